// A simulated year: what is deterministic, what must add up, and what a plan may say.
#include "core/workflow/simulation.h"

#include "core/base/json_reader.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using workflow::SimulationPlan;
using workflow::SimulationReport;

namespace {

const workflow::Definition& notice()
{
    static const auto definition = workflow::Definition::load(data::DataSource::embedded(), "earlier/notice_1").value();
    return *definition;
}
SimulationPlan aPlan(std::size_t cases = 400)
{
    SimulationPlan plan;
    plan.seed = 7;
    plan.cases = cases;
    plan.people = {{{"officer"}, 6}, {{"supervisor"}, 2}, {{"compliance_reviewer"}, 2}};
    return plan;
}
SimulationReport run(const SimulationPlan& plan) { return workflow::simulate(notice(), plan).value(); }
const workflow::StateReport& in(const SimulationReport& report, const char* state)
{
    for (const workflow::StateReport& it : report.states)
        if (it.state == state) return it;
    FAIL("no such state");
    return report.states.front();
}

} // namespace

TEST_CASE("The same seed gives the same year, another seed another")
{
    const SimulationReport one = run(aPlan());
    const SimulationReport again = run(aPlan());
    CHECK(one.steps == again.steps);
    CHECK(one.ends == again.ends);
    CHECK(one.whole.median == again.whole.median);
    SimulationPlan other = aPlan();
    other.seed = 8;
    CHECK(run(other).whole.mean != one.whole.mean);
}

TEST_CASE("Every case comes to an end, and steps, stays and work add up")
{
    const SimulationReport report = run(aPlan());
    std::size_t ended = 0;
    for (const auto& [end, count] : report.ends) ended += count;
    CHECK(ended == 400);
    CHECK(report.stuck == 0);
    CHECK(report.endless == 0);
    CHECK(report.whole.count == ended);
    CHECK(report.ends.at("published") > report.ends.at("refused"));
    std::size_t stays = 0;
    for (const workflow::StateReport& it : report.states) {
        stays += it.stay.count;
        CHECK(it.stay.median <= it.stay.nineTenths);
        CHECK(it.stay.nineTenths <= it.stay.longest);
        CHECK(it.waiting.median >= 0);
    }
    CHECK(stays == report.steps);
    std::int64_t worked = 0;
    for (const workflow::RoleReport& it : report.roles) {
        CHECK(it.worked <= it.available);
        worked += it.worked;
    }
    // 5 to 90 minutes a step, 20 as a rule.
    CHECK(worked > static_cast<std::int64_t>(report.steps) * 5);
    CHECK(worked < static_cast<std::int64_t>(report.steps) * 90);
}

TEST_CASE("Fewer people mean longer waits, and a wait outside is part of the stay")
{
    SimulationPlan plan = aPlan();
    plan.times["supervisor_review.approve"] = {240, 480, 960};
    const SimulationReport many = run(plan);
    plan.people[1].count = 1;
    const SimulationReport few = run(plan);
    CHECK(in(few, "supervisor_review").waiting.mean > in(many, "supervisor_review").waiting.mean);
    plan.waits["sent"] = {11, 12, 13};
    const SimulationReport late = run(plan);
    CHECK(in(late, "sent").stay.median > 11 * 24 * 60);
    for (const workflow::TimerReport& it : late.timers) {
        if (it.state != "sent") continue;
        CHECK(it.stays == in(late, "sent").stay.count);
        CHECK(it.breached == it.stays);
    }
    CHECK_FALSE(late.timers.empty());
}

TEST_CASE("Two people who hold every role refuse and close, and what needs a third is reported as stuck nowhere")
{
    SimulationPlan plan = aPlan(50);
    plan.people = {{{"officer", "supervisor", "compliance_reviewer"}, 2}};
    const SimulationReport report = run(plan);
    CHECK(report.ends.count("published") == 0);
    std::size_t ended = report.stuck + report.endless;
    for (const auto& [end, count] : report.ends) ended += count;
    CHECK(ended == 50);
}

TEST_CASE("Nobody works outside working hours")
{
    SimulationPlan plan = aPlan(20);
    plan.minutes = {1, 1, 1};
    plan.hoursPerDay = 1;
    plan.daysPerWeek = 1;
    // One hour a week: most cases wait for a Monday.
    const SimulationReport report = run(plan);
    CHECK(in(report, "draft").waiting.median > 24 * 60);
}

TEST_CASE("A clock that counts working days is not run out by a weekend")
{
    base::Json json = base::readJson(data::DataSource::embedded().read("workflows/received.json").value()).value();
    base::Json label = json["title"];
    const auto breaches = [&](const char* days) {
        json["timers"] = {{{"id", "file"},
                           {"state", "received"},
                           {"label", label},
                           {"after", "P2D"},
                           {"days", days},
                           {"does", "remind"},
                           {"mark", "DESIGN"}}};
        const auto definition = workflow::Definition::read(json.dump(), "received.json");
        REQUIRE(definition);
        SimulationPlan plan;
        plan.cases = 300;
        plan.people = {{{"officer"}, 20}};
        const SimulationReport report = workflow::simulate(**definition, plan).value();
        REQUIRE(report.timers.size() == 1);
        return report.timers[0].breached;
    };
    CHECK(breaches("working") == 0);
    CHECK(breaches("calendar") > 0);
}

TEST_CASE("A plan is read strictly and must fit the definition")
{
    const auto keyOf = [](const char* text) {
        const auto plan = SimulationPlan::read(text, "plan.json");
        if (!plan) return plan.error().key;
        const auto report = workflow::simulate(notice(), *plan);
        return report ? std::string() : report.error().key;
    };
    CHECK(keyOf(R"({"cases":3,"people":[{"roles":["officer"],"count":2}],"minutes":[1,2,3],
        "times":{"draft.submit":[1,1,1],"sent":[0,5,9]},"waits":{"sent":[1,2,3]},
        "weights":{"draft.close":0},"flags":{"sensitive_data":30}})")
              .empty());
    for (const char* bad : {R"({"case":3})", R"({"cases":-1})", R"({"people":[{"roles":["officer"]}]})",
                            R"({"minutes":[3,2,1]})", R"({"minutes":"short"})", R"({"times":{"draft":[1,2]}})",
                            R"({"times":[]})", R"({"waits":{"sent":[1,2,"3"]}})", R"({"weights":{"draft.close":-1}})",
                            R"({"weights":3})", R"({"flags":{"sensitive_data":101}})", "[]"})
        CHECK(keyOf(bad).starts_with("workflow."));
    CHECK(keyOf("{").starts_with("json."));
    for (const char* unfit :
         {R"({"times":{"nowhere":[1,2,3]}})", R"({"times":{"draft.fly":[1,2,3]}})", R"({"weights":{"draft":1}})",
          R"({"waits":{"x":[1,2,3]}})", R"({"hours_per_day":25})", R"({"days_per_week":0})", R"({"days":0})",
          R"({"cases":0})", R"({"cases":100000000})", R"({"people":[{"roles":[],"count":1}]})"})
        CHECK(keyOf(unfit) == "workflow.bad_plan");
}
