#include "core/workflow/step.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace tocsin;
using workflow::Command;
using workflow::Facts;
using workflow::Instance;

namespace {

const workflow::Definition& notice()
{
    static const auto definition = workflow::Definition::load(data::DataSource::embedded(), "notice").value();
    return *definition;
}

Instance aDraft()
{
    Instance instance;
    instance.state = "draft";
    instance.drafter = instance.lastEditor = "olga";
    return instance;
}
Facts ready()
{
    Facts facts{"hash1", {{"draft", 0}, {"submit", 0}, {"approve", 0}}, "2026-01-15T09:00:00.000Z"};
    facts.flags = {{"sensitive_data", false}};
    return facts;
}
Command by(const char* user, const char* role, const char* action, const char* reason = "")
{
    return {action, user, {role}, reason, "hash1", {}};
}
Instance after(const Instance& instance, const Command& command, const Facts& facts = ready())
{
    return workflow::step(notice(), instance, command, facts).value().next;
}
std::string refusal(const Instance& instance, const Command& command, const Facts& facts = ready())
{
    const auto result = workflow::step(notice(), instance, command, facts);
    return result ? "done" : result.error().key;
}
Instance submitted() { return after(aDraft(), by("olga", "officer", "submit")); }
Instance approved() { return after(submitted(), by("sam", "supervisor", "approve")); }
Instance cleared() { return after(approved(), by("carla", "compliance_reviewer", "clear")); }

} // namespace

TEST_CASE("A notice goes from draft to publication through three people")
{
    Instance sent = after(cleared(), by("olga", "officer", "send"));
    CHECK(sent.approvals.size() == 2);
    Command publish = by("olga", "officer", "publish");
    CHECK(refusal(sent, publish) == "workflow.input_missing");
    publish.inputs = {{"entity_id", "2031-10456"}, {"control_number", "A-123/1-2031"}};
    CHECK(refusal(sent, publish) == "workflow.input_malformed");
    publish.inputs = {{"entity_id", "2031/10456"}, {"control_number", "A-123/1-2031"}};
    CHECK(after(sent, publish).state == "published");
}

TEST_CASE("Nobody approves what they drafted, last edited or submitted, whatever other roles they hold")
{
    for (std::string Instance::* party : {&Instance::drafter, &Instance::lastEditor, &Instance::submitter}) {
        Instance instance = submitted();
        instance.*party = "sam";
        const auto result = workflow::step(notice(), instance, by("sam", "supervisor", "approve"), ready());
        REQUIRE_FALSE(result);
        CHECK(result.error().key == "workflow.own_work");
        CHECK(result.error().kind == base::ErrorKind::Denied);
    }
    CHECK(refusal(approved(), by("sam", "compliance_reviewer", "clear")) == "workflow.own_work");
    CHECK(refusal(submitted(), by("olga", "officer", "approve")) == "workflow.wrong_role");
}

TEST_CASE("What the rules leave open stops a submission, and what was not judged counts as open")
{
    Facts facts = ready();
    facts.openBlocking["submit"] = 2;
    CHECK(refusal(aDraft(), by("olga", "officer", "submit"), facts) == "workflow.not_ready");
    facts.openBlocking.clear();
    CHECK(refusal(aDraft(), by("olga", "officer", "submit"), facts) == "workflow.not_ready");
}

TEST_CASE("An approval binds to the content that was seen")
{
    Command approve = by("sam", "supervisor", "approve");
    approve.seenContentHash = "older";
    CHECK(refusal(submitted(), approve) == "workflow.stale_content");
    Facts edited = ready();
    edited.contentHash = "hash2";
    Command clear = by("carla", "compliance_reviewer", "clear");
    clear.seenContentHash = "hash2";
    CHECK(refusal(approved(), clear, edited) == "workflow.approval_void");
    Command send = by("olga", "officer", "send");
    send.seenContentHash = "hash2";
    CHECK(refusal(cleared(), send, edited) == "workflow.approval_void");
}

TEST_CASE("Returning and refusing need a reason, and returning voids the approvals")
{
    CHECK(refusal(submitted(), by("sam", "supervisor", "return")) == "workflow.reason_missing");
    CHECK(refusal(submitted(), by("sam", "supervisor", "return", "  ")) == "workflow.reason_missing");
    const Instance returned = after(approved(), by("carla", "compliance_reviewer", "return", "dates"));
    CHECK(returned.state == "returned");
    CHECK(returned.approvals.empty());
}

