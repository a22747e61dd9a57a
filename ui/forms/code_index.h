#pragma once
// A code list as people search it: by code or by any part of the label, whatever the accents, case or script.

#include "core/form/code_list.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tocsin::ui {

/// Immutable once made; borrows nothing.
class CodeIndex {
public:
    struct Entry {
        std::string code;
        QString label;
        std::string folded;     ///< label as base::foldName writes it
        std::string foldedCode; ///< code likewise
        bool offered = true;    ///< false for legacy codes, which are shown but not offered
    };

    CodeIndex(const form::CodeList& list, base::Language language);
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    /// The label of a code; the code itself when the list does not have it.
    [[nodiscard]] QString label(const std::string& code) const;
    /// Offered codes for what was typed, best first: the code itself, labels that begin so, words that begin so, labels
    /// that contain it. Everything for blank text. Positions in entries().
    [[nodiscard]] std::vector<std::size_t> matches(const QString& typed) const;
    /// The one code that the text names outright, by code or whole label; nullopt when none or several do.
    [[nodiscard]] std::optional<std::string> exact(const QString& typed) const;

private:
    std::vector<Entry> entries_;
};

} // namespace tocsin::ui
