#pragma once
// Judging one rule. Internal to this room: use evaluator.h.

#include "core/rules/evaluator.h"
#include "core/rules/word_index.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::rules {

/// A finding and where it stands among those of its severity.
struct PlacedFinding {
    Finding finding;
    std::size_t place = 0;
};

/// Judges rules one after the other on the same content. Borrows everything.
class RuleJudge {
public:
    RuleJudge(const form::Form& form, const Question& question);
    /// Appends the rule's findings: one, or one a row. Nothing when no version is in force on the day. A rule whose
    /// first field lies in a section that the content does not ask for is not applicable; with `each` it has no rows.
    void judge(const Rule& rule, std::vector<PlacedFinding>& findings) const;

private:
    void judgeRow(const Rule& rule, const Version& version, const Row* row, std::vector<PlacedFinding>& findings) const;
    [[nodiscard]] Scope scope(const Row* row) const;
    /// The outcome before responses are looked at.
    [[nodiscard]] Outcome outcomeOf(const Rule& rule, const Version& version, const Scope& scope) const;
    [[nodiscard]] Severity severityOf(const Rule& rule, const Scope& scope) const;
    /// The first further condition of a national pack that does not hold; null when the rule's own does not either.
    [[nodiscard]] const Tightening* broken(const Rule& rule, const Version& version, const Scope& scope) const;
    /// The section of the rule's first field, when it does not count for this content; else null.
    [[nodiscard]] const form::Section* apart(const Rule& rule) const;
    [[nodiscard]] PlacedFinding notAsked(const Rule& rule, const form::Section& section) const;
    [[nodiscard]] std::size_t placeOf(const Rule& rule) const;
    void settle(const Rule& rule, const Row* row, Finding& finding) const;
    /// A finding without outcome and operands.
    [[nodiscard]] Finding words(const Rule& rule, const Scope& around) const;
    [[nodiscard]] Finding describe(const Rule& rule, const Version& version, const Scope& around,
                                   Outcome outcome) const;
    [[nodiscard]] std::string valuesHash(const Rule& rule, const Row* row) const;
    /// Nullopt for what has no canonical form.
    [[nodiscard]] std::optional<std::string> canonicalValues(const PathRef& path, const Row* row) const;
    [[nodiscard]] std::vector<std::string> concreteFields(const Rule& rule, const Row* row) const;
    [[nodiscard]] bool hasResponse(const Rule& rule) const;

    const Question& question_;
    base::Json todayText_;
    std::vector<const form::Section*> apart_; ///< sections that do not count for this content
    /// Of paths from the content, by their text: many questions point at the same lists.
    mutable std::map<std::string, std::string> canonical_;
    mutable WordIndex index_;
};

} // namespace tocsin::rules
