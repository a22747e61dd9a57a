#include "ui/board/cell_delegate.h"

#include "ui/models/table_roles.h"
#include "ui/style/chip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace tocsin::ui {

namespace {

constexpr int kCellPadding = 10;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QPalette& palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, palette.color(QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.035));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     mixed(palette.color(QPalette::Base), hairline(palette), 0.6));
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const QPalette& palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintGround(*painter, option);
    QRect inner = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
    const auto place = [&](int width) {
        return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {width, inner.height()}, inner);
    };
    const auto take = [&](int width) {
        inner = option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -width, 0) : inner.adjusted(width, 0, 0, 0);
    };
    if (!option.icon.isNull()) {
        option.icon.paint(painter, place(16));
        take(16 + 8);
    }
    const QVariant chip = index.data(kChipRole);
    if (chip.isValid()) {
        paintChip(*painter, inner, static_cast<Tone>(chip.toInt()), option.text, palette, option.font,
                  option.direction);
        painter->restore();
        return;
    }
    const QString quiet = index.data(kQuietRole).toString();
    const int quietWidth = quiet.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(quiet) + 10;
    const QVariant tone = index.data(kToneRole);
    const QColor plain = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->setFont(option.font);
    painter->setPen(tone.isValid() ? toneText(static_cast<Tone>(tone.toInt()), palette) : plain);
    const bool fixed = index.data(kFixedDirectionRole).toBool();
    const int room = std::max(0, inner.width() - quietWidth);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const int width = std::min(option.fontMetrics.horizontalAdvance(text) + 2, room);
    const int lead = static_cast<int>((option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                                      Qt::AlignAbsolute | Qt::AlignVCenter) |
                     Qt::TextSingleLine;
    painter->setLayoutDirection(fixed ? Qt::LeftToRight : option.direction);
    painter->drawText(place(width), lead, text);
    if (quietWidth > 0) {
        take(width + 8);
        painter->setPen(selected ? plain : palette.color(QPalette::PlaceholderText));
        painter->drawText(place(quietWidth), lead, quiet);
    }
    painter->restore();
}

} // namespace tocsin::ui
