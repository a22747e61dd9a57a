#include "core/clock/due.h"
#include "core/clock/icalendar.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace tocsin::fuzz {

namespace {

/// A number of the bytes, 0 beyond their end.
std::int64_t numberAt(std::string_view bytes, std::size_t at, std::int64_t limit)
{
    std::uint64_t value = 0;
    for (std::size_t i = at; i < std::min(at + 6, bytes.size()); ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return static_cast<std::int64_t>(value % static_cast<std::uint64_t>(limit));
}

void walk(const clock::Calendar& calendar, std::string_view bytes)
{
    constexpr std::int64_t kFiftyYears = 50LL * 365 * 86'400'000;
    const base::Instant start{std::chrono::milliseconds(numberAt(bytes, 0, kFiftyYears))};
    const clock::Duration duration{0, static_cast<int>(numberAt(bytes, 6, 40)),
                                   1 + static_cast<int>(numberAt(bytes, 12, 4000))};
    const base::Instant from = start + std::chrono::minutes(numberAt(bytes, 18, 60'000));
    const clock::Span pause{from, from + std::chrono::minutes(numberAt(bytes, 24, 60'000))};
    for (const clock::Days days : {clock::Days::Calendar, clock::Days::Working}) {
        const base::Instant plain = clock::dueAt(start, duration, days, calendar);
        require(plain > start, "nothing is due before it begins");
        require(clock::dueAt(start, duration, days, calendar, {pause}) >= plain, "a pause never shortens");
        require(days == clock::Days::Calendar || calendar.isOpen(plain), "nothing is due in a closed hour");
    }
}

} // namespace

void working_calendar(std::string_view bytes)
{
    if (const auto duration = clock::parseDuration(bytes))
        require(clock::parseDuration(clock::toText(*duration)) == duration, "a duration is written as it is read");
    clock::iCalendar({{"key", base::Instant(), std::string(bytes)}}, base::Instant());
    const auto calendar = clock::Calendar::read(bytes, "c.json");
    if (calendar) walk(**calendar, bytes);
}

} // namespace tocsin::fuzz
