"""The fillable request: made for every type and language, run without a browser, and its package taken in."""

import base64
import hashlib
import html.parser
import json
import os
import re
import shutil
import subprocess
import unittest

from support import DONE, USAGE, BureauTest, read_bytes, tocsin

HERE = os.path.dirname(os.path.abspath(__file__))
PICTURE = b"\xff\xd8\xff a face"
LANGUAGES = ("en", "fr", "es", "ar")
TYPES = ("red.notice", "blue.notice", "green.notice", "yellow.notice", "black.notice", "purple.notice", "orange.notice",
         "silver.notice", "arrest.diffusion", "locate.diffusion", "inquiry.diffusion", "identify.diffusion",
         "warn.diffusion", "inform.diffusion", "silver.diffusion")


class Page(html.parser.HTMLParser):
    """What stands in a page: its tags with their attributes, and the texts of script and style."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts, self.open = [], [], None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.open = tag
            self.texts.append((tag, dict(attrs), ""))

    def handle_endtag(self, tag):
        self.open = None

    def handle_data(self, data):
        if self.open:
            tag, attrs, text = self.texts[-1]
            self.texts[-1] = (tag, attrs, text + data)


def policy_hash(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


class IntakePageTest(BureauTest):
    def page(self, type_, language="en", *options):
        path = self.path(f"{type_}.{language}.html")
        done = tocsin("--lang", language, "intake", "form", type_, "-o", path, *options)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return path

    def run_page(self, page, steps):
        file = self.path("steps.json", steps)
        done = subprocess.run(["node", os.path.join(HERE, "page_world.js"), page, file], capture_output=True, text=True,
                              timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_every_type_has_a_page_in_each_language_that_runs_nothing_but_its_own_script(self):
        for type_ in TYPES:
            schema = json.loads(tocsin("--json", "schema", type_).stdout)
            # Every type once, each language with a notice and a diffusion: making a page loads all of the law.
            for language in LANGUAGES if type_ in ("red.notice", "arrest.diffusion") else ("fr",):
                page = Page(read_bytes(self.page(type_, language)).decode())
                tags = dict(page.tags[:1])
                self.assertEqual(tags["html"], {"lang": language, "dir": "rtl" if language == "ar" else "ltr"})
                policy = [a["content"] for t, a in page.tags if a.get("http-equiv") == "Content-Security-Policy"][0]
                self.assertTrue(policy.startswith("default-src 'none';"))
                self.assertNotIn("unsafe", policy)
                for tag, attrs, text in page.texts:
                    if attrs.get("type") == "application/json":
                        definition = json.loads(text)
                    else:
                        self.assertIn(policy_hash(text), policy, tag)
                for tag, attrs in page.tags:
                    self.assertFalse({"src", "href", "style", "action"} & set(attrs), (tag, attrs))
                    self.assertFalse([name for name in attrs if name.startswith("on")])
                self.assertEqual(definition["type"], type_)
                for section in definition["sections"]:
                    known = schema["properties"][section["id"]]["properties"]
                    self.assertTrue({field["id"] for field in section["fields"]} <= set(known))
                    self.assertTrue(all(field["label"] for field in section["fields"]))
                    for field in section["fields"]:
                        if "list" in field:
                            self.assertTrue(definition["lists"][field["list"]])

    def test_a_name_cannot_break_out_of_the_page(self):
        name = "</script><script>alert(1)</script>\"&<b>"
        text = read_bytes(self.page("red.notice", "en", "--agency", name)).decode()
        self.assertNotIn("alert(1)</script>", text)
        page = Page(text)
        self.assertEqual(len([one for one in page.texts if one[0] == "script"]), 2)
        self.assertEqual(json.loads([t for _, a, t in page.texts if a.get("id") == "definition"][0])["agency"], name)

    def test_an_unknown_type_has_no_page(self):
        done = tocsin("--json", "intake", "form", "un.notice")
        self.assertEqual(done.returncode, USAGE)
        self.assertEqual(json.loads(done.stdout)["error"]["key"], "form.unknown_type")

    def test_the_page_leaves_to_the_bureau_what_is_the_bureaus(self):
        definition = re.search(r'id="definition">(.*?)</script>', read_bytes(self.page("red.notice")).decode()).group(1)
        fields = {f"{section['id']}.{field['id']}" for section in json.loads(definition)["sections"]
                  for field in section["fields"]}
        self.assertTrue({"person.family_name", "judicial.charges", "biometrics.photographs"} <= fields)
        self.assertFalse({"request.ncb_file_number", "request.requester_type", "assurances.data_quality_ack",
                          "request.agency_reference"} & fields)

    @unittest.skipUnless(shutil.which("node"), "node is not installed")
    def test_what_is_filled_in_is_saved_as_a_package_that_the_bureau_takes_in(self):
        page = self.page("red.notice", "en", "--agency", "Customs")
        early = self.run_page(page, [{"press": "save"}])
        self.assertIsNone(early["saved"])
        self.assertIn("Legal basis in national law", early["said"])
        steps = [{"path": "envelope.reference", "value": "C-7/26"}, {"path": "envelope.contact", "value": "Duty"},
                 {"path": "envelope.legal_basis", "value": "Customs act"}, {"path": "envelope.urgency", "value": "urgent"},
                 {"path": "person.family_name", "value": " TESTINO "}, {"path": "person.date_of_birth", "value": "1975-4"},
                 {"press": "save"}]
        wrong = self.run_page(page, steps)
        self.assertIsNone(wrong["saved"])
        self.assertIn("YYYY-MM", wrong["said"])
        steps[-1:] = [{"path": "person.date_of_birth", "value": "1975-04"},
                      {"path": "person.sex", "value": "M"},
                      {"path": "status.is_deceased", "value": "false"},
                      {"path": "judicial.charges", "add": True}, {"path": "judicial.charges", "add": True},
                      {"path": "judicial.charges[].offence", "row": 1, "value": "Smuggling"},
                      {"path": "biometrics.photographs", "add": True},
                      {"path": "biometrics.photographs[].file", "name": "face.jpg",
                       "base64": base64.b64encode(PICTURE).decode()},
                      {"path": "person.forename", "value": "Mario"},
                      {"press": "save"}]
        done = self.run_page(page, steps)
        self.assertEqual(done["name"], "request-C-7-26.json")
        saved = done["saved"]
        self.assertEqual(saved["agency"], {"name": "Customs"})
        self.assertEqual(saved["content"]["person"]["family_name"], "TESTINO")
        self.assertEqual(saved["content"]["status"]["is_deceased"], False)
        self.assertEqual([row["offence"] for row in saved["content"]["judicial"]["charges"]], ["Smuggling"])
        self.assertEqual(saved["attachments"][0]["sha256"], hashlib.sha256(PICTURE).hexdigest())
        file = self.path("saved.json", saved)
        received = self.json("intake", "receive", file)["requests"][0]
        self.assertEqual((received["type"], received["urgency"], received["asides"]), ("red.notice", "urgent", []))
        draft = self.json("intake", "draft", received["number"])
        content = self.json("show", draft["number"])["content"]
        self.assertEqual(content["biometrics"]["photographs"][0]["file"]["name"], "face.jpg")
        self.assertEqual(self.json("desk", draft["number"])["desk"]["urgency"], "urgent")

        again = self.run_page(page, [{"open": file}, {"path": "person.forename", "value": "Maria"}, {"press": "save"}])
        self.assertEqual(again["saved"]["content"]["person"]["forename"], "Maria")
        self.assertEqual(again["saved"]["attachments"], saved["attachments"])
        self.assertEqual(self.json("intake", "receive", self.path("again.json", again["saved"]))["requests"][0]["version"], 2)

    @unittest.skipUnless(shutil.which("node"), "node is not installed")
    def test_every_page_builds_all_its_fields_and_refuses_what_is_no_picture(self):
        for type_ in ("red.notice", "yellow.notice", "purple.notice", "silver.diffusion"):
            page = self.page(type_, "ar")
            definition = re.search(r'id="definition">(.*?)</script>', read_bytes(page).decode()).group(1)
            built = self.run_page(page, [{"press": "check"}])
            expected = {f"{section['id']}.{field['id']}" for section in json.loads(definition)["sections"]
                        for field in section["fields"]}
            self.assertEqual(expected, {path for path in built["fields"] if not path.startswith("envelope.")}, type_)
            self.assertTrue(built["said"])
        page = self.page("red.notice")
        done = self.run_page(page, [{"path": "biometrics.photographs", "add": True},
                                    {"path": "biometrics.photographs[].file", "name": "x.exe",
                                     "base64": base64.b64encode(b"MZ program").decode()}])
        self.assertIn("biometrics.photographs[].file", done["fields"])
        self.assertIn("Attach a JPEG or PNG picture", done["form"])
