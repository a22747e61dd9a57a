#include "core/workflow/definition.h"

#include "core/base/json.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json text(const char* english) { return {{"en", english}, {"fr", "f"}, {"es", "e"}, {"ar", "ع"}}; }
Json state(const char* id, const char* kind) { return {{"id", id}, {"kind", kind}, {"label", text(id)}}; }
Json go(const char* action, const char* from, const char* to)
{
    return {{"action", action}, {"from", from}, {"to", to}, {"roles", {"officer"}}, {"label", text(action)}};
}

Json aDefinition()
{
    return {{"workflow", "w"},
            {"edition", "1"},
            {"title", text("W")},
            {"appliesTo", {"red.notice"}},
            {"states", {state("draft", "start"), state("review", "normal"), state("done", "end")}},
            {"transitions", {go("submit", "draft", "review"), go("finish", "review", "done")}}};
}

base::Result<std::shared_ptr<const workflow::Definition>> load(const Json& json)
{
    return workflow::Definition::load(data::DataSource::fromMap({{"workflows/w.json", json.dump()}}), "w");
}

void expectFault(const Json& json, const char* key, const char* pointer)
{
    const auto result = load(json);
    REQUIRE_FALSE(result);
    CHECK(result.error().key == key);
    CHECK(result.error().params.at("pointer") == pointer);
}

} // namespace

TEST_CASE("A sound definition loads")
{
    const auto definition = load(aDefinition());
    REQUIRE(definition);
    CHECK((*definition)->start().id == "draft");
    CHECK((*definition)->find("review", "finish")->to == "done");
    CHECK((*definition)->find("draft", "finish") == nullptr);
}

TEST_CASE("Each mistake in a definition is refused with its place")
{
    Json json = aDefinition();
    SECTION("two starts")
    {
        json["states"][1]["kind"] = "start";
        expectFault(json, "workflow.no_single_start", "/states");
    }
    SECTION("a state that nothing leads to")
    {
        json["states"].push_back(state("island", "end"));
        expectFault(json, "workflow.unreachable_state", "/states/3");
    }
    SECTION("a state without a way to an end")
    {
        json["states"].push_back(state("trap", "normal"));
        json["transitions"].push_back(go("fall", "draft", "trap"));
        expectFault(json, "workflow.no_way_to_end", "/states/3");
    }
    SECTION("an action that leaves an end")
    {
        json["transitions"].push_back(go("reopen", "done", "draft"));
        expectFault(json, "workflow.leaves_end", "/transitions/2");
    }
    SECTION("one action twice in a state")
    {
        json["transitions"].push_back(go("submit", "draft", "done"));
        expectFault(json, "workflow.duplicate_action", "/transitions/2");
    }
    SECTION("a state that does not exist")
    {
        json["transitions"][0]["to"] = "nowhere";
        expectFault(json, "workflow.unknown_state", "/transitions/0/to");
    }
    SECTION("an unknown role")
    {
        json["transitions"][0]["roles"] = {"king"};
        expectFault(json, "workflow.unknown_role", "/transitions/0/roles/0");
    }
    SECTION("an unknown requirement")
    {
        json["transitions"][0]["requires"] = {"luck"};
        expectFault(json, "workflow.unknown_requirement", "/transitions/0/requires/0");
    }
    SECTION("an unknown effect")
    {
        json["transitions"][0]["effects"] = {"explode"};
        expectFault(json, "workflow.unknown_effect", "/transitions/0/effects/0");
    }
    SECTION("separation from somebody who never acts")
    {
        json["transitions"][1]["separateFrom"] = {"approver"};
        expectFault(json, "workflow.impossible_separation", "/transitions/1/separateFrom");
    }
    SECTION("an unknown key")
    {
        json["states"][0]["color"] = "red";
        expectFault(json, "workflow.unknown_key", "/states/0/color");
    }
    SECTION("a timer of no state")
    {
        json["timers"] = {{{"state", "x"}, {"after", "P1D"}, {"does", "remind"}}};
        expectFault(json, "workflow.unknown_state", "/timers/0/state");
    }
}

TEST_CASE("The life of a notice is sound and draws as a graph")
{
    const auto definition = workflow::Definition::load(data::DataSource::embedded(), "notice");
    REQUIRE(definition);
    const std::string dot = workflow::drawDot(**definition, base::Language::English);
    CHECK(dot.find("\"draft\" -> \"supervisor_review\" [label=\"Submit\"]") != std::string::npos);
}
