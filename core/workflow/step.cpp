#include "core/workflow/step.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/workflow/input_format.h"

#include <algorithm>

namespace tocsin::workflow {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool holds(const Instance& instance, const std::string& party, const std::string& user)
{
    if (party == "drafter") return instance.drafter == user;
    if (party == "last_editor") return instance.lastEditor == user;
    if (party == "submitter") return instance.submitter == user;
    const std::string kind = party == "approver" ? "approve" : "review";
    return std::any_of(instance.approvals.begin(), instance.approvals.end(),
                       [&](const Approval& a) { return a.kind == kind && a.user == user; });
}

std::string joined(const std::vector<std::string>& list)
{
    std::string out;
    for (const std::string& one : list) out += (out.empty() ? "" : ",") + one;
    return out;
}

bool speaksFor(const TaskAnswer& answer, const std::string& task, const Facts& facts)
{
    return answer.task == task && answer.contentHash == facts.contentHash;
}

/// Every task of the state that stands in the way.
void checkTasks(const State& state, const Instance& instance, const Facts& facts, std::vector<Unmet>& unmet)
{
    for (const Task& task : state.tasks) {
        const TaskState stands = taskState(task, instance, facts);
        if (stands == TaskState::Open) unmet.push_back({"workflow.task_open", {{"task", task.id}}});
        if (stands == TaskState::Objected) unmet.push_back({"workflow.task_objected", {{"task", task.id}}});
    }
}

/// Whether this answer to a task is asked for, and new.
void checkAnswer(const Task& task, bool agreed, const Instance& instance, const Command& command, const Facts& facts,
                 std::vector<Unmet>& unmet)
{
    if (taskState(task, instance, facts) == TaskState::NotAsked)
        unmet.push_back({"workflow.task_not_asked", {{"task", task.id}}});
    const bool said = std::any_of(instance.answers.begin(), instance.answers.end(), [&](const TaskAnswer& answer) {
        return speaksFor(answer, task.id, facts) && answer.user == command.user && answer.agreed == agreed;
    });
    if (said) unmet.push_back({"workflow.task_answered", {{"task", task.id}}});
}

void checkRequirement(const std::string& requirement, const Instance& instance, const Command& command,
                      const Facts& facts, std::vector<Unmet>& unmet)
{
    if (requirement.starts_with("ready.")) {
        const std::string stage = requirement.substr(6);
        const auto open = facts.openBlocking.find(stage);
        // What was not judged is not ready.
        if (open == facts.openBlocking.end())
            unmet.push_back({"workflow.not_ready", {{"stage", stage}, {"count", "?"}}});
        else if (open->second > 0)
            unmet.push_back({"workflow.not_ready", {{"stage", stage}, {"count", std::to_string(open->second)}}});
    } else if (requirement == "same_content") {
        if (command.seenContentHash != facts.contentHash) unmet.push_back({"workflow.stale_content", {}});
    } else if (requirement == "home_deleted") {
        if (facts.copiesAtHome != std::optional<std::size_t>(0))
            unmet.push_back({"workflow.copies_at_home",
                             {{"count", facts.copiesAtHome ? std::to_string(*facts.copiesAtHome) : "?"}}});
    } else if (requirement == "retention_over") {
        // What is not known to be over is not over. Dates of one form compare as texts.
        const std::string today = facts.now.substr(0, 10);
        if (facts.retentionUntil.empty() || facts.retentionUntil > today)
            unmet.push_back(
                {"workflow.retention_running", {{"until", facts.retentionUntil.empty() ? "?" : facts.retentionUntil}}});
    } else {
        const bool none = instance.approvals.empty();
        const bool bound = std::all_of(instance.approvals.begin(), instance.approvals.end(),
                                       [&](const Approval& a) { return a.contentHash == facts.contentHash; });
        if (none || !bound) unmet.push_back({"workflow.approval_void", {}});
    }
}

std::vector<Unmet> unmetOf(const Definition& definition, const Transition& transition, const Instance& instance,
                           const Command& command, const Facts& facts)
{
    std::vector<Unmet> unmet;
    const bool role = std::any_of(transition.roles.begin(), transition.roles.end(),
                                  [&](const std::string& r) { return contains(command.roles, r); });
    if (!role) unmet.push_back({"workflow.wrong_role", {{"roles", joined(transition.roles)}}});
    for (const std::string& party : transition.separateFrom)
        if (holds(instance, party, command.user)) unmet.push_back({"workflow.own_work", {{"party", party}}});
    for (const std::string& requirement : transition.requirements) {
        if (requirement == "tasks_agreed")
            checkTasks(*definition.state(transition.from), instance, facts, unmet);
        else
            checkRequirement(requirement, instance, command, facts, unmet);
    }
    if (!transition.task.empty())
        checkAnswer(*definition.task(transition.task), contains(transition.effects, "agree"), instance, command, facts,
                    unmet);
    return unmet;
}

Instance advanced(const Transition& transition, Instance next, const Command& command, const Facts& facts)
{
    if (!transition.task.empty()) {
        std::erase_if(next.answers, [&](const TaskAnswer& answer) {
            return answer.task == transition.task && answer.user == command.user;
        });
        next.answers.push_back(
            {transition.task, contains(transition.effects, "agree"), command.user, facts.contentHash, facts.now});
        return next;
    }
    for (const std::string& effect : transition.effects) {
        if (effect == "void_approvals") {
            next.approvals.clear();
            next.answers.clear();
        }
        if (effect == "approve" || effect == "review")
            next.approvals.push_back({effect, command.user, facts.contentHash, facts.now});
        if (effect == "seal" || effect == "request") next.submitter = command.user;
    }
    // An act that moves nothing, such as taking the public extract down, does not count as waiting anew.
    if (next.state != transition.to) next.since = facts.now;
    next.state = transition.to;
    return next;
}

base::Error wrongInput(const char* key, const Input& input, const std::string& value, base::Params more = {})
{
    more.emplace("input", input.id);
    more.emplace("value", value);
    return base::refused(key, std::move(more));
}

base::Status checkDate(const Input& input, const std::string& value, const Facts& facts)
{
    const base::Result<base::Date> date = base::parseDate(value);
    if (!date) return wrongInput("workflow.input_date", input, value);
    const std::string today = facts.now.substr(0, 10);
    if (input.past && value > today) return wrongInput("workflow.input_future", input, value);
    if (input.withinMonths.empty()) return base::done();
    const auto months = facts.figures.find(input.withinMonths);
    const base::Result<base::Date> day = base::parseDate(today);
    // A bound that is not known is not kept.
    if (months == facts.figures.end() || !day)
        return wrongInput("workflow.input_too_late", input, value, {{"until", "?"}});
    const std::string until = base::toText(base::monthsAfter(*day, months->second));
    if (value > until) return wrongInput("workflow.input_too_late", input, value, {{"until", until}});
    return base::done();
}

base::Status checkInput(const Input& input, const Command& command, const Facts& facts)
{
    const auto given = command.inputs.find(input.id);
    const std::string value = given == command.inputs.end() ? std::string() : base::tidySpaces(given->second);
    if (value.empty())
        return input.required ? base::Status(base::refused("workflow.input_missing", {{"input", input.id}}))
                              : base::done();
    if (input.kind == Input::Kind::Date) return checkDate(input, value, facts);
    if (input.kind != Input::Kind::Text) {
        const bool known = facts.isCode && facts.isCode(input.list, value);
        return known ? base::done() : base::Status(wrongInput("workflow.input_code", input, value));
    }
    if (!isWellFormed(input.id, value))
        return wrongInput("workflow.input_malformed", input, value,
                          {{"example", std::string(inputFormat(input.id)->example)}});
    return base::done();
}

} // namespace

