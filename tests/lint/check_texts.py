#!/usr/bin/env python3
"""Every text for people in core/data exists in four languages, well formed."""

import glob
import json
import re
import sys

LANGUAGES = ("en", "fr", "es", "ar")
PLACE = re.compile(r"\{[^}]*\}")
ARABIC = re.compile(r"[\u0600-\u06ff]")
# Languages that the Unicode CLDR has no Arabic name for keep their English one.
WITHOUT_ARABIC = ("lists/languages.json",)


def faults_of(value, pointer, path):
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from faults_of(item, f"{pointer}/{index}", path)
    if not isinstance(value, dict):
        return
    if "en" in value and all(isinstance(text, str) for text in value.values()):
        yield from text_faults(value, pointer, path)
        return
    for key, item in value.items():
        yield from faults_of(item, f"{pointer}/{key}", path)


def text_faults(text, pointer, path):
    if set(text) != set(LANGUAGES):
        yield f"{pointer}: languages are {sorted(text)}"
        return
    places = {tuple(sorted(PLACE.findall(text[language]))) for language in LANGUAGES}
    if len(places) > 1:
        yield f"{pointer}: the places in braces differ between languages"
    for language, words in text.items():
        if not words.strip() or words != words.strip() or "  " in words:
            yield f"{pointer}/{language}: empty, or blanks at an end or doubled"
    if not ARABIC.search(text["ar"]) and not path.endswith(WITHOUT_ARABIC):
        yield f"{pointer}/ar: no Arabic letter"


def main():
    count = 0
    faults = []
    for path in sorted(glob.glob("core/data/**/*.json", recursive=True)):
        count += 1
        with open(path, encoding="utf-8") as file:
            faults += [f"{path}{fault}" for fault in faults_of(json.load(file), "", path)]
    print("\n".join(faults) if faults else f"texts: {count} files, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
