#include "tests/support/notice_generator.h"

#include "core/exchange/public_notices.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;

TEST_CASE("Generated notices are the same for the same seed and all readable")
{
    const std::string file = test::noticeFile(2000, 7);
    CHECK(file == test::noticeFile(2000, 7));
    CHECK(file != test::noticeFile(2000, 8));
    const exchange::Reading reading = exchange::readPublicNotices(file, test::catalogue()).value();
    REQUIRE(reading.records.size() == 2000);
    std::size_t russian = 0;
    std::size_t measured = 0;
    for (const exchange::Record& record : reading.records) {
        CHECK_FALSE(record.refusal);
        const std::vector<std::string>& countries = record.headline.nationalities;
        russian += countries == std::vector<std::string>{"RU"} ? 1U : 0U;
        measured += record.fields.contains("description.height_cm") ? 1U : 0U;
    }
    // 1,699 of 6,010 in the public list of 2020, and 99 of 204 with a height in 2023.
    CHECK(russian > 450);
    CHECK(russian < 680);
    CHECK(measured > 840);
    CHECK(measured < 1100);
}
