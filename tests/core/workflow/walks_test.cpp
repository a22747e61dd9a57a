// Walks through a definition: where cases come to a halt, which actions can never be taken, how many people it takes.
#include "core/workflow/walks.h"

#include "core/base/json.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json text(const char* english) { return {{"en", english}, {"fr", "f"}, {"es", "e"}, {"ar", "ع"}}; }
Json state(const char* id, const char* kind, bool editable = false)
{
    return {{"id", id}, {"kind", kind}, {"label", text(id)}, {"editable", editable}};
}
Json go(const char* action, const char* from, const char* to, Json more = Json::object())
{
    Json out{{"action", action}, {"from", from}, {"to", to}, {"roles", {"officer"}}, {"label", text(action)}};
    out.update(more);
    return out;
}
Json definition(Json states, Json transitions)
{
    return {{"workflow", "w"},
            {"edition", "1"},
            {"title", text("W")},
            {"appliesTo", {"red.notice"}},
            {"states", std::move(states)},
            {"transitions", std::move(transitions)}};
}

base::Result<std::shared_ptr<const workflow::Definition>> read(const Json& json)
{
    return workflow::Definition::read(json.dump(), "w.json");
}

base::Error faultOf(const Json& json)
{
    const auto result = read(json);
    REQUIRE_FALSE(result);
    return result.error();
}

/// draft → review → done, approved by another than the drafter and released by a third.
Json fourEyes()
{
    return definition(
        {state("draft", "start", true), state("review", "normal"), state("ready", "normal"), state("done", "end")},
        {go("submit", "draft", "review", {{"effects", {"void_approvals", "seal"}}}),
         go("approve", "review", "ready", {{"separateFrom", {"drafter", "last_editor"}}, {"effects", {"approve"}}}),
         go("withdraw", "review", "draft", {{"effects", {"void_approvals"}}}),
         go("release", "ready", "done",
            {{"separateFrom", {"drafter", "approver"}}, {"requires", {"approvals_valid"}}})});
}

} // namespace

TEST_CASE("A case that everybody has had a hand in comes to a halt, and the walk says by whom")
{
    // The released case may go round: each approval burns one more person.
    Json json = fourEyes();
    json["transitions"].push_back(go("again", "ready", "review"));
    json["transitions"][1]["separateFrom"] = {"drafter", "last_editor", "approver"};
    json["transitions"].erase(2);
    const base::Error error = faultOf(json);
    CHECK(error.key == "workflow.nobody_left");
    CHECK(error.params.at("people") == "6");
    // Only the sixth could approve now, and then nobody may release.
    CHECK(error.params.at("state") == "review");
    const std::string& walk = error.params.at("walk");
    CHECK(walk.starts_with("submit (1) → review, approve (2) → ready, again ("));
    for (const char* person : {"(2)", "(3)", "(4)", "(5)"})
        CHECK(walk.find(std::string("approve ") + person) != std::string::npos);
}

TEST_CASE("An edit after the approval that nothing voids is found with the walk that leads there")
{
    Json json = fourEyes();
    json["states"][2]["editable"] = true;
    json["transitions"][3]["separateFrom"] = {"approver"};
    const base::Error error = faultOf(json);
    CHECK(error.key == "workflow.nobody_left");
    CHECK(error.params.at("state") == "ready");
    CHECK(error.params.at("walk") == "submit (1) → review, approve (2) → ready, edit (1) → ready");
}

TEST_CASE("An action that waits for approvals nobody gives on the way is dead")
{
    Json json = fourEyes();
    json["transitions"].push_back(go("close", "draft", "done", {{"requires", {"approvals_valid"}}}));
    const base::Error error = faultOf(json);
    CHECK(error.key == "workflow.dead_action");
    CHECK(error.params.at("pointer") == "/transitions/4");
    CHECK(error.params.at("action") == "close");
    CHECK(error.params.at("walk").empty());
}

TEST_CASE("A state without a way to an end is shown with the actions that lead to it")
{
    Json json = fourEyes();
    json["states"].push_back(state("trap", "normal"));
    json["transitions"].push_back(go("fall", "ready", "trap"));
    const base::Error error = faultOf(json);
    CHECK(error.key == "workflow.no_way_to_end");
    CHECK(error.params.at("walk") == "submit → review, approve → ready, fall → trap");
}

TEST_CASE("The fewest people that a definition needs are told, with a walk to each end")
{
    const auto definition = read(fourEyes()).value();
    const workflow::Staffing staffing = workflow::staffing(*definition);
    CHECK(staffing.people == 3);
    REQUIRE(staffing.ends.size() == 1);
    CHECK(staffing.ends[0].people == 3);
    CHECK(workflow::text(staffing.ends[0].walk) == "submit (1) → review, approve (2) → ready, release (3) → done");
    const workflow::Walks two(definition->states(), definition->transitions(), 2);
    CHECK_FALSE(two.to("done"));
    const std::optional<workflow::Walk> halted = two.toDeadlock();
    REQUIRE(halted);
    CHECK(halted->empty()); // two people are lost from the start
}

TEST_CASE("One person is enough where nothing is separate")
{
    const auto alone =
        read(definition({state("draft", "start"), state("done", "end")}, {go("finish", "draft", "done")})).value();
    CHECK(workflow::staffing(*alone).people == 1);
}

TEST_CASE("Tasks are part of a walk and may need a person of their own")
{
    Json json = fourEyes();
    json["states"][1]["tasks"] = Json::array({{{"id", "legal"},
                                               {"label", text("Legal")},
                                               {"agree", text("Agree")},
                                               {"object", text("Object")},
                                               {"roles", {"compliance_reviewer"}},
                                               {"separateFrom", {"drafter"}}}});
    json["transitions"][1]["requires"] = {"tasks_agreed"};
    const auto definition = read(json).value();
    const workflow::Staffing staffing = workflow::staffing(*definition);
    CHECK(staffing.people == 3);
    CHECK(workflow::text(staffing.ends[0].walk) == "submit (1) → review, task.legal.agree (2) → review, "
                                                   "approve (2) → ready, release (3) → done");
    // Nobody but the drafter may ever approve, and the drafter may not agree: with one person nothing moves.
    const workflow::Walks one(definition->states(), definition->transitions(), 1);
    CHECK_FALSE(one.to("ready"));
}

TEST_CASE("What a bureau keeps for its running cases is read without trying its walks")
{
    Json json = fourEyes();
    json["transitions"].push_back(go("close", "draft", "done", {{"requires", {"approvals_valid"}}}));
    CHECK(workflow::Definition::read(json.dump(), "kept", workflow::Definition::Proof::AsKept));
}

TEST_CASE("The life cycles in force need three people to publish and two to refuse")
{
    for (const char* id : {"notice", "diffusion"}) {
        const auto definition = workflow::Definition::load(data::DataSource::embedded(), id).value();
        const workflow::Staffing staffing = workflow::staffing(*definition);
        INFO(id);
        CHECK(staffing.people == 3);
        for (const workflow::EndNeed& need : staffing.ends) {
            INFO(need.end);
            if (need.end == "refused") CHECK(need.people == 2);
            if (need.end == "closed") CHECK(need.people == 1);
        }
    }
}
