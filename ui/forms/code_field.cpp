#include "ui/forms/code_field.h"

#include "ui/forms/code_edit.h"
#include "ui/forms/editing.h"
#include "ui/print/qt_text.h"

#include <QtWidgets/QComboBox>

namespace tocsin::ui {

CodeField::CodeField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent)
{
    if (host.codes(field.codeList).entries().size() > kShortList)
        makeSearch();
    else
        makeDropDown();
}

void CodeField::makeDropDown()
{
    combo_ = new QComboBox(this);
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo_->setMinimumWidth(160);
    combo_->addItem(tr("Not answered"), QString());
    for (const CodeIndex::Entry& entry : host().codes(field().codeList).entries())
        if (entry.offered) combo_->addItem(entry.label, toQt(entry.code));
    ignoreWheel(combo_);
    setEditor(combo_, 360);
    connect(combo_, &QComboBox::activated, this, [this](int row) {
        const QString code = combo_->itemData(row).toString();
        takeCanonical(code.isEmpty() ? base::Json() : base::Json(fromQt(code)), objectName());
        Q_EMIT editingFinished();
    });
}

void CodeField::makeSearch()
{
    edit_ = new CodeEdit(host().codes(field().codeList), this);
    useUndoOfPage(edit_);
    setEditor(edit_, 360);
    connect(edit_, &CodeEdit::chosen, this, [this](const QString& code) {
        take(fromQt(code), true);
        Q_EMIT editingFinished();
    });
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        commit();
        Q_EMIT editingFinished();
    });
}

void CodeField::commit()
{
    if (edit_ == nullptr || readOnly()) return;
    const std::optional<std::string> code = edit_->code();
    if (take(code ? base::Json(*code) : base::Json(fromQt(edit_->text())), true)) display(value());
}

void CodeField::display(const base::Json& value)
{
    const std::string code = value.is_string() ? value.get<std::string>() : std::string();
    if (edit_ != nullptr) {
        edit_->setCode(code);
        return;
    }
    int row = combo_->findData(toQt(code));
    if (row < 0) { // a legacy code: shown, and offered only where it stands already
        combo_->addItem(host().codes(field().codeList).label(code), toQt(code));
        row = combo_->count() - 1;
    }
    combo_->setCurrentIndex(row);
}

void CodeField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    if (edit_ != nullptr)
        edit_->setReadOnly(readOnly);
    else
        combo_->setEnabled(!readOnly);
}

} // namespace tocsin::ui
