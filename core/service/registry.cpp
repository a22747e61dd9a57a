#include "core/base/json_reader.h"
#include "core/service/desks.h"
#include "core/service/documents.h"

namespace tocsin::service {

using base::Json;

base::Result<Loaded> load(const Law& law, store::UnitOfWork& unit, const std::string& id)
{
    std::optional<store::DocumentRow> head = unit.document(id);
    if (!head) return base::notFound("document.unknown", {{"id", id}});
    const std::optional<store::VersionRow> version = unit.version(head->id, head->version);
    const base::Result<Json> content =
        version ? base::readJson(version->content) : base::Result<Json>(base::invalid("json.empty"));
    if (!content || base::sha256(version->content).hex() != version->hash)
        throw store::StorageError("storage.corrupt",
                                  "the newest content of " + head->number + " is not what its hash says");
    const form::Form* form = law.catalogue->form(head->type);
    if (form == nullptr)
        throw store::StorageError("storage.corrupt", head->number + " is of a type that no form describes");
    return Loaded{std::move(*head), *content, form};
}

rules::Judgement judgeLoaded(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                             rules::Stage stage, bool all)
{
    Json settings = law.pack->settings().on(today);
    if (const std::optional<std::string> age = unit.setting("majority_age"))
        settings["majority_age"] = std::stoll(*age);
    const std::vector<rules::Response> responses = unit.responses(loaded.head.id);
    return rules::judge(*law.pack, *loaded.form,
                        {loaded.content, loaded.head.type, today, stage, settings, responses, all});
}

workflow::Facts factsOf(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                        const std::string& now)
{
    workflow::Facts facts{loaded.head.contentHash, {}, now};
    for (const rules::Stage stage : {rules::Stage::Draft, rules::Stage::Submit, rules::Stage::Approve})
        facts.openBlocking[std::string(rules::name(stage))] =
            judgeLoaded(law, unit, loaded, today, stage).count(rules::Severity::Block);
    return facts;
}

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

base::Result<DocumentView> Registry::show(const std::string& id, std::int64_t version)
{
    return performFor<DocumentView>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<DocumentView> {
        base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
        if (!loaded) return loaded.error();
        DocumentView view{loaded->head, std::move(loaded->content), loaded->head.version};
        if (version != 0 && version != view.version) {
            const std::optional<store::VersionRow> older = act.unit().version(view.head.id, version);
            if (!older)
                return base::notFound("document.no_such_version", {{"id", id}, {"version", std::to_string(version)}});
            view.content = base::readJson(older->content).value();
            view.version = version;
        }
        act.unit().markSeen(act.user().id.text(), view.head.id, view.version);
        audit::Entry entry;
        entry.act = audit::act::kRead;
        entry.document = view.head.id;
        entry.version = view.version;
        act.record(std::move(entry));
        return view;
    });
}

base::Result<std::vector<notice::Difference>> Registry::compare(const std::string& id, std::int64_t older,
                                                                std::int64_t newer)
{
    const base::Result<DocumentView> before = show(id, older);
    if (!before) return before.error();
    const base::Result<DocumentView> after = show(id, newer);
    if (!after) return after.error();
    return notice::differences(*desk_.law.catalogue->form(after->head.type), before->content, after->content);
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
                const base::Result<Json> json = base::readJson(row.text);
                const base::Result<audit::Entry> entry =
                    json ? audit::fromJson(*json) : base::Result<audit::Entry>(json.error());
                if (!entry)
                    throw store::StorageError("storage.corrupt",
                                              "audit entry " + std::to_string(row.seq) + " is unreadable");
                const base::Result<Json> payload = base::readJson(row.payload);
                items.push_back({*entry, payload ? payload->value("values", Json()) : Json()});
            }
            audit::Entry entry;
            entry.act = audit::act::kAuditRead;
            entry.document = head->id;
            act.record(std::move(entry));
            return items;
        });
}

} // namespace tocsin::service
