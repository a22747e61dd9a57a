#include "core/workflow/library.h"

#include "core/base/json_reader.h"
#include "core/form/catalogue.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json four(const char* text) { return {{"en", text}, {"fr", text}, {"es", text}, {"ar", text}}; }

/// A small sound life cycle: begun, then done.
Json definition(const char* id, std::vector<std::string> types, const char* edition = "1")
{
    return {{"workflow", id},
            {"edition", edition},
            {"title", four("Life")},
            {"appliesTo", std::move(types)},
            {"states", Json::array({{{"id", "begun"}, {"kind", "start"}, {"label", four("Begun")}, {"editable", true}},
                                    {{"id", "done"}, {"kind", "end"}, {"label", four("Done")}}})},
            {"transitions", Json::array({{{"action", "end"},
                                          {"from", "begun"},
                                          {"to", "done"},
                                          {"roles", {"officer"}},
                                          {"label", four("End")}}})}};
}

base::Result<std::shared_ptr<const workflow::Library>> load(const std::map<std::string, Json>& files,
                                                            const std::vector<std::string>& types)
{
    std::map<std::string, std::string> texts;
    for (const auto& [name, json] : files) texts["workflows/" + name + ".json"] = json.dump();
    return workflow::Library::load(data::DataSource::fromMap(std::move(texts)), types);
}

std::string keyOf(const std::map<std::string, Json>& files, const std::vector<std::string>& types)
{
    const auto loaded = load(files, types);
    return loaded ? "" : loaded.error().key;
}

} // namespace

TEST_CASE("Every form type has exactly one life cycle in force")
{
    const auto library =
        load({{"one", definition("one", {"a", "b"})}, {"two", definition("two", {"c"})}}, {"a", "b", "c"});
    REQUIRE(library);
    CHECK((*library)->forType("b")->id() == "one");
    CHECK((*library)->forType("c")->id() == "two");
    CHECK((*library)->forType("d") == nullptr);
    CHECK((*library)->find("two") == (*library)->forType("c"));
    CHECK((*library)->find("three") == nullptr);

    CHECK(keyOf({{"one", definition("one", {"a"})}}, {"a", "b"}) == "workflow.no_definition");
    CHECK(keyOf({{"one", definition("one", {"a", "b"})}}, {"a"}) == "workflow.unknown_type");
    CHECK(keyOf({{"one", definition("one", {"a"})}, {"two", definition("two", {"a"})}}, {"a"}) ==
          "workflow.two_definitions");
    CHECK(keyOf({{"one", definition("other", {"a"})}}, {"a"}) == "workflow.wrong_name");
}

TEST_CASE("A state of one id is one thing in all life cycles in force")
{
    Json other = definition("two", {"b"});
    CHECK(keyOf({{"one", definition("one", {"a"})}, {"two", other}}, {"a", "b"}).empty());
    other["states"][1]["label"]["ar"] = "Otherwise";
    CHECK(keyOf({{"one", definition("one", {"a"})}, {"two", other}}, {"a", "b"}) == "workflow.state_differs");
    other = definition("two", {"b"});
    other["states"][0]["editable"] = false;
    CHECK(keyOf({{"one", definition("one", {"a"})}, {"two", other}}, {"a", "b"}) == "workflow.state_differs");
}

TEST_CASE("Earlier editions are found by their hash and nothing begins under them")
{
    Json earlier = definition("one", {"a"}, "0");
    earlier["states"][1]["id"] = "old_end";
    earlier["transitions"][0]["to"] = "old_end";
    earlier["transitions"][0]["action"] = "old_action";
    const auto library = load({{"earlier/one_0", earlier}, {"one", definition("one", {"a"})}}, {"a"}).value();
    CHECK(library->forType("a")->edition() == "1");
    CHECK(library->inForce().size() == 1);
    CHECK(library->all().size() == 2);

    workflow::Instance instance;
    instance.definitionHash = library->all()[1]->hash().hex();
    REQUIRE(library->of(instance) != nullptr);
    CHECK(library->of(instance)->edition() == "0");
    CHECK(library->state("old_end") != nullptr);
    CHECK(library->transition("begun", "old_action") != nullptr);
    CHECK(library->states().size() == 2);
    instance.definitionHash = "unheard of";
    CHECK(library->of(instance) == nullptr);
}

TEST_CASE("What a bureau kept joins the earlier editions")
{
    const auto library = load({{"one", definition("one", {"a"})}}, {"a"}).value();
    const auto kept = workflow::Definition::read(definition("one", {"a"}, "7").dump(), "kept").value();
    const auto joined = library->with({kept, library->inForce()[0]});
    CHECK(joined->all().size() == 2);
    CHECK(joined->byHash(kept->hash().hex())->edition() == "7");
    CHECK(library->byHash(kept->hash().hex()) == nullptr);
    CHECK(joined->forType("a")->edition() == "1");
}

TEST_CASE("A definition's text reads back as the same definition")
{
    const auto first = workflow::Definition::read(definition("one", {"a"}).dump(2), "file").value();
    const auto second = workflow::Definition::read(first->text(), "text").value();
    CHECK(first->hash() == second->hash());
    CHECK(second->appliesTo() == std::vector<std::string>{"a"});
}

TEST_CASE("States are listed as a case meets them: beginning, on the way, ending")
{
    Json other = definition("two", {"b"});
    other["states"].push_back({{"id", "between"}, {"kind", "normal"}, {"label", four("Between")}});
    other["transitions"].push_back(
        {{"action", "go"}, {"from", "begun"}, {"to", "between"}, {"roles", {"officer"}}, {"label", four("Go")}});
    other["transitions"].push_back(
        {{"action", "end"}, {"from", "between"}, {"to", "done"}, {"roles", {"officer"}}, {"label", four("End")}});
    const auto library = load({{"one", definition("one", {"a"})}, {"two", other}}, {"a", "b"}).value();
    std::string ids;
    for (const workflow::State* state : library->states()) ids += state->id + " ";
    CHECK(ids == "begun between done ");
}

TEST_CASE("The edition that the first bureaus began documents under stays at hand")
{
    const std::vector<std::string> types = form::Catalogue::load(data::DataSource::embedded()).value()->types();
    const auto library = workflow::Library::load(data::DataSource::embedded(), types).value();
    const workflow::Definition* first =
        library->byHash("07b3f9a4e82f7232588a07a8bcb6a21b425674fa1c17eb757b380a64d5acab9a");
    REQUIRE(first != nullptr);
    CHECK(first->edition() == "1");
    CHECK(library->forType("red.notice")->edition() != "1");
    CHECK(library->forType("arrest.diffusion")->id() == "diffusion");
    CHECK(library->forType("un.notice")->start().id == "received");
    CHECK_FALSE(library->forType("un.notice")->start().editable);
}
