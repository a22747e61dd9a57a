#pragma once
// A whole number with its unit.

#include "ui/forms/field_widget.h"

class QLabel;
class QLineEdit;

namespace tocsin::ui {

/// The unit comes from the field's name (_cm, _kg, _months); months are shown as years and months too.
class IntegerField final : public FieldWidget {
    Q_OBJECT
public:
    IntegerField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    void commit() override;

protected:
    void display(const base::Json& value) override;

private:
    void showUnit();
    QLineEdit* edit_;
    QLabel* unit_;
    base::Json before_; ///< the value when typing began: what remains if the text turns out to be no number
    bool typing_ = false;
};

} // namespace tocsin::ui
