// Yellow notices and INTERPOL-UN special notices in the shape of the public API.
#include "core/exchange/public_notices.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json sample(const std::string& name)
{
    return base::readJson(base::readFile(TOCSIN_TEST_DATA "/import/several.json").value()).value().at(name);
}

exchange::Record only(const Json& record)
{
    exchange::Reading reading = exchange::readPublicNotices(record.dump(), test::catalogue()).value();
    REQUIRE(reading.records.size() == 1);
    return std::move(reading.records[0]);
}

std::string asides(const exchange::Record& record)
{
    std::string out;
    for (const notice::Aside& one : record.asides) out += one.path + " " + one.reason + "\n";
    return out;
}

} // namespace

TEST_CASE("A yellow detail becomes the draft of a yellow notice, each field with the place it came from")
{
    Json given = sample("yellow_detail");
    given["birth_name"] = "BEISPIEL";
    given["countries_likely_to_be_visited"] = {"DE", "CH"};
    given["issuing_country"] = "AT";
    const exchange::Record record = only(given);
    CHECK_FALSE(record.refusal);
    CHECK(record.type == "yellow.notice");
    const Json& person = record.content["person"];
    CHECK(person["family_name"] == "MUSTER");
    CHECK(person["birth_name"] == "BEISPIEL");
    CHECK(person["father_family_name"] == "MUSTER");
    CHECK(person["father_forename"] == "JAN");
    CHECK(person["mother_family_name"] == "PROBE");
    CHECK(person["mother_forename"] == "EVA");
    CHECK(record.content["missing"] == Json{{"date_of_event", "2031-02-01"},
                                            {"place", "Beispielstadt"},
                                            {"country", "AT"},
                                            {"likely_countries", {"DE", "CH"}}});
    CHECK(record.content["description"]["height_cm"] == 131);
    CHECK(record.content["request"]["entity_id"] == "2031/9888");
    CHECK(record.fields["missing.date_of_event"] == "date_of_event");
    CHECK(record.fields["person.mother_forename"] == "mother_forename");
    // Who issued it is not who drafts here.
    CHECK(asides(record).find("issuing_country content.unknown_field") != std::string::npos);
    CHECK_FALSE(record.content["request"].contains("requesting_entity"));
}

TEST_CASE("A special notice on a person is taken with its listing")
{
    Json given = sample("un_person_detail");
    given["country_of_birth_id"] = "ZZ";
    given["aliases"] = {"Johnny Nobody", "-", "J. N."};
    given["formerly_known_as"] = "John Noone";
    given["adresses"] = {"1 Example Street, Nowhere", {{"street", "x"}}};
    given["identity_documents"] = {{{"number", "A1"}}};
    given["profession"] = "Example";
    given["name_in_original_script"] = "نوبودي";
    given["summary"] = "Listed as an example.";
    const exchange::Record record = only(given);
    CHECK_FALSE(record.refusal);
    CHECK(record.type == "un.notice");
    CHECK(record.content["subject"] == Json{{"kind", "person"}});
    CHECK(record.content["sanctions"] == Json{{"reference", "QDi.999"},
                                              {"reference_date", "2031-12-29"},
                                              {"resolution", "1267"},
                                              {"measures", {"assets_freeze", "travel_ban", "arms_embargo"}},
                                              {"summary", "Listed as an example."}});
    const Json& person = record.content["person"];
    CHECK(person["date_of_birth"] == "1975");
    CHECK(person["family_name_original"] == "نوبودي");
    CHECK(person["occupation"] == "Example");
    REQUIRE(person["aliases"].size() == 3);
    CHECK(person["aliases"][1]["name"] == "J. N.");
    CHECK(person["aliases"][2]["name"] == "John Noone");
    CHECK(person["addresses"][0]["text"] == "1 Example Street, Nowhere");
    CHECK(person["addresses"].size() == 1);
    CHECK(record.fields["person.aliases[1].name"] == "aliases[2]");
    CHECK(record.fields["person.aliases[2].name"] == "formerly_known_as");
    CHECK(record.fields["sanctions.resolution"] == "un_resolution");
    const std::string aside = asides(record);
    CHECK(aside.find("country_of_birth_id content.unknown_code") != std::string::npos);
    CHECK(aside.find("adresses[1] import.shape_unknown") != std::string::npos);
    CHECK(aside.find("identity_documents import.shape_unknown") != std::string::npos);
    CHECK(aside.find("associates") == std::string::npos);
    CHECK(aside.find("additional_information") == std::string::npos);
}

TEST_CASE("A special notice on an entity names the organisation and stands in lists under its name")
{
    Json given = sample("un_entity_detail");
    given["formerly_known_as"] = {"EXAMPLE FUND"};
    given["administrators"] = {"A. Person"};
    given["registration_number"] = 4711;
    given["from_chamber_of_commerce"] = "Nowhere";
    given["additional_information"] = "More";
    const exchange::Record record = only(given);
    CHECK_FALSE(record.refusal);
    CHECK(record.type == "un.notice");
    CHECK(record.content["subject"]["kind"] == "organisation");
    const Json& organisation = record.content["organisation"];
    CHECK(organisation["name"] == "EXAMPLE CHARITABLE FOUNDATION");
    CHECK(organisation["registration_number"] == "4711");
    CHECK(organisation["registered_at"] == "Nowhere");
    CHECK(organisation["administrators"][0]["name"] == "A. Person");
    REQUIRE(organisation["other_names"].size() == 2);
    for (const Json& name : organisation["other_names"])
        CHECK(name.value("former", false) == (name["name"] == "EXAMPLE FUND"));
    CHECK(record.headline.familyName == "EXAMPLE CHARITABLE FOUNDATION");
    CHECK(record.headline.entityId == "2031/88000");
    CHECK_FALSE(record.content.contains("person"));
    CHECK(asides(record).find("additional_information content.unknown_field") != std::string::npos);
}

TEST_CASE("Keys of another kind of record have no place and are kept aside")
{
    Json given = sample("yellow_detail");
    given["arrest_warrants"] = {{{"charge", "x"}}};
    given["main_activity"] = "y";
    const std::string aside = asides(only(given));
    CHECK(aside.find("arrest_warrants content.unknown_field") != std::string::npos);
    CHECK(aside.find("main_activity content.unknown_field") != std::string::npos);
}
