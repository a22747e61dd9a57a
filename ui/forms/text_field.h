#pragma once
// One line of text.

#include "ui/forms/field_widget.h"

class QLineEdit;

namespace tocsin::ui {

/// Announces while typing; capitals, blanks and normal form are put right on leaving.
class TextField final : public FieldWidget {
    Q_OBJECT
public:
    TextField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    void commit() override;

protected:
    void display(const base::Json& value) override;

private:
    QLineEdit* edit_;
};

} // namespace tocsin::ui
