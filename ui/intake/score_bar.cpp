#include "ui/intake/score_bar.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

namespace {

constexpr int kBarHeight = 6;
constexpr int kNumberWidth = 40;
constexpr int kPadding = 10;
constexpr int kHalf = 50;
constexpr int kFull = 100;

} // namespace

Tone toneOfScore(int percent)
{
    if (percent >= kFull) return Tone::Good;
    return percent < kHalf ? Tone::Warn : Tone::Accent;
}

void paintScore(QPainter& painter, const QRect& rect, int percent, const QPalette& palette, const QFont& font,
                Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const QRect number(mirrored ? rect.right() - kNumberWidth + 1 : rect.left(), rect.top(), kNumberWidth,
                       rect.height());
    const int room = std::max(0, rect.width() - kNumberWidth);
    const QRect track(mirrored ? rect.left() : rect.left() + kNumberWidth, rect.center().y() - kBarHeight / 2, room,
                      kBarHeight);
    const int filled = room * std::clamp(percent, 0, kFull) / kFull;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12));
    painter.drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setBrush(toneText(toneOfScore(percent), palette));
    const QRect part(mirrored ? track.right() - filled + 1 : track.left(), track.top(), filled, kBarHeight);
    if (filled > 0) painter.drawRoundedRect(part, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(number, static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     QString::number(percent));
    painter.restore();
}

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    QPalette palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(option.palette.color(QPalette::Base), hairline(option.palette), 0.6));
    paintScore(*painter, option.rect.adjusted(kPadding, 0, -kPadding, -1), index.data(kScoreRole).toInt(), palette,
               option.font, option.direction);
}

ScoreBar::ScoreBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void ScoreBar::setPercent(int percent)
{
    percent_ = percent;
    setAccessibleName(tr("Completeness: %1 of 100").arg(percent));
    update();
}

QSize ScoreBar::sizeHint() const { return {200, fontMetrics().height() + 6}; }

void ScoreBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintScore(painter, rect(), percent_, palette(), font(), layoutDirection());
}

} // namespace tocsin::ui
