// How long documents are kept, what holds them, and who else has copies (RPD 5(7)(b), 49 to 51, 56).
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/service/life.h"
#include "core/service/life_due.h"
#include "core/service/living.h"

namespace tocsin::service {

using base::Json;

namespace {

constexpr std::size_t kPiece = 500;

std::string tidy(const std::string& text) { return base::tidySpaces(base::repaired(text)); }

/// The document, unless it is destroyed.
base::Result<store::DocumentRow> living(Act& act, const std::string& id)
{
    std::optional<store::DocumentRow> head = act.unit().document(id);
    if (!head) return base::notFound("document.unknown", {{"id", id}});
    if (act.unit().life().tombstone(head->id)) return base::notFound("document.destroyed", {{"number", head->number}});
    return std::move(*head);
}

/// Today when left out, and never after it.
base::Result<std::string> dayOf(const Act& act, const std::string& given)
{
    const std::string today = base::toText(act.today());
    const std::string day = tidy(given);
    if (day.empty()) return today;
    if (!base::parseDate(day)) return base::invalid("life.bad_day", {{"field", "on"}, {"value", day}});
    if (day > today) return base::refused("life.future_day", {{"field", "on"}, {"value", day}});
    return day;
}

std::string factOf(const Json& facts, const char* section, const char* key)
{
    const auto within = facts.is_object() ? facts.find(section) : facts.end();
    if (within == facts.end() || !within->is_object()) return {};
    const auto found = within->find(key);
    return found != within->end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<Addendum> addendaOf(store::UnitOfWork& unit, const std::string& document)
{
    store::AuditFilter filter;
    filter.document = document;
    filter.act = audit::act::kStep;
    filter.limit = 100'000;
    std::vector<Addendum> out;
    for (const audit::Row& row : unit.auditRows(filter)) {
        const base::Result<Json> json = base::readStoredJson(row.text);
        const auto entry = json ? audit::fromJson(*json) : base::Result<audit::Entry>(json.error());
        if (!entry || entry->facts.value("action", std::string()) != "record_extradition_refusal") continue;
        out.push_back({factOf(entry->facts, "inputs", "refused_by"), factOf(entry->facts, "inputs", "refused_on"),
                       factOf(entry->facts, "inputs", "refusal_ground"), entry->actor});
    }
    return out;
}

} // namespace

std::string_view name(Due due)
{
    switch (due) {
    case Due::Review: return "review";
    case Due::Over: return "over";
    case Due::Ended: return "ended";
    case Due::Closed: return "closed";
    case Due::Refresh: return "refresh";
    case Due::CopyOver: return "copy_over";
    }
    return {};
}

base::Result<LifeView> Life::standing(const std::string& document)
{
    return performFor<LifeView>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<LifeView> {
        std::optional<store::DocumentRow> head = act.unit().document(document);
        if (!head) return base::notFound("document.unknown", {{"id", document}});
        store::LifeRows& rows = act.unit().life();
        LifeView out;
        out.row = rows.standing(head->id);
        out.hits = rows.hits(head->id);
        out.holds = rows.holds(head->id);
        out.copies = rows.copies(head->id);
        out.download = rows.download(head->id);
        out.tombstone = rows.tombstone(head->id);
        out.addenda = addendaOf(act.unit(), head->id);
        if (out.row)
            out.retention = retentionOf(out.row->recordedOn, out.row->retentionUntil, termsOf(desk_.law, act.today()));
        audit::Entry entry = entryAbout(audit::act::kRead, *head);
        entry.facts = {{"part", "life"}};
        act.record(std::move(entry));
        out.head = std::move(*head);
        return out;
    });
}

base::Result<std::vector<DueItem>> Life::due(const std::optional<base::Date>& until)
{
    using Items = std::vector<DueItem>;
    return performFor<Items>(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Result<Items> {
        const DueDay day{desk_.law, until.value_or(act.today()), act.today()};
        Items items;
        std::string last;
        while (true) {
            const std::vector<store::DocumentRow> rows = act.unit().documentsAfter(last, {}, kPiece);
            if (rows.empty()) break;
            last = rows.back().id;
            for (const store::DocumentRow& row : rows)
                if (std::optional<DueItem> item = dueOf(day, act.unit(), row)) items.push_back(std::move(*item));
        }
        std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) { return a.on < b.on; });
        audit::Entry entry;
        entry.act = audit::act::kListed;
        entry.facts = {{"count", items.size()}, {"list", "retention"}};
        act.record(std::move(entry));
        return items;
    });
}

