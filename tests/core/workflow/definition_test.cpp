#include "core/workflow/definition.h"

#include "core/workflow/draw.h"
#include "core/workflow/walks.h"

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
    SECTION("a timer where nothing is left to do")
    {
        json["timers"] = {{{"state", "done"}, {"after", "P1D"}, {"does", "remind"}}};
        expectFault(json, "workflow.timer_in_end", "/timers/0/state");
    }
    SECTION("a timer that does something else than remind")
    {
        json["timers"] = {{{"state", "review"}, {"after", "P1D"}, {"does", "publish"}}};
        expectFault(json, "workflow.wrong_type", "/timers/0/does");
    }
    SECTION("no start")
    {
        json["states"][0]["kind"] = "normal";
        expectFault(json, "workflow.no_single_start", "/states");
    }
    SECTION("a state twice")
    {
        json["states"].push_back(state("review", "normal"));
        expectFault(json, "workflow.duplicate_id", "/states/3");
    }
    SECTION("a state to come from that does not exist")
    {
        json["transitions"][1]["from"] = "nowhere";
        expectFault(json, "workflow.unknown_state", "/transitions/1/from");
    }
    SECTION("an unknown party")
    {
        json["transitions"][0]["separateFrom"] = {"drafter", "stranger"};
        expectFault(json, "workflow.unknown_party", "/transitions/0/separateFrom/1");
    }
    SECTION("an action for nobody")
    {
        json["transitions"][0]["roles"] = Json::array();
        expectFault(json, "workflow.missing_key", "/transitions/0/roles");
    }
    SECTION("a definition for no document")
    {
        json["appliesTo"] = Json::array();
        expectFault(json, "workflow.missing_key", "/appliesTo");
    }
    SECTION("a missing key")
    {
        json["transitions"][1].erase("label");
        expectFault(json, "workflow.missing_key", "/transitions/1");
    }
    SECTION("a label without Arabic")
    {
        json["states"][1]["label"].erase("ar");
        expectFault(json, "workflow.missing_language", "/states/1/label");
    }
    SECTION("a malformed id")
    {
        json["states"][0]["id"] = "Draft!";
        expectFault(json, "workflow.bad_id", "/states/0/id");
    }
    SECTION("a kind of state that does not exist")
    {
        json["states"][1]["kind"] = "middle";
        expectFault(json, "workflow.wrong_type", "/states/1/kind");
    }
    SECTION("a rule for the reason that does not exist")
    {
        json["transitions"][0]["reason"] = "perhaps";
        expectFault(json, "workflow.wrong_type", "/transitions/0/reason");
    }
    SECTION("states that are not a list")
    {
        json["states"] = "draft";
        expectFault(json, "workflow.wrong_type", "/states");
    }
}

TEST_CASE("A reminder is due after hours, days or weeks and after nothing else")
{
    Json json = aDefinition();
    json["timers"] = {{{"state", "review"}, {"after", ""}, {"does", "remind"}}};
    for (const char* good : {"P1D", "P10D", "P2W", "PT12H"}) {
        json["timers"][0]["after"] = good;
        INFO(good);
        CHECK(load(json));
    }
    for (const char* bad : {"", "P", "PT", "P0D", "PD", "PTH", "1D", "P1", "P-1D", "PT1D", "P1H", "P1D ", "P99999D"}) {
        json["timers"][0]["after"] = bad;
        INFO(bad);
        expectFault(json, "workflow.wrong_type", "/timers/0/after");
    }
}

TEST_CASE("A definition that is not JSON or not there is refused")
{
    CHECK_FALSE(workflow::Definition::load(data::DataSource::fromMap({{"workflows/w.json", "{"}}), "w"));
    CHECK_FALSE(workflow::Definition::load(data::DataSource::fromMap({}), "w"));
}

TEST_CASE("The life of a notice is sound and draws as a graph")
{
    const auto definition = workflow::Definition::load(data::DataSource::embedded(), "notice");
    REQUIRE(definition);
    const std::string dot = workflow::drawDot(**definition, base::Language::English);
    CHECK(dot.find("\"draft\" -> \"supervisor_review\" [label=\"Submit\"]") != std::string::npos);
}

