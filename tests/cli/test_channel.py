"""The channel at the command line: two bureaus and the General Secretariat's desk, three folders on one machine."""

import io
import json
import os
import stat
import tarfile
import tempfile
import unittest

from offices import OfficesTest
from support import DONE, NO, NOT_PERMITTED, PASSWORD, USAGE, BureauTest, read_bytes, tocsin


def repacked(package, change):
    """A package whose parts `change` has had its way with, packed as docs/channel.md says."""
    parts = []
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        for member in archive.getmembers():
            parts.append((member.name, archive.extractfile(member).read()))
    out = b""
    for name, data in change(parts):
        # The header of the package's own first part, with another name and size: what is plain stays so.
        header = bytearray(package[:512])
        header[0:100] = name.encode().ljust(100, b"\0")
        header[124:136] = b"%011o\0" % len(data)
        header[148:156] = b" " * 8
        header[148:156] = b"%06o\0 " % sum(header)
        out += bytes(header) + data + b"\0" * (-len(data) % 512)
    return out + b"\0" * 1024


class Exchange(OfficesTest):
    def newest_letter(self):
        return self.gs("list")["letters"][-1]

    def answer(self, kind, *options):
        return self.gs("answer", self.newest_letter()["id"], kind, *options)["id"]

    def outbox(self, country, to, **wanted):
        rows = self.run_in(country, "channel", "outbox")["messages"]
        return [row for row in rows if row["to"] == to and all(row[key] == value for key, value in wanted.items())]

    def test_a_notice_is_asked_for_questioned_answered_and_published(self):
        number = self.draft("UY", "red.notice", self.red())
        self.send("UY", number)
        waiting = self.outbox("UY", "IPSG", kind="notice_request", state="waiting")
        self.assertEqual([row["attempts"] for row in waiting], [0])
        self.assertIn("notice_request", self.said("UY", "channel", "outbox", "--state", "waiting"))
        self.settle()
        letter = self.newest_letter()
        self.assertEqual((letter["kind"], letter["from"], letter["number"]), ("notice_request", "UY", number))
        self.assertEqual(len(self.outbox("UY", "IPSG", kind="notice_request", state="received")), 1)

        processed = self.answer("being_processed", "--text", "Taken up by the desk.")
        self.settle()
        self.assertEqual(self.state("UY", number), "sent")
        shown = self.run_in("UY", "channel", "show", processed)
        self.assertEqual((shown["body"]["text"], shown["state"]), ("Taken up by the desk.", "done"))
        self.assertEqual(shown["manifest"]["from"], "IPSG")
        self.assertIn("text: Taken up by the desk.", self.said("UY", "channel", "show", processed))

        self.answer("incomplete", "--text", "Which court issued the warrant?")
        self.settle()
        self.assertEqual(self.state("UY", number), "gs_asked")
        self.send("UY", number)
        self.settle()
        letter = self.newest_letter()
        self.assertEqual((letter["kind"], letter["text"]), ("answer", "The court of Montevideo, 12th session."))
        self.answer("published", "--entity-id", "2031/10456", "--control-number", "A-1/1-2031")
        self.settle()
        head = self.run_in("UY", "show", number)["head"]
        self.assertEqual((head["state"], head["entity_id"]), ("published", "2031/10456"))
        self.assertEqual(self.newest_letter()["answers"], ["published"])
        self.verify()

    def test_a_refusal_comes_with_its_ground_and_is_not_taken_twice(self):
        number = self.draft("UY", "red.notice", self.red())
        self.send("UY", number)
        self.settle()
        refused = self.answer("refused", "--ground", "article_3", "--text", "The act is of a political character.")
        self.settle()
        self.assertEqual(self.state("UY", number), "gs_refused")
        self.assertIn("article_3", json.dumps(self.run_in("UY", "channel", "show", refused)["body"]))
        # What a refused case cannot take waits for a person, with the reason, until it is laid aside with another.
        late = self.answer("published", "--entity-id", "2031/1", "--control-number", "A-1/1-2031")
        self.settle()
        self.assertEqual(self.state("UY", number), "gs_refused")
        open_ones = {row["id"]: row for row in self.run_in("UY", "channel", "inbox", "--state", "open")["messages"]}
        self.assertTrue(open_ones[late]["reason"]["message"] and open_ones[late]["reason"]["fix"])
        self.assertIn(open_ones[late]["reason"]["message"], self.said("UY", "channel", "inbox", "--state", "open"))
        self.assertEqual(self.error(NO, "UY", "channel", "take", late), open_ones[late]["reason"]["key"])
        self.assertEqual(self.error(NO, "UY", "channel", "dismiss", late), "channel.reason_missing")
        self.assertEqual(self.error(NOT_PERMITTED, "UY", "channel", "dismiss", late, "--reason", "x", user="sam"), "access.denied")
        told = self.run_in("UY", "channel", "dismiss", late, "--reason", "sent in error, told by telephone")
        self.assertEqual((told["id"], told["state"]), (late, "dismissed"))
        self.assertEqual(self.error(NO, "UY", "channel", "dismiss", late, "--reason", "again"), "channel.not_open")
        self.verify()

    def test_a_diffusion_arrives_at_the_bureau_it_names(self):
        number = self.draft("UY", "arrest.diffusion", self.arrest("MT", "AT"))
        self.send("UY", number)
        self.settle()
        head = self.run_in("UY", "show", number)["head"]
        self.assertEqual(len(self.outbox("UY", "MT", kind="diffusion", state="received", document=head["id"])), 1)
        received = [one for one in self.run_in("MT", "list", "--type", "arrest.diffusion")["documents"]
                    if one["state"] == "received"]
        self.assertTrue(received)
        shown = self.run_in("MT", "show", received[-1]["number"])
        self.assertEqual(shown["content"]["distribution"]["recipient_entities"], ["MT", "AT"])
        # Nobody of the other name has a folder: it is kept, said why, and tried again later.
        waiting = self.outbox("UY", "AT", document=head["id"])
        self.assertEqual([(row["state"], row["error"]) for row in waiting], [("waiting", "channel.no_mailbox")])
        self.assertGreater(waiting[0]["attempts"], 0)
        self.assertGreater(waiting[0]["next_at"], waiting[0]["created_at"])
        self.answer("circulated")
        self.settle()
        self.assertEqual(self.state("UY", number), "circulated")
        # The folder comes to be: what waited arrives once its next attempt is due.
        tries = waiting[0]["attempts"]
        os.makedirs(os.path.join(self.exchange, "AT"), exist_ok=True)
        self.assertEqual(self.pump("UY")["delivered"], 0, "its turn has not come")
        self.assertEqual(self.error(NOT_PERMITTED, "UY", "channel", "retry", waiting[0]["id"], user="aud"), "access.denied")
        self.run_in("UY", "channel", "retry", waiting[0]["id"])
        self.pump("UY", status=None)
        again = self.outbox("UY", "AT", document=head["id"])[0]
        self.assertEqual((again["state"], again["attempts"], again["error"]), ("delivered", tries + 1, ""))
        self.assertEqual([os.path.basename(path) for path in self.mailbox("AT")], [again["id"] + ".tar"])
        sent = self.outbox("UY", "MT", kind="diffusion", document=head["id"])[0]["id"]
        self.assertEqual(self.error(NO, "UY", "channel", "retry", sent), "channel.received_already")
        shown = self.run_in("UY", "channel", "show", sent)
        self.assertEqual((shown["manifest"]["document"]["number"], shown["state"]), (number, "received"))
        self.assertIn(f"diffusion to MT, written {shown['created_at']}: received", self.said("UY", "channel", "show", sent))
        self.verify()

    def test_a_question_goes_to_a_colleague_and_the_answer_comes_back(self):
        asked = self.run_in("UY", "channel", "write", "query", "MT", "--text", "Is this man known to you?")["id"]
        self.settle()
        waiting = {row["id"]: row for row in self.run_in("MT", "channel", "inbox", "--state", "open")["messages"]}
        self.assertEqual(waiting[asked]["reason"]["key"], "channel.needs_a_person")
        answer = self.run_in("MT", "channel", "write", "answer", "UY", "--reply-to", asked, "--text", "He is not.")["id"]
        self.run_in("MT", "channel", "dismiss", asked, "--reason", "answered")
        self.settle()
        self.assertEqual(self.run_in("UY", "channel", "show", answer)["body"]["text"], "He is not.")
        self.verify()

    def test_what_cannot_be_written_is_said(self):
        self.assertEqual(self.error(USAGE, "UY", "channel", "write", "poem", "MT", "--text", "x"), "channel.unknown_kind")
        self.assertEqual(self.error(NO, "UY", "channel", "write", "published", "MT", "--text", "x"), "channel.needs_a_person")
        for nobody in ("XX", "mt", "", "../MT"):
            self.assertEqual(self.error(USAGE, "UY", "channel", "write", "query", nobody, "--text", "x"), "channel.bad_address")
        self.assertEqual(self.error(USAGE, "UY", "channel", "write", "query", "UY", "--text", "x"), "channel.own_message")
        self.assertEqual(self.error(USAGE, "UY", "channel", "write", "answer", "MT", "--text", "x"), "channel.reply_missing")
        self.assertEqual(self.error(USAGE, "UY", "channel", "write", "withdrawal_request", "IPSG", "--text", "x"),
                         "channel.document_missing")
        self.assertEqual(self.error(USAGE, "UY", "channel", "write", "query", "MT", "--text", "x", "--document", "2026/99999"),
                         "document.unknown")
        self.assertEqual(self.error(USAGE, "UY", "channel", "write", "query", "MT", "--text", " "), "channel.missing_key")
        self.assertEqual(self.error(NOT_PERMITTED, "UY", "channel", "write", "query", "MT", "--text", "x", user="aud"),
                         "access.denied")

    def test_an_unknown_message_package_or_state_is_said(self):
        nobody = "0" * 26
        for command in ("show", "take", "dismiss", "retry"):
            self.assertEqual(self.error(USAGE, "UY", "channel", command, nobody), "channel.no_such_message")
        for command in ("release", "discard"):
            self.assertEqual(self.error(USAGE, "UY", "channel", command, nobody), "channel.no_such_package")
        for listing in ("outbox", "inbox", "quarantine"):
            self.error(USAGE, "UY", "channel", listing, "--state", "lost")

    def test_whoever_may_not_read_cases_reads_no_messages(self):
        for listing in ("outbox", "inbox", "quarantine"):
            self.assertEqual(self.error(NOT_PERMITTED, "UY", "channel", listing, user="ada"), "access.denied")
        self.assertEqual(self.error(NOT_PERMITTED, "UY", "channel", "pump", user="sam"), "access.denied")


