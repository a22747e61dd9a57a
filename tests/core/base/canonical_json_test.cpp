#include "core/base/canonical_json.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace tocsin::base;

TEST_CASE("Canonical JSON sorts keys by UTF-16 units and writes no blanks")
{
    const Json value = Json::parse(R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})");
    CHECK(*canonicalJson(value) == "{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\xEF\xAC\xB3\":3}");
}

TEST_CASE("Canonical numbers are written as ECMAScript writes them")
{
    const auto written = [](double value) { return *canonicalJson(Json(value)); };
    CHECK(written(0.0) == "0");
    CHECK(written(-0.0) == "0");
    CHECK(written(1.0) == "1");
    CHECK(written(-1.5) == "-1.5");
    CHECK(written(1e21) == "1e+21");
    CHECK(written(1e20) == "100000000000000000000");
    CHECK(written(1e-6) == "0.000001");
    CHECK(written(1e-7) == "1e-7");
    CHECK(written(333333333.33333329) == "333333333.3333333");
    CHECK(written(5e-324) == "5e-324");
    CHECK(written(1.7976931348623157e308) == "1.7976931348623157e+308");
    CHECK(*canonicalJson(Json(-42)) == "-42");
}

TEST_CASE("Strings escape only what they must")
{
    CHECK(*canonicalJson(Json("\"\\\b\f\n\r\t\x01/é")) == R"("\"\\\b\f\n\r\t\u0001/é")");
}

TEST_CASE("What has no canonical form is refused")
{
    CHECK(canonicalJson(Json(std::numeric_limits<double>::infinity())).error().key == "json.not_canonical");
    CHECK(canonicalJson(Json(9007199254740993LL)).error().key == "json.not_canonical");
    CHECK(canonicalJson(Json("\xC3\x28")).error().key == "json.not_canonical");
    // The guarded reader would refuse to read them back.
    CHECK_FALSE(canonicalJson(Json(std::string("a\0b", 3))));
    CHECK_FALSE(canonicalJson(Json{{std::string("a\0b", 3), 1}}));
}

TEST_CASE("Equal values hash alike however their keys came")
{
    CHECK(contentHash(Json::parse(R"({"a":1,"b":[2]})")) == contentHash(Json::parse(R"({ "b" : [2], "a":1 })")));
    CHECK(contentHash(Json::parse(R"({"a":1})")) != contentHash(Json::parse(R"({"a":"1"})")));
}
