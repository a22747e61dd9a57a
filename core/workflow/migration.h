#pragma once
// Moving a running case to another edition of its life cycle: what would change, before anybody decides on it.

#include "core/workflow/step.h"

namespace tocsin::workflow {

/// What becomes of one action that leaves the state in which the case stands.
struct ActionChange {
    enum class Kind { Added, Removed, Changed } kind = Kind::Changed;
    std::string action;
    const Transition* before = nullptr; ///< null when added; owned by the definitions
    const Transition* after = nullptr;  ///< null when removed
    /// What differs, by the names that definitions use: "to", "roles", "requires", "separateFrom", "reason", "inputs",
    /// "effects", "label".
    std::vector<std::string> parts;
};

struct Migration {
    Instance next; ///< the case as it would stand: state, parties and approvals stay
    std::vector<ActionChange> actions;
    bool editableChanged = false;
    std::vector<std::string> tasksAdded;   ///< of the state, ids
    std::vector<std::string> tasksRemoved; ///< their answers go with them
};

/// Errors, all Refused: workflow.already_in_force {definition, edition}, workflow.state_gone {definition, edition,
/// state}, workflow.case_ended {state} when the state is an end there, so that nobody's case is ended by a move.
base::Result<Migration> planMigration(const Definition& from, const Definition& to, const Instance& instance);

} // namespace tocsin::workflow
