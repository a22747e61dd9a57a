#include "core/audit/checkpoint.h"
#include "core/audit/entry.h"
#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "tests/fuzz/targets.h"

namespace tocsin::fuzz {

namespace {

void checkEntry(std::string_view bytes)
{
    const base::Result<base::Json> json = base::readStoredJson(bytes);
    if (!json) return;
    const base::Result<audit::Entry> entry = audit::fromJson(*json);
    if (!entry) return require(entry.error().key == "audit.malformed", "an unreadable entry is refused by name");
    const std::string text = audit::canonicalText(*entry);
    const base::Result<audit::Entry> again = audit::fromJson(base::readStoredJson(text).value());
    require(again.ok() && audit::canonicalText(*again) == text, "an entry is written as it was read");
}

} // namespace

void audit_entry(std::string_view bytes)
{
    checkEntry(bytes);
    audit::Row row;
    std::string* const columns[] = {&row.text, &row.document, &row.actor, &row.act, &row.at, &row.payload, &row.leaf};
    for (std::string* column : columns) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        *column = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    row.seq = 1;
    audit::Verifier verifier;
    const std::optional<audit::Entry> entry = verifier.take(row);
    require(entry || !verifier.faults().empty(), "an unreadable entry is a fault");
    const bool whole = row.leaf == base::leafHash(row.text).hex();
    require(whole || !verifier.faults().empty(), "a text that its leaf does not name is a fault");
    row.leaf = base::leafHash(row.text).hex();
    audit::Verifier second;
    second.take(row);
    require(second.lastLeaf() == row.leaf, "the next entry must name this one");
}

void audit_note(std::string_view bytes)
{
    if (const base::Result<audit::Note> note = audit::readNote(bytes)) {
        require(audit::noteText(*note) == bytes, "a note is written as it was read");
        if (const base::Result<audit::Checkpoint> checkpoint = audit::readCheckpoint(note->text))
            require(note->text.starts_with(audit::checkpointText(*checkpoint)),
                    "a checkpoint is written as it was read");
        const audit::NoteKey key{"log", std::string(32, 'k')};
        require(!audit::isSignedBy(*note, key), "a signature under a key that nobody holds");
        const audit::NoteKey witness{"log", std::string(32, 'k'), audit::NoteKey::Kind::Cosignature};
        require(!audit::cosignedAt(*note, witness), "a cosignature under a key that nobody holds");
    }
    if (const base::Result<audit::EntryProof> proof = audit::readProof(bytes)) {
        const base::Result<audit::EntryProof> again = audit::readProof(audit::proofText(*proof));
        require(again && again->index == proof->index && again->path == proof->path &&
                    again->checkpoint == proof->checkpoint,
                "a proof goes to text and back");
    }
    if (const base::Result<audit::NoteKey> key = audit::NoteKey::read(bytes))
        require(key->text() == bytes, "a key is written as it was read");
}

} // namespace tocsin::fuzz
