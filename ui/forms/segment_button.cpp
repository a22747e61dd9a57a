#include "ui/forms/segment_button.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tocsin::ui {

namespace {

constexpr double kRound = 4;

/// A rectangle rounded only where the bar ends.
QPainterPath outline(const QRectF& box, bool roundLeft, bool roundRight)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, kRound, kRound);
    if (!roundLeft) path.addRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()));
    if (!roundRight) path.addRect(QRectF(box.center().x(), box.top(), box.width() / 2, box.height()));
    return path.simplified();
}

} // namespace

SegmentButton::SegmentButton(const QString& text, QWidget* parent) : QRadioButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    return {std::max(48, fontMetrics().horizontalAdvance(text()) + 24), kControlHeight};
}

void SegmentButton::setEnds(bool first, bool last)
{
    first_ = first;
    last_ = last;
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    // Neighbours share one line between them.
    if (mirrored ? !first_ : !last_) box.adjust(0, 0, 1, 0);
    const bool strong = isChecked() && !quiet_;
    const QPainterPath path = outline(box, mirrored ? last_ : first_, mirrored ? first_ : last_);
    QColor fill = palette().color(QPalette::Base);
    if (strong) fill = toneFill(Tone::Accent, palette());
    if (isChecked() && quiet_) fill = toneFill(Tone::Neutral, palette());
    painter.setBrush(fill);
    painter.setPen(QPen(strong ? toneText(Tone::Accent, palette()) : hairline(palette()), 1));
    painter.drawPath(path);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toneText(Tone::Accent, palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
    }
    QColor ink = strong ? toneText(Tone::Accent, palette()) : toneText(Tone::Neutral, palette());
    if (!isEnabled() && !isChecked()) ink.setAlphaF(0.5F);
    painter.setPen(ink);
    QFont written = font();
    if (strong) written.setWeight(QFont::DemiBold);
    painter.setFont(written);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace tocsin::ui
