#pragma once
// Several codes of a list, in the officer's order.

#include "ui/forms/field_widget.h"

class QComboBox;

namespace tocsin::ui {

class CodeChip;
class CodeEdit;
class FlowBox;

/// Chosen codes stand as chips, the line to add one after them.
class CodesField final : public FieldWidget {
    Q_OBJECT
public:
    CodesField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    void commit() override;
    [[nodiscard]] const std::vector<CodeChip*>& chips() const { return chips_; }

protected:
    void display(const base::Json& value) override;

private:
    void makeAdder();
    void add(const std::string& code);
    void remove(const std::string& code);
    void move(const std::string& code, int by);
    void change(base::Json codes);
    void refillCombo();

    FlowBox* box_;
    std::vector<CodeChip*> chips_;
    QComboBox* combo_ = nullptr;
    CodeEdit* edit_ = nullptr;
};

} // namespace tocsin::ui
