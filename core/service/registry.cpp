#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/service/desks.h"
#include "core/service/documents.h"
#include "core/service/sealing.h"

namespace tocsin::service {

using base::Json;

namespace {

std::vector<LinkView> linksOf(store::UnitOfWork& unit, const std::string& id)
{
    std::vector<LinkView> out;
    for (const store::LinkRow& link : unit.links(id)) {
        const bool isOrigin = link.document == id;
        if (const auto other = unit.document(isOrigin ? link.origin : link.document))
            out.push_back({other->id, other->number, other->type, other->workflow.state, link.version, isOrigin});
    }
    return out;
}

base::Result<DocumentView> viewOf(const Law& law, Act& act, const std::string& id, std::int64_t version)
{
    base::Result<Loaded> loaded = load(law, act.unit(), id);
    if (!loaded) return loaded.error();
    const std::int64_t lastSeen = act.unit().lastSeen(act.user().id.text(), loaded->head.id);
    DocumentView view{loaded->head,         std::move(loaded->content),           std::move(loaded->provenance),
                      loaded->head.version, linksOf(act.unit(), loaded->head.id), lastSeen};
    if (version == 0 || version == view.version) return view;
    const std::optional<store::VersionRow> older = act.unit().version(view.head.id, version);
    if (!older) return base::notFound("document.no_such_version", {{"id", id}, {"version", std::to_string(version)}});
    const base::Result<Json> content = base::readStoredJson(older->content);
    const base::Result<Json> provenance = base::readStoredJson(older->provenance);
    if (!content || !provenance || base::sha256(older->content).hex() != older->hash)
        throw store::StorageError("storage.corrupt", "version " + std::to_string(version) + " of " + view.head.number +
                                                         " is not what its hash says");
    view.content = *content;
    view.provenance = *provenance;
    view.version = version;
    return view;
}

void recordReading(Act& act, const char* what, const DocumentView& view, Json facts = Json::object())
{
    audit::Entry entry = entryAbout(what, view.head);
    entry.version = view.version;
    entry.facts = std::move(facts);
    act.record(std::move(entry));
}

/// Whether content names an attachment by its hash.
bool names(const Json& content, const std::string& sha256)
{
    if (content.is_object() && content.value("sha256", Json()) == Json(sha256)) return true;
    return content.is_structured() &&
           std::any_of(content.begin(), content.end(), [&](const Json& part) { return names(part, sha256); });
}

} // namespace

base::Result<std::vector<store::DocumentRow>> Registry::list(const store::DocumentFilter& filter)
{
    return performFor<std::vector<store::DocumentRow>>(
        desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<std::vector<store::DocumentRow>> {
            std::vector<store::DocumentRow> rows = act.unit().documents(filter);
            audit::Entry entry;
            entry.act = audit::act::kListed;
            entry.facts = {{"count", rows.size()}};
            act.record(std::move(entry), filter.text.empty() ? Json() : Json{{"search", filter.text}});
            return rows;
        });
}

base::Result<std::size_t> Registry::count(const store::DocumentFilter& filter)
{
    return performFor<std::size_t>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<std::size_t> {
        return act.unit().countDocuments(filter);
    });
}

base::Result<store::DocumentRow> Registry::head(const std::string& id)
{
    using Row = store::DocumentRow;
    return performFor<Row>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Row> {
        std::optional<Row> head = act.unit().document(id);
        if (!head) return base::notFound("document.unknown", {{"id", id}});
        audit::Entry entry = entryAbout(audit::act::kRead, *head);
        entry.facts = {{"part", "head"}};
        act.record(std::move(entry));
        return std::move(*head);
    });
}

base::Result<DocumentView> Registry::show(const std::string& id, std::int64_t version, Look look)
{
    return performFor<DocumentView>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<DocumentView> {
        base::Result<DocumentView> view = viewOf(desk_.law, act, id, version);
        if (!view) return view;
        if (look == Look::Whole && view->version > view->lastSeen)
            act.unit().markSeen(act.user().id.text(), view->head.id, view->version);
        recordReading(act, audit::act::kRead, *view);
        return view;
    });
}

