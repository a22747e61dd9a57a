// Tasks: what must be agreed to by others while a case stands in a state.
#include "core/workflow/step.h"

#include "core/base/json.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using workflow::Command;
using workflow::Facts;
using workflow::Instance;
using workflow::TaskState;

namespace {

Json text(const char* english) { return {{"en", english}, {"fr", "f"}, {"es", "e"}, {"ar", "ع"}}; }
Json task(const char* id, const char* role)
{
    return {{"id", id}, {"label", text(id)}, {"agree", text("Agree")}, {"object", text("Object")}, {"roles", {role}}};
}
Json go(const char* action, const char* from, const char* to)
{
    return {{"action", action}, {"from", from}, {"to", to}, {"roles", {"officer"}}, {"label", text(action)}};
}

/// A draft that is reviewed by law and, when it holds sensitive data, by data protection.
Json aDefinition()
{
    Json protection = task("protection", "data_protection");
    protection["when"] = "sensitive_data";
    protection["separateFrom"] = {"drafter"};
    Json json{{"workflow", "w"},
              {"edition", "1"},
              {"title", text("W")},
              {"appliesTo", {"red.notice"}},
              {"states", Json::array({{{"id", "draft"}, {"kind", "start"}, {"label", text("d")}, {"editable", true}},
                                      {{"id", "review"},
                                       {"kind", "normal"},
                                       {"label", text("r")},
                                       {"tasks", {task("law", "compliance_reviewer"), protection}}},
                                      {{"id", "done"}, {"kind", "end"}, {"label", text("e")}}})},
              {"transitions",
               {go("submit", "draft", "review"), go("finish", "review", "done"), go("return", "review", "draft")}}};
    json["transitions"][1]["requires"] = {"tasks_agreed"};
    json["transitions"][2]["effects"] = {"void_approvals"};
    return json;
}

const workflow::Definition& definition()
{
    static const auto read = workflow::Definition::read(aDefinition().dump(), "w.json").value();
    return *read;
}

Instance inReview()
{
    Instance instance;
    instance.state = "review";
    instance.since = "2026-01-01T00:00:00.000Z";
    instance.drafter = instance.lastEditor = "olga";
    return instance;
}
Facts facts(bool sensitive = true, const char* hash = "h1")
{
    Facts out{hash, {}, "2026-01-15T09:00:00.000Z"};
    out.flags = {{"sensitive_data", sensitive}};
    return out;
}
Command by(const char* user, const char* role, const char* action, const char* reason = "", const char* seen = "h1")
{
    return {action, user, {role}, reason, seen, {}};
}
/// The key of what stands in the way, or "done".
std::string outcome(Instance& instance, const Command& command, const Facts& world = facts())
{
    const auto step = workflow::step(definition(), instance, command, world);
    if (step) instance = step->next;
    return step ? "done" : step.error().key;
}
TaskState stands(const Instance& instance, const char* task, const Facts& world = facts())
{
    return workflow::taskState(*definition().task(task), instance, world);
}

void expectFault(const Json& json, const char* key, const char* pointer)
{
    const auto result = workflow::Definition::read(json.dump(), "w.json");
    REQUIRE_FALSE(result);
    CHECK(result.error().key == key);
    CHECK(result.error().params.at("pointer") == pointer);
}

} // namespace

TEST_CASE("All tasks that apply must be agreed to before the case goes on")
{
    Instance instance = inReview();
    CHECK(outcome(instance, by("olga", "officer", "finish")) == "workflow.task_open");
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.law.agree")) == "done");
    CHECK(instance.state == "review");
    CHECK(instance.since == "2026-01-01T00:00:00.000Z");
    CHECK(stands(instance, "law") == TaskState::Agreed);
    CHECK(outcome(instance, by("olga", "officer", "finish")) == "workflow.task_open");
    CHECK(outcome(instance, by("dora", "data_protection", "task.protection.agree")) == "done");
    CHECK(outcome(instance, by("olga", "officer", "finish")) == "done");
    CHECK(instance.state == "done");
}

TEST_CASE("A task that the content does not call for is neither waited for nor answered")
{
    Instance instance = inReview();
    const Facts plain = facts(false);
    CHECK(stands(instance, "protection", plain) == TaskState::NotAsked);
    CHECK(outcome(instance, by("dora", "data_protection", "task.protection.agree"), plain) ==
          "workflow.task_not_asked");
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.law.agree"), plain) == "done");
    CHECK(outcome(instance, by("olga", "officer", "finish"), plain) == "done");
}

