// What may happen to a notice or diffusion after it stands, as the definitions in force say.
#include "core/workflow/library.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using workflow::Command;
using workflow::Facts;
using workflow::Instance;

namespace {

const workflow::Definition& definition(const char* id)
{
    static const auto notice = workflow::Definition::load(data::DataSource::embedded(), "notice").value();
    static const auto diffusion = workflow::Definition::load(data::DataSource::embedded(), "diffusion").value();
    return std::string(id) == "notice" ? *notice : *diffusion;
}

Facts onTheDay()
{
    Facts facts{"hash1", {{"draft", 0}, {"submit", 0}, {"approve", 0}}, "2026-08-31T09:00:00.000Z"};
    facts.isCode = [](const std::string& list, const std::string& code) {
        return (list == "countries" && code == "AR") || code == "purpose_achieved" || code == "arrested" ||
               code == "nationality" || code == "correction" || code == "no_action";
    };
    facts.figures["suspension_months"] = 6;
    facts.retentionUntil = "2031-08-31";
    facts.copiesAtHome = 0;
    facts.flags["sensitive_data"] = false;
    return facts;
}

struct Play {
    Instance instance;
    const workflow::Definition& life = definition("notice");
    Facts facts = onTheDay();

    explicit Play(const char* state, const char* id = "notice") : life(definition(id))
    {
        instance.state = state;
        instance.since = "2026-01-15T09:00:00.000Z";
        instance.drafter = instance.lastEditor = "olga";
        instance.submitter = "olga";
    }
    /// The state after the action, or the error's key.
    std::string act(const char* user, const char* role, const char* action,
                    const std::map<std::string, std::string>& inputs = {}, const char* reason = "")
    {
        const auto result = workflow::step(life, instance, {action, user, {role}, reason, "hash1", inputs}, facts);
        if (!result) return result.error().key;
        instance = result->next;
        return instance.state;
    }
};

} // namespace

TEST_CASE("A suspension needs reasons and a day within six months")
{
    for (const auto& [id, standing] : {std::pair("notice", "published"), std::pair("diffusion", "circulated")}) {
        Play play(standing, id);
        CHECK(play.act("olga", "officer", "suspend", {{"suspended_until", "2026-12-01"}}) == "workflow.reason_missing");
        CHECK(play.act("olga", "officer", "suspend", {}, "appeal") == "workflow.input_missing");
        // 31 August and six months is the last day of February.
        CHECK(play.act("olga", "officer", "suspend", {{"suspended_until", "2027-03-01"}}, "appeal") ==
              "workflow.input_too_late");
        CHECK(play.act("olga", "officer", "suspend", {{"suspended_until", "2027-02"}}, "appeal") ==
              "workflow.input_date");
        Play unknown(standing, id);
        unknown.facts.figures.clear();
        CHECK(unknown.act("olga", "officer", "suspend", {{"suspended_until", "2026-09-01"}}, "appeal") ==
              "workflow.input_too_late");
        CHECK(play.act("olga", "officer", "suspend", {{"suspended_until", "2027-02-28"}}, "appeal") == "suspended");
        CHECK(play.act("sam", "supervisor", "resume") == standing);
    }
}

TEST_CASE("Whoever asks for a withdrawal does not decide on it")
{
    Play play("published");
    CHECK(play.act("sam", "hit_officer", "request_withdrawal", {{"withdrawal_reason", "tired"}}) ==
          "workflow.input_code");
    CHECK(play.act("sam", "hit_officer", "request_withdrawal", {{"withdrawal_reason", "purpose_achieved"}}) ==
          "withdrawal_requested");
    CHECK(play.act("sam", "supervisor", "withdraw") == "workflow.own_work");
    CHECK(play.act("sue", "supervisor", "decline_withdrawal") == "workflow.reason_missing");
    CHECK(play.act("sue", "supervisor", "withdraw") == "withdrawn");
}

