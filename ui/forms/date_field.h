#pragma once
// Dates, full or as far as known, typed into one line.

#include "ui/forms/field_widget.h"

class QLineEdit;

namespace tocsin::ui {

/// For PartialDate and Date. Says below the line what it understood; a text that is no date stays, with the reason.
class DateField final : public FieldWidget {
    Q_OBJECT
public:
    DateField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    void commit() override;

protected:
    void display(const base::Json& value) override;

private:
    [[nodiscard]] base::Json raw() const;
    void showUnderstood();
    QLineEdit* edit_;
    base::Json before_; ///< the value when typing began: what remains if the text turns out to be no date
    bool typing_ = false;
};

} // namespace tocsin::ui
