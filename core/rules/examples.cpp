#include "core/rules/evaluator.h"

namespace tocsin::rules {

namespace {

/// The example's answers, bound to what they were given for.
std::vector<Response> responsesOf(const Rule& rule, const Example& example, const form::Form& form,
                                  const Question& question)
{
    std::vector<Response> out;
    if (!example.answers.is_array()) return out;
    const std::vector<Finding> findings = judgeRule(rule, form, question);
    for (std::size_t i = 0; i < findings.size() && i < example.answers.size(); ++i) {
        const base::Json& answer = example.answers[i];
        if (!answer.is_object()) continue;
        Response response;
        response.rule = rule.id;
        response.scope = findings[i].responseScope;
        response.yes = answer.at("answer") == "yes";
        response.reason = answer.value("reason", std::string());
        response.valuesHash = findings[i].valuesHash;
        out.push_back(std::move(response));
    }
    return out;
}

std::string worded(const std::vector<Outcome>& outcomes)
{
    std::string out;
    for (const Outcome outcome : outcomes) out += (out.empty() ? "" : ", ") + std::string(name(outcome));
    return out.empty() ? "-" : out;
}

/// Those that the last of the pack's parts brings.
std::vector<const Example*> ownExamples(const Pack& pack, const Rule& rule)
{
    const std::string& own = pack.parts().back().id;
    std::vector<const Example*> out;
    if (rule.pack == own)
        for (const Example& example : rule.examples) out.push_back(&example);
    for (const Tightening& one : rule.tightened)
        if (one.pack == own)
            for (const Example& example : one.examples) out.push_back(&example);
    return out;
}

std::vector<Outcome> run(const Pack& pack, const Rule& rule, const Example& example, const form::Form& form)
{
    std::vector<Outcome> out;
    for (const Finding& finding : judgeExample(pack, rule, example, form, exampleDay(rule, example)))
        out.push_back(finding.outcome);
    if (out.empty() && rule.each.empty()) out.push_back(Outcome::NotApplicable);
    return out;
}

} // namespace

base::Date exampleDay(const Rule& rule, const Example& example)
{
    using namespace std::chrono;
    if (example.on) return *example.on;
    const Version& newest = rule.versions.back();
    if (newest.from) return *newest.from;
    if (newest.until) return base::Date(sys_days(*newest.until) - days(1));
    return base::Date(year(2026), January, day(1));
}

std::vector<Finding> judgeExample(const Pack& pack, const Rule& rule, const Example& example, const form::Form& form,
                                  base::Date day)
{
    const base::Result<base::Json> settings = pack.settings().on(day, example.settings);
    TOCSIN_CHECK(settings.ok(), "the settings of an example were checked when the pack was loaded");
    const std::vector<Response> none;
    const Question bare{example.content, form.type(), day, Stage::Approve, *settings, none, true};
    const std::vector<Response> responses = responsesOf(rule, example, form, bare);
    return judgeRule(rule, form,
                     Question{example.content, form.type(), day, Stage::Approve, *settings, responses, true});
}

std::vector<ExampleFailure> runExamples(const Pack& pack, const form::Catalogue& catalogue)
{
    // The examples of a pack that is extended speak of it alone: a national pack may answer them more strictly.
    std::vector<ExampleFailure> failures;
    if (pack.extended() != nullptr) failures = runExamples(*pack.extended(), catalogue);
    for (const Rule& rule : pack.rules())
        for (const Example* example : ownExamples(pack, rule)) {
            const form::Form* form = catalogue.form(example->form);
            TOCSIN_CHECK(form != nullptr, "the pack was loaded with another catalogue");
            const std::vector<Outcome> got = run(pack, rule, *example, *form);
            if (got != example->expect)
                failures.push_back({rule.id, example->name, worded(example->expect), worded(got)});
        }
    return failures;
}

std::size_t countExamples(const Pack& pack)
{
    std::size_t count = pack.extended() == nullptr ? 0 : countExamples(*pack.extended());
    for (const Rule& rule : pack.rules()) count += ownExamples(pack, rule).size();
    return count;
}

} // namespace tocsin::rules