base::Result<DocumentView> Registry::exporting(const std::string& id, std::int64_t version)
{
    return performFor<DocumentView>(desk_, access::Permission::ExportCases,
                                    [&](Act& act) -> base::Result<DocumentView> {
                                        base::Result<DocumentView> view = viewOf(desk_.law, act, id, version);
                                        if (!view) return view;
                                        recordReading(act, audit::act::kExported, *view);
                                        if (const auto sealed = seal(act, desk_, "export"))
                                            view->checkpoint = sealed->note;
                                        return view;
                                    });
}

base::Status Registry::printed(const std::string& id, std::int64_t version, const std::string& language,
                               const std::string& fileSha256)
{
    return perform(desk_, access::Permission::ExportCases, [&](Act& act) -> base::Status {
        const base::Result<DocumentView> view = viewOf(desk_.law, act, id, version);
        if (!view) return view.error();
        recordReading(act, audit::act::kPrinted, *view, {{"language", language}, {"sha256", fileSha256}});
        seal(act, desk_, "print");
        return base::done();
    });
}

base::Result<std::vector<notice::Difference>> Registry::compare(const std::string& id, std::int64_t older,
                                                                std::int64_t newer)
{
    using Differences = std::vector<notice::Difference>;
    return performFor<Differences>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Differences> {
        const base::Result<DocumentView> before = viewOf(desk_.law, act, id, older);
        if (!before) return before.error();
        const base::Result<DocumentView> after = viewOf(desk_.law, act, id, newer);
        if (!after) return after.error();
        recordReading(act, audit::act::kRead, *before);
        recordReading(act, audit::act::kRead, *after);
        return notice::differences(*desk_.law.catalogue->form(after->head.type), before->content, after->content);
    });
}

base::Result<std::vector<store::VersionRow>> Registry::versions(const std::string& id)
{
    using Versions = std::vector<store::VersionRow>;
    return performFor<Versions>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Versions> {
        const std::optional<store::DocumentRow> head = act.unit().document(id);
        if (!head) return base::notFound("document.unknown", {{"id", id}});
        return act.unit().versions(head->id);
    });
}

base::Result<std::string> Registry::attachment(const std::string& id, const std::string& sha256)
{
    return performFor<std::string>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<std::string> {
        const base::Result<DocumentView> view = viewOf(desk_.law, act, id, 0);
        if (!view) return view.error();
        // A hash alone opens nothing: the document that the reader may see must name it.
        const bool named = names(view->content, sha256);
        std::optional<std::string> bytes = named ? act.unit().attachment(sha256) : std::nullopt;
        if (!bytes) return base::notFound("attachment.unknown", {{"sha256", sha256}});
        if (base::sha256(*bytes).hex() != sha256)
            throw store::StorageError("storage.corrupt",
                                      "an attachment of " + view->head.number + " is not what its hash says");
        recordReading(act, audit::act::kRead, *view, {{"attachment", sha256}});
        return std::move(*bytes);
    });
}

base::Result<std::map<std::string, std::string>> Registry::people()
{
    using People = std::map<std::string, std::string>;
    return performFor<People>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<People> {
        People people;
        for (const access::User& user : act.unit().users()) people[user.id.text()] = user.displayName;
        return people;
    });
}

base::Result<std::vector<HistoryItem>> Registry::history(const std::string& id)
{
    return performFor<std::vector<HistoryItem>>(
        desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<std::vector<HistoryItem>> {
            const std::optional<store::DocumentRow> head = act.unit().document(id);
            if (!head) return base::notFound("document.unknown", {{"id", id}});
            store::AuditFilter filter;
            filter.document = head->id;
            filter.limit = 100'000;
            std::vector<HistoryItem> items;
            for (const audit::Row& row : act.unit().auditRows(filter)) {
                const base::Result<Json> json = base::readStoredJson(row.text);
                const base::Result<audit::Entry> entry =
                    json ? audit::fromJson(*json) : base::Result<audit::Entry>(json.error());
                if (!entry)
                    throw store::StorageError("storage.corrupt",
                                              "audit entry " + std::to_string(row.seq) + " is unreadable");
                const base::Result<Json> payload = base::readStoredJson(row.payload);
                const bool kept = payload && payload->is_object();
                items.push_back({*entry, kept ? payload->value("values", Json()) : Json()});
            }
            act.record(entryAbout(audit::act::kAuditRead, *head));
            return items;
        });
}

} // namespace tocsin::service