TEST_CASE("What has achieved its purpose is withdrawn at once, and a second person confirms it afterwards")
{
    for (const char* state : {"published", "update_draft", "update_review", "update_compliance", "update_approved",
                              "update_sent", "suspended", "located", "withdrawal_requested"}) {
        Play play(state);
        INFO(state);
        CHECK(play.act("sam", "supervisor", "withdraw_at_once", {{"withdrawal_reason", "purpose_achieved"}},
                       "he was surrendered") == "withdrawn_at_once");
        CHECK(play.act("sam", "supervisor", "confirm_withdrawal") == "workflow.own_work");
        CHECK(play.act("sue", "supervisor", "confirm_withdrawal") == "withdrawn");
    }
}

TEST_CASE("A refused extradition is an addendum and does not end the notice")
{
    Play play("published");
    CHECK(play.act("hal", "hit_officer", "record_location",
                   {{"location_outcome", "arrested"}, {"located_in", "AR"}, {"located_on", "2026-09-01"}}) ==
          "workflow.input_future");
    CHECK(play.act("hal", "hit_officer", "record_location",
                   {{"location_outcome", "arrested"}, {"located_in", "AR"}, {"located_on", "2026-08-30"}}) ==
          "located");
    const std::map<std::string, std::string> refused{
        {"refused_by", "AR"}, {"refused_on", "2026-08-31"}, {"refusal_ground", "nationality"}};
    CHECK(play.act("hal", "hit_officer", "record_extradition_refusal", refused) == "workflow.wrong_role");
    CHECK(play.act("olga", "officer", "record_extradition_refusal", refused) == "published");
}

TEST_CASE("A surrender asks for the withdrawal in the same step")
{
    Play play("located");
    CHECK(play.act("hal", "hit_officer", "record_surrender", {{"surrendered_on", "2026-08-31"}}) ==
          "withdrawal_requested");
    CHECK(play.instance.submitter == "hal");
    CHECK(play.act("sam", "supervisor", "withdraw") == "withdrawn");
}

TEST_CASE("Nothing expires before its day, and no case closes while a national system holds a copy")
{
    Play play("published");
    CHECK(play.act("rita", "records_clerk", "expire") == "workflow.retention_running");
    play.facts.retentionUntil.clear();
    CHECK(play.act("rita", "records_clerk", "expire") == "workflow.retention_running");
    play.facts.retentionUntil = "2026-08-31";
    CHECK(play.act("rita", "records_clerk", "expire") == "expired");
    play.facts.copiesAtHome = 1;
    CHECK(play.act("rita", "records_clerk", "close") == "workflow.copies_at_home");
    play.facts.copiesAtHome.reset();
    CHECK(play.act("rita", "records_clerk", "close") == "workflow.copies_at_home");
    play.facts.copiesAtHome = 0;
    CHECK(play.act("rita", "records_clerk", "close") == "archived");
}

TEST_CASE("An update goes through the same hands while the published one stands, and a refused one leaves it standing")
{
    Play play("published");
    CHECK(play.act("olga", "officer", "start_update", {{"update_kind", "correction"}}, "birth date") == "update_draft");
    CHECK(play.act("olga", "officer", "submit") == "update_review");
    CHECK(play.act("olga", "supervisor", "approve") == "workflow.own_work");
    CHECK(play.act("sam", "supervisor", "approve") == "update_compliance");
    CHECK(play.act("sam", "compliance_reviewer", "clear") == "workflow.own_work");
    CHECK(play.act("carla", "compliance_reviewer", "clear") == "update_approved");
    CHECK(play.act("sam", "supervisor", "send") == "workflow.own_work");
    CHECK(play.act("olga", "officer", "send") == "update_sent");
    Play refused = play;
    CHECK(refused.act("olga", "officer", "record_refusal", {}, "no longer needed") == "published");
    CHECK(play.act("olga", "officer", "publish") == "published");
    for (const workflow::State& state : play.life.states())
        if (state.id.starts_with("update_")) CHECK(state.phase == workflow::State::Phase::Live);
}

