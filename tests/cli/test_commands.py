"""What each command does, says and answers."""

import hashlib
import json
import os
import sqlite3
import tempfile
import unittest

from flip_audit_byte import flip
from support import DONE, NO, NOT_PERMITTED, PASSWORD, ROOT, SAMPLE, USAGE, BureauTest, load, read_bytes, tocsin

FILES = os.path.join(ROOT, "app/demo/data/files")


class People(BureauTest):
    def test_users_are_listed_and_disabled(self):
        self.expect(DONE, "user", "add", "tmp", "--role", "officer", user="ada")
        self.assertEqual(self.json("user", "disable", "tmp", user="ada"), {"login": "tmp", "disabled": True})
        users = {user["login"]: user for user in self.json("user", "list", user="ada")["users"]}
        self.assertTrue(users["tmp"]["disabled"])
        self.assertEqual(users["pat"]["roles"], ["officer", "supervisor"])
        self.assertEqual(self.error(NOT_PERMITTED, "list", user="tmp"), "access.wrong_credentials")

    def test_what_a_new_user_lacks_is_said(self):
        self.assertEqual(self.error(USAGE, "user", "add", "x", "--role", "king", user="ada"), "cli.unknown_role")
        self.assertEqual(self.error(USAGE, "user", "add", "x", "--role", "officer", user="ada", TOCSIN_NEW_PASSWORD="short"),
                         "access.password_short")
        self.assertEqual(self.error(NO, "user", "add", "sam", "--role", "officer", user="ada"), "access.login_taken")
        self.assertEqual(self.error(NOT_PERMITTED, "user", "add", "x", "--role", "officer"), "access.denied")

    def test_the_password_comes_from_a_file_of_ones_own(self):
        secret = self.path("secret", (PASSWORD + "\nsecond line\n").encode())
        os.chmod(secret, 0o600)
        self.expect(DONE, "list", "--password-file", secret, TOCSIN_PASSWORD="not this one")
        os.chmod(secret, 0o644)
        self.assertEqual(self.error(USAGE, "list", "--password-file", secret), "cli.password_file_open")

    def test_who_is_missing_is_said(self):
        self.assertEqual(json.loads(tocsin("--json", "list").stdout)["error"]["key"], "cli.no_bureau")
        no_user = tocsin("list", "--bureau", self.bureau)
        self.assertEqual((no_user.returncode, no_user.stdout), (USAGE, ""))
        self.assertIn("TOCSIN_USER", no_user.stderr)
        no_password = tocsin("--json", "list", "--bureau", self.bureau, "--user", "olga")
        self.assertEqual(json.loads(no_password.stdout)["error"]["key"], "cli.no_password")


