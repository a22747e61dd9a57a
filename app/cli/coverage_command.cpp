// `rules coverage`: which rule answers for which fact of the law, and how it is checked.

#include "app/cli/commands.h"
#include "app/cli/knowledge.h"
#include "app/cli/sitting.h"

#include "core/rules/article.h"
#include "core/rules/coverage.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace tocsin::cli {

namespace {

using rules::Coverage;
using rules::CoveredFact;
using rules::Rule;

/// Of the Rules on the Processing of Data, edition 2025.
constexpr int kLastArticle = 135;

const char* howChecked(rules::Kind kind)
{
    switch (kind) {
    case rules::Kind::Automatic: return "the program decides";
    case rules::Kind::Attestation: return "the officer declares";
    case rules::Kind::Reviewer: break;
    }
    return "the compliance reviewer answers";
}

base::Json jsonOf(const Coverage& coverage, base::Language language)
{
    base::Json facts = base::Json::array();
    for (const CoveredFact& fact : coverage.facts) {
        base::Json one{{"fact", fact.fact},
                       {"article", fact.article},
                       {"stage", fact.stage},
                       {"open", fact.open()},
                       {"rules", base::Json::array()}};
        for (const Rule* rule : fact.rules) one["rules"].push_back(rule->id);
        if (!fact.leftOut.empty()) one["left_out"] = fact.leftOut.in(language);
        facts.push_back(std::move(one));
    }
    return {{"facts", std::move(facts)}, {"left_out", coverage.leftOutCount()}, {"open", coverage.openCount()}};
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

/// Facts with one shared reason stand in one row.
void printLeftOutRow(const std::vector<const CoveredFact*>& facts, base::Language language)
{
    std::vector<std::string> places;
    std::vector<std::string> ids;
    for (const CoveredFact* fact : facts) {
        if (std::find(places.begin(), places.end(), fact->article) == places.end()) places.push_back(fact->article);
        ids.push_back(fact->fact);
    }
    printLine(fmt::format("| {} | {} | left out: {} | | | | |", cell(fmt::format("{}", fmt::join(places, "; "))),
                          fmt::join(ids, ", "), cell(facts.front()->leftOut.in(language))));
}

void printArticle(const Coverage& coverage, const std::string& article, base::Language language)
{
    const bool numbered = article[0] >= '0' && article[0] <= '9';
    printLine(article == "Charter" ? "\n## Annex: Charter on access by national entities\n"
                                   : fmt::format("\n## {}{}\n", numbered ? "Article " : "", article));
    std::vector<std::vector<const CoveredFact*>> leftOut;
    std::vector<std::string> open;
    std::vector<std::pair<const CoveredFact*, const Rule*>> judged;
    for (const CoveredFact& fact : coverage.facts) {
        if (rules::articleOf(fact.article) != article) continue;
        for (const Rule* rule : fact.rules) judged.emplace_back(&fact, rule);
        if (fact.open()) open.push_back(fact.fact);
        if (fact.leftOut.empty()) continue;
        const auto same = std::find_if(leftOut.begin(), leftOut.end(),
                                       [&fact](const auto& group) { return group.front()->leftOut == fact.leftOut; });
        if (same == leftOut.end())
            leftOut.push_back({&fact});
        else
            same->push_back(&fact);
    }
    if (judged.empty() && leftOut.empty() && open.empty()) return printLine("Holds nothing to judge.");
    if (!judged.empty() || !leftOut.empty()) {
        printLine("| Place | Rule | What it asks | How it is checked | From | Severity | Examples |");
        printLine("|---|---|---|---|---|---|---|");
    }
    for (const auto& [fact, rule] : judged) printRuleRow(*fact, *rule, language);
    for (const std::vector<const CoveredFact*>& group : leftOut) printLeftOutRow(group, language);
    if (!open.empty())
        printLine(fmt::format("{}Open: {}.", judged.empty() && leftOut.empty() ? "" : "\n", fmt::join(open, ", ")));
}

/// Articles 1 to 135, those with letters among them, and the annexes.
std::vector<std::string> allArticles(const Coverage& coverage)
{
    std::vector<std::string> articles = coverage.articles;
    for (int number = 1; number <= kLastArticle; ++number) {
        std::string article = std::to_string(number);
        if (std::find(articles.begin(), articles.end(), article) == articles.end())
            articles.push_back(std::move(article));
    }
    std::sort(articles.begin(), articles.end(), rules::articleBefore);
    return articles;
}

/// Totals are not in it: people who work at different articles would change the same line.
void printMarkdown(const rules::Pack& pack, const Coverage& coverage, base::Language language)
{
    printLine("# The rules and what they check\n");
    printLine("<!-- Made by `tocsin rules coverage --markdown`; a test compares. -->");
    printLine(fmt::format(
        "Pack `{}`, edition {}: every fact of the law that we found in the text, article by article, with the rules "
        "that judge it or the reason why none does. A rule marked *inferred* or *derived* rests on our reading and not "
        "on the words of the text. `tocsin rules show RULE` prints a rule whole, `tocsin rules test` runs the "
        "examples, `tocsin rules coverage` counts.",
        pack.id(), pack.edition()));
    for (const std::string& article : allArticles(coverage)) printArticle(coverage, article, language);
}

void printLines(const Coverage& coverage, bool openOnly, base::Language language)
{
    for (const CoveredFact& fact : coverage.facts) {
        if (openOnly && !fact.open()) continue;
        std::string answer;
        for (const Rule* rule : fact.rules) answer += (answer.empty() ? "" : ", ") + rule->id;
        if (!fact.leftOut.empty()) answer = "left out: " + fact.leftOut.in(language);
        if (fact.open()) answer = fmt::format("open ({})", fact.stage);
        printLine(fmt::format("{:20} {:34} {}", fact.article, fact.fact, answer));
    }
    const std::size_t judged = coverage.facts.size() - coverage.leftOutCount() - coverage.openCount();
    printLine(fmt::format("{} facts: {} judged by rules, {} left out with a reason, {} open", coverage.facts.size(),
                          judged, coverage.leftOutCount(), coverage.openCount()));
}

} // namespace

void addCoverage(CLI::App& rules, Common& common, int& status)
{
    struct Options {
        bool markdown = false;
        bool open = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = rules.add_subcommand("coverage", "Which rule answers for which fact of the law");
    command->add_flag("--markdown", options->markdown, "As the page docs/rules.md");
    command->add_flag("--open", options->open, "Only facts that nobody has decided about")->excludes("--markdown");
    command->callback(plainly(common, status, [&common, options]() -> base::Result<int> {
        const base::Result<data::DataSource> source = sourceOf(common);
        if (!source) return source.error();
        const base::Result<service::Law> law = service::Law::load(*source);
        if (!law) return law.error();
        const base::Result<Coverage> coverage = rules::readCoverage(*source, *law->pack);
        if (!coverage) return coverage.error();
        if (common.json)
            printJson(jsonOf(*coverage, common.language()));
        else if (options->markdown)
            printMarkdown(*law->pack, *coverage, common.language());
        else
            printLines(*coverage, options->open, common.language());
        return kDone;
    }));
}

} // namespace tocsin::cli