TEST_CASE("A flag that was not asked counts as set")
{
    Facts unasked = facts();
    unasked.flags.clear();
    CHECK(stands(inReview(), "protection", unasked) == TaskState::Open);
}

TEST_CASE("An objection needs a reason, blocks, and only who objected takes it back")
{
    Instance instance = inReview();
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.law.object")) == "workflow.reason_missing");
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.law.object", "Article 34")) == "done");
    CHECK(outcome(instance, by("dora", "data_protection", "task.protection.agree")) == "done");
    CHECK(instance.state == "review");
    CHECK(outcome(instance, by("olga", "officer", "finish")) == "workflow.task_objected");
    CHECK(outcome(instance, by("cyril", "compliance_reviewer", "task.law.agree")) == "done");
    CHECK(stands(instance, "law") == TaskState::Objected);
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.law.object", "again")) ==
          "workflow.task_answered");
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.law.agree")) == "done");
    CHECK(outcome(instance, by("olga", "officer", "finish")) == "done");
}

TEST_CASE("An edit voids what was agreed to and what was objected, and so does a return")
{
    Instance instance = inReview();
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.law.agree")) == "done");
    CHECK(outcome(instance, by("dora", "data_protection", "task.protection.object", "age")) == "done");
    const Facts edited = facts(true, "h2");
    CHECK(stands(instance, "law", edited) == TaskState::Open);
    CHECK(stands(instance, "protection", edited) == TaskState::Open);
    CHECK(outcome(instance, by("dora", "data_protection", "task.protection.agree"), edited) ==
          "workflow.stale_content");
    CHECK(outcome(instance, by("olga", "officer", "return")) == "done");
    CHECK(instance.answers.empty());
}

TEST_CASE("A task belongs to its role and to nobody who is a party to the case")
{
    Instance instance = inReview();
    CHECK(outcome(instance, by("sam", "supervisor", "task.law.agree")) == "workflow.wrong_role");
    CHECK(outcome(instance, by("olga", "data_protection", "task.protection.agree")) == "workflow.own_work");
    CHECK(outcome(instance, by("carla", "compliance_reviewer", "task.protection.agree")) == "workflow.wrong_role");
}

TEST_CASE("Each mistake in tasks is refused with its place")
{
    Json json = aDefinition();
    Json& tasks = json["states"][1]["tasks"];
    SECTION("an unknown flag")
    {
        tasks[1]["when"] = "full_moon";
        expectFault(json, "workflow.unknown_flag", "/states/1/tasks/1/when");
    }
    SECTION("nobody's task")
    {
        tasks[0]["roles"] = Json::array();
        expectFault(json, "workflow.missing_key", "/states/1/tasks/0/roles");
    }
    SECTION("an unknown role")
    {
        tasks[0]["roles"] = {"king"};
        expectFault(json, "workflow.unknown_role", "/states/1/tasks/0/roles/0");
    }
    SECTION("one id twice")
    {
        tasks[1]["id"] = "law";
        expectFault(json, "workflow.duplicate_task", "/states/1/tasks");
    }
    SECTION("tasks that nothing waits for")
    {
        json["transitions"][1].erase("requires");
        expectFault(json, "workflow.idle_tasks", "/states/1/tasks");
    }
    SECTION("waiting for tasks where there are none")
    {
        json["transitions"][0]["requires"] = {"tasks_agreed"};
        expectFault(json, "workflow.no_tasks", "/transitions/0/requires");
    }
    SECTION("a task at an end")
    {
        json["states"][2]["tasks"] = {task("late", "officer")};
        expectFault(json, "workflow.task_in_end", "/states/2/tasks");
    }
    SECTION("a label missing")
    {
        tasks[0].erase("object");
        expectFault(json, "workflow.missing_key", "/states/1/tasks/0");
    }
    SECTION("more tasks than can be followed")
    {
        for (int i = 0; i < 20; ++i) tasks.push_back(task(("t" + std::to_string(i)).c_str(), "officer"));
        expectFault(json, "workflow.wrong_type", "/states/1/tasks");
    }
}
