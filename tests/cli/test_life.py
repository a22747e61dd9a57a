"""A notice after publication at the command line: hits, keeping, withdrawal, destruction."""

import os

from support import DONE, NO, NOT_PERMITTED, USAGE, BureauTest


class Life(BureauTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for login, role in (("hal", "hit_officer"), ("rita", "records_clerk"), ("dora", "data_protection")):
            cls.expect(cls, DONE, "user", "add", login, "--role", role, user="ada")

    def published(self, entity):
        number = self.complete_notice()
        self.expect(DONE, "do", number, "submit")
        self.expect(DONE, "do", number, "approve", user="sam")
        for line in self.expect(DONE, "answer", number, user="carla").splitlines():
            asked, scope, _ = line.split(" ", 2)
            self.expect(DONE, "answer", number, asked, "yes", "--scope", scope, "--reason", "checked", user="carla")
        self.expect(DONE, "do", number, "task.data_protection.agree", user="dora")
        self.expect(DONE, "do", number, "clear", user="carla")
        self.expect(DONE, "do", number, "send")
        self.expect(DONE, "do", number, "publish", "--input", f"entity_id={entity}", "--input", "control_number=A-1/1-2026")
        return number

    def test_a_published_notice_lives_on_to_its_destruction(self):
        number = self.published("2026/4711")
        self.assertEqual(self.json("work")["work"], [])
        actions = {action["action"]: action for action in self.json("actions", number, "--lang", "fr")["actions"]}
        day = actions["suspend"]["inputs"][0]
        self.assertEqual((day["id"], day["kind"], day["required"]), ("suspended_until", "date", True))
        self.assertEqual(day["label"], "Suspendue jusqu’au")
        self.assertEqual(actions["suspend"]["article"], "81(1)")
        self.assertEqual(actions["request_withdrawal"]["inputs"][0]["list"], "withdrawal_reasons")
        self.assertEqual(self.error(NO, "do", number, "suspend", "--reason", "x", "--input", "suspended_until=2999-01-01"),
                         "workflow.input_too_late")
        self.assertEqual(self.error(NO, "do", number, "suspend", "--reason", "x", "--input", "suspended_until=soon"),
                         "workflow.input_date")

        hit = self.json("hit", "add", number, "--on", "2026-01-02", "--country", "AR", "--place", "Ezeiza", user="hal")
        self.assertEqual((hit["outcome"], hit["contacted"], hit["answered_by"]), ("unconfirmed", "no", None))
        self.assertEqual([one["id"] for one in self.json("hit", "list")["hits"]], [hit["id"]])
        self.assertIn("Ezeiza", self.expect(DONE, "hit", "list", number))
        self.assertEqual(self.error(NO, "hit", "follow", hit["id"], "--outcome", "false_positive", user="hal"),
                         "life.reason_missing")
        self.assertEqual(self.error(USAGE, "hit", "follow", hit["id"], "--outcome", "gone", user="hal"), "life.unknown_code")
        self.assertEqual(self.error(USAGE, "hit", "follow", "nothing", user="hal"), "life.unknown_hit")
        self.assertEqual(self.error(NOT_PERMITTED, "hit", "follow", hit["id"], user="carla"), "access.denied")
        done = self.json("hit", "follow", hit["id"], "--outcome", "false_positive", "--reason", "older man", "--answered",
                         user="hal")
        self.assertEqual((done["revision"], done["answered_by"]["name"]), (2, "hal"))
        self.assertEqual(self.json("hit", "list")["hits"], [])

        standing = self.json("retention", "show", number, user="rita")
        self.assertEqual((standing["hits"], standing["held"], standing["ended_on"]), (1, False, ""))
        self.assertEqual(self.json("retention", "due", user="rita")["due"], [])
        ahead = self.json("retention", "due", "--until", standing["review_from"], user="rita")["due"]
        self.assertEqual([(one["number"], one["why"]) for one in ahead], [(number, "review")])
        self.assertEqual(self.error(USAGE, "retention", "due", "--until", "soon", user="rita"), "life.bad_day")
        self.assertEqual(self.error(NO, "retention", "destroy", number, user="rita"), "life.not_due")
        self.expect(DONE, "retention", "copy", number, "Border index", user="rita")
        self.expect(DONE, "do", number, "request_withdrawal", "--input", "withdrawal_reason=no_longer_wanted", user="hal")
        self.expect(DONE, "do", number, "withdraw", user="sam")
        self.assertEqual(self.error(NO, "do", number, "close", user="rita"), "workflow.copies_at_home")
        self.expect(DONE, "retention", "copy-deleted", number, "Border index", user="rita")
        self.expect(DONE, "do", number, "close", user="rita")
        self.expect(DONE, "retention", "hold", number, "--reason", "a claim", user="rita")
        self.assertEqual(self.json("retention", "dry-run", user="rita")["due"], [])
        self.assertEqual(self.json("retention", "destroy", "--due", user="rita")["destroyed"], [])
        self.expect(DONE, "retention", "release-hold", number, "--reason", "dismissed", user="rita")
        self.assertEqual([one["why"] for one in self.json("retention", "dry-run", user="rita")["due"]], ["ended"])

        backup = os.path.join(self.bureau, "bureau.db.before-5")
        with open(backup, "wb") as file:
            file.write(b"old")
        gone = self.json("retention", "destroy", "--due", user="rita")
        self.assertEqual([(one["number"], one["decision"]) for one in gone["destroyed"]], [(number, "ended")])
        self.assertEqual((gone["backups"], gone["backups_removed"]), ([backup], False))
        self.json("retention", "destroy", "--due", "--with-backups", user="rita")
        self.assertFalse(os.path.exists(backup))
        self.assertEqual(self.error(USAGE, "show", number), "document.destroyed")
        self.assertTrue(self.json("retention", "show", number)["destroyed_at"])
        report = self.json("audit", "verify", user="aud")
        self.assertEqual((report["faults"], report["broken_versions"], report["destroyed_documents"]), ([], [], 1))
        self.assertGreater(report["destroyed_payloads"], 3)
