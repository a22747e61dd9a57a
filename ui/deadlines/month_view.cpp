#include "ui/deadlines/month_view.h"

#include "ui/style/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace tocsin::ui {

namespace {

base::Date toDate(QDate date)
{
    return base::Date(std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
                      std::chrono::day(static_cast<unsigned>(date.day())));
}

} // namespace

MonthView::MonthView(QWidget* parent) : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    setGridVisible(false);
    setNavigationBarVisible(true);
    QTextCharFormat plain;
    plain.setForeground(palette().color(QPalette::PlaceholderText));
    setHeaderTextFormat(plain);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday}) setWeekdayTextFormat(weekend, QTextCharFormat());
    // Qt's own month has room for six days beside the board, and arrows of another look.
    if (auto* cells = findChild<QTableView*>(QStringLiteral("qt_calendar_calendarview")))
        cells->horizontalHeader()->setMinimumSectionSize(24);
    const bool leftwards = layoutDirection() == Qt::LeftToRight;
    pointTo("qt_calendar_prevmonth", leftwards ? Qt::LeftArrow : Qt::RightArrow);
    pointTo("qt_calendar_nextmonth", leftwards ? Qt::RightArrow : Qt::LeftArrow);
    openMonthsPlainly();
}

/// The name of the month opens the list of months without the arrow, for which it leaves no room.
void MonthView::openMonthsPlainly()
{
    auto* month = findChild<QToolButton*>(QStringLiteral("qt_calendar_monthbutton"));
    QMenu* months = month == nullptr ? nullptr : month->menu();
    if (months == nullptr) return;
    month->setMenu(nullptr);
    connect(month, &QToolButton::clicked, months,
            [month, months] { months->popup(month->mapToGlobal(QPoint(0, month->height()))); });
}

void MonthView::pointTo(const char* button, Qt::ArrowType arrow)
{
    if (auto* found = findChild<QToolButton*>(QLatin1String(button))) found->setArrowType(arrow);
}

void MonthView::show(const std::map<QDate, Day>& days, const clock::Calendar* calendar, QDate today)
{
    days_ = days;
    calendar_ = calendar;
    today_ = today;
    updateCells();
}

MonthView::Day MonthView::day(QDate date) const
{
    const auto found = days_.find(date);
    return found == days_.end() ? Day() : found->second;
}

void MonthView::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const QPalette& colours = palette();
    const bool shown = date.month() == monthShown();
    const bool chosen = date == selectedDate();
    const bool closed = calendar_ != nullptr && !calendar_->isWorkingDay(toDate(date));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, colours.color(QPalette::Base));
    const QRect inner = rect.adjusted(2, 2, -2, -2);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.color(QPalette::Highlight));
        painter->drawRoundedRect(inner, kRadius, kRadius);
    }
    if (date == today_) {
        painter->setPen(QPen(toneText(Tone::Accent, colours), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inner, kRadius, kRadius);
    }
    const QColor text = chosen             ? colours.color(QPalette::HighlightedText)
                        : !shown || closed ? colours.color(QPalette::PlaceholderText)
                                           : colours.color(QPalette::Text);
    painter->setPen(text);
    const Day counted = day(date);
    const int upper = counted.due > 0 ? inner.height() / 2 + 2 : inner.height();
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), upper), Qt::AlignCenter,
                      QLocale::c().toString(date.day()));
    if (counted.due > 0) {
        const Tone tone = counted.overdue > 0 ? Tone::Block : Tone::Accent;
        QFont small = smallFont(font());
        small.setBold(true);
        painter->setFont(small);
        const QString count =
            QLocale::c().toString(counted.due) + (counted.overdue > 0 ? QStringLiteral(" !") : QString());
        const int width = painter->fontMetrics().horizontalAdvance(count) + 10;
        const QRect badge(inner.center().x() - width / 2, inner.top() + upper - 1, width, inner.height() - upper - 1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneFill(tone, colours));
        painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter->setPen(toneText(tone, colours));
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(badge, Qt::AlignCenter, count);
    }
    painter->restore();
}

} // namespace tocsin::ui
