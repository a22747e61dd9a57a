#pragma once
// Verifying the log from its first entry on, in short steps, so that others work meanwhile.

#include "core/audit/entry.h"
#include "core/service/decision_check.h"
#include "core/service/importing.h"
#include "core/service/log_check.h"
#include "core/service/replay.h"

namespace tocsin::service {

/// Reads the log, then compares what is stored with it piece by piece. Each piece is read in one short transaction in
/// which the entries that came in meanwhile are taken first, so that log and piece are of the same instant. One thread,
/// which may be another than the session's when it has a connection of its own.
class Verification {
public:
    /// `own` may be null: then the desk's store is used, on the desk's thread. The desk's clock must outlive this.
    Verification(const Desk& desk, std::unique_ptr<store::Store> own, const std::vector<GivenCheckpoint>& given = {});
    /// Records that the log was verified. `progress` counts entries and documents. Errors: access.denied,
    /// access.disabled, audit.cancelled (Cancelled; nothing is recorded then), storage.*.
    base::Result<AuditReport> run(Progress& progress);

private:
    base::Status mayVerify();
    void readLog(Progress& progress);
    void compareDocuments(Progress& progress);
    /// Takes one batch of the entries that were not taken yet. False when there was none.
    bool takeEntries(store::UnitOfWork& unit);
    void catchUp(store::UnitOfWork& unit);
    void compareContents(store::UnitOfWork& unit, const store::DocumentRow& document);
    base::Result<AuditReport> record();

    std::unique_ptr<store::Store> own_;
    Desk desk_;
    Law law_; ///< with the definitions of the bureau's running cases
    AuditReport report_;
    audit::Verifier verifier_;
    LogCheck log_;
    DecisionCheck decisions_;
    Replay replay_;
    std::int64_t taken_ = 0; ///< seq of the last entry taken
};

} // namespace tocsin::service
