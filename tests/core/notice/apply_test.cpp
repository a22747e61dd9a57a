#include "core/notice/content.h"

#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

base::Result<Json> applied(const Json& content, const std::vector<notice::Change>& changes)
{
    return notice::apply(test::redNotice(), test::catalogue(), content, changes);
}

} // namespace

TEST_CASE("Typed text becomes the field's type")
{
    const Json content = applied(Json::object(), {{"description.height_cm", "178"},
                                                  {"person.date_of_birth", "1975/04/00"},
                                                  {"description.hair", "YELBD, GRY"},
                                                  {"judicial.waiver_requested", "no"},
                                                  {"judicial.charges[+].law", "Penal Code 347"},
                                                  {"judicial.charges[0].maximum_penalty_months", "48"}})
                             .value();
    CHECK(content["description"]["height_cm"] == 178);
    CHECK(content["person"]["date_of_birth"] == "1975-04");
    CHECK(content["description"]["hair"] == Json::array({"YELB", "GRY"}));
    CHECK(content["judicial"]["waiver_requested"] == false);
    CHECK(content["judicial"]["charges"].size() == 1);
    CHECK(content["judicial"]["charges"][0]["maximum_penalty_months"] == 48);
}

TEST_CASE("A change that does not fit is refused and says which")
{
    const auto key = [](const char* path, const char* value) {
        return applied(Json::object(), {{path, value}}).error().key;
    };
    CHECK(key("person.shoe_size", "44") == "content.unknown_field");
    CHECK(key("person..x", "44") == "path.malformed");
    CHECK(key("judicial.charges[].law", "x") == "content.unknown_field");
    CHECK(key("judicial.charges[3].law", "x") == "content.no_such_row");
    CHECK(key("person.sex", "W") == "content.unknown_code");
    CHECK(key("description.height_cm", "tall") == "content.wrong_type");
    CHECK(key("assurances.provisional_arrest", "maybe") == "content.wrong_type");
    CHECK(key("judicial.charges[0].warrant_date", "2024-05") == "content.bad_date");
}

TEST_CASE("All changes are applied or none")
{
    const Json before = Json::parse(R"({"person":{"sex":"M"}})");
    CHECK_FALSE(applied(before, {{"person.sex", "F"}, {"person.sex", "W"}}));
}

TEST_CASE("Clearing a field or a row removes it, and references to the row")
{
    const Json before =
        Json::parse(R"({"person":{"sex":"M"},"judicial":{"charges":[{"id":"c1","law":"a"},{"id":"c2","law":"b"}]},
        "facts":{"acts":[{"id":"a1","act":"x","charges":["c1","c2"]}]}})");
    const Json after = applied(before, {{"person.sex", ""}, {"judicial.charges[0]", nullptr}}).value();
    CHECK_FALSE(after.contains("person"));
    CHECK(after["judicial"]["charges"].size() == 1);
    CHECK(after["facts"]["acts"][0]["charges"] == Json::array({"c2"}));
}

TEST_CASE("A reference must name a row that exists")
{
    const Json before =
        Json::parse(R"({"judicial":{"charges":[{"id":"c1","law":"a"}]},"facts":{"acts":[{"id":"a1","act":"x"}]}})");
    CHECK(applied(before, {{"facts.acts[0].charges", "c1"}}).value()["facts"]["acts"][0]["charges"] ==
          Json::array({"c1"}));
    CHECK(applied(before, {{"facts.acts[0].charges", "c9"}}).error().key == "content.dangling_reference");
}

TEST_CASE("Blanks and empty parts between commas mean nothing")
{
    const Json before = Json::parse(
        R"({"judicial":{"charges":[{"id":"c1","law":"a"},{"id":"c2","law":"b"}]},"facts":{"acts":[{"id":"a1","act":"x"}]}})");
    const Json after = applied(before, {{"facts.acts[0].charges", "c1, c2,"}, {"description.hair", "GRY, "}}).value();
    CHECK(after["facts"]["acts"][0]["charges"] == Json::array({"c1", "c2"}));
    CHECK(after["description"]["hair"] == Json::array({"GRY"}));
}

TEST_CASE("An empty text clears a list and a reference as it clears any field")
{
    const Json before = Json::parse(
        R"({"judicial":{"charges":[{"id":"c1","law":"a"}]},"facts":{"acts":[{"id":"a1","act":"x","charges":["c1"]}]}})");
    CHECK_FALSE(applied(before, {{"facts.acts[0].charges", ""}}).value()["facts"]["acts"][0].contains("charges"));
    CHECK_FALSE(applied(before, {{"judicial.charges", ""}}).value().contains("judicial"));
}

TEST_CASE("References to rows that a change removes go with them, however the rows went")
{
    const Json before = Json::parse(
        R"({"judicial":{"charges":[{"id":"c1","law":"a"}]},"facts":{"acts":[{"id":"a1","act":"x","charges":["c1"]}]}})");
    SECTION("the list was cleared")
    {
        const Json after = applied(before, {{"judicial.charges", nullptr}}).value();
        CHECK(after == Json::parse(R"({"facts":{"acts":[{"id":"a1","act":"x"}]}})"));
    }
    SECTION("the list was set anew without the row")
    {
        const Json after = applied(before, {{"judicial.charges", Json::parse(R"([{"id":"c2","law":"b"}])")}}).value();
        CHECK_FALSE(after["facts"]["acts"][0].contains("charges"));
    }
    SECTION("the row's only field was cleared")
    {
        const Json after = applied(before, {{"judicial.charges[0].law", ""}}).value();
        CHECK(after == Json::parse(R"({"facts":{"acts":[{"id":"a1","act":"x"}]}})"));
    }
}

TEST_CASE("A row keeps its place and id while one set of changes empties and fills it")
{
    const Json before = Json::parse(R"({"judicial":{"charges":[{"id":"c1","law":"a"},{"id":"c2","law":"b"}]}})");
    const Json after =
        applied(before, {{"judicial.charges[0].law", ""}, {"judicial.charges[0].offence", "Fraud"}}).value();
    CHECK(after["judicial"]["charges"][0] == Json({{"id", "c1"}, {"offence", "Fraud"}}));
}

TEST_CASE("A whole list or row can be set by value, and its faults are told with path and value")
{
    const Json rows = Json::parse(R"([{"law":"a"},{"law":"b"}])");
    const Json set = applied(Json::object(), {{"judicial.charges", rows}, {"judicial.charges[0]", nullptr}}).value();
    REQUIRE(set["judicial"]["charges"].size() == 1);
    CHECK(set["judicial"]["charges"][0]["law"] == "b");
    const Json replaced = applied(set, {{"judicial.charges[0]", Json{{"offence", "Fraud"}}}}).value();
    CHECK(replaced["judicial"]["charges"][0]["id"] == set["judicial"]["charges"][0]["id"]);
    CHECK_FALSE(replaced["judicial"]["charges"][0].contains("law"));

    const base::Error error = applied(set, {{"judicial.charges[+]", Json{{"planet", "x"}}}}).error();
    CHECK(error.key == "content.unknown_field");
    CHECK(error.params.at("path") == "judicial.charges[1].planet");
    CHECK(error.params.at("value") == "x");
    CHECK(applied(set, {{"judicial.charges", "text"}, {"judicial.charges[0].law", "x"}}).error().key ==
          "content.wrong_type");
}
