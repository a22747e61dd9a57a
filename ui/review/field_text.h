#pragma once
// A document's values as text for a reader: codes by their label, references by the row they point to, rows by their
// fields. Characters that hide or reorder text are written out, so that nothing looks other than it is.

#include "core/form/form.h"
#include "ui/shell/workspace.h"

namespace tocsin::ui {

/// Borrows the catalogue and the content, which must outlive it.
class FieldText {
public:
    /// `content` is what references are looked up in.
    FieldText(const form::Catalogue& catalogue, const form::Form& form, const base::Json& content,
              base::Language language);

    /// "Judicial information › Charge 2 › Law". The path itself when the form does not know it.
    [[nodiscard]] QString label(const std::string& path) const;
    /// The same without the section, for a row under its list's heading.
    [[nodiscard]] QString rowName(const std::string& path) const;
    /// One field's value, or a whole row as "Label: value" lines.
    [[nodiscard]] QString value(const std::string& path, const base::Json& value) const;
    /// The title of a row for people, such as "Charge 1: Fraud".
    [[nodiscard]] QString rowTitle(const form::Field& list, const std::string& listPath, std::size_t row) const;

private:
    [[nodiscard]] QString fieldValue(const form::Field& field, const form::Path& path, const base::Json& value) const;
    [[nodiscard]] QString rowValue(const form::Field& list, const form::Path& path, const base::Json& row) const;
    [[nodiscard]] QString referenced(const form::Field& field, const base::Json& ids) const;

    const form::Catalogue& catalogue_;
    const form::Form& form_;
    const base::Json& content_;
    base::Language language_;
};

/// The text with hidden and reordering characters written out as "⟦U+202E⟧".
QString visible(std::string_view text);
/// "184 KB".
QString sizeText(std::int64_t bytes);

} // namespace tocsin::ui
