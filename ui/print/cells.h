#pragma once
// Makes cells of a form's fields. Internal to ui/print.

#include "ui/print/printed_notice.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace tocsin::ui {

/// Collects cells; empty values give none unless they are expected, then "Not known".
class Cells {
public:
    explicit Cells(const PrintTexts& texts) : texts_(texts) {}

    /// A field by its path, under its own label.
    Cells& field(const std::string& path, int span = 12, bool expected = false);
    /// Every row of a list as one line of its `columns`; those in `named` carry their label.
    Cells& list(const std::string& path, std::initializer_list<const char*> columns,
                std::initializer_list<const char*> named = {}, int span = 12);
    /// Several fields as one line under a label.
    Cells& joined(const QString& label, std::initializer_list<std::string> paths, int span);
    Cells& wording(const QString& label, const QString& text, int span = 12);
    Cells& add(PrintCell cell);
    Cells& strong();    ///< the cell just added stands out; nothing when the last call added none
    Cells& startsRow(); ///< the cell just added begins a row; nothing when the last call added none

    [[nodiscard]] const std::vector<PrintCell>& all() const { return cells_; }
    [[nodiscard]] PrintPart part() const { return {PrintPart::Kind::Cells, 0, {}, cells_, {}}; }

    /// How the field's values are written: dates, numbers and identifiers left to right, codes as the page's words.
    static Paragraph::Direction directionOf(const form::Field& field);
    /// The value isolated as its field asks, to be joined with others.
    [[nodiscard]] QString piece(const std::string& path) const;

private:
    const PrintTexts& texts_;
    std::vector<PrintCell> cells_;
    bool added_ = false; ///< the last call gave a cell
};

} // namespace tocsin::ui
