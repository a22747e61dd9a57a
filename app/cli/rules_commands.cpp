#include "app/cli/commands.h"
#include "app/cli/sitting.h"

#include "core/rules/evaluator.h"

#include <fmt/format.h>

namespace tocsin::cli {

namespace {

base::Json ruleJson(const rules::Rule& rule, base::Language language, bool whole)
{
    base::Json out{{"id", rule.id},
                   {"article", rule.article},
                   {"confidence", rule.confidence},
                   {"applies_to", rule.appliesTo},
                   {"stage", rules::name(rule.stage)},
                   {"kind", rules::name(rule.kind)},
                   {"severity", rules::name(rule.severity)},
                   {"title", rule.title.in(language)}};
    if (!whole) return out;
    out["message"] = rule.message.in(language);
    out["fix"] = rule.fix.in(language);
    out["fields"] = rule.fields;
    out["each"] = rule.each;
    out["file"] = rule.file;
    out["waivable_by"] = rule.waivableBy;
    out["note"] = rule.note;
    if (!rule.guidance.empty()) out["guidance"] = rule.guidance.in(language);
    for (const rules::Version& version : rule.versions)
        out["versions"].push_back({{"from", version.from ? base::Json(base::toText(*version.from)) : base::Json()},
                                   {"until", version.until ? base::Json(base::toText(*version.until)) : base::Json()},
                                   {"when", version.whenSource},
                                   {"holds", version.holdsSource}});
    for (const rules::Example& example : rule.examples) out["examples"].push_back(example.name);
    return out;
}

void printRule(const base::Json& rule)
{
    for (const auto& item : rule.items())
        printLine(fmt::format("{:12} {}", item.key(),
                              item.value().is_string() ? item.value().get<std::string>() : item.value().dump()));
}

int list(const Common& common, const rules::Pack& pack)
{
    base::Json all = base::Json::array();
    for (const rules::Rule& rule : pack.rules()) {
        if (common.json)
            all.push_back(ruleJson(rule, common.language(), false));
        else
            printLine(fmt::format("{:34} {:20} {:8} {:12} {:6} {}", rule.id, rule.article, rules::name(rule.stage),
                                  rules::name(rule.kind), rules::name(rule.severity),
                                  rule.title.in(common.language())));
    }
    if (common.json)
        printJson({{"pack", pack.id()}, {"edition", pack.edition()}, {"hash", pack.hash().hex()}, {"rules", all}});
    return kDone;
}

base::Result<int> show(const Common& common, const rules::Pack& pack, const std::string& id)
{
    const rules::Rule* rule = pack.find(id);
    if (rule == nullptr) return base::notFound("rules.unknown_rule", {{"rule", id}});
    const base::Json json = ruleJson(*rule, common.language(), true);
    if (common.json)
        printJson(json);
    else
        printRule(json);
    return kDone;
}

int check(const Common& common, const rules::Pack& pack)
{
    if (common.json)
        printJson({{"pack", pack.id()},
                   {"edition", pack.edition()},
                   {"rules", pack.rules().size()},
                   {"hash", pack.hash().hex()}});
    else
        printLine(fmt::format("pack {} {}: {} rules, sound", pack.id(), pack.edition(), pack.rules().size()));
    return kDone;
}

int test(const Common& common, const service::Law& law)
{
    std::size_t examples = 0;
    for (const rules::Rule& rule : law.pack->rules()) examples += rule.examples.size();
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

} // namespace

void addRules(CLI::App& program, Common& common, int& status)
{
    CLI::App* group = program.add_subcommand("rules", "The rule catalogue");
    group->require_subcommand(1);
    const auto with = [&common, &status](auto action) {
        return plainly(common, status, [&common, action]() -> base::Result<int> {
            const base::Result<service::Law> law = loadLaw(common);
            if (!law) return law.error();
            return action(*law);
        });
    };
    group->add_subcommand("list", "Every rule, a line each")->callback(with([&common](const service::Law& law) {
        return list(common, *law.pack);
    }));
    CLI::App* one = group->add_subcommand("show", "One rule, whole");
    const auto id = std::make_shared<std::string>();
    one->add_option("RULE", *id, "Rule id, such as RPD-83-1-a-ii-prosecution")->required();
    one->callback(with([&common, id](const service::Law& law) { return show(common, *law.pack, *id); }));
    group->add_subcommand("check", "Load forms and rules strictly and say what is wrong")
        ->callback(with([&common](const service::Law& law) { return check(common, *law.pack); }));
    group->add_subcommand("test", "Run every rule's examples")->callback(with([&common](const service::Law& law) {
        return test(common, law);
    }));
    addCoverage(*group, common, status);
    addJudgeAll(*group, common, status);
}

} // namespace tocsin::cli
