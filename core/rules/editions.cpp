#include "core/rules/editions.h"

#include <set>

namespace tocsin::rules {

namespace {

/// Nullopt when nothing changed, or there was nothing on either day.
template <class V, class Same>
std::optional<EditionChange> changeOf(const V* before, const V* after, const Same& same)
{
    if (before == after) return std::nullopt;
    if (before == nullptr) return EditionChange::Added;
    if (after == nullptr) return EditionChange::Ended;
    if (same(*before, *after)) return std::nullopt;
    return EditionChange::Changed;
}

} // namespace

std::string_view name(EditionChange change)
{
    constexpr std::array<std::string_view, 3> names{"added", "changed", "ended"};
    return names[static_cast<std::size_t>(change)];
}

EditionDifference compareDays(const Pack& pack, base::Date first, base::Date second)
{
    EditionDifference out;
    for (const Rule& rule : pack.rules()) {
        const Version* before = rule.on(first);
        const Version* after = rule.on(second);
        auto change = changeOf(before, after, [](const Version& a, const Version& b) {
            return a.whenSource == b.whenSource && a.holdsSource == b.holdsSource;
        });
        const bool tightened = std::any_of(rule.tightened.begin(), rule.tightened.end(), [&](const Tightening& one) {
            return one.inForceOn(first) != one.inForceOn(second);
        });
        if (!change && tightened && before != nullptr && after != nullptr) change = EditionChange::Changed;
        if (change) out.rules.push_back({&rule, *change, before, after});
    }
    for (const Setting& setting : pack.settings().settings()) {
        const SettingVersion* before = setting.on(first);
        const SettingVersion* after = setting.on(second);
        const auto change = changeOf(
            before, after, [](const SettingVersion& a, const SettingVersion& b) { return a.value == b.value; });
        if (change) out.settings.push_back({&setting, *change, before, after});
    }
    return out;
}

std::vector<base::Date> turningDays(const Pack& pack)
{
    std::set<std::chrono::sys_days> days;
    const auto add = [&days](const auto& version) {
        for (const std::optional<base::Date>& day : {version.from, version.until})
            if (day) days.insert(std::chrono::sys_days(*day));
    };
    for (const Rule& rule : pack.rules()) {
        for (const Version& version : rule.versions) add(version);
        for (const Tightening& one : rule.tightened) add(one);
    }
    for (const Setting& setting : pack.settings().settings())
        for (const std::vector<SettingVersion>* versions : {&setting.versions, &setting.tightened})
            for (const SettingVersion& version : *versions) add(version);
    std::vector<base::Date> out;
    for (const std::chrono::sys_days day : days) out.emplace_back(day);
    return out;
}

} // namespace tocsin::rules
