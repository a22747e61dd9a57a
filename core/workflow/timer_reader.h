#pragma once
// Reads the clocks of a definition. Internal to core/workflow; Definition::load is the door.

#include "core/form/json_checker.h"
#include "core/workflow/definition.h"

namespace tocsin::workflow {

/// Whether a transition may name this role: one that works on cases.
bool isWorkRole(std::string_view role);

/// The array `timers` of a definition. Records the first fault: .unknown_state {state}, .timer_in_end {state},
/// .duplicate_id {id}, .unknown_role {role}, .bad_timer {key} where a key does not go with the others, .wrong_type.
/// Earlier editions say {state, after, does: "remind"} alone; their clocks are called after state and duration.
std::vector<Timer> readTimers(form::JsonChecker& checker, const base::Json& definition,
                              const std::vector<State>& states);

} // namespace tocsin::workflow
