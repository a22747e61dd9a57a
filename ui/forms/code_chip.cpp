#include "ui/forms/code_chip.h"

#include "ui/forms/glyph_button.h"
#include "ui/style/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace tocsin::ui {

namespace {

constexpr int kHeight = kControlHeight; ///< of the place; the pill is a little lower
constexpr int kCross = 20;
constexpr int kInset = 10;

} // namespace

CodeChip::CodeChip(const QString& code, const QString& label, QWidget* parent) : QAbstractButton(parent), code_(code)
{
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("%1. Delete removes it, Alt with the arrow keys moves it.").arg(label));
}

QSize CodeChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kInset + (removable_ ? kCross - 4 : 0), kHeight};
}

void CodeChip::setRemovable(bool removable)
{
    removable_ = removable;
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

QRect CodeChip::cross() const
{
    const int x = layoutDirection() == Qt::RightToLeft ? 4 : width() - kCross - 4;
    return {x, (height() - kCross) / 2, kCross, kCross};
}

void CodeChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 2.75, -0.75, -2.75);
    painter.setBrush(toneFill(Tone::Accent, palette()));
    painter.setPen(hasFocus() ? QPen(toneText(Tone::Accent, palette()), 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    QRect words = rect().adjusted(kInset, 0, -kInset, 0);
    if (removable_) {
        if (layoutDirection() == Qt::RightToLeft)
            words.setLeft(kCross + 4);
        else
            words.setRight(width() - kCross - 4);
    }
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignHCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 2));
    if (!removable_) return;
    painter.setPen(QPen(toneText(Tone::Neutral, palette()), 1.3, Qt::SolidLine, Qt::RoundCap));
    drawGlyph(painter, GlyphButton::Glyph::Remove, cross(), false, false);
}

void CodeChip::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (removable_ && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else if (removable_ && (event->modifiers() & Qt::AltModifier) && event->key() == Qt::Key_Left)
        Q_EMIT moveRequested(mirrored ? 1 : -1);
    else if (removable_ && (event->modifiers() & Qt::AltModifier) && event->key() == Qt::Key_Right)
        Q_EMIT moveRequested(mirrored ? -1 : 1);
    else
        QAbstractButton::keyPressEvent(event);
}

void CodeChip::mouseReleaseEvent(QMouseEvent* event)
{
    QAbstractButton::mouseReleaseEvent(event);
    if (removable_ && event->button() == Qt::LeftButton && cross().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

} // namespace tocsin::ui
