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
    Json second; ///< another block, if any
    Json form{{"form", "red.notice"},
              {"edition", "1"},
              {"label", text("Red")},
              {"sections", Json::array({{{"use", "person"}}})}};

    [[nodiscard]] base::Result<std::shared_ptr<const form::Catalogue>> load() const
    {
        std::map<std::string, std::string> files{{"lists/sexes.json", list.dump()},
                                                 {"lists/messages/x.json", "{}"},
                                                 {"forms/blocks/person.json", block.dump()},
                                                 {"forms/red.json", form.dump()}};
        if (!second.is_null()) files["forms/blocks/second.json"] = second.dump();
        return form::Catalogue::load(data::DataSource::fromMap(files));
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

TEST_CASE("A row is called by its own label, where the list has one")
{
    Files files;
    files.block["fields"][2]["rowLabel"] = text("Row");
    const auto catalogue = files.load();
    REQUIRE(catalogue);
    const form::Form& form = *(*catalogue)->form("red.notice");
    const auto named = [&](const char* path) {
        return form.labelOf(form::Path::parse(path).value(), base::Language::English);
    };
    CHECK(named("person.rows[1].a") == "Person › Row 2 › A");
    CHECK(named("person.rows") == "Person › Rows");
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
    SECTION("a row label without a language")
    {
        files.block["fields"][2]["rowLabel"] = text("Row");
        files.block["fields"][2]["rowLabel"].erase("es");
        expectFault(files, "form.missing_language", kBlock, "/fields/2/rowLabel");
    }
    SECTION("a row label of what has no rows")
    {
        files.block["fields"][0]["rowLabel"] = text("Row");
        expectFault(files, "form.unknown_key", kBlock, "/fields/0/rowLabel");
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

TEST_CASE("A form leaves fields of a shared block out, columns of lists too")
{
    Files files;
    files.block["fields"][2]["fields"].push_back({{"id", "b"}, {"type", "text"}, {"label", text("B")}});
    files.form["sections"][0]["without"] = Json::array({"sex", "rows.b"});
    const auto catalogue = files.load();
    REQUIRE(catalogue);
    CHECK((*catalogue)->form("red.notice")->patterns() ==
          std::vector<std::string>{"person.name", "person.rows", "person.rows[].a", "person.refs"});

    files.form["sections"][0]["without"] = Json::array({"sex", "age"});
    expectFault(files, "form.unknown_target", "forms/red.json", "/sections/0/without/1");
}

TEST_CASE("A conditional section counts only for the subjects it names")
{
    Files files;
    files.second = {{"section", "more"},
                    {"label", text("More")},
                    {"fields", Json::array({{{"id", "note"}, {"type", "text"}, {"label", text("Note")}}})}};
    files.form["sections"].push_back(
        {{"use", "more"}, {"onlyIf", {{"field", "person.sex"}, {"in", Json::array({"F"})}}}});
    const auto catalogue = files.load();
    REQUIRE(catalogue);
    const form::Section& more = *(*catalogue)->form("red.notice")->section("more");
    CHECK(form::Form::applies(more, {{"person", {{"sex", "F"}}}}));
    CHECK_FALSE(form::Form::applies(more, {{"person", {{"sex", "M"}}}}));
    CHECK_FALSE(form::Form::applies(more, {{"person", {{"name", "A"}}}}));
    CHECK_FALSE(form::Form::applies(more, Json::object()));

    SECTION("of a code that the list knows")
    {
        files.form["sections"][1]["onlyIf"]["in"] = Json::array({"F", "X"});
        expectFault(files, "form.unknown_code", "forms/red.json", "/sections/1/onlyIf/in/1");
    }
    SECTION("by a code field")
    {
        files.form["sections"][1]["onlyIf"]["field"] = "person.name";
        expectFault(files, "form.unknown_target", "forms/red.json", "/sections/1/onlyIf/field");
    }
    SECTION("by a field of a section that always counts")
    {
        files.form["sections"][1]["onlyIf"]["field"] = "more.note";
        expectFault(files, "form.unknown_target", "forms/red.json", "/sections/1/onlyIf/field");
    }
}

TEST_CASE("A form says what it is for, which groups it belongs to, whether it is received and until when it is issued")
{
    Files files;
    files.form["groups"] = Json::array({"all", "notice"});
    files.form["received"] = true;
    files.form["until"] = "2025-11-27";
    files.form["article"] = "82";
    files.form["purpose"] = {{"en", "To try"}, {"fr", "Pour essayer"}, {"es", "Para probar"}, {"ar", "للتجربة"}};
    const auto catalogue = files.load();
    REQUIRE(catalogue);
    const form::Form& form = *(*catalogue)->form("red.notice");
    CHECK((*catalogue)->typesIn("notice") == std::vector<std::string>{"red.notice"});
    CHECK((*catalogue)->typesIn("diffusion").empty());
    CHECK(form.received());
    CHECK(form.article() == "82");
    CHECK(form.purpose().in(base::Language::French) == "Pour essayer");
    CHECK(base::toText(form.issuedUntil().value()) == "2025-11-27");

    files.form["until"] = "2025-11";
    expectFault(files, "form.bad_date", "forms/red.json", "/until");
}

TEST_CASE("The built-in catalogue holds every notice and diffusion")
{
    const auto catalogue = form::Catalogue::load(data::DataSource::embedded());
    REQUIRE(catalogue);
    CHECK((*catalogue)->types() ==
          std::vector<std::string>{"arrest.diffusion", "art.notice", "black.notice", "blue.notice", "green.notice",
                                   "identify.diffusion", "inform.diffusion", "inquiry.diffusion", "locate.diffusion",
                                   "orange.notice", "purple.notice", "red.notice", "silver.diffusion", "silver.notice",
                                   "un.notice", "warn.diffusion", "yellow.notice"});
    CHECK((*catalogue)->typesIn("diffusion.purpose").size() == 6); // RPD 97(1)(a)-(f)
    CHECK((*catalogue)->form("un.notice")->received());
    for (const std::string& type : (*catalogue)->types()) {
        INFO(type);
        CHECK_FALSE((*catalogue)->form(type)->purpose().empty());
        CHECK_FALSE((*catalogue)->form(type)->article().empty());
    }
    CHECK((*catalogue)->form("art.notice")->issuedUntil().has_value());
}
