#include "core/service/rejudging.h"

#include "core/service/walk.h"

namespace tocsin::service {

namespace {

audit::Entry entryOf(const std::vector<std::string>& states, std::size_t judged, std::size_t unreadable, bool cancelled)
{
    audit::Entry entry;
    entry.act = audit::act::kJudgedAll;
    entry.facts = {{"judged", judged}, {"unreadable", unreadable}, {"states", states}, {"cancelled", cancelled}};
    return entry;
}

} // namespace

base::Result<RejudgeResult> Rejudging::run(const RejudgeCommand& command, Progress& progress,
                                           const std::function<void(const Rejudged&)>& each)
{
    RejudgeResult result;
    std::vector<store::VerdictRow> verdicts(Walk::kSlots);
    Walk::Steps steps;
    steps.judge = [&](const StoredCase& one, const rules::Question& question, const form::Form& form,
                      std::size_t slot) {
        verdicts[slot] = verdictOf(one.head, rules::judge(*desk_.law.pack, form, question), {});
    };
    steps.keep = [&](Act& act, StoredCase& one, std::size_t slot) {
        if (one.unreadable) return result.unreadable.push_back(one.head.number);
        verdicts[slot].at = act.now();
        act.unit().putVerdict(verdicts[slot]);
        const Rejudged out{one.head.id,
                           one.head.number,
                           one.head.type,
                           one.head.workflow.state,
                           std::move(one.verdict),
                           std::move(verdicts[slot])};
        ++result.judged;
        ++result.verdicts[out.after.verdict];
        if (out.changed()) ++result.changed;
        each(out);
    };
    steps.end = [&](Act& act) {
        result.cancelled = progress.cancel;
        audit::Entry entry = entryOf(command.states, result.judged, result.unreadable.size(), result.cancelled);
        entry.facts["changed"] = result.changed;
        act.record(std::move(entry));
    };
    const base::Status status = Walk(desk_, command.states, command.workers, progress).go(steps);
    if (!status) return status.error();
    return result;
}

base::Result<RuleUses> Rejudging::uses(const std::string& rule, const RejudgeCommand& command, Progress& progress,
                                       const std::function<void(const RuleUse&)>& each)
{
    const rules::Rule* known = desk_.law.pack->find(rule);
    if (known == nullptr) return base::notFound("rules.unknown_rule", {{"rule", rule}});
    RuleUses result;
    std::vector<std::vector<rules::Outcome>> outcomes(Walk::kSlots);
    Walk::Steps steps;
    steps.judge = [&](const StoredCase& one, rules::Question question, const form::Form& form, std::size_t slot) {
        outcomes[slot].clear();
        const std::vector<const rules::Rule*>& judging = desk_.law.pack->rulesFor(one.head.type);
        if (std::find(judging.begin(), judging.end(), known) == judging.end()) return;
        question.includeSettled = true;
        for (const rules::Finding& finding : rules::judgeRule(*known, form, question))
            outcomes[slot].push_back(finding.outcome);
    };
    steps.keep = [&](Act& /*act*/, const StoredCase& one, std::size_t slot) {
        if (one.unreadable) return result.unreadable.push_back(one.head.number);
        ++result.judged;
        for (const rules::Outcome outcome : outcomes[slot]) ++result.outcomes[std::string(rules::name(outcome))];
        RuleUse use{one.head.id, one.head.number, one.head.type, one.head.workflow.state, outcomes[slot], {}};
        for (const rules::Response& response : one.responses)
            if (response.rule == rule) use.responses.push_back(response);
        if (!use.outcomes.empty() || !use.responses.empty()) each(use);
    };
    steps.end = [&](Act& act) {
        result.cancelled = progress.cancel;
        audit::Entry entry = entryOf(command.states, result.judged, result.unreadable.size(), result.cancelled);
        entry.facts["rule"] = rule;
        act.record(std::move(entry));
    };
    const base::Status status = Walk(desk_, command.states, command.workers, progress).go(steps);
    if (!status) return status.error();
    return result;
}

} // namespace tocsin::service
