#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

base::Result<int> verify(Sitting& sitting)
{
    const Common& common = sitting.common();
    const base::Result<service::AuditReport> report = sitting.session().auditing().verify();
    if (!report) return report.error();
    base::Json faults = base::Json::array();
    for (const audit::Fault& fault : report->faults) {
        const std::string text = wording(common, fault.key, fault.params).first;
        if (common.json)
            faults.push_back({{"seq", fault.seq}, {"key", fault.key}, {"message", text}, {"detail", fault.detail}});
        else
            printLine(fmt::format("row {}: {}", fault.seq, text));
    }
    if (common.json) {
        printJson({{"checked", report->checked},
                   {"head", report->head},
                   {"faults", std::move(faults)},
                   {"broken_versions", report->brokenVersions},
                   {"destroyed_documents", report->destroyedDocuments},
                   {"destroyed_payloads", report->destroyedPayloads}});
    } else {
        for (const std::string& version : report->brokenVersions) printLine(version + ": not what its hash says");
        printLine(fmt::format("{} entries checked, {} faults, head {}", report->checked,
                              report->faults.size() + report->brokenVersions.size(), report->head));
        if (report->destroyedPayloads > 0)
            printLine(fmt::format("{} documents destroyed; the personal values of {} entries are destroyed",
                                  report->destroyedDocuments, report->destroyedPayloads));
    }
    return static_cast<int>(report->faults.empty() && report->brokenVersions.empty() ? kDone : kNo);
}

} // namespace

void addAudit(CLI::App& program, Common& common, int& status)
{
    CLI::App* group = program.add_subcommand("audit", "The log of everything that was done and read");
    group->require_subcommand(1);
    group->add_subcommand("verify", "Check every entry, every link and every stored version; says how many")
        ->callback(inBureau(common, status, verify));
}

} // namespace tocsin::cli
