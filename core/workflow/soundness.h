#pragma once
// Is a definition a procedure that people can work in? Internal to core/workflow; Definition::load is the door.

#include "core/form/json_checker.h"
#include "core/workflow/definition.h"

namespace tocsin::workflow {

/// Records the first fault: one start, every state reachable, an end reachable from every state, nothing leaves an
/// end, (state, action) unique, separation of duties satisfiable. A timer moves nothing: it only reminds.
void checkSoundness(form::JsonChecker& checker, const std::vector<State>& states,
                    const std::vector<Transition>& transitions);

} // namespace tocsin::workflow
