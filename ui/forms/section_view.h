#pragma once
// One section of the form with its fields.

#include "ui/forms/field_widget.h"

namespace tocsin::ui {

class WrapLabel;

/// The title stands at once; the fields are made when first needed.
class SectionView final : public QWidget {
    Q_OBJECT
public:
    SectionView(FieldHost& host, const form::Section& section, QWidget* parent);
    [[nodiscard]] const form::Section& section() const { return section_; }
    /// Whether the section counts for the subject of the document; when not, it says that what it holds does not.
    void setCounts(bool counts);
    [[nodiscard]] bool built() const { return !fields_.empty(); }
    void build();
    [[nodiscard]] const std::vector<FieldWidget*>& fields() const { return fields_; }
    /// The widget of "section.field"; null when the section has none or is not built.
    [[nodiscard]] FieldWidget* field(const std::string& path) const;

Q_SIGNALS:
    void fieldMade(tocsin::ui::FieldWidget* field);

private:
    FieldHost& host_;
    const form::Section& section_;
    WrapLabel* idle_ = nullptr; ///< made when first needed
    std::vector<FieldWidget*> fields_;
};

} // namespace tocsin::ui
