#pragma once
// Which rows of another list this one belongs to, such as the charges that an act shows.

#include "ui/forms/field_widget.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace tocsin::ui {

class ReferenceField final : public FieldWidget {
    Q_OBJECT
public:
    ReferenceField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    /// Reads the target rows anew; call when they have changed.
    void refresh();

protected:
    void display(const base::Json& value) override;

private:
    void changed();
    [[nodiscard]] QString titleOf(const base::Json& row, std::size_t index) const;
    QWidget* box_;
    QVBoxLayout* stack_;
    QLabel* none_;
    std::vector<std::pair<std::string, QCheckBox*>> checks_; ///< row id → its box
};

} // namespace tocsin::ui
