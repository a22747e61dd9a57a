#include "ui/forms/integer_field.h"

#include "ui/forms/editing.h"
#include "ui/print/qt_text.h"
#include "ui/style/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace tocsin::ui {

IntegerField::IntegerField(FieldHost& host, const form::Field& field, std::string path, LabelPlace place,
                           QWidget* parent)
    : FieldWidget(host, field, std::move(path), place, parent), edit_(new QLineEdit(this)), unit_(new QLabel(this))
{
    edit_->setLayoutDirection(Qt::LeftToRight);
    edit_->setFixedWidth(80);
    useUndoOfPage(edit_);
    unit_->setTextFormat(Qt::PlainText);
    unit_->setObjectName(QStringLiteral("unit"));
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(edit_);
    row->addWidget(unit_);
    row->addStretch(1);
    setEditor(box, kWideEditor);
    nameEditor(edit_);
    showUnit();
    connect(edit_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!typing_) before_ = value();
        typing_ = true;
        take(fromQt(withPlainDigits(text)), false);
        showUnit();
    });
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        commit();
        Q_EMIT editingFinished();
    });
}

void IntegerField::commit()
{
    if (readOnly() || !typing_) return;
    typing_ = false;
    if (take(fromQt(withPlainDigits(edit_->text())), true))
        display(value());
    else
        takeCanonical(before_, toQt(path()));
    showUnit();
}

void IntegerField::showUnit()
{
    const std::string& id = field().id;
    QString unit;
    if (id.ends_with("_cm")) unit = tr("cm");
    if (id.ends_with("_kg")) unit = tr("kg");
    if (id.ends_with("_months")) {
        bool known = false;
        const int months = withPlainDigits(edit_->text()).trimmed().toInt(&known);
        unit = tr("months");
        if (known && months >= 12) {
            const QString years = tr("%Ln years", nullptr, months / 12);
            const QString rest = tr("%Ln months", nullptr, months % 12);
            unit = months % 12 == 0 ? tr("months = %1").arg(years) : tr("months = %1, %2").arg(years, rest);
        }
    }
    unit_->setText(unit);
}

void IntegerField::display(const base::Json& value)
{
    const QString text = value.is_number_integer() ? QString::number(value.get<std::int64_t>()) : QString();
    if (text != edit_->text()) edit_->setText(text);
    if (loading()) typing_ = false;
    showUnit();
}

void IntegerField::setReadOnly(bool readOnly)
{
    FieldWidget::setReadOnly(readOnly);
    edit_->setReadOnly(readOnly);
}

} // namespace tocsin::ui
