#include "core/exchange/foreign_value.h"

#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

TEST_CASE("A foreign text is unknown when it is null, blank or a dash")
{
    for (const Json& nothing : {Json(), Json(""), Json("   "), Json("-"), Json(" - ")}) {
        const exchange::Foreign read = exchange::foreignText(nothing, "name");
        CHECK(read.value.is_null());
        CHECK(read.asides.empty());
    }
    CHECK(exchange::foreignText("A-B", "name").value == "A-B");
    const exchange::Foreign wrong = exchange::foreignText(7, "name");
    CHECK(wrong.value.is_null());
    REQUIRE(wrong.asides.size() == 1);
    CHECK(wrong.asides[0].reason == "content.wrong_type");
    CHECK(wrong.asides[0].value == 7);
}

TEST_CASE("Foreign dates are read as far as they are known")
{
    const auto date = [](const Json& given) { return exchange::foreignDate(given, "d").value; };
    CHECK(date("1975/04/09") == "1975-04-09");
    CHECK(date("1975/04") == "1975-04");
    CHECK(date("1975") == "1975");
    CHECK(date("1975/00/00") == "1975");
    CHECK(date("1975/04/00") == "1975-04");
    CHECK(date(" 1975-04-09 ") == "1975-04-09");
    CHECK(date(1975) == "1975");
    CHECK(date("-").is_null());
    for (const Json& bad : {Json("1975/13/01"), Json("1975/02/30"), Json("0000/00/00"), Json("9 April 1975")}) {
        const exchange::Foreign read = exchange::foreignDate(bad, "d");
        CHECK(read.value.is_null());
        REQUIRE(read.asides.size() == 1);
        CHECK(read.asides[0].reason == "content.bad_date");
        CHECK(read.asides[0].value == bad);
    }
}

TEST_CASE("Metres become centimetres and zero means unknown, but nothing is rounded")
{
    const auto cm = [](const Json& given) { return exchange::foreignWhole(given, 100, "height"); };
    CHECK(cm(1.78).value == 178);
    CHECK(cm(1.57).value == 157);
    CHECK(cm(2).value == 200);
    CHECK(cm("1.85").value == 185);
    for (const Json& unknown : {Json(0), Json(0.0), Json("0"), Json(), Json("-")}) {
        CHECK(cm(unknown).value.is_null());
        CHECK(cm(unknown).asides.empty());
    }
    for (int millimetres = 1000; millimetres <= 2300; millimetres += 10)
        CHECK(cm(millimetres / 1000.0).value == millimetres / 10);
    CHECK(cm(1.725).asides.at(0).reason == "import.not_whole");
    CHECK(cm("tall").asides.at(0).reason == "content.wrong_type");
    CHECK(cm(1e300).asides.at(0).reason == "content.out_of_range");
    CHECK(exchange::foreignWhole(74.0, 1, "weight").value == 74);
    CHECK(exchange::foreignWhole(74.5, 1, "weight").asides.at(0).params.at("value") == "74.5");
}

TEST_CASE("Codes come as a list, as one or with commas between, and old spellings are understood")
{
    const form::CodeList& hair = *test::catalogue().list("hair_colours");
    const auto codes = [&](const Json& given) { return exchange::foreignCodes(hair, given, "hairs_id").value; };
    CHECK(codes({"BLA", "GRYG"}) == Json::array({"BLA", "GRYG"}));
    CHECK(codes("BLA") == Json::array({"BLA"}));
    CHECK(codes("bla, GRYG") == Json::array({"BLA", "GRYG"}));
    CHECK(codes(Json::array({"YELBD", "BROL", "YELB"})) == Json::array({"YELB"}));
    CHECK(codes(Json::array({nullptr, "", "-"})).empty());
    const exchange::Foreign mixed = exchange::foreignCodes(hair, Json::array({"BLA", "GREEN", 5}), "hairs_id");
    CHECK(mixed.value == Json::array({"BLA"}));
    REQUIRE(mixed.asides.size() == 2);
    CHECK(mixed.asides[0].path == "hairs_id[1]");
    CHECK(mixed.asides[0].reason == "content.unknown_code");
    CHECK(mixed.asides[1].path == "hairs_id[2]");
}

TEST_CASE("One code may stand in a list of one, but several are not decided between")
{
    const form::CodeList& countries = *test::catalogue().list("countries");
    const auto code = [&](const Json& given) { return exchange::foreignCode(countries, given, "c"); };
    CHECK(code(Json::array({"UY"})).value == "UY");
    CHECK(code(914).value == "914");
    CHECK(code("YU").value == "YU");
    CHECK(code(Json::array({"UY", "PY"})).value.is_null());
    CHECK(code(Json::array({"UY", "PY"})).asides.at(0).reason == "import.several_values");
    CHECK(code("102").asides.at(0).reason == "content.unknown_code");
}

TEST_CASE("An entity id as addresses write it becomes the one that notices carry")
{
    CHECK(exchange::foreignEntityId("2031-10456", "e").value == "2031/10456");
    CHECK(exchange::foreignEntityId(" 2031/10456 ", "e").value == "2031/10456");
    CHECK(exchange::foreignEntityId("X-1", "e").value == "X-1");
    CHECK(exchange::isEntityId("1999/538"));
    CHECK_FALSE(exchange::isEntityId("199/538"));
    CHECK_FALSE(exchange::isEntityId("1999/"));
    CHECK_FALSE(exchange::isEntityId("1999/1234567"));
}
