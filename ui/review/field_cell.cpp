#include "ui/review/field_cell.h"

#include "ui/history/difference_model.h"
#include "ui/review/labels.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kInset = 6;
constexpr int kBar = 3;

} // namespace

FieldCell::FieldCell(const QString& label, const QString& value, QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this))
{
    setAccessibleName(label);
    setAccessibleDescription(value);
    layout_->setContentsMargins(kInset, 2, kInset, 2);
    layout_->setSpacing(1);
    value_ = new ValueLabel(value.isEmpty() ? QStringLiteral("—") : value, this);
    layout_->addWidget(value_);
}

void FieldCell::addNote(const QString& text)
{
    auto* note = new ValueLabel(text, this);
    note->setObjectName(QStringLiteral("change_note"));
    note->setFont(smallFont(note->font()));
    colour(note, Tone::Accent);
    layout_->addWidget(note);
    setAccessibleDescription(accessibleDescription() + QLatin1Char('\n') + text);
}

void FieldCell::setChange(notice::Difference::Kind kind, const QString& before)
{
    changed_ = true;
    const QString word = DifferenceModel::kindMark(kind) + QLatin1Char(' ') + DifferenceModel::kindText(kind);
    addNote(before.isEmpty() ? word : tr("%1 · before: %2", "mark, value").arg(word, before));
    update();
}

void FieldCell::setRowChange(notice::Difference::Kind kind, const QString& before)
{
    changed_ = true;
    const QString word = DifferenceModel::kindMark(kind) + QLatin1Char(' ') + DifferenceModel::kindText(kind);
    value_->setText(tr("%1: %2", "mark, row").arg(word, value_->text()));
    setAccessibleDescription(value_->text());
    if (!before.isEmpty()) addNote(before);
    update();
}

void FieldCell::setCurrent(bool current)
{
    current_ = current;
    update();
}

void FieldCell::paintEvent(QPaintEvent*)
{
    if (!changed_ && !current_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = toneText(Tone::Accent, palette());
    if (changed_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneFill(Tone::Accent, palette()));
        painter.drawRoundedRect(rect(), kRadius, kRadius);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(rtl ? width() - kBar : 0, 2, kBar, height() - 4, accent);
    }
    if (current_) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
}

} // namespace tocsin::ui
