#include "core/intake/package.h"
#include "core/intake/schema.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

TEST_CASE("The schema of a request package holds the form's own schema and names every key that the reader knows",
          "[intake]")
{
    const Json schema = intake::packageSchema(test::catalogue(), test::redNotice(), base::Language::French);
    CHECK(schema.at("properties").at("format").at("const") == intake::kRequestFormat);
    CHECK(schema.at("properties").at("type").at("const") == "red.notice");
    CHECK(schema.at("title") == test::redNotice().label().in(base::Language::French));
    CHECK(schema.at("properties").at("content").at("properties").contains("person"));
    CHECK(schema.at("properties").at("attachments").at("maxItems") == intake::kMostAttachments);
    for (const Json& key : schema.at("required")) CHECK(schema.at("properties").contains(key.get<std::string>()));
    // What the schema requires, the reader misses.
    for (const char* key : {"agency", "reference", "contact", "legal_basis", "content"}) {
        Json json{{"format", intake::kRequestFormat}, {"type", "red.notice"},
                  {"agency", {{"name", "Customs"}}},  {"reference", "1"},
                  {"contact", {{"name", "Duty"}}},    {"legal_basis", "Law 1"},
                  {"content", Json::object()}};
        CHECK(intake::readPackage(json.dump(), test::catalogue()).ok());
        json.erase(key);
        CHECK(intake::readPackage(json.dump(), test::catalogue()).error().key == "intake.missing");
    }
}
