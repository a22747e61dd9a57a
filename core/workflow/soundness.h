#pragma once
// Is a definition a procedure that people can work in? Internal to core/workflow; Definition::load is the door.

#include "core/form/json_checker.h"
#include "core/workflow/definition.h"

namespace tocsin::workflow {

/// Records the first fault: one start, every state reachable, an end reachable from every state, nothing leaves an
/// end, (state, action) unique, separation of duties satisfiable. A timer moves nothing: it only reminds.
void checkSoundness(form::JsonChecker& checker, const std::vector<State>& states,
                    const std::vector<Transition>& transitions);

/// Records the first fault that only walking shows: a case that nobody can bring to an end, or an action that nobody
/// can ever take, however many people there are. `transitions` ends with those that tasks make, from `written` on.
void checkWalks(form::JsonChecker& checker, const std::vector<State>& states,
                const std::vector<Transition>& transitions, std::size_t written);

} // namespace tocsin::workflow
