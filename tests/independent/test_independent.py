"""Proofs and checkpoints of the log, accepted by a verifier that none of us wrote: Go's golang.org/x/mod/sumdb.

Exits with 77, which CTest reports as skipped, where Go or its library is not installed; `./dev test` installs them.
"""

import json
import os
import shutil
import subprocess
import sys
import unittest
import zipfile

from support import DONE, NO, USAGE, BureauTest, read_bytes, tocsin

HERE = os.path.dirname(os.path.abspath(__file__))
LIBRARY = "/usr/share/gocode"
MISSING = shutil.which("go") is None or not os.path.isdir(LIBRARY + "/src/golang.org/x/mod/sumdb/tlog")


class Independent(BureauTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.program = os.path.join(cls.temporary.name, "verify")
        environment = {**os.environ, "GO111MODULE": "off", "GOPATH": LIBRARY, "GOFLAGS": "", "CGO_ENABLED": "0",
                       "GOCACHE": os.path.join(cls.temporary.name, "gocache")}
        subprocess.run(["go", "build", "-o", cls.program, os.path.join(HERE, "verify.go")], check=True,
                       env=environment, timeout=280)

    def verifier(self, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=60)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        self.assertTrue(done.stdout.startswith("accepted" if done.returncode == 0 else "refused"), done.stdout)
        return done.returncode == 0

    def test_the_independent_verifier_accepts_every_entry_and_no_other_text(self):
        number = self.complete_notice()
        self.expect(DONE, "do", number, "submit")
        key = self.expect(DONE, "audit", "checkpoint", "--key", user="aud").strip()
        last = self.json("audit", "checkpoint", user="aud")["size"]
        self.assertGreater(last, 15)
        for seq in (1, 2, last // 2, last):
            proof = self.path(f"{seq}.proof")
            self.expect(DONE, "audit", "prove", str(seq), "-o", proof, user="aud")
            entry = proof + ".entry"
            self.assertTrue(self.verifier("proof", proof, entry, key), seq)
            self.assertEqual(tocsin("audit", "check", proof, "--key", key).returncode, DONE)
            other = self.path("other.entry", read_bytes(entry).replace(b'"seq":', b'"seq":1'))
            self.assertFalse(self.verifier("proof", proof, other, key))
        spoilt = bytearray(read_bytes(proof))
        spoilt[len(spoilt) // 2] ^= 1
        self.assertFalse(self.verifier("proof", self.path("spoilt", bytes(spoilt)), entry, key))
        stranger = key[:-4] + ("AAA=" if not key.endswith("AAA=") else "BBB=")
        self.assertFalse(self.verifier("proof", proof, entry, stranger))
        self.assertEqual(tocsin("audit", "check", proof, "--key", stranger).returncode, USAGE)

    def test_the_independent_verifier_accepts_that_the_log_was_only_added_to(self):
        self.complete_notice()
        last = self.json("audit", "checkpoint", user="aud")["size"]
        for older in (1, 2, last // 2, last - 1, last):
            file = self.path("consistency.json")
            with open(file, "w", encoding="utf-8") as out:
                out.write(self.expect(DONE, "--json", "audit", "consistency", str(older), str(last), user="aud"))
            self.assertTrue(self.verifier("consistency", file), older)
        wrong = self.json("audit", "consistency", "3", str(last), user="aud")
        wrong["older_root"] = wrong["newer_root"]
        self.assertFalse(self.verifier("consistency", self.path("wrong.json", wrong)))

    def test_checkpoints_of_exports_prints_and_a_new_key_are_accepted_too(self):
        number = self.complete_notice()
        file = self.path("exported.json")
        self.expect(DONE, "export", number, "-o", file)
        self.assertEqual(self.json("audit", "verify", "--checkpoint", file, user="aud")["outside_checkpoints"], 1)
        self.expect(DONE, "audit", "renew-key", user="ada")
        key = self.expect(DONE, "audit", "checkpoint", "--key", user="aud").strip()
        proof = self.path("renewed.proof")
        self.expect(DONE, "audit", "prove", "1", "-o", proof, user="aud")
        self.assertTrue(self.verifier("proof", proof, proof + ".entry", key))
        report = self.json("audit", "verify", "--checkpoint", file, "--checkpoint", proof, user="aud")
        self.assertEqual((report["faults"], report["outside_checkpoints"]), ([], 2))
        # The same checkpoint held against another log is named.
        self.assertEqual(self.error(USAGE, "audit", "verify", "--checkpoint", __file__, user="aud"), "audit.note_malformed")
        self.assertEqual(self.error(USAGE, "audit", "prove", "999999", user="aud"), "audit.no_such_entry")
        self.assertEqual(self.error(USAGE, "audit", "prove", "ab" * 32, user="aud"), "audit.no_such_paper")
        self.assertEqual(self.error(USAGE, "audit", "consistency", "5", "3", user="aud"), "audit.order_of_sizes")

    @unittest.skipIf(shutil.which("node") is None, "node runs the page's script outside a browser")
    def test_the_page_of_an_evidence_bundle_finds_everything_in_order_and_every_change(self):
        number = self.complete_notice()
        self.expect(DONE, "do", number, "submit")
        self.expect(DONE, "do", number, "approve", user="sam")
        bundle = self.path("evidence.zip")
        self.expect(DONE, "audit", "evidence", number, "-o", bundle, user="carla")
        with zipfile.ZipFile(bundle) as file:
            self.assertIsNone(file.testzip())
            names = file.namelist()
            self.assertEqual(len(names), len(set(names)))
            folder = self.path("evidence")
            file.extractall(folder)
        inside = lambda name: os.path.join(folder, name)
        key = read_bytes(inside("key.txt")).decode().strip()
        self.assertEqual(key, self.expect(DONE, "audit", "checkpoint", "--key", user="aud").strip())
        entries = sorted(name for name in names if name.startswith("entries/"))
        self.assertGreater(len(entries), 4)
        for name in entries:
            proof = inside(name.replace("entries/", "proofs/").replace(".json", ".tlog-proof"))
            self.assertTrue(self.verifier("proof", proof, inside(name), key), name)

        def page(*arguments):
            done = subprocess.run(["node", os.path.join(HERE, "page.js"), inside("verify.html"), *arguments], check=True,
                                  capture_output=True, text=True, timeout=120)
            return json.loads(done.stdout)

        found = page()
        self.assertEqual((found["wrong"], found["checkpoint"], len(found["entries"])), (0, True, len(entries)))
        self.assertEqual([one["signature"] for one in found["entries"]].count("good"), 2)
        self.assertTrue(all(one["proof"] for one in found["entries"]))
        self.assertTrue(found["versions"] and all(one["good"] for one in found["versions"]))
        self.assertGreater(page(key, "spoil")["wrong"], 0)
        self.assertGreater(page(key, "content")["wrong"], 0)
        self.assertGreater(page(key, "signature")["wrong"], 0)
        self.assertGreater(page(key[:-4] + "AAA=")["wrong"], 0)


if __name__ == "__main__":
    if MISSING:
        print("skipped: Go or its library golang.org/x/mod is not installed (Debian: golang-go golang-golang-x-mod-dev)")
        sys.exit(77)
    unittest.main()
