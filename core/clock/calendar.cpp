#include "core/clock/calendar.h"

#include "core/base/json_reader.h"
#include "core/form/json_checker.h"

#include <fmt/format.h>

#include <algorithm>

namespace tocsin::clock {

using base::Json;
using form::JsonChecker;

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 4> kMarks{"NET", "RPD", "K", "DESIGN"};

std::array<bool, 7> readWeekend(JsonChecker& checker, const Json& json)
{
    std::array<bool, 7> weekend{};
    const std::vector<std::string> days = checker.texts(json, "weekend", "");
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto found = std::find(kWeekdays.begin(), kWeekdays.end(), days[i]);
        if (found == kWeekdays.end())
            checker.fault("unknown_weekday", JsonChecker::at("/weekend", i), {{"weekday", days[i]}});
        else
            weekend.at(static_cast<std::size_t>(found - kWeekdays.begin())) = true;
    }
    if (std::all_of(weekend.begin(), weekend.end(), [](bool off) { return off; }))
        checker.fault("no_working_day", "/weekend");
    return weekend;
}

/// "08:30"; "24:00" is the end of the day.
std::optional<std::chrono::minutes> timeOfDay(const std::string& text)
{
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    int value[2] = {};
    for (const std::size_t at : {0U, 1U, 3U, 4U}) {
        if (text[at] < '0' || text[at] > '9') return std::nullopt;
        int& part = value[at < 2 ? 0 : 1];
        part = part * 10 + (text[at] - '0');
    }
    const std::chrono::minutes out = std::chrono::hours(value[0]) + std::chrono::minutes(value[1]);
    return value[1] > 59 || out > std::chrono::hours(24) ? std::nullopt : std::optional(out);
}

std::vector<Calendar::Window> readHours(JsonChecker& checker, const Json& json)
{
    const std::vector<std::string> texts = checker.texts(json, "hours", "");
    const std::optional<std::vector<Calendar::Window>> hours = Calendar::hoursFrom(texts);
    if (!hours) checker.fault("bad_hours", "/hours", {{"text", fmt::format("{}", fmt::join(texts, ", "))}});
    return hours.value_or(std::vector<Calendar::Window>());
}

Calendar::Holidays readHolidays(JsonChecker& checker, const Json& json)
{
    Calendar::Holidays holidays;
    const Json& list = checker.array(json, "holidays", "");
    for (std::size_t i = 0; i < list.size() && !checker.failed(); ++i) {
        const std::string pointer = JsonChecker::at("/holidays", i);
        if (!checker.keys(list[i], pointer, {"date", "name"})) break;
        const std::string text = checker.text(list[i], "date", pointer);
        const std::string name = checker.text(list[i], "name", pointer);
        const base::Result<base::Date> date = base::parseDate(text);
        if (!date || !holidays.emplace(*date, name).second)
            checker.fault("bad_holiday", pointer + "/date", {{"text", text}});
    }
    return holidays;
}

} // namespace

base::Result<std::shared_ptr<const Calendar>> Calendar::read(std::string_view bytes, const std::string& file)
{
    const base::Result<Json> json = base::readJson(bytes);
    if (!json) {
        base::Error error = json.error();
        error.params["file"] = file;
        return error;
    }
    JsonChecker checker("clock", file);
    if (!checker.keys(*json, "", {"calendar", "edition", "title", "weekend", "hours", "mark"},
                      {"timeZone", "holidays"}))
        return checker.error();
    auto out = std::make_shared<Calendar>();
    out->id_ = checker.text(*json, "calendar", "");
    checker.id(out->id_, "/calendar");
    checker.text(*json, "edition", "");
    out->title_ = checker.local(*json, "title", "");
    if (std::find(kMarks.begin(), kMarks.end(), checker.text(*json, "mark", "")) == kMarks.end())
        checker.fault("wrong_type", "/mark", {{"expected", "NET, RPD, K or DESIGN"}});
    out->weekend_ = readWeekend(checker, *json);
    out->hours_ = readHours(checker, *json);
    out->holidays_ = readHolidays(checker, *json);
    const std::string name = checker.text(*json, "timeZone", "", "Etc/UTC");
    if (const std::optional<TimeZone> zone = TimeZone::find(name))
        out->zone_ = *zone;
    else
        checker.fault("unknown_zone", "/timeZone", {{"zone", name}});
    if (checker.failed()) return checker.error();
    return std::shared_ptr<const Calendar>(std::move(out));
}

std::optional<std::vector<Calendar::Window>> Calendar::hoursFrom(const std::vector<std::string>& texts)
{
    std::vector<Window> hours;
    for (const std::string& text : texts) {
        const std::size_t dash = text.find('-');
        const auto from = timeOfDay(text.substr(0, dash));
        const auto until = timeOfDay(dash == std::string::npos ? std::string() : text.substr(dash + 1));
        if (!from || !until || *from >= *until || (!hours.empty() && *from <= hours.back().until)) return std::nullopt;
        hours.push_back({*from, *until});
    }
    return hours.empty() ? std::nullopt : std::optional(std::move(hours));
}

std::string Calendar::toText(const Window& window)
{
    const auto text = [](std::chrono::minutes time) {
        return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
    };
    return text(window.from) + "-" + text(window.until);
}

std::shared_ptr<const Calendar> Calendar::at(const TimeZone& zone, const std::vector<Window>& hours,
                                             const Holidays& holidays) const
{
    auto out = std::make_shared<Calendar>(*this);
    out->zone_ = zone;
    if (!hours.empty()) out->hours_ = hours;
    out->holidays_.insert(holidays.begin(), holidays.end());
    return out;
}

bool Calendar::isWeekend(base::Date date) const
{
    return weekend_.at(std::chrono::weekday(std::chrono::sys_days(date)).c_encoding());
}

bool Calendar::isWorkingDay(base::Date date) const { return !isWeekend(date) && holidays_.count(date) == 0; }

std::vector<Span> Calendar::openSpans(base::Date date) const
{
    std::vector<Span> out;
    if (!isWorkingDay(date)) return out;
    for (const Window& window : hours_) {
        const Span span{zone_.instantOf({date, window.from}), zone_.instantOf({date, window.until})};
        // A change of the clocks may swallow a window.
        if (span.from < span.until) out.push_back(span);
    }
    return out;
}

bool Calendar::isOpen(base::Instant instant) const
{
    // "24:00" closes on the day before the one that the clock on the wall already shows.
    const auto today = std::chrono::sys_days(dateOf(instant));
    for (const auto day : {today - std::chrono::days(1), today})
        for (const Span& span : openSpans(base::Date(day)))
            if (span.from <= instant && instant <= span.until) return true;
    return false;
}

std::chrono::milliseconds Calendar::workingDay() const
{
    std::chrono::milliseconds sum{};
    for (const Window& window : hours_) sum += window.until - window.from;
    return sum;
}

} // namespace tocsin::clock
