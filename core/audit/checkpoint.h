#pragma once
// What a checkpoint says (c2sp.org/tlog-checkpoint): which log, how many entries, and the root of the tree over them;
// and the proof of one entry as a text of its own (c2sp.org/tlog-proof). Whoever holds a checkpoint outside the bureau
// can show later that an entry was there, or that the log was changed.

#include "core/audit/note.h"
#include "core/audit/tree.h"

namespace tocsin::audit {

struct Checkpoint {
    std::string origin; ///< name of the log and of its keys
    std::uint64_t size = 0;
    base::Hash root;
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The note's text: three lines.
std::string checkpointText(const Checkpoint& checkpoint);
/// Further lines are allowed and left aside. Errors: audit.note_malformed.
base::Result<Checkpoint> readCheckpoint(std::string_view text);

/// The name of a log: the bureau's country, and the beginning of its first entry's leaf, which no other log has.
std::string originOf(std::string_view country, std::string_view firstLeaf);

/// That the entry at `index` (its number less one) is in the tree of the checkpoint.
struct EntryProof {
    std::uint64_t index = 0;
    Hashes path;
    std::string checkpoint; ///< a signed note
};
std::string proofText(const EntryProof& proof);
/// Errors: audit.proof_malformed.
base::Result<EntryProof> readProof(std::string_view text);

} // namespace tocsin::audit
