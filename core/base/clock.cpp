#include "core/base/clock.h"

#include "core/base/partial_date.h"

#include <fmt/format.h>

#include <charconv>

namespace tocsin::base {

namespace {

/// Digits only; nullopt for anything else.
std::optional<int> number(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::string toText(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time(instant - day);
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", toText(Date(day)), time.hours().count(), time.minutes().count(),
                       time.seconds().count(), time.subseconds().count());
}

Result<Instant> parseInstant(std::string_view text)
{
    const Error malformed = invalid("instant.malformed", {{"text", std::string(text)}});
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' ||
        text[23] != 'Z')
        return malformed;
    const Result<Date> date = parseDate(text.substr(0, 10));
    const auto hour = number(text.substr(11, 2));
    const auto minute = number(text.substr(14, 2));
    const auto second = number(text.substr(17, 2));
    const auto milli = number(text.substr(20, 3));
    if (!date || !hour || !minute || !second || !milli || *hour > 23 || *minute > 59 || *second > 59) return malformed;
    return Instant(std::chrono::sys_days(*date)) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second) + std::chrono::milliseconds(*milli);
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace tocsin::base
