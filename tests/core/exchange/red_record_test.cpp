#include "core/exchange/public_notices.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

exchange::Record only(const Json& record)
{
    exchange::Reading reading = exchange::readPublicNotices(record.dump(), test::catalogue()).value();
    REQUIRE(reading.records.size() == 1);
    return std::move(reading.records[0]);
}

Json detail() { return base::readJson(base::readFile(TOCSIN_TEST_DATA "/import/red_detail.json").value()).value(); }

const notice::Aside* aside(const exchange::Record& record, const std::string& path)
{
    for (const notice::Aside& one : record.asides)
        if (one.path == path) return &one;
    return nullptr;
}

bool remarked(const exchange::Record& record, const std::string& key)
{
    return std::any_of(record.remarks.begin(), record.remarks.end(),
                       [&](const exchange::Remark& remark) { return remark.key == key; });
}

} // namespace

TEST_CASE("A red detail is taken whole, each field with the place it came from")
{
    const exchange::Record record = only(detail());
    const Json& content = record.content;
    CHECK_FALSE(record.refusal);
    CHECK(record.type == "red.notice");
    CHECK(content["request"]["entity_id"] == "2031/10456");
    CHECK(content["person"]["family_name"] == "TESTINO FICTICIO");
    CHECK(content["person"]["forename"] == "MARIO ESTEBAN");
    CHECK(content["person"]["date_of_birth"] == "1975-04-09");
    CHECK(content["person"]["sex"] == "M");
    CHECK(content["person"]["place_of_birth"] == "Ciudad Ejemplo");
    CHECK(content["person"]["country_of_birth"] == "UY");
    CHECK(content["person"]["nationalities"][0]["country"] == "UY");
    CHECK(content["person"]["languages"] == Json::array({"SPA", "POR"}));
    CHECK(content["description"]["height_cm"] == 178);
    CHECK(content["description"]["weight_kg"] == 82);
    CHECK(content["description"]["eyes"] == Json::array({"BROD"}));
    CHECK(content["description"]["hair"] == Json::array({"BLA", "GRYG"}));
    REQUIRE(content["judicial"]["charges"].size() == 2);
    CHECK(content["judicial"]["charges"][0]["offence"] == "Estafa agravada;\nlavado de activos");
    CHECK(content["judicial"]["charges"][0]["offence_translation"] == "Aggravated fraud; money laundering");
    CHECK(content["judicial"]["charges"][0]["warrant_country"] == "UY");
    CHECK(content["judicial"]["charges"][1]["warrant_country"] == "PY");
    const Json& related = content["handling"]["related_notices"][0];
    CHECK(related["entity_id"] == "2031/10457");
    CHECK(related["family_name"] == "MODELO");
    CHECK(related["colour"] == "red");
    CHECK(record.fields["judicial.charges[1].offence"] == "arrest_warrants[1].charge");
    CHECK(record.fields["person.nationalities[0].country"] == "nationalities[0]");
    CHECK(record.fields["handling.related_notices[0].colour"] == "_embedded.links[0].color");
    CHECK(record.headline.entityId == "2031/10456");
    CHECK(record.remarks.empty());
}

TEST_CASE("Every value of the content has its place in the record, and admission finds nothing more to say")
{
    const exchange::Record record = only(detail());
    const notice::Admitted again = notice::admit(test::redNotice(), test::catalogue(), record.content).value();
    CHECK(again.content == record.content);
    CHECK(again.asides.empty());
    std::size_t values = 0;
    for (const auto& section : record.content.items())
        for (const auto& field : section.value().items()) {
            const bool rows = field.value().is_array() && field.value()[0].is_object();
            if (!rows) ++values;
            if (rows)
                for (const Json& row : field.value()) values += row.size() - 1;
        }
    CHECK(record.fields.size() == values);
}

TEST_CASE("Links of the interface are kept together in one aside")
{
    const exchange::Record record = only(detail());
    REQUIRE(record.asides.size() == 1);
    CHECK(record.asides[0].reason == "import.transport");
    CHECK(record.asides[0].value["_links"]["thumbnail"]["href"].is_string());
    CHECK(record.asides[0].value["_embedded.links[0]._links"].is_object());
}

TEST_CASE("What a sparse record does not know is absent, and zero is not a height")
{
    const exchange::Record record =
        only(base::readJson(base::readFile(TOCSIN_TEST_DATA "/import/red_detail_sparse.json").value()).value());
    CHECK(record.content["person"] == Json{{"family_name", "EINNAME"}, {"date_of_birth", "1960"}, {"sex", "U"}});
    CHECK_FALSE(record.content.contains("description"));
    CHECK(record.content["judicial"]["charges"][0]["warrant_country"] == "914");
}

TEST_CASE("The special and legacy issuers of warrants are understood")
{
    for (const char* code : {"914", "916", "922", "UNK", "YU"}) {
        Json given = detail();
        given["arrest_warrants"][0]["issuing_country_id"] = code;
        CHECK(only(given).content["judicial"]["charges"][0]["warrant_country"] == code);
    }
    Json given = detail();
    given["arrest_warrants"][0]["issuing_country_id"] = "102";
    const exchange::Record record = only(given);
    CHECK_FALSE(record.content["judicial"]["charges"][0].contains("warrant_country"));
    REQUIRE(aside(record, "arrest_warrants[0].issuing_country_id") != nullptr);
    CHECK(aside(record, "arrest_warrants[0].issuing_country_id")->reason == "content.unknown_code");
}

