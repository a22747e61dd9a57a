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

TEST_CASE("Whole numbers too large to be exact are kept aside, so that content can always be hashed")
{
    for (const char* text :
         {R"({"description":{"height_cm":9007199254740993}})", R"({"description":{"height_cm":18446744073709551615}})",
          R"({"description":{"height_cm":1e300}})", R"({"description":{"height_cm":-1e300}})"}) {
        const notice::Admitted in = admitted(text);
        REQUIRE(in.asides.size() == 1);
        CHECK(in.asides[0].reason == "content.out_of_range");
        CHECK(in.asides[0].params.at("maximum") == "260");
    }
    CHECK(admitted(R"({"description":{"height_cm":178.0}})").content["description"]["height_cm"] == 178);
}

TEST_CASE("A NUL is no text, so that what is stored can always be read back")
{
    const std::string nul("a\0b", 3);
    const base::Json foreign{{"person", {{"family_name", nul}, {"sex", nul}}}};
    const notice::Admitted admitted = notice::admit(test::redNotice(), test::catalogue(), foreign).value();
    CHECK(admitted.content.empty());
    CHECK(admitted.asides.size() == 2);
}

TEST_CASE("One unknown code does not take its neighbours along")
{
    const notice::Admitted in = admitted(R"({"description":{"hair":["GRY","PINK","YELBD",7]}})");
    CHECK(in.content["description"]["hair"] == Json::array({"GRY", "YELB"}));
    REQUIRE(in.asides.size() == 2);
    CHECK(in.asides[0].value == "PINK");
    CHECK(in.asides[1].value == 7);
}

TEST_CASE("A row id that is none is kept aside and replaced")
{
    for (const char* id : {"7", R"("a b")", R"("<b>")", "{}", "[1]"}) {
        const notice::Admitted in =
            admitted((R"({"judicial":{"charges":[{"law":"a","id":)" + std::string(id) + "}]}}").c_str());
        REQUIRE(in.asides.size() == 1);
        CHECK(in.asides[0].path == "judicial.charges[0].id");
        CHECK(in.content["judicial"]["charges"][0]["id"].get<std::string>().size() == 8);
    }
}

TEST_CASE("A row that held only a dangling reference goes, and its place is told as it was given")
{
    const notice::Admitted in =
        admitted(R"({"facts":{"acts":[{"act":" "},{"id":"a","charges":["ghost"]},{"id":"b","act":"x"}]}})");
    REQUIRE(in.asides.size() == 1);
    CHECK(in.asides[0].path == "facts.acts[1].charges");
    CHECK(in.content == Json::parse(R"({"facts":{"acts":[{"id":"b","act":"x"}]}})"));
}

TEST_CASE("Upper case stays in normal form")
{
    const notice::Admitted once = admitted(R"({"person":{"family_name":"ΐ"}})");
    const notice::Admitted twice = notice::admit(test::redNotice(), test::catalogue(), once.content).value();
    CHECK(once.content["person"]["family_name"] == "Ϊ́");
    CHECK(twice.content == once.content);
}

TEST_CASE("An attachment has a name, a media type, a digest and a size, in one spelling")
{
    const std::string digest(64, 'A');
    const auto photo = [](const Json& file) {
        const Json foreign{{"biometrics", {{"photographs", Json::array({{{"id", "p"}, {"file", file}}})}}}};
        return notice::admit(test::redNotice(), test::catalogue(), foreign).value();
    };
    const Json good{{"name", " face.jpg"}, {"mediaType", "image/jpeg"}, {"sha256", digest}, {"size", 5}};
    const notice::Admitted in = photo(good);
    REQUIRE(in.asides.empty());
    const Json& file = in.content["biometrics"]["photographs"][0]["file"];
    CHECK(file["name"] == "face.jpg");
    CHECK(file["sha256"] == std::string(64, 'a'));
    const std::vector<std::pair<const char*, Json>> spoiled{{"name", ""},      {"mediaType", 7},
                                                            {"sha256", "abc"}, {"size", -1},
                                                            {"size", 1.5},     {"size", 18446744073709551615U}};
    for (const auto& [key, value] : spoiled) {
        Json bad = good;
        bad[key] = value;
        CHECK(photo(bad).asides.size() == 1);
    }
}

TEST_CASE("The headline shows what the form's fields hold")
{
    const notice::Headline head =
        notice::headline(admitted(
                             R"({"person":{"family_name":"Testino","forename":"Ana","sex":"F","date_of_birth":"1970-05",
        "nationalities":[{"country":"UY"},{"country":"FR"}]}})")
                             .content);
    CHECK(head.familyName == "TESTINO");
    CHECK(head.forename == "Ana");
    CHECK(head.dateOfBirth == "1970-05");
    CHECK(head.sex == "F");
    CHECK(head.nationalities == std::vector<std::string>{"UY", "FR"});
    CHECK(test::redNotice().find("request.entity_id") != nullptr);
    CHECK(notice::headline(Json::object()).familyName.empty());
}

TEST_CASE("Completeness counts the fields of each section that hold something")
{
    const auto all =
        notice::completeness(test::redNotice(), Json::parse(R"({"person":{"family_name":"A","sex":"F"}})"));
    REQUIRE(all.size() == test::redNotice().sections().size());
    for (const notice::Completeness& one : all) CHECK(one.filled == (one.section == "person" ? 2U : 0U));
}

TEST_CASE("A section of another subject asks for nothing, and says that it does not count")
{
    const form::Form& orange = *test::catalogue().form("orange.notice");
    for (const notice::Completeness& one :
         notice::completeness(orange, Json::parse(R"({"subject":{"kind":"event"},"person":{"family_name":"A"}})"))) {
        INFO(one.section);
        CHECK(one.counts == form::Form::applies(*orange.section(one.section), {{"subject", {{"kind", "event"}}}}));
        CHECK((one.total == 0) == !one.counts);
        if (one.section == "person") CHECK(one.filled == 1);
        if (one.section == "person") CHECK_FALSE(one.counts);
    }
}
