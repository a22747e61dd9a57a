#include "core/rules/evaluator.h"

#include "core/rules/rule_judge.h"

#include <tuple>

namespace tocsin::rules {

namespace {

bool before(const PlacedFinding& a, const PlacedFinding& b)
{
    const auto key = [](const PlacedFinding& one) {
        return std::tuple(!one.finding.open(), one.finding.severity, one.place);
    };
    return key(a) < key(b);
}

Verdict verdictOf(const std::vector<Finding>& findings)
{
    Verdict verdict = Verdict::Ready;
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Block || !finding.open()) continue;
        if (finding.outcome == Outcome::Fails) return Verdict::Blocked;
        verdict = Verdict::NeedsAnswers;
    }
    return verdict;
}

} // namespace

std::vector<Finding> judgeRule(const Rule& rule, const form::Form& form, const Question& question)
{
    TOCSIN_CHECK(form.type() == question.formType, "judged as another form");
    std::vector<PlacedFinding> placed;
    RuleJudge(form, question).judge(rule, placed);
    std::vector<Finding> out;
    for (PlacedFinding& one : placed) out.push_back(std::move(one.finding));
    return out;
}

Judgement judge(const Pack& pack, const form::Form& form, const Question& question)
{
    TOCSIN_CHECK(form.type() == question.formType, "judged as another form");
    std::vector<PlacedFinding> placed;
    const RuleJudge judge(form, question);
    for (const Rule* rule : pack.rulesFor(question.formType))
        if (rule->stage <= question.stage) judge.judge(*rule, placed);
    std::stable_sort(placed.begin(), placed.end(), before);

    Judgement out;
    out.findings.reserve(placed.size());
    for (PlacedFinding& one : placed) out.findings.push_back(std::move(one.finding));
    out.verdict = verdictOf(out.findings);
    out.stage = question.stage;
    out.date = base::toText(question.day);
    out.packId = pack.id();
    out.packEdition = pack.edition();
    out.packHash = pack.hash().hex();
    for (const PackPart& part : pack.parts()) out.packs.push_back({part.id, part.edition, part.country});
    return out;
}

} // namespace tocsin::rules
