#include "core/workflow/simulation.h"

#include "core/clock/duration.h"
#include "core/workflow/input_format.h"
#include "core/workflow/simulation_time.h"

#include <queue>
#include <set>

namespace tocsin::workflow {

namespace {

constexpr std::size_t kMostCases = 1'000'000;
constexpr std::size_t kMostPeople = 10'000;
constexpr std::int64_t kRestWeight = 9;      ///< of staying where nothing waits for anybody
constexpr const char* kToday = "2026-01-15"; ///< of the inputs: every day is like every other here

Lengths lengthsOf(std::vector<std::int64_t> all)
{
    Lengths out;
    out.count = all.size();
    if (all.empty()) return out;
    std::sort(all.begin(), all.end());
    std::int64_t sum = 0;
    for (const std::int64_t one : all) sum += one;
    out.mean = sum / static_cast<std::int64_t>(all.size());
    out.median = all[(all.size() - 1) / 2];
    out.nineTenths = all[(all.size() - 1) * 9 / 10];
    out.longest = all.back();
    return out;
}

/// In minutes, of working time where the clock counts that; nothing for a clock whose length is not the definition's,
/// or that is counted in months.
std::optional<std::int64_t> limitOf(const Timer& timer, const Hours& hours)
{
    const std::optional<clock::Duration> duration = clock::parseDuration(timer.after);
    if (!duration || duration->months > 0) return std::nullopt;
    return duration->days * (timer.days == clock::Days::Working ? hours.perDay() : kDay) + duration->minutes;
}

struct Stay {
    std::int64_t entered = 0;
    std::int64_t left = 0;
};

struct Person {
    std::string id;
    std::size_t crew = 0;
    std::int64_t freeAt = 0;
};

struct Case {
    Instance instance;
    Facts facts;
    std::int64_t arrived = 0;
    std::int64_t entered = 0; ///< the state
    std::int64_t ready = 0;   ///< something can be done there
    std::size_t steps = 0;
};

class Bureau {
public:
    Bureau(const Definition& definition, const SimulationPlan& plan)
        : definition_(definition), plan_(plan), hours_(plan.hoursPerDay, plan.daysPerWeek), chance_(plan.seed)
    {
        hire();
        for (const State& state : definition.states()) stays_[state.id], waiting_[state.id];
    }
    SimulationReport run();

private:
    struct Choice {
        const Transition* transition = nullptr;
        std::vector<std::size_t> who; ///< people to whom it is permitted
    };

    void hire();
    Case arrival(std::size_t number, std::int64_t at);
    void enter(Case& one, std::int64_t at);
    [[nodiscard]] Command commandOf(const Person& person, const Transition* transition, const Case& one) const;
    std::vector<Choice> choices(const Case& one) const;
    const Choice* choose(std::vector<Choice>& all);
    enum class Advance { Moved, Rests, Stuck };
    Advance advance(Case& one);
    [[nodiscard]] std::vector<std::int64_t> lengths(const std::string& state) const;
    void report(SimulationReport& report) const;

