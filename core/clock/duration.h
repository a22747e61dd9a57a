#pragma once
// Lengths of time as ISO 8601 writes them: PT4H, P1D, P2W, P6M. A month or a day is as long as the calendar says, so
// the three parts are never turned into one another.

#include <optional>
#include <string>
#include <string_view>

namespace tocsin::clock {

/// Never negative, and not all three are 0 once parsed.
struct Duration {
    int months = 0;
    int days = 0;
    int minutes = 0;
    friend bool operator==(const Duration&, const Duration&) = default;
};

/// "P", then years, months, weeks and days, then after "T" hours and minutes, each at most once and in this order; a
/// number has one to four digits and does not begin with 0. nullopt for anything else.
std::optional<Duration> parseDuration(std::string_view text);
/// The shortest text that parseDuration reads as the same: P14D for two weeks.
std::string toText(const Duration& duration);

} // namespace tocsin::clock
