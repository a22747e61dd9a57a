#include "app/demo/script.h"

#include "app/demo/demo_files.h"
#include "core/base/partial_date.h"

#include <algorithm>

namespace tocsin::demo {

using base::Json;

namespace {

/// "09:12" on the day so many days before `now`.
base::Instant instantOf(base::Instant now, int daysBefore, const std::string& time)
{
    const auto day = std::chrono::floor<std::chrono::days>(now) - std::chrono::days(daysBefore);
    return day + std::chrono::hours(std::stoi(time.substr(0, 2))) + std::chrono::minutes(std::stoi(time.substr(3, 2)));
}

void resolveDays(Json& value, base::Instant now)
{
    if (value.is_structured())
        for (Json& part : value) resolveDays(part, now);
    if (!value.is_string()) return;
    const std::string text = value.get<std::string>();
    if (text.size() > 2 && text[0] == '@' && (text[1] == '+' || text[1] == '-'))
        value = base::toText(base::dateOf(now + std::chrono::days(std::stoi(text.substr(1)))));
}

} // namespace

base::Result<Script> readScriptFile(base::Instant now)
{
    const base::Result<Json> json = demoJson("cases.json");
    return json ? readScript(*json, now) : base::Result<Script>(json.error());
}

base::Result<Script> readScript(const Json& json, base::Instant now)
{
    Script script;
    script.reasons = json.value(
        "reasons", std::map<std::string, std::string>{{"", "Checked against the file of the requesting authority."}});
    for (const Json& one : json.at("cases"))
        for (const Json& step : one.at("steps"))
            script.steps.push_back({one.at("notice").get<std::string>(),
                                    instantOf(now, step.at("days").get<int>(), step.at("time").get<std::string>()),
                                    step.at("by").get<std::string>(), step});
    std::stable_sort(script.steps.begin(), script.steps.end(),
                     [](const Step& a, const Step& b) { return a.at < b.at; });
    return script;
}

base::Result<Json> contentOf(const std::string& notice, base::Instant now)
{
    base::Result<Json> content = demoJson("notices/" + notice + ".json");
    if (content) resolveDays(*content, now);
    return content;
}

} // namespace tocsin::demo
