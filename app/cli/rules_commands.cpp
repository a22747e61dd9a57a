#include "app/cli/commands.h"
#include "app/cli/rule_text.h"
#include "app/cli/sitting.h"

#include "core/base/text.h"
#include "core/rules/article.h"
#include "core/rules/coverage.h"
#include "core/rules/evaluator.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

/// What `rules list` is narrowed by; an empty text does not narrow.
struct Filter {
    std::string article;
    std::string form;
    std::string severity;
    std::string kind;
    std::string stage;
    std::string text;
    std::string on;
};

bool holdsText(const rules::Rule& rule, const std::string& wanted, base::Language language)
{
    const std::string folded = base::toUpper(wanted);
    for (const std::string& text : {rule.id, rule.title.in(language), rule.message.in(language), rule.fix.in(language)})
        if (base::toUpper(text).find(folded) != std::string::npos) return true;
    return false;
}

/// "83" takes all of Article 83, "83(1)" only what begins so.
bool liesIn(const rules::Rule& rule, const std::string& article)
{
    return article.find('(') == std::string::npos ? rules::articleOf(rule.article) == article
                                                  : rule.article.starts_with(article);
}

bool takes(const Filter& filter, const rules::Rule& rule, const std::optional<base::Date>& day, base::Language language)
{
    const auto is = [](const std::string& wanted, std::string_view value) { return wanted.empty() || wanted == value; };
    const bool named = is(filter.severity, rules::name(rule.severity)) && is(filter.kind, rules::name(rule.kind)) &&
                       is(filter.stage, rules::name(rule.stage));
    const bool ofForm = filter.form.empty() ||
                        std::find(rule.appliesTo.begin(), rule.appliesTo.end(), filter.form) != rule.appliesTo.end();
    return named && ofForm && (filter.article.empty() || liesIn(rule, filter.article)) &&
           (!day || rule.on(*day) != nullptr) && (filter.text.empty() || holdsText(rule, filter.text, language));
}

base::Result<int> list(const Common& common, const service::Law& law, const Filter& filter)
{
    if (!filter.form.empty() && law.catalogue->form(filter.form) == nullptr)
        return base::notFound("form.unknown_type", {{"type", filter.form}});
    std::optional<base::Date> day;
    if (!filter.on.empty()) {
        const base::Result<base::Date> parsed = base::parseDate(filter.on);
        if (!parsed) return parsed.error();
        day = *parsed;
    }
    const rules::Pack& pack = *law.pack;
    base::Json all = base::Json::array();
    for (const rules::Rule& rule : pack.rules()) {
        if (!takes(filter, rule, day, common.language())) continue;
        if (common.json)
            all.push_back(ruleJson(law, rule, common.language(), false));
        else
            printLine(fmt::format("{:34} {:20} {:8} {:12} {:6} {}", rule.id, rule.article, rules::name(rule.stage),
                                  rules::name(rule.kind), rules::name(rule.severity),
                                  rule.title.in(common.language())));
    }
    if (common.json)
        printJson({{"pack", pack.id()}, {"edition", pack.edition()}, {"hash", pack.hash().hex()}, {"rules", all}});
    return static_cast<int>(kDone);
}

