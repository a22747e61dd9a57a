#include "core/clock/due.h"

#include "core/base/check.h"

#include <algorithm>

namespace tocsin::clock {

using base::Instant;
using std::chrono::milliseconds;
using std::chrono::sys_days;

namespace {

/// Those after `start`, in order, none empty, none touching another.
std::vector<Span> tidied(std::vector<Span> pauses, Instant start)
{
    for (Span& pause : pauses) pause.from = std::max(pause.from, start);
    std::erase_if(pauses, [](const Span& pause) { return pause.from >= pause.until; });
    std::sort(pauses.begin(), pauses.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    std::vector<Span> out;
    for (const Span& pause : pauses) {
        if (!out.empty() && pause.from <= out.back().until)
            out.back().until = std::max(out.back().until, pause.until);
        else
            out.push_back(pause);
    }
    return out;
}

/// A month has no 31st day everywhere: then its last.
base::Date laterDate(base::Date date, int months, int days)
{
    base::Date moved = date + std::chrono::months(months);
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return sys_days(moved) + std::chrono::days(days);
}

Instant byCalendar(Instant start, const Duration& duration, const Calendar& calendar, const std::vector<Span>& pauses)
{
    LocalTime local = calendar.zone().localOf(start);
    local.date = laterDate(local.date, duration.months, duration.days);
    const bool moved = duration.months != 0 || duration.days != 0;
    Instant due = (moved ? calendar.zone().instantOf(local) : start) + std::chrono::minutes(duration.minutes);
    for (const Span& pause : pauses)
        if (pause.from < due) due += pause.until - pause.from;
    return due;
}

/// What is left of an open span without the pauses.
std::vector<Span> without(Span open, const std::vector<Span>& pauses)
{
    std::vector<Span> out;
    for (const Span& pause : pauses) {
        if (pause.until <= open.from || pause.from >= open.until) continue;
        if (pause.from > open.from) out.push_back({open.from, pause.from});
        open.from = pause.until;
    }
    if (open.from < open.until) out.push_back(open);
    return out;
}

Instant byWorkingTime(Instant start, const Duration& duration, const Calendar& calendar,
                      const std::vector<Span>& pauses)
{
    milliseconds left = duration.days * calendar.workingDay() + std::chrono::minutes(duration.minutes);
    // "24:00" of the day before may still be open.
    for (sys_days day = sys_days(calendar.dateOf(start)) - std::chrono::days(1);; day += std::chrono::days(1))
        for (Span open : calendar.openSpans(base::Date(day))) {
            open.from = std::max(open.from, start);
            for (const Span& running : without(open, pauses)) {
                const milliseconds length = running.until - running.from;
                if (length >= left) return running.from + left;
                left -= length;
            }
        }
}

} // namespace

Instant dueAt(Instant start, const Duration& duration, Days days, const Calendar& calendar, std::vector<Span> pauses)
{
    const std::vector<Span> tidy = tidied(std::move(pauses), start);
    if (days == Days::Calendar) return byCalendar(start, duration, calendar, tidy);
    TOCSIN_CHECK(duration.months == 0, "working days know no months");
    return byWorkingTime(start, duration, calendar, tidy);
}

milliseconds between(Instant from, Instant until, Days days, const Calendar& calendar)
{
    if (until < from) return -between(until, from, days, calendar);
    if (days == Days::Calendar) return until - from;
    milliseconds sum{};
    const sys_days last = calendar.dateOf(until);
    for (sys_days day = sys_days(calendar.dateOf(from)) - std::chrono::days(1); day <= last;
         day += std::chrono::days(1))
        for (const Span& open : calendar.openSpans(base::Date(day)))
            sum += std::max(milliseconds(0), std::min(open.until, until) - std::max(open.from, from));
    return sum;
}

Instant endOf(base::Date date, Days days, const Calendar& calendar)
{
    if (days == Days::Calendar) return calendar.zone().instantOf({sys_days(date) + std::chrono::days(1), {}});
    for (sys_days day = date;; day -= std::chrono::days(1)) {
        const std::vector<Span> open = calendar.openSpans(base::Date(day));
        if (!open.empty()) return open.back().until;
    }
}

} // namespace tocsin::clock
