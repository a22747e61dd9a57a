#include "core/service/routing_replay.h"

#include "core/base/canonical_json.h"
#include "core/service/turns.h"

#include <array>

namespace tocsin::service {

using base::Json;

namespace {

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

store::DeskRow deskFrom(const std::string& document, const Json& json)
{
    store::DeskRow row;
    row.document = document;
    row.urgency = textOf(json, "urgency");
    row.unit = textOf(json, "unit");
    row.claimedBy = textOf(json, "claimed_by");
    row.claimedAt = textOf(json, "claimed_at");
    row.followUp = textOf(json, "follow_up");
    const Json dates = json.is_object() ? json.value("dates", Json::object()) : Json::object();
    for (const auto& item : dates.items()) row.dates[item.key()] = textOf(dates, item.key().c_str());
    return row;
}

void endPause(auto& pauses, const std::string& moment)
{
    for (auto& pause : pauses)
        if (pause.row.until.empty()) pause.row.until = moment;
}

constexpr std::array kDeskActs{audit::act::kClaimed,    audit::act::kReleased, audit::act::kAssigned,
                               audit::act::kHandedOver, audit::act::kFollowUp, audit::act::kPaused,
                               audit::act::kResumed,    audit::act::kUrgency,  audit::act::kDueNamed,
                               audit::act::kUnitOfCase};

bool isDeskAct(const std::string& act)
{
    return std::any_of(kDeskActs.begin(), kDeskActs.end(), [&](const char* known) { return act == known; });
}

} // namespace

void RoutingReplay::take(const audit::Entry& entry, const std::string& moment, const Json& values)
{
    last_ = entry.seq;
    if (entry.act == audit::act::kOfficeSet) {
        const base::Result<std::string> text = base::canonicalJson(entry.facts.value("office", Json()));
        office_ = text ? *text : std::string();
        officeSeq_ = entry.seq;
    } else if (entry.act == audit::act::kDutySet) {
        const std::string user = textOf(entry.facts, "user");
        duties_[user] = {entry.seq,
                         {user, textOf(entry.facts, "unit"), textOf(entry.facts, "absent_from"),
                          textOf(entry.facts, "absent_until"), textOf(entry.facts, "substitute")}};
    } else if (!entry.document.empty()) {
        takeCase(entry, moment, values);
    }
}

void RoutingReplay::takeCase(const audit::Entry& entry, const std::string& moment, const Json& values)
{
    const bool onDesk = isDeskAct(entry.act);
    const bool stepped = entry.act == audit::act::kStep && textOf(entry.facts, "task").empty();
    const bool ranOut = entry.act == audit::act::kClockRanOut;
    if (!onDesk && !stepped && !ranOut) return;
    Case& one = cases_[entry.document];
    one.seq = entry.seq;
    if (onDesk) one.desk = deskFrom(entry.document, entry.facts.value("desk", Json()));
    if (entry.act == audit::act::kPaused)
        one.pauses.push_back({{entry.document, moment, "", textOf(values, "reason"), entry.actor}, values.is_object()});
    if (entry.act == audit::act::kResumed || stepped) endPause(one.pauses, moment);
    if (stepped && one.desk) one.desk = leftBehind(*one.desk);
    if (ranOut)
        one.breaches.push_back(
            {entry.document, textOf(entry.facts, "clock"), textOf(entry.facts, "since"), textOf(entry.facts, "due")});
}

std::vector<RoutingReplay::Difference> RoutingReplay::compareCase(store::UnitOfWork& unit,
                                                                  const store::DocumentRow& row) const
{
    std::vector<Difference> out;
    const auto known = cases_.find(row.id);
    const Case said = known == cases_.end() ? Case{last_, {}, {}, {}} : known->second;
    store::DeskRow none;
    none.document = row.id;
    const std::optional<store::DeskRow> kept = unit.routing().desk(row.id);
    const store::DeskRow stored = kept.value_or(none);
    const store::DeskRow expected = said.desk.value_or(none);
    const auto altered = [&](bool differs, const char* column) {
        if (differs) out.push_back({said.seq, "audit.desk_altered", {{"number", row.number}, {"column", column}}});
    };
    altered(kept.has_value() != said.desk.has_value(), "desk");
    altered(stored.urgency != expected.urgency, "urgency");
    altered(stored.unit != expected.unit, "unit");
    altered(stored.claimedBy != expected.claimedBy, "claimed_by");
    altered(stored.claimedAt != expected.claimedAt, "claimed_at");
    altered(stored.followUp != expected.followUp, "follow_up");
    altered(stored.dates != expected.dates, "dates");

    const std::vector<store::PauseRow> pauses = unit.routing().pauses(row.id);
    const bool samePauses = std::equal(pauses.begin(), pauses.end(), said.pauses.begin(), said.pauses.end(),
                                       [](store::PauseRow is, const Pause& was) {
                                           if (!was.reasonKnown) is.reason = was.row.reason;
                                           return is == was.row;
                                       });
    if (!samePauses) out.push_back({said.seq, "audit.pause_altered", {{"number", row.number}}});

    std::vector<store::BreachRow> breaches = said.breaches;
    std::sort(breaches.begin(), breaches.end(), [](const store::BreachRow& a, const store::BreachRow& b) {
        return std::tie(a.since, a.clock) < std::tie(b.since, b.clock);
    });
    if (unit.routing().breaches(row.id) != breaches)
        out.push_back({said.seq, "audit.breach_altered", {{"number", row.number}}});
    return out;
}

std::vector<RoutingReplay::Difference> RoutingReplay::compareOffice(store::UnitOfWork& unit) const
{
    std::vector<Difference> out;
    if (unit.setting("office") != office_)
        out.push_back({officeSeq_ == 0 ? last_ : officeSeq_, "audit.office_altered", {}});
    std::set<std::string> met;
    for (const store::DutyRow& duty : unit.routing().duties()) {
        const auto known = duties_.find(duty.user);
        met.insert(duty.user);
        if (known == duties_.end() || known->second.second != duty)
            out.push_back(
                {known == duties_.end() ? last_ : known->second.first, "audit.duty_altered", {{"user", duty.user}}});
    }
    for (const auto& [user, said] : duties_)
        if (met.count(user) == 0) out.push_back({said.first, "audit.duty_altered", {{"user", user}}});
    return out;
}

} // namespace tocsin::service
