#include "core/rules/evaluator.h"

namespace tocsin::rules {

using base::Json;

namespace {

base::Date dayOf(const Rule& rule, const Example& example)
{
    if (!example.on.empty()) return base::parseDate(example.on).value();
    const Version& newest = rule.versions.back();
    if (!newest.until) return newest.from.value_or(base::Date(std::chrono::sys_days(std::chrono::year(2026) / 1 / 15)));
    return base::Date(std::chrono::sys_days(*newest.until) - std::chrono::days(1));
}

std::vector<Finding> findingsOf(const Pack& pack, const Rule& rule, const form::Form& form, const Example& example)
{
    const base::Date day = dayOf(rule, example);
    Json settings = pack.settings().on(day);
    settings.update(example.settings);
    std::vector<Response> responses;
    const auto judged = [&] {
        Judgement all =
            judge(pack, form, {example.content, form.type(), day, Stage::Approve, settings, responses, true});
        std::vector<Finding> mine;
        for (Finding& finding : all.findings)
            if (finding.rule == rule.id) mine.push_back(std::move(finding));
        std::sort(mine.begin(), mine.end(), [](const Finding& a, const Finding& b) { return a.fields < b.fields; });
        return mine;
    };
    std::vector<Finding> findings = judged();
    if (example.answers.empty()) return findings;
    for (std::size_t i = 0; i < findings.size() && i < example.answers.size(); ++i) {
        Response response;
        response.rule = rule.id;
        response.scope = findings[i].scope;
        response.yes = example.answers[i].value("answer", "") == "yes";
        response.reason = example.answers[i].value("reason", "");
        response.valuesHash = findings[i].valuesHash;
        responses.push_back(std::move(response));
    }
    return judged();
}

std::string list(const std::vector<Outcome>& outcomes)
{
    std::string out;
    for (const Outcome outcome : outcomes) out += (out.empty() ? "" : ", ") + std::string(name(outcome));
    return out.empty() ? "nothing" : out;
}

} // namespace

std::vector<ExampleFailure> runExamples(const Pack& pack, const form::Catalogue& catalogue)
{
    std::vector<ExampleFailure> failures;
    for (const Rule& rule : pack.rules())
        for (const std::string& type : rule.appliesTo)
            for (const Example& example : rule.examples) {
                std::vector<Outcome> got;
                for (const Finding& finding : findingsOf(pack, rule, *catalogue.form(type), example))
                    got.push_back(finding.outcome);
                if (got != example.expect) failures.push_back({rule.id, example.name, list(example.expect), list(got)});
            }
    return failures;
}

} // namespace tocsin::rules
