#include "ui/forms/date_field.h"

#include "ui/forms/date_reading.h"
#include "ui/forms/editing.h"
#include "ui/print/qt_text.h"

#include <QtWidgets/QLineEdit>

namespace tocsin::ui {

DateField::DateField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place, QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent), edit_(new QLineEdit(this))
{
    edit_->setLayoutDirection(Qt::LeftToRight);
    edit_->setPlaceholderText(field.type == form::FieldType::Date ? tr("YYYY-MM-DD") : tr("YYYY, YYYY-MM, YYYY-MM-DD"));
    useUndoOfPage(edit_);
    setEditor(edit_, field.type == form::FieldType::Date ? 140 : 224);
    connect(edit_, &QLineEdit::textEdited, this, [this] {
        if (!typing_) before_ = value();
        typing_ = true;
        take(raw(), false);
        showUnderstood();
    });
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        commit();
        Q_EMIT editingFinished();
    });
}

base::Json DateField::raw() const
{
    const auto date = readTypedDate(edit_->text());
    return date ? date->text() : fromQt(edit_->text().trimmed());
}

void DateField::showUnderstood()
{
    const auto date = readTypedDate(edit_->text());
    const bool telling = date && edit_->text().trimmed() != toQt(date->text());
    // A full date in our own order needs no words; anything else is said, so that 05/06 cannot be misread.
    setNote(date && (telling || (typing_ && !date->isFull())) ? spelledDate(*date, host().language()) : QString());
}

void DateField::commit()
{
    if (readOnly() || !typing_) return;
    typing_ = false;
    if (take(raw(), true)) {
        display(value());
        const auto date = readTypedDate(edit_->text());
        setNote(date ? spelledDate(*date, host().language()) : QString());
    } else {
        setNote({});
        takeCanonical(before_, toQt(path()));
    }
}

void DateField::display(const base::Json& value)
{
    const QString text = value.is_string() ? toQt(value.get<std::string>()) : QString();
    if (text != edit_->text()) edit_->setText(text);
    if (loading()) {
        typing_ = false;
        setNote({});
    }
}

void DateField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    edit_->setReadOnly(readOnly);
}

} // namespace tocsin::ui
