#include "core/audit/checkpoint.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using audit::Note;
using audit::NoteKey;

namespace {

/// Published with the description of signed notes: a key and a note that it signed.
const std::string kPublishedKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const std::string kPublishedText = "If you think cryptography is the answer to your problem,\n"
                                   "then you don't know what your problem is.\n";
const std::string kPublishedNote =
    kPublishedText + "\n\u2014 PeterNeumann "
                     "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

const audit::Checkpoint kCheckpoint{"tocsin.log/UY/0123456789abcdef", 7, base::leafHash("x")};

Note signedBy(const std::string& text, const std::string& name, const base::SigningKey& key)
{
    return {text, {audit::signNote(text, name, key)}};
}

} // namespace

TEST_CASE("A published note is read, its published key accepts it, and it is written as it was")
{
    const NoteKey key = NoteKey::read(kPublishedKey).value();
    CHECK(key.name == "PeterNeumann");
    CHECK(key.text() == kPublishedKey);
    const Note note = audit::readNote(kPublishedNote).value();
    CHECK(note.text == kPublishedText);
    CHECK(audit::isSignedBy(note, key));
    CHECK(audit::noteText(note) == kPublishedNote);
}

TEST_CASE("Whatever byte of a note's text or signature is changed, the key refuses it")
{
    const NoteKey key = NoteKey::read(kPublishedKey).value();
    for (std::size_t at = 0; at < kPublishedNote.size(); ++at)
        for (const unsigned bit : {0U, 3U, 6U}) {
            std::string spoilt = kPublishedNote;
            spoilt[at] = static_cast<char>(spoilt[at] ^ (1U << bit));
            const base::Result<Note> note = audit::readNote(spoilt);
            INFO(at << " bit " << bit);
            CHECK_FALSE((note && audit::isSignedBy(*note, key)));
        }
}

