#include "tests/load/year_life.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace tocsin::load {

namespace {

using base::Json;

std::set<std::string> setOf(const Json& json, const char* key)
{
    std::set<std::string> out;
    for (const Json& one : json.value(key, Json::array())) out.insert(one.get<std::string>());
    return out;
}

WrittenStep stepOf(const Json& t)
{
    WrittenStep step;
    step.action = t.at("action");
    step.from = t.at("from");
    step.to = t.at("to");
    step.roles = setOf(t, "roles");
    step.needs = setOf(t, "requires");
    step.separateFrom = setOf(t, "separateFrom");
    step.effects = setOf(t, "effects");
    step.needsReason = t.value("reason", "") == "required";
    for (const Json& input : t.value("inputs", Json::array())) step.inputs.push_back(input);
    return step;
}

void addTasks(const Json& state, WrittenLife& life)
{
    for (const Json& task : state.value("tasks", Json::array()))
        for (const bool agree : {true, false}) {
            WrittenStep step;
            step.action = "task." + task.at("id").get<std::string>() + (agree ? ".agree" : ".object");
            step.from = step.to = state.at("id");
            step.roles = setOf(task, "roles");
            step.separateFrom = setOf(task, "separateFrom");
            step.needsReason = !agree;
            step.isTask = true;
            life.steps.push_back(std::move(step));
        }
}

WrittenLife lifeOf(const Json& file)
{
    WrittenLife life;
    life.id = file.at("workflow");
    life.types = setOf(file, "appliesTo");
    for (const Json& state : file.at("states")) {
        life.states[state.at("id")] = state.at("kind");
        if (state.value("editable", false)) life.editable.insert(state.at("id").get<std::string>());
        addTasks(state, life);
    }
    for (const Json& t : file.at("transitions")) life.steps.push_back(stepOf(t));
    for (const Json& t : file.value("timers", Json::array()))
        life.clocks.push_back({t.value("id", ""), t.at("state"), t.value("after", ""), t.value("urgentAfter", ""),
                               t.value("days", "") == "working", t.value("setBy", "") == "case",
                               t.value("setBy", "") == "bureau"});
    return life;
}

} // namespace

const WrittenStep* WrittenLife::find(const std::string& from, const std::string& action) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const WrittenStep& step) {
        return step.from == from && step.action == action;
    });
    return found == steps.end() ? nullptr : &*found;
}

std::string WrittenLife::start() const
{
    for (const auto& [state, kind] : states)
        if (kind == "start") return state;
    return {};
}

std::map<std::string, std::string> inputsFor(const WrittenStep& step, const std::string& today)
{
    std::map<std::string, std::string> out;
    for (const Json& input : step.inputs) {
        const std::string id = input.is_object() ? input.at("id").get<std::string>() : input.get<std::string>();
        const std::string kind = input.is_object() ? input.value("kind", "text") : "text";
        if (id == "entity_id")
            out[id] = "2026/12345";
        else if (id == "control_number")
            out[id] = "A-123/1-2026";
        else if (kind == "date")
            out[id] = today;
        else if (kind == "country")
            out[id] = "MT";
        else if (kind == "code") {
            std::ifstream list(std::string(TOCSIN_LISTS "/") + input.at("list").get<std::string>() + ".json");
            out[id] = Json::parse(list).at("codes").at(0).at("code");
        } else {
            out[id] = "at the border";
        }
    }
    return out;
}

std::map<std::string, WrittenLife> writtenLives()
{
    std::map<std::string, WrittenLife> lives;
    for (const auto& file : std::filesystem::directory_iterator(TOCSIN_WORKFLOWS)) {
        if (!file.is_regular_file()) continue; // earlier editions
        std::ifstream in(file.path());
        WrittenLife life = lifeOf(Json::parse(in));
        lives.emplace(life.id, std::move(life));
    }
    return lives;
}

bool Parties::holds(const std::string& party, const std::string& user) const
{
    return (party == "drafter" && user == drafter) || (party == "last_editor" && user == lastEditor) ||
           (party == "submitter" && user == submitter) || (party == "approver" && user == approver) ||
           (party == "reviewer" && user == reviewer);
}

} // namespace tocsin::load
