#include "ui/catalogue/day_edit.h"

#include "ui/style/theme.h"

namespace tocsin::ui {

DayEdit::DayEdit(const char* name, const QString& title, base::Date day, QWidget* parent) : QDateEdit(parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    setToolTip(title);
    setLocale(QLocale::c()); // Latin digits, as dates are written everywhere here
    // Before the format, whose parts Qt turns round for a layout from right to left.
    setLayoutDirection(Qt::LeftToRight);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setCalendarPopup(true);
    setMinimumHeight(kControlHeight);
    setMinimumWidth(130);
    setDay(day);
    connect(this, &QDateEdit::dateChanged, this, &DayEdit::dayChanged);
}

base::Date DayEdit::day() const
{
    using namespace std::chrono;
    return year(date().year()) / month(static_cast<unsigned>(date().month())) /
           ::std::chrono::day(static_cast<unsigned>(date().day()));
}

void DayEdit::setDay(base::Date day)
{
    setDate(QDate(int(day.year()), static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day()))));
}

} // namespace tocsin::ui
