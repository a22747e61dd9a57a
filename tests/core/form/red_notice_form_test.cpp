#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;

TEST_CASE("The red notice has the parts that the rules and the printed notice need")
{
    const form::Form& form = test::redNotice();
    for (const char* path :
         {"person.family_name", "person.date_of_birth", "judicial.charges[].law",
          "judicial.charges[].warrant_reference", "facts.acts[].act", "assurances.extradition_assurance_ack",
          "distribution.recipients", "handling.confidentiality"})
        CHECK(form.find(path) != nullptr);
    CHECK(form.find("facts.acts[].charges")->target == "judicial.charges");
}

TEST_CASE("The statuses of persons are the twelve of Article 44(1)")
{
    CHECK(test::catalogue().list("person_statuses")->codes().size() == 12);
}

TEST_CASE("Old hair codes resolve to today's")
{
    CHECK(test::catalogue().list("hair_colours")->resolve("YELBD") == "YELB");
    CHECK_FALSE(test::catalogue().list("hair_colours")->resolve("PINK"));
}

TEST_CASE("Every form gives a JSON Schema that names each of its fields")
{
    const base::Json schema = test::catalogue().schema(test::redNotice(), base::Language::French);
    CHECK(schema.at("title") == "Notice rouge");
    const base::Json& charge = schema.at("properties").at("judicial").at("properties").at("charges").at("items");
    CHECK(charge.at("properties").at("maximum_penalty_months").at("minimum") == 0);
    CHECK(charge.at("additionalProperties") == false);
}
