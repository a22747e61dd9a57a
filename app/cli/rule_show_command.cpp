// `rules show` and `rules compare`.

#include "app/cli/commands.h"
#include "app/cli/rule_text.h"
#include "app/cli/sitting.h"

#include "core/rules/editions.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

using base::Json;

std::vector<std::string> factsOf(const rules::Coverage& coverage, const rules::Rule& rule)
{
    std::vector<std::string> out;
    for (const rules::CoveredFact& fact : coverage.facts)
        if (std::find(fact.rules.begin(), fact.rules.end(), &rule) != fact.rules.end()) out.push_back(fact.fact);
    return out;
}

base::Result<int> show(const Common& common, const std::string& id)
{
    const base::Result<data::DataSource> source = sourceOf(common);
    if (!source) return source.error();
    const base::Result<service::Law> law = service::Law::load(*source);
    if (!law) return law.error();
    const rules::Rule* rule = law->pack->find(id);
    if (rule == nullptr) return base::notFound("rules.unknown_rule", {{"rule", id}});
    const base::Result<rules::Coverage> coverage = rules::readCoverage(*source, *law->pack);
    if (!coverage) return coverage.error();
    const std::vector<std::string> facts = factsOf(*coverage, *rule);
    if (common.json) {
        Json out = ruleJson(*law, *rule, common.language(), true);
        out["facts"] = facts;
        printJson(out);
    } else {
        printRule(*law, *rule, facts, common.language());
    }
    return static_cast<int>(kDone);
}

base::Result<int> compare(const Common& common, const std::string& on, const std::string& other)
{
    const base::Result<base::Date> before = base::parseDate(on);
    if (!before) return before.error();
    const base::Result<base::Date> after = base::parseDate(other);
    if (!after) return after.error();
    const base::Result<service::Law> law = loadLaw(common);
    if (!law) return law.error();
    const rules::EditionDifference found = rules::compareDays(*law->pack, *before, *after);
    Json all = Json::array();
    const auto tell = [&](const char* what, const std::string& id, rules::EditionChange change,
                          const base::LocalText& of) {
        const std::string title = of.in(common.language());
        all.push_back({{what, id}, {"change", rules::name(change)}, {"title", title}});
        if (!common.json) printLine(fmt::format("{:8} {:8} {:34} {}", rules::name(change), what, id, title));
    };
    for (const rules::RuleChange& one : found.rules) tell("rule", one.rule->id, one.change, one.rule->title);
    for (const rules::SettingChange& one : found.settings)
        tell("setting", one.setting->id, one.change, one.setting->title);
    if (common.json)
        printJson({{"pack", law->pack->id()}, {"before", on}, {"after", other}, {"changes", std::move(all)}});
    else
        printLine(fmt::format("{} differences between {} and {}", all.size(), on, other));
    return static_cast<int>(kDone);
}

} // namespace

void addRuleShow(CLI::App& rules, Common& common, int& status)
{
    const auto id = std::make_shared<std::string>();
    CLI::App* command =
        rules.add_subcommand("show", "One rule, whole: its versions in words, settings, examples and facts");
    command->add_option("RULE", *id, "Rule id, such as RPD-83-1-a-ii-prosecution")->required();
    command->callback(plainly(common, status, [&common, id] { return show(common, *id); }));
}

void addRuleCompare(CLI::App& rules, Common& common, int& status)
{
    struct Days {
        std::string on;
        std::string other;
    };
    const auto days = std::make_shared<Days>();
    CLI::App* command = rules.add_subcommand("compare", "Rules and settings that differ between two days");
    command->add_option("--on", days->on, "A day, YYYY-MM-DD")->required();
    command->add_option("--and", days->other, "The day to compare it with")->required();
    command->callback(plainly(common, status, [&common, days] { return compare(common, days->on, days->other); }));
}

} // namespace tocsin::cli