TEST_CASE("Keys that are not written the one way, or of which nothing is known, are refused")
{
    for (const std::string& text :
         {std::string(), std::string("PeterNeumann"), kPublishedKey + "=", "x" + kPublishedKey,
          std::string("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
          std::string("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
          std::string("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy")}) {
        INFO(text);
        CHECK(NoteKey::read(text).error().key == "audit.bad_note_key");
    }
}

TEST_CASE("A checkpoint goes through its note and back")
{
    const base::SigningKey key = base::newSigningKey();
    const std::string text = audit::checkpointText(kCheckpoint);
    CHECK(std::count(text.begin(), text.end(), '\n') == 3);
    const Note note = audit::readNote(audit::noteText(signedBy(text, kCheckpoint.origin, key))).value();
    CHECK(audit::readCheckpoint(note.text).value() == kCheckpoint);
    CHECK(audit::isSignedBy(note, {kCheckpoint.origin, key.publicKey}));
    CHECK_FALSE(audit::isSignedBy(note, {kCheckpoint.origin, base::newSigningKey().publicKey}));
    CHECK_FALSE(audit::isSignedBy(note, {"another", key.publicKey}));
    CHECK(audit::readCheckpoint(text + "an extension\n").value() == kCheckpoint);
}

TEST_CASE("Checkpoints that are not written the one way are refused")
{
    const std::string root = base::toBase64(std::string(32, 'r'));
    for (const std::string& text :
         {std::string(), std::string("origin\n7\n"), "origin\n07\n" + root + "\n", "origin\n-7\n" + root + "\n",
          "origin\n7 \n" + root + "\n", "\n7\n" + root + "\n", "origin\n7\n" + root, "origin\n7\n" + root + "=\n",
          "origin\n7\n" + base::toBase64(std::string(31, 'r')) + "\n", "origin\n18446744073709551616\n" + root + "\n",
          "origin\n9223372036854775808\n" + root + "\n"}) {
        INFO(text);
        CHECK(audit::readCheckpoint(text).error().key == "audit.note_malformed");
    }
}

TEST_CASE("Notes without a signature, a blank line or a last line feed, or with controls, are refused")
{
    for (const std::string& text :
         {std::string(), std::string("\n\n"), kPublishedText, kPublishedText + "\n",
          kPublishedNote.substr(0, kPublishedNote.size() - 1), kPublishedNote + "x\n",
          kPublishedText + "\n- PeterNeumann x08go/ZJ\n", "a\tb\n" + kPublishedNote, "\xFF\n" + kPublishedNote,
          kPublishedText + "\n\u2014 Peter+Neumann x08go/ZJkuBS\n", kPublishedText + "\n\u2014 PeterNeumann x08g\n"}) {
        INFO(text);
        CHECK(audit::readNote(text).error().key == "audit.note_malformed");
    }
}

TEST_CASE("A witness's cosignature stands beside the log's signature and says when it was given")
{
    const base::SigningKey log = base::newSigningKey();
    const base::SigningKey witness = base::newSigningKey();
    Note note = signedBy(audit::checkpointText(kCheckpoint), kCheckpoint.origin, log);
    note.signatures.push_back(audit::cosign(note.text, "tocsin.witness/AR", witness, 1679315147));
    const Note read = audit::readNote(audit::noteText(note)).value();
    const NoteKey key{"tocsin.witness/AR", witness.publicKey, NoteKey::Kind::Cosignature};
    CHECK(audit::cosignedAt(read, key) == std::optional<std::uint64_t>(1679315147));
    CHECK(audit::isSignedBy(read, {kCheckpoint.origin, log.publicKey}));
    CHECK(NoteKey::read(key.text()).value() == key);
    Note other = read;
    other.text = audit::checkpointText({kCheckpoint.origin, 8, kCheckpoint.root});
    CHECK_FALSE(audit::cosignedAt(other, key));
    // The time is signed too.
    other = read;
    other.signatures[1].bytes[7] = static_cast<char>(other.signatures[1].bytes[7] ^ 1);
    CHECK_FALSE(audit::cosignedAt(other, key));
}

TEST_CASE("A proof goes to text and back, and any other text is refused")
{
    const base::SigningKey key = base::newSigningKey();
    const std::string note = audit::noteText(signedBy(audit::checkpointText(kCheckpoint), kCheckpoint.origin, key));
    const audit::EntryProof proof{3, {base::leafHash("a"), base::leafHash("b")}, note};
    const std::string text = audit::proofText(proof);
    const audit::EntryProof read = audit::readProof(text).value();
    CHECK(read.index == 3);
    CHECK(read.path == proof.path);
    CHECK(read.checkpoint == note);
    CHECK(audit::readProof("c2sp.org/tlog-proof@v1\nextra eA==\n" + text.substr(text.find("index"))));
    for (const std::string& spoilt :
         {std::string(), text.substr(1), text.substr(0, text.find("\n\n")), note,
          "c2sp.org/tlog-proof@v1\nindex 03\n\n" + note, "c2sp.org/tlog-proof@v1\nindex 3\nxx\n\n" + note}) {
        INFO(spoilt);
        CHECK(audit::readProof(spoilt).error().key == "audit.proof_malformed");
    }
}

TEST_CASE("A secret opens with the password it was wrapped by, and with no other")
{
    const std::string wrapped = base::wrapSecret("the secret", "a long password", base::PasswordCost::forTests());
    CHECK(wrapped.find("secret") == std::string::npos);
    CHECK(base::unwrapSecret(wrapped, "a long password").value() == "the secret");
    CHECK(base::unwrapSecret(wrapped, "a long passwore").error().key == "crypto.not_unwrapped");
    CHECK_FALSE(base::unwrapSecret("", "a long password"));
    CHECK_FALSE(base::unwrapSecret(wrapped + "$", "a long password"));
    // What asks for more than a sign-in may cost is not tried.
    std::string costly = wrapped;
    costly.replace(costly.find("$8192$"), 6, "$99999999999999$");
    CHECK_FALSE(base::unwrapSecret(costly, "a long password"));
    for (std::size_t at = wrapped.rfind('$') + 1; at < wrapped.size() - 2; at += 5) {
        std::string spoilt = wrapped;
        spoilt[at] = spoilt[at] == 'A' ? 'B' : 'A';
        CHECK_FALSE(base::unwrapSecret(spoilt, "a long password"));
    }
}
