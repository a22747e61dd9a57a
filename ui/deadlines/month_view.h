#pragma once
// A month with the number of deadlines on each day; days on which the office is closed are quiet.

#include "core/clock/calendar.h"

#include <QtCore/QDate>
#include <QtWidgets/QCalendarWidget>

#include <map>

namespace tocsin::ui {

class MonthView final : public QCalendarWidget {
    Q_OBJECT
public:
    struct Day {
        int due = 0;
        int overdue = 0; ///< of those
    };
    explicit MonthView(QWidget* parent = nullptr);
    void show(const std::map<QDate, Day>& days, const clock::Calendar* calendar, QDate today);
    [[nodiscard]] Day day(QDate date) const;

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    void openMonthsPlainly();
    void pointTo(const char* button, Qt::ArrowType arrow);

    std::map<QDate, Day> days_;
    const clock::Calendar* calendar_ = nullptr;
    QDate today_;
};

} // namespace tocsin::ui