class Hostile(OfficesTest):
    """What arrives is believed only once it has passed every check."""

    def arrive(self, data, name="arrived.tar"):
        """Lays a file into MT's folder and lets it be taken in; gives the row that holds it now."""
        path = os.path.join(self.exchange, "MT", name)
        with open(path, "wb") as file:
            file.write(data)
        report = self.pump("MT", status=NO)
        self.assertEqual((report["taken"], report["quarantined"]), (0, 1))
        self.assertFalse(os.path.exists(path))
        return self.run_in("MT", "channel", "quarantine")["packages"][-1]

    def queries(self):
        return [row["kind"] for row in self.run_in("MT", "channel", "inbox")["messages"]].count("query")

    def query(self):
        """The package of a question from UY to MT, taken off the way."""
        self.run_in("UY", "channel", "write", "query", "MT", "--text", "Is this man known to you?")
        self.pump("UY")
        package = self.package("MT")
        os.remove(self.mailbox("MT")[-1])
        return package

    def test_a_package_that_was_tampered_with_is_quarantined_with_the_reason(self):
        package = self.query()

        def with_part(name, change):
            return lambda parts: [(one, change(data) if one == name else data) for one, data in parts]

        def another_text(data):
            return data.replace(b"known", b"shown")

        def later(data):
            return data.replace(b'"kind":"query"', b'"kind":"querx"')
        for change, reason in ((with_part("content.json", another_text), "channel.part_altered"),
                               (with_part("content.json", lambda data: data + b" "), "channel.part_size"),
                               (with_part("manifest.json", lambda data: data.replace(b'"MT"', b'"AT"')), "channel.bad_signature"),
                               (with_part("manifest.json", later), "channel.unknown_kind"),
                               (with_part("manifest.json", lambda data: data + b"\n"), "channel.not_canonical"),
                               (with_part("manifest.sig", lambda data: b"{}"), "channel.signature_malformed"),
                               (lambda parts: parts[1:], "channel.no_manifest"),
                               (lambda parts: parts[:1] + parts[2:], "channel.no_signature"),
                               (lambda parts: parts[:2], "channel.part_missing"),
                               (lambda parts: parts + [("document.pdf", b"%PDF-")], "channel.part_unlisted"),
                               (lambda parts: parts + [("../../../etc/passwd", b"x")], "channel.unsafe_name")):
            row = self.arrive(repacked(package, change))
            self.assertEqual((row["reason"]["key"], row["state"]), (reason, "held"))
            self.assertTrue(row["reason"]["message"] and row["reason"]["fix"], row)
            self.assertNotIn(reason, row["reason"]["message"])
        self.assertEqual(self.error(USAGE, "MT", "channel", "release", row["id"]), reason)
        self.assertEqual(self.error(NO, "MT", "channel", "discard", row["id"]), "channel.reason_missing")
        done = self.run_in("MT", "channel", "discard", row["id"], "--reason", "tampered with")
        self.assertEqual(done["state"], "discarded")
        self.assertEqual(self.error(NO, "MT", "channel", "release", row["id"]), "channel.not_held")
        # The package itself is honest: what failed has not spoilt its name.
        with open(os.path.join(self.exchange, "MT", "arrived.tar"), "wb") as file:
            file.write(package)
        self.assertEqual(self.pump("MT")["taken"], 1)
        self.verify()

    def test_rubbish_is_kept_and_nothing_else_is_held_up(self):
        for data, reason in ((b"", "channel.truncated"), (b"no package", "channel.truncated"),
                             (b"\0" * 1024, "channel.no_manifest"), (b"x" * 4096, "channel.no_archive")):
            row = self.arrive(data, "rubbish.tar")
            self.assertEqual(row["reason"]["key"], reason, data[:10])
        honest = self.query()
        folder = os.path.join(self.exchange, "MT")
        for name, data in (("a.tar", b"rubbish"), ("b.tar", honest), ("c \u202e.tar", b"rubbish")):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
        os.makedirs(os.path.join(folder, "folder.tar"), exist_ok=True)
        os.symlink("/etc/passwd", os.path.join(folder, "link.tar"))
        report = self.pump("MT", status=NO)
        self.assertEqual((report["taken"], report["quarantined"]), (1, 2))
        os.remove(os.path.join(folder, "link.tar"))
        self.assertNotIn("\u202e", self.said("MT", "channel", "quarantine"))
        self.verify()

    def test_a_sender_whose_key_is_unknown_is_not_believed_until_it_is_trusted(self):
        stranger = self.at("stranger")
        keys = json.loads(tocsin("--json", "channel", "desk", "found", "--desk", stranger, "--address", "AT").stdout)
        for country in ("UY", "MT"):
            done = tocsin("channel", "desk", "trust", "--desk", stranger, self.at(f"{country}.keys"))
            self.assertEqual(done.returncode, DONE, done.stderr)
        # The stranger answers a question of MT's, which is how a desk comes to write.
        self.run_in("MT", "channel", "write", "query", "AT", "--text", "Do you know him?")
        os.makedirs(os.path.join(self.exchange, "AT"), exist_ok=True)
        self.pump("MT")

        def pump_stranger():
            return json.loads(tocsin("--json", "channel", "desk", "pump", "--desk", stranger, "--folder", self.exchange).stdout)
        self.assertEqual(pump_stranger()["taken"], 1)
        report = self.pump("MT", status=NO)
        self.assertEqual((report["taken"], report["quarantined"]), (0, 1))
        held = self.run_in("MT", "channel", "quarantine", "--state", "held")["packages"][-1]
        self.assertEqual(held["reason"]["key"], "channel.unknown_sender")
        self.assertIn("channel trust add", held["reason"]["fix"])
        self.assertEqual(self.error(USAGE, "MT", "channel", "release", held["id"]), "channel.unknown_sender")

        def waiting():
            return [row["state"] for row in self.run_in("MT", "channel", "outbox")["messages"] if row["to"] == "AT"]
        self.assertEqual(waiting(), ["delivered"])
        path = self.write("AT.keys", keys)
        self.assertEqual(self.error(NOT_PERMITTED, "MT", "channel", "trust", "add", path), "access.denied")
        added = self.run_in("MT", "channel", "trust", "add", path, user="ada")["added"]
        self.assertEqual(added, [keys["keys"][0]["public_key"]])
        # Its time begins when it is added by what the file says: the package arrived before, and is checked now.
        self.assertEqual(self.run_in("MT", "channel", "release", held["id"])["state"], "released")
        self.assertEqual(waiting(), ["received"])
        self.assertEqual(self.error(NO, "MT", "channel", "release", held["id"]), "channel.not_held")
        self.verify()

    def test_a_package_that_comes_twice_has_one_effect_and_its_receipt_goes_again(self):
        package = self.query()
        path = os.path.join(self.exchange, "MT", "again.tar")
        self.pump("MT", status=None)
        queries = self.queries()
        counts = []
        for _ in range(3):
            with open(path, "wb") as file:
                file.write(package)
            report = self.pump("MT")
            counts.append((report["taken"], report["repeated"], report["delivered"]))
        self.assertEqual(counts, [(1, 0, 1), (0, 1, 1), (0, 1, 1)])
        self.assertEqual(self.queries(), queries + 1)
        self.verify()

    def test_a_key_that_was_given_up_signs_nothing_any_more(self):
        keys = [key for key in self.run_in("MT", "channel", "trust", "list", user="ada")["keys"] if key["address"] == "UY"]
        package = self.query()
        self.assertEqual(self.error(NOT_PERMITTED, "MT", "channel", "trust", "end", "UY", keys[0]["public_key"]), "access.denied")
        self.assertEqual(self.error(USAGE, "MT", "channel", "trust", "end", "UY", "0" * 64, user="ada"), "channel.no_such_key")
        self.assertEqual(self.error(USAGE, "MT", "channel", "trust", "end", "UY", keys[0]["public_key"], "--until", "soon",
                                    user="ada"), "channel.bad_key")
        self.run_in("MT", "channel", "trust", "end", "UY", keys[0]["public_key"], user="ada")
        try:
            row = self.arrive(package)
            self.assertEqual(row["reason"]["key"], "channel.key_not_in_force")
        finally:
            self.run_in("MT", "channel", "trust", "end", "UY", keys[0]["public_key"], "--until", "2999-01-01T00:00:00.000Z",
                        user="ada")
        self.assertEqual(self.run_in("MT", "channel", "release", row["id"])["state"], "released")
        self.verify()


