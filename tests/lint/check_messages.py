#!/usr/bin/env python3
"""Every error key that core, the command line or the desktop raises is worded in core/data/lists/messages, and no
message names a {place} that its key does not bring."""

import glob
import json
import re
import sys

MESSAGES = "core/data/lists/messages/*.json"
SOURCES = ("core/**/*.cpp", "core/**/*.h", "app/**/*.cpp", "app/**/*.h", "ui/**/*.cpp", "ui/**/*.h")
# Who makes an error: the functions of error.h, the store's exception, the two strict readers, lists of unmet guards.
RAISING = re.compile(r"\b(?:invalid|refused|denied|notFound|StorageError|complain|fail|fault|add)\s*\(\s*$")
# Names of files are no keys.
LITERAL = re.compile(r'"([a-z][a-z0-9_]*)\.(?!(?:db|inc|json|key|pdf|sql)")([a-z0-9_]+)"')
# The strict reader of data files is told its prefix once: JsonChecker("form", file). Its faults carry file and pointer.
CHECKED_ROOMS = {"core/form/": ("form",), "core/workflow/": ("workflow",), "core/clock/": ("clock",),
                 "core/notice/": ("members",)}
CHECKER_FAULT = re.compile(r'\bfault\(\s*"([a-z_]+)"|"(unknown_[a-z]+)"')
CHECKER_OF_ALL = "core/form/json_checker.cpp"
BY_READER = {"file", "pointer"}
ACT = re.compile(r'inline constexpr const char\* k\w+ = "([a-z.]+_?[a-z_]*)"')
PARAM = re.compile(r'\{\s*"(\w+)"\s*,')
PLACE = re.compile(r"\{(\w+)\}")
DOCUMENTED = re.compile(r"(?:([a-z][a-z0-9]*)\.|(?<![\w.])\.)([a-z_0-9]+)(?:\s*\{([\w, ]+)\})?")
COMMENT = re.compile(r"//[/!<]*(.*)$")


class Raised:
    def __init__(self):
        self.params = {}
        self.places = {}

    def note(self, key, params, place):
        self.params.setdefault(key, set()).update(params)
        self.places.setdefault(key, place)


def statement_from(code, start):
    """The code from start to the end of its statement, so that the parameters given with a key are in it."""
    end = code.find(";", start)
    return code[start : end if end >= 0 else len(code)]


def without_comments(text):
    return "\n".join(re.sub(r"(^|\s)//.*$", "", line) for line in text.split("\n"))


def read_code(path, text, prefixes, acts, raised):
    code = without_comments(text)
    line = lambda at: f"{path}:{code.count(chr(10), 0, at) + 1}"
    for match in LITERAL.finditer(code):
        key = ".".join(match.groups())
        by_call = RAISING.search(code[: match.start()])
        if key in acts and not by_call:
            continue
        # In core a key is a key wherever it stands; the programs also print and compare some.
        if by_call or (path.startswith("core/") and match.group(1) in prefixes):
            given = PARAM.findall(statement_from(code, match.end()))
            reader = BY_READER if by_call and by_call.group().startswith(("complain", "add")) else set()
            raised.note(key, set(given) | reader, line(match.start()))
    for folder, rooms in CHECKED_ROOMS.items():
        if not path.startswith(folder):
            continue
        everybody = tuple(room for all_rooms in CHECKED_ROOMS.values() for room in all_rooms)
        for room in everybody if path == CHECKER_OF_ALL else rooms:
            for match in CHECKER_FAULT.finditer(code):
                given = PARAM.findall(statement_from(code, match.end()))
                name = match.group(1) or match.group(2)
                given += [name[len("unknown_") :]] if match.group(2) else []
                raised.note(f"{room}.{name}", set(given) | BY_READER, line(match.start()))


def read_comments(text, documented):
    prefix = None
    for lines in re.split(r"\n(?!\s*//|.*///<)", text):
        words = " ".join(m.group(1) for m in map(COMMENT.search, lines.split("\n")) if m)
        for match in DOCUMENTED.finditer(words):
            prefix = match.group(1) or prefix
            params = re.findall(r"\w+", match.group(3) or "")
            documented.setdefault(f"{prefix}.{match.group(2)}", set()).update(params)


def read_messages():
    messages = {}
    for path in sorted(glob.glob(MESSAGES)):
        with open(path, encoding="utf-8") as file:
            for key, message in json.load(file)["messages"].items():
                texts = [text for part in ("text", "fix") for text in message.get(part, {}).values()]
                messages[key] = (path, {place for text in texts for place in PLACE.findall(text)})
    return messages


def faults_of(messages, raised, documented):
    for key in sorted(raised.params):
        if key not in messages:
            yield f"{raised.places[key]}: no message words {key}"
    for key, (path, places) in sorted(messages.items()):
        if key not in raised.params and key not in documented:
            continue  # a program may word an error before the command that raises it is there
        brought = raised.params.get(key, set()) | documented.get(key, set())
        for place in sorted(places - brought):
            yield f"{path}: {key} names {{{place}}}, which nothing brings (known: {', '.join(sorted(brought)) or 'none'})"


def main():
    messages = read_messages()
    prefixes = {key.split(".")[0] for key in messages}
    with open("core/audit/entry.h", encoding="utf-8") as file:
        acts = set(ACT.findall(file.read()))
    raised, documented = Raised(), {}
    for path in sorted({path for pattern in SOURCES for path in glob.glob(pattern, recursive=True)}):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        read_code(path, text, prefixes, acts, raised)
        read_comments(text, documented)
    faults = list(faults_of(messages, raised, documented))
    print("\n".join(faults) if faults else f"messages: {len(raised.params)} keys raised, {len(messages)} worded, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
