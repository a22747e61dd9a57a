#!/usr/bin/env python3
"""Every text of the desktop is translated: no entry unfinished or empty, and the places %1, %2 … are those of the source."""

import glob
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%L?[0-9n]")
PLURALS = {"ar": 6, "en": 2, "es": 2, "fr": 2}
ARABIC = re.compile(r"[\u0600-\u06ff]")


def faults_of(message, language):
    source = message.find("source").text
    translation = message.find("translation")
    if translation.get("type"):
        yield f"{source!r}: {translation.get('type')}"
        return
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != PLURALS[language]:
        yield f"{source!r}: {len(texts)} plural forms instead of {PLURALS[language]}"
    places = set(PLACE.findall(source))
    for text in texts:
        if not text:
            yield f"{source!r}: empty"
        # A plural form may say the number in a word ("two days"), never leave out another place.
        if set(PLACE.findall(text)) - places or {p for p in places if p[-1] != "n"} - set(PLACE.findall(text)):
            yield f"{source!r}: the places differ in {text!r}"
        if language == "ar" and re.search("[a-z]{4}", PLACE.sub("", text)) and not ARABIC.search(text):
            yield f"{source!r}: no Arabic letter in {text!r}"


def main():
    count = 0
    faults = []
    for path in sorted(glob.glob("ui/i18n/*.ts")):
        root = ElementTree.parse(path).getroot()
        for message in root.iter("message"):
            count += 1
            faults += [f"{path}: {fault}" for fault in faults_of(message, root.get("language"))]
    if count == 0:
        faults = ["ui/i18n: no translations found"]
    print("\n".join(faults) if faults else f"translations: {count} entries, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
