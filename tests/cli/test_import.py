"""Files of the public notice interface, from the preview to the drafts, through the program."""

import json
import os
import pty
import signal
import subprocess

from support import BIN, DONE, NO, PASSWORD, ROOT, USAGE, BureauTest, load

DATA = os.path.join(ROOT, "tests/data/import")
LIST = os.path.join(DATA, "red_list.json")
ODD = os.path.join(DATA, "oddities.json")


class Import(BureauTest):
    def test_a_preview_changes_nothing_and_says_what_each_record_would_become(self):
        before = self.fingerprint()
        preview = self.json("import", LIST)
        self.assertFalse(preview["applied"])
        self.assertEqual(sum(preview["counts"].values()), len(preview["records"]))
        self.assertTrue(all(record["fields"] > 0 for record in preview["records"] if record["status"] == "new"))
        self.assertEqual(self.fingerprint(), before)

    def test_drafts_are_made_once_and_found_again_as_duplicates(self):
        made = self.json("import", LIST, "--apply", "--skip-duplicates")
        new = [record for record in made["records"] if "number" in record]
        self.assertEqual(made["made"], len(new))
        self.assertGreater(len(new), 0)
        first = self.json("show", new[0]["number"])
        self.assertEqual(first["content"]["person"]["family_name"], new[0]["family_name"])

        again = self.json("import", LIST)
        self.assertEqual(again["counts"]["new"], 0)
        known = [record for record in again["records"] if record["status"] == "duplicate"]
        self.assertEqual(known[0]["duplicates"][0]["number"], new[0]["number"])
        self.assertEqual(self.error(NO, "import", LIST, "--apply"), "import.duplicates_undecided")

    def test_one_bad_record_is_told_with_its_place_and_stops_nothing(self):
        preview = self.json("import", ODD, status=NO)
        refused = [record for record in preview["records"] if record["status"] == "refused"]
        self.assertEqual(len(refused), preview["counts"]["refused"])
        self.assertGreater(len(refused), 0)
        for record in refused:
            self.assertTrue(record["place"] and record["refusal"]["message"] and record["refusal"]["fix"])
        self.assertGreater(len(preview["records"]), len(refused))

    def test_a_file_that_is_none_is_refused_and_the_bureau_untouched(self):
        before = self.fingerprint()
        self.assertEqual(self.error(USAGE, "import", os.path.join(DATA, "malformed.json")).split(".")[0], "json")
        self.assertEqual(self.error(USAGE, "import", self.path("missing.json")).split(".")[0], "file")
        self.assertEqual(self.fingerprint(), before)

    def many(self, count):
        """A list page of `count` invented notices."""
        pattern = load(LIST)["_embedded"]["notices"][0]
        notices = [{**pattern, "entity_id": f"2031/{i + 1}", "name": f"INVENTED{i}"} for i in range(count)]
        return self.path("many.json", {"total": count, "_embedded": {"notices": notices}})

    def test_ctrl_c_stops_a_run_and_keeps_nothing_of_it(self):
        before = self.fingerprint()
        file = self.many(20000)
        main, terminal = pty.openpty()  # progress is shown on a terminal only
        environment = {**os.environ, "TOCSIN_BUREAU": self.bureau, "TOCSIN_USER": "olga", "TOCSIN_PASSWORD": PASSWORD}
        process = subprocess.Popen([BIN, "--json", "import", file, "--apply"], stdout=subprocess.PIPE, stderr=terminal,
                                   env=environment, start_new_session=True)
        os.close(terminal)
        shown = os.read(main, 4096)  # the first line of progress: the work is under way
        process.send_signal(signal.SIGINT)
        printed = process.communicate(timeout=120)[0]
        os.close(main)
        self.assertTrue(shown.strip())
        self.assertNotEqual(process.returncode, DONE)
        self.assertEqual(json.loads(printed)["error"]["key"], "import.cancelled")
        self.assertEqual(self.fingerprint(), before)
        self.expect(DONE, "list")