TEST_CASE("A clock says what has to be done, after how long, and whom it calls")
{
    Json json = aDefinition();
    json["timers"] = {{{"id", "decide"},
                       {"state", "review"},
                       {"label", text("Decide")},
                       {"after", "P3D"},
                       {"urgentAfter", "PT4H"},
                       {"days", "working"},
                       {"does", "escalate"},
                       {"to", "supervisor"},
                       {"mark", "K"}}};
    const workflow::Timer timer = load(json).value()->timers().front();
    CHECK(timer.id == "decide");
    CHECK(timer.label.in(base::Language::English) == "Decide");
    CHECK(timer.after == "P3D");
    CHECK(timer.urgentAfter == "PT4H");
    CHECK(timer.days == clock::Days::Working);
    CHECK(timer.does == workflow::Timer::Does::Escalate);
    CHECK(timer.to == "supervisor");
    CHECK(timer.mark == "K");
    json["timers"][0].erase("after");
    json["timers"][0].erase("urgentAfter");
    json["timers"][0]["setBy"] = "bureau";
    CHECK(load(json).value()->timers().front().setBy == workflow::Timer::SetBy::Bureau);
    json["timers"][0]["setBy"] = "case";
    CHECK(load(json).value()->timers().front().setBy == workflow::Timer::SetBy::Case);
}

TEST_CASE("A clock of an earlier edition is called after its state and duration")
{
    Json json = aDefinition();
    json["timers"] = {{{"state", "review"}, {"after", "P1D"}, {"does", "remind"}},
                      {{"state", "review"}, {"after", "P3D"}, {"does", "remind"}}};
    const auto timers = load(json).value()->timers();
    CHECK(timers[0].id == "review_P1D");
    CHECK(timers[1].id == "review_P3D");
    CHECK(timers[1].label.in(base::Language::English) == "review");
    CHECK(timers[1].days == clock::Days::Calendar);
}

TEST_CASE("Each mistake in a clock is refused with its place")
{
    Json json = aDefinition();
    Json clock{{"id", "decide"}, {"state", "review"}, {"label", text("Decide")}, {"after", "P3D"}, {"does", "remind"}};
    const auto expect = [&](const char* key, const char* pointer) {
        json["timers"] = Json::array({clock});
        expectFault(json, key, pointer);
    };
    SECTION("an id without a label")
    {
        clock.erase("label");
        expect("workflow.missing_key", "/timers/0");
    }
    SECTION("a label without an id")
    {
        clock.erase("id");
        expect("workflow.missing_key", "/timers/0");
    }
    SECTION("an id that is none")
    {
        clock["id"] = "P1D";
        expect("workflow.bad_id", "/timers/0/id");
    }
    SECTION("no figure and nobody who sets it")
    {
        clock.erase("after");
        expect("workflow.missing_key", "/timers/0");
    }
    SECTION("a figure of the definition and of the bureau")
    {
        clock["setBy"] = "bureau";
        expect("workflow.bad_timer", "/timers/0/after");
    }
    SECTION("a figure that the moon sets")
    {
        clock["setBy"] = "moon";
        expect("workflow.wrong_type", "/timers/0/setBy");
    }
    SECTION("working months")
    {
        clock["days"] = "working";
        clock["after"] = "P1M";
        expect("workflow.wrong_type", "/timers/0/after");
    }
    SECTION("an urgent figure that is none")
    {
        clock["urgentAfter"] = "soon";
        expect("workflow.wrong_type", "/timers/0/urgentAfter");
    }
    SECTION("a call to nobody")
    {
        clock["does"] = "escalate";
        expect("workflow.bad_timer", "/timers/0/to");
    }
    SECTION("a reminder that calls")
    {
        clock["to"] = "supervisor";
        expect("workflow.bad_timer", "/timers/0/to");
    }
    SECTION("a call to a role that does not work on cases")
    {
        clock["does"] = "escalate";
        clock["to"] = "king";
        expect("workflow.unknown_role", "/timers/0/to");
    }
    SECTION("a mark that nobody knows")
    {
        clock["mark"] = "SURE";
        expect("workflow.wrong_type", "/timers/0/mark");
    }
    SECTION("two of one id")
    {
        json["timers"] = Json::array({clock, clock});
        expectFault(json, "workflow.duplicate_id", "/timers/1/id");
    }
}
