"""tocsin intake: from an agency's package to its draft, its answers and its figures."""

import base64
import hashlib
import json
import sqlite3

from support import DONE, NO, NOT_PERMITTED, SAMPLE, USAGE, BureauTest, load, read_bytes

PICTURE = b"\xff\xd8\xff not really a picture"


def package(reference, content=None, **changes):
    """A request of the customs with one picture attached."""
    file = {"name": "face.jpg", "mediaType": "image/jpeg", "size": len(PICTURE),
            "sha256": hashlib.sha256(PICTURE).hexdigest()}
    content = {"person": {"family_name": "TESTINO", "forename": "Mario"}} if content is None else content
    content["biometrics"] = {"photographs": [{"file": file, "view": "front"}]}
    return {"format": "tocsin.request/1", "type": "red.notice", "agency": {"name": "Customs"}, "reference": reference,
            "contact": {"name": "Officer on duty"}, "legal_basis": "Customs act, section 4", "content": content,
            "attachments": [{**file, "data": base64.b64encode(PICTURE).decode()}], **changes}


def without_files(content):
    """Content whose fields name no file."""
    if isinstance(content, list):
        return [without_files(one) for one in content]
    if not isinstance(content, dict):
        return content
    return {key: without_files(value) for key, value in content.items()
            if not (isinstance(value, dict) and "sha256" in value)}


