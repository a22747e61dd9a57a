#include "core/intake/figures.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using namespace std::chrono_literals;

namespace {

const base::Instant kMonday = base::parseInstant("2026-11-02T08:00:00.000Z").value();

intake::Sample sample(const char* agency, std::chrono::hours received, std::optional<std::chrono::hours> took,
                      bool ended = false, int score = 50)
{
    intake::Sample out{agency, agency, kMonday + received, std::nullopt, ended, score};
    if (took) out.circulated = out.received + *took;
    return out;
}

} // namespace

TEST_CASE("A nearest rank is the value of a real case", "[intake]")
{
    CHECK(intake::nearestRank(std::vector<int>{7}, 50) == 7);
    CHECK(intake::nearestRank(std::vector<int>{4, 1, 3, 2}, 50) == 2);
    CHECK(intake::nearestRank(std::vector<int>{5, 4, 1, 3, 2}, 50) == 3);
    CHECK(intake::nearestRank(std::vector<int>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, 90) == 9);
    CHECK(intake::nearestRank(std::vector<int>{1, 2}, 90) == 2);
}

TEST_CASE("Time from request to circulation is told per agency and for all together", "[intake]")
{
    const std::vector<intake::AgencyFigures> figures =
        intake::figuresOf({sample("customs", 0h, 30h), sample("customs", 1h, 10h), sample("customs", 2h, 20h),
                           sample("customs", 3h, std::nullopt), sample("court", 4h, 100h, /*ended=*/true, 90),
                           sample("court", 5h, std::nullopt, true)},
                          kMonday + 203h);
    REQUIRE(figures.size() == 3);
    const intake::AgencyFigures& all = figures[0];
    CHECK(all.agency.empty());
    CHECK(all.requests == 6);
    CHECK(all.circulated == 4);
    CHECK(all.ended == 1);
    CHECK(all.open == 1);
    CHECK(all.median == 20h);
    CHECK(all.ninetieth == 100h);
    CHECK(all.oldestOpen == 200h);
    CHECK(figures[1].agency == "court");
    CHECK(figures[1].median == 100h);
    CHECK(figures[1].ended == 1);
    CHECK(figures[2].median == 20h);
    CHECK(figures[2].ninetieth == 30h);
    CHECK(figures[2].open == 1);
    CHECK(intake::toJson(figures)[2].at("median_hours") == 20.0);
    CHECK(intake::toJson(figures)[1].at("oldest_open_hours").is_null());
}

TEST_CASE("Without requests there is nothing to measure", "[intake]")
{
    const std::vector<intake::AgencyFigures> figures = intake::figuresOf({}, kMonday);
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].requests == 0);
    CHECK_FALSE(figures[0].median.has_value());
}
