"""The life cycles: proved, drawn, tabled, simulated; a running case moved."""

import json
import os
import re
import tempfile
import unittest
import xml.etree.ElementTree as xml

from support import DONE, NO, NOT_PERMITTED, ROOT, USAGE, BureauTest, load, tocsin

NOTICE = os.path.join(ROOT, "core/data/workflows/notice.json")


def done(*arguments):
    finished = tocsin(*arguments)
    if finished.returncode != DONE:
        raise AssertionError(finished.stderr)
    return finished.stdout


class Workflows(unittest.TestCase):
    def changed(self, change, *arguments):
        """What a command says of the life of notices after a change."""
        with tempfile.TemporaryDirectory() as folder:
            definition = load(NOTICE)
            change(definition)
            path = os.path.join(folder, "notice.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(definition, file)
            return tocsin("--json", "workflow", *arguments, path)

    def test_a_sound_one_says_how_many_people_it_needs(self):
        life = json.loads(done("--json", "workflow", "check", "notice"))["workflows"][0]
        self.assertGreaterEqual(life["people"], 3)
        for end in life["ends"]:
            self.assertEqual(end["walk"][-1]["to"], end["end"])
            self.assertEqual(max(step["person"] for step in end["walk"]), end["people"])
        self.assertIn("submit (1) → supervisor_review", done("workflow", "check", "notice"))

    def test_an_unsound_one_is_refused_with_a_walk(self):
        def trap(definition):
            """What is approved may still be edited, and nothing takes it back."""
            state = next(one for one in definition["states"] if one["id"] == "approved")
            state["editable"] = True
            definition["transitions"] = [one for one in definition["transitions"]
                                         if one["from"] != "approved" or one["action"] == "send"]
        finished = self.changed(trap, "check")
        self.assertEqual(finished.returncode, USAGE)
        error = json.loads(finished.stdout)["error"]
        self.assertEqual(error["key"], "workflow.nobody_left")
        self.assertRegex(error["params"]["walk"], r"approve \(2\) → compliance_review, .*edit \(\d\) → approved$")
        self.assertIn(error["params"]["walk"], error["message"])

    def test_pictures_and_charts_are_well_formed(self):
        for language in ("en", "fr", "es", "ar"):
            for kind, root in (("svg", "{http://www.w3.org/2000/svg}svg"), ("scxml", "{http://www.w3.org/2005/07/scxml}scxml")):
                for life in json.loads(done("--json", "--lang", language, "workflow", "draw", "--as", kind))["workflows"]:
                    self.assertEqual(xml.fromstring(life[kind]).tag, root)
        self.assertEqual(tocsin("workflow", "draw", "--as", "png").returncode, USAGE)

    def test_the_matrix_is_the_page_of_the_documentation(self):
        with open(os.path.join(ROOT, "docs/workflow-matrix.md"), encoding="utf-8") as file:
            self.assertEqual(done("workflow", "matrix"), file.read())
        lives = json.loads(done("--json", "workflow", "matrix"))["workflows"]
        rows = next(life["rows"] for life in lives if life["workflow"] == "notice")
        self.assertEqual([row["roles"] for row in rows if row["state"] == "draft" and row["action"] == "submit"], [["officer"]])

    def test_a_simulated_year_is_the_same_twice(self):
        arguments = ("--json", "workflow", "simulate", "notice", "--cases", "200", "--seed", "3", "--people", "officer=4")
        first = done(*arguments)
        self.assertEqual(first, done(*arguments))
        report = json.loads(first)
        self.assertEqual(report["stuck"] + report["endless"] + sum(report["ends"].values()), 200)
        self.assertEqual([role["people"] for role in report["roles"] if role["role"] == "officer"], [4])
        self.assertRegex(done("workflow", "simulate", "notice", "--cases", "50"), r"(?m)^supervisor_review +\d+ ")

    def test_a_plan_is_read_from_the_documentation_and_checked(self):
        with open(os.path.join(ROOT, "docs/formats.md"), encoding="utf-8") as file:
            page = file.read()
        plan = re.search(r"## Plans of a simulated year.*?```json\n(.*?)```", page, re.DOTALL).group(1)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "plan.json")
            for text, status in ((plan, DONE), ('{"case": 1}', USAGE), ('{"waits": {"limbo": [1, 2, 3]}}', USAGE)):
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
                finished = tocsin("workflow", "simulate", "notice", "--cases", "60", "--plan", path)
                self.assertEqual(finished.returncode, status, finished.stderr)
        self.assertEqual(tocsin("workflow", "simulate", "notice", "--people", "officer=many").returncode, USAGE)


class Moving(BureauTest):
    def test_a_running_case_moves_with_a_reason(self):
        with tempfile.TemporaryDirectory() as data:
            os.mkdir(os.path.join(data, "workflows"))
            definition = load(NOTICE)
            definition["edition"] = "local"
            for one in definition["transitions"]:
                if one["action"] == "submit":
                    one["reason"] = "required"
            with open(os.path.join(data, "workflows/notice.json"), "w", encoding="utf-8") as file:
                json.dump(definition, file)
            number = self.json("--data", data, "new", "red.notice")["number"]
        preview = self.json("workflow", "migrate", number)
        self.assertFalse(preview["applied"])
        self.assertEqual(preview["from_edition"], "local")
        self.assertEqual([(one["action"], one["change"], one["parts"]) for one in preview["actions"]],
                         [("submit", "changed", ["reason"])])
        self.assertEqual(self.error(NOT_PERMITTED, "workflow", "migrate", number, "--apply", "--reason", "x"), "access.denied")
        self.assertEqual(self.error(NO, "workflow", "migrate", number, "--apply", user="sam"), "workflow.reason_missing")
        moved = self.json("workflow", "migrate", number, "--apply", "--reason", "new procedure", user="sam")
        self.assertTrue(moved["applied"])
        self.assertEqual(self.error(NO, "workflow", "migrate", number), "workflow.already_in_force")
        self.assertEqual(self.json("audit", "verify", user="aud")["faults"], [])


if __name__ == "__main__":
    unittest.main()
