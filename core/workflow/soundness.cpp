#include "core/workflow/soundness.h"

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
        if (ending.count(states[i].id) == 0) checker.fault("no_way_to_end", here, {{"state", states[i].id}});
    }
}

} // namespace tocsin::workflow
