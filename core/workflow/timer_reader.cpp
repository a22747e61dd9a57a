#include "core/workflow/timer_reader.h"

#include <algorithm>
#include <array>

namespace tocsin::workflow {

using base::Json;
using form::JsonChecker;

namespace {

constexpr std::array<std::string_view, 4> kMarks{"NET", "RPD", "K", "DESIGN"};

/// A clock tells somebody to act, so its state must be one in which there is something left to do.
const State* readState(JsonChecker& checker, const std::string& id, const std::string& pointer,
                       const std::vector<State>& states)
{
    const auto state = std::find_if(states.begin(), states.end(), [&](const State& s) { return s.id == id; });
    if (state == states.end()) {
        checker.fault("unknown_state", pointer + "/state", {{"state", id}});
        return nullptr;
    }
    if (state->kind == State::Kind::End) checker.fault("timer_in_end", pointer + "/state", {{"state", id}});
    return &*state;
}

/// A duration; working days know no months.
std::string readDuration(JsonChecker& checker, const Json& json, const char* key, const std::string& pointer,
                         clock::Days days)
{
    if (!json.contains(key)) return {};
    std::string text = checker.text(json, key, pointer);
    const std::optional<clock::Duration> duration = clock::parseDuration(text);
    if (!duration || (days == clock::Days::Working && duration->months != 0))
        checker.fault("wrong_type", JsonChecker::at(pointer, key), {{"expected", "duration"}});
    return text;
}

/// The text at key, which is one of two, the first when it is left out.
bool isSecond(JsonChecker& checker, const Json& json, const char* key, const std::string& pointer, const char* first,
              const char* second)
{
    const std::string text = checker.text(json, key, pointer, first);
    if (text != first && text != second)
        checker.fault("wrong_type", JsonChecker::at(pointer, key),
                      {{"expected", std::string(first) + " or " + second}});
    return text == second;
}

void readFigure(JsonChecker& checker, const Json& json, const std::string& pointer, Timer& out)
{
    out.days =
        isSecond(checker, json, "days", pointer, "calendar", "working") ? clock::Days::Working : clock::Days::Calendar;
    out.after = readDuration(checker, json, "after", pointer, out.days);
    out.urgentAfter = readDuration(checker, json, "urgentAfter", pointer, out.days);
    if (json.contains("setBy")) {
        out.setBy =
            isSecond(checker, json, "setBy", pointer, "bureau", "case") ? Timer::SetBy::Case : Timer::SetBy::Bureau;
        for (const char* key : {"after", "urgentAfter"})
            if (json.contains(key)) checker.fault("bad_timer", JsonChecker::at(pointer, key), {{"key", key}});
    } else if (out.after.empty()) {
        checker.fault("missing_key", pointer, {{"key", "after"}});
    }
}

Timer readTimer(JsonChecker& checker, const Json& json, const std::string& pointer, const std::vector<State>& states)
{
    Timer out;
    if (!checker.keys(json, pointer, {"state", "does"},
                      {"id", "label", "after", "urgentAfter", "setBy", "days", "to", "mark"}))
        return out;
    out.state = checker.text(json, "state", pointer);
    const State* state = readState(checker, out.state, pointer, states);
    if (state == nullptr) return out;
    readFigure(checker, json, pointer, out);
    out.does =
        isSecond(checker, json, "does", pointer, "remind", "escalate") ? Timer::Does::Escalate : Timer::Does::Remind;
    out.to = checker.text(json, "to", pointer);
    if (!out.to.empty() && !isWorkRole(out.to)) checker.fault("unknown_role", pointer + "/to", {{"role", out.to}});
    if (out.to.empty() != (out.does == Timer::Does::Remind))
        checker.fault("bad_timer", pointer + "/to", {{"key", "to"}});
    out.mark = checker.text(json, "mark", pointer);
    if (!out.mark.empty() && std::find(kMarks.begin(), kMarks.end(), out.mark) == kMarks.end())
        checker.fault("wrong_type", pointer + "/mark", {{"expected", "NET, RPD, K or DESIGN"}});
    const bool named = json.contains("id");
    if (named != json.contains("label")) checker.fault("missing_key", pointer, {{"key", named ? "label" : "id"}});
    out.id = named ? checker.text(json, "id", pointer) : out.state + "_" + out.after;
    if (named) checker.id(out.id, pointer + "/id");
    out.label = named ? checker.local(json, "label", pointer) : state->label;
    return out;
}

} // namespace

std::string_view name(Timer::Does does) { return does == Timer::Does::Remind ? "remind" : "escalate"; }

std::vector<Timer> readTimers(JsonChecker& checker, const Json& definition, const std::vector<State>& states)
{
    std::vector<Timer> out;
    const Json& timers = checker.array(definition, "timers", "");
    for (std::size_t i = 0; i < timers.size() && !checker.failed(); ++i) {
        const std::string pointer = JsonChecker::at("/timers", i);
        Timer timer = readTimer(checker, timers[i], pointer, states);
        const bool twice = std::any_of(out.begin(), out.end(), [&](const Timer& one) { return one.id == timer.id; });
        if (twice) checker.fault("duplicate_id", pointer + "/id", {{"id", timer.id}});
        out.push_back(std::move(timer));
    }
    return out;
}

} // namespace tocsin::workflow