class Keys(BureauTest):
    """What an administrator does, in a bureau of its own."""

    def bureau_file(self, name):
        return os.path.join(self.bureau, name)

    def test_without_a_channel_it_says_so(self):
        with tempfile.TemporaryDirectory() as folder:
            variables = {"TOCSIN_BUREAU": os.path.join(folder, "bureau"), "TOCSIN_USER": "ada", "TOCSIN_PASSWORD": PASSWORD,
                         "TOCSIN_NEW_PASSWORD": PASSWORD}
            tocsin("init", "--country", "MT", "--admin", "ada", "--name", "Ada", **variables)
            tocsin("user", "add", "olga", "--role", "officer", "--name", "Olga", **variables)
            officer = {**variables, "TOCSIN_USER": "olga"}
            for arguments, who in ((("pump",), officer), (("write", "query", "UY", "--text", "x"), officer),
                                   (("key", "export"), variables), (("key", "rotate"), variables)):
                done = tocsin("--json", "channel", *arguments, **who)
                self.assertEqual((done.returncode, json.loads(done.stdout)["error"]["key"]), (NO, "channel.not_set_up"), arguments)

    def test_a_channel_that_cannot_have_its_folder_can_be_set_up_again(self):
        with tempfile.TemporaryDirectory() as folder:
            variables = {"TOCSIN_BUREAU": os.path.join(folder, "bureau"), "TOCSIN_USER": "ada", "TOCSIN_PASSWORD": PASSWORD,
                         "TOCSIN_NEW_PASSWORD": PASSWORD}
            tocsin("init", "--country", "MT", "--admin", "ada", "--name", "Ada", **variables)
            in_the_way = os.path.join(folder, "file")
            with open(in_the_way, "w", encoding="utf-8"):
                pass
            done = tocsin("--json", "channel", "init", "--folder", os.path.join(in_the_way, "exchange"), **variables)
            self.assertEqual((done.returncode, json.loads(done.stdout)["error"]["key"]), (USAGE, "file.unwritable"))
            done = tocsin("--json", "channel", "init", "--folder", os.path.join(folder, "exchange"), **variables)
            self.assertEqual(done.returncode, DONE, done.stdout)
            self.assertTrue(os.path.isdir(os.path.join(folder, "exchange", "MT")))
            again = tocsin("--json", "channel", "init", "--folder", os.path.join(folder, "exchange"), **variables)
            self.assertEqual(json.loads(again.stdout)["error"]["key"], "channel.set_up_already")
            # One that was interrupted before it had named the folder is finished; one that is refused names none.
            named = read_bytes(os.path.join(folder, "bureau", "channel.json"))
            again = tocsin("--json", "channel", "init", "--folder", os.path.join(folder, "other"), **variables)
            self.assertEqual(json.loads(again.stdout)["error"]["key"], "channel.set_up_already")
            self.assertEqual(read_bytes(os.path.join(folder, "bureau", "channel.json")), named)
            os.remove(os.path.join(folder, "bureau", "channel.json"))
            again = tocsin("--json", "channel", "init", "--folder", os.path.join(folder, "exchange"), **variables)
            self.assertEqual(again.returncode, DONE, again.stdout)
            self.assertEqual(read_bytes(os.path.join(folder, "bureau", "channel.json")), named)

    def test_keys_from_init_to_rotation(self):
        self.assertEqual(self.error(NOT_PERMITTED, "channel", "init", "--folder", self.path("exchange")), "access.denied")
        made = self.json("channel", "init", "--folder", self.path("exchange"), user="ada")
        self.assertEqual((made["address"], made["folder"]), ("MT", self.path("exchange")))
        self.assertEqual(stat.S_IMODE(os.stat(self.bureau_file("channel.key")).st_mode), 0o600)
        printed = self.json("channel", "key", "export", user="ada")
        self.assertEqual([key["public_key"] for key in printed["keys"]], [made["public_key"]])
        told = self.json("channel", "key", "export", "-o", self.path("mt.keys"), user="ada")
        self.assertEqual((told["keys"], json.loads(read_bytes(self.path("mt.keys")))), (1, printed))
        self.assertEqual(self.error(USAGE, "channel", "key", "export", "-o", "/nonexistent/mt.keys", user="ada"), "file.unwritable")
        self.expect(USAGE, "channel", "key", "rotate", "--overlap", "900", user="ada")
        self.json("channel", "write", "query", "UY", "--text", "x")

        # Who may not rotate leaves the key as it was, so that the channel goes on.
        before = read_bytes(self.bureau_file("channel.key"))
        self.assertEqual(self.error(NOT_PERMITTED, "channel", "key", "rotate"), "access.denied")
        self.assertEqual(read_bytes(self.bureau_file("channel.key")), before)
        self.assertEqual(self.json("channel", "pump", status=NO)["failed"], 1)

        rotated = self.json("channel", "key", "rotate", "--overlap", "3", user="ada")
        own = self.json("channel", "key", "export", user="ada")["keys"]
        self.assertEqual([key["public_key"] for key in own], [made["public_key"], rotated["public_key"]])
        self.assertEqual([key["valid_until"] for key in own], [rotated["others_until"], ""])
        self.assertEqual(self.json("channel", "pump")["failed"], 0)

        # A rotation that was interrupted after the file was written: the next one makes that key known.
        lost = self.lost_key()
        self.assertEqual(self.error(NO, "channel", "pump"), "channel.key_file_other")
        self.assertEqual(self.json("channel", "key", "rotate", user="ada")["public_key"], lost)
        self.assertEqual(self.json("channel", "pump")["failed"], 0)
        self.assertIn("0 faults", self.expect(DONE, "audit", "verify", user="aud"))

    def lost_key(self):
        """Puts a key into the file that the bureau does not know; gives its public half."""
        elsewhere = self.path("elsewhere")
        self.assertEqual(tocsin("channel", "desk", "found", "--desk", elsewhere).returncode, DONE)
        key_file = json.loads(read_bytes(self.bureau_file("channel.key")))
        key_file["keys"] += json.loads(read_bytes(os.path.join(elsewhere, "channel.key")))["keys"]
        with open(self.bureau_file("channel.key"), "w", encoding="utf-8") as file:
            json.dump(key_file, file, separators=(",", ":"), sort_keys=True)
        return json.loads(tocsin("channel", "desk", "key", "--desk", elsewhere).stdout)["keys"][0]["public_key"]

    def test_a_key_file_that_others_can_read_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            variables = {"TOCSIN_BUREAU": os.path.join(folder, "bureau"), "TOCSIN_USER": "ada", "TOCSIN_PASSWORD": PASSWORD,
                         "TOCSIN_NEW_PASSWORD": PASSWORD}
            tocsin("init", "--country", "MT", "--admin", "ada", "--name", "Ada", **variables)
            tocsin("user", "add", "olga", "--role", "officer", "--name", "Olga", **variables)
            tocsin("channel", "init", "--folder", os.path.join(folder, "exchange"), **variables)
            variables["TOCSIN_USER"] = "olga"
            path = os.path.join(folder, "bureau", "channel.key")
            for spoil, key in ((lambda: os.chmod(path, 0o644), "channel.key_file_exposed"),
                               (lambda: self.overwrite(path, b"{}"), "channel.key_file_malformed"),
                               (lambda: self.overwrite(path, b"\xff\xfe"), "channel.key_file_malformed"),
                               (lambda: os.remove(path), "file.unreadable")):
                spoil()
                done = tocsin("--json", "channel", "pump", **variables)
                error = json.loads(done.stdout)["error"]
                self.assertEqual(error["key"], key)
                self.assertTrue(error["fix"])

    @staticmethod
    def overwrite(path, data):
        os.chmod(path, 0o600)
        with open(path, "wb") as file:
            file.write(data)

    def test_a_file_of_keys_is_hostile(self):
        good = {"address": "UY", "public_key": "a" * 64, "valid_from": "2026-01-01T00:00:00.000Z", "valid_until": ""}

        def keys(*rows):
            return {"format": "tocsin.keys/1", "keys": list(rows)}
        for data, key in (({}, "channel.bad_key"), ([], "channel.bad_key"), (keys(), "channel.bad_key"),
                          ({"format": "tocsin.keys/2", "keys": [good]}, "channel.bad_key"), (keys("UY"), "channel.bad_address"),
                          (keys({**good, "public_key": 7}), "channel.bad_key"), (keys({**good, "public_key": "A" * 64}), "channel.bad_key"),
                          (keys({**good, "address": "MT"}), "channel.bad_address"), (keys({**good, "address": "ZZ"}), "channel.bad_address"),
                          (keys({**good, "valid_from": "yesterday"}), "channel.bad_key"),
                          (keys({**good, "valid_until": "2025-01-01T00:00:00.000Z"}), "channel.bad_key")):
            path = self.path("bad.keys", data)
            self.assertEqual(self.error(USAGE, "channel", "trust", "add", path, user="ada"), key, data)
        self.error(USAGE, "channel", "trust", "add", self.path("bad.keys", b"{"), user="ada")
        self.assertEqual(self.error(USAGE, "channel", "trust", "add", "/nonexistent", user="ada"), "file.unreadable")
        # One bad key among good ones: none is trusted.
        path = self.path("half.keys", keys(good, {**good, "public_key": "b" * 64, "valid_from": "soon"}))
        self.assertEqual(self.error(USAGE, "channel", "trust", "add", path, user="ada"), "channel.bad_key")
        listed = [key["address"] for key in self.json("channel", "trust", "list", user="ada")["keys"]]
        self.assertNotIn("UY", listed)
        path = self.path("good.keys", keys(good))
        self.assertEqual(self.json("channel", "trust", "add", path, user="ada")["added"], ["a" * 64])
        self.assertEqual(self.error(NO, "channel", "trust", "add", path, user="ada"), "channel.key_known")
        self.assertIn("UY", self.expect(DONE, "channel", "trust", "list", user="ada"))


