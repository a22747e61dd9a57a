// Hits: recorded as presumed matches, followed to their outcome (RPD 104 to 106).
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/service/documents.h"
#include "core/service/life.h"

namespace tocsin::service {

using base::Json;

namespace {

base::Status checkDay(const char* field, const std::string& value, const std::string& today)
{
    if (!base::parseDate(value)) return base::invalid("life.bad_day", {{"field", field}, {"value", value}});
    if (value > today) return base::refused("life.future_day", {{"field", field}, {"value", value}});
    return base::done();
}

base::Status checkCode(const Law& law, const char* list, const std::string& code)
{
    const form::CodeList* known = law.catalogue->list(list);
    if (known == nullptr || !known->contains(code))
        return base::invalid("life.unknown_code", {{"list", list}, {"code", code}});
    return base::done();
}

/// What a hit says must hang together: an action on it comes before or after the source bureau was asked, on a day.
base::Status checkHit(const Law& law, const store::HitRow& hit, const std::string& today)
{
    if (const base::Status day = checkDay("happened_on", hit.happenedOn, today); !day) return day;
    if (const base::Status country = checkCode(law, "countries", hit.country); !country) return country;
    if (const base::Status outcome = checkCode(law, "hit_outcomes", hit.outcome); !outcome) return outcome;
    const bool asked = hit.contacted == "before" || hit.contacted == "after";
    if (!asked && hit.contacted != "no") return base::invalid("life.contact", {{"value", hit.contacted}});
    if (asked != !hit.contactedOn.empty()) return base::refused("life.contact", {{"value", hit.contacted}});
    if (asked)
        if (const base::Status day = checkDay("contacted_on", hit.contactedOn, today); !day) return day;
    if (hit.outcome == "false_positive" && hit.reason.empty()) return base::refused("life.reason_missing");
    return base::done();
}

/// Days, codes and numbers go into the entry; what may be personal into its payload.
void recordHitEntry(Act& act, const char* what, const store::DocumentRow& head, const store::HitRow& hit,
                    bool answeredNow)
{
    audit::Entry entry = entryAbout(what, head);
    entry.facts = {{"hit", hit.id},          {"revision", hit.revision},   {"happened_on", hit.happenedOn},
                   {"country", hit.country}, {"contacted", hit.contacted}, {"contacted_on", hit.contactedOn},
                   {"outcome", hit.outcome}, {"answered", answeredNow}};
    act.record(
        std::move(entry),
        {{"place", hit.place}, {"found_by", hit.foundBy}, {"action_taken", hit.actionTaken}, {"reason", hit.reason}});
}

/// A document on which others may have a hit: one that was published or circulated, or that came from others.
bool standsForOthers(const Law& law, store::UnitOfWork& unit, const store::DocumentRow& head)
{
    const form::Form* form = law.catalogue->form(head.type);
    return unit.life().standing(head.id).has_value() || (form != nullptr && form->received());
}

std::string tidy(const std::string& text) { return base::tidySpaces(base::repaired(text)); }

void recordReading(Act& act, const store::DocumentRow& head)
{
    audit::Entry entry = entryAbout(audit::act::kRead, head);
    entry.facts = {{"part", "hits"}};
    act.record(std::move(entry));
}

} // namespace

base::Result<store::HitRow> Life::recordHit(const NewHit& given)
{
    using Row = store::HitRow;
    return performFor<Row>(desk_, access::Permission::RecordHits, [&](Act& act) -> base::Result<Row> {
        const std::optional<store::DocumentRow> head = act.unit().document(given.document);
        if (!head) return base::notFound("document.unknown", {{"id", given.document}});
        if (act.unit().life().tombstone(head->id))
            return base::notFound("document.destroyed", {{"number", head->number}});
        if (!standsForOthers(desk_.law, act.unit(), *head))
            return base::refused("life.not_published", {{"state", head->workflow.state}});
        Row hit;
        hit.id = base::newIdText();
        hit.document = head->id;
        hit.happenedOn = tidy(given.happenedOn);
        hit.country = tidy(given.country);
        hit.place = tidy(given.place);
        hit.foundBy = tidy(given.foundBy);
        hit.actionTaken = tidy(given.actionTaken);
        hit.contacted = tidy(given.contacted);
        hit.contactedOn = tidy(given.contactedOn);
        hit.outcome = tidy(given.outcome);
        hit.recordedBy = act.user().id.text();
        hit.recordedAt = act.now();
        if (const base::Status fits = checkHit(desk_.law, hit, base::toText(act.today())); !fits) return fits.error();
        act.unit().life().insertHit(hit);
        recordHitEntry(act, audit::act::kHitRecorded, *head, hit, false);
        return hit;
    });
}

base::Result<store::HitRow> Life::followHit(const HitFollow& follow)
{
    using Row = store::HitRow;
    return performFor<Row>(desk_, access::Permission::RecordHits, [&](Act& act) -> base::Result<Row> {
        std::optional<Row> hit = act.unit().life().hit(follow.id);
        if (!hit) return base::notFound("life.unknown_hit", {{"id", follow.id}});
        const store::DocumentRow head = act.unit().document(hit->document).value();
        if (follow.revision != 0 && follow.revision != hit->revision)
            return base::refused("life.hit_stale", {{"id", follow.id}});
        const auto take = [](std::string& into, const std::optional<std::string>& from) {
            if (from) into = tidy(*from);
        };
        take(hit->outcome, follow.outcome);
        take(hit->reason, follow.reason);
        take(hit->actionTaken, follow.actionTaken);
        take(hit->contacted, follow.contacted);
        take(hit->contactedOn, follow.contactedOn);
        const bool answered = follow.answered && hit->answeredBy.empty();
        if (answered) {
            hit->answeredBy = act.user().id.text();
            hit->answeredAt = act.now();
        }
        if (const base::Status fits = checkHit(desk_.law, *hit, base::toText(act.today())); !fits) return fits.error();
        if (!act.unit().life().updateHit(*hit)) return base::refused("life.hit_stale", {{"id", follow.id}});
        ++hit->revision;
        recordHitEntry(act, audit::act::kHitFollowed, head, *hit, answered);
        return std::move(*hit);
    });
}

base::Result<std::vector<store::HitRow>> Life::hits(const std::string& document)
{
    using Rows = std::vector<store::HitRow>;
    return performFor<Rows>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Rows> {
        const std::optional<store::DocumentRow> head = act.unit().document(document);
        if (!head) return base::notFound("document.unknown", {{"id", document}});
        recordReading(act, *head);
        return act.unit().life().hits(head->id);
    });
}

base::Result<std::vector<store::HitRow>> Life::openHits(std::size_t limit)
{
    using Rows = std::vector<store::HitRow>;
    return performFor<Rows>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Rows> {
        Rows rows = act.unit().life().openHits(limit);
        audit::Entry entry;
        entry.act = audit::act::kListed;
        entry.facts = {{"count", rows.size()}, {"list", "open_hits"}};
        act.record(std::move(entry));
        return rows;
    });
}

} // namespace tocsin::service