TEST_CASE("Of a joint issue the first country stands in the form and the whole is kept aside")
{
    Json given = detail();
    given["arrest_warrants"][0]["issuing_country_id"] = "AT,DE, FR";
    const exchange::Record record = only(given);
    CHECK(record.content["judicial"]["charges"][0]["warrant_country"] == "AT");
    const notice::Aside* kept = aside(record, "arrest_warrants[0].issuing_country_id");
    REQUIRE(kept != nullptr);
    CHECK(kept->reason == "import.several_issuers");
    CHECK(kept->value == "AT,DE, FR");
    CHECK(kept->params.at("codes") == "AT, DE, FR");
    CHECK(remarked(record, "import.several_issuers"));
}

TEST_CASE("Half a centimetre and half a kilogram are kept aside rather than rounded")
{
    Json given = detail();
    given["height"] = 1.725;
    given["weight"] = 74.5;
    const exchange::Record record = only(given);
    CHECK(record.content["description"] == Json{{"eyes", {"BROD"}}, {"hair", {"BLA", "GRYG"}}});
    REQUIRE(aside(record, "height") != nullptr);
    CHECK(aside(record, "height")->reason == "import.not_whole");
    CHECK(aside(record, "weight")->value == 74.5);
}

TEST_CASE("A value that the form refuses goes aside under its place in the record")
{
    Json given = detail();
    given["height"] = 17.8;
    given["name"] = std::string(101, 'A');
    given["arrest_warrants"][0]["charge"] = std::string(2001, 'x');
    given["zodiac"] = "leo";
    given["nationalities"] = {"ZZ", "UY", "UY"};
    const exchange::Record record = only(given);
    CHECK(aside(record, "height")->reason == "content.out_of_range");
    CHECK(aside(record, "name")->reason == "content.too_long");
    CHECK(aside(record, "arrest_warrants[0].charge")->reason == "content.too_long");
    CHECK(aside(record, "zodiac")->reason == "content.unknown_field");
    CHECK(aside(record, "nationalities[0]")->reason == "content.unknown_code");
    CHECK(record.content["person"]["nationalities"].size() == 1);
    CHECK(record.fields["person.nationalities[0].country"] == "nationalities[1]");
    CHECK_FALSE(record.fields.contains("person.family_name"));
}

TEST_CASE("A warrant that says nothing makes no charge, and places stay right behind it")
{
    Json given = detail();
    given["arrest_warrants"] =
        Json::array({{{"issuing_country_id", nullptr}, {"charge", "-"}, {"charge_translation", nullptr}},
                     {{"issuing_country_id", "102"}, {"charge", std::string(3000, 'x')}},
                     {{"issuing_country_id", "922"}, {"charge", "Invented"}}});
    const exchange::Record record = only(given);
    REQUIRE(record.content["judicial"]["charges"].size() == 1);
    CHECK(record.fields["judicial.charges[0].offence"] == "arrest_warrants[2].charge");
    CHECK(aside(record, "arrest_warrants[1].charge")->reason == "content.too_long");
}

TEST_CASE("Wrong shapes inside a record cost that value, not the record")
{
    Json given = detail();
    given["arrest_warrants"] = "none";
    given["_embedded"] = 5;
    given["nationalities"] = {{"a", 1}};
    given["sex_id"] = {"M", "F"};
    given["name"] = Json::array({"x"});
    const exchange::Record record = only(given);
    CHECK_FALSE(record.refusal);
    CHECK(aside(record, "arrest_warrants")->value == "none");
    CHECK(aside(record, "_embedded")->value == 5);
    CHECK(aside(record, "sex_id")->reason == "import.several_values");
    CHECK(aside(record, "name")->reason == "content.wrong_type");
    CHECK(record.content["person"]["forename"] == "MARIO ESTEBAN");
}

TEST_CASE("Hidden characters in names stay and are remarked upon")
{
    Json given = detail();
    given["name"] = "\u202EETNIV\u202C PRUE\u200BBA";
    const exchange::Record record = only(given);
    CHECK(record.content["person"]["family_name"] == "\u202EETNIV\u202C PRUE\u200BBA");
    REQUIRE(remarked(record, "import.hidden_characters"));
    CHECK(record.remarks[0].params.at("characters") == "U+200B, U+202C, U+202E");
    CHECK(record.remarks[0].params.at("place") == "name");
    given["name"] = "ТЕСТINO";
    CHECK(remarked(only(given), "import.mixed_scripts"));
}

TEST_CASE("The entity id is taken from the link when the record itself has none")
{
    Json given = detail();
    given.erase("entity_id");
    const exchange::Record record = only(given);
    CHECK(record.content["request"]["entity_id"] == "2031/10456");
    CHECK(record.fields["request.entity_id"] == "_links.self.href");
    given["entity_id"] = "A-7";
    CHECK(remarked(only(given), "import.unusual_entity_id"));
}

TEST_CASE("A record without any identity is refused and says why")
{
    const exchange::Record record = only({{"name", "-"}, {"forename", " "}, {"entity_id", nullptr}, {"weight", 80}});
    REQUIRE(record.refusal);
    CHECK(record.refusal->key == "import.no_identity");
}
