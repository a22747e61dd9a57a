#include "core/rules/settings.h"

namespace tocsin::rules {

using base::Json;
using form::JsonChecker;

namespace {

bool fits(SettingType type, const Json& value)
{
    switch (type) {
    case SettingType::Integer: return value.is_number_integer();
    case SettingType::Text: return value.is_string();
    case SettingType::Words:
        return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& w) { return w.is_string(); });
    }
    return false;
}

Setting readSetting(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    Setting setting;
    const std::string type = checker.text(json, "type", pointer);
    if (type == "text")
        setting.type = SettingType::Text;
    else if (type == "words")
        setting.type = SettingType::Words;
    else if (type != "integer")
        checker.fault("wrong_type", pointer + "/type", {{"expected", "integer, text or words"}});
    const Json& versions = checker.array(json, "versions", pointer);
    for (std::size_t i = 0; i < versions.size() && !checker.failed(); ++i) {
        const std::string here = JsonChecker::at(pointer + "/versions", i);
        if (!checker.keys(versions[i], here, {"value", "source"}, {"from"})) break;
        SettingVersion version;
        version.value = versions[i].at("value");
        if (!fits(setting.type, version.value)) checker.fault("wrong_type", here + "/value", {{"expected", type}});
        version.source = checker.text(versions[i], "source", here);
        if (const std::string from = checker.text(versions[i], "from", here); !from.empty()) {
            const base::Result<base::Date> day = base::parseDate(from);
            if (day)
                version.from = *day;
            else
                checker.fault("bad_date", here + "/from", {{"text", from}});
        }
        const auto start = [](const SettingVersion& v) {
            return v.from ? std::chrono::sys_days(*v.from) : std::chrono::sys_days::min();
        };
        if (!setting.versions.empty() && start(setting.versions.back()) >= start(version))
            checker.fault("overlapping_versions", here + "/from");
        setting.versions.push_back(std::move(version));
    }
    if (setting.versions.empty()) checker.fault("missing_key", pointer, {{"key", "versions"}});
    return setting;
}

} // namespace

SettingsTable SettingsTable::read(JsonChecker& checker, const Json& json)
{
    SettingsTable table;
    if (!checker.keys(json, "", {"settings"})) return table;
    const Json& list = checker.array(json, "settings", "");
    for (std::size_t i = 0; i < list.size() && !checker.failed(); ++i) {
        const std::string pointer = JsonChecker::at("/settings", i);
        if (!checker.keys(list[i], pointer, {"id", "type", "versions"}, {"note"})) break;
        const std::string id = checker.text(list[i], "id", pointer);
        checker.id(id, pointer + "/id");
        if (!table.settings_.emplace(id, readSetting(checker, list[i], pointer)).second)
            checker.fault("duplicate_id", pointer + "/id", {{"id", id}});
    }
    return table;
}

const Setting* SettingsTable::find(const std::string& id) const
{
    const auto found = settings_.find(id);
    return found == settings_.end() ? nullptr : &found->second;
}

Json SettingsTable::on(base::Date day) const
{
    Json out = Json::object();
    for (const auto& [id, setting] : settings_)
        for (const SettingVersion& version : setting.versions)
            if (!version.from || std::chrono::sys_days(*version.from) <= std::chrono::sys_days(day))
                out[id] = version.value;
    return out;
}

} // namespace tocsin::rules
