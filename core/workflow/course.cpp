#include "core/workflow/course.h"

#include <algorithm>
#include <set>

namespace tocsin::workflow {

namespace {

bool has(const std::vector<std::string>& list, const char* text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// What brings a case on as a rule: no exception that needs a reason, and nothing that takes approvals away.
bool isUsual(const Transition& t)
{
    if (t.aside || !t.task.empty() || t.from == t.to) return false;
    const bool undoes = has(t.effects, "void_approvals") && !has(t.effects, "seal") && !has(t.effects, "end");
    return t.reason != ReasonRule::Required && !undoes;
}

using Path = std::vector<std::string>;

/// On from `state`, the first usual way each time.
Path ahead(const Definition& definition, const std::string& state)
{
    Path path{state};
    for (bool moved = true; moved;) {
        moved = false;
        for (const Transition& t : definition.transitions()) {
            const bool known = std::find(path.begin(), path.end(), t.to) != path.end();
            if (t.from != path.back() || known || !isUsual(t)) continue;
            path.push_back(t.to);
            moved = true;
            break;
        }
    }
    return path;
}

/// The states that `state` must have come from, the earliest first, as far as there is no choice and none of them is on
/// the `main` course.
Path behind(const Definition& definition, const std::string& state, const Path& main)
{
    Path path;
    std::string at = state;
    while (true) {
        std::set<std::string> before;
        for (const Transition& t : definition.transitions())
            if (t.to == at && t.from != at && t.reason != ReasonRule::Required) before.insert(t.from);
        if (before.size() != 1) return path;
        at = *before.begin();
        const bool known = at == state || std::find(path.begin(), path.end(), at) != path.end();
        if (known || std::find(main.begin(), main.end(), at) != main.end()) return path;
        path.insert(path.begin(), at);
    }
}

std::vector<std::string> rolesAt(const Definition& definition, const std::string& state)
{
    std::vector<std::string> out;
    const auto add = [&out](const std::vector<std::string>& roles) {
        for (const std::string& role : roles)
            if (std::find(out.begin(), out.end(), role) == out.end()) out.push_back(role);
    };
    for (const Transition& t : definition.transitions())
        if (t.from == state && isUsual(t)) add(t.roles);
    return out;
}

} // namespace

Course courseOf(const Definition& definition, const std::string& state)
{
    Course out;
    if (definition.state(state) == nullptr) return out;
    Path path = ahead(definition, definition.start().id);
    if (std::find(path.begin(), path.end(), state) == path.end()) {
        Path beside = behind(definition, state, path);
        const Path on = ahead(definition, state);
        beside.insert(beside.end(), on.begin(), on.end());
        path = std::move(beside);
    }
    CourseStep::Is is = CourseStep::Is::Done;
    for (const std::string& id : path) {
        if (id == state) is = CourseStep::Is::Here;
        out.steps.push_back({definition.state(id), is});
        if (id == state) is = CourseStep::Is::Ahead;
    }
    out.roles = rolesAt(definition, state);
    return out;
}

} // namespace tocsin::workflow
