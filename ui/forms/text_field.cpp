#include "ui/forms/text_field.h"

#include "ui/forms/editing.h"
#include "ui/print/qt_text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QLineEdit>

namespace tocsin::ui {

namespace {

int widthFor(const form::Field& field)
{
    if (field.maximumLength <= 40) return 240;
    return field.maximumLength <= 100 ? 360 : kWideEditor;
}

} // namespace

TextField::TextField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent), edit_(new QLineEdit(this))
{
    followDirection(edit_, field);
    useUndoOfPage(edit_);
    setEditor(edit_, widthFor(field));
    connect(edit_, &QLineEdit::textEdited, this, [this](const QString& text) { take(fromQt(text), false); });
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        commit();
        Q_EMIT editingFinished();
    });
}

void TextField::commit()
{
    if (!readOnly() && take(fromQt(edit_->text()), true)) display(value());
}

void TextField::display(const base::Json& value)
{
    const QString text = value.is_string() ? toQt(value.get<std::string>()) : QString();
    if (text != edit_->text()) edit_->setText(text);
}

void TextField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    edit_->setReadOnly(readOnly);
}

} // namespace tocsin::ui
