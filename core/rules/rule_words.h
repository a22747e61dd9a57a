#pragma once
// What is said about a rule besides its own texts: who decides, when it begins to count, who may accept it, its mark,
// its periods. One place for the desktop, the command line and print; the words stand in the list `rule_texts`.

#include "core/rules/pack.h"
#include "core/rules/phrases.h"

namespace tocsin::rules {

/// Borrows the catalogue, which must outlive it. Immutable; threads may share it.
class RuleWords {
public:
    RuleWords(const form::Catalogue& catalogue, base::Language language);

    /// A heading or phrase of the list, such as "wordings".
    [[nodiscard]] std::string say(const std::string& phrase, const std::vector<std::string>& of = {}) const;
    [[nodiscard]] std::string article(const std::string& article) const; ///< "Article 83(1)(a)"; a resolution as it is
    [[nodiscard]] std::string kind(Kind kind) const;                     ///< "Automatic"
    [[nodiscard]] std::string who(Kind kind) const;                      ///< who decides, a sentence
    [[nodiscard]] std::string stage(Stage stage) const;                  ///< "Submission"
    [[nodiscard]] std::string when(Stage stage) const;                   ///< from when it counts, a phrase
    [[nodiscard]] std::string severity(Severity severity) const;         ///< "Blocks"
    /// "Warning instead, when:"; with forms, the severity for them.
    [[nodiscard]] std::string exception(const SeverityCase& given) const;
    [[nodiscard]] std::string outcome(Outcome outcome) const;              ///< "Not met"
    [[nodiscard]] std::string mark(const std::string& confidence) const;   ///< "Inferred"
    [[nodiscard]] std::string source(const std::string& confidence) const; ///< what the mark means, a sentence
    [[nodiscard]] std::string waiver(const Rule& rule) const;              ///< who may accept it
    [[nodiscard]] std::string group(const std::string& group) const; ///< of forms; the id itself when it has no word
    /// "Every form (Red notice, Blue notice …)"; the forms alone when the rule names no group.
    [[nodiscard]] std::string judges(const Rule& rule, const std::vector<const form::Form*>& forms) const;
    /// "2012-07-01 to 2025-11-25", both days included; "Always".
    [[nodiscard]] std::string period(const std::optional<base::Date>& from,
                                     const std::optional<base::Date>& until) const;
    /// A setting's value; a dash for an empty list.
    [[nodiscard]] std::string value(const base::Json& value) const;
    [[nodiscard]] const Phrases& phrases() const { return phrases_; }

private:
    const form::Catalogue& catalogue_;
    Phrases phrases_;
};

} // namespace tocsin::rules
