#pragma once
// Conditions told in words: what a rule asks, as lines that a lawyer can read, with the fields' labels and the codes'
// own words. The words of the language itself stand in the list `condition_texts`.

#include "core/form/catalogue.h"
#include "core/rules/pack.h"
#include "core/rules/phrases.h"

#include <optional>
#include <string>
#include <vector>

namespace tocsin::rules {

/// One line; a deeper one belongs to the line above it. Dates and patterns are kept left to right in Arabic by Unicode
/// isolates.
struct ConditionLine {
    std::size_t depth = 0;
    std::string text;
    friend bool operator==(const ConditionLine&, const ConditionLine&) = default;
};

/// Borrows catalogue and settings, which must outlive it. Immutable; threads may share it.
class ConditionText {
public:
    /// `day` says which values of settings are told.
    ConditionText(const form::Catalogue& catalogue, const SettingsTable& settings, base::Date day,
                  base::Language language);

    /// A condition as written (Version::whenSource or holdsSource) of a rule of these forms; `each` is the list that
    /// the rule is judged for, or "". Tells the same truth as the condition for every content: a test on a value that
    /// the condition first asks for is told as one, nested groups of one kind as one group, and "not" within the
    /// words. What it does not know is told by its name. Nothing for null.
    [[nodiscard]] std::vector<ConditionLine>
    lines(const base::Json& condition, const std::vector<const form::Form*>& forms, const std::string& each = {}) const;
    /// The rule's message with the names of its operands where a finding has their values.
    [[nodiscard]] std::string message(const Rule& rule, const std::vector<const form::Form*>& forms) const;
    /// The label of a field of these forms, quoted, by its pattern or path.
    [[nodiscard]] std::string label(const std::string& pattern, const std::vector<const form::Form*>& forms) const;
    [[nodiscard]] base::Language language() const { return phrases_.language(); }
    /// The title of a setting; its id when it has none.
    [[nodiscard]] std::string settingTitle(const std::string& id) const;

private:
    friend class ConditionTeller;
    const form::Catalogue& catalogue_;
    const SettingsTable& settings_;
    base::Date day_;
    Phrases phrases_;
};

/// The lines as text, one a line, each indented by its depth.
std::string toText(const std::vector<ConditionLine>& lines, const std::string& bullet = "- ");

/// The forms that a rule of the pack judges, in the catalogue's order, whatever groups it names.
std::vector<const form::Form*> formsOf(const Pack& pack, const form::Catalogue& catalogue, const Rule& rule);
/// The settings that any version of the rule looks at, in the order of the pack, with their table.
std::vector<const Setting*> settingsOf(const Rule& rule, const SettingsTable& settings);

} // namespace tocsin::rules
