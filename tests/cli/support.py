"""Runs the program under test, named by TOCSIN_BIN, on a bureau of one test class."""

import hashlib
import json
import os
import sqlite3
import subprocess
import tempfile
import unittest

BIN = os.environ["TOCSIN_BIN"]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PASSWORD = "correct horse battery"
SAMPLE = os.path.join(ROOT, "tests/data/notices/red_complete.json")
DONE, NO, USAGE, STORAGE, NOT_PERMITTED = range(5)


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def load(path):
    return json.loads(read_bytes(path))


def tocsin(*arguments, **variables):
    """The finished process; the environment holds nothing of ours but `variables`."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("TOCSIN_")}
    environment.update(variables)
    return subprocess.run([BIN, *arguments], capture_output=True, text=True, errors="surrogateescape",
                          stdin=subprocess.DEVNULL, start_new_session=True, env=environment, timeout=300)


class BureauTest(unittest.TestCase):
    """A founded bureau: ada (administrator), olga (officer), pat (officer and supervisor), sam (supervisor), carla
    (compliance reviewer), aud (auditor)."""

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.bureau = os.path.join(cls.temporary.name, "bureau")
        cls.expect(cls, DONE, "init", "--country", "MT", "--admin", "ada", "--name", "Ada Admin")
        for login, roles in (("olga", "officer"), ("pat", "officer supervisor"), ("sam", "supervisor"),
                             ("carla", "compliance_reviewer"), ("aud", "auditor")):
            options = [word for role in roles.split() for word in ("--role", role)]
            cls.expect(cls, DONE, "user", "add", login, *options, "--name", login.title(), user="ada")

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def path(self, name, data=None):
        """A file of the test, written when data is given."""
        path = os.path.join(self.temporary.name, name)
        if data is not None:
            with open(path, "wb") as file:
                file.write(data if isinstance(data, bytes) else json.dumps(data).encode())
        return path

    def run_as(self, user, *arguments, **variables):
        return tocsin(*arguments, TOCSIN_BUREAU=self.bureau, TOCSIN_USER=user,
                      **{"TOCSIN_PASSWORD": PASSWORD, "TOCSIN_NEW_PASSWORD": PASSWORD, **variables})

    def expect(self, status, *arguments, user="olga", **variables):
        """What a command prints, once its status is the one expected (None: any)."""
        done = BureauTest.run_as(self, user, *arguments, **variables)
        if status is not None and done.returncode != status:
            raise AssertionError(f"tocsin {' '.join(arguments)}: exit {done.returncode}, expected {status}\n"
                                 f"{done.stdout}\n{done.stderr}")
        return done.stdout if status in (DONE, None) or done.stdout else done.stderr

    def json(self, *arguments, status=DONE, user="olga", **variables):
        """The one JSON value that a command prints."""
        return json.loads(self.expect(status, "--json", *arguments, user=user, **variables))

    def error(self, status, *arguments, user="olga", **variables):
        """The error of a command, worded with what to do."""
        error = self.json(*arguments, status=status, user=user, **variables)["error"]
        self.assertEqual(error["status"], status)
        self.assertTrue(error["message"] and error["fix"], error)
        self.assertNotEqual(error["message"].split()[0], error["key"], "no words for the key")
        return error["key"]

    def complete_notice(self):
        """The number of a draft that is ready."""
        return self.json("new", "red.notice", "--from", SAMPLE)["number"]

    def fingerprint(self):
        """Of all documents and versions: what must not move when a command is refused."""
        database = sqlite3.connect(os.path.join(self.bureau, "bureau.db"))
        rows = [database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
                for table in ("document", "version", "response", "attachment", "user")]
        database.close()
        return hashlib.sha256(repr(rows).encode()).hexdigest()