TaskState taskState(const Task& task, const Instance& instance, const Facts& facts)
{
    const auto flag = facts.flags.find(task.when);
    if (!task.when.empty() && flag != facts.flags.end() && !flag->second) return TaskState::NotAsked;
    TaskState state = TaskState::Open;
    for (const TaskAnswer& answer : instance.answers) {
        if (!speaksFor(answer, task.id, facts)) continue;
        if (!answer.agreed) return TaskState::Objected;
        state = TaskState::Agreed;
    }
    return state;
}

std::vector<Option> permitted(const Definition& definition, const Instance& instance, const Command& who,
                              const Facts& facts)
{
    std::vector<Option> out;
    for (const Transition& transition : definition.transitions())
        if (transition.from == instance.state)
            out.push_back({&transition, unmetOf(definition, transition, instance, who, facts)});
    return out;
}

base::Result<Step> step(const Definition& definition, const Instance& instance, const Command& command,
                        const Facts& facts)
{
    const Transition* transition = definition.find(instance.state, command.action);
    if (transition == nullptr)
        return base::refused("workflow.no_such_action", {{"action", command.action}, {"state", instance.state}});
    const std::vector<Unmet> unmet = unmetOf(definition, *transition, instance, command, facts);
    if (!unmet.empty()) {
        const Unmet& first = unmet.front();
        const bool person = first.key == "workflow.wrong_role" || first.key == "workflow.own_work";
        return person ? base::denied(first.key, first.params) : base::refused(first.key, first.params);
    }
    if (transition->reason == ReasonRule::Required && base::tidySpaces(command.reason).empty())
        return base::refused("workflow.reason_missing", {{"action", command.action}});
    for (const auto& [name, value] : command.inputs)
        if (std::none_of(transition->inputs.begin(), transition->inputs.end(),
                         [&name = name](const Input& input) { return input.id == name; }))
            return base::refused("workflow.unknown_input", {{"input", name}});
    for (const Input& input : transition->inputs)
        if (const base::Status fits = checkInput(input, command, facts); !fits) return fits.error();
    return Step{advanced(*transition, instance, command, facts), transition};
}

} // namespace tocsin::workflow
