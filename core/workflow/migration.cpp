#include "core/workflow/migration.h"

#include <algorithm>

namespace tocsin::workflow {

namespace {

std::vector<std::string> differing(const Transition& before, const Transition& after)
{
    std::vector<std::string> parts;
    const auto differs = [&](bool different, const char* part) {
        if (different) parts.emplace_back(part);
    };
    differs(before.to != after.to, "to");
    differs(before.roles != after.roles, "roles");
    differs(before.requirements != after.requirements, "requires");
    differs(before.separateFrom != after.separateFrom, "separateFrom");
    differs(before.reason != after.reason, "reason");
    differs(before.inputs != after.inputs, "inputs");
    differs(before.effects != after.effects, "effects");
    differs(!(before.label == after.label), "label");
    return parts;
}

std::vector<ActionChange> changesIn(const std::string& state, const Definition& from, const Definition& to)
{
    using Kind = ActionChange::Kind;
    std::vector<ActionChange> out;
    for (const Transition& before : from.transitions()) {
        if (before.from != state) continue;
        const Transition* after = to.find(state, before.action);
        if (after == nullptr) {
            out.push_back({Kind::Removed, before.action, &before, nullptr, {}});
            continue;
        }
        std::vector<std::string> parts = differing(before, *after);
        if (!parts.empty()) out.push_back({Kind::Changed, before.action, &before, after, std::move(parts)});
    }
    for (const Transition& after : to.transitions())
        if (after.from == state && from.find(state, after.action) == nullptr)
            out.push_back({Kind::Added, after.action, nullptr, &after, {}});
    return out;
}

/// The ids of tasks that `state` has and `other` has not.
std::vector<std::string> tasksBeside(const State& state, const State& other)
{
    std::vector<std::string> out;
    for (const Task& task : state.tasks)
        if (std::none_of(other.tasks.begin(), other.tasks.end(), [&](const Task& one) { return one.id == task.id; }))
            out.push_back(task.id);
    return out;
}

} // namespace

base::Result<Migration> planMigration(const Definition& from, const Definition& to, const Instance& instance)
{
    const base::Params params{{"definition", to.id()}, {"edition", to.edition()}};
    if (from.hash() == to.hash()) return base::refused("workflow.already_in_force", params);
    const State* here = from.state(instance.state);
    const State* there = to.state(instance.state);
    if (here == nullptr || there == nullptr) {
        base::Params gone = params;
        gone.emplace("state", instance.state);
        return base::refused("workflow.state_gone", std::move(gone));
    }
    if (there->kind == State::Kind::End) return base::refused("workflow.case_ended", {{"state", instance.state}});
    Migration out;
    out.next = instance;
    out.next.definition = to.id();
    out.next.definitionHash = to.hash().hex();
    std::erase_if(out.next.answers, [&](const TaskAnswer& answer) { return to.task(answer.task) == nullptr; });
    out.actions = changesIn(instance.state, from, to);
    out.editableChanged = here->editable != there->editable;
    out.tasksAdded = tasksBeside(*there, *here);
    out.tasksRemoved = tasksBeside(*here, *there);
    return out;
}

} // namespace tocsin::workflow
