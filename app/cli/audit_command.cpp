#include "app/cli/audit_files.h"
#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/base/json_reader.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

using base::Json;

struct Options {
    std::vector<std::string> checkpoints; ///< files
};

std::size_t faultsOf(const service::AuditReport& report) { return report.faults.size() + report.brokenVersions.size(); }

Json reportJson(const Common& common, const service::AuditReport& report)
{
    Json faults = Json::array();
    for (const audit::Fault& fault : report.faults)
        faults.push_back({{"seq", fault.seq},
                          {"key", fault.key},
                          {"message", wording(common, fault.key, fault.params).first},
                          {"detail", fault.detail}});
    return {{"checked", report.checked},
            {"head", report.head},
            {"root", report.root},
            {"checkpoints", report.checkpoints},
            {"outside_checkpoints", report.outside},
            {"provable_up_to", report.provableUpTo},
            {"witness_read", report.witnessRead},
            {"faults", std::move(faults)},
            {"broken_versions", report.brokenVersions},
            {"destroyed_documents", report.destroyedDocuments},
            {"destroyed_payloads", report.destroyedPayloads}};
}

/// What the log alone cannot show is said, never passed over.
std::string reachOf(const service::AuditReport& report)
{
    if (report.outside == 0)
        return "not provable from inside: that nothing was cut off the end, and that the whole log was not exchanged; "
               "give a checkpoint that somebody else holds (--checkpoint FILE)";
    std::string out = fmt::format("{} checkpoints from outside agree; entries 1 to {} are those that were there then",
                                  report.outside, report.provableUpTo);
    if (report.provableUpTo < report.checked) out += "; what comes after is not provable yet";
    return out;
}

void printReport(const Common& common, const service::AuditReport& report)
{
    for (const audit::Fault& fault : report.faults)
        printLine(fmt::format("row {}: {}", fault.seq, wording(common, fault.key, fault.params).first));
    for (const std::string& version : report.brokenVersions) printLine(version + ": not what its hash says");
    printLine(fmt::format("{} entries checked, {} faults, head {}", report.checked, faultsOf(report), report.head));
    if (report.destroyedPayloads > 0)
        printLine(fmt::format("{} documents destroyed; the personal values of {} entries are destroyed",
                              report.destroyedDocuments, report.destroyedPayloads));
    printLine(fmt::format("tree root {}, {} own checkpoints agree", report.root, report.checkpoints));
    if (!report.witnessRead) printLine("the witness's folder could not be read");
    printLine(reachOf(report));
}

base::Result<int> verify(Sitting& sitting, const Options& options)
{
    std::vector<service::GivenCheckpoint> given;
    for (const std::string& file : options.checkpoints) {
        base::Result<std::string> note = readCheckpointFile(file);
        if (!note) return note.error();
        given.push_back({file, std::move(*note)});
    }
    const base::Result<service::AuditReport> report = sitting.session().auditing().verify(given);
    if (!report) return report.error();
    if (sitting.common().json)
        printJson(reportJson(sitting.common(), *report));
    else
        printReport(sitting.common(), *report);
    return static_cast<int>(faultsOf(*report) == 0 ? kDone : kNo);
}

} // namespace

void addAudit(CLI::App& program, Common& common, int& status)
{
    CLI::App* group = program.add_subcommand("audit", "The log of everything that was done and read");
    group->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App* command = group->add_subcommand(
        "verify", "Check every entry, link and stored version, the tree and its checkpoints; says how many");
    command->add_option("--checkpoint", options->checkpoints,
                        "A checkpoint that somebody else holds: a note, a proof or an exported document");
    command->callback(inBureau(common, status, [options](Sitting& sitting) { return verify(sitting, *options); }));
    addProofs(*group, common, status);
    addLogKeys(*group, common, status);
}

} // namespace tocsin::cli
