#pragma once
// Files that carry a checkpoint or a proof.

#include "core/audit/checkpoint.h"
#include "core/base/json.h"

namespace tocsin::cli {

/// The signed note in a file: the note itself, a proof, or JSON with a member `checkpoint`, as exports and proofs have
/// it. Errors: file.unreadable, audit.note_malformed.
base::Result<std::string> readCheckpointFile(const std::string& path);
/// What such a note says. Errors: those of readCheckpointFile().
base::Result<audit::Checkpoint> readCheckpointOf(const std::string& path);

} // namespace tocsin::cli
