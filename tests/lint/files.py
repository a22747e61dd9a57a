"""The project's own source files, found on disk so that a tree without its history can be checked too."""

import pathlib

ROOMS = ("core", "ui", "app", "tests")


def sources(rooms=ROOMS, endings=(".cpp", ".h")):
    return sorted(str(path) for room in rooms for path in pathlib.Path(room).rglob("*") if path.suffix in endings)
