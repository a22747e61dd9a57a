#include "core/base/partial_date.h"

#include <catch2/catch.hpp>

using namespace tocsin::base;

TEST_CASE("A partial date keeps what is known and says what it may mean")
{
    const PartialDate year = PartialDate::parse("1970").value();
    CHECK(toText(year.earliest()) == "1970-01-01");
    CHECK(toText(year.latest()) == "1970-12-31");
    const PartialDate month = PartialDate::parse("2024-02").value();
    CHECK(toText(month.latest()) == "2024-02-29");
    CHECK(month.text() == "2024-02");
    const PartialDate day = PartialDate::parse("1970-05-17").value();
    CHECK(day.isFull());
    CHECK(toText(day.earliest()) == toText(day.latest()));
}

TEST_CASE("Strict reading takes one form only")
{
    for (const char* text : {"", "70", "1970-5", "1970/05", "1970-05-17-01", "1970-", "abcd", " 1970"})
        CHECK(PartialDate::parse(text).error().key == "date.malformed");
    for (const char* text : {"0000", "1970-13", "1970-00", "1970-02-30", "2023-02-29"})
        CHECK(PartialDate::parse(text).error().key == "date.impossible");
}

TEST_CASE("Lenient reading takes what foreign files hold")
{
    const auto read = [](const char* text) { return PartialDate::parseLenient(text).value().text(); };
    CHECK(read("1975/04/09") == "1975-04-09");
    CHECK(read("1975/00/00") == "1975");
    CHECK(read("1975/04/00") == "1975-04");
    CHECK(read("1975/00") == "1975");
    CHECK(read(" 1975/4 ") == "1975-04");
    CHECK(read("1975.04") == "1975-04");
    CHECK(read("1960") == "1960");
    for (const char* text :
         {"1975/00/09", "-", "", "/", "/1970", "//1970", "1970/", "1970//", "/1970/01/02", "1975/00/00/00",
          "1975/04-05", "1975.04/05", "1975/+4", "1975/004", "0/0/0", "17/05/1970"}) {
        INFO(text);
        CHECK_FALSE(PartialDate::parseLenient(text));
    }
    const Result<PartialDate> date = PartialDate::parseLenient(" /1970 ");
    REQUIRE_FALSE(date);
    CHECK(date.error().params.at("text") == "/1970");
}

TEST_CASE("Age counts whole years, complete on the birthday")
{
    const auto age = [](const char* from, const char* to) {
        return yearsBetween(parseDate(from).value(), parseDate(to).value());
    };
    CHECK(age("2000-05-17", "2018-05-16") == 17);
    CHECK(age("2000-05-17", "2018-05-17") == 18);
    CHECK(age("2000-02-29", "2018-02-28") == 17);
    CHECK(age("2000-02-29", "2018-03-01") == 18);
}

TEST_CASE("A full date is asked for by name")
{
    CHECK(parseDate("1970").error().key == "date.not_full");
    CHECK(toText(parseDate("1970-05-17").value()) == "1970-05-17");
}