class Desk(unittest.TestCase):
    """A correspondent without a bureau."""

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)
        self.folder = os.path.join(self.temporary.name, "gs")
        self.exchange = os.path.join(self.temporary.name, "exchange")

    def desk(self, *arguments):
        done = tocsin("--json", "channel", "desk", *arguments, "--desk", self.folder)
        return done.returncode, json.loads(done.stdout)

    def failure(self, *arguments):
        status, value = self.desk(*arguments)
        self.assertTrue(value["error"]["message"] and value["error"]["fix"])
        return status, value["error"]["key"]

    def test_it_is_founded_once_and_says_what_it_cannot_do(self):
        self.assertEqual(self.failure("list"), (USAGE, "file.unreadable"))
        self.assertEqual(self.failure("found", "--address", "nowhere"), (USAGE, "channel.bad_address"))
        status, keys = self.desk("found")
        self.assertEqual((status, keys["keys"][0]["address"]), (DONE, "IPSG"))
        self.assertEqual(self.failure("found"), (NO, "channel.exists_already"))
        self.assertEqual(self.desk("key"), (DONE, keys))
        self.assertEqual(self.desk("list"), (DONE, {"letters": []}))
        self.assertEqual(self.failure("answer", "0" * 26, "published"), (USAGE, "channel.no_such_message"))
        self.assertEqual(self.failure("answer", "0" * 26, "applause"), (USAGE, "channel.unknown_kind"))
        status, round_ = self.desk("pump", "--folder", self.exchange)
        self.assertEqual((status, set(round_.values())), (DONE, {0}))

    def test_a_desk_whose_file_was_spoilt_says_so(self):
        self.assertEqual(self.desk("found")[0], DONE)
        path = os.path.join(self.folder, "desk.json")
        whole = json.loads(read_bytes(path))

        def without(key):
            return {name: value for name, value in whole.items() if name != key}
        for state in ({}, [], {"format": "tocsin.desk/1"}, without("own"), without("letters"), {**whole, "outbox": 3},
                      {**whole, "own": [{}]}, {**whole, "letters": [{"manifest": 3}]}):
            with open(path, "w", encoding="utf-8") as file:
                json.dump(state, file, separators=(",", ":"), sort_keys=True)
            for arguments in (("key",), ("list",), ("pump", "--folder", self.exchange)):
                self.assertEqual(self.failure(*arguments), (USAGE, "channel.desk_malformed"), state)


if __name__ == "__main__":
    unittest.main()
