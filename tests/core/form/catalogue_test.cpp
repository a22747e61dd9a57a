#include "core/form/catalogue.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json text(const char* english) { return {{"en", english}, {"fr", "f"}, {"es", "e"}, {"ar", "ع"}}; }

/// A small sound installation, as JSON that a test can spoil in one place.
struct Files {
    Json list{{"list", "sexes"}, {"codes", Json::array({{{"code", "F"}, {"label", text("Female")}}})}};
    Json block{
        {"section", "person"},
        {"label", text("Person")},
        {"fields",
         Json::array({{{"id", "name"}, {"type", "text"}, {"label", text("Name")}},
                      {{"id", "sex"}, {"type", "code"}, {"label", text("Sex")}, {"codeList", "sexes"}},
                      {{"id", "rows"},
                       {"type", "list"},
                       {"label", text("Rows")},
                       {"rowTitle", "a"},
                       {"fields", Json::array({{{"id", "a"}, {"type", "text"}, {"label", text("A")}}})}},
                      {{"id", "refs"}, {"type", "reference"}, {"label", text("Refs")}, {"target", "person.rows"}}})}};
    Json form{{"form", "red.notice"},
              {"edition", "1"},
              {"label", text("Red")},
              {"sections", Json::array({{{"use", "person"}}})}};

    [[nodiscard]] base::Result<std::shared_ptr<const form::Catalogue>> load() const
    {
        return form::Catalogue::load(data::DataSource::fromMap({{"lists/sexes.json", list.dump()},
                                                                {"lists/messages/x.json", "{}"},
                                                                {"forms/blocks/person.json", block.dump()},
                                                                {"forms/red.json", form.dump()}}));
    }
};

void expectFault(const Files& files, const char* key, const char* file, const char* pointer)
{
    const auto result = files.load();
    REQUIRE_FALSE(result);
    CHECK(result.error().key == key);
    CHECK(result.error().params.at("file") == file);
    CHECK(result.error().params.at("pointer") == pointer);
}

constexpr const char* kBlock = "forms/blocks/person.json";

} // namespace

TEST_CASE("A sound installation loads")
{
    const auto catalogue = Files().load();
    REQUIRE(catalogue);
    const form::Form& form = *(*catalogue)->form("red.notice");
    CHECK(form.patterns() ==
          std::vector<std::string>{"person.name", "person.sex", "person.rows", "person.rows[].a", "person.refs"});
    CHECK(form.find("person.rows[3].a")->id == "a");
    CHECK(form.find("person.nothing") == nullptr);
    CHECK(form.labelOf(form::Path::parse("person.rows[1].a").value(), base::Language::English) ==
          "Person › Rows 2 › A");
}

TEST_CASE("Each mistake in a data file is refused with file and place")
{
    Files files;
    SECTION("an unknown key")
    {
        files.block["fields"][0]["colour"] = "red";
        expectFault(files, "form.unknown_key", kBlock, "/fields/0/colour");
    }
    SECTION("a missing key")
    {
        files.block["fields"][1].erase("codeList");
        expectFault(files, "form.missing_key", kBlock, "/fields/1");
    }
    SECTION("an unknown type")
    {
        files.block["fields"][0]["type"] = "number";
        expectFault(files, "form.wrong_type", kBlock, "/fields/0/type");
    }
    SECTION("a missing language")
    {
        files.block["fields"][0]["label"].erase("ar");
        expectFault(files, "form.missing_language", kBlock, "/fields/0/label");
    }
    SECTION("an empty language")
    {
        files.list["codes"][0]["label"]["fr"] = "";
        expectFault(files, "form.missing_language", "lists/sexes.json", "/codes/0/label");
    }
    SECTION("a field twice")
    {
        files.block["fields"][1]["id"] = "name";
        expectFault(files, "form.duplicate_id", kBlock, "/fields/1/id");
    }
    SECTION("an id in the wrong letters")
    {
        files.block["fields"][0]["id"] = "Name";
        expectFault(files, "form.bad_id", kBlock, "/fields/0/id");
    }
    SECTION("a code list that does not exist")
    {
        files.block["fields"][1]["codeList"] = "sexs";
        expectFault(files, "form.unknown_list", kBlock, "/fields/1/codeList");
    }
    SECTION("a reference to a list that does not exist")
    {
        files.block["fields"][3]["target"] = "person.columns";
        expectFault(files, "form.unknown_target", kBlock, "/fields/3/target");
    }
    SECTION("a row title that is no field of the row")
    {
        files.block["fields"][2]["rowTitle"] = "b";
        expectFault(files, "form.unknown_target", kBlock, "/fields/2/rowTitle");
    }
    SECTION("a block that does not exist")
    {
        files.form["sections"][0]["use"] = "persons";
        expectFault(files, "form.unknown_block", "forms/red.json", "/sections/0/use");
    }
    SECTION("a code twice")
    {
        files.list["codes"].push_back(files.list["codes"][0]);
        expectFault(files, "form.duplicate_id", "lists/sexes.json", "/codes/1/code");
    }
    SECTION("an alias of no code")
    {
        files.list["aliases"] = {{"f", "W"}};
        expectFault(files, "form.unknown_target", "lists/sexes.json", "/aliases/f");
    }
}

TEST_CASE("The form's hash follows its blocks")
{
    Files files;
    const base::Hash before = (*files.load().value()).form("red.notice")->hash();
    files.block["fields"][0]["maximumLength"] = 10;
    CHECK((*files.load().value()).form("red.notice")->hash() != before);
}
