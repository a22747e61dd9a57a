#pragma once
// One code of a list: a drop-down for short lists, a line to search in for long ones.

#include "ui/forms/field_widget.h"

class QComboBox;

namespace tocsin::ui {

class CodeEdit;

/// Lists of more codes than this are searched by typing.
inline constexpr std::size_t kShortList = 20;

class CodeField final : public FieldWidget {
    Q_OBJECT
public:
    CodeField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent);
    void setReadOnly(bool readOnly) override;
    void commit() override;

protected:
    void display(const base::Json& value) override;

private:
    void makeDropDown();
    void makeSearch();
    QComboBox* combo_ = nullptr;
    CodeEdit* edit_ = nullptr;
};

} // namespace tocsin::ui
