#include "ui/history/history_delegate.h"

#include "ui/history/history_model.h"
#include "ui/review/words.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace tocsin::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kMark = 26;

/// One line of text at the reading edge of `rect`, whatever script it is in; elided at its end.
void drawLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
              bool trailing, Qt::LayoutDirection direction)
{
    const bool right = (direction == Qt::RightToLeft) != trailing;
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const Qt::TextFlag flow =
        direction == Qt::RightToLeft && text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(rect,
                     static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
                         Qt::TextSingleLine | flow,
                     shown);
}

/// The mark of what happened, on the thread that joins the story.
void drawMark(QPainter& painter, const QStyleOptionViewItem& option, const audit::Entry& entry, const QRect& circle)
{
    const Tone tone = ActWords::tone(entry);
    painter.setPen(hairline(option.palette));
    painter.drawLine(circle.center().x(), option.rect.top(), circle.center().x(), option.rect.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(tone, option.palette));
    painter.drawEllipse(circle);
    constexpr int kPicture = 16;
    painter.drawPixmap(circle.center() - QPoint(kPicture / 2 - 1, kPicture / 2 - 1),
                       iconPixmap(ActWords::mark(entry), toneText(tone, option.palette), kPicture,
                                  painter.device()->devicePixelRatioF()));
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel& model, QObject* parent)
    : QStyledItemDelegate(parent), model_(model)
{
}

QStringList HistoryDelegate::linesBelow(const HistoryLine& line) const
{
    QStringList below;
    for (const QString& text : {line.who, line.way, line.about})
        if (!text.isEmpty()) below << text;
    if (!line.reason.isEmpty()) below << QStringLiteral("“") + line.reason.simplified() + QStringLiteral("”");
    return below;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = 1 + static_cast<int>(linesBelow(model_.line(index.row())).size());
    return {200, lines * (option.fontMetrics.height() + 2) + 2 * kPadding};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    box.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &box, painter, option.widget);
    const HistoryLine& line = model_.line(index.row());
    const audit::Entry& entry = model_.item(index.row()).entry;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QPalette& palette = option.palette;
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : palette.color(QPalette::PlaceholderText);
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto place = [&](int from, int width, int top, int height) {
        return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + from, top, width, height));
    };
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const int height = option.fontMetrics.height() + 2;
    int top = option.rect.top() + kPadding;
    drawMark(*painter, option, entry, place(kPadding, kMark, top, kMark));
    const int from = kPadding * 2 + kMark;
    const int room = option.rect.width() - from - kPadding;
    const QString when = instantUtc(entry.at) + QStringLiteral(" UTC");
    const int stamp = QFontMetrics(smallFont(option.font)).horizontalAdvance(when) + 4;
    const QString what = line.count > 1 ? HistoryModel::tr("%1 (%2 times)").arg(line.what).arg(line.count) : line.what;
    drawLine(*painter, place(from, room - stamp - kGap, top, height), what, bold(option.font), text, false,
             option.direction);
    drawLine(*painter, place(from + room - stamp, stamp, top, height), when, smallFont(option.font), quiet, true,
             option.direction);
    for (const QString& below : linesBelow(line)) {
        top += height;
        drawLine(*painter, place(from, room, top, height), below, option.font, quiet, false, option.direction);
    }
    painter->setPen(hairline(palette));
    const QRect under = place(from, room, option.rect.bottom(), 1);
    painter->drawLine(rtl ? under.right() : under.left(), under.top(), rtl ? under.left() : under.right(), under.top());
    painter->restore();
}

} // namespace tocsin::ui
