#include "core/rules/condition_text.h"

#include "core/rules/condition_teller.h"

#include <algorithm>
#include <set>

namespace tocsin::rules {

using base::Json;
using base::Language;

ConditionText::ConditionText(const form::Catalogue& catalogue, const SettingsTable& settings, base::Date day,
                             Language language)
    : catalogue_(catalogue), settings_(settings), day_(day), phrases_(catalogue, "condition_texts", language)
{
}

std::vector<ConditionLine> ConditionText::lines(const Json& condition, const std::vector<const form::Form*>& forms,
                                                const std::string& each) const
{
    if (!condition.is_object() || condition.empty()) return {};
    return ConditionTeller(*this, forms, each).tell(condition);
}

std::string ConditionText::message(const Rule& rule, const std::vector<const form::Form*>& forms) const
{
    std::string out = rule.message.in(language());
    for (const auto& [name, term] : rule.placeholders) {
        std::string value = phrases_.quoted(settingTitle(term.setting));
        if (term.kind == Term::Kind::Today) value = phrases_.say("today");
        if (term.kind == Term::Kind::Path)
            value = ConditionTeller(*this, forms, rule.each).pathLabel(term.path->text());
        const std::string place = "{" + name + "}";
        for (std::size_t at = out.find(place); at != std::string::npos; at = out.find(place, at + value.size()))
            out.replace(at, place.size(), value);
    }
    return out;
}

std::string ConditionText::label(const std::string& pattern, const std::vector<const form::Form*>& forms) const
{
    const base::Result<form::Path> path = form::Path::parse(pattern);
    for (const form::Form* form : forms)
        if (path && form->find(*path) != nullptr) return phrases_.quoted(form->labelOf(*path, language()));
    return phrases_.quoted(phrases_.leftToRight(pattern));
}

std::string ConditionText::settingTitle(const std::string& id) const
{
    const Setting* setting = settings_.find(id);
    return setting == nullptr || setting->title.empty() ? id : setting->title.in(language());
}

std::string toText(const std::vector<ConditionLine>& lines, const std::string& bullet)
{
    std::string out;
    for (const ConditionLine& line : lines) {
        if (!out.empty()) out += '\n';
        out += std::string(line.depth * 2, ' ') + bullet + line.text;
    }
    return out;
}

std::vector<const form::Form*> formsOf(const Pack& pack, const form::Catalogue& catalogue, const Rule& rule)
{
    std::vector<const form::Form*> out;
    for (const std::string& type : catalogue.types()) {
        const std::vector<const Rule*>& rules = pack.rulesFor(type);
        if (std::find(rules.begin(), rules.end(), &rule) != rules.end()) out.push_back(catalogue.form(type));
    }
    return out;
}

namespace {

void collect(const Json& condition, std::set<std::string>& ids)
{
    if (condition.is_object() && condition.size() == 1 && condition.contains("setting") &&
        condition["setting"].is_string())
        ids.insert(condition["setting"].get<std::string>());
    if (condition.is_structured())
        for (const Json& part : condition) collect(part, ids);
}

} // namespace

std::vector<const Setting*> settingsOf(const Rule& rule, const SettingsTable& settings)
{
    std::set<std::string> ids;
    for (const Version& version : rule.versions) {
        collect(version.whenSource, ids);
        collect(version.holdsSource, ids);
    }
    std::vector<const Setting*> out;
    for (const Setting& setting : settings.settings()) {
        const bool inMessage = std::any_of(rule.placeholders.begin(), rule.placeholders.end(), [&](const auto& place) {
            return place.second.kind == Term::Kind::Setting && place.second.setting == setting.id;
        });
        if (inMessage || ids.contains(setting.id)) out.push_back(&setting);
    }
    return out;
}

} // namespace tocsin::rules
