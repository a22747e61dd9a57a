#include "core/clock/due.h"

#include "core/clock/calendars.h"

#include <catch2/catch.hpp>

#include <random>

using namespace tocsin;
using clock::Days;
using clock::Span;

namespace {

base::Instant at(const char* text) { return base::parseInstant(text).value(); }
base::Date day(const char* text) { return base::parseDate(text).value(); }
clock::Duration length(const char* text) { return clock::parseDuration(text).value(); }

std::shared_ptr<const clock::Calendar> office(const char* id = "saturday_sunday", const char* zone = "Europe/Paris",
                                              const std::vector<std::string>& hours = {"08:00-12:00", "13:00-17:00"},
                                              const clock::Calendar::Holidays& holidays = {})
{
    static const auto kCalendars = clock::Calendars::load(data::DataSource::embedded()).value();
    return kCalendars->find(id)->at(clock::TimeZone::find(zone).value(), clock::Calendar::hoursFrom(hours).value(),
                                    holidays);
}

std::string due(const char* start, const char* duration, Days days, const clock::Calendar& calendar,
                std::vector<Span> pauses = {})
{
    return base::toText(clock::dueAt(at(start), length(duration), days, calendar, std::move(pauses)));
}

/// Instants, durations and pauses of a decade; the same on every machine.
class Chance {
public:
    std::int64_t below(std::int64_t limit)
    {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(limit));
    }
    base::Instant instant()
    {
        return at("2020-01-01T00:00:00.000Z") + std::chrono::milliseconds(below(10LL * 365 * 86'400'000));
    }
    clock::Duration duration() { return {0, static_cast<int>(below(30)), 1 + static_cast<int>(below(2000))}; }
    std::vector<Span> pauses(base::Instant start)
    {
        std::vector<Span> out;
        for (std::int64_t i = below(4); i > 0; --i) {
            const base::Instant from = start + std::chrono::minutes(below(60'000) - 5'000);
            out.push_back({from, from + std::chrono::minutes(below(10'000))});
        }
        return out;
    }

private:
    std::mt19937_64 random_{20261124};
};

std::vector<std::shared_ptr<const clock::Calendar>> offices()
{
    return {office(), office("friday_saturday", "Africa/Cairo", {"09:00-15:30"}),
            office("saturday_sunday", "America/Montevideo", {"00:00-24:00"}, {{day("2026-12-25"), "a holiday"}}),
            office("saturday_sunday", "Australia/Lord_Howe", {"01:00-03:00", "20:00-24:00"})};
}

constexpr int kTries = 400;

} // namespace

TEST_CASE("By the calendar a day keeps the time of day, also where the clocks change, and an hour is an hour")
{
    const auto paris = office();
    CHECK(due("2026-03-28T09:00:00.000Z", "P1D", Days::Calendar, *paris) == "2026-03-29T08:00:00.000Z");
    CHECK(due("2026-03-28T09:00:00.000Z", "PT24H", Days::Calendar, *paris) == "2026-03-29T09:00:00.000Z");
    CHECK(due("2026-08-31T10:00:00.000Z", "P6M", Days::Calendar, *paris) == "2027-02-28T11:00:00.000Z");
    CHECK(due("2023-08-31T10:00:00.000Z", "P6M", Days::Calendar, *paris) == "2024-02-29T11:00:00.000Z");
}

TEST_CASE("In working days nights, weekends and holidays do not count")
{
    const auto paris =
        office("saturday_sunday", "Europe/Paris", {"08:00-12:00", "13:00-17:00"}, {{day("2026-11-30"), "a holiday"}});
    // Friday at ten: six hours are left of the day, Monday is a holiday.
    CHECK(due("2026-11-27T09:00:00.000Z", "P1D", Days::Working, *paris) == "2026-12-01T09:00:00.000Z");
    CHECK(due("2026-11-27T09:00:00.000Z", "PT6H", Days::Working, *paris) == "2026-11-27T16:00:00.000Z");
    CHECK(due("2026-11-27T10:30:00.000Z", "PT1H", Days::Working, *paris) == "2026-11-27T12:30:00.000Z");
    // What came on Saturday waits for the first hour that is open.
    CHECK(due("2026-11-28T03:00:00.000Z", "PT4H", Days::Working, *paris) == "2026-12-01T11:00:00.000Z");
    CHECK(due("2026-11-28T03:00:00.000Z", "P3D", Days::Working, *paris) == "2026-12-03T16:00:00.000Z");
    const auto cairo = office("friday_saturday", "Africa/Cairo", {"08:00-16:00"});
    CHECK(due("2026-11-26T13:00:00.000Z", "PT2H", Days::Working, *cairo) == "2026-11-29T07:00:00.000Z");
}

TEST_CASE("A named day ends at midnight, in working days when the office last closes before")
{
    const auto paris = office();
    CHECK(base::toText(clock::endOf(day("2026-11-28"), Days::Calendar, *paris)) == "2026-11-28T23:00:00.000Z");
    CHECK(base::toText(clock::endOf(day("2026-11-27"), Days::Working, *paris)) == "2026-11-27T16:00:00.000Z");
    CHECK(base::toText(clock::endOf(day("2026-11-29"), Days::Working, *paris)) == "2026-11-27T16:00:00.000Z");
}

TEST_CASE("A pause before the end moves it, one after the end does not")
{
    const auto paris = office();
    const Span weekday{at("2026-11-25T09:00:00.000Z"), at("2026-11-25T11:00:00.000Z")};
    const Span night{at("2026-11-24T18:00:00.000Z"), at("2026-11-25T06:00:00.000Z")};
    const Span later{at("2026-12-24T18:00:00.000Z"), at("2026-12-25T06:00:00.000Z")};
    CHECK(due("2026-11-24T09:00:00.000Z", "P2D", Days::Calendar, *paris, {weekday}) == "2026-11-26T11:00:00.000Z");
    CHECK(due("2026-11-24T09:00:00.000Z", "P2D", Days::Calendar, *paris, {later}) == "2026-11-26T09:00:00.000Z");
    CHECK(due("2026-11-24T09:00:00.000Z", "P2D", Days::Working, *paris, {weekday}) == "2026-11-26T11:00:00.000Z");
    CHECK(due("2026-11-24T09:00:00.000Z", "P2D", Days::Working, *paris, {night}) == "2026-11-26T09:00:00.000Z");
}

TEST_CASE("In working days nothing is ever due in a closed hour nor before it begins")
{
    Chance chance;
    for (const auto& calendar : offices())
        for (int i = 0; i < kTries; ++i) {
            const base::Instant start = chance.instant();
            const base::Instant end =
                clock::dueAt(start, chance.duration(), Days::Working, *calendar, chance.pauses(start));
            INFO(base::toText(start) << " " << base::toText(end) << " " << calendar->zone().name());
            REQUIRE(calendar->isOpen(end));
            REQUIRE(end > start);
        }
}

TEST_CASE("Exactly the time of the duration runs until the end")
{
    Chance chance;
    for (const auto& calendar : offices())
        for (int i = 0; i < kTries; ++i) {
            const base::Instant start = chance.instant();
            const clock::Duration duration = chance.duration();
            const base::Instant end = clock::dueAt(start, duration, Days::Working, *calendar);
            REQUIRE(clock::between(start, end, Days::Working, *calendar) ==
                    duration.days * calendar->workingDay() + std::chrono::minutes(duration.minutes));
            REQUIRE(clock::between(end, start, Days::Working, *calendar) ==
                    -clock::between(start, end, Days::Working, *calendar));
            const base::Instant middle = start + (end - start) / 3;
            REQUIRE(clock::between(start, middle, Days::Working, *calendar) +
                        clock::between(middle, end, Days::Working, *calendar) ==
                    clock::between(start, end, Days::Working, *calendar));
        }
}

TEST_CASE("A pause of d moves the end by d, by its open hours in working days")
{
    Chance chance;
    for (const auto& calendar : offices())
        for (int i = 0; i < kTries; ++i) {
            const base::Instant start = chance.instant();
            const clock::Duration duration = chance.duration();
            const base::Instant plain = clock::dueAt(start, duration, Days::Calendar, *calendar);
            const base::Instant from = start + std::chrono::milliseconds(chance.below((plain - start).count()));
            const Span pause{from, from + std::chrono::minutes(chance.below(20'000))};
            REQUIRE(clock::dueAt(start, duration, Days::Calendar, *calendar, {pause}) ==
                    plain + (pause.until - pause.from));

            const base::Instant working = clock::dueAt(start, duration, Days::Working, *calendar);
            const base::Instant begun = start + std::chrono::milliseconds(chance.below((working - start).count()));
            const Span halt{begun, begun + std::chrono::minutes(chance.below(20'000))};
            const base::Instant moved = clock::dueAt(start, duration, Days::Working, *calendar, {halt});
            REQUIRE(clock::between(working, moved, Days::Working, *calendar) ==
                    clock::between(halt.from, halt.until, Days::Working, *calendar));
        }
}

TEST_CASE("Order and overlap of pauses do not matter, and a longer duration never ends sooner")
{
    Chance chance;
    for (const auto& calendar : offices())
        for (int i = 0; i < kTries / 4; ++i) {
            const base::Instant start = chance.instant();
            const clock::Duration duration = chance.duration();
            std::vector<Span> pauses = chance.pauses(start);
            std::vector<Span> shuffled(pauses.rbegin(), pauses.rend());
            shuffled.insert(shuffled.end(), pauses.begin(), pauses.end());
            for (const Days days : {Days::Calendar, Days::Working}) {
                const base::Instant end = clock::dueAt(start, duration, days, *calendar, pauses);
                REQUIRE(clock::dueAt(start, duration, days, *calendar, shuffled) == end);
                const clock::Duration longer{0, duration.days,
                                             duration.minutes + 1 + static_cast<int>(chance.below(500))};
                REQUIRE(clock::dueAt(start, longer, days, *calendar, pauses) > end);
            }
        }
}
