#include "core/service/desks.h"
#include "core/service/documents.h"
#include "core/service/replay.h"

namespace tocsin::service {

base::Result<AuditReport> Auditing::verify()
{
    return performFor<AuditReport>(desk_, access::Permission::VerifyAudit, [&](Act& act) -> base::Result<AuditReport> {
        audit::Verifier verifier;
        const Law law = withKeptDefinitions(desk_.law, act.unit());
        Replay replay(law);
        store::AuditFilter filter;
        std::int64_t destroyedPayloads = 0;
        std::int64_t destroyedDocuments = 0;
        while (true) {
            const std::vector<audit::Row> rows = act.unit().auditRows(filter);
            if (rows.empty()) break;
            for (const audit::Row& row : rows)
                if (const std::optional<audit::Entry> entry = verifier.take(row)) {
                    replay.take(*entry, row.payload);
                    if (!entry->payload.empty() && row.payload.empty()) ++destroyedPayloads;
                    if (entry->act == audit::act::kDestroyed) ++destroyedDocuments;
                }
            filter.afterSeq = rows.back().seq;
        }
        AuditReport report{verifier.checked(), verifier.lastLeaf(), verifier.faults(), {},
                           destroyedPayloads,  destroyedDocuments};
        std::vector<audit::Fault> behind = replay.compare(act.unit());
        report.faults.insert(report.faults.end(), std::make_move_iterator(behind.begin()),
                             std::make_move_iterator(behind.end()));
        store::DocumentFilter every;
        while (true) {
            const std::vector<store::DocumentRow> documents = act.unit().documents(every);
            for (const store::DocumentRow& document : documents)
                for (const store::VersionRow& known : act.unit().versions(document.id)) {
                    const std::optional<store::VersionRow> version = act.unit().version(document.id, known.version);
                    // Of a destroyed document nothing but the hashes may be left.
                    const bool destroyed = act.unit().life().tombstone(document.id).has_value();
                    const bool holds = version && (destroyed ? version->content.empty() && version->provenance.empty()
                                                             : base::sha256(version->content).hex() == version->hash);
                    if (!holds)
                        report.brokenVersions.push_back(document.number + " version " + std::to_string(known.version));
                }
            if (documents.size() < every.limit) break;
            every.offset += every.limit;
        }
        audit::Entry entry;
        entry.act = audit::act::kAuditVerified;
        entry.facts = {{"checked", report.checked}, {"faults", report.faults.size() + report.brokenVersions.size()}};
        act.record(std::move(entry));
        return report;
    });
}

} // namespace tocsin::service
