#include "core/clock/duration.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using clock::Duration;

TEST_CASE("A duration is read as ISO 8601 writes it")
{
    CHECK(clock::parseDuration("PT4H") == Duration{0, 0, 240});
    CHECK(clock::parseDuration("PT90M") == Duration{0, 0, 90});
    CHECK(clock::parseDuration("P1D") == Duration{0, 1, 0});
    CHECK(clock::parseDuration("P2W") == Duration{0, 14, 0});
    CHECK(clock::parseDuration("P6M") == Duration{6, 0, 0});
    CHECK(clock::parseDuration("P1Y6M") == Duration{18, 0, 0});
    CHECK(clock::parseDuration("P1Y2M3W4DT5H6M") == Duration{14, 25, 306});
}

TEST_CASE("What is no duration is none")
{
    for (const char* bad :
         {"",     "P",       "PT",   "P0D",   "PD",    "PTH",    "1D",  "P1",    "P-1D", "PT1D", "P1H",
          "P1D ", "P99999D", "P1DT", "P1D1M", "P1D1D", "PT1M1H", "p1d", "P1.5D", "P01D", "P+1D", " P1D"}) {
        INFO(bad);
        CHECK_FALSE(clock::parseDuration(bad));
    }
}

TEST_CASE("A duration is written so that it is read as the same")
{
    for (const char* text : {"PT4H", "PT1H30M", "P1D", "P14D", "P6M", "P1Y6M", "P1Y2M25DT5H6M", "P9999D"}) {
        CHECK(clock::toText(clock::parseDuration(text).value()) == text);
    }
    CHECK(clock::toText(clock::parseDuration("P2W").value()) == "P14D");
    CHECK(clock::toText(clock::parseDuration("PT24H").value()) == "PT24H");
}