    const Definition& definition_;
    const SimulationPlan& plan_;
    Hours hours_;
    Chance chance_;
    std::vector<Crew> crews_;
    std::vector<Person> people_;
    std::map<std::string, std::size_t> number_; ///< of a person, by id
    std::map<std::string, std::vector<Stay>> stays_;
    std::map<std::string, std::vector<std::int64_t>> waiting_;
    std::map<std::string, std::int64_t> worked_;
    std::vector<std::int64_t> whole_;
    std::int64_t last_ = 0;
};

void Bureau::hire()
{
    crews_ = plan_.people;
    std::set<std::string> held;
    for (const Crew& crew : crews_) held.insert(crew.roles.begin(), crew.roles.end());
    for (const Transition& t : definition_.transitions())
        for (const std::string& role : t.roles)
            if (held.insert(role).second) crews_.push_back({{role}, 1});
    for (std::size_t c = 0; c < crews_.size(); ++c)
        for (std::size_t i = 0; i < crews_[c].count; ++i) {
            number_.emplace("p" + std::to_string(people_.size()), people_.size());
            people_.push_back({"p" + std::to_string(people_.size()), c, 0});
        }
}

/// Drafted by whoever is free first of those who may act at the start.
Case Bureau::arrival(std::size_t number, std::int64_t at)
{
    Case one;
    one.arrived = at;
    one.facts = {"case " + std::to_string(number), {{"draft", 0}, {"submit", 0}, {"approve", 0}}, kToday};
    one.facts.isCode = [](const std::string&, const std::string&) { return true; };
    one.facts.copiesAtHome = 0;
    one.facts.retentionUntil = kToday;
    for (const Transition& t : definition_.transitions())
        for (const Input& input : t.inputs)
            if (!input.withinMonths.empty()) one.facts.figures[input.withinMonths] = 0;
    for (const State& state : definition_.states())
        for (const Task& task : state.tasks) {
            if (task.when.empty() || one.facts.flags.count(task.when) > 0) continue;
            const auto percent = plan_.flags.find(task.when);
            const std::int64_t drawn = chance_.below(100);
            one.facts.flags[task.when] = percent != plan_.flags.end() && drawn < percent->second;
        }
    one.instance.definition = definition_.id();
    one.instance.state = definition_.start().id;
    std::vector<std::size_t> free;
    for (const Choice& choice : choices(one)) free.insert(free.end(), choice.who.begin(), choice.who.end());
    if (!free.empty()) {
        const auto first = std::min_element(free.begin(), free.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(people_[a].freeAt, a) < std::pair(people_[b].freeAt, b);
        });
        one.instance.drafter = one.instance.lastEditor = people_[*first].id;
    }
    enter(one, at);
    return one;
}

void Bureau::enter(Case& one, std::int64_t at)
{
    one.entered = one.ready = at;
    if (const auto wait = plan_.waits.find(one.instance.state); wait != plan_.waits.end())
        one.ready += chance_.within(wait->second, kDay);
}

Command Bureau::commandOf(const Person& person, const Transition* transition, const Case& one) const
{
    Command command{"", person.id, crews_[person.crew].roles, "why", one.facts.contentHash, {}};
    if (transition == nullptr) return command;
    command.action = transition->action;
    for (const Input& input : transition->inputs) command.inputs[input.id] = trialValue(input, kToday);
    return command;
}

/// Somebody who took no part is like every other of their crew, so the engine is asked once a crew, and once for each
/// who took part.
std::vector<Bureau::Choice> Bureau::choices(const Case& one) const
{
    std::set<std::size_t> involved;
    const auto note = [&](const std::string& id) {
        if (const auto found = number_.find(id); found != number_.end()) involved.insert(found->second);
    };
    for (const std::string* id : {&one.instance.drafter, &one.instance.lastEditor, &one.instance.submitter}) note(*id);
    for (const Approval& approval : one.instance.approvals) note(approval.user);
    for (const TaskAnswer& answer : one.instance.answers) note(answer.user);
    std::vector<Choice> out;
    for (const Option& option : permitted(definition_, one.instance, {}, one.facts))
        out.push_back({option.transition, {}});
    const auto ask = [&](const Person& person, const auto& add) {
        const std::vector<Option> options =
            permitted(definition_, one.instance, commandOf(person, nullptr, one), one.facts);
        for (std::size_t i = 0; i < options.size(); ++i)
            if (options[i].unmet.empty()) add(out[i]);
    };
    for (const std::size_t person : involved)
        ask(people_[person], [&](Choice& choice) { choice.who.push_back(person); });
    for (std::size_t c = 0; c < crews_.size(); ++c)
        ask({"", c, 0}, [&](Choice& choice) {
            for (std::size_t i = 0; i < people_.size(); ++i)
                if (people_[i].crew == c && involved.count(i) == 0) choice.who.push_back(i);
        });
    std::erase_if(out, [](const Choice& choice) { return choice.who.empty(); });
    return out;
}

/// Open tasks come first; then as likely as the weights say. None: the case rests where it is.
const Bureau::Choice* Bureau::choose(std::vector<Choice>& all)
{
    const auto isTask = [](const Choice& choice) { return !choice.transition->task.empty(); };
    if (std::any_of(all.begin(), all.end(), isTask))
        std::erase_if(all, [&](const Choice& choice) { return !isTask(choice); });
    std::vector<unsigned> weights;
    std::int64_t sum = 0;
    for (const Choice& choice : all) {
        const auto given = plan_.weights.find(choice.transition->from + "." + choice.transition->action);
        weights.push_back(given == plan_.weights.end() ? usualWeight(*choice.transition) : given->second);
        sum += weights.back();
    }
    const bool rests =
        std::all_of(all.begin(), all.end(), [](const Choice& choice) { return choice.transition->aside; });
    if (rests) sum += kRestWeight;
    std::int64_t drawn = chance_.below(std::max<std::int64_t>(sum, 1));
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (drawn < weights[i]) return &all[i];
        drawn -= weights[i];
    }
    return rests ? nullptr : &all.front();
}

