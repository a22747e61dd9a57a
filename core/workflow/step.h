#pragma once
// One step of a case: a pure function of definition, case, command and facts.

#include "core/base/result.h"
#include "core/workflow/definition.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::workflow {

/// A decision bound to the content that was seen. An edit makes it void: its hash no longer matches.
struct Approval {
    std::string kind; ///< "approve" (supervisor) or "review" (compliance)
    std::string user;
    std::string contentHash;
    std::string at;
    friend bool operator==(const Approval&, const Approval&) = default;
};

/// What somebody said to a task, bound to the content that was seen. The newest answer of a person replaces their own.
struct TaskAnswer {
    std::string task;
    bool agreed = false; ///< else objected, with a reason that the log keeps
    std::string user;
    std::string contentHash;
    std::string at;
    friend bool operator==(const TaskAnswer&, const TaskAnswer&) = default;
};

/// Where a document stands. A value; the store keeps it.
struct Instance {
    std::string definition;     ///< id
    std::string definitionHash; ///< hex; the case keeps the definition it began with
    std::string state;
    std::string since;   ///< instant text
    std::string drafter; ///< user ids
    std::string lastEditor;
    std::string submitter; ///< who last asked for a decision: submitted content, or requested a withdrawal
    std::vector<Approval> approvals;
    std::vector<TaskAnswer> answers;
};

struct Command {
    std::string action;
    std::string user;
    std::vector<std::string> roles;
    std::string reason;
    std::string seenContentHash;
    std::map<std::string, std::string> inputs;
};

/// What the world is like, asked before the step.
struct Facts {
    std::string contentHash;
    /// stage name → open blocking findings up to that stage; a stage that could not be judged must be given as > 0.
    std::map<std::string, std::size_t> openBlocking;
    std::string now;
    /// Whether a list has a code; without it no code is taken.
    std::function<bool(const std::string& list, const std::string& code)> isCode = {};
    std::map<std::string, std::int64_t> figures = {};       ///< dated settings that inputs are bound by
    std::optional<std::size_t> copiesAtHome = std::nullopt; ///< national systems that still hold a copy; none: unknown
    std::string retentionUntil = {};                        ///< date text; "": unknown
    /// What the content says that tasks depend on ("sensitive_data"). A flag that was not asked counts as set.
    std::map<std::string, bool> flags = {};
};

/// How a task stands with the present content.
enum class TaskState {
    NotAsked, ///< its flag is not set
    Open,     ///< nobody has agreed
    Agreed,   ///< somebody has, and nobody objects
    Objected  ///< somebody objects; only that person, or an edit, takes it back
};
TaskState taskState(const Task& task, const Instance& instance, const Facts& facts);

/// Why an action is not possible, each with parameters for the message. All unmet guards are named, not the first.
struct Unmet {
    std::string
        key; ///< workflow.wrong_role {roles}, workflow.own_work {party}, workflow.not_ready {stage, count},
             ///< workflow.stale_content, workflow.approval_void, workflow.reason_missing,
             ///< workflow.copies_at_home {count}, workflow.retention_running {until},
             ///< workflow.task_open {task}, workflow.task_objected {task}, workflow.task_not_asked {task},
             ///< workflow.task_answered {task},
             ///< workflow.input_missing {input}, workflow.input_malformed {input, value, example},
             ///< workflow.unknown_input {input}, workflow.input_date {input, value}, workflow.input_code {input,
             ///< value}, workflow.input_future {input, value}, workflow.input_too_late {input, value, until}
    base::Params params;
};

struct Option {
    const Transition* transition = nullptr;
    std::vector<Unmet> unmet; ///< empty: permitted. Reason and inputs are not counted here: they are asked for.
};

struct Step {
    Instance next;
    const Transition* transition = nullptr;
};

/// Every action that leaves the state, with what stands against it for this person.
std::vector<Option> permitted(const Definition& definition, const Instance& instance, const Command& who,
                              const Facts& facts);

/// Errors: workflow.no_such_action {action, state} (Refused), workflow.wrong_role and workflow.own_work (Denied), the
/// other Unmet keys (Refused).
base::Result<Step> step(const Definition& definition, const Instance& instance, const Command& command,
                        const Facts& facts);

} // namespace tocsin::workflow
