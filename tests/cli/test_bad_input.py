"""Hostile and broken input: a clear error, exit 2 (3 for storage), and the bureau untouched."""

import json
import os
import shutil
import sqlite3
import unittest

from support import DONE, NO, NOT_PERMITTED, STORAGE, USAGE, BureauTest, read_bytes


class BadInput(BureauTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.number = json.loads(cls.expect(cls, DONE, "--json", "new", "red.notice"))["number"]

    def refuses(self, key, name, data, patch=True):
        """new and patch refuse the file with this key, and nothing moves."""
        path = self.path(name, data)
        before = self.fingerprint()
        self.assertEqual(self.error(USAGE, "new", "red.notice", "--from", path), key)
        if patch:
            self.assertEqual(self.error(USAGE, "patch", self.number, path), key)
        self.assertEqual(self.error(USAGE, "validate", path), key)
        self.assertEqual(self.fingerprint(), before)

    def test_malformed_json(self):
        self.refuses("json.syntax", "malformed.json", b'{"person": {"forename": "Ana"')
        self.refuses("json.duplicate_key", "twice.json", b'{"person": {}, "person": {}}')
        self.refuses("json.nul_byte", "nul.json", b'{"person": {}}\x00{}')
        self.refuses("json.empty", "empty.json", b"")

    def test_invalid_utf8(self):
        self.refuses("json.bad_utf8", "utf8.json", b'{"person": {"forename": "\xc3\x28"}}')

    def test_ten_thousand_levels_deep(self):
        self.refuses("json.too_deep", "deep.json", b'{"a":' * 10000 + b"1" + b"}" * 10000)

    def test_a_hundred_megabytes(self):
        path = self.path("large.json")
        with open(path, "wb") as file:
            file.write(b'{"person": {"forename": "')
            file.seek(100 << 20)
            file.write(b'"}}')
        before = self.fingerprint()
        for arguments in (["new", "red.notice", "--from", path], ["patch", self.number, path], ["validate", path],
                          ["attach", self.number, "biometrics.photographs[+].file", path]):
            self.assertEqual(self.error(USAGE, *arguments), "file.too_large")
        self.assertEqual(self.fingerprint(), before)
        os.remove(path)

    def test_content_of_another_shape(self):
        before = self.fingerprint()
        self.assertEqual(self.error(USAGE, "new", "red.notice", "--from", self.path("list.json", [1, 2])),
                         "content.not_an_object")
        self.assertEqual(self.error(USAGE, "set", self.number, "person.aliases=5"), "content.wrong_type")
        self.assertEqual(self.error(USAGE, "set", self.number, "person.aliases[7].name=x"), "content.no_such_row")
        self.assertEqual(self.error(USAGE, "set", self.number, "person..=x"), "path.malformed")
        self.assertEqual(self.error(USAGE, "set", self.number, "person.sex:={"), "json.syntax")
        self.assertEqual(self.error(USAGE, "set", self.number, "person.sex=Q"), "content.unknown_code")
        self.assertEqual(self.error(USAGE, "new", "blue.moon"), "form.unknown_type")
        self.assertEqual(self.fingerprint(), before)

    def test_a_forged_export(self):
        for forged in ({}, {"head": []}, {"head": {"type": 3}}, {"head": {"type": "red.notice"}, "content": 5},
                       {"head": {"type": "red.notice"}, "content": {}, "content_hash": "00"}):
            path = self.path("forged.json", {"format": "tocsin.document/1", **forged})
            self.assertIn(self.error(USAGE, "new", "red.notice", "--from", path), ("cli.other_type", "cli.export_altered"))

    def test_hidden_characters_become_findings(self):
        number = self.json("new", "red.notice", "--from",
                           self.path("hidden.json", {"person": {"family_name": "AL\u202eMITHALI", "forename": "Ka\u200brim"}}))["number"]
        told = self.json("validate", number, status=NO)
        fields = [field for finding in told["findings"] for field in finding["fields"]]
        self.assertIn("person.family_name", fields)

    def test_missing_files(self):
        for arguments in (["new", "red.notice", "--from", "/none"], ["patch", self.number, "/none"],
                          ["attach", self.number, "biometrics.photographs[+].file", "/none"],
                          ["workflow", "check", "/none"], ["list", "--password-file", "/none"]):
            self.assertEqual(self.error(USAGE, *arguments), "file.unreadable")

    def test_wrong_usage(self):
        for arguments in (["frobnicate"], ["show"], ["list", "--limit", "many"], ["set", self.number], []):
            done = self.run_as("olga", "--json", *arguments)
            self.assertEqual(done.returncode, USAGE, arguments)
            self.assertIn('"cli.usage"', done.stdout)
        self.assertEqual(self.run_as("olga", "list", "--lang", "xx").returncode, USAGE)

    def test_wrong_credentials_get_one_answer(self):
        self.assertEqual(self.error(NOT_PERMITTED, "list", TOCSIN_PASSWORD="wrong horse battery"), "access.wrong_credentials")
        self.assertEqual(self.error(NOT_PERMITTED, "list", user="nobody"), "access.wrong_credentials")

    def test_what_is_no_bureau(self):
        empty = self.path("empty folder")
        os.makedirs(empty, exist_ok=True)
        self.assertEqual(self.error(USAGE, "list", "--bureau", empty), "storage.not_a_bureau")
        self.assertEqual(os.listdir(empty), [])
        with open(os.path.join(empty, "bureau.db"), "wb") as file:
            file.write(b"not a database" * 100)
        self.assertEqual(self.error(STORAGE, "list", "--bureau", empty), "storage.corrupt")
        shutil.rmtree(empty)

    def test_a_newer_bureau_is_left_as_it_is(self):
        newer = self.path("newer")
        shutil.copytree(self.bureau, newer)
        database = sqlite3.connect(os.path.join(newer, "bureau.db"))
        database.execute("PRAGMA user_version = 9999")
        database.commit()
        database.close()
        before = read_bytes(os.path.join(newer, "bureau.db"))
        self.assertEqual(self.error(STORAGE, "list", "--bureau", newer), "storage.newer")
        self.assertEqual(read_bytes(os.path.join(newer, "bureau.db")), before)


if __name__ == "__main__":
    unittest.main()
