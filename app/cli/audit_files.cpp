#include "app/cli/audit_files.h"

#include "core/base/json_reader.h"

namespace tocsin::cli {

base::Result<std::string> readCheckpointFile(const std::string& path)
{
    base::Result<std::string> text = base::readFile(path);
    if (!text) return text;
    // A proof ends with its checkpoint, so its bytes could pass for a note that says something else.
    if (const base::Result<audit::EntryProof> proof = audit::readProof(*text)) return proof->checkpoint;
    if (audit::readNote(*text)) return text;
    const base::Result<base::Json> json = base::readJson(*text);
    if (json && json->is_object() && json->value("checkpoint", base::Json()).is_string())
        return json->at("checkpoint").get<std::string>();
    return base::invalid("audit.note_malformed").within(path);
}

base::Result<audit::Checkpoint> readCheckpointOf(const std::string& path)
{
    const base::Result<std::string> text = readCheckpointFile(path);
    if (!text) return text.error();
    const base::Result<audit::Note> note = audit::readNote(*text);
    return note ? audit::readCheckpoint(note->text) : base::Result<audit::Checkpoint>(note.error());
}

} // namespace tocsin::cli
