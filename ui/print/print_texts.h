#pragma once
// Words of a printed page: labels from the form, values by the code lists, and the page's own texts from the list
// `print_texts`. Everything foreign is made harmless here: characters that hide or reorder text become visible, and
// pieces that are joined are isolated from each other.

#include "ui/print/print_input.h"

#include <QtCore/QString>

#include <utility>
#include <vector>

namespace tocsin::ui {

/// Borrows the input, which must outlive it.
class PrintTexts {
public:
    using Places = std::vector<std::pair<const char*, QString>>;

    PrintTexts(const PrintInput& input, const form::Form& form);

    [[nodiscard]] bool rightToLeft() const { return input_.language == base::Language::Arabic; }
    /// A text of the page with its {places} filled; the key itself when a replaced list lacks it.
    [[nodiscard]] QString page(const char* key, const Places& places = {}) const;
    /// Labels of the form: "judicial.charges[].law", "judicial".
    [[nodiscard]] QString label(const std::string& pattern) const;
    [[nodiscard]] QString sectionLabel(const std::string& section) const;
    [[nodiscard]] QString title() const; ///< "Red notice"
    [[nodiscard]] bool isDiffusion() const { return form_.type().ends_with(".diffusion"); }
    /// Whether the form has the section and it counts for this content.
    [[nodiscard]] bool counts(const std::string& section) const;
    [[nodiscard]] QString code(const char* list, const std::string& code) const;
    /// The value at a concrete path as people read it; empty when absent.
    [[nodiscard]] QString value(const std::string& path) const;
    [[nodiscard]] const form::Field* field(const std::string& pattern) const { return form_.find(pattern); }
    [[nodiscard]] const base::Json* json(const std::string& path) const;
    [[nodiscard]] std::size_t rows(const std::string& path) const; ///< of a list; 0 when absent
    [[nodiscard]] const PrintInput& input() const { return input_; }

    /// Foreign text with every hidden character shown as its code point: "[U+202E]".
    static QString visible(const std::string& utf8);
    /// Identifiers, numbers and dates, left to right in any surroundings.
    static QString latin(const QString& text);
    /// Text of any direction, kept from moving its neighbours.
    static QString isolated(const QString& text);

private:
    const PrintInput& input_;
    const form::Form& form_;
};

} // namespace tocsin::ui
