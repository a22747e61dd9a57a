#include "core/base/clock.h"

#include "tests/support/fake_clock.h"

#include <catch2/catch.hpp>

using namespace tocsin::base;

TEST_CASE("An instant goes to text and back to the millisecond")
{
    for (const char* text : {"2026-11-24T00:14:44.123Z", "1970-01-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z",
                             "1969-12-31T23:59:59.001Z"})
        CHECK(toText(parseInstant(text).value()) == text);
}

TEST_CASE("A malformed instant is refused")
{
    for (const char* text : {"", "2026-11-24", "2026-11-24T24:00:00.000Z", "2026-02-30T00:00:00.000Z",
                             "2026-11-24T00:14:44.123", "2026-11-24 00:14:44.123Z"})
        CHECK(parseInstant(text).error().key == "instant.malformed");
}

TEST_CASE("A fake clock moves only when told")
{
    tocsin::test::FakeClock clock("2026-01-31T23:59:59.999Z");
    clock.advance(std::chrono::milliseconds(1));
    CHECK(toText(clock.now()) == "2026-02-01T00:00:00.000Z");
}
