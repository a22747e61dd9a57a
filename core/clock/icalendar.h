#pragma once
// Deadlines for other calendars: RFC 5545 text. Holds what it is given and nothing of its own, so that the caller
// answers for what leaves the bureau.

#include "core/base/clock.h"

#include <string>
#include <vector>

namespace tocsin::clock {

struct CalendarEvent {
    std::string key; ///< what makes it this event and no other; the UID is made of its SHA-256 and says nothing of it
    base::Instant due;
    std::string summary;
};

/// A whole VCALENDAR object: CRLF line ends, lines folded at 75 octets between characters, text escaped, one event per
/// deadline, which takes no time of the day. `stamp` is the instant of writing.
std::string iCalendar(const std::vector<CalendarEvent>& events, base::Instant stamp);

} // namespace tocsin::clock
