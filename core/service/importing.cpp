#include "core/service/importing.h"

#include "core/exchange/public_notices.h"
#include "core/service/documents.h"

#include <set>

namespace tocsin::service {

using base::Json;

namespace {

base::Error cancelled() { return {base::ErrorKind::Cancelled, "import.cancelled", {}, {}}; }

Standing standingOf(const ImportRow& row)
{
    if (row.record.refusal) return Standing::Refused;
    if (!row.duplicates.empty()) return Standing::LikelyDuplicate;
    return row.record.sameAs ? Standing::Repeated : Standing::Fresh;
}

/// The bureau stands as requesting entity in a new draft; a warrant of another country says that it is not.
void remarkIssuer(exchange::Record& record, const std::string& country)
{
    const auto judicial = record.content.find("judicial");
    if (judicial == record.content.end() || !judicial->contains("charges")) return;
    std::set<std::string> others;
    for (const Json& charge : judicial->at("charges")) {
        const std::string issuer = charge.value("warrant_country", "");
        if (!issuer.empty() && issuer != country) others.insert(issuer);
    }
    std::string codes;
    for (const std::string& one : others) codes += (codes.empty() ? "" : ", ") + one;
    if (!others.empty()) record.remarks.push_back({"import.other_issuer", {{"codes", codes}}});
}

Json countsJson(const ImportCounts& counts)
{
    return {{"new", counts.fresh},
            {"duplicate", counts.duplicates},
            {"repeated", counts.repeated},
            {"refused", counts.refused}};
}

/// The name of a file may name a person: it goes to the payload.
void recordFile(Act& act, const char* what, const ImportPreview& preview, Json facts)
{
    audit::Entry entry;
    entry.act = what;
    facts["file"] = preview.sha256;
    facts["format"] = exchange::name(preview.format);
    entry.facts = std::move(facts);
    act.record(std::move(entry), {{"file_name", preview.fileName}});
}

std::string withoutFolders(const std::string& fileName) { return fileName.substr(fileName.find_last_of("/\\") + 1); }

Source sourceOf(const ImportPreview& preview, const exchange::Record& record)
{
    return {"file", preview.fileName, preview.sha256, record.place, record.fields, record.asides};
}

/// What came in since the preview would be doubled without anybody having seen it.
base::Status unchangedSince(store::UnitOfWork& unit, const ImportRow& row)
{
    std::set<std::string> shown;
    for (const LikelyDuplicate& one : row.duplicates) shown.insert(one.id);
    for (const LikelyDuplicate& one : likelyDuplicates(unit, row.record.headline))
        if (shown.count(one.id) == 0)
            return base::refused("import.stale_preview", {{"place", row.record.place}, {"numbers", one.number}});
    return base::done();
}

base::Status checkChosen(const ImportPreview& preview, const std::set<std::size_t>& chosen)
{
    if (chosen.empty()) return base::invalid("import.nothing_chosen");
    for (const std::size_t row : chosen) {
        if (row >= preview.rows.size()) return base::invalid("import.no_such_row", {{"row", std::to_string(row)}});
        if (preview.rows[row].record.refusal)
            return base::invalid("import.row_refused", {{"place", preview.rows[row].record.place}});
    }
    return base::done();
}

ImportResult resultFor(const ImportPreview& preview, const std::set<std::size_t>& chosen)
{
    ImportResult result;
    for (std::size_t i = 0; i < preview.rows.size(); ++i) {
        if (preview.rows[i].record.refusal)
            result.refused.push_back(i);
        else if (chosen.count(i) == 0)
            result.leftOut.push_back(i);
    }
    return result;
}

} // namespace

std::string_view name(Standing standing)
{
    switch (standing) {
    case Standing::Fresh: return "new";
    case Standing::LikelyDuplicate: return "duplicate";
    case Standing::Repeated: return "repeated";
    case Standing::Refused: return "refused";
    }
    return "refused";
}

ImportCounts ImportPreview::counts() const
{
    ImportCounts counts;
    for (const ImportRow& row : rows) {
        switch (row.standing) {
        case Standing::Fresh: ++counts.fresh; break;
        case Standing::LikelyDuplicate: ++counts.duplicates; break;
        case Standing::Repeated: ++counts.repeated; break;
        case Standing::Refused: ++counts.refused; break;
        }
    }
    return counts;
}

std::vector<std::size_t> ImportPreview::proposed() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].standing == Standing::Fresh) out.push_back(i);
    return out;
}

base::Result<ImportPreview> Importing::preview(const std::string& fileName, std::string_view bytes)
{
    Progress unseen;
    return preview(fileName, bytes, unseen);
}

base::Result<ImportPreview> Importing::preview(const std::string& fileName, std::string_view bytes, Progress& progress)
{
    ImportPreview out{withoutFolders(fileName), base::sha256(bytes).hex(), {}, {}, {}};
    base::Result<exchange::Reading> reading = exchange::readPublicNotices(bytes, *desk_.law.catalogue);
    if (!reading) return reading.error().within(out.fileName);
    out.format = reading->format;
    out.remarks = std::move(reading->remarks);
    progress.total = reading->records.size();
    return performFor<ImportPreview>(desk_, access::Permission::DraftCases,
                                     [&](Act& act) -> base::Result<ImportPreview> {
                                         const std::string country = act.unit().setting("country").value_or("");
                                         for (exchange::Record& record : reading->records) {
                                             if (progress.cancel) return cancelled();
                                             ImportRow row{std::move(record), Standing::Refused, {}};
                                             if (!row.record.refusal) {
                                                 row.duplicates = likelyDuplicates(act.unit(), row.record.headline);
                                                 remarkIssuer(row.record, country);
                                             }
                                             row.standing = standingOf(row);
                                             out.rows.push_back(std::move(row));
                                             ++progress.done;
                                         }
                                         recordFile(act, audit::act::kImportPreviewed, out, countsJson(out.counts()));
                                         return std::move(out);
                                     });
}

base::Result<ImportResult> Importing::run(const ImportPreview& preview, const std::vector<std::size_t>& chosen,
                                          Progress& progress)
{
    const std::set<std::size_t> rows(chosen.begin(), chosen.end());
    const base::Status checked = checkChosen(preview, rows);
    if (!checked) return checked.error();
    progress.done = 0;
    progress.total = rows.size();
    return performFor<ImportResult>(desk_, access::Permission::DraftCases, [&](Act& act) -> base::Result<ImportResult> {
        // All comparisons first: a draft made below must not look like a newcomer to a later row.
        for (const std::size_t i : rows)
            if (const base::Status same = unchangedSince(act.unit(), preview.rows[i]); !same) return same.error();
        ImportResult result = resultFor(preview, rows);
        for (const std::size_t i : rows) {
            if (progress.cancel) return cancelled();
            const exchange::Record& record = preview.rows[i].record;
            base::Result<Saved> saved =
                createDocument(act, desk_, record.type, record.content, sourceOf(preview, record));
            if (!saved) return saved.error().within(record.place);
            result.made.push_back({i, saved->id, saved->number});
            ++progress.done;
        }
        recordFile(
            act, audit::act::kImportFinished, preview,
            {{"made", result.made.size()}, {"left_out", result.leftOut.size()}, {"refused", result.refused.size()}});
        return result;
    });
}

} // namespace tocsin::service
