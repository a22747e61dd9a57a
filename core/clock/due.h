#pragma once
// When something is due, and how much time is left: pure functions of instants and a calendar.

#include "core/clock/calendar.h"
#include "core/clock/duration.h"

namespace tocsin::clock {

/// Whether time runs always, or only while the office is open.
enum class Days { Calendar, Working };

/// The instant at which `duration` has run since `start`, pauses left out. By the calendar, months and days keep the
/// time of day at the office, hours and minutes are as long as they are, and a pause moves the end by its length. In
/// working days only open time counts, a day being as much of it as one working day has; the end is the first instant
/// at which enough has run, so that it never lies in a closed hour. Working days know no months.
/// Pauses may overlap and may lie anywhere; of one that still lasts the caller gives the end as the present instant.
base::Instant dueAt(base::Instant start, const Duration& duration, Days days, const Calendar& calendar,
                    std::vector<Span> pauses = {});

/// The time that runs between two instants, open time only in working days; negative when `until` comes first.
std::chrono::milliseconds between(base::Instant from, base::Instant until, Days days, const Calendar& calendar);

/// The end of a day that somebody named as due: midnight by the calendar; in working days when the office closes, on
/// the working day before when it does not open.
base::Instant endOf(base::Date date, Days days, const Calendar& calendar);

} // namespace tocsin::clock
