#!/usr/bin/env python3
"""The arrows of docs/architecture.md, enforced: which room may include which. There is no allow-list."""

import re
import sys

from files import sources

CORE = ("base", "data", "form", "clock", "notice", "rules", "workflow", "access", "audit", "life", "exchange", "channel", "intake", "store", "service")
MAY_INCLUDE = {
    "core/base": (),
    "core/data": ("core/base",),
    "core/form": ("core/base", "core/data"),
    "core/clock": ("core/base", "core/data", "core/form"),
    "core/notice": ("core/base", "core/form"),
    "core/rules": ("core/base", "core/data", "core/form"),
    "core/workflow": ("core/base", "core/clock", "core/data", "core/form"),
    "core/access": ("core/base",),
    "core/audit": ("core/base",),
    "core/life": ("core/base",),
    "core/exchange": ("core/base", "core/form", "core/notice"),
    "core/channel": ("core/base",),
    "core/intake": ("core/base", "core/channel", "core/data", "core/form", "core/notice", "core/rules"),
    "core/store": ("core/base", "core/access", "core/audit", "core/rules", "core/workflow"),
    "core/service": tuple("core/" + room for room in CORE),
    "ui": tuple("core/" + room for room in CORE if room != "store") + ("ui",),
    "app": tuple("core/" + room for room in CORE) + ("ui",),
}
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def room_of(path):
    return max((room for room in MAY_INCLUDE if path.startswith(room + "/")), key=len, default=None)


def faults_of(path):
    room = room_of(path)
    if room is None:
        return
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        kind, name = match.groups()
        place = f"{path}:{number}"
        if path.startswith("core/") and re.match(r"Q[A-Z]|Qt", name):
            yield f"{place}: core knows no Qt, but includes {name}"
        if name == "sqlite3.h" and not path.startswith("core/store/sqlite/"):
            yield f"{place}: only core/store/sqlite may know SQLite"
        target = room_of(name) if kind == '"' else None
        if target and target != room and target not in MAY_INCLUDE[room]:
            yield f"{place}: {room} may not include {target}"


def main():
    files = sources()
    faults = [fault for path in files for fault in faults_of(path)]
    print("\n".join(faults) if faults else f"layers: {len(files)} files, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
