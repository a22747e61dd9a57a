#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/sitting.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/exchange/public_notices.h"

#include <fmt/format.h>

namespace tocsin::cli {

using base::Json;
using service::Standing;

namespace {

struct Options {
    std::string file;
    bool apply = false;
    bool skipDuplicates = false;
    bool withDuplicates = false;
};

std::string placeOf(const exchange::Record& record) { return record.place.empty() ? "file" : visible(record.place); }

std::string sentence(const Common& common, const std::string& key, const base::Params& params)
{
    return visible(wording(common, key, params).first);
}

Json remarksJson(const Common& common, const std::vector<exchange::Remark>& remarks)
{
    Json out = Json::array();
    for (const exchange::Remark& remark : remarks)
        out.push_back(
            {{"key", remark.key}, {"params", remark.params}, {"message", sentence(common, remark.key, remark.params)}});
    return out;
}

Json rowJson(const Common& common, const service::ImportPreview& preview, const service::ImportRow& row)
{
    const exchange::Record& record = row.record;
    Json out{{"place", record.place},
             {"status", service::name(row.standing)},
             {"family_name", record.headline.familyName},
             {"forename", record.headline.forename},
             {"date_of_birth", record.headline.dateOfBirth},
             {"entity_id", record.headline.entityId},
             {"fields", record.fields.size()},
             {"asides", Json::array()},
             {"remarks", remarksJson(common, record.remarks)},
             {"duplicates", Json::array()}};
    for (const notice::Aside& aside : record.asides)
        out["asides"].push_back(
            {{"path", aside.path}, {"reason", aside.reason}, {"params", aside.params}, {"value", aside.value}});
    for (const service::LikelyDuplicate& one : row.duplicates)
        out["duplicates"].push_back({{"id", one.id}, {"number", one.number}, {"same_entity_id", one.sameEntityId}});
    if (record.sameAs) out["repeats"] = preview.rows[*record.sameAs].record.place;
    if (record.refusal) {
        const auto [message, fix] = wording(common, record.refusal->key, record.refusal->params);
        out["refusal"] = {
            {"key", record.refusal->key}, {"params", record.refusal->params}, {"message", message}, {"fix", fix}};
    }
    return out;
}

Json previewJson(const Common& common, const service::ImportPreview& preview)
{
    const service::ImportCounts counts = preview.counts();
    Json out{{"file", preview.fileName},
             {"sha256", preview.sha256},
             {"format", exchange::name(preview.format)},
             {"applied", false},
             {"counts",
              {{"new", counts.fresh},
               {"duplicate", counts.duplicates},
               {"repeated", counts.repeated},
               {"refused", counts.refused}}},
             {"remarks", remarksJson(common, preview.remarks)},
             {"records", Json::array()}};
    for (const service::ImportRow& row : preview.rows) out["records"].push_back(rowJson(common, preview, row));
    return out;
}

std::string whoIs(const notice::Headline& line)
{
    std::string who = visible(line.familyName);
    for (const std::string& part : {line.forename, line.dateOfBirth, line.entityId})
        if (!part.empty()) who += (who.empty() ? "" : "  ") + visible(part);
    return who;
}

void printRow(const Common& common, const service::ImportPreview& preview, const service::ImportRow& row)
{
    const exchange::Record& record = row.record;
    printLine(fmt::format("{:9}  {:26} {}", service::name(row.standing), placeOf(record), whoIs(record.headline)));
    const auto note = [](const std::string& text) { printLine("           - " + text); };
    if (record.refusal) note(sentence(common, record.refusal->key, record.refusal->params));
    for (const service::LikelyDuplicate& one : row.duplicates)
        note(one.number + (one.sameEntityId ? ": same entity id" : ": same name, agreeing birth date"));
    for (const exchange::Remark& remark : record.remarks) note(sentence(common, remark.key, remark.params));
    for (const notice::Aside& aside : record.asides)
        if (aside.reason != "import.transport" && aside.reason != "import.several_issuers") // said as a remark
            note(visible(aside.path) + ": " + sentence(common, aside.reason, aside.params));
    if (record.sameAs && record.remarks.empty()) note(placeOf(preview.rows[*record.sameAs].record));
}

void printPreview(const Common& common, const service::ImportPreview& preview)
{
    for (const exchange::Remark& remark : preview.remarks) printLine(sentence(common, remark.key, remark.params));
    for (const service::ImportRow& row : preview.rows) printRow(common, preview, row);
    const service::ImportCounts counts = preview.counts();
    printLine(fmt::format("{}: {} records; {} new, {} likely duplicates, {} repeated in the file, {} refused",
                          preview.fileName, preview.rows.size(), counts.fresh, counts.duplicates, counts.repeated,
                          counts.refused));
}

base::Result<std::vector<std::size_t>> chosenOf(const service::ImportPreview& preview, const Options& options)
{
    const service::ImportCounts counts = preview.counts();
    const std::size_t doubtful = counts.duplicates + counts.repeated;
    if (doubtful > 0 && !options.skipDuplicates && !options.withDuplicates)
        return base::refused("import.duplicates_undecided", {{"count", std::to_string(doubtful)}});
    std::vector<std::size_t> chosen = preview.proposed();
    if (options.withDuplicates) {
        chosen.clear();
        for (std::size_t i = 0; i < preview.rows.size(); ++i)
            if (preview.rows[i].standing != Standing::Refused) chosen.push_back(i);
    }
    return chosen;
}

base::Result<int> apply(Sitting& sitting, const service::ImportPreview& preview, const Options& options)
{
    const Common& common = sitting.common();
    const base::Result<std::vector<std::size_t>> chosen = chosenOf(preview, options);
    if (!chosen) return chosen.error();
    service::ImportResult result = {{}, preview.proposed(), {}};
    if (!chosen->empty()) {
        service::Progress progress;
        const Interrupt interrupt(progress);
        base::Result<service::ImportResult> done = sitting.session().importing().run(preview, *chosen, progress);
        if (!done) return done.error();
        result = std::move(*done);
    }
    if (common.json) {
        Json out = previewJson(common, preview);
        out["applied"] = true;
        out["made"] = result.made.size();
        for (const service::ImportedDraft& draft : result.made) {
            out["records"][draft.row]["id"] = draft.id;
            out["records"][draft.row]["number"] = draft.number;
        }
        printJson(out);
    } else {
        for (const service::ImportedDraft& draft : result.made)
            printLine(fmt::format("{}  {:26} {}", draft.number, placeOf(preview.rows[draft.row].record),
                                  whoIs(preview.rows[draft.row].record.headline)));
        for (const std::size_t row : result.refused) printRow(common, preview, preview.rows[row]);
        printLine(fmt::format("{}: {} drafts made, {} left out, {} refused", preview.fileName, result.made.size(),
                              preview.rows.size() - result.made.size() - preview.counts().refused,
                              preview.counts().refused));
    }
    return static_cast<int>(preview.counts().refused == 0 ? kDone : kNo);
}

base::Result<int> run(Sitting& sitting, const Options& options)
{
    const base::Result<std::string> bytes = base::readFile(options.file, exchange::kImportLimits.bytes);
    if (!bytes) return bytes.error();
    service::Progress progress;
    base::Result<service::ImportPreview> preview = [&] {
        const Interrupt interrupt(progress);
        return sitting.session().importing().preview(options.file, *bytes, progress);
    }();
    if (!preview) return preview.error();
    if (options.apply) return apply(sitting, *preview, options);
    if (sitting.common().json)
        printJson(previewJson(sitting.common(), *preview));
    else
        printPreview(sitting.common(), *preview);
    return static_cast<int>(preview->counts().refused == 0 ? kDone : kNo);
}

} // namespace

void addImport(CLI::App& program, Common& common, int& status)
{
    static Options options;
    CLI::App* command = program.add_subcommand(
        "import", "Show what a file of the public notice interface would become; with --apply, make the drafts");
    command->add_option("FILE", options.file, "A list page, a detail, a list of them or JSON lines")->required();
    command->add_flag("--apply", options.apply, "Make the drafts, all of them or none");
    CLI::Option* skip = command->add_flag("--skip-duplicates", options.skipDuplicates,
                                          "Leave out what the bureau or the file seems to have already");
    command->add_flag("--with-duplicates", options.withDuplicates, "Make drafts of likely duplicates too")
        ->excludes(skip);
    command->callback(inBureau(common, status, [](Sitting& sitting) { return run(sitting, options); }));
}

} // namespace tocsin::cli
