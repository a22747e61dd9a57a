// `rules coverage`: which rule answers for which fact of the law, and how it is checked.

#include "app/cli/commands.h"
#include "app/cli/knowledge.h"
#include "app/cli/sitting.h"

#include "core/rules/coverage.h"

#include <fmt/format.h>

#include <algorithm>

namespace tocsin::cli {

namespace {

using rules::Coverage;
using rules::CoveredFact;
using rules::Rule;

const char* howChecked(rules::Kind kind)
{
    switch (kind) {
    case rules::Kind::Automatic: return "the program decides";
    case rules::Kind::Attestation: return "the officer declares";
    case rules::Kind::Reviewer: break;
    }
    return "the compliance reviewer answers";
}

std::string firstArticle(const CoveredFact& fact) { return fact.article.substr(0, fact.article.find_first_of("(,")); }

base::Json jsonOf(const Coverage& coverage, base::Language language)
{
    base::Json facts = base::Json::array();
    for (const CoveredFact& fact : coverage.facts) {
        base::Json one{{"fact", fact.fact}, {"article", fact.article}, {"rules", base::Json::array()}};
        for (const Rule* rule : fact.rules) one["rules"].push_back(rule->id);
        if (!fact.leftOut.empty()) one["left_out"] = fact.leftOut.in(language);
        facts.push_back(std::move(one));
    }
    return {{"form", coverage.form}, {"facts", std::move(facts)}};
}

std::size_t countLeftOut(const Coverage& coverage)
{
    return static_cast<std::size_t>(std::count_if(coverage.facts.begin(), coverage.facts.end(),
                                                  [](const CoveredFact& fact) { return fact.rules.empty(); }));
}

/// A cell of a table: one line, its bars escaped.
std::string cell(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) text.insert(at, "\\");
    return text;
}

void printRuleRow(const CoveredFact& fact, const Rule& rule, base::Language language)
{
    std::string stated = fact.fact == rule.id ? std::string() : fmt::format(" (for {})", fact.fact);
    if (rule.confidence != "read") stated += fmt::format(" ({})", rule.confidence);
    printLine(fmt::format("| {} | `{}`{} | {} | {} | {} | {} | {} |", cell(rule.article), rule.id, stated,
                          cell(rule.title.in(language)), howChecked(rule.kind), rules::name(rule.stage),
                          rules::name(rule.severity), rule.examples.size()));
}

void printArticle(const Coverage& coverage, const std::string& article, base::Language language)
{
    printLine(fmt::format("\n## Article {}\n", article));
    printLine("| Place | Rule | What it asks | How it is checked | From | Severity | Examples |");
    printLine("|---|---|---|---|---|---|---|");
    for (const CoveredFact& fact : coverage.facts) {
        if (firstArticle(fact) != article) continue;
        for (const Rule* rule : fact.rules) printRuleRow(fact, *rule, language);
        if (fact.rules.empty())
            printLine(fmt::format("| {} | {} | left out: {} | | | | |", cell(fact.article), fact.fact,
                                  cell(fact.leftOut.in(language))));
    }
}

void printMarkdown(const service::Law& law, const Coverage& coverage, base::Language language)
{
    const auto& pack = *law.pack;
    printLine("# The rules and what they check\n");
    printLine("<!-- Made by `tocsin rules coverage --markdown`; a test compares. -->");
    printLine(fmt::format(
        "Pack `{}`, edition {}, for `{}`: {} rules answer for {} facts of the law; {} are left out, each with its "
        "reason. A rule marked *inferred* or *derived* rests on our reading and not on the words of the text. `tocsin "
        "rules show RULE` prints a rule whole, `tocsin rules test` runs the examples.",
        pack.id(), pack.edition(), coverage.form, pack.rulesFor(coverage.form).size(),
        coverage.facts.size() - countLeftOut(coverage), countLeftOut(coverage)));
    for (const std::string& article : coverage.articles) printArticle(coverage, article, language);
}

int print(const Common& common, const service::Law& law, const Coverage& coverage, bool markdown)
{
    if (common.json) {
        printJson(jsonOf(coverage, common.language()));
    } else if (markdown) {
        printMarkdown(law, coverage, common.language());
    } else {
        for (const CoveredFact& fact : coverage.facts) {
            std::string rules;
            for (const Rule* rule : fact.rules) rules += (rules.empty() ? "" : ", ") + rule->id;
            printLine(fmt::format("{:16} {:34} {}", fact.article, fact.fact,
                                  rules.empty() ? "left out: " + fact.leftOut.in(common.language()) : rules));
        }
    }
    return kDone;
}

} // namespace

void addCoverage(CLI::App& rules, Common& common, int& status)
{
    const auto markdown = std::make_shared<bool>(false);
    CLI::App* command = rules.add_subcommand("coverage", "Which rule answers for which fact of the law");
    command->add_flag("--markdown", *markdown, "As the page docs/rules.md");
    command->callback(plainly(common, status, [&common, markdown]() -> base::Result<int> {
        const base::Result<data::DataSource> source = sourceOf(common);
        if (!source) return source.error();
        const base::Result<service::Law> law = service::Law::load(*source);
        if (!law) return law.error();
        const base::Result<Coverage> coverage = rules::readCoverage(*source, *law->pack);
        if (!coverage) return coverage.error();
        return print(common, *law, *coverage, *markdown);
    }));
}

} // namespace tocsin::cli
