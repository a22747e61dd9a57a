#include "core/life/retention.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::parseDate;
using base::toText;

TEST_CASE("The period runs from the day of recording, and its review begins the given months before its end")
{
    const life::Retention kept = life::retentionOf(parseDate("2026-08-31").value(), std::nullopt, {5, 6});
    CHECK(toText(kept.until) == "2031-08-31");
    CHECK(toText(kept.reviewFrom) == "2031-02-28");
}

TEST_CASE("A day that was decided counts, whatever the maximum would give")
{
    const life::Retention kept =
        life::retentionOf(parseDate("2026-08-31").value(), parseDate("2028-02-29").value(), {5, 6});
    CHECK(toText(kept.until) == "2028-02-29");
    CHECK(toText(kept.reviewFrom) == "2027-08-29");
    CHECK(toText(life::longestExtension(parseDate("2028-02-29").value(), {5, 6})) == "2033-02-28");
}

TEST_CASE("Months end with the month, and stop where dates stop")
{
    CHECK(toText(base::monthsAfter(parseDate("2027-12-31").value(), 2)) == "2028-02-29");
    CHECK(toText(base::monthsAfter(parseDate("2028-02-29").value(), 12)) == "2029-02-28");
    CHECK(toText(base::monthsAfter(parseDate("2026-01-31").value(), -2)) == "2025-11-30");
    CHECK(toText(base::monthsAfter(parseDate("9999-06-30").value(), 1'000'000)) == "9999-06-30");
    CHECK(toText(base::monthsAfter(parseDate("0001-06-30").value(), -1'000'000)).substr(0, 4) == "0001");
}