/// Takes one step, unless nobody can, or nothing waits for anybody.
Bureau::Advance Bureau::advance(Case& one)
{
    std::vector<Choice> all = choices(one);
    // Answering a task again brings nothing on, and alone it would never end.
    std::erase_if(all, [&](const Choice& choice) {
        return !choice.transition->task.empty() &&
               taskState(*definition_.task(choice.transition->task), one.instance, one.facts) != TaskState::Open;
    });
    if (all.empty()) return Advance::Stuck;
    const Choice* chosen = choose(all);
    if (chosen == nullptr) return Advance::Rests;
    const Choice& choice = *chosen;
    const Transition& transition = *choice.transition;
    const std::size_t who = *std::min_element(choice.who.begin(), choice.who.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(people_[a].freeAt, a) < std::pair(people_[b].freeAt, b);
    });
    Person& person = people_[who];
    const State& state = *definition_.state(one.instance.state);
    if (state.editable) {
        one.instance.lastEditor = person.id;
        one.facts.contentHash += "*";
    }
    const auto named = plan_.times.find(state.id + "." + transition.action);
    const auto general = plan_.times.find(state.id);
    const Spread& time = named != plan_.times.end()     ? named->second
                         : general != plan_.times.end() ? general->second
                                                        : plan_.minutes;
    const std::int64_t begun = hours_.next(std::max(one.ready, person.freeAt));
    const std::int64_t minutes = chance_.within(time, 1);
    person.freeAt = hours_.after(begun, minutes);
    const auto role = std::find_if(transition.roles.begin(), transition.roles.end(), [&](const std::string& held) {
        const auto& roles = crews_[person.crew].roles;
        return std::find(roles.begin(), roles.end(), held) != roles.end();
    });
    worked_[*role] += minutes;
    waiting_[state.id].push_back(begun - one.ready);
    base::Result<Step> step = workflow::step(definition_, one.instance, commandOf(person, &transition, one), one.facts);
    if (!step) return Advance::Stuck;
    one.instance = std::move(step->next);
    if (transition.task.empty()) {
        stays_[state.id].push_back({one.entered, person.freeAt});
        enter(one, person.freeAt);
    } else {
        one.ready = person.freeAt;
    }
    last_ = std::max(last_, person.freeAt);
    return Advance::Moved;
}

SimulationReport Bureau::run()
{
    SimulationReport out;
    out.cases = plan_.cases;
    std::vector<std::int64_t> arrivals(plan_.cases);
    for (std::int64_t& at : arrivals) at = chance_.below(plan_.days * kDay);
    std::sort(arrivals.begin(), arrivals.end());
    std::vector<Case> cases;
    cases.reserve(plan_.cases);
    using Turn = std::pair<std::int64_t, std::size_t>;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> turns;
    while (cases.size() < arrivals.size() || !turns.empty()) {
        if (cases.size() < arrivals.size() && (turns.empty() || arrivals[cases.size()] <= turns.top().first)) {
            cases.push_back(arrival(cases.size(), arrivals[cases.size()]));
            turns.emplace(cases.back().ready, cases.size() - 1);
            continue;
        }
        const std::size_t number = turns.top().second;
        turns.pop();
        Case& one = cases[number];
        const bool ended = definition_.state(one.instance.state)->kind == State::Kind::End;
        if (!ended && one.steps++ == kMostSteps) {
            ++out.endless;
            continue;
        }
        const Advance turn = ended ? Advance::Rests : advance(one);
        if (turn == Advance::Moved) {
            ++out.steps;
            turns.emplace(one.ready, number);
        } else if (turn == Advance::Rests) {
            ++out.ends[one.instance.state];
            whole_.push_back(one.entered - one.arrived);
        } else {
            ++out.stuck;
        }
    }
    report(out);
    return out;
}

