#include "ui/forms/sensitivity_mark.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tocsin::ui {

SensitivityMark::SensitivityMark(form::Sensitivity sensitivity, QWidget* parent)
    : QWidget(parent), sensitivity_(sensitivity)
{
    setFixedSize(14, 20);
    const QString text = sensitivity == form::Sensitivity::Sensitive
                             ? tr("Particularly sensitive data: only what the case needs.")
                             : tr("Personal data.");
    setToolTip(text);
    setAccessibleName(text);
}

void SensitivityMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool sensitive = sensitivity_ == form::Sensitivity::Sensitive;
    QColor colour = toneText(sensitive ? Tone::Warn : Tone::Neutral, palette());
    if (!sensitive) colour.setAlphaF(0.55F);
    painter.setPen(QPen(colour, 1.2));
    const double middle = width() / 2.0;
    if (sensitive) {
        QPainterPath shield;
        shield.moveTo(middle, 4);
        shield.lineTo(middle + 4.5, 6);
        shield.cubicTo(middle + 4.5, 11, middle + 3, 13.5, middle, 15.5);
        shield.cubicTo(middle - 3, 13.5, middle - 4.5, 11, middle - 4.5, 6);
        shield.closeSubpath();
        painter.drawPath(shield);
        return;
    }
    painter.drawEllipse(QPointF(middle, 7.5), 2.3, 2.3);
    painter.drawArc(QRectF(middle - 4, 11.5, 8, 8), 0, 180 * 16);
}

} // namespace tocsin::ui
