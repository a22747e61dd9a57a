// Documents made of requests.
#include "core/service/documents.h"
#include "core/service/fitting.h"
#include "core/service/intake_requests.h"
#include "core/service/routing.h"

#include <set>

namespace tocsin::service {

using access::Permission;
using base::Json;

namespace {

void keepFiles(Act& act, const store::RequestRow& row, const intake::Package& package)
{
    for (const intake::Attachment& one : package.attachments) {
        if (act.unit().attachment(one.sha256)) continue;
        act.unit().putAttachment(one.sha256, one.bytes);
        audit::Entry entry;
        entry.act = audit::act::kAttached;
        entry.facts = {
            {"sha256", one.sha256}, {"size", one.bytes.size()}, {"mediaType", one.mediaType}, {"request", row.id}};
        act.record(std::move(entry), {{"name", one.name}});
    }
}

/// The agency stands behind every field; what the form has no place for, and files that no field names, lie beside.
Source sourceOf(const OpenedRequest& request)
{
    Source source{"request",          request.package.agency, request.package.sha256,
                  request.row.number, Json::object(),         request.package.asides};
    for (const auto& [path, origin] : request.package.origins) source.fields[path] = origin;
    for (const intake::Attachment* file : request.package.unplaced(*request.form))
        source.asides.push_back({"attachments." + file->name,
                                 "intake.attachment_unplaced",
                                 {{"name", file->name},
                                  {"mediaType", file->mediaType},
                                  {"sha256", file->sha256},
                                  {"size", file->bytes.size()}},
                                 {{"name", file->name}}});
    return source;
}

/// Of a difference the top-level field that a draft changes as a whole: rows move and go with their list.
std::set<std::string> changedFields(const std::vector<notice::Difference>& differences)
{
    std::set<std::string> out;
    for (const notice::Difference& one : differences) {
        const std::size_t dot = one.path.find('.');
        const std::size_t end = one.path.find_first_of(".[", dot + 1);
        out.insert(one.path.substr(0, end));
    }
    return out;
}

Json valueAt(const Json& content, const std::string& path)
{
    const Json* value = form::Path::parse(path)->find(content);
    return value == nullptr ? Json() : *value;
}

} // namespace

base::Result<Saved> Intake::draft(const std::string& id)
{
    return performFor<Saved>(desk_, Permission::DraftCases, [&](Act& act) -> base::Result<Saved> {
        base::Result<OpenedRequest> opened = openRequest(act, desk_, id);
        if (!opened) return opened.error();
        store::RequestRow& row = opened->row;
        if (const base::Status may = mayBegin(*desk_.law.catalogue, row.type, act.today()); !may) return may.error();
        const store::RequestRow before = row;
        keepFiles(act, row, opened->package);
        base::Result<Saved> saved = createDocument(act, desk_, row.type, opened->package.content, sourceOf(*opened));
        if (!saved) return saved.error();
        row.document = saved->id;
        row.draftedFrom = row.version;
        if (const base::Status stepped = stepRequest(act, desk_, row, "make_draft", {}); !stepped)
            return stepped.error();
        saveRequest(act, row);
        if (row.urgency != "routine") {
            const base::Result<DeskView> urgent =
                Routing(desk_).setUrgency(saved->id, row.urgency, row.number + ": " + row.agency);
            if (!urgent) return urgent.error();
        }
        return saved;
    });
}

base::Result<Saved> Intake::bringNewer(const std::string& id)
{
    return performFor<Saved>(desk_, Permission::DraftCases, [&](Act& act) -> base::Result<Saved> {
        base::Result<OpenedRequest> opened = openRequest(act, desk_, id);
        if (!opened) return opened.error();
        store::RequestRow& row = opened->row;
        if (row.document.empty()) return base::refused("intake.no_draft", {{"number", row.number}});
        if (row.draftedFrom == row.version) return base::refused("intake.nothing_newer", {{"number", row.number}});
        const base::Result<intake::Package> older = packageOf(act, desk_, row, row.draftedFrom);
        if (!older) return older.error();
        const base::Result<Loaded> loaded = load(desk_.law, act.unit(), row.document);
        if (!loaded) return loaded.error();
        std::vector<notice::Change> changes;
        std::string changedHere;
        for (const std::string& path :
             changedFields(notice::differences(*opened->form, older->content, opened->package.content))) {
            const Json newer = valueAt(opened->package.content, path);
            const Json here = valueAt(loaded->content, path);
            if (here == newer) continue;
            if (here != valueAt(older->content, path)) changedHere += (changedHere.empty() ? "" : ", ") + path;
            changes.push_back({path, newer});
        }
        if (!changedHere.empty())
            return base::refused("intake.changed_here", {{"number", row.number}, {"paths", changedHere}});
        keepFiles(act, row, opened->package);
        base::Result<Saved> saved = Drafting(desk_).change(row.document, loaded->head.revision, changes);
        if (!saved) return saved.error();
        row.draftedFrom = row.version;
        saveRequest(act, row);
        audit::Entry entry;
        entry.act = audit::act::kIntakeStep;
        entry.document = row.document;
        entry.workflow = row.workflow.definitionHash;
        entry.facts = {{"request", row.id},
                       {"action", "bring_newer"},
                       {"from", row.workflow.state},
                       {"to", row.workflow.state},
                       {"drafted_from", row.draftedFrom}};
        act.record(std::move(entry));
        return saved;
    });
}

} // namespace tocsin::service
