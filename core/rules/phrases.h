#pragma once
// Phrases of a code list with places for operands ({1}, {2} …), in one language: how rules are told to people.

#include "core/base/language.h"
#include "core/form/catalogue.h"

#include <string>
#include <vector>

namespace tocsin::rules {

/// Borrows the catalogue, which must outlive it. Immutable; threads may share it.
class Phrases {
public:
    Phrases(const form::Catalogue& catalogue, const std::string& list, base::Language language);

    [[nodiscard]] base::Language language() const { return language_; }
    [[nodiscard]] bool knows(const std::string& phrase) const;
    /// The phrase with its places filled; of an unknown one its name and the operands, so that nothing is hidden.
    [[nodiscard]] std::string say(const std::string& phrase, const std::vector<std::string>& of = {}) const;
    /// In the language's own quotation marks.
    [[nodiscard]] std::string quoted(const std::string& text) const;
    /// Identifiers and dates, kept left to right in Arabic by Unicode isolates.
    [[nodiscard]] std::string leftToRight(const std::string& text) const;
    [[nodiscard]] std::string listed(const std::vector<std::string>& parts) const;

private:
    base::Language language_;
    const form::CodeList* list_;
};

} // namespace tocsin::rules
