#include "core/notice/content.h"

#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

notice::Admitted admitted(const char* text)
{
    return notice::admit(test::redNotice(), test::catalogue(), Json::parse(text)).value();
}

} // namespace

TEST_CASE("Content that fits comes in tidy")
{
    const notice::Admitted in =
        admitted(R"({"person":{"family_name":"  Testino   Ficticio ","sex":"M","forename":"","languages":["SPA","SPA"]},
        "judicial":{"charges":[{"offence":"Fraud;\r\n  laundering"}]}, "facts":{}})");
    CHECK(in.asides.empty());
    CHECK(in.content["person"]["family_name"] == "TESTINO FICTICIO");
    CHECK_FALSE(in.content["person"].contains("forename"));
    CHECK(in.content["person"]["languages"] == Json::array({"SPA"}));
    CHECK(in.content["judicial"]["charges"][0]["offence"] == "Fraud;\nlaundering");
    CHECK(in.content["judicial"]["charges"][0]["id"].get<std::string>().size() == 8);
    CHECK_FALSE(in.content.contains("facts"));
}

TEST_CASE("What does not fit is kept aside with its place and reason, never lost")
{
    const auto check = [](const char* text, const char* path, const char* reason) {
        const notice::Admitted in = admitted(text);
        REQUIRE(in.asides.size() == 1);
        CHECK(in.asides[0].path == path);
        CHECK(in.asides[0].reason == reason);
        CHECK_FALSE(in.asides[0].value.is_null());
    };
    check(R"({"zodiac":{"sign":"leo"}})", "zodiac", "content.unknown_field");
    check(R"({"person":"x"})", "person", "content.wrong_type");
    check(R"({"person":{"zodiac":"leo"}})", "person.zodiac", "content.unknown_field");
    check(R"({"person":{"sex":"X"}})", "person.sex", "content.unknown_code");
    check(R"({"person":{"family_name":7}})", "person.family_name", "content.wrong_type");
    check(R"({"person":{"date_of_birth":"1970-02-30"}})", "person.date_of_birth", "content.bad_date");
    check(R"({"description":{"height_cm":1.78}})", "description.height_cm", "content.wrong_type");
    check(R"({"description":{"height_cm":999}})", "description.height_cm", "content.out_of_range");
    check(R"({"judicial":{"charges":[{"law":"a","planet":"x"}]}})", "judicial.charges[0].planet",
          "content.unknown_field");
    check(R"({"judicial":{"charges":["x"]}})", "judicial.charges[0]", "content.wrong_type");
    check(R"({"judicial":{"charges":[{"id":"c","law":"a"},{"id":"c","law":"b"}]}})", "judicial.charges[1].id",
          "content.duplicate_row_id");
    check(R"({"facts":{"acts":[{"act":"x","charges":["ghost"]}]}})", "facts.acts[0].charges",
          "content.dangling_reference");
    check(R"({"biometrics":{"photographs":[{"view":"front","file":{"name":"x"}}]}})", "biometrics.photographs[0].file",
          "content.wrong_type");
}

TEST_CASE("A text longer than its field is kept aside whole")
{
    const std::string text = R"({"person":{"family_name":")" + std::string(101, 'A') + "\"}}";
    const notice::Admitted in = admitted(text.c_str());
    REQUIRE(in.asides.size() == 1);
    CHECK(in.asides[0].reason == "content.too_long");
    CHECK(in.asides[0].value == std::string(101, 'A'));
}

TEST_CASE("Only an object can be content")
{
    CHECK(notice::admit(test::redNotice(), test::catalogue(), Json::array()).error().key == "content.not_an_object");
}

TEST_CASE("Admitting twice changes nothing")
{
    const notice::Admitted once =
        admitted(R"({"judicial":{"charges":[{"law":"a"},{"law":"b"}]},"person":{"family_name":"é"}})");
    const notice::Admitted twice = notice::admit(test::redNotice(), test::catalogue(), once.content).value();
    CHECK(twice.content == once.content);
}

TEST_CASE("The summary is composed from the acts in time order")
{
    const Json content = Json::parse(R"({"facts":{"acts":[
        {"id":"2","date_from":"2025-03","place":"Ciudad Ejemplo","country":"UY","act":"He sold the goods.","means":"a lorry"},
        {"id":"1","date_from":"2024-11-02","act":"He bought them","evidence":"invoices"}]}})");
    CHECK(notice::composeSummary(test::catalogue(), content, base::Language::English) ==
          "2024-11-02: He bought them. Evidence: invoices.\n2025-03, Ciudad Ejemplo, Uruguay: He sold the goods. "
          "Means: a lorry.");
    CHECK(notice::composeSummary(test::catalogue(), Json::object(), base::Language::English).empty());
}

TEST_CASE("Values are shown in the reader's language")
{
    const auto shown = [](const char* path, const Json& value, base::Language language) {
        return notice::display(test::redNotice(), test::catalogue(), form::Path::parse(path).value(), value, language);
    };
    CHECK(shown("person.sex", "F", base::Language::French) == "Féminin");
    CHECK(shown("description.eyes", Json::array({"BLU", "GRE"}), base::Language::English) == "Blue, Green");
    CHECK(shown("judicial.waiver_requested", true, base::Language::Arabic) == "نعم");
    CHECK(shown("person.nationalities[0]", Json{{"id", "1"}, {"country", "UY"}}, base::Language::Spanish) == "Uruguay");
}
