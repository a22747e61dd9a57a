#include "core/base/json_reader.h"
#include "core/form/json_checker.h"
#include "core/workflow/simulation.h"

namespace tocsin::workflow {

using base::Json;
using form::JsonChecker;

namespace {

std::int64_t whole(JsonChecker& checker, const Json& json, const char* key, std::int64_t fallback)
{
    const std::optional<std::int64_t> value = checker.integer(json, key, "");
    if (value && *value < 0) checker.fault("wrong_type", JsonChecker::at("", key), {{"expected", "no less than 0"}});
    return value.value_or(fallback);
}

std::vector<Crew> crews(JsonChecker& checker, const Json& json)
{
    std::vector<Crew> out;
    const Json& people = checker.array(json, "people", "");
    for (std::size_t i = 0; i < people.size() && !checker.failed(); ++i) {
        const std::string pointer = JsonChecker::at("/people", i);
        if (!checker.keys(people[i], pointer, {"roles", "count"})) break;
        const std::int64_t count = checker.integer(people[i], "count", pointer).value_or(0);
        if (count < 1 || count > 10'000) checker.fault("wrong_type", pointer + "/count", {{"expected", "1 to 10000"}});
        out.push_back({checker.texts(people[i], "roles", pointer), static_cast<std::size_t>(count)});
    }
    return out;
}

/// [least, usual, most] in this order.
Spread spread(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    const bool three =
        json.is_array() && json.size() == 3 && std::all_of(json.begin(), json.end(), [](const Json& one) {
            return one.is_number_integer() && one.get<std::int64_t>() >= 0 && one.get<std::int64_t>() <= 1'000'000;
        });
    const Spread out =
        three ? Spread{json[0].get<std::int64_t>(), json[1].get<std::int64_t>(), json[2].get<std::int64_t>()}
              : Spread{1, 0, 0};
    if (out.least > out.usual || out.usual > out.most)
        checker.fault("wrong_type", pointer, {{"expected", "[least, usual, most]"}});
    return out;
}

std::map<std::string, Spread> spreads(JsonChecker& checker, const Json& json, const char* key)
{
    std::map<std::string, Spread> out;
    const auto found = json.find(key);
    if (found == json.end()) return out;
    const std::string pointer = JsonChecker::at("", key);
    if (!found->is_object()) checker.fault("wrong_type", pointer, {{"expected", "object"}});
    if (checker.failed()) return out;
    for (const auto& item : found->items())
        out[item.key()] = spread(checker, item.value(), JsonChecker::at(pointer, item.key()));
    return out;
}

std::map<std::string, unsigned> counts(JsonChecker& checker, const Json& json, const char* key, unsigned most)
{
    std::map<std::string, unsigned> out;
    const auto found = json.find(key);
    if (found == json.end()) return out;
    const std::string pointer = JsonChecker::at("", key);
    if (!found->is_object()) checker.fault("wrong_type", pointer, {{"expected", "object"}});
    if (checker.failed()) return out;
    for (const auto& item : found->items()) {
        const Json& value = item.value();
        const bool fits = value.is_number_integer() && value.get<std::int64_t>() >= 0 &&
                          value.get<std::int64_t>() <= static_cast<std::int64_t>(most);
        if (!fits)
            checker.fault("wrong_type", JsonChecker::at(pointer, item.key()),
                          {{"expected", "0 to " + std::to_string(most)}});
        out[item.key()] = fits ? value.get<unsigned>() : 0;
    }
    return out;
}

} // namespace

base::Result<SimulationPlan> SimulationPlan::read(std::string_view bytes, const std::string& file)
{
    const base::Result<Json> json = base::readForeignJson(bytes);
    if (!json) {
        base::Error error = json.error();
        error.params["file"] = file;
        return error;
    }
    JsonChecker checker("workflow", file);
    SimulationPlan plan;
    if (!checker.keys(*json, "", {},
                      {"seed", "cases", "days", "hours_per_day", "days_per_week", "people", "minutes", "times", "waits",
                       "weights", "flags"}))
        return checker.error();
    plan.seed = static_cast<std::uint64_t>(whole(checker, *json, "seed", 1));
    plan.cases = static_cast<std::size_t>(whole(checker, *json, "cases", 12'000));
    plan.days = whole(checker, *json, "days", plan.days);
    plan.hoursPerDay = whole(checker, *json, "hours_per_day", plan.hoursPerDay);
    plan.daysPerWeek = whole(checker, *json, "days_per_week", plan.daysPerWeek);
    plan.people = crews(checker, *json);
    if (const auto minutes = json->find("minutes"); minutes != json->end())
        plan.minutes = spread(checker, *minutes, "/minutes");
    plan.times = spreads(checker, *json, "times");
    plan.waits = spreads(checker, *json, "waits");
    plan.weights = counts(checker, *json, "weights", 1'000'000);
    plan.flags = counts(checker, *json, "flags", 100);
    if (checker.failed()) return checker.error();
    return plan;
}

} // namespace tocsin::workflow
