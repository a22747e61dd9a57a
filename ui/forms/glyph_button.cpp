#include "ui/forms/glyph_button.h"

#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tocsin::ui {

namespace {

constexpr int kSize = 24;

void drawChevron(QPainter& painter, const QRectF& box, double angle)
{
    painter.save();
    painter.translate(box.center());
    painter.rotate(angle);
    const double reach = box.width() * 0.22;
    painter.drawPolyline(QPolygonF({QPointF(-reach / 2, -reach), QPointF(reach / 2, 0), QPointF(-reach / 2, reach)}));
    painter.restore();
}

void drawDuplicate(QPainter& painter, const QRectF& box)
{
    const double side = box.width() * 0.36;
    const QPointF middle = box.center();
    painter.drawRoundedRect(QRectF(middle.x() - side * 0.72, middle.y() - side * 0.72, side, side), 1.5, 1.5);
    QPainterPath behind;
    behind.moveTo(middle.x() + side * 0.4, middle.y() - side * 0.34);
    behind.lineTo(middle.x() + side * 0.72, middle.y() - side * 0.34);
    behind.lineTo(middle.x() + side * 0.72, middle.y() + side * 0.72);
    behind.lineTo(middle.x() - side * 0.34, middle.y() + side * 0.72);
    behind.lineTo(middle.x() - side * 0.34, middle.y() + side * 0.4);
    painter.drawPath(behind);
}

} // namespace

void drawGlyph(QPainter& painter, GlyphButton::Glyph glyph, const QRectF& box, bool open, bool rightToLeft)
{
    const QPointF middle = box.center();
    const double reach = box.width() * 0.2;
    switch (glyph) {
    case GlyphButton::Glyph::Add:
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
        painter.drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach));
        break;
    case GlyphButton::Glyph::Remove:
        painter.drawLine(middle - QPointF(reach, reach) * 0.85, middle + QPointF(reach, reach) * 0.85);
        painter.drawLine(middle + QPointF(-reach, reach) * 0.85, middle + QPointF(reach, -reach) * 0.85);
        break;
    case GlyphButton::Glyph::Up: drawChevron(painter, box, -90); break;
    case GlyphButton::Glyph::Down:
    case GlyphButton::Glyph::Drop: drawChevron(painter, box, 90); break;
    case GlyphButton::Glyph::Duplicate: drawDuplicate(painter, box); break;
    case GlyphButton::Glyph::Expand: drawChevron(painter, box, open ? 90 : (rightToLeft ? 180 : 0)); break;
    case GlyphButton::Glyph::Help:
        painter.drawEllipse(middle, box.width() * 0.3, box.width() * 0.3);
        painter.drawText(box.adjusted(0, 0.5, 0, 0.5), Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
}

GlyphButton::GlyphButton(Glyph glyph, const QString& name, QWidget* parent) : QAbstractButton(parent), glyph_(glyph)
{
    setToolTip(name);
    setAccessibleName(name);
    setFixedSize(kSize, kSize);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    if (glyph == Glyph::Help || glyph == Glyph::Expand) setCheckable(true);
}

QSize GlyphButton::sizeHint() const { return {kSize, kSize}; }

bool GlyphButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) update();
    return QAbstractButton::event(event);
}

void GlyphButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const QRectF box((width() - side) / 2, (height() - side) / 2, side, side);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneFill(Tone::Neutral, palette()));
        painter.drawRoundedRect(box, 4, 4);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toneText(Tone::Accent, palette()), 1.5));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    const bool lit = isChecked() && glyph_ == Glyph::Help;
    QColor colour = toneText(lit ? Tone::Accent : Tone::Neutral, palette());
    if (!isEnabled()) colour.setAlphaF(0.35F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, glyph_ == Glyph::Help ? 1.1 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QFont small = font();
    small.setPixelSize(10);
    painter.setFont(small);
    drawGlyph(painter, glyph_, box, isChecked(), layoutDirection() == Qt::RightToLeft);
}

} // namespace tocsin::ui
