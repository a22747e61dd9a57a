// What moving a running case to another edition would change.
#include "core/workflow/migration.h"

#include "core/base/json_reader.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

Json noticeFile()
{
    return base::readJson(data::DataSource::embedded().read("workflows/earlier/notice_1.json").value()).value();
}
std::shared_ptr<const workflow::Definition> read(const Json& json)
{
    return workflow::Definition::read(json.dump(), "w.json").value();
}
workflow::Instance standing(const char* state)
{
    workflow::Instance instance;
    instance.definition = "notice";
    instance.definitionHash = read(noticeFile())->hash().hex();
    instance.state = state;
    instance.since = "2026-01-01T00:00:00.000Z";
    instance.drafter = "olga";
    instance.approvals = {{"approve", "sam", "h", "2026-01-02T00:00:00.000Z"}};
    return instance;
}
Json& transition(Json& file, const char* from, const char* action)
{
    for (Json& one : file["transitions"])
        if (one["from"] == from && one["action"] == action) return one;
    FAIL("no such transition");
    return file;
}

} // namespace

TEST_CASE("A move names every action that changes and keeps the rest of the case")
{
    Json file = noticeFile();
    file["edition"] = "next";
    transition(file, "supervisor_review", "approve")["roles"] = {"supervisor", "officer"};
    transition(file, "supervisor_review", "approve")["reason"] = "required";
    transition(file, "supervisor_review", "return")["action"] = "send_back";
    const auto from = read(noticeFile());
    const auto to = read(file);
    const workflow::Instance before = standing("supervisor_review");
    const workflow::Migration move = workflow::planMigration(*from, *to, before).value();
    CHECK(move.next.definitionHash == to->hash().hex());
    CHECK(move.next.state == before.state);
    CHECK(move.next.since == before.since);
    CHECK(move.next.approvals == before.approvals);
    using Kind = workflow::ActionChange::Kind;
    REQUIRE(move.actions.size() == 3);
    CHECK(move.actions[0].action == "approve");
    CHECK(move.actions[0].kind == Kind::Changed);
    CHECK(move.actions[0].parts == std::vector<std::string>{"roles", "reason"});
    CHECK(move.actions[1].action == "return");
    CHECK(move.actions[1].kind == Kind::Removed);
    CHECK(move.actions[2].action == "send_back");
    CHECK(move.actions[2].kind == Kind::Added);
    CHECK_FALSE(move.editableChanged);
    CHECK(workflow::planMigration(*from, *to, standing("sent"))->actions.empty());
}

TEST_CASE("A move that cannot be is refused with its reason")
{
    Json file = noticeFile();
    file["edition"] = "next";
    for (Json& state : file["states"])
        if (state["id"] == "gs_asked") state["id"] = "asked";
    for (Json& one : file["transitions"])
        for (const char* end : {"from", "to"})
            if (one[end] == "gs_asked") one[end] = "asked";
    const auto from = read(noticeFile());
    const auto to = read(file);
    const auto keyOf = [&](const char* state, const workflow::Definition& target) {
        const auto move = workflow::planMigration(*from, target, standing(state));
        return move ? "" : move.error().key;
    };
    CHECK(keyOf("draft", *to).empty());
    CHECK(keyOf("gs_asked", *to) == "workflow.state_gone");
    CHECK(keyOf("published", *to) == "workflow.case_ended");
    CHECK(keyOf("draft", *from) == "workflow.already_in_force");
}

TEST_CASE("Answers to tasks that the other edition does not know go with them")
{
    Json file = noticeFile();
    file["edition"] = "next";
    const Json label = file["title"];
    for (Json& state : file["states"])
        if (state["id"] == "compliance_review")
            state["tasks"] = {{{"id", "law"},
                               {"label", label},
                               {"agree", label},
                               {"object", label},
                               {"roles", {"compliance_reviewer"}}}};
    transition(file, "compliance_review", "clear")["requires"].push_back("tasks_agreed");
    const auto plain = read(noticeFile());
    const auto tasked = read(file);
    const workflow::Instance instance = standing("compliance_review");
    CHECK(workflow::planMigration(*plain, *tasked, instance)->tasksAdded == std::vector<std::string>{"law"});
    workflow::Instance answered = instance;
    answered.answers = {{"law", true, "carla", "h", ""}};
    CHECK(workflow::planMigration(*tasked, *plain, answered)->tasksRemoved == std::vector<std::string>{"law"});
    CHECK(workflow::planMigration(*tasked, *plain, answered)->next.answers.empty());
}
