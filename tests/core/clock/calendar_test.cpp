#include "core/clock/calendars.h"

#include "core/base/json.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using clock::Calendar;

namespace {

Json aCalendar()
{
    return {{"calendar", "c"},
            {"edition", "1"},
            {"title", {{"en", "C"}, {"fr", "C"}, {"es", "C"}, {"ar", "ت"}}},
            {"mark", "DESIGN"},
            {"timeZone", "Europe/Paris"},
            {"weekend", {"saturday", "sunday"}},
            {"hours", {"08:30-12:00", "13:00-17:30"}},
            {"holidays", {{{"date", "2026-07-14"}, {"name", "a holiday"}}}}};
}

base::Result<std::shared_ptr<const Calendar>> read(const Json& json) { return Calendar::read(json.dump(), "c.json"); }

void expectFault(const Json& json, const char* key, const char* pointer)
{
    const auto result = read(json);
    REQUIRE_FALSE(result);
    CHECK(result.error().key == key);
    CHECK(result.error().params.at("pointer") == pointer);
    CHECK(result.error().params.at("file") == "c.json");
}

base::Date day(const char* text) { return base::parseDate(text).value(); }
base::Instant at(const char* text) { return base::parseInstant(text).value(); }

} // namespace

TEST_CASE("A calendar knows its weekend, its hours and its holidays")
{
    const std::shared_ptr<const Calendar> calendar = read(aCalendar()).value();
    CHECK(calendar->isWorkingDay(day("2026-07-13")));
    CHECK_FALSE(calendar->isWorkingDay(day("2026-07-14")));
    CHECK_FALSE(calendar->isWeekend(day("2026-07-14")));
    CHECK_FALSE(calendar->isWorkingDay(day("2026-07-18")));
    CHECK(calendar->workingDay() == std::chrono::hours(8));
    CHECK(calendar->openSpans(day("2026-07-13")) ==
          std::vector<clock::Span>{{at("2026-07-13T06:30:00.000Z"), at("2026-07-13T10:00:00.000Z")},
                                   {at("2026-07-13T11:00:00.000Z"), at("2026-07-13T15:30:00.000Z")}});
    CHECK(calendar->openSpans(day("2026-07-14")).empty());
    CHECK(calendar->isOpen(at("2026-07-13T15:30:00.000Z")));
    CHECK_FALSE(calendar->isOpen(at("2026-07-13T15:30:00.001Z")));
    CHECK_FALSE(calendar->isOpen(at("2026-07-13T10:30:00.000Z")));
    CHECK_FALSE(calendar->isOpen(at("2026-07-14T08:00:00.000Z")));
}

TEST_CASE("A bureau lays its own place, hours and holidays over a calendar")
{
    const auto calendar =
        read(aCalendar())
            .value()
            ->at(clock::TimeZone::find("Asia/Tokyo").value(), Calendar::hoursFrom({"09:00-18:00"}).value(),
                 {{day("2026-07-20"), "another holiday"}});
    CHECK_FALSE(calendar->isWorkingDay(day("2026-07-14")));
    CHECK_FALSE(calendar->isWorkingDay(day("2026-07-20")));
    CHECK(calendar->openSpans(day("2026-07-13")).front().from == at("2026-07-13T00:00:00.000Z"));
    CHECK(Calendar::toText(calendar->hours().front()) == "09:00-18:00");
}

TEST_CASE("Hours that touch, overlap or end before they begin are none")
{
    CHECK(Calendar::hoursFrom({"00:00-24:00"}));
    for (const std::vector<std::string>& bad : std::vector<std::vector<std::string>>{{},
                                                                                     {""},
                                                                                     {"08:00"},
                                                                                     {"08:00-"},
                                                                                     {"08:00-08:00"},
                                                                                     {"17:00-08:00"},
                                                                                     {"08:00-24:01"},
                                                                                     {"08:60-09:00"},
                                                                                     {"8:00-9:00"},
                                                                                     {"08:00-12:00", "12:00-13:00"},
                                                                                     {"13:00-14:00", "08:00-09:00"}})
        CHECK_FALSE(Calendar::hoursFrom(bad));
}

TEST_CASE("Each mistake in a calendar is refused with its place")
{
    Json json = aCalendar();
    SECTION("an unknown key")
    {
        json["lunch"] = "12:00";
        expectFault(json, "clock.unknown_key", "/lunch");
    }
    SECTION("a key that is missing")
    {
        json.erase("hours");
        expectFault(json, "clock.missing_key", "/");
    }
    SECTION("a title in three languages")
    {
        json["title"].erase("ar");
        expectFault(json, "clock.missing_language", "/title");
    }
    SECTION("a day of no week")
    {
        json["weekend"][1] = "caturday";
        expectFault(json, "clock.unknown_weekday", "/weekend/1");
    }
    SECTION("a week without a working day")
    {
        json["weekend"] = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
        expectFault(json, "clock.no_working_day", "/weekend");
    }
    SECTION("a zone that is nowhere")
    {
        json["timeZone"] = "Europe/Nowhere";
        expectFault(json, "clock.unknown_zone", "/timeZone");
    }
    SECTION("hours that overlap")
    {
        json["hours"] = {"08:00-12:00", "11:00-17:00"};
        expectFault(json, "clock.bad_hours", "/hours");
    }
    SECTION("no hours")
    {
        json["hours"] = Json::array();
        expectFault(json, "clock.bad_hours", "/hours");
    }
    SECTION("a holiday that is no day")
    {
        json["holidays"][0]["date"] = "2026-02-30";
        expectFault(json, "clock.bad_holiday", "/holidays/0/date");
    }
    SECTION("a holiday twice")
    {
        json["holidays"].push_back(json["holidays"][0]);
        expectFault(json, "clock.bad_holiday", "/holidays/1/date");
    }
    SECTION("a mark that nobody knows")
    {
        json["mark"] = "SURE";
        expectFault(json, "clock.wrong_type", "/mark");
    }
    SECTION("an id that is none")
    {
        json["calendar"] = "Not An Id";
        expectFault(json, "clock.bad_id", "/calendar");
    }
    CHECK_FALSE(Calendar::read("{", "c.json"));
}

TEST_CASE("The program carries a week with Saturday and Sunday off and one with Friday and Saturday off")
{
    const auto calendars = clock::Calendars::load(data::DataSource::embedded()).value();
    const auto western = calendars->standard();
    const auto eastern = calendars->find("friday_saturday");
    REQUIRE(eastern);
    // 2026-11-27 is a Friday.
    CHECK(western->isWorkingDay(day("2026-11-27")));
    CHECK_FALSE(western->isWorkingDay(day("2026-11-29")));
    CHECK_FALSE(eastern->isWorkingDay(day("2026-11-27")));
    CHECK(eastern->isWorkingDay(day("2026-11-29")));
    CHECK(western->holidays().empty());
    CHECK(eastern->holidays().empty());
    CHECK(calendars->find("lunar") == nullptr);
}

TEST_CASE("A file of calendars bears the name of its calendar, and the standard one must be there")
{
    const std::string text = aCalendar().dump();
    const auto renamed = clock::Calendars::load(data::DataSource::fromMap({{"calendars/d.json", text}}));
    REQUIRE_FALSE(renamed);
    CHECK(renamed.error().key == "clock.wrong_name");
    const auto alone = clock::Calendars::load(data::DataSource::fromMap({{"calendars/c.json", text}}));
    REQUIRE_FALSE(alone);
    CHECK(alone.error().key == "clock.no_default");
}
