// What is due, and the destruction that leaves a tombstone (RPD 50, 51; the log keeps its hashes).
#include "core/base/text.h"
#include "core/service/life.h"
#include "core/service/life_due.h"
#include "core/service/living.h"

namespace tocsin::service {

using base::Json;

namespace {

std::int64_t figureOf(const DueDay& day, const char* id)
{
    const Json settings = day.law.pack->settings().on(day.today);
    const auto found = settings.find(id);
    if (found == settings.end() || !found->is_number_integer())
        throw store::StorageError("storage.corrupt", std::string("the rules have no figure for ") + id);
    return found->get<std::int64_t>();
}

bool isEnd(const Law& law, const store::DocumentRow& head)
{
    const workflow::Definition* life = law.workflows->of(head.workflow);
    const workflow::State* state = life == nullptr ? nullptr : life->state(head.workflow.state);
    return state != nullptr && state->kind == workflow::State::Kind::End;
}

struct Cause {
    Due why = Due::Review;
    std::string on;
};

/// Of a copy of what others recorded.
std::optional<Cause> copyCause(const DueDay& day, const store::DownloadRow& row)
{
    const base::Result<base::Date> received = base::parseDate(row.receivedOn);
    const base::Result<base::Date> refreshed = base::parseDate(row.refreshedOn);
    if (!received || !refreshed) return std::nullopt;
    const std::string until = base::toText(day.until);
    const std::string over = base::toText(base::monthsAfter(*received, figureOf(day, "copy_months")));
    if (over <= until) return Cause{Due::CopyOver, over};
    const std::chrono::days each(figureOf(day, "copy_refresh_days"));
    const std::string refresh = base::toText(base::Date(std::chrono::sys_days(*refreshed) + each));
    if (refresh <= until) return Cause{Due::Refresh, refresh};
    return std::nullopt;
}

std::optional<Cause> causeOf(const DueDay& day, store::UnitOfWork& unit, const store::DocumentRow& head)
{
    const std::string until = base::toText(day.until);
    const std::optional<store::DownloadRow> download = unit.life().download(head.id);
    if (download) return copyCause(day, *download);
    const std::optional<store::LifeRow> row = unit.life().standing(head.id);
    if (row && !row->endedOn.empty())
        return row->endedOn <= until ? std::optional(Cause{Due::Ended, row->endedOn}) : std::nullopt;
    // What was never recorded elsewhere counts from the day on which the bureau began it, once its case ended.
    if (!row && !isEnd(day.law, head)) return std::nullopt;
    const std::optional<life::Retention> kept = retentionOf(
        row ? row->recordedOn : head.createdAt, row ? row->retentionUntil : std::string(), termsOf(day.law, day.today));
    if (!kept) return std::nullopt;
    if (base::toText(kept->until) <= until) return Cause{row ? Due::Over : Due::Closed, base::toText(kept->until)};
    if (row && base::toText(kept->reviewFrom) <= until) return Cause{Due::Review, base::toText(kept->reviewFrom)};
    return std::nullopt;
}

/// Name of the decision that a tombstone keeps.
const char* decisionOf(Due why)
{
    switch (why) {
    case Due::Ended: return "ended";
    case Due::Closed: return "closed";
    default: return "expired";
    }
}

/// A document whose time is over while it stands expires first, by the same hand.
base::Status expire(Act& act, const Law& law, store::DocumentRow& head)
{
    const workflow::Definition* life = law.workflows->of(head.workflow);
    const workflow::Transition* way = life == nullptr ? nullptr : life->find(head.workflow.state, "expire");
    if (way == nullptr) return base::done();
    audit::Entry entry = entryAbout(audit::act::kStep, head);
    entry.after = head.contentHash;
    entry.facts = {{"action", way->action}, {"from", way->from}, {"to", way->to}};
    head.workflow.approvals.clear();
    head.workflow.answers.clear();
    head.workflow.state = way->to;
    head.workflow.since = act.now();
    head.open = false;
    applyLife(act, head, Json::object(), *way, {}, entry);
    act.record(std::move(entry));
    return base::done();
}

/// Everything in the head that says something of a person; the entity id that publication brought stays.
void emptyHeadline(store::DocumentRow& head, const std::optional<store::LifeRow>& row)
{
    for (std::string store::DocumentRow::* part :
         {&store::DocumentRow::familyName, &store::DocumentRow::forename, &store::DocumentRow::dateOfBirth,
          &store::DocumentRow::sex, &store::DocumentRow::matchKey, &store::DocumentRow::summaryKey})
        (head.*part).clear();
    head.entityId = row ? row->publishedAs : std::string();
}

base::Status mayDestroy(const store::DocumentRow& head, const std::optional<DueItem>& item)
{
    const base::Params number{{"number", head.number}};
    if (!item || item->why == Due::Review || item->why == Due::Refresh) return base::refused("life.not_due", number);
    if (item->held) return base::refused("life.held", number);
    if (item->copiesAtHome > 0)
        return base::refused("life.copies_at_home",
                             {{"number", head.number}, {"count", std::to_string(item->copiesAtHome)}});
    return base::done();
}

base::Result<Destruction> destroyOne(Act& act, const Law& law, store::DocumentRow head, const DueItem& item)
{
    if (item.why == Due::Over)
        if (const base::Status expired = expire(act, law, head); !expired) return expired.error();
    const std::optional<store::LifeRow> row = act.unit().life().standing(head.id);
    emptyHeadline(head, row);
    head.updatedAt = act.now();
    if (!act.unit().updateDocument(head))
        return base::refused("document.stale", {{"revision", std::to_string(head.revision)}});
    const std::string decision = decisionOf(item.why);
    Destruction out{head.id, head.number, decision,
                    act.unit().life().destroy({head.id, decision, act.user().id.text(), act.now()})};
    // What the agency handed in says the same of the person.
    if (const std::optional<store::RequestRow> request = act.unit().intake().requestBehind(head.id))
        act.unit().intake().destroyPackages(request->id);
    audit::Entry entry = entryAbout(audit::act::kDestroyed, head);
    entry.after = head.contentHash;
    entry.facts = {{"decision", decision},
                   {"due", item.on},
                   {"versions", out.taken.versions},
                   {"payloads", out.taken.payloads},
                   {"attachments", out.taken.attachments}};
    act.record(std::move(entry));
    return out;
}

/// What searches for the person are recognised by.
void takeNames(const store::DocumentRow& head, std::vector<std::string>& names)
{
    constexpr std::size_t kShortest = 3;
    for (const std::string& name : {base::foldName(head.familyName), base::foldName(head.forename)})
        if (name.size() >= kShortest) names.push_back(name);
}

} // namespace

bool isHeld(store::UnitOfWork& unit, const std::string& document)
{
    const std::vector<store::HoldRow> holds = unit.life().holds(document);
    return !holds.empty() && holds.back().releasedBy.empty();
}

std::optional<DueItem> dueOf(const DueDay& day, store::UnitOfWork& unit, const store::DocumentRow& head)
{
    if (unit.life().tombstone(head.id)) return std::nullopt;
    const std::optional<Cause> cause = causeOf(day, unit, head);
    if (!cause) return std::nullopt;
    return DueItem{head, cause->why, cause->on, isHeld(unit, head.id), copiesAtHome(unit, head.id)};
}

base::Result<std::vector<Destruction>> Life::destroy(const std::vector<std::string>& documents)
{
    using Done = std::vector<Destruction>;
    return performFor<Done>(desk_, access::Permission::DestroyDocuments, [&](Act& act) -> base::Result<Done> {
        const Law law = withKeptDefinitions(desk_.law, act.unit());
        const DueDay day{law, act.today(), act.today()};
        Done done;
        std::vector<std::string> names;
        for (const std::string& id : documents) {
            const std::optional<store::DocumentRow> head = act.unit().document(id);
            if (!head) return base::notFound("document.unknown", {{"id", id}});
            if (act.unit().life().tombstone(head->id))
                return base::notFound("document.destroyed", {{"number", head->number}});
            const std::optional<DueItem> item = dueOf(day, act.unit(), *head);
            if (const base::Status may = mayDestroy(*head, item); !may) return may.error();
            takeNames(*head, names);
            base::Result<Destruction> one = destroyOne(act, law, *head, *item);
            if (!one) return one.error();
            done.push_back(std::move(*one));
        }
        if (done.empty()) return done;
        audit::Entry entry;
        entry.act = audit::act::kSwept;
        entry.facts = {{"documents", done.size()}, {"searches", act.unit().life().sweep(names)}};
        act.record(std::move(entry));
        return done;
    });
}

} // namespace tocsin::service
