#include "core/workflow/soundness.h"

#include "core/workflow/walks.h"

#include <set>

namespace tocsin::workflow {

using form::JsonChecker;

namespace {

/// Everything that can be reached from `seeds`, along the transitions or against them.
std::set<std::string> reach(std::set<std::string> seeds, const std::vector<Transition>& transitions, bool forward)
{
    bool grew = true;
    while (grew) {
        grew = false;
        for (const Transition& transition : transitions) {
            const std::string& near = forward ? transition.from : transition.to;
            const std::string& far = forward ? transition.to : transition.from;
            if (seeds.count(near) > 0) grew = seeds.insert(far).second || grew;
        }
    }
    return seeds;
}

/// A shortest way along the transitions, whoever takes them; the state is reachable.
Walk wayTo(const std::string& state, const std::string& start, const std::vector<Transition>& transitions)
{
    std::map<std::string, const Transition*> by{{start, nullptr}};
    std::vector<std::string> open{start};
    for (std::size_t i = 0; i < open.size(); ++i)
        for (const Transition& transition : transitions)
            if (transition.from == open[i] && by.emplace(transition.to, &transition).second)
                open.push_back(transition.to);
    Walk walk;
    for (const Transition* step = by.at(state); step != nullptr; step = by.at(step->from))
        walk.push_back({step->action, step->to});
    std::reverse(walk.begin(), walk.end());
    return walk;
}

/// A pair of duties that one person must not hold needs a second person: someone in one of the roles who need not be
/// the party. Only officers draft, edit and submit, so every other role can supply that person, and so can a second
/// officer; a transition kept from the very people who alone may act is impossible.
bool separationPossible(const Transition& transition, const std::vector<Transition>& transitions)
{
    for (const std::string& party : transition.separateFrom) {
        if (party != "approver" && party != "reviewer") continue;
        const std::string effect = party == "approver" ? "approve" : "review";
        const bool someoneActs = std::any_of(transitions.begin(), transitions.end(), [&](const Transition& other) {
            return std::find(other.effects.begin(), other.effects.end(), effect) != other.effects.end();
        });
        if (!someoneActs) return false;
    }
    return true;
}

void checkTransitions(JsonChecker& checker, const std::map<std::string, State::Kind>& kinds,
                      const std::vector<Transition>& transitions)
{
    std::set<std::pair<std::string, std::string>> seen;
    for (std::size_t i = 0; i < transitions.size(); ++i) {
        const Transition& transition = transitions[i];
        const std::string here = JsonChecker::at("/transitions", i);
        for (const auto& [state, key] : {std::pair(transition.from, "/from"), std::pair(transition.to, "/to")})
            if (kinds.count(state) == 0) checker.fault("unknown_state", here + key, {{"state", state}});
        if (checker.failed()) return;
        if (kinds.at(transition.from) == State::Kind::End)
            checker.fault("leaves_end", here, {{"state", transition.from}, {"action", transition.action}});
        if (!seen.emplace(transition.from, transition.action).second)
            checker.fault("duplicate_action", here, {{"state", transition.from}, {"action", transition.action}});
        if (!separationPossible(transition, transitions))
            checker.fault("impossible_separation", here + "/separateFrom", {{"action", transition.action}});
    }
}

} // namespace

void checkSoundness(JsonChecker& checker, const std::vector<State>& states, const std::vector<Transition>& transitions)
{
    std::map<std::string, State::Kind> kinds;
    std::set<std::string> starts;
    std::set<std::string> ends;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (!kinds.emplace(states[i].id, states[i].kind).second)
            checker.fault("duplicate_id", JsonChecker::at("/states", i), {{"id", states[i].id}});
        if (states[i].kind == State::Kind::Start) starts.insert(states[i].id);
        if (states[i].kind == State::Kind::End) ends.insert(states[i].id);
    }
    if (starts.size() != 1) checker.fault("no_single_start", "/states", {{"count", std::to_string(starts.size())}});
    checkTransitions(checker, kinds, transitions);
    if (checker.failed()) return;
    const std::set<std::string> reachable = reach(starts, transitions, true);
    const std::set<std::string> ending = reach(ends, transitions, false);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const std::string here = JsonChecker::at("/states", i);
        if (reachable.count(states[i].id) == 0) checker.fault("unreachable_state", here, {{"state", states[i].id}});
        if (checker.failed()) return;
        if (ending.count(states[i].id) == 0)
            checker.fault("no_way_to_end", here,
                          {{"state", states[i].id}, {"walk", text(wayTo(states[i].id, *starts.begin(), transitions))}});
    }
}

namespace {

std::optional<std::size_t> neverTaken(const Walks& walks, const std::vector<Transition>& transitions)
{
    for (std::size_t i = 0; i < transitions.size(); ++i) {
        const std::vector<std::string>& effects = transitions[i].effects;
        const bool objects = std::find(effects.begin(), effects.end(), "object") != effects.end();
        if (!objects && !walks.taken(i)) return i;
    }
    return std::nullopt;
}

std::size_t placeOf(const std::string& state, const std::vector<State>& states)
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const State& one) { return one.id == state; });
    return static_cast<std::size_t>(found - states.begin());
}

} // namespace

void checkWalks(JsonChecker& checker, const std::vector<State>& states, const std::vector<Transition>& transitions,
                std::size_t written)
{
    // Most procedures need three people, so that is tried first; then more, and at last fewer.
    bool tried = false;
    for (const std::size_t people :
         {std::size_t{3}, std::size_t{4}, std::size_t{5}, kMostPeople, std::size_t{2}, std::size_t{1}}) {
        const Walks walks(states, transitions, people);
        if (walks.tooMany()) continue;
        tried = true;
        if (!walks.toDeadlock() && !neverTaken(walks, transitions)) return;
    }
    if (!tried) checker.fault("too_tangled", "/transitions");
    for (std::size_t people = kMostPeople; people > 0; --people) {
        const Walks walks(states, transitions, people);
        if (walks.tooMany()) continue;
        const std::string count = std::to_string(people);
        if (const std::optional<Walk> walk = walks.toDeadlock()) {
            const auto start = std::find_if(states.begin(), states.end(),
                                            [](const State& one) { return one.kind == State::Kind::Start; });
            const std::string& state = walk->empty() ? start->id : walk->back().to;
            checker.fault("nobody_left", JsonChecker::at("/states", placeOf(state, states)),
                          {{"state", state}, {"people", count}, {"walk", text(*walk)}});
        } else if (const std::optional<std::size_t> dead = neverTaken(walks, transitions)) {
            const Transition& transition = transitions[*dead];
            const std::optional<Walk> way = walks.to(transition.from);
            checker.fault("dead_action",
                          *dead < written ? JsonChecker::at("/transitions", *dead)
                                          : JsonChecker::at("/states", placeOf(transition.from, states)) + "/tasks",
                          {{"action", transition.action},
                           {"state", transition.from},
                           {"people", count},
                           {"walk", way ? text(*way) : std::string()}});
        }
        return;
    }
}

} // namespace tocsin::workflow
