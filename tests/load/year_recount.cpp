#include "tests/load/year_recount.h"

#include "tests/load/year_bureau.h"

#include <fmt/format.h>

namespace tocsin::load {

namespace {

using base::Json;
using Milliseconds = std::chrono::milliseconds;

base::Instant instantOf(const std::string& text) { return base::parseInstant(text).value(); }

/// Time that counts between two instants: all of it, or nine to five on working days.
Milliseconds counted(base::Instant from, base::Instant until, bool working)
{
    if (until <= from) return Milliseconds(0);
    if (!working) return until - from;
    Milliseconds sum(0);
    for (base::Date day = base::dateOf(from); std::chrono::sys_days(day) <= until;
         day = base::Date(std::chrono::sys_days(day) + std::chrono::days(1))) {
        if (!YearBureau::isWorkingDay(day)) continue;
        const base::Instant opens{std::chrono::sys_days(day) + std::chrono::hours(9)};
        const base::Instant closes{std::chrono::sys_days(day) + std::chrono::hours(17)};
        const base::Instant first = std::max(from, opens);
        const base::Instant last = std::min(until, closes);
        if (last > first) sum += last - first;
    }
    return sum;
}

/// Of "P2D", "PT4H", "P10D": days of eight hours where only working time counts.
Milliseconds lengthOf(const std::string& text, bool working)
{
    const bool hours = text.starts_with("PT");
    const int number = std::stoi(text.substr(hours ? 2 : 1));
    return std::chrono::hours(hours ? number : number * (working ? 8 : 24));
}

std::string lengthFor(const WrittenClock& clock, bool urgent)
{
    std::string after = clock.after;
    std::string urgentAfter = clock.urgentAfter;
    for (const Figure& figure : kFigures)
        if (clock.id == figure.clock) {
            after = figure.after;
            urgentAfter = figure.urgentAfter;
        }
    return urgent && !urgentAfter.empty() ? urgentAfter : after;
}

std::string text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

template <class Key>
void compare(std::vector<std::string>& out, const char* what, const std::map<Key, std::size_t>& told,
             const std::map<Key, std::size_t>& counted)
{
    if (told == counted) return;
    std::size_t toldAll = 0;
    std::size_t countedAll = 0;
    for (const auto& [key, count] : told) toldAll += count;
    for (const auto& [key, count] : counted) countedAll += count;
    out.push_back(fmt::format("{}: told {} in {} rows, counted {} in {} rows", what, toldAll, told.size(), countedAll,
                              counted.size()));
}

} // namespace

Recount::Recount(store::UnitOfWork& unit, const std::map<std::string, WrittenLife>& lives) : lives_(lives)
{
    store::AuditFilter filter;
    filter.limit = 5000;
    for (;;) {
        const std::vector<audit::Row> rows = unit.auditRows(filter);
        for (const audit::Row& row : rows) take(row);
        entries_ += rows.size();
        if (rows.size() < filter.limit) break;
        filter.afterSeq = rows.back().seq;
    }
    for (const auto& [document, walk] : walks_)
        if (walk.life->states.at(walk.state) != "end") fault(document, 0, "stands in " + walk.state + " at the end");
}

void Recount::fault(const std::string& document, std::int64_t seq, const std::string& what)
{
    faults_.push_back(fmt::format("{} entry {}: {}", document.substr(0, 8), seq, what));
}

void Recount::take(const audit::Row& row)
{
    if (row.act.starts_with("session.sign") || row.act == "document.read" || row.act == "document.response") return;
    const Json entry = Json::parse(row.text);
    const Json facts = entry.value("facts", Json::object());
    const std::string day = row.at.substr(0, 10);
    if (row.act == "session.denied") {
        const std::string key = text(facts, "key");
        denied_.emplace_back(day, key.empty() ? "access.denied" : key);
    }
    if (row.act == "document.created") {
        Walk& walk = walks_[row.document];
        walk.type = text(facts, "type");
        for (const auto& [id, life] : lives_)
            if (life.types.contains(walk.type)) walk.life = &life;
        walk.state = walk.life->start();
        walk.since = row.at;
        walk.hash = text(entry, "after");
        walk.parties.drafter = walk.parties.lastEditor = row.actor;
        begun_.emplace_back(day, walk.type);
        return;
    }
    const auto found = walks_.find(row.document);
    if (found == walks_.end()) return;
    Walk& walk = found->second;
    if (row.act == "document.saved") {
        walk.hash = text(entry, "after");
        walk.parties.lastEditor = row.actor;
        if (!walk.life->editable.contains(walk.state)) fault(row.document, row.seq, "edited in " + walk.state);
    }
    if (row.act == "desk.urgency") walk.urgent = text(facts.at("desk"), "urgency") != "routine";
    if (row.act == "desk.paused") walk.pauses.emplace_back(row.at, "");
    if (row.act == "desk.resumed" && !walk.pauses.empty()) walk.pauses.back().second = row.at;
    if (row.act == "desk.due_named")
        for (const auto& [clock, date] : facts.at("desk").at("dates").items()) walk.named[clock] = date;
    if (row.act == "clock.ran_out") {
        ranOut_.emplace_back(day, text(facts, "clock"));
        if (!recorded_.insert({row.document, text(facts, "clock"), text(facts, "since")}).second)
            fault(row.document, row.seq, "a clock ran out twice");
    }
    if (row.act == "document.step") takeStep(row, entry, walk);
}

void Recount::takeStep(const audit::Row& row, const Json& entry, Walk& walk)
{
    const Json& facts = entry.at("facts");
    const std::string action = text(facts, "action");
    const WrittenStep* step = walk.life->find(walk.state, action);
    if (step == nullptr || step->to != text(facts, "to") || walk.state != text(facts, "from"))
        return fault(row.document, row.seq, "“" + action + "” is no step from " + walk.state);
    checkStep(row, entry, walk, *step);
    Moved moved{row.at.substr(0, 10), step->from, action, step->to, step->isTask, 0, {}};
    if (!step->isTask) {
        owe(row.document, walk, row.at);
        moved.minutes = std::chrono::floor<std::chrono::minutes>(instantOf(row.at) - instantOf(walk.since)).count();
        moved.stayed = walk.state;
        if (step->effects.contains("void_approvals")) walk.parties.forgetApprovals();
        if (step->effects.contains("approve")) {
            walk.parties.approver = row.actor;
            walk.approvedHash = walk.hash;
        }
        if (step->effects.contains("review")) {
            walk.parties.reviewer = row.actor;
            walk.clearedHash = walk.hash;
        }
        if (step->effects.contains("seal") || step->effects.contains("request")) walk.parties.submitter = row.actor;
        walk.state = step->to;
        walk.since = row.at;
        walk.pauses.clear();
        walk.named.clear();
    }
    moved_.push_back(std::move(moved));
}

void Recount::checkStep(const audit::Row& row, const Json& entry, const Walk& walk, const WrittenStep& step)
{
    const auto roles = entry.value("roles", std::vector<std::string>{});
    if (std::none_of(roles.begin(), roles.end(), [&](const std::string& role) { return step.roles.contains(role); }))
        fault(row.document, row.seq, step.action + " by somebody without the role");
    for (const std::string& party : step.separateFrom)
        if (walk.parties.holds(party, row.actor)) fault(row.document, row.seq, step.action + " on one's own work");
    if (text(entry, "after") != walk.hash) fault(row.document, row.seq, step.action + " binds to other content");
    if (step.needsReason) {
        // Destruction takes the words away; the entry still says that there were some.
        const Json payload = row.payload.empty() ? Json::object() : Json::parse(row.payload);
        const bool gone = row.payload.empty() && !text(entry, "payload").empty();
        if (!gone && text(payload.value("values", Json::object()), "reason").empty())
            fault(row.document, row.seq, step.action + " without its reason");
    }
    if (step.needs.contains("approvals_valid") && walk.approvedHash != walk.hash)
        fault(row.document, row.seq, step.action + " without an approval of this content");
    if (step.action == "send" && (walk.parties.reviewer.empty() || walk.clearedHash != walk.hash))
        fault(row.document, row.seq, "sent without being cleared");
}

void Recount::owe(const std::string& document, const Walk& walk, const std::string& until)
{
    const base::Instant since = instantOf(walk.since);
    const base::Instant left = instantOf(until);
    for (const WrittenClock& clock : walk.life->clocks) {
        if (clock.state != walk.state) continue;
        if (clock.byCase) {
            const auto named = walk.named.find(clock.id);
            if (named == walk.named.end()) continue;
            const base::Instant due{std::chrono::sys_days(base::parseDate(named->second).value()) +
                                    std::chrono::hours(24)};
            if (due <= left) owed_.insert({document, clock.id, named->second});
            continue;
        }
        const std::string length = lengthFor(clock, walk.urgent);
        if (length.empty()) continue;
        Milliseconds ran = counted(since, left, clock.working);
        for (const auto& [from, to] : walk.pauses)
            ran -= counted(instantOf(from), to.empty() ? left : instantOf(to), clock.working);
        if (ran >= lengthOf(length, clock.working)) owed_.insert({document, clock.id, walk.since});
    }
}

std::vector<std::string> Recount::differences(const service::BureauStatistics& told) const
{
    const auto within = [&](const std::string& day) { return day >= told.from && day <= told.to; };
    std::map<std::string, std::size_t> begun, outcomes, breaches, denied, standing, standingTold;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> steps, stepsTold;
    std::map<std::string, std::vector<std::int64_t>> stays;
    std::size_t returns = 0;
    for (const auto& [day, type] : begun_) begun[type] += within(day) ? 1 : 0;
    for (const auto& [day, clock] : ranOut_) breaches[clock] += within(day) ? 1 : 0;
    for (const auto& [day, key] : denied_) denied[key] += within(day) ? 1 : 0;
    for (const Moved& one : moved_) {
        if (!within(one.day)) continue;
        ++steps[{one.from, one.action, one.to}];
        if (one.isTask) continue;
        stays[one.stayed].push_back(one.minutes);
        returns += one.action == "return" ? 1 : 0;
        const bool end = std::any_of(lives_.begin(), lives_.end(), [&](const auto& life) {
            const auto state = life.second.states.find(one.to);
            return state != life.second.states.end() && state->second == "end";
        });
        if (end || one.to == "published" || one.to == "circulated" || one.to == "gs_refused") ++outcomes[one.to];
    }
    for (const auto& [document, walk] : walks_) ++standing[walk.type + " " + walk.state];
    for (const auto& [type, states] : told.standing)
        for (const auto& [state, count] : states) standingTold[type + " " + state] += count;
    for (const service::StepCount& step : told.steps) stepsTold[{step.from, step.action, step.to}] = step.count;
    for (auto* counts : {&begun, &breaches, &denied})
        std::erase_if(*counts, [](const auto& one) { return one.second == 0; });
    std::vector<std::string> out;
    compare(out, "begun", told.begun, begun);
    compare(out, "standing", standingTold, standing);
    compare(out, "steps", stepsTold, steps);
    compare(out, "outcomes", told.outcomes, outcomes);
    compare(out, "breaches", told.breaches, breaches);
    compare(out, "denied", told.denied, denied);
    if (told.returns != returns) out.push_back(fmt::format("returns: told {}, counted {}", told.returns, returns));
    if (told.stays.size() != stays.size()) out.push_back("stays: other states");
    for (auto& [state, minutes] : stays) {
        std::sort(minutes.begin(), minutes.end());
        const auto found = told.stays.find(state);
        const std::size_t last = minutes.size() - 1;
        if (found == told.stays.end() || found->second.count != minutes.size() ||
            found->second.median.count() != minutes[last / 2] ||
            found->second.nineTenths.count() != minutes[last * 9 / 10] ||
            found->second.longest.count() != minutes[last])
            out.push_back("stays in " + state);
    }
    return out;
}

} // namespace tocsin::load
