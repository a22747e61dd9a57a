#include "ui/style/style_views.h"

#include "ui/style/style_controls.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

void paintHeaderGround(const QStyleOption& option, QPainter& painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(option.palette));
}

void paintHeader(const QStyleOptionHeader& option, QPainter& painter)
{
    paintHeaderGround(option, painter);
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    font = smallFont(font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect inner = option.rect.adjusted(10, 0, -10, 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, inner.width() - (sorted ? 16 : 0));
    const int width = std::min(metrics.horizontalAdvance(text) + 2, inner.width());
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const Qt::Alignment sideways = alignment & Qt::AlignHorizontal_Mask;
    QRect place = QStyle::alignedRect(Qt::LeftToRight, sideways | Qt::AlignVCenter, {width, inner.height()}, inner);
    const int shift = sorted && option.direction == Qt::LeftToRight && sideways == Qt::AlignRight ? -16 : 0;
    place.translate(shift, 0);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect arrow(mirrored ? place.left() - 14 : place.right() + 4, inner.top(), 10, inner.height());
        paintChevron(arrow, toneText(Tone::Accent, option.palette), painter,
                     option.sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0);
    }
    painter.restore();
}

void paintTab(const QStyleOptionTab& option, QPainter& painter)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (hovered && !current)
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1),
                         mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::Text), 0.04));
    if (current)
        painter.fillRect(QRect(option.rect.left() + 6, option.rect.bottom() - 1, option.rect.width() - 12, 2),
                         toneText(Tone::Accent, option.palette));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(option.rect.adjusted(2, 3, -2, -3), option.palette, painter);
}

void paintScrollGroove(const QStyleOptionSlider& option, QPainter& painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
}

void paintScrollHandle(const QStyleOptionSlider& option, const QRect& handle, QPainter& painter)
{
    const bool busy =
        option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF thumb = upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text),
                           busy ? 0.5 : (hovered ? 0.38 : 0.22)));
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

void paintProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const QRectF groove(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hairline(option.palette));
    painter.drawRoundedRect(groove, 2.5, 2.5);
    const int range = option.maximum - option.minimum;
    const double share = range <= 0 ? 0.35 : static_cast<double>(option.progress - option.minimum) / range;
    QRectF done(groove.left(), groove.top(), groove.width() * share, groove.height());
    if (option.direction == Qt::RightToLeft) done.moveRight(groove.right());
    // Without a known end the bar is a block in the middle: something is under way, nobody knows how long.
    if (range <= 0) done.moveCenter(groove.center());
    painter.setBrush(toneText(Tone::Accent, option.palette));
    painter.drawRoundedRect(done, 2.5, 2.5);
    painter.restore();
}

} // namespace tocsin::ui