/// Every mistake of forms, packs and coverage, a line each.
base::Result<int> check(const Common& common)
{
    const base::Result<data::DataSource> source = sourceOf(common);
    if (!source) return source.error();
    const base::Result<std::shared_ptr<const form::Catalogue>> catalogue = form::Catalogue::load(*source);
    if (!catalogue) return catalogue.error();
    std::vector<base::Error> errors = rules::Pack::check(*source, **catalogue, "rpd");
    if (errors.empty())
        for (const std::string& extension : rules::Pack::extensionsOf(*source, "rpd"))
            for (base::Error& error : rules::Pack::check(*source, **catalogue, extension))
                errors.push_back(std::move(error));
    // The first leaves as the error of the command; the others are told before it.
    for (std::size_t i = 1; i < errors.size(); ++i) {
        const auto [text, fix] = wording(common, errors[i].key, errors[i].params);
        printMessage(fix.empty() ? text : text + " " + fix);
    }
    if (!errors.empty()) return errors.front();
    const base::Result<service::Law> law = service::Law::load(*source);
    if (!law) return law.error();
    const base::Result<rules::Coverage> coverage = rules::readCoverage(*source, *law->pack);
    if (!coverage) return coverage.error();
    const rules::Pack& pack = *law->pack;
    if (common.json)
        printJson({{"pack", pack.id()},
                   {"edition", pack.edition()},
                   {"rules", pack.rules().size()},
                   {"open_facts", coverage->openCount()},
                   {"hash", pack.hash().hex()}});
    else
        printLine(fmt::format("pack {} {}: {} rules, sound", pack.id(), pack.edition(), pack.rules().size()));
    return static_cast<int>(kDone);
}

int test(const Common& common, const service::Law& law)
{
    const std::size_t examples = rules::countExamples(*law.pack);
    const std::vector<rules::ExampleFailure> failures = rules::runExamples(*law.pack, *law.catalogue);
    if (common.json) {
        base::Json out{{"rules", law.pack->rules().size()}, {"examples", examples}, {"failures", base::Json::array()}};
        for (const rules::ExampleFailure& failure : failures)
            out["failures"].push_back({{"rule", failure.rule},
                                       {"example", failure.example},
                                       {"expected", failure.expected},
                                       {"got", failure.got}});
        printJson(out);
    } else {
        for (const rules::ExampleFailure& failure : failures)
            printLine(fmt::format("{}: {}: expected {}, got {}", failure.rule, failure.example, failure.expected,
                                  failure.got));
        printLine(
            fmt::format("{} rules, {} examples, {} failures", law.pack->rules().size(), examples, failures.size()));
    }
    return failures.empty() ? kDone : kNo;
}

void addList(CLI::App& group, Common& common, int& status)
{
    const auto filter = std::make_shared<Filter>();
    CLI::App* command = group.add_subcommand("list", "Rules, a line each");
    command->add_option("--article", filter->article, "Of this article: 83, or 83(1)(a)");
    command->add_option("--form", filter->form, "That apply to this form type");
    command->add_option("--severity", filter->severity, "block, warn or hint")
        ->check(CLI::IsMember({"block", "warn", "hint"}));
    command->add_option("--kind", filter->kind, "automatic, attestation or reviewer")
        ->check(CLI::IsMember({"automatic", "attestation", "reviewer"}));
    command->add_option("--stage", filter->stage, "That begin to count at this stage")
        ->check(CLI::IsMember({"draft", "submit", "approve"}));
    command->add_option("--text", filter->text, "Whose id, title, message or fix holds these words");
    command->add_option("--on", filter->on, "In force on this day, YYYY-MM-DD");
    command->callback(plainly(common, status, [&common, filter]() -> base::Result<int> {
        const base::Result<service::Law> law = loadLaw(common);
        if (!law) return law.error();
        return list(common, *law, *filter);
    }));
}

} // namespace

void addRules(CLI::App& program, Common& common, int& status)
{
    CLI::App* group = program.add_subcommand("rules", "The rule catalogue");
    group->require_subcommand(1);
    addList(*group, common, status);
    addRuleShow(*group, common, status);
    addRuleCompare(*group, common, status);
    group->add_subcommand("check", "Load forms, rules and coverage strictly and say all that is wrong")
        ->callback(plainly(common, status, [&common] { return check(common); }));
    group->add_subcommand("test", "Run every rule's examples")
        ->callback(plainly(common, status, [&common]() -> base::Result<int> {
            const base::Result<service::Law> law = loadLaw(common);
            if (!law) return law.error();
            return test(common, *law);
        }));
    addCoverage(*group, common, status);
    addJudgeAll(*group, common, status);
    addRuleUses(*group, common, status);
}

} // namespace tocsin::cli
