#include "core/clock/duration.h"

#include <fmt/format.h>

namespace tocsin::clock {

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kMonthsPerYear = 12;
constexpr int kDaysPerWeek = 7;

/// Takes "12D" off the front when the unit is this one; 0 when the text begins with another part, nullopt when the
/// text is no part at all.
std::optional<int> take(std::string_view& text, char unit)
{
    std::size_t digits = 0;
    int value = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        if (digits == 4) return std::nullopt;
        value = value * 10 + (text[digits++] - '0');
    }
    if (digits == text.size() || digits == 0 || text.front() == '0') return std::nullopt;
    if (text[digits] != unit) return 0;
    text.remove_prefix(digits + 1);
    return value;
}

/// The units in their order, each at most once; false when something else is left before `end`.
bool takeAll(std::string_view& text, std::string_view units, const int* factors, int* sum)
{
    for (std::size_t i = 0; i < units.size() && !text.empty(); ++i) {
        const std::optional<int> value = take(text, units[i]);
        if (!value) return false;
        sum[i] = *value * factors[i];
    }
    return text.empty();
}

} // namespace

std::optional<Duration> parseDuration(std::string_view text)
{
    if (text.size() < 3 || text.front() != 'P') return std::nullopt;
    text.remove_prefix(1);
    const std::size_t t = text.find('T');
    std::string_view date = text.substr(0, t);
    std::string_view time = t == std::string_view::npos ? std::string_view() : text.substr(t + 1);
    if (t != std::string_view::npos && time.empty()) return std::nullopt;
    constexpr int kDateFactors[] = {kMonthsPerYear, 1, kDaysPerWeek, 1};
    constexpr int kTimeFactors[] = {kMinutesPerHour, 1};
    int dateParts[4] = {};
    int timeParts[2] = {};
    if (!takeAll(date, "YMWD", kDateFactors, dateParts) || !takeAll(time, "HM", kTimeFactors, timeParts))
        return std::nullopt;
    return Duration{dateParts[0] + dateParts[1], dateParts[2] + dateParts[3], timeParts[0] + timeParts[1]};
}

std::string toText(const Duration& duration)
{
    std::string out = "P";
    const auto add = [&](int value, char unit) {
        if (value > 0) out += fmt::format("{}{}", value, unit);
    };
    add(duration.months / kMonthsPerYear, 'Y');
    add(duration.months % kMonthsPerYear, 'M');
    add(duration.days, 'D');
    if (duration.minutes > 0) out += 'T';
    add(duration.minutes / kMinutesPerHour, 'H');
    add(duration.minutes % kMinutesPerHour, 'M');
    return out;
}

} // namespace tocsin::clock
