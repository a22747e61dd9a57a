#pragma once
// A day of the law to choose: year-month-day in every language, with a calendar.

#include "core/base/partial_date.h"

#include <QtWidgets/QDateEdit>

namespace tocsin::ui {

class DayEdit final : public QDateEdit {
    Q_OBJECT
public:
    DayEdit(const char* name, const QString& title, base::Date day, QWidget* parent = nullptr);
    [[nodiscard]] base::Date day() const;
    void setDay(base::Date day);

Q_SIGNALS:
    void dayChanged();
};

} // namespace tocsin::ui
