#pragma once
// Dates as papers give them: a year, a year and month, or a full day. Text form 1970, 1970-05, 1970-05-17.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace tocsin::base {

using Date = std::chrono::year_month_day;

/// A proleptic Gregorian date whose day, or day and month, may be unknown. Always valid once made.
class PartialDate {
public:
    /// Reads the text form above, nothing else. Errors: date.malformed {text}, date.impossible {text}.
    static Result<PartialDate> parse(std::string_view text);
    /// Reads what foreign files hold as well: '/' or '.' between the parts, 00 for an unknown part, surrounding blanks.
    static Result<PartialDate> parseLenient(std::string_view text);
    /// `date` must be a day of the years 1 to 9999: a bug stops.
    static PartialDate fromDate(Date date);

    [[nodiscard]] int year() const { return year_; }
    [[nodiscard]] std::optional<unsigned> month() const { return month_; }
    [[nodiscard]] std::optional<unsigned> day() const { return day_; }
    [[nodiscard]] bool isFull() const { return day_.has_value(); }
    /// The first and the last day that it may mean.
    [[nodiscard]] Date earliest() const;
    [[nodiscard]] Date latest() const;
    [[nodiscard]] std::string text() const;
    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    int year_ = 1;
    std::optional<unsigned> month_;
    std::optional<unsigned> day_;
};

/// The UTC calendar day of an instant.
Date dateOf(Instant instant);
/// "2026-11-24".
std::string toText(Date date);
/// A full date only. Errors as PartialDate::parse, and date.not_full {text}.
Result<Date> parseDate(std::string_view text);
/// Whole years from `from` to `to` as law counts age: complete on the birthday; 29 February becomes 1 March.
int yearsBetween(Date from, Date to);
/// The same day so many months later, or the last one of a shorter month. Stops at the years that dates have.
Date monthsAfter(Date from, std::int64_t months);

} // namespace tocsin::base
