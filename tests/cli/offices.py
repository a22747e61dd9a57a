"""Two bureaus and a desk of the General Secretariat, each with a folder of its own below one exchange folder."""

import json
import os
import tempfile
import unittest

from support import DONE, PASSWORD, ROOT, load, read_bytes, tocsin

RED = os.path.join(ROOT, "tests/data/notices/red_complete.json")
ARREST = os.path.join(ROOT, "tests/cases/bases/complete_arrest_diffusion.json")
PEOPLE = (("olga", "officer"), ("sam", "supervisor"), ("carla", "compliance_reviewer"), ("dora", "data_protection"),
          ("aud", "auditor"))


def files_in(value, path=""):
    """Where a content names a file."""
    if isinstance(value, dict):
        if "sha256" in value and "mediaType" in value:
            yield path
            return
        for key, part in value.items():
            yield from files_in(part, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from files_in(part, f"{path}[{index}]")


class OfficesTest(unittest.TestCase):
    """UY and MT with their channels set up and each other's keys, and IPSG as a desk. Everybody has the same logins."""

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.exchange = cls.at("exchange")
        cls.desk = cls.at("gs")
        for country in ("UY", "MT"):
            cls.run_in(country, "init", "--country", country, "--admin", "ada", "--name", "Ada Admin", user="ada")
            for login, role in PEOPLE:
                cls.run_in(country, "user", "add", login, "--role", role, "--name", login.title(), user="ada")
            cls.run_in(country, "channel", "init", "--folder", cls.exchange, user="ada")
            cls.run_in(country, "channel", "key", "export", "-o", cls.at(f"{country}.keys"), user="ada")
        cls.gs("found")
        cls.write("IPSG.keys", cls.gs("key"))
        for country, others in (("UY", ("MT", "IPSG")), ("MT", ("UY", "IPSG"))):
            for other in others:
                cls.run_in(country, "channel", "trust", "add", cls.at(f"{other}.keys"), user="ada")
            cls.gs("trust", cls.at(f"{country}.keys"))
        cls.gs("pump", "--folder", cls.exchange)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def at(cls, name):
        return os.path.join(cls.temporary.name, name)

    @classmethod
    def write(cls, name, data):
        path = cls.at(name)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else json.dumps(data).encode())
        return path

    @classmethod
    def run_in(cls, country, *arguments, status=DONE, user="olga"):
        """The one JSON value that a command prints in a bureau, once its status is the one expected (None: any)."""
        done = tocsin("--json", *arguments, TOCSIN_BUREAU=cls.at(country), TOCSIN_USER=user, TOCSIN_PASSWORD=PASSWORD,
                      TOCSIN_NEW_PASSWORD=PASSWORD)
        return cls.value_of(done, arguments, status)

    @classmethod
    def gs(cls, *arguments, status=DONE):
        """The same of the desk."""
        return cls.value_of(tocsin("--json", "channel", "desk", *arguments, "--desk", cls.desk), arguments, status)

    @staticmethod
    def value_of(done, arguments, status):
        if status is not None and done.returncode != status:
            raise AssertionError(f"tocsin {' '.join(arguments)}: exit {done.returncode}, expected {status}\n"
                                 f"{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout)

    def said(self, country, *arguments, user="olga"):
        """What people read."""
        done = tocsin(*arguments, TOCSIN_BUREAU=self.at(country), TOCSIN_USER=user, TOCSIN_PASSWORD=PASSWORD)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return done.stdout

    def error(self, status, country, *arguments, user="olga"):
        """The key of an error that says what to do."""
        error = self.run_in(country, *arguments, status=status, user=user)["error"]
        return self.worded(error)

    def gs_error(self, status, *arguments):
        return self.worded(self.gs(*arguments, status=status)["error"])

    def worded(self, error):
        self.assertTrue(error["message"] and error["fix"], error)
        self.assertNotEqual(error["message"].split()[0], error["key"], "no words for the key")
        return error["key"]

    def draft(self, country, form, content):
        """A complete draft, its files attached; gives its number."""
        number = self.run_in(country, "new", form, "--from", self.write("draft.json", content))["number"]
        for path in list(files_in(content)):
            name = "file.png" if ".photographs" in path else "file.pdf"
            head = b"\x89PNG\r\n\x1a\n" if name.endswith("png") else b"%PDF-1.4\n"
            self.run_in(country, "attach", number, path, self.write(name, head + path.encode()))
        return number

    def do(self, country, user, number, action, *options):
        return self.run_in(country, "do", number, action, *options, user=user)["state"]

    def send(self, country, number):
        """From a draft, or from the General Secretariat's question, to sent."""
        self.do(country, "olga", number, "submit", "--reason", "The court of Montevideo, 12th session.")
        self.do(country, "sam", number, "approve")
        for one in self.run_in(country, "answer", number, user="carla")["questions"]:
            self.run_in(country, "answer", number, one["rule"], "yes", "--scope", one["scope"], "--reason", "checked",
                        user="carla")
        for one in self.run_in(country, "actions", number, user="dora")["actions"]:
            if one["action"].endswith(".agree") and one["permitted"]:
                self.do(country, "dora", number, one["action"])
        self.do(country, "carla", number, "clear")
        self.assertEqual(self.do(country, "olga", number, "send"), "sent")

    def pump(self, country, status=DONE):
        return self.run_in(country, "channel", "pump", status=status)

    def settle(self):
        """Everybody's mail, there and back."""
        for country in ("UY", "MT"):
            self.pump(country, status=None)
        self.gs("pump", "--folder", self.exchange)
        for country in ("UY", "MT", "UY"):
            self.pump(country, status=None)

    def state(self, country, number):
        return self.run_in(country, "show", number)["head"]["state"]

    def red(self):
        return load(RED)

    def arrest(self, *entities):
        content = load(ARREST)
        content["distribution"]["recipient_entities"] = list(entities)
        return content

    def mailbox(self, address):
        """Packages that lie in a correspondent's folder, oldest first."""
        folder = os.path.join(self.exchange, address)
        paths = [os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".tar")]
        return sorted(paths, key=os.path.getmtime)

    def package(self, address):
        """The bytes of the newest one."""
        return read_bytes(self.mailbox(address)[-1])

    def verify(self):
        for country in ("UY", "MT"):
            self.assertEqual(self.run_in(country, "audit", "verify", user="aud")["faults"], [])
