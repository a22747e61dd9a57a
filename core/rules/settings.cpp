#include "core/rules/settings.h"

namespace tocsin::rules {

const SettingVersion* Setting::on(base::Date day) const
{
    const auto inForce = [day](const SettingVersion& version) {
        return (!version.from || *version.from <= day) && (!version.until || day < *version.until);
    };
    const auto raised = std::find_if(tightened.rbegin(), tightened.rend(), inForce);
    if (raised != tightened.rend()) return &*raised;
    const auto own = std::find_if(versions.begin(), versions.end(), inForce);
    return own == versions.end() ? nullptr : &*own;
}

bool fits(SettingType type, const base::Json& value)
{
    const auto isText = [](const base::Json& one) {
        return one.is_string() && !one.get_ref<const std::string&>().empty();
    };
    switch (type) {
    case SettingType::Integer: return value.is_number_integer();
    case SettingType::Text: return isText(value);
    case SettingType::Words: break;
    }
    return value.is_array() && std::all_of(value.begin(), value.end(), isText);
}

const Setting* SettingsTable::find(const std::string& id) const
{
    const auto found =
        std::find_if(settings_.begin(), settings_.end(), [&id](const Setting& one) { return one.id == id; });
    return found == settings_.end() ? nullptr : &*found;
}

base::Json SettingsTable::on(base::Date day) const
{
    base::Json out = base::Json::object();
    for (const Setting& setting : settings_)
        if (const SettingVersion* version = setting.on(day)) out[setting.id] = version->value;
    return out;
}

base::Result<base::Json> SettingsTable::on(base::Date day, const base::Json& overrides) const
{
    base::Json out = on(day);
    if (overrides.is_null()) return out;
    if (!overrides.is_object()) return base::invalid("rules.bad_setting", {{"setting", "*"}});
    for (const auto& [id, value] : overrides.items()) {
        const Setting* setting = find(id);
        if (setting == nullptr) return base::invalid("rules.unknown_setting", {{"setting", id}});
        if (value.is_null()) {
            out.erase(id);
            continue;
        }
        if (!fits(setting->type, value)) return base::invalid("rules.bad_setting", {{"setting", id}});
        out[id] = value;
    }
    return out;
}

} // namespace tocsin::rules
