#!/usr/bin/env python3
"""Changes one byte of an entry of the audit log, past the triggers that stop accidents: FOLDER SEQ [COLUMN [OFFSET]].

The columns are entry (the default), leaf, document, actor, act, at and payload. For trying out that `tocsin audit
verify` names the row."""

import sqlite3
import sys


def flip(folder, seq, column="entry", offset=None):
    """The text after the change, or None when the column is empty there."""
    database = sqlite3.connect(f"{folder}/bureau.db")
    guard = database.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_unchanged'").fetchone()[0]
    (text,) = database.execute(f"SELECT {column} FROM audit WHERE seq = ?", (seq,)).fetchone()
    changed = None
    if text:
        at = len(text) // 2 if offset is None else offset % len(text)
        changed = text[:at] + chr(ord(text[at]) ^ 1) + text[at + 1 :]
        database.execute("DROP TRIGGER audit_unchanged")
        database.execute(f"UPDATE audit SET {column} = ? WHERE seq = ?", (changed, seq))
        database.execute(guard)
        database.commit()
    database.close()
    return changed


if __name__ == "__main__":
    folder, seq, *more = sys.argv[1:]
    flip(folder, int(seq), *(more[:1] or ["entry"]), *(int(offset) for offset in more[1:]))
