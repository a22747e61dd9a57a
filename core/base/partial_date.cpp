#include "core/base/partial_date.h"

#include "core/base/check.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace tocsin::base {

namespace {

Date makeDate(int year, unsigned month, unsigned day)
{
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
}

std::optional<unsigned> digits(std::string_view text, std::size_t least, std::size_t most)
{
    if (text.size() < least || text.size() > most) return std::nullopt;
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

} // namespace

Result<PartialDate> PartialDate::parse(std::string_view text)
{
    const Error malformed = invalid("date.malformed", {{"text", std::string(text)}});
    const std::vector<std::string_view> parts = split(text, '-');
    if (parts.size() > 3) return malformed;
    const auto y = digits(parts[0], 4, 4);
    if (!y) return malformed;
    PartialDate date;
    date.year_ = static_cast<int>(*y);
    if (parts.size() > 1) date.month_ = digits(parts[1], 2, 2);
    if (parts.size() > 2) date.day_ = digits(parts[2], 2, 2);
    if ((parts.size() > 1 && !date.month_) || (parts.size() > 2 && !date.day_)) return malformed;
    const bool possible = date.year_ >= 1 && (!date.month_ || (*date.month_ >= 1 && *date.month_ <= 12)) &&
                          (!date.day_ || makeDate(date.year_, *date.month_, *date.day_).ok());
    if (!possible) return invalid("date.impossible", {{"text", std::string(text)}});
    return date;
}

Result<PartialDate> PartialDate::parseLenient(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    const char separator = text.find('/') != std::string_view::npos   ? '/'
                           : text.find('.') != std::string_view::npos ? '.'
                                                                      : '-';
    std::vector<std::string_view> parts = split(text, separator);
    const Error malformed = invalid("date.malformed", {{"text", std::string(text)}});
    if (parts.size() > 3 || !std::all_of(parts.begin(), parts.end(), [](auto part) { return digits(part, 1, 4); }))
        return malformed;
    while (parts.size() > 1 && (parts.back() == "00" || parts.back() == "0")) parts.pop_back();
    std::string strict(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i)
        strict += (parts[i].size() == 1 ? "-0" : "-") + std::string(parts[i]);
    Result<PartialDate> date = parse(strict);
    if (date) return date;
    Error error = date.error();
    error.params["text"] = std::string(text);
    return error;
}

PartialDate PartialDate::fromDate(Date date)
{
    TOCSIN_CHECK(date.ok() && date.year() >= std::chrono::year(1) && date.year() <= std::chrono::year(9999),
                 "a partial date is made of a real day");
    PartialDate out;
    out.year_ = static_cast<int>(date.year());
    out.month_ = static_cast<unsigned>(date.month());
    out.day_ = static_cast<unsigned>(date.day());
    return out;
}

Date PartialDate::earliest() const { return makeDate(year_, month_.value_or(1), day_.value_or(1)); }

Date PartialDate::latest() const
{
    if (day_) return earliest();
    return Date(std::chrono::year(year_) / std::chrono::month(month_.value_or(12)) / std::chrono::last);
}

std::string PartialDate::text() const
{
    std::string out = fmt::format("{:04}", year_);
    if (month_) out += fmt::format("-{:02}", *month_);
    if (day_) out += fmt::format("-{:02}", *day_);
    return out;
}

Date dateOf(Instant instant) { return Date(std::chrono::floor<std::chrono::days>(instant)); }

std::string toText(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

Result<Date> parseDate(std::string_view text)
{
    const Result<PartialDate> date = PartialDate::parse(text);
    if (!date) return date.error();
    if (!date->isFull()) return invalid("date.not_full", {{"text", std::string(text)}});
    return date->earliest();
}

int yearsBetween(Date from, Date to)
{
    const int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    // A birthday on 29 February falls on 1 March in other years, which month-and-day order gives by itself.
    const bool reached = to.month() > from.month() || (to.month() == from.month() && to.day() >= from.day());
    return reached ? years : years - 1;
}

Date monthsAfter(Date from, std::int64_t months)
{
    constexpr std::int64_t kMost = 12'000;
    using std::chrono::last;
    const Date moved = from + std::chrono::months(static_cast<int>(std::clamp(months, -kMost, kMost)));
    const Date bounded(std::clamp(moved.year(), std::chrono::year(1), std::chrono::year(9999)), moved.month(),
                       moved.day());
    return bounded.ok() ? bounded : Date(bounded.year() / bounded.month() / last);
}

} // namespace tocsin::base
