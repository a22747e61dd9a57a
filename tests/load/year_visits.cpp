// What becomes of a case when somebody takes it up.

#include "tests/load/year_driver.h"

#include <fmt/format.h>

namespace tocsin::load {

namespace {

constexpr const char* kText = "request.interest_text";

} // namespace

void YearDriver::visit(YearCase& one)
{
    if (chance(habits_.forbidden)) tryForbidden(one);
    if (one.life->editable.contains(one.state)) return asDraft(one);
    if (one.state == "supervisor_review") return asSupervisorReview(one);
    if (one.state == "compliance_review") return asComplianceReview(one);
    if (one.state == "approved") return asApproved(one);
    if (one.state == "sent") return asSent(one);
    if (one.state == "published" || one.state == "circulated") return asCirculating(one);
    if (afterwards(one)) return;
    fault(one, "nobody knows what to do here");
}

void YearDriver::asDraft(YearCase& one)
{
    const bool draft = one.state == "draft";
    if (one.state == "gs_refused" ? chance(50) : one.state != "gs_asked" && chance(draft ? 2 : 6)) {
        act(one, "close", "the request was taken back");
        return;
    }
    if (one.unfinished) {
        // What the rules block may not be submitted, whoever tries.
        act(one, "submit", "", {}, "workflow.not_ready");
        one.unfinished = !edit(one, {{"request.purpose_text", "What the agency asked for."}});
        return;
    }
    if (!draft || chance(25))
        if (!edit(one, {{kText, fmt::format("The agency wrote again, letter {}.", one.edits + 1)}})) return;
    act(one, "submit", one.state == "gs_asked" ? "as the agency answers" : "");
}

void YearDriver::asSupervisorReview(YearCase& one)
{
    if (chance(3)) return pause(one);
    const std::size_t lot = below(100);
    if (lot < 3)
        act(one, "withdraw_submission", "a word is missing");
    else if (lot < 6)
        act(one, "refuse", "no interest for international police cooperation");
    else if (lot < 18)
        act(one, "return", "the dates do not agree");
    else
        act(one, "approve");
}

void YearDriver::asComplianceReview(YearCase& one)
{
    if (chance(3)) return pause(one);
    const std::size_t lot = below(100);
    if (lot < 3) {
        act(one, "refuse", "Article 3 of the Constitution");
    } else if (lot < 11) {
        act(one, "return", "the summary does not say what the person did");
    } else {
        Colleague* reviewer = someone(one, *one.life->find(one.state, "clear"));
        if (reviewer == nullptr) return;
        answerQuestions(one, *reviewer);
        const std::string agree = "task.data_protection.agree";
        if (const WrittenStep* task = one.life->find(one.state, agree))
            if (Colleague* protector = someone(one, *task)) {
                for (const service::ActionView& option :
                     demanded(protector->session->casework().actions(one.id), "actions"))
                    if (option.action == agree && option.unmet.empty()) act(one, agree);
            }
        act(one, "clear", "", {}, "workflow.task_open");
    }
}

void YearDriver::answerQuestions(YearCase& one, Colleague& reviewer)
{
    ++figures_.commands;
    const rules::Judgement judgement =
        demanded(reviewer.session->casework().judge(one.id, rules::Stage::Approve), "judge");
    for (const rules::Finding& finding : judgement.findings) {
        if (finding.outcome != rules::Outcome::Question || finding.kind != rules::Kind::Reviewer) continue;
        ++figures_.commands;
        if (!reviewer.session->casework().answer(one.id, finding.rule, finding.responseScope, true, "as the file says"))
            fault(one, finding.rule + " takes no answer");
    }
}

void YearDriver::asApproved(YearCase& one)
{
    const std::size_t lot = below(100);
    if (lot < 2)
        act(one, "withdraw_submission", "the person was found");
    else if (lot < 5)
        act(one, "return", "read again before it goes");
    else
        act(one, "send");
}

void YearDriver::asSent(YearCase& one)
{
    // The General Secretariat takes its time.
    if (bureau_.clock.now() - one.since < std::chrono::hours(20) || chance(60)) return;
    const std::size_t lot = below(100);
    if (lot < 12) {
        if (!act(one, "ask", "which court issued the warrant?") || !chance(50)) return;
        const base::Date day(std::chrono::sys_days(bureau_.today()) + std::chrono::days(3 + below(5)));
        Colleague* officer = present("officer");
        demanded(officer->session->routing().nameDue(one.id, "gs_answer", base::toText(day)), "due");
        ++figures_.commands;
    } else if (lot < 20) {
        act(one, "record_refusal", "not in conformity with Article 83");
    } else if (one.life->id == "diffusion") {
        act(one, "circulate");
    } else {
        act(one, "publish", "",
            {{"entity_id", fmt::format("2026/{}", 1 + below(999999))}, {"control_number", "A-1/1-2026"}});
    }
}

void YearDriver::asCirculating(YearCase& one)
{
    if (!chance(8)) return; // it does its work for weeks
    const std::string today = base::toText(bureau_.today());
    const auto inputs = [&](const char* action) {
        const WrittenStep* step = one.life->find(one.state, action);
        return step == nullptr ? std::map<std::string, std::string>() : inputsFor(*step, today);
    };
    const std::size_t lot = below(100);
    if (lot < 60) {
        act(one, "request_withdrawal", "the purpose is met", inputs("request_withdrawal"));
    } else if (lot < 72) {
        act(one, "withdraw_at_once", "the person is dead", inputs("withdraw_at_once"));
    } else if (lot < 80) {
        act(one, "record_cancellation", "as the General Secretariat says", inputs("record_cancellation"));
    } else {
        service::NewHit hit;
        hit.document = one.id;
        hit.happenedOn = today;
        hit.country = "MT";
        hit.place = "harbour";
        hit.foundBy = "border police";
        hit.actionTaken = "held for an hour";
        ++figures_.commands;
        ++figures_.hits;
        const auto kept = bureau_.named("hits1").session->life().recordHit(hit);
        if (!kept) fault(one, "a hit was refused: " + kept.error().key);
        act(one, "record_location", "as the hit says", inputs("record_location"));
    }
}

bool YearDriver::afterwards(YearCase& one)
{
    const std::string today = base::toText(bureau_.today());
    const auto take = [&](const char* action, const char* reason) {
        const WrittenStep* step = one.life->find(one.state, action);
        if (step == nullptr) return fault(one, std::string("the definition has no ") + action);
        act(one, action, reason, inputsFor(*step, today));
    };
    if (one.state == "located")
        take(chance(50) ? "record_surrender" : "record_release", "by order of the court");
    else if (one.state == "withdrawal_requested")
        take(chance(90) ? "withdraw" : "decline_withdrawal", "as I read the file");
    else if (one.state == "withdrawn_at_once")
        take("confirm_withdrawal", "as I read the file");
    else if (one.state == "withdrawn" || one.state == "cancelled")
        take("close", "");
    else
        return false;
    return true;
}

void YearDriver::destroySome()
{
    service::Life life = bureau_.named("records1").session->life();
    const std::vector<service::DueItem> due = demanded(life.due(), "due");
    for (const service::DueItem& item : due) {
        if (figures_.destroyed == 20) return;
        ++figures_.commands;
        if (const auto gone = life.destroy({item.head.id}); gone)
            ++figures_.destroyed;
        else
            figures_.faults.push_back("destruction of " + item.head.number + ": " + gone.error().key);
    }
}

void YearDriver::pause(YearCase& one)
{
    Colleague* officer = present("officer");
    if (officer == nullptr) return;
    demanded(officer->session->routing().pause(one.id, "the agency was asked"), "pause");
    one.pausedUntil = base::Date(std::chrono::sys_days(bureau_.today()) + std::chrono::days(1 + below(6)));
    ++figures_.pauses;
    ++figures_.commands;
}

void YearDriver::resumeDue(YearCase& one)
{
    if (one.pausedUntil == base::Date{} || bureau_.today() < one.pausedUntil) return;
    Colleague* officer = present("officer");
    if (officer == nullptr) return;
    demanded(officer->session->routing().resume(one.id), "resume");
    one.pausedUntil = base::Date{};
    ++figures_.commands;
}

void YearDriver::claim(YearCase& one, Colleague& who)
{
    ++figures_.commands;
    const auto taken = who.session->routing().claim(one.id);
    if (!taken && taken.error().key == "routing.claimed") return; // by who took it up before
    if (!taken) return fault(one, who.login + " cannot claim: " + taken.error().key);
    ++figures_.claims;
    // Nobody else takes it, unless they stand in.
    for (Colleague& other : bureau_.people) {
        if (&other == &who || other.roles != who.roles || other.absentOn(bureau_.today())) continue;
        const auto again = other.session->routing().claim(one.id);
        ++figures_.commands;
        ++figures_.forbiddenTried;
        if (again && who.absentUntil < bureau_.today())
            fault(one, other.login + " took what a colleague had claimed");
        else
            ++figures_.refusedAsExpected;
        return;
    }
}

} // namespace tocsin::load
