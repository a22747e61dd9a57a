"""Queues, clocks and the office's calendar at the command line."""

import re
import unittest

from support import DONE, NO, NOT_PERMITTED, USAGE, BureauTest, read_bytes


class Queue(BureauTest):
    def submitted(self):
        number = self.complete_notice()
        self.expect(DONE, "do", number, "submit")
        return number

    def test_a_case_is_claimed_assigned_handed_over_and_given_back(self):
        number = self.submitted()
        claimed = self.json("claim", number, user="sam")
        self.assertEqual((claimed["desk"]["claimed_by"]["name"], claimed["desk"]["revision"]), ("Sam", 1))
        self.assertEqual(self.error(NO, "claim", number, user="pat"), "routing.claimed")
        self.assertEqual(self.error(NO, "claim", number), "routing.not_their_turn")
        self.assertEqual(self.error(NOT_PERMITTED, "assign", number, "sam"), "access.denied")
        self.assertEqual(self.json("assign", number, "pat", user="sam")["desk"]["claimed_by"]["name"], "Pat")
        self.assertEqual(self.error(NO, "hand-over", number, "sam", "--reason", "x", user="sam"), "routing.claimed")
        self.expect(DONE, "hand-over", number, "sam", "--reason", "on leave", user="pat")
        self.assertEqual(self.error(NO, "release", number, "--revision", "1", user="sam"), "routing.stale")
        self.assertIsNone(self.json("release", number, "--revision", "3", user="sam")["desk"]["claimed_by"])

    def test_a_case_is_put_out_of_sight_paused_and_made_urgent(self):
        number = self.submitted()
        self.assertEqual(self.error(NO, "follow-up", number, "2020-01-01", user="sam"), "routing.past_date")
        self.assertEqual(self.error(USAGE, "follow-up", number, "soon", user="sam"), "date.malformed")
        self.expect(DONE, "follow-up", number, "2999-12-31", user="sam")
        self.assertNotIn(number, [item["number"] for item in self.json("work", user="sam")["work"]])
        queued = {item["number"]: item for item in self.json("queue", user="sam")["queue"]}
        self.assertTrue(queued[number]["hidden"])
        self.expect(DONE, "follow-up", number, "none", user="sam")
        self.assertIn(number, [item["number"] for item in self.json("work", user="sam")["work"]])
        self.expect(DONE, "pause", number, "--reason", "the agency answers tomorrow", user="sam")
        self.assertEqual(self.error(NO, "pause", number, "--reason", "again", user="sam"), "routing.paused")
        self.assertEqual(self.json("resume", number, user="sam")["pauses"][0]["reason"], "the agency answers tomorrow")
        self.assertEqual(self.error(NO, "urgency", number, "urgent", user="sam"), "routing.reason_missing")
        self.assertEqual(self.json("urgency", number, "urgent", "--reason", "now", user="sam")["desk"]["urgency"], "urgent")
        self.assertEqual(self.json("unit", number, "Fugitives", user="sam")["desk"]["unit"], "Fugitives")
        self.assertEqual([item["number"] for item in self.json("queue", "--unit", "Fugitives")["queue"]], [number])

    def test_the_office_sets_its_calendar_and_deadlines_leave_without_a_name(self):
        self.assertEqual(self.error(NOT_PERMITTED, "office", "set", "--calendar", "friday_saturday"), "access.denied")
        self.assertEqual(self.error(USAGE, "office", "set", "--time-zone", "Mars/Olympus", user="ada"), "office.unknown_zone")
        self.assertEqual(self.error(USAGE, "office", "figure", "tea", "--after", "PT1H", user="ada"), "office.unknown_clock")
        self.expect(DONE, "office", "set", "--calendar", "friday_saturday", "--hours", "09:00-15:00", user="ada")
        office = self.json("office", "holiday", "2026-12-25", "a holiday", user="ada")
        self.assertEqual((office["calendar"], office["hours"], office["holidays"]),
                         ("friday_saturday", ["09:00-15:00"], [{"date": "2026-12-25", "name": "a holiday"}]))
        self.expect(DONE, "office", "figure", "supervisor_review", "--after", "P2D", user="ada")
        number = self.submitted()
        due = [clock for clock in self.json("deadlines")["deadlines"] if clock["number"] == number]
        self.assertEqual([clock["clock"] for clock in due], ["supervisor_review"])
        self.assertEqual(self.json("queue", "tick")["ran_out"], [])
        file = self.path("due.ics")
        self.json("deadlines", "--ics", file)
        text = read_bytes(file).decode()
        self.assertTrue(text.startswith("BEGIN:VCALENDAR\r\n") and text.endswith("END:VCALENDAR\r\n"))
        self.assertIn(f"SUMMARY:{number} Decide as supervisor\r\n", text)
        head = self.json("show", number)["head"]
        self.assertNotIn(head["family_name"], text)
        self.assertTrue(all(len(line.encode()) <= 75 for line in text.split("\r\n")))

    def test_who_is_absent_is_said_with_a_substitute_of_the_same_roles(self):
        self.expect(DONE, "office", "member", "olga", "Fugitives", user="ada")
        self.assertEqual(self.error(NO, "office", "absence", "olga", "--from", "2026-01-01", "--until", "2026-01-02",
                                    "--substitute", "sam"), "office.substitute_lacks_role")
        self.expect(DONE, "office", "absence", "olga", "--from", "2026-01-01", "--until", "2026-01-02", "--substitute", "pat")
        self.assertRegex(self.expect(DONE, "office", "duties"), re.compile("olga .*Fugitives.*2026-01-01 – 2026-01-02 → pat"))
        self.assertIn("0 faults", self.expect(DONE, "audit", "verify", user="aud"))


if __name__ == "__main__":
    unittest.main()