std::vector<std::int64_t> Bureau::lengths(const std::string& state) const
{
    std::vector<std::int64_t> out;
    for (const Stay& stay : stays_.at(state)) out.push_back(stay.left - stay.entered);
    return out;
}

void Bureau::report(SimulationReport& report) const
{
    report.whole = lengthsOf(whole_);
    for (const State& state : definition_.states())
        if (state.kind != State::Kind::End)
            report.states.push_back({state.id, lengthsOf(lengths(state.id)), lengthsOf(waiting_.at(state.id))});
    std::map<std::string, std::size_t> holders;
    for (const Crew& crew : crews_)
        for (const std::string& role : crew.roles) holders[role] += crew.count;
    const std::int64_t available = hours_.within(std::max(last_, plan_.days * kDay));
    for (const auto& [role, count] : holders) {
        const auto worked = worked_.find(role);
        report.roles.push_back(
            {role, count, worked == worked_.end() ? 0 : worked->second, available * static_cast<std::int64_t>(count)});
    }
    for (const Timer& timer : definition_.timers()) {
        const std::optional<std::int64_t> limit = limitOf(timer, hours_);
        if (!limit) continue;
        TimerReport out{timer.state, timer.after, 0, 0};
        for (const Stay& stay : stays_.at(timer.state)) {
            const std::int64_t ran = timer.days == clock::Days::Working
                                         ? hours_.within(stay.left) - hours_.within(stay.entered)
                                         : stay.left - stay.entered;
            ++out.stays;
            out.breached += ran > *limit ? 1U : 0U;
        }
        report.timers.push_back(std::move(out));
    }
}

/// What a plan may not say of this definition; empty when all is well.
std::string faultOf(const Definition& definition, const SimulationPlan& plan)
{
    const auto known = [&](const std::string& name) {
        const std::size_t dot = name.find('.');
        if (dot == std::string::npos) return definition.state(name) != nullptr;
        return definition.find(name.substr(0, dot), name.substr(dot + 1)) != nullptr;
    };
    for (const auto* spreads : {&plan.times, &plan.waits})
        for (const auto& [name, spread] : *spreads)
            if (!known(name)) return name;
    for (const auto& [name, weight] : plan.weights)
        if (name.find('.') == std::string::npos || !known(name)) return name;
    std::size_t people = 0;
    for (const Crew& crew : plan.people) {
        people += crew.count;
        if (crew.roles.empty()) return "people";
    }
    if (people > kMostPeople) return "people";
    if (plan.cases < 1 || plan.cases > kMostCases) return "cases";
    if (plan.days < 1 || plan.days > 3660) return "days";
    if (plan.hoursPerDay < 1 || plan.hoursPerDay > 24) return "hours_per_day";
    return plan.daysPerWeek < 1 || plan.daysPerWeek > 7 ? "days_per_week" : "";
}

} // namespace

unsigned usualWeight(const Transition& transition)
{
    if (transition.aside) return 0;
    const auto has = [&](const char* effect) {
        return std::find(transition.effects.begin(), transition.effects.end(), effect) != transition.effects.end();
    };
    const bool exception = transition.reason == ReasonRule::Required || (has("void_approvals") && !has("seal"));
    return exception ? 1 : 9;
}

base::Result<SimulationReport> simulate(const Definition& definition, const SimulationPlan& plan)
{
    if (const std::string fault = faultOf(definition, plan); !fault.empty())
        return base::invalid("workflow.bad_plan", {{"what", fault}, {"definition", definition.id()}});
    return Bureau(definition, plan).run();
}

} // namespace tocsin::workflow