class Drafting(BureauTest):
    def test_fields_are_set_as_people_say_them_or_all_or_none(self):
        draft = self.json("new", "red.notice")
        self.assertEqual(draft["version"], 1)
        number = draft["number"]
        self.expect(DONE, "set", number, "person.forename=Ana", "description.height_cm=178", "person.languages=SPA,POR",
                    'judicial.charges[+]:={"law": "Law 1"}')
        before = self.json("show", number)
        self.assertEqual(before["content"]["description"]["height_cm"], 178)
        self.assertEqual(before["content"]["person"]["languages"], ["SPA", "POR"])
        self.assertEqual(before["content"]["judicial"]["charges"][0]["law"], "Law 1")
        self.assertEqual(self.error(USAGE, "set", number, "person.forename=Eva", "person.nothing=1"), "content.unknown_field")
        self.assertEqual(self.error(USAGE, "set", number, "no equals sign"), "cli.bad_assignment")
        self.assertEqual(self.json("show", number)["content"], before["content"])
        self.expect(DONE, "set", number, "person.forename=")
        self.assertNotIn("person", {k: v for k, v in self.json("show", number)["content"].items() if "forename" in v})

    def test_a_stale_revision_is_refused(self):
        number = self.json("new", "red.notice")["number"]
        self.expect(DONE, "set", number, "person.forename=Ana", "--revision", "1")
        self.assertEqual(self.error(NO, "set", number, "person.forename=Eva", "--revision", "1"), "document.stale")
        told = self.expect(NO, "set", number, "person.forename=Eva", "--revision", "1")
        self.assertIn("person.forename", told)

    def test_a_patch_is_a_list_or_an_object_of_paths(self):
        number = self.json("new", "red.notice")["number"]
        listed = self.path("list.json", [{"path": "person.aliases[+].name", "value": "One"},
                                         {"path": "person.aliases[+].name", "value": "Two"}])
        self.expect(DONE, "patch", number, listed)
        self.expect(DONE, "patch", number, self.path("object.json", {"person.sex": "F", "person.date_of_birth": "1990-05"}))
        person = self.json("show", number)["content"]["person"]
        self.assertEqual([alias["name"] for alias in person["aliases"]], ["One", "Two"])
        self.assertEqual((person["sex"], person["date_of_birth"]), ("F", "1990-05"))
        for wrong in (3, [{"path": "person.sex"}], [{"path": 1, "value": 2}], [{"path": "person.sex", "value": "F", "x": 1}]):
            self.assertEqual(self.error(USAGE, "patch", number, self.path("wrong.json", wrong)), "cli.bad_patch")

    def test_files_are_attached_by_what_they_are(self):
        number = self.json("new", "red.notice")["number"]
        misnamed = self.path("photo.txt", read_bytes(os.path.join(FILES, "portrait_01.png")))
        self.expect(DONE, "attach", number, "biometrics.photographs[+].file", misnamed)
        value = self.json("show", number)["content"]["biometrics"]["photographs"][0]["file"]
        self.assertEqual(value["mediaType"], "image/png")
        text = self.path("photo.png", b"no picture")
        before = self.fingerprint()
        self.assertEqual(self.error(USAGE, "attach", number, "biometrics.photographs[+].file", text), "cli.unknown_media")
        self.assertEqual(self.error(USAGE, "attach", number, "person.forename", misnamed), "cli.not_an_attachment")
        self.assertEqual(self.error(USAGE, "attach", number, "person.nothing", misnamed), "content.unknown_field")
        self.assertEqual(self.fingerprint(), before)

    def test_an_export_comes_back_whole_and_its_change_is_noticed(self):
        number = self.json("new", "red.notice", "--from", SAMPLE)["number"]
        self.expect(DONE, "set", number, "biometrics.photographs[0].file=")
        self.expect(DONE, "attach", number, "biometrics.photographs[0].file", os.path.join(FILES, "portrait_02.png"))
        # Papers that the sample only names are not in this bureau.
        for paper in ("judicial.charges[0].warrant_copy", "biometrics.fingerprints", "assurances.extradition_documents"):
            self.expect(DONE, "set", number, paper + "=")
        out = self.path("export.json")
        told = self.json("export", number, "-o", out, "--with-files")
        self.assertEqual(told["files"], 1)
        exported = load(out)
        canonical = json.dumps(exported["content"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        self.assertEqual(hashlib.sha256(canonical.encode()).hexdigest(), exported["content_hash"])
        back = self.json("new", "red.notice", "--from", out)
        self.assertEqual(back["asides"], [])
        self.assertEqual(self.json("show", back["number"])["content"], exported["content"])
        exported["content"]["person"]["forename"] = "Other"
        altered = self.path("altered.json", exported)
        self.assertEqual(self.error(USAGE, "new", "red.notice", "--from", altered), "cli.export_altered")

    def test_what_has_no_place_is_kept_aside_and_said(self):
        made = self.json("new", "red.notice", "--from", self.path("odd.json", {"person": {"forename": "Ana", "shoe": 42}}))
        self.assertEqual([aside["path"] for aside in made["asides"]], ["person.shoe"])
        self.assertEqual(self.json("show", made["number"])["provenance"]["asides"][0]["value"], 42)


class Reading(BureauTest):
    def test_lists_filter_and_the_work_of_each_role_differs(self):
        number = self.complete_notice()
        self.expect(DONE, "do", number, "submit")
        draft = self.json("new", "red.notice", user="pat")["number"]
        numbers = lambda *options, **who: [row["number"] for row in self.json("list", *options, **who)["documents"]]
        self.assertIn(number, numbers("--state", "supervisor_review"))
        self.assertNotIn(draft, numbers("--state", "supervisor_review"))
        self.assertEqual(numbers("--text", draft), [draft])
        self.assertNotIn(draft, numbers("--mine"))
        self.assertEqual(len(numbers("--limit", "1")), 1)
        self.assertEqual(self.error(USAGE, "list", "--state", "nowhere"), "cli.unknown_state")
        waiting = {row["number"]: row["actions"] for row in self.json("work", user="sam")["work"]}
        self.assertIn("approve", waiting[number])
        self.assertNotIn(draft, waiting)
        self.assertIn(number, self.expect(DONE, "work", user="sam"))

    def test_a_document_is_shown_with_labels_in_each_language(self):
        number = self.complete_notice()
        self.assertIn("Family name", self.expect(DONE, "show", number))
        self.assertIn("Nom de famille", self.expect(DONE, "show", number, "--lang", "fr"))
        self.assertIn("المثالي", self.expect(DONE, "show", number, "--lang", "ar"))
        self.assertEqual(self.error(USAGE, "show", number, "--version", "9"), "document.no_such_version")
        self.assertEqual(self.error(USAGE, "show", "2026/99999"), "document.unknown")
        self.assertEqual(self.error(NOT_PERMITTED, "show", number, user="ada"), "access.denied")

    def test_history_and_differences_are_worded(self):
        number = self.complete_notice()
        self.expect(DONE, "set", number, "person.forename=Anna")
        told = self.expect(DONE, "history", number)
        self.assertIn("Olga", told)
        self.assertIn("Identity particulars › Forename", told)
        self.assertNotIn("  Read", told)
        self.assertIn("  Read", self.expect(DONE, "history", number, "--readings"))
        differences = self.json("diff", number, "1", "2")["differences"]
        self.assertEqual([(d["path"], d["after"]) for d in differences], [("person.forename", "Anna")])
        self.assertIn("+ Anna", self.expect(DONE, "diff", number, "1", "2"))
        self.expect(USAGE, "diff", number, "1", "7")

    def test_a_document_is_judged_as_it_is_stored(self):
        number = self.complete_notice()
        self.assertEqual(self.json("validate", number)["verdict"], "ready")
        self.assertEqual(self.json("validate", number, "--stage", "approve", status=NO)["verdict"], "needs_answers")
        self.assertEqual(self.json("validate", number, "--on", "2013-01-01", status=NO)["date"], "2013-01-01")

    def test_a_print_says_what_it_wrote(self):
        number = self.complete_notice()
        if "print" not in tocsin("--help").stdout:
            self.skipTest("built without the desktop")
        out = self.path("notice.pdf")
        told = self.json("print", number, "-o", out, "--lang", "ar")
        written = read_bytes(out)
        self.assertTrue(written.startswith(b"%PDF-"))
        self.assertEqual(told["sha256"], hashlib.sha256(written).hexdigest())
        self.expect(DONE, "print", number, "-o", self.path("notice.png"))
        self.assertTrue(read_bytes(self.path("notice.png")).startswith(b"\x89PNG"))
        self.expect(USAGE, "print", number, "-o", "/nonexistent/notice.pdf")


class Deciding(BureauTest):
    def test_actions_say_every_reason(self):
        number = self.json("new", "red.notice")["number"]
        actions = {action["action"]: action for action in self.json("actions", number)["actions"]}
        self.assertFalse(actions["submit"]["permitted"])
        self.assertEqual(actions["submit"]["unmet"][0]["key"], "workflow.not_ready")
        self.assertTrue(actions["close"]["needs_reason"])
        self.assertIn("Submit", self.expect(DONE, "actions", number))
        self.assertEqual(self.error(NO, "do", number, "submit"), "workflow.not_ready")
        self.assertEqual(self.error(NO, "do", number, "close"), "workflow.reason_missing")
        self.assertEqual(self.error(NO, "do", number, "publish"), "workflow.no_such_action")

    def test_nobody_decides_on_their_own_work_nor_on_what_has_changed(self):
        number = self.json("new", "red.notice", "--from", SAMPLE, user="pat")["number"]
        self.expect(DONE, "do", number, "submit", user="pat")
        self.assertEqual(self.error(NOT_PERMITTED, "do", number, "approve", user="pat"), "workflow.own_work")
        self.assertEqual(self.error(NOT_PERMITTED, "do", number, "approve", user="olga"), "workflow.wrong_role")
        self.assertEqual(self.error(NO, "do", number, "approve", "--seen", "0" * 64, user="sam"), "workflow.stale_content")
        seen = self.json("actions", number, user="sam")["content_hash"]
        self.assertEqual(self.json("do", number, "approve", "--seen", seen, user="sam")["state"], "compliance_review")

    def test_questions_are_answered_one_by_one(self):
        number = self.complete_notice()
        questions = self.json("answer", number, user="carla")["questions"]
        self.assertGreater(len(questions), 4)
        rule = "RPD-83-1-a-i-excluded-review"
        self.assertEqual(self.error(USAGE, "answer", number, rule, "yes", "--reason", "x", user="carla"), "cli.scope_needed")
        self.assertEqual(self.error(USAGE, "answer", number, rule, user="carla"), "cli.answer_needed")
        self.assertEqual(self.error(NO, "answer", number, questions[0]["rule"], "yes", user="carla"), "rules.reason_missing")
        self.assertEqual(self.error(NOT_PERMITTED, "answer", number, questions[0]["rule"], "yes", "--reason", "x"), "access.denied")
        for line in self.expect(DONE, "answer", number, user="carla").splitlines():
            asked, scope, _ = line.split(" ", 2)
            self.expect(DONE, "answer", number, asked, "yes", "--scope", scope, "--reason", "checked", user="carla")
        self.assertEqual(self.json("answer", number, user="carla")["questions"], [])

    def test_a_warning_is_waived_with_a_reason(self):
        number = self.complete_notice()
        self.assertEqual(self.error(NO, "waive", number, "RPD-83-1-b-waiver-request", "--reason", "x"), "rules.no_such_warning")
        self.expect(USAGE, "waive", number, "RPD-83-1-b-waiver-request")


DRAFTED = ["red.notice", "blue.notice", "green.notice", "yellow.notice", "black.notice", "purple.notice", "orange.notice",
           "silver.notice", "arrest.diffusion", "locate.diffusion", "inquiry.diffusion", "identify.diffusion",
           "warn.diffusion", "inform.diffusion", "silver.diffusion"]


class Types(BureauTest):
    def test_every_type_has_a_schema_a_verdict_and_drafts_or_says_why_not(self):
        empty = self.path("empty.json", {})
        named = tocsin("new", "--help").stdout.replace("\n", " ")
        for form in DRAFTED + ["un.notice", "art.notice"]:
            self.assertEqual(json.loads(self.expect(DONE, "schema", form))["type"], "object")
            self.assertEqual(self.json("validate", empty, "--type", form, status=None)["type"], form)
            self.assertIn(form, named)
        for form in DRAFTED:
            number = self.json("new", form)["number"]
            head = self.json("show", number)["head"]
            self.assertEqual((head["type"], head["state"]), (form, "draft"))
        self.assertEqual(self.error(NO, "new", "un.notice"), "form.received_only")
        self.assertEqual(self.error(NO, "new", "art.notice"), "form.no_longer_issued")
        self.assertIn("94", self.expect(NO, "new", "art.notice"))
        self.assertEqual(self.error(USAGE, "new", "pink.notice"), "form.unknown_type")

    def test_a_document_is_issued_as_another_type_and_both_say_so(self):
        red = self.complete_notice()
        made = self.json("issue-as", red, "locate.diffusion", "--to", "AR", "--to", "PY",
                         "--set", "distribution.action_if_traced=Tell us.")
        shown = self.json("show", made["number"])
        self.assertEqual(shown["content"]["distribution"]["recipient_entities"], ["AR", "PY"])
        self.assertEqual(shown["content"]["distribution"]["action_if_traced"], "Tell us.")
        self.assertEqual(shown["content"]["person"], self.json("show", red)["content"]["person"])
        self.assertEqual([(link["number"], link["direction"]) for link in shown["links"]], [(red, "made_of")])
        self.assertEqual(self.json("show", red)["links"][0]["direction"], "issued_as")
        self.assertIn(f"made of {red}", self.expect(DONE, "show", made["number"]))
        self.assertIn("judicial", [aside["path"] for aside in made["asides"]])
        self.assertEqual(self.error(NO, "issue-as", red, "red.notice"), "document.same_type")
        self.assertEqual(self.error(NO, "issue-as", red, "art.notice"), "form.no_longer_issued")
        self.assertEqual(self.error(NOT_PERMITTED, "issue-as", red, "blue.notice", user="sam"), "access.denied")
        self.assertEqual(self.json("audit", "verify", user="aud")["faults"], [])

    def test_blocked_content_is_told_what_it_fits(self):
        content = load(SAMPLE)
        content["judicial"] = {}
        path = self.path("no_charge.json", content)
        plain = self.json("validate", path, status=NO)
        self.assertNotIn("fits", plain)
        fits = self.json("validate", path, "--fits", status=NO)["fits"]
        types = [fit["type"] for fit in fits]
        self.assertIn("blue.notice", types)
        self.assertTrue({"red.notice", "un.notice", "art.notice", "black.notice"}.isdisjoint(types))
        for fit in fits:
            failing = [one for one in fit["missing"] if one["status"] == "fails"]
            self.assertEqual(fit["fits"], not failing)
            self.assertGreater(fit["carried"], 10)
        self.assertIn("blue.notice", self.expect(NO, "validate", path, "--fits"))
        self.assertNotIn("fits", self.json("validate", SAMPLE, "--on", "2026-11-24", "--fits"))

    def test_all_documents_are_judged_again(self):
        number = self.complete_notice()
        first = self.json("rules", "judge-all", "--all")
        self.assertIn(number, [one["number"] for one in first["documents"]])
        self.assertEqual(first["judged"], len(first["documents"]))
        second = self.json("rules", "judge-all", "--state", "draft")
        self.assertEqual((second["changed"], second["documents"], second["cancelled"]), (0, [], False))
        self.expect(DONE, "set", number, "judicial.charges=")
        changed = self.json("rules", "judge-all")["documents"]
        self.assertEqual([(one["number"], one["before"]["verdict"]) for one in changed], [(number, "needs_answers")])
        self.assertFalse(changed[0]["before"]["same_content"])
        self.assertRegex(self.expect(DONE, "rules", "judge-all"), r"\d+ documents judged, 0 with another verdict")
        self.assertEqual(self.error(USAGE, "rules", "judge-all", "--state", "limbo"), "cli.unknown_state")
        used = self.json("rules", "used", "RPD-83-1-a-ii-prosecution")
        self.assertEqual(used["judged"], len(first["documents"]))
        self.assertIn("red.notice", {one["type"] for one in used["documents"]})
        self.assertRegex(self.expect(DONE, "rules", "used", "RPD-83-1-a-ii-prosecution"), r"\d+ documents looked at: ")
        self.assertEqual(self.error(NOT_PERMITTED, "rules", "judge-all", user="ada"), "access.denied")


class Knowledge(unittest.TestCase):
    def test_without_a_bureau(self):
        for arguments in (["schema", "red.notice"], ["rules", "list"], ["rules", "show", "RPD-83-1-a-ii-prosecution"],
                          ["rules", "check"], ["workflow", "check"], ["workflow", "draw"]):
            done = tocsin("--json", *arguments)
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertTrue(json.loads(done.stdout))
        self.assertTrue(tocsin("workflow", "draw", "--lang", "fr").stdout.startswith("digraph"))
        lives = json.loads(tocsin("--json", "workflow", "check").stdout)["workflows"]
        self.assertEqual([life["workflow"] for life in lives], ["diffusion", "notice", "received", "request"])
        self.assertIn('"circulated"', tocsin("workflow", "draw", "diffusion").stdout)
        self.assertEqual(tocsin("workflow", "check", "notice").stdout.count("sound"), 1)
        self.assertEqual(tocsin("workflow", "check", "none").returncode, USAGE)

    def test_the_catalogue_is_narrowed_read_and_compared(self):
        def rules(*arguments):
            done = tocsin("--json", "rules", *arguments)
            self.assertEqual(done.returncode, DONE, done.stderr)
            return json.loads(done.stdout)

        everything = rules("list")["rules"]
        of_83 = rules("list", "--article", "83", "--severity", "block", "--form", "red.notice")["rules"]
        self.assertTrue(0 < len(of_83) < len(everything))
        for rule in of_83:
            self.assertTrue(rule["article"].startswith("83("), rule)
            self.assertEqual(rule["severity"], "block")
            self.assertIn("red.notice", rule["applies_to"])
        self.assertEqual(rules("list", "--text", "no rule says this")["rules"], [])
        self.assertEqual(tocsin("rules", "list", "--form", "red.carpet").returncode, USAGE)

        shown = rules("show", "RPD-83-1-a-ii-prosecution")
        self.assertEqual(shown["facts"], ["RPD-83-1-a-ii-prosecution"])
        self.assertTrue(shown["versions"][0]["holds_words"])
        words = tocsin("rules", "show", "RPD-83-1-a-ii-prosecution", "--lang", "ar").stdout
        self.assertIn("RPD-83-1-a-ii-prosecution", words)
        self.assertEqual(tocsin("rules", "show", "RPD-0").returncode, USAGE)

        self.assertEqual(rules("compare", "--on", "2025-12-01", "--and", "2025-12-01")["changes"], [])
        self.assertEqual(tocsin("rules", "compare", "--on", "2025-12", "--and", "2025-12-01").returncode, USAGE)

    def test_a_national_pack_tightens_and_a_loosening_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            text = {"en": "T", "fr": "T", "es": "T", "ar": "T"}

            def lay(name, value):
                os.makedirs(os.path.join(folder, "rules/nat"), exist_ok=True)
                with open(os.path.join(folder, "rules/nat", name), "w", encoding="utf-8") as file:
                    json.dump(value, file)

            lay("pack.json", {"pack": "nat", "edition": "1", "title": text, "source": "invented", "extends": "rpd", "country": "FR"})
            lay("settings.json", {"tighten": [{"setting": "retention_years", "value": 3, "source": "an invented law"}]})
            judged = json.loads(tocsin("--json", "validate", SAMPLE, "--data", folder).stdout)
            self.assertEqual([part["id"] for part in judged["pack"]["parts"]], ["rpd", "nat"])
            self.assertEqual(tocsin("rules", "check", "--data", folder).returncode, DONE)
            lay("settings.json", {"tighten": [{"setting": "retention_years", "value": 9, "source": "an invented law"}]})
            refused = tocsin("--json", "rules", "check", "--data", folder)
            self.assertEqual(refused.returncode, USAGE)
            error = json.loads(refused.stdout)["error"]
            self.assertEqual((error["key"], error["params"]["pointer"]), ("rules.loosening", "/tighten/0/value"))

    def test_asides_are_no_fault_of_the_law_unless_one_insists(self):
        with tempfile.TemporaryDirectory() as folder:
            content = load(SAMPLE)
            content["thumbnail"] = "x"
            path = os.path.join(folder, "aside.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(content, file)
            done = tocsin("--json", "validate", path, "--on", "2026-11-24")
            self.assertEqual(done.returncode, DONE)
            self.assertEqual([aside["path"] for aside in json.loads(done.stdout)["asides"]], ["thumbnail"])
            self.assertEqual(tocsin("validate", path, "--on", "2026-11-24", "--strict").returncode, NO)

    def test_an_unsound_workflow_is_refused_with_its_fault(self):
        with tempfile.TemporaryDirectory() as folder:
            definition = load(os.path.join(ROOT, "core/data/workflows/notice.json"))
            definition["states"].append({"id": "limbo", "kind": "normal", "label": definition["states"][0]["label"]})
            path = os.path.join(folder, "notice.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(definition, file)
            done = tocsin("--json", "workflow", "check", path)
            self.assertEqual(done.returncode, USAGE)
            self.assertEqual(json.loads(done.stdout)["error"]["key"], "workflow.unreachable_state")

    def test_version_and_help(self):
        self.assertRegex(tocsin("--version").stdout, r"^tocsin \d+\.\d+\.\d+")
        self.assertEqual(tocsin("--help").returncode, DONE)
        self.assertEqual(tocsin("show", "--help").returncode, DONE)


class Proof(BureauTest):
    def test_every_column_of_a_row_is_guarded(self):
        self.complete_notice()
        sound = self.json("audit", "verify", user="aud")
        self.assertGreater(sound["checked"], 10)
        self.assertEqual((sound["faults"], sound["broken_versions"]), ([], []))
        self.assertEqual(self.error(NOT_PERMITTED, "audit", "verify"), "access.denied")
        for column in ("entry", "leaf", "actor", "act", "at", "payload", "document"):
            row = self.row_with(column)
            changed = flip(self.bureau, row, column, 3)
            self.assertIsNotNone(changed)
            report = self.json("audit", "verify", status=NO, user="aud")
            self.assertIn(row, [fault["seq"] for fault in report["faults"]], column)
            self.assertIn(f"row {row}", self.expect(NO, "audit", "verify", user="aud"))
            flip(self.bureau, row, column, 3)
            self.expect(DONE, "audit", "verify", user="aud")

    def row_with(self, column):
        """A row in the midst of the log whose column holds something."""
        database = sqlite3.connect(os.path.join(self.bureau, "bureau.db"))
        (row,) = database.execute(f"SELECT max(seq) FROM audit WHERE {column} <> '' AND seq < (SELECT max(seq) FROM audit) - 2").fetchone()
        database.close()
        return row


class Founding(unittest.TestCase):
    def test_a_bureau_is_founded_once_and_leaves_nothing_when_it_fails(self):
        with tempfile.TemporaryDirectory() as folder:
            bureau = os.path.join(folder, "new")
            init = lambda country, password: tocsin("--json", "init", "--bureau", bureau, "--country", country, "--admin", "ada",
                                                    TOCSIN_PASSWORD=password)
            self.assertEqual(json.loads(init("XX", PASSWORD).stdout)["error"]["key"], "bureau.unknown_country")
            self.assertEqual(json.loads(init("MT", "short").stdout)["error"]["key"], "access.password_short")
            self.assertFalse(os.path.exists(bureau))
            self.assertEqual(init("MT", PASSWORD).returncode, DONE)
            again = init("MT", PASSWORD)
            self.assertEqual((again.returncode, json.loads(again.stdout)["error"]["key"]), (NO, "bureau.exists"))
            self.assertEqual(tocsin("demo", "--bureau", bureau).returncode, NO)


if __name__ == "__main__":
    unittest.main()
