#include "core/workflow/definition.h"

#include "core/base/canonical_json.h"
#include "core/base/check.h"
#include "core/base/json_reader.h"
#include "core/workflow/soundness.h"
#include "core/workflow/timer_reader.h"

#include <array>
#include <set>

namespace tocsin::workflow {

using base::Json;
using form::JsonChecker;

namespace {

constexpr std::array<std::string_view, 6> kRoles{"officer",     "supervisor",    "compliance_reviewer",
                                                 "hit_officer", "records_clerk", "data_protection"};
constexpr std::array<std::string_view, 8> kRequirements{"ready.draft",  "ready.submit",    "ready.approve",
                                                        "same_content", "approvals_valid", "tasks_agreed",
                                                        "home_deleted", "retention_over"};
constexpr std::array<std::string_view, 5> kParties{"drafter", "last_editor", "submitter", "approver", "reviewer"};
constexpr std::array<std::string_view, 12> kEffects{"seal",    "approve",   "review",     "void_approvals",
                                                    "request", "publish",   "restore",    "suspend",
                                                    "resume",  "public_on", "public_off", "end"};
constexpr std::array<std::string_view, 1> kFlags{"sensitive_data"};
constexpr std::size_t kMostTasks = 16; ///< of one definition

/// The texts at key, each one of `known`.
template <std::size_t N>
std::vector<std::string> known(JsonChecker& checker, const Json& json, const char* key, const std::string& pointer,
                               const std::array<std::string_view, N>& names, const char* fault, const char* param)
{
    std::vector<std::string> out = checker.texts(json, key, pointer);
    for (std::size_t i = 0; i < out.size(); ++i)
        if (std::find(names.begin(), names.end(), out[i]) == names.end())
            checker.fault(fault, JsonChecker::at(JsonChecker::at(pointer, key), i), {{param, out[i]}});
    return out;
}

Task readTask(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    Task out;
    if (!checker.keys(json, pointer, {"id", "label", "agree", "object", "roles"}, {"separateFrom", "when"})) return out;
    out.id = checker.text(json, "id", pointer);
    checker.id(out.id, pointer + "/id");
    out.label = checker.local(json, "label", pointer);
    out.agree = checker.local(json, "agree", pointer);
    out.object = checker.local(json, "object", pointer);
    out.roles = known(checker, json, "roles", pointer, kRoles, "unknown_role", "role");
    if (out.roles.empty()) checker.fault("missing_key", pointer + "/roles", {{"key", "roles"}});
    out.separateFrom = known(checker, json, "separateFrom", pointer, kParties, "unknown_party", "party");
    out.when = checker.text(json, "when", pointer);
    if (!out.when.empty() && std::find(kFlags.begin(), kFlags.end(), out.when) == kFlags.end())
        checker.fault("unknown_flag", pointer + "/when", {{"flag", out.when}});
    return out;
}

State readState(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    State state;
    if (!checker.keys(json, pointer, {"id", "kind", "label"}, {"editable", "phase", "tasks"})) return state;
    state.id = checker.text(json, "id", pointer);
    checker.id(state.id, pointer + "/id");
    const std::string kind = checker.text(json, "kind", pointer);
    if (kind == "start")
        state.kind = State::Kind::Start;
    else if (kind == "end")
        state.kind = State::Kind::End;
    else if (kind != "normal")
        checker.fault("wrong_type", pointer + "/kind", {{"expected", "start, normal or end"}});
    state.label = checker.local(json, "label", pointer);
    state.editable = checker.flag(json, "editable", pointer);
    const std::string phase = checker.text(json, "phase", pointer, "before");
    if (phase == "live")
        state.phase = State::Phase::Live;
    else if (phase == "over")
        state.phase = State::Phase::Over;
    else if (phase != "before")
        checker.fault("wrong_type", pointer + "/phase", {{"expected", "before, live or over"}});
    const Json& tasks = checker.array(json, "tasks", pointer);
    for (std::size_t i = 0; i < tasks.size() && !checker.failed(); ++i)
        state.tasks.push_back(readTask(checker, tasks[i], JsonChecker::at(pointer + "/tasks", i)));
    return state;
}

/// The two actions of each task.
std::vector<Transition> answersTo(const std::vector<State>& states)
{
    std::vector<Transition> out;
    for (const State& state : states)
        for (const Task& task : state.tasks)
            for (const bool agree : {true, false}) {
                const std::string effect = agree ? "agree" : "object";
                Transition answer;
                answer.action = "task." + task.id + "." + effect;
                answer.from = answer.to = state.id;
                answer.roles = task.roles;
                answer.label = agree ? task.agree : task.object;
                answer.requirements = {"same_content"};
                answer.separateFrom = task.separateFrom;
                answer.reason = agree ? ReasonRule::Optional : ReasonRule::Required;
                answer.effects = {effect};
                answer.task = task.id;
                out.push_back(std::move(answer));
            }
    return out;
}

/// Tasks stand where something is left to do, each of its own id, and something waits for them.
void checkTasks(JsonChecker& checker, const std::vector<State>& states, const std::vector<Transition>& transitions)
{
    std::set<std::string> ids;
    std::set<std::string> waiting;
    for (std::size_t i = 0; i < transitions.size(); ++i) {
        const Transition& transition = transitions[i];
        const auto& needed = transition.requirements;
        if (std::find(needed.begin(), needed.end(), "tasks_agreed") == needed.end()) continue;
        waiting.insert(transition.from);
        const bool any = std::any_of(states.begin(), states.end(), [&](const State& state) {
            return state.id == transition.from && !state.tasks.empty();
        });
        if (!any)
            checker.fault("no_tasks", JsonChecker::at("/transitions", i) + "/requires",
                          {{"action", transition.action}});
    }
    for (std::size_t i = 0; i < states.size(); ++i) {
        const std::string here = JsonChecker::at("/states", i) + "/tasks";
        if (states[i].tasks.empty()) continue;
        if (states[i].kind == State::Kind::End) checker.fault("task_in_end", here, {{"state", states[i].id}});
        if (waiting.count(states[i].id) == 0) checker.fault("idle_tasks", here, {{"state", states[i].id}});
        for (const Task& task : states[i].tasks)
            if (!ids.insert(task.id).second) checker.fault("duplicate_task", here, {{"task", task.id}});
        if (ids.size() > kMostTasks) checker.fault("wrong_type", here, {{"expected", "16 tasks at most"}});
    }
}

void readInputKind(JsonChecker& checker, const Json& json, const std::string& pointer, Input& input)
{
    const std::string kind = checker.text(json, "kind", pointer);
    if (kind == "date")
        input.kind = Input::Kind::Date;
    else if (kind == "code")
        input.kind = Input::Kind::Code;
    else if (kind == "country")
        input.kind = Input::Kind::Country;
    else if (kind != "text")
        checker.fault("wrong_type", pointer + "/kind", {{"expected", "text, date, code or country"}});
    input.list = checker.text(json, "list", pointer, input.kind == Input::Kind::Country ? "countries" : "");
    const bool ofList = input.kind == Input::Kind::Code || input.kind == Input::Kind::Country;
    if (ofList == input.list.empty()) checker.fault("input_without_list", pointer, {{"input", input.id}});
    if ((input.past || !input.withinMonths.empty()) && input.kind != Input::Kind::Date)
        checker.fault("input_bound", pointer, {{"input", input.id}});
}

/// Earlier editions name an input by its id alone.
Input readInput(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    Input input;
    if (json.is_string()) {
        input.id = json.get<std::string>();
        checker.id(input.id, pointer);
        return input;
    }
    if (!checker.keys(json, pointer, {"id", "kind", "label"}, {"list", "required", "past", "withinMonths"}))
        return input;
    input.id = checker.text(json, "id", pointer);
    checker.id(input.id, pointer + "/id");
    input.label = checker.local(json, "label", pointer);
    input.required = !json.contains("required") || checker.flag(json, "required", pointer);
    input.past = checker.flag(json, "past", pointer);
    input.withinMonths = checker.text(json, "withinMonths", pointer, "");
    readInputKind(checker, json, pointer, input);
    return input;
}

std::vector<Input> readInputs(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    std::vector<Input> out;
    const Json& inputs = checker.array(json, "inputs", pointer);
    for (std::size_t i = 0; i < inputs.size() && !checker.failed(); ++i) {
        const std::string here = JsonChecker::at(JsonChecker::at(pointer, "inputs"), i);
        out.push_back(readInput(checker, inputs[i], here));
        for (std::size_t before = 0; before + 1 < out.size(); ++before)
            if (out[before].id == out.back().id) checker.fault("duplicate_id", here, {{"id", out.back().id}});
    }
    return out;
}

Transition readTransition(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    Transition out;
    if (!checker.keys(json, pointer, {"action", "from", "to", "roles", "label"},
                      {"requires", "separateFrom", "reason", "inputs", "effects", "article", "aside"}))
        return out;
    out.action = checker.text(json, "action", pointer);
    checker.id(out.action, pointer + "/action");
    out.from = checker.text(json, "from", pointer);
    out.to = checker.text(json, "to", pointer);
    out.label = checker.local(json, "label", pointer);
    out.roles = known(checker, json, "roles", pointer, kRoles, "unknown_role", "role");
    if (out.roles.empty()) checker.fault("missing_key", pointer + "/roles", {{"key", "roles"}});
    out.requirements = known(checker, json, "requires", pointer, kRequirements, "unknown_requirement", "requirement");
    out.separateFrom = known(checker, json, "separateFrom", pointer, kParties, "unknown_party", "party");
    out.effects = known(checker, json, "effects", pointer, kEffects, "unknown_effect", "effect");
    out.inputs = readInputs(checker, json, pointer);
    out.article = checker.text(json, "article", pointer, "");
    out.aside = checker.flag(json, "aside", pointer);
    const std::string reason = checker.text(json, "reason", pointer, "none");
    if (reason == "optional")
        out.reason = ReasonRule::Optional;
    else if (reason == "required")
        out.reason = ReasonRule::Required;
    else if (reason != "none")
        checker.fault("wrong_type", pointer + "/reason", {{"expected", "none, optional or required"}});
    return out;
}

} // namespace

bool isWorkRole(std::string_view role) { return std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end(); }

base::Result<std::shared_ptr<const Definition>> Definition::load(const data::DataSource& source, const std::string& id)
{
    const std::string file = "workflows/" + id + ".json";
    const base::Result<std::string> bytes = source.read(file);
    if (!bytes) return bytes.error();
    return read(*bytes, file);
}

base::Result<std::shared_ptr<const Definition>> Definition::read(std::string_view bytes, const std::string& file,
                                                                 Proof proof)
{
    const base::Result<Json> json = base::readJson(bytes);
    if (!json) {
        base::Error error = json.error();
        error.params["file"] = file;
        return error;
    }
    JsonChecker checker("workflow", file);
    if (!checker.keys(*json, "", {"workflow", "edition", "title", "appliesTo", "states", "transitions"}, {"timers"}))
        return checker.error();
    auto out = std::make_shared<Definition>();
    out->id_ = checker.text(*json, "workflow", "");
    out->edition_ = checker.text(*json, "edition", "");
    out->title_ = checker.local(*json, "title", "");
    out->appliesTo_ = checker.texts(*json, "appliesTo", "");
    if (out->appliesTo_.empty()) checker.fault("missing_key", "/appliesTo", {{"key", "appliesTo"}});
    const Json& states = checker.array(*json, "states", "");
    for (std::size_t i = 0; i < states.size() && !checker.failed(); ++i)
        out->states_.push_back(readState(checker, states[i], JsonChecker::at("/states", i)));
    const Json& transitions = checker.array(*json, "transitions", "");
    for (std::size_t i = 0; i < transitions.size() && !checker.failed(); ++i)
        out->transitions_.push_back(readTransition(checker, transitions[i], JsonChecker::at("/transitions", i)));
    if (!checker.failed()) checkSoundness(checker, out->states_, out->transitions_);
    if (!checker.failed()) checkTasks(checker, out->states_, out->transitions_);
    if (checker.failed()) return checker.error();
    const std::size_t written = out->transitions_.size();
    for (Transition& answer : answersTo(out->states_)) out->transitions_.push_back(std::move(answer));
    if (proof == Proof::Walks) checkWalks(checker, out->states_, out->transitions_, written);
    out->timers_ = readTimers(checker, *json, out->states_);
    if (checker.failed()) return checker.error();
    out->text_ = base::canonicalJson(*json).value();
    out->hash_ = base::sha256(out->text_);
    return std::shared_ptr<const Definition>(std::move(out));
}

const State* Definition::state(const std::string& id) const
{
    const auto found = std::find_if(states_.begin(), states_.end(), [&](const State& state) { return state.id == id; });
    return found == states_.end() ? nullptr : &*found;
}

const Task* Definition::task(const std::string& id) const
{
    for (const State& state : states_)
        for (const Task& task : state.tasks)
            if (task.id == id) return &task;
    return nullptr;
}

const State& Definition::start() const
{
    const auto found = std::find_if(states_.begin(), states_.end(),
                                    [](const State& state) { return state.kind == State::Kind::Start; });
    TOCSIN_CHECK(found != states_.end(), "a loaded definition has a start");
    return *found;
}

const Transition* Definition::find(const std::string& state, const std::string& action) const
{
    const auto found = std::find_if(transitions_.begin(), transitions_.end(),
                                    [&](const Transition& t) { return t.from == state && t.action == action; });
    return found == transitions_.end() ? nullptr : &*found;
}

} // namespace tocsin::workflow