class IntakeTest(BureauTest):
    def receive(self, reference, content=None, **changes):
        file = self.path("request.json", package(reference, content, **changes))
        return self.json("intake", "receive", file)["requests"][0]

    def test_a_package_becomes_a_draft_with_its_picture_and_its_provenance(self):
        received = self.receive("C-1")
        self.assertEqual((received["state"], received["version"], received["repeated"]), ("request_received", 1, False))
        self.assertTrue(0 < received["score"] < 100)
        counts = received["completeness"]
        self.assertEqual(counts["percent"], counts["met"] * 100 // counts["counted"])
        self.assertEqual(counts["counted"], sum(section["counted"] for section in counts["sections"]))
        again = self.json("intake", "receive", self.path("request.json"))["requests"][0]
        self.assertTrue(again["repeated"])
        self.assertEqual(again["number"], received["number"])

        draft = self.json("intake", "draft", received["number"])
        shown = self.json("show", draft["number"])
        self.assertEqual(shown["content"]["person"]["forename"], "Mario")
        self.assertEqual(shown["content"]["request"]["source_agency"], "Customs")
        self.assertEqual(shown["content"]["request"]["agency_reference"], "C-1")
        self.assertEqual(shown["provenance"]["source"]["name"], "Customs")
        self.assertEqual(shown["provenance"]["source"]["place"], received["number"])
        export = self.path("export.json")
        self.expect(DONE, "export", draft["number"], "--with-files", "-o", export)
        self.assertEqual([base64.b64decode(data) for data in load(export)["files"].values()], [PICTURE])
        self.assertEqual(self.error(NO, "intake", "draft", received["number"]), "workflow.no_such_action")
        item = [one for one in self.json("intake", "list", "--state", "accepted")["requests"]
                if one["number"] == received["number"]][0]
        self.assertEqual((item["document"], item["document_state"]), (draft["number"], "draft"))

        later = self.receive("c 1", {"person": {"family_name": "TESTINO", "forename": "Maria"}})
        self.assertEqual((later["number"], later["version"]), (received["number"], 2))
        self.assertEqual([one["path"] for one in self.json("intake", "show", later["number"])["since_draft"]],
                         ["request.agency_reference", "person.forename"])
        self.json("intake", "draft", later["number"], "--newer")
        self.assertEqual(self.json("show", draft["number"])["content"]["person"]["forename"], "Maria")
        self.assertEqual(self.error(NO, "intake", "draft", later["number"], "--newer"), "intake.nothing_newer")

    def test_a_request_is_returned_reminded_refused_and_answered_in_the_language_of_the_agency(self):
        number = self.receive("C-2")["number"]
        receipt = self.expect(DONE, "--lang", "ar", "intake", "receipt", number)
        self.assertIn(number, receipt)
        self.assertIn("إيصال", receipt)
        answer = self.path("answer.json")
        self.expect(DONE, "intake", "receipt", number, "-o", answer)
        self.assertEqual(load(answer)["package_sha256"],
                         hashlib.sha256(read_bytes(self.path("request.json"))).hexdigest())
        self.assertEqual(self.json("intake", "examine", number)["state"], "in_examination")
        self.assertEqual(self.error(NO, "intake", "return", number), "workflow.reason_missing")
        self.assertEqual(self.error(NO, "intake", "remind", number), "intake.not_returned")
        returned = self.json("intake", "return", number, "--reason", "the warrant is missing", user="sam")
        self.assertEqual((returned["kind"], returned["reason"]), ("return", "the warrant is missing"))
        self.assertEqual(self.json("intake", "remind", number)["kind"], "reminder")
        self.assertEqual(self.json("intake", "list", "--due")["requests"], [])
        text = self.expect(DONE, "--lang", "fr", "intake", "refuse", number, "--reason", "no warrant")
        self.assertIn("Refus d’une demande", text)
        self.assertEqual(self.error(NO, "intake", "withdraw", number, "--reason", "x"), "workflow.no_such_action")
        self.assertEqual(self.json("intake", "show", number)["state"], "request_refused")
        self.assertIn("no warrant", self.expect(DONE, "intake", "show", number))

    def test_a_faulty_package_changes_nothing_and_is_named_with_the_place_of_its_fault(self):
        before = self.fingerprint()
        good = package("C-3")
        for name, key in (({**good, "reference": ""}, "intake.missing"), ({**good, "type": "x"}, "intake.unknown_type"),
                          ({**good, "attachments": []}, "intake.attachment_missing"),
                          ({**good, "format": "other"}, "intake.other_format"), ([], "intake.not_a_request")):
            self.assertEqual(self.error(USAGE, "intake", "receive", self.path("bad.json", name)), key)
        self.assertEqual(self.error(USAGE, "intake", "receive", self.path("nowhere")), "file.unreadable")
        self.assertEqual(self.error(USAGE, "intake", "show", "R1999/00001"), "intake.no_such_request")
        both = self.json("intake", "receive", self.path("bad.json"), self.path("good.json", good), status=USAGE)
        self.assertEqual(both["requests"][0]["error"]["key"], "intake.not_a_request")
        self.assertEqual(both["requests"][1]["version"], 1)
        self.assertEqual(before, self.fingerprint())
        self.assertEqual(self.error(NOT_PERMITTED, "intake", "receive", self.path("good.json"), user="ada"),
                         "access.denied")
        self.assertEqual(self.error(NOT_PERMITTED, "intake", "list", user="aud"), "access.denied")

    def test_the_figures_tell_per_agency_how_many_wait(self):
        self.receive("F-1", agency={"name": "Court"})
        self.receive("F-2", agency={"name": "COURT"})
        agencies = self.json("intake", "report")["agencies"]
        self.assertEqual(agencies[0]["agency"], "")
        court = [one for one in agencies if one["agency"].lower() == "court"][0]
        self.assertEqual((court["requests"], court["open"], court["circulated"]), (2, 2, 0))
        self.assertIsNone(court["median_hours"])
        self.assertEqual(self.json("intake", "report", "--until", "2000-01-01")["agencies"][0]["requests"], 0)
        self.assertEqual(self.json("intake", "report", "--from", "soon", status=USAGE)["error"]["status"], USAGE)
        self.assertIn("COURT", self.expect(DONE, "intake", "report"))

    def test_the_schema_names_what_the_reader_needs(self):
        schema = self.json("intake", "schema", "arrest.diffusion")
        self.assertEqual(schema["properties"]["type"]["const"], "arrest.diffusion")
        self.assertIn("legal_basis", schema["required"])
        self.assertEqual(self.error(USAGE, "intake", "schema", "un.notice"), "form.unknown_type")

    def test_a_request_edited_behind_the_log_is_named(self):
        number = self.receive("C-9")["number"]
        self.assertEqual(self.json("audit", "verify", user="aud")["faults"], [])
        database = sqlite3.connect(self.bureau + "/bureau.db")
        database.execute("UPDATE request SET score = score + 1 WHERE number = ?", (number,))
        database.commit()
        faults = self.json("audit", "verify", status=None, user="aud")["faults"]
        self.assertEqual([fault["key"] for fault in faults], ["audit.request_altered"])
        self.assertIn(number, faults[0]["message"])
        database.execute("UPDATE request SET score = score - 1 WHERE number = ?", (number,))
        database.commit()
        database.close()

    def test_a_complete_sample_scores_a_hundred(self):
        content = without_files(load(SAMPLE))
        lacking = self.receive("C-10", content)["completeness"]
        self.assertGreaterEqual(lacking["percent"], 95, json.dumps(lacking, indent=1))
