#pragma once
// The desk of proofs: checkpoints of the log, proofs of single entries, and that the log was only ever added to. What
// it gives is checked outside without trusting this program (docs/audit.md).

#include "core/service/pipeline.h"
#include "core/service/views.h"

namespace tocsin::service {

class Proofs {
public:
    explicit Proofs(Desk& desk) : desk_(desk) {}
    /// Signs the log as it stands. Errors: audit.no_checkpoint (the key is not at hand, or the log does not continue
    /// its last checkpoint).
    base::Result<SealedLog> checkpoint();
    /// The newest checkpoint that is kept, for paper: for who may read cases. Errors: audit.no_checkpoint.
    base::Result<SealedLog> newest();
    /// The entry of this number, proved under a new checkpoint; the reading is itself recorded first. Errors:
    /// audit.no_such_entry {entry}, audit.no_checkpoint.
    base::Result<ProvenEntry> prove(std::int64_t seq);
    /// The entry of the print or export that made the file of this SHA-256 (hex). Errors: audit.no_such_paper {sha256},
    /// those of prove().
    base::Result<ProvenEntry> provePaper(const std::string& sha256);
    /// Errors: audit.no_such_size {size, entries}, audit.order_of_sizes.
    base::Result<ConsistencyView> consistency(std::int64_t older, std::int64_t newer);

    /// A ZIP archive about a document: its entries with their proofs, its contents and attachments, the decisions, the
    /// checkpoint, a page that checks all of it in any browser, and a README for a court. For who may both export and
    /// read the log; recorded as an export. Errors: document.unknown, access.denied {permission}, audit.no_checkpoint.
    base::Result<std::string> evidence(const std::string& id);

    /// Empties what the log holds of signing in, searching and reading before the instant: RPD 126(3) lets the register
    /// be kept no longer than a maximum. Numbers and leaves stay, so that every proof of other entries holds. Gives how
    /// many. An administrator's act, with a reason. Errors: instant.malformed {text}, rules.reason_missing.
    base::Result<std::int64_t> prune(const std::string& before, const std::string& reason);

    /// A new key of the log, which the old one signs; the secret half goes into the key file first. An administrator's
    /// act. Without the old one at hand the new one stands unsigned, and the verification says so until a checkpoint
    /// from outside covers it. Errors: file.unwritable, audit.no_checkpoint (there is no place for keys).
    base::Result<std::string> renewKey();
    /// Where another office keeps copies of checkpoints; "" for nowhere. An administrator's act. Errors:
    /// audit.no_such_folder {path}.
    base::Status nameWitness(const std::string& folder);

private:
    base::Result<ProvenEntry> proven(Act& act, std::int64_t seq);

    Desk& desk_;
};

} // namespace tocsin::service