TEST_CASE("Taking the public extract down moves nothing, so the notice does not count as newly published")
{
    Play play("published");
    CHECK(play.act("olga", "officer", "public_on", {{"public_since", "2026-08-31"}}) == "published");
    CHECK(play.act("olga", "officer", "public_off") == "workflow.reason_missing");
    CHECK(play.act("olga", "officer", "public_off", {}, "it drew false reports") == "published");
    CHECK(play.instance.since == "2026-01-15T09:00:00.000Z");
}

TEST_CASE("What an action does not ask for is refused, so that no slip stands in the log")
{
    Play play("withdrawal_requested");
    CHECK(play.act("sam", "supervisor", "withdraw", {{"withdrawal_reason", "purpose_achieved"}}) ==
          "workflow.unknown_input");
}

TEST_CASE("Every action after publication names the article that it rests on, and its inputs speak four languages")
{
    for (const char* id : {"notice", "diffusion"})
        for (const workflow::Transition& t : definition(id).transitions()) {
            INFO(id << " " << t.from << " " << t.action);
            const workflow::State* from = definition(id).state(t.from);
            // The steps of a review are those of a draft; they rest on the bureau's own procedure.
            const bool review = t.from.starts_with("update_") && !t.aside && t.action != "submit" && t.action != "send";
            if (from->phase == workflow::State::Phase::Live && !review && t.action != "return" &&
                t.action != "withdraw_submission")
                CHECK_FALSE(t.article.empty());
            for (const workflow::Input& input : t.inputs) CHECK_FALSE(input.label.empty());
        }
}

TEST_CASE("Inputs that are names alone are read as texts, and typed ones are checked")
{
    const auto read = [](const std::string& inputs) {
        const std::string label = R"({"en":"x","fr":"x","es":"x","ar":"x"})";
        const std::string text =
            R"({"workflow":"t","edition":"1","title":)" + label + R"(,"appliesTo":["t"],"states":[)" +
            R"({"id":"a","kind":"start","label":)" + label + R"(},{"id":"b","kind":"end","label":)" + label +
            R"(}],"transitions":[{"action":"go","from":"a","to":"b","roles":["officer"],"label":)" + label +
            R"(,"inputs":[)" + inputs + "]}]}";
        const auto result = workflow::Definition::read(text, "t");
        return result ? std::to_string((*result)->transitions()[0].inputs.size()) : result.error().key;
    };
    const auto typed = [](const std::string& more) {
        return R"({"id":"day","label":{"en":"x","fr":"x","es":"x","ar":"x"},)" + more + "}";
    };
    CHECK(read(R"("control_number")") == "1");
    CHECK(read(typed(R"("kind":"date","past":true)")) == "1");
    CHECK(read(typed(R"("kind":"code","list":"countries","required":false)")) == "1");
    CHECK(read(typed(R"("kind":"code")")) == "workflow.input_without_list");
    CHECK(read(typed(R"("kind":"date","list":"countries")")) == "workflow.input_without_list");
    CHECK(read(typed(R"("kind":"text","past":true)")) == "workflow.input_bound");
    CHECK(read(typed(R"("kind":"number")")) == "workflow.wrong_type");
    CHECK(read(R"({"id":"day","kind":"date"})") == "workflow.missing_key");
    CHECK(read(R"("day",)" + typed(R"("kind":"date")")) == "workflow.duplicate_id");
    CHECK(read("3") != "1");
}

TEST_CASE("Data protection agrees to an update that holds sensitive data")
{
    Play play("update_compliance");
    play.facts.flags["sensitive_data"] = true;
    play.instance.approvals = {{"approve", "sam", "hash1", ""}};
    CHECK(play.act("carla", "compliance_reviewer", "clear") == "workflow.task_open");
    CHECK(play.act("dora", "data_protection", "task.update_data_protection.agree") == "update_compliance");
    CHECK(play.act("carla", "compliance_reviewer", "clear") == "update_approved");
}
