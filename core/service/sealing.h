#pragma once
// Signing the log as it stands: checkpoints, and the key that signs them. Internal to core/service. The secret halves
// lie in FOLDER/log.key, readable by its owner only; the log names the public ones.

#include "core/audit/checkpoint.h"
#include "core/channel/key_file.h"
#include "core/service/pipeline.h"
#include "core/service/views.h"

namespace tocsin::service {

inline constexpr const char* kWitnessSetting = "log.witness_folder";

/// Name of the log and of its keys; "" when the log has no entry.
std::string originOfLog(const Desk& desk, store::UnitOfWork& unit);
/// The key whose signature counts now; nothing before the first checkpoint.
std::optional<audit::NoteKey> keyOfLog(const Desk& desk, store::UnitOfWork& unit);
/// FOLDER/log.key.
std::string logKeyFile(const Desk& desk);
/// What an old key signs so that a new one counts in its place.
std::string keyStatement(const std::string& origin, const std::string& publicKey);

/// Signs the log with all that the command recorded so far, and keeps the checkpoint; makes the log's first key when
/// there is none. Nothing, and the work goes on, when the key is not at hand, or when the log does not continue its
/// last checkpoint: such a log is never signed (docs/adr/0020). The verification names both.
std::optional<store::CheckpointRow> seal(Act& act, Desk& desk, const char* occasion);
/// SHA-256 (hex) of the numbers of emptied entries, a line each: what an entry of pruning says of all until then.
std::string listOfEmptied(const std::vector<std::int64_t>& numbers);
/// seal() with what others need of it. Errors: audit.no_checkpoint.
base::Result<SealedLog> sealedNow(Act& act, Desk& desk, const char* occasion);
/// With the copies that lie beside the data and in the witness's folder.
std::vector<GivenCheckpoint> withKeptCheckpoints(const Desk& desk, std::vector<GivenCheckpoint> given,
                                                 AuditReport& report);
/// seal() once a day.
void sealDaily(Act& act, Desk& desk);
/// Writes the checkpoint of the command that was committed where others look for it: beside the data, and into the
/// witness's folder. Best effort: a folder that is away today is written to next time.
void handOut(Desk& desk);

} // namespace tocsin::service
