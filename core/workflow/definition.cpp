#include "core/workflow/definition.h"

#include "core/base/canonical_json.h"
#include "core/base/check.h"
#include "core/base/json_reader.h"
#include "core/workflow/soundness.h"

#include <array>

namespace tocsin::workflow {

using base::Json;
using form::JsonChecker;

namespace {

constexpr std::array<std::string_view, 5> kRoles{"officer", "supervisor", "compliance_reviewer", "hit_officer",
                                                 "records_clerk"};
constexpr std::array<std::string_view, 7> kRequirements{"ready.draft",   "ready.submit",    "ready.approve",
                                                        "same_content",  "approvals_valid", "home_deleted",
                                                        "retention_over"};
constexpr std::array<std::string_view, 5> kParties{"drafter", "last_editor", "submitter", "approver", "reviewer"};
constexpr std::array<std::string_view, 12> kEffects{"seal",    "approve",   "review",     "void_approvals",
                                                    "request", "publish",   "restore",    "suspend",
                                                    "resume",  "public_on", "public_off", "end"};

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

State readState(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    State state;
    if (!checker.keys(json, pointer, {"id", "kind", "label"}, {"editable", "phase"})) return state;
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
    return state;
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

/// Days or weeks, or hours: the durations of ISO 8601 that a reminder needs ("P3D", "P2W", "PT12H").
bool isDuration(std::string_view text)
{
    const bool hours = text.starts_with("PT");
    if (!text.starts_with("P") || text.size() < (hours ? 4U : 3U)) return false;
    const std::string_view units = hours ? "H" : "DW";
    const std::string_view digits = text.substr(hours ? 2 : 1, text.size() - (hours ? 3 : 2));
    return units.find(text.back()) != std::string_view::npos && digits.size() <= 4 && digits.front() != '0' &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A timer reminds somebody to act, so its state must be one in which there is something left to do.
Timer readTimer(JsonChecker& checker, const Json& json, const std::string& pointer, const std::vector<State>& states)
{
    Timer out;
    if (!checker.keys(json, pointer, {"state", "after", "does"})) return out;
    out = {checker.text(json, "state", pointer), checker.text(json, "after", pointer),
           checker.text(json, "does", pointer)};
    const auto state = std::find_if(states.begin(), states.end(), [&](const State& s) { return s.id == out.state; });
    if (state == states.end())
        checker.fault("unknown_state", pointer + "/state", {{"state", out.state}});
    else if (state->kind == State::Kind::End)
        checker.fault("timer_in_end", pointer + "/state", {{"state", out.state}});
    if (!isDuration(out.after)) checker.fault("wrong_type", pointer + "/after", {{"expected", "duration"}});
    if (out.does != "remind") checker.fault("wrong_type", pointer + "/does", {{"expected", "remind"}});
    return out;
}

} // namespace

base::Result<std::shared_ptr<const Definition>> Definition::load(const data::DataSource& source, const std::string& id)
{
    const std::string file = "workflows/" + id + ".json";
    const base::Result<std::string> bytes = source.read(file);
    if (!bytes) return bytes.error();
    return read(*bytes, file);
}

base::Result<std::shared_ptr<const Definition>> Definition::read(std::string_view bytes, const std::string& file)
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
    const Json& timers = checker.array(*json, "timers", "");
    for (std::size_t i = 0; i < timers.size() && !checker.failed(); ++i)
        out->timers_.push_back(readTimer(checker, timers[i], JsonChecker::at("/timers", i), out->states_));
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

std::string drawDot(const Definition& definition, base::Language language)
{
    const auto quoted = [](const std::string& text) {
        std::string out = "\"";
        for (const char c : text) out += (c == '"' || c == '\\') ? std::string("\\") + c : std::string(1, c);
        return out + "\"";
    };
    std::string out = "digraph " + quoted(definition.id()) + " {\n  rankdir=LR;\n";
    for (const State& state : definition.states()) {
        const char* shape = state.kind == State::Kind::End     ? "doublecircle"
                            : state.kind == State::Kind::Start ? "circle"
                                                               : "box";
        out += "  " + quoted(state.id) + " [shape=" + shape + ", label=" + quoted(state.label.in(language)) + "];\n";
    }
    for (const Transition& t : definition.transitions())
        out += "  " + quoted(t.from) + " -> " + quoted(t.to) + " [label=" + quoted(t.label.in(language)) + "];\n";
    return out + "}\n";
}

} // namespace tocsin::workflow
