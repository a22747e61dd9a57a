#!/usr/bin/env python3
"""Files and functions stay small enough to be read in one go. There is no allow-list.

Formatted code opens a function's body on a line of its own and closes it at the same depth, which is all that this
needs to know of C++.
"""

import re
import sys

from files import sources

FILE_LINES = 400
HEADER_LINES = 250
# The aim is 40; putting a screen together may take a little more.
BODY_LINES = 50
BRACE = re.compile(r"^( *)\{$")


def bodies(lines):
    """(line number, length) of every function body."""
    for start, line in enumerate(lines):
        match = BRACE.match(line)
        if not match:
            continue
        close = re.compile(f"^{match.group(1)}}}")
        end = next((number for number in range(start + 1, len(lines)) if close.match(lines[number])), len(lines))
        yield start + 1, end - start - 1


def faults_of(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    limit = HEADER_LINES if path.endswith(".h") else FILE_LINES
    if len(lines) > limit:
        yield f"{path}: {len(lines)} lines, more than {limit}"
    if path.startswith("tests/"):
        return
    for number, length in bodies(lines):
        if length > BODY_LINES:
            yield f"{path}:{number}: a function of {length} lines, more than {BODY_LINES}"


def main():
    files = sources()
    faults = [fault for path in files for fault in faults_of(path)]
    print("\n".join(faults) if faults else f"sizes: {len(files)} files, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