TEST_CASE("Every action of every state is permitted to its roles and to nobody else")
{
    using Roles = std::set<std::string>;
    using Actions = std::map<std::string, Roles>;
    const Roles officer{"officer"};
    const Roles supervisor{"supervisor"};
    const Roles reviewer{"compliance_reviewer"};
    const Roles clerk{"records_clerk"};
    const Roles deciding{"officer", "supervisor"};
    const Roles finding{"officer", "hit_officer"};
    const Roles asking{"officer", "hit_officer", "records_clerk"};
    const Roles urgent{"officer", "supervisor", "hit_officer"};
    const Roles recording{"officer", "records_clerk"};
    const std::map<std::string, Actions> expected{
        {"draft", {{"submit", officer}, {"close", officer}}},
        {"returned", {{"submit", officer}, {"close", officer}}},
        {"supervisor_review",
         {{"withdraw_submission", officer}, {"approve", supervisor}, {"return", supervisor}, {"refuse", supervisor}}},
        {"compliance_review",
         {{"clear", reviewer},
          {"return", reviewer},
          {"refuse", reviewer},
          {"task.data_protection.agree", {"data_protection"}},
          {"task.data_protection.object", {"data_protection"}}}},
        {"approved",
         {{"send", {"officer", "supervisor"}},
          {"withdraw_submission", officer},
          {"return", {"supervisor", "compliance_reviewer"}}}},
        {"sent", {{"publish", officer}, {"ask", officer}, {"record_refusal", officer}}},
        {"published",
         {{"start_update", officer},
          {"suspend", deciding},
          {"record_blocking", {"officer", "supervisor", "compliance_reviewer"}},
          {"record_location", finding},
          {"public_on", deciding},
          {"public_off", deciding},
          {"request_withdrawal", asking},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"update_draft",
         {{"submit", officer},
          {"abandon_update", officer},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"update_review",
         {{"approve", supervisor},
          {"return", supervisor},
          {"refuse", supervisor},
          {"withdraw_submission", officer},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"update_compliance",
         {{"task.update_data_protection.agree", {"data_protection"}},
          {"task.update_data_protection.object", {"data_protection"}},
          {"clear", reviewer},
          {"return", reviewer},
          {"refuse", reviewer},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"update_approved",
         {{"send", deciding},
          {"withdraw_submission", officer},
          {"return", {"supervisor", "compliance_reviewer"}},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"update_sent",
         {{"publish", officer},
          {"ask", officer},
          {"record_refusal", officer},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"suspended",
         {{"resume", deciding},
          {"request_withdrawal", asking},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"located",
         {{"record_surrender", finding},
          {"record_release", finding},
          {"record_extradition_refusal", officer},
          {"request_withdrawal", asking},
          {"withdraw_at_once", urgent},
          {"record_cancellation", recording},
          {"expire", clerk}}},
        {"withdrawal_requested",
         {{"withdraw", supervisor},
          {"decline_withdrawal", supervisor},
          {"withdraw_at_once", urgent},
          {"record_cancellation", clerk},
          {"expire", clerk}}},
        {"withdrawn_at_once", {{"confirm_withdrawal", supervisor}}},
        {"withdrawn", {{"close", clerk}}},
        {"cancelled", {{"close", clerk}}},
        {"expired", {{"close", clerk}}},
        {"gs_asked", {{"submit", officer}}},
        {"gs_refused", {{"submit", officer}, {"close", officer}}},
        {"archived", {}},
        {"refused", {}},
        {"closed", {}}};
    Facts facts = ready();
    facts.copiesAtHome = 0;
    facts.retentionUntil = "2026-01-15";
    facts.flags["sensitive_data"] = true;
    REQUIRE(notice().states().size() == expected.size());
    for (const auto& [state, actions] : expected) {
        Instance instance = aDraft();
        instance.state = state;
        instance.approvals = {{"approve", "sam", "hash1", ""}};
        instance.answers = {{"data_protection", true, "dora", "hash1", ""},
                            {"update_data_protection", true, "dora", "hash1", ""}};
        Actions found;
        for (const char* role : {"officer", "supervisor", "compliance_reviewer", "hit_officer", "records_clerk",
                                 "administrator", "auditor", "data_protection"})
            for (const auto& option : workflow::permitted(notice(), instance, by("nora", role, ""), facts)) {
                Roles& roles = found[option.transition->action];
                if (option.unmet.empty()) roles.insert(role);
            }
        INFO(state);
        CHECK(found == actions);
    }
}

TEST_CASE("Content is open only where an officer can submit it again")
{
    std::set<std::string> editable;
    for (const workflow::State& state : notice().states()) {
        if (state.editable) editable.insert(state.id);
        CHECK((notice().find(state.id, "submit") != nullptr) == state.editable);
    }
    CHECK(editable == std::set<std::string>{"draft", "returned", "gs_asked", "gs_refused", "update_draft"});
}

TEST_CASE("A second submission begins without approvals and needs them anew")
{
    const Instance sent = after(cleared(), by("olga", "officer", "send"));
    const Instance asked = after(sent, by("olga", "officer", "ask", "Which court?"));
    CHECK(refusal(asked, by("olga", "officer", "submit")) == "workflow.reason_missing");
    const Instance again = after(asked, by("olga", "officer", "submit", "The district court of Montevideo."));
    CHECK(again.approvals.empty());
    CHECK(after(again, by("sam", "supervisor", "approve")).approvals.size() == 1);
    Instance skipped = again;
    skipped.state = "approved";
    CHECK(refusal(skipped, by("olga", "officer", "send")) == "workflow.approval_void");
}

TEST_CASE("The supervisor who approved does not also clear")
{
    Command both = by("sam", "compliance_reviewer", "clear");
    both.roles = {"supervisor", "compliance_reviewer"};
    const auto result = workflow::step(notice(), approved(), both, ready());
    REQUIRE_FALSE(result);
    CHECK(result.error().params.at("party") == "approver");
}

TEST_CASE("A notice with sensitive data is cleared once data protection agrees")
{
    Facts sensitive = ready();
    sensitive.flags["sensitive_data"] = true;
    const Command clear = by("carla", "compliance_reviewer", "clear");
    CHECK(refusal(approved(), clear, sensitive) == "workflow.task_open");
    const Instance agreed = after(approved(), by("dora", "data_protection", "task.data_protection.agree"), sensitive);
    CHECK(agreed.state == "compliance_review");
    CHECK(after(agreed, clear, sensitive).state == "approved");
    CHECK(refusal(approved(), by("sam", "compliance_reviewer", "task.data_protection.agree"), sensitive) ==
          "workflow.wrong_role");
    CHECK(refusal(approved(), by("olga", "data_protection", "task.data_protection.agree"), sensitive) ==
          "workflow.own_work");
}

TEST_CASE("Who approved or cleared does not release, nor take part where they are the drafter or last editor")
{
    for (const auto& [user, party] : {std::pair("sam", "approver"), std::pair("carla", "reviewer")}) {
        for (const char* role : {"officer", "supervisor"}) {
            const auto result = workflow::step(notice(), cleared(), by(user, role, "send"), ready());
            REQUIRE_FALSE(result);
            CHECK(result.error().key == "workflow.own_work");
            CHECK(result.error().params.at("party") == party);
        }
    }
    CHECK(after(cleared(), by("nora", "supervisor", "send")).state == "sent");
    for (const char* action : {"return", "refuse"}) {
        Instance own = submitted();
        own.drafter = "sam";
        CHECK(refusal(own, by("sam", "supervisor", action, "why")) == "workflow.own_work");
        own = approved();
        own.lastEditor = "carla";
        CHECK(refusal(own, by("carla", "compliance_reviewer", action, "why")) == "workflow.own_work");
    }
}

TEST_CASE("Compliance may return or refuse with a reason, and both void the approval")
{
    for (const auto& [action, state] : {std::pair("return", "returned"), std::pair("refuse", "refused")}) {
        CHECK(refusal(approved(), by("carla", "compliance_reviewer", action)) == "workflow.reason_missing");
        const Instance next =
            after(approved(), by("carla", "compliance_reviewer", action, "no evidence of participation"));
        CHECK(next.state == state);
        CHECK(next.approvals.empty());
    }
}

TEST_CASE("An approved notice that must change goes back to draft without its approvals")
{
    CHECK(refusal(cleared(), by("olga", "officer", "withdraw_submission")) == "workflow.reason_missing");
    const Instance draft = after(cleared(), by("olga", "officer", "withdraw_submission", "new address"));
    CHECK(draft.state == "draft");
    CHECK(draft.approvals.empty());
    CHECK(notice().state(draft.state)->editable);
}

TEST_CASE("What waits for release or for the General Secretariat has its clocks, each with its mark")
{
    std::map<std::string, std::set<std::string>> clocks;
    for (const workflow::Timer& timer : notice().timers()) {
        CHECK((timer.mark == "DESIGN" || timer.mark == "K"));
        clocks[timer.state].insert(timer.after);
    }
    CHECK(clocks["approved"] == std::set<std::string>{"PT24H"});
    CHECK(clocks["sent"] == std::set<std::string>{"P1D", "P3D", "P10D"});
    // The reference gives these no figure: the bureau or the case does.
    for (const char* state : {"draft", "returned", "supervisor_review", "compliance_review", "gs_asked", "gs_refused"})
        CHECK(clocks[state] == std::set<std::string>{""});
    for (const char* state : {"update_draft", "update_approved", "withdrawal_requested", "withdrawn_at_once"})
        CHECK(clocks[state] == std::set<std::string>{"PT24H"});
    // A day for the follow-up; the treaty's day is named case by case.
    CHECK(clocks["located"] == std::set<std::string>{"", "PT24H"});
}

TEST_CASE("All that stands against an action is named at once")
{
    Facts facts = ready();
    facts.openBlocking["submit"] = 1;
    Command who = by("olga", "officer", "");
    who.seenContentHash = "older";
    for (const workflow::Option& option : workflow::permitted(notice(), submitted(), who, facts))
        if (option.transition->action == "approve") CHECK(option.unmet.size() == 6);
}

TEST_CASE("An action that the state does not know is refused")
{
    CHECK(refusal(aDraft(), by("olga", "officer", "publish")) == "workflow.no_such_action");
}
