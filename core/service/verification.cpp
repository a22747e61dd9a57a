#include "core/service/verification.h"

#include "core/service/documents.h"
#include "core/service/sealing.h"

namespace tocsin::service {

namespace {

constexpr std::size_t kPiece = 100; ///< documents that one transaction compares

} // namespace

Verification::Verification(const Desk& desk, std::unique_ptr<store::Store> own,
                           const std::vector<GivenCheckpoint>& given)
    : own_(std::move(own)),
      desk_{own_ ? *own_ : desk.store, desk.clock, desk.law, desk.session, desk.user, desk.country},
      law_(withKeptDefinitions(desk.law, *desk_.store.read())),
      log_(desk.country, withKeptCheckpoints(desk_, given, report_)),
      replay_(law_)
{
}

base::Result<AuditReport> Verification::run(Progress& progress)
{
    if (const base::Status may = mayVerify(); !may) return may.error();
    try {
        readLog(progress);
        compareDocuments(progress);
        if (progress.cancel) return base::Error{base::ErrorKind::Cancelled, "audit.cancelled", {}, {}};
        return record();
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

/// Asked before anything is read, so that a refusal is recorded at once.
base::Status Verification::mayVerify()
{
    return perform(desk_, access::Permission::VerifyAudit, [](Act&) { return base::done(); });
}

bool Verification::takeEntries(store::UnitOfWork& unit)
{
    store::AuditFilter filter;
    filter.afterSeq = taken_;
    const std::vector<audit::Row> rows = unit.auditRows(filter);
    if (rows.empty()) return false;
    log_.expect(unit.log().checkpoints(taken_, rows.back().seq));
    for (const audit::Row& row : rows) {
        const std::optional<audit::Entry> entry = verifier_.take(row);
        if (entry) {
            replay_.take(*entry, row.payload);
            decisions_.take(*entry);
            if (!entry->payload.empty() && row.payload.empty()) ++report_.destroyedPayloads;
            if (entry->act == audit::act::kDestroyed) ++report_.destroyedDocuments;
        }
        log_.take(entry ? &*entry : nullptr, base::Hash::fromHex(verifier_.lastLeaf()).value());
    }
    log_.compareNodes(unit);
    taken_ = rows.back().seq;
    return true;
}

void Verification::catchUp(store::UnitOfWork& unit)
{
    while (takeEntries(unit)) {
    }
}

void Verification::readLog(Progress& progress)
{
    {
        const std::unique_ptr<store::UnitOfWork> unit = desk_.store.read();
        const std::optional<audit::Row> last = unit->lastAuditRow();
        progress.total = static_cast<std::size_t>(last ? last->seq : 0) + unit->countDocuments({});
    }
    while (!progress.cancel && takeEntries(*desk_.store.read())) progress.done = static_cast<std::size_t>(taken_);
}

void Verification::compareDocuments(Progress& progress)
{
    const auto states = desk_.store.read()->countsByState();
    for (const auto& [state, count] : states) {
        std::string after;
        for (std::size_t got = kPiece; got == kPiece && !progress.cancel;) {
            const std::unique_ptr<store::UnitOfWork> unit = desk_.store.read();
            catchUp(*unit);
            const std::vector<store::DocumentRow> piece = unit->documentsAfter(after, {state}, kPiece);
            for (const store::DocumentRow& document : piece) {
                replay_.compareDocument(*unit, document, state);
                compareContents(*unit, document);
            }
            got = piece.size();
            if (!piece.empty()) after = piece.back().id;
            progress.done += piece.size();
        }
    }
}

void Verification::compareContents(store::UnitOfWork& unit, const store::DocumentRow& document)
{
    // Of a destroyed document nothing but the hashes may be left.
    const bool destroyed = unit.life().tombstone(document.id).has_value();
    for (const store::VersionRow& known : unit.versions(document.id)) {
        const std::optional<store::VersionRow> version = unit.version(document.id, known.version);
        const bool holds = version && (destroyed ? version->content.empty() && version->provenance.empty()
                                                 : base::sha256(version->content).hex() == version->hash);
        if (!holds) report_.brokenVersions.push_back(document.number + " version " + std::to_string(known.version));
    }
}

base::Result<AuditReport> Verification::record()
{
    return performFor<AuditReport>(desk_, access::Permission::VerifyAudit, [&](Act& act) -> base::Result<AuditReport> {
        catchUp(act.unit());
        log_.finish(act.unit(), verifier_.emptied());
        log_.report(report_);
        report_.faults = verifier_.faults();
        decisions_.finish(act.unit());
        for (const std::vector<audit::Fault>& more : {log_.faults(), decisions_.faults()})
            report_.faults.insert(report_.faults.end(), more.begin(), more.end());
        std::vector<audit::Fault> behind = replay_.compare(act.unit());
        report_.faults.insert(report_.faults.end(), std::make_move_iterator(behind.begin()),
                              std::make_move_iterator(behind.end()));
        report_.checked = verifier_.checked();
        report_.head = verifier_.lastLeaf();
        audit::Entry entry;
        entry.act = audit::act::kAuditVerified;
        entry.facts = {{"checked", report_.checked}, {"faults", report_.faults.size() + report_.brokenVersions.size()}};
        act.record(std::move(entry));
        return report_;
    });
}

} // namespace tocsin::service
