#pragma once
// What two days of the law have in common and what not: the rules and settings that began, changed or ended between
// them.

#include "core/rules/pack.h"

#include <vector>

namespace tocsin::rules {

enum class EditionChange { Added, Changed, Ended };
std::string_view name(EditionChange change); ///< "added", "changed", "ended"

/// The pointers are into the pack. `before` is null for what was added, `after` for what ended.
struct RuleChange {
    const Rule* rule = nullptr;
    EditionChange change = EditionChange::Changed;
    const Version* before = nullptr;
    const Version* after = nullptr;
};
struct SettingChange {
    const Setting* setting = nullptr;
    EditionChange change = EditionChange::Changed;
    const SettingVersion* before = nullptr;
    const SettingVersion* after = nullptr;
};

struct EditionDifference {
    std::vector<RuleChange> rules;       ///< in the order of the pack
    std::vector<SettingChange> settings; ///< likewise
};

/// A wording that only has a new period but says the same is no change. The second day may lie before the first.
EditionDifference compareDays(const Pack& pack, base::Date first, base::Date second);

/// The days on which some wording or setting begins to count or counts no longer, in order, each once.
std::vector<base::Date> turningDays(const Pack& pack);

} // namespace tocsin::rules
