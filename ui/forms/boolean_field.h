#pragma once
// Yes, no, or not answered: three answers, since silence is not a no.

#include "ui/forms/field_widget.h"

class QButtonGroup;

namespace tocsin::ui {

class BooleanField final : public FieldWidget {
    Q_OBJECT
public:
    BooleanField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    void focusEditor() override;

protected:
    void display(const base::Json& value) override;

private:
    QButtonGroup* group_;
};

} // namespace tocsin::ui
