#include "ui/forms/severity_mark.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

Tone severityTone(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Block: return Tone::Block;
    case rules::Severity::Warn: return Tone::Warn;
    case rules::Severity::Hint: return Tone::Hint;
    }
    return Tone::Neutral;
}

void drawSeverity(QPainter& painter, rules::Severity severity, const QRectF& box, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = toneText(severityTone(severity), palette);
    const QColor ground = palette.color(QPalette::Base);
    const QPointF middle = box.center();
    switch (severity) {
    case rules::Severity::Block:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box);
        painter.setBrush(ground);
        painter.drawRect(QRectF(middle.x() - box.width() * 0.28, middle.y() - box.height() * 0.09, box.width() * 0.56,
                                box.height() * 0.18));
        break;
    case rules::Severity::Warn:
        painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        painter.setPen(QPen(ground, box.width() * 0.14));
        painter.drawLine(QPointF(middle.x(), box.top() + box.height() * 0.38),
                         QPointF(middle.x(), box.top() + box.height() * 0.68));
        painter.drawPoint(QPointF(middle.x(), box.top() + box.height() * 0.88));
        break;
    case rules::Severity::Hint:
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

} // namespace tocsin::ui
