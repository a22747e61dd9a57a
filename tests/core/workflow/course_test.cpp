// Where a case is on its way, as the definitions in force say.
#include "core/workflow/course.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using workflow::Course;
using workflow::CourseStep;

namespace {

const workflow::Definition& definition(const char* id)
{
    static std::map<std::string, std::shared_ptr<const workflow::Definition>> known;
    auto& one = known[id];
    if (one == nullptr) one = workflow::Definition::load(data::DataSource::embedded(), id).value();
    return *one;
}

/// "+draft >supervisor_review -approved": done, here, ahead.
std::string told(const char* id, const char* state)
{
    std::string out;
    for (const CourseStep& step : workflow::courseOf(definition(id), state).steps) {
        out += out.empty() ? "" : " ";
        out += step.is == CourseStep::Is::Done ? "+" : step.is == CourseStep::Is::Here ? ">" : "-";
        out += step.state->id;
    }
    return out;
}

using Roles = std::vector<std::string>;

} // namespace

TEST_CASE("A notice goes from its draft by two reviews to publication, and rests there")
{
    CHECK(told("notice", "draft") == ">draft -supervisor_review -compliance_review -approved -sent -published");
    CHECK(told("notice", "compliance_review") ==
          "+draft +supervisor_review >compliance_review -approved -sent -published");
    CHECK(told("notice", "published") == "+draft +supervisor_review +compliance_review +approved +sent >published");
    CHECK(told("diffusion", "sent") == "+draft +supervisor_review +compliance_review +approved >sent -circulated");
    CHECK(told("received", "received") == ">received -filed");
}

TEST_CASE("What is beside the usual course says how it goes on, and calls no step done that may not have been taken")
{
    CHECK(told("notice", "returned") == ">returned -supervisor_review -compliance_review -approved -sent -published");
    CHECK(told("notice", "update_compliance") ==
          "+update_draft +update_review >update_compliance -update_approved -update_sent -published");
    CHECK(told("notice", "withdrawn") == ">withdrawn -archived");
    CHECK(told("notice", "refused") == ">refused");
    CHECK(told("notice", "nowhere").empty());
}

TEST_CASE("It is the turn of those who bring the case on")
{
    CHECK(workflow::courseOf(definition("notice"), "draft").roles == Roles{"officer"});
    CHECK(workflow::courseOf(definition("notice"), "compliance_review").roles == Roles{"compliance_reviewer"});
    CHECK(workflow::courseOf(definition("notice"), "approved").roles == Roles{"officer", "supervisor"});
    CHECK(workflow::courseOf(definition("notice"), "withdrawn").roles == Roles{"records_clerk"});
    CHECK(workflow::courseOf(definition("notice"), "published").roles.empty());
    CHECK(workflow::courseOf(definition("notice"), "archived").roles.empty());
}

TEST_CASE("Every state of every definition in force has exactly one place on its course")
{
    for (const char* id : {"notice", "diffusion", "received"})
        for (const workflow::State& state : definition(id).states()) {
            const Course course = workflow::courseOf(definition(id), state.id);
            INFO(id << " " << state.id);
            CHECK(std::count_if(course.steps.begin(), course.steps.end(),
                                [](const CourseStep& step) { return step.is == CourseStep::Is::Here; }) == 1);
        }
}