base::Status Life::extend(const std::string& document, base::Date until, const std::string& reason)
{
    return perform(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Status {
        const std::string why = tidy(reason);
        if (why.empty()) return base::refused("life.reason_missing");
        const base::Result<Loaded> loaded = load(desk_.law, act.unit(), document);
        if (!loaded) return loaded.error();
        const store::DocumentRow& head = loaded->head;
        std::optional<store::LifeRow> row = act.unit().life().standing(head.id);
        if (!row) return base::refused("life.not_published", {{"state", head.workflow.state}});
        if (!row->endedOn.empty()) return base::refused("life.ended", {{"number", head.number}});
        const life::Terms terms = termsOf(desk_.law, act.today());
        const std::string day = base::toText(until);
        const std::string longest = base::toText(life::longestExtension(act.today(), terms));
        if (day > longest) return base::refused("life.beyond_maximum", {{"until", day}, {"maximum", longest}});
        const std::optional<life::Retention> now = retentionOf(row->recordedOn, row->retentionUntil, terms);
        if (now && day <= base::toText(now->until)) return base::refused("life.not_later", {{"until", day}});
        // What is kept still meets the conditions of recording (RPD 50(6)).
        const rules::Judgement judgement =
            judgeLoaded(desk_.law, act.unit(), *loaded, act.today(), rules::Stage::Submit);
        if (const std::size_t open = judgement.count(rules::Severity::Block); open > 0)
            return base::refused("life.not_ready", {{"count", std::to_string(open)}});
        row->retentionUntil = day;
        act.unit().life().putStanding(*row);
        audit::Entry entry = entryAbout(audit::act::kExtended, head);
        entry.facts = {{"until", day}, {"life", standingJson(*row)}};
        act.record(std::move(entry), {{"reason", why}});
        return base::done();
    });
}

base::Status Life::hold(const std::string& document, const std::string& reason)
{
    return perform(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Status {
        const std::string why = tidy(reason);
        if (why.empty()) return base::refused("life.reason_missing");
        const base::Result<store::DocumentRow> head = living(act, document);
        if (!head) return head.error();
        if (isHeld(act.unit(), head->id)) return base::refused("life.held", {{"number", head->number}});
        act.unit().life().insertHold({head->id, why, act.user().id.text(), act.now(), {}, {}});
        act.record(entryAbout(audit::act::kHeld, *head), {{"reason", why}});
        return base::done();
    });
}

base::Status Life::releaseHold(const std::string& document, const std::string& reason)
{
    return perform(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Status {
        const std::string why = tidy(reason);
        if (why.empty()) return base::refused("life.reason_missing");
        const base::Result<store::DocumentRow> head = living(act, document);
        if (!head) return head.error();
        if (!act.unit().life().releaseHold(head->id, act.user().id.text(), act.now()))
            return base::refused("life.not_held", {{"number", head->number}});
        act.record(entryAbout(audit::act::kHoldReleased, *head), {{"reason", why}});
        return base::done();
    });
}

base::Status Life::recordCopy(const std::string& document, const std::string& system, const std::string& givenOn)
{
    return perform(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Status {
        const std::string which = tidy(system);
        if (which.empty()) return base::refused("life.system_missing");
        const base::Result<store::DocumentRow> head = living(act, document);
        if (!head) return head.error();
        const base::Result<std::string> day = dayOf(act, givenOn);
        if (!day) return day.error();
        act.unit().life().putCopy({head->id, which, *day, {}, {}});
        audit::Entry entry = entryAbout(audit::act::kCopyGiven, *head);
        entry.facts = {{"system", which}, {"on", *day}};
        act.record(std::move(entry));
        return base::done();
    });
}

base::Status Life::confirmDeleted(const std::string& document, const std::string& system, const std::string& on)
{
    return perform(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Status {
        const std::string which = tidy(system);
        const base::Result<store::DocumentRow> head = living(act, document);
        if (!head) return head.error();
        const base::Result<std::string> day = dayOf(act, on);
        if (!day) return day.error();
        std::vector<store::CopyRow> copies = act.unit().life().copies(head->id);
        const auto copy =
            std::find_if(copies.begin(), copies.end(), [&](const store::CopyRow& one) { return one.system == which; });
        if (copy == copies.end()) return base::notFound("life.unknown_copy", {{"system", which}});
        copy->deletedOn = *day;
        copy->confirmedBy = act.user().id.text();
        act.unit().life().putCopy(*copy);
        audit::Entry entry = entryAbout(audit::act::kCopyDeleted, *head);
        entry.facts = {{"system", which}, {"on", *day}};
        act.record(std::move(entry));
        return base::done();
    });
}

base::Status Life::recordDownload(const std::string& document, const std::string& source, const std::string& on)
{
    return perform(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Status {
        const std::string from = tidy(source);
        if (from.empty()) return base::refused("life.source_missing");
        const base::Result<store::DocumentRow> head = living(act, document);
        if (!head) return head.error();
        const base::Result<std::string> day = dayOf(act, on);
        if (!day) return day.error();
        act.unit().life().putDownload({head->id, from, *day, *day});
        audit::Entry entry = entryAbout(audit::act::kDownloaded, *head);
        entry.facts = {{"source", from}, {"on", *day}};
        act.record(std::move(entry));
        return base::done();
    });
}

base::Status Life::refreshed(const std::string& document)
{
    return perform(desk_, access::Permission::ManageRetention, [&](Act& act) -> base::Status {
        const base::Result<store::DocumentRow> head = living(act, document);
        if (!head) return head.error();
        std::optional<store::DownloadRow> row = act.unit().life().download(head->id);
        if (!row) return base::refused("life.no_download", {{"number", head->number}});
        row->refreshedOn = base::toText(act.today());
        act.unit().life().putDownload(*row);
        audit::Entry entry = entryAbout(audit::act::kRefreshed, *head);
        entry.facts = {{"on", row->refreshedOn}};
        act.record(std::move(entry));
        return base::done();
    });
}

} // namespace tocsin::service
