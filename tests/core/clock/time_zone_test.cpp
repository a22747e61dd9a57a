#include "core/clock/time_zone.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using clock::TimeZone;

namespace {

base::Instant at(const char* text) { return base::parseInstant(text).value(); }
base::Date day(const char* text) { return base::parseDate(text).value(); }

} // namespace

TEST_CASE("A zone is found by its name in the database and by nothing else")
{
    for (const char* name : {"Etc/UTC", "America/Montevideo", "Europe/Paris", "Asia/Kathmandu", "Africa/Cairo"})
        CHECK(TimeZone::find(name)->name() == name);
    for (const char* name : {"", "Etc/Unknown", "GMT+5", "Europe/Nowhere", "../etc/passwd", "UTC+01:00", "\xff\xfe"})
        CHECK_FALSE(TimeZone::find(name));
    CHECK_FALSE(TimeZone::find(std::string(10'000, 'A')));
}

TEST_CASE("The clock on the wall goes with the zone, in summer too")
{
    const TimeZone paris = TimeZone::find("Europe/Paris").value();
    CHECK(paris.localOf(at("2026-01-15T23:30:00.000Z")) ==
          clock::LocalTime{day("2026-01-16"), std::chrono::minutes(30)});
    CHECK(paris.localOf(at("2026-07-15T22:30:00.000Z")) ==
          clock::LocalTime{day("2026-07-16"), std::chrono::minutes(30)});
    CHECK(paris.instantOf({day("2026-07-16"), std::chrono::hours(9)}) == at("2026-07-16T07:00:00.000Z"));
    const TimeZone kathmandu = TimeZone::find("Asia/Kathmandu").value();
    CHECK(kathmandu.localOf(at("2026-01-15T18:15:00.000Z")) == clock::LocalTime{day("2026-01-16"), {}});
}

TEST_CASE("A time that the change of the clocks leaves out is taken after it, one that comes twice is the first")
{
    const TimeZone paris = TimeZone::find("Europe/Paris").value();
    CHECK(paris.instantOf({day("2026-03-29"), std::chrono::minutes(150)}) == at("2026-03-29T01:30:00.000Z"));
    CHECK(paris.instantOf({day("2026-10-25"), std::chrono::minutes(150)}) == at("2026-10-25T00:30:00.000Z"));
}
