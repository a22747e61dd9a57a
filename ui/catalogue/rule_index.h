#pragma once
// The rules of the pack, made ready for browsing: which forms each judges, under which article it stands, and its words
// to search in. Nothing here depends on how many rules or forms there are.

#include "core/service/law.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::ui {

/// What a reader asked for; what is left empty does not narrow.
struct RuleFilter {
    QString text; ///< every word of it must stand somewhere in the rule
    std::string article;
    std::string form;
    std::string group;
    std::string confidence;
    std::optional<rules::Severity> severity;
    std::optional<rules::Kind> kind;
    std::optional<rules::Stage> stage;
    [[nodiscard]] bool empty() const;
};

struct RuleEntry {
    const rules::Rule* rule = nullptr;
    std::vector<const form::Form*> forms;
    std::string article; ///< "83" of "83(1)(a)(ii)"
};

/// Borrows nothing: it keeps the law that it shows. UI thread only.
class RuleIndex {
public:
    RuleIndex(service::Law law, base::Language language);

    [[nodiscard]] const service::Law& law() const { return law_; }
    [[nodiscard]] base::Language language() const { return language_; }
    [[nodiscard]] const std::vector<RuleEntry>& entries() const { return entries_; } ///< in the order of the pack
    /// Places in entries(), in their order.
    [[nodiscard]] std::vector<std::size_t> find(const RuleFilter& filter) const;
    [[nodiscard]] const RuleEntry* entry(const std::string& ruleId) const;

    /// What occurs among the rules, for choices: each once, in the order of the pack.
    [[nodiscard]] const std::vector<std::string>& articles() const { return articles_; }
    [[nodiscard]] const std::vector<const form::Form*>& forms() const { return forms_; }
    [[nodiscard]] const std::vector<std::string>& groups() const { return groups_; }

private:
    [[nodiscard]] bool fits(std::size_t place, const RuleFilter& filter) const;
    /// The words of a rule as they are compared; made when first asked for.
    [[nodiscard]] const QString& words(std::size_t place) const;

    service::Law law_;
    base::Language language_;
    std::vector<RuleEntry> entries_;
    std::map<std::string, std::size_t> places_;
    std::vector<std::string> articles_;
    std::vector<const form::Form*> forms_;
    std::vector<std::string> groups_;
    mutable std::vector<QString> words_;
};

/// Text as it is compared: no case, no accents, no vowel signs.
QString folded(const QString& text);

} // namespace tocsin::ui
