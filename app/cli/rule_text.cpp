#include "app/cli/rule_text.h"

#include "core/base/clock.h"
#include "core/rules/condition_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tocsin::cli {

namespace {

using base::Json;

Json dayJson(const std::optional<base::Date>& day) { return day ? Json(base::toText(*day)) : Json(); }

/// What the conditions of one rule are told by.
struct Told {
    rules::ConditionText text;
    std::vector<const form::Form*> forms;
    std::string each;

    Told(const service::Law& law, const rules::Rule& rule, base::Language language)
        : text(*law.catalogue, law.pack->settings(), base::dateOf(base::SystemClock().now()), language),
          forms(rules::formsOf(*law.pack, *law.catalogue, rule)),
          each(rule.each)
    {
    }
    [[nodiscard]] std::vector<rules::ConditionLine> lines(const Json& condition) const
    {
        return text.lines(condition, forms, each);
    }
};

Json settingJson(const rules::Setting& setting, base::Language language)
{
    Json out{{"id", setting.id}, {"title", setting.title.in(language)}, {"values", Json::array()}};
    for (const std::vector<rules::SettingVersion>* versions : {&setting.versions, &setting.tightened})
        for (const rules::SettingVersion& version : *versions)
            out["values"].push_back({{"value", version.value},
                                     {"source", version.source},
                                     {"from", dayJson(version.from)},
                                     {"until", dayJson(version.until)},
                                     {"national", versions == &setting.tightened}});
    return out;
}

Json linesJson(const Told& told, const Json& condition)
{
    Json out = Json::array();
    for (const rules::ConditionLine& line : told.lines(condition))
        out.push_back({{"depth", line.depth}, {"text", line.text}});
    return out;
}

void printCondition(const Told& told, const std::string& head, const Json& condition)
{
    if (condition.is_null()) return;
    printLine("  " + head);
    for (const rules::ConditionLine& line : told.lines(condition))
        printLine(std::string(4 + line.depth * 2, ' ') + line.text);
}

void printVersions(const rules::Rule& rule, const Told& told)
{
    for (const rules::Version& version : rule.versions) {
        printLine(fmt::format("\nIn force {}", periodText(version.from, version.until)));
        printCondition(told, "applies when", version.whenSource);
        printCondition(told, "must hold", version.holdsSource);
        if (rule.kind == rules::Kind::Reviewer) printLine("  asks the compliance reviewer");
    }
    for (const rules::Tightening& one : rule.tightened) {
        printLine(fmt::format("\nTightened by {} {} ({})", one.pack, periodText(one.from, one.until), one.source));
        if (one.severity) printLine(fmt::format("  severity at least {}", rules::name(*one.severity)));
        printCondition(told, "must hold too", one.holdsSource);
    }
}

void printSettings(const service::Law& law, const rules::Rule& rule, base::Language language)
{
    for (const rules::Setting* setting : rules::settingsOf(rule, law.pack->settings())) {
        printLine(fmt::format("\nSetting {} {}", setting->id, setting->title.in(language)));
        for (const std::vector<rules::SettingVersion>* versions : {&setting->versions, &setting->tightened})
            for (const rules::SettingVersion& version : *versions)
                printLine(fmt::format("  {} {} ({}){}", version.value.dump(), periodText(version.from, version.until),
                                      version.source, versions == &setting->tightened ? ", tightened" : ""));
    }
}

void printExamples(const rules::Rule& rule)
{
    printLine("\nExamples");
    for (const rules::Example& example : rule.examples) {
        std::vector<std::string_view> expected;
        for (const rules::Outcome outcome : example.expect) expected.push_back(rules::name(outcome));
        printLine(
            fmt::format("  {:24} {} ({})", fmt::format("{}", fmt::join(expected, ", ")), example.name, example.form));
    }
}

} // namespace

std::string periodText(const std::optional<base::Date>& from, const std::optional<base::Date>& until)
{
    if (!from && !until) return "at all times";
    std::string out;
    if (from) out = "from " + base::toText(*from);
    if (until) out += (out.empty() ? "" : " ") + ("until " + base::toText(*until));
    return out;
}

Json ruleJson(const service::Law& law, const rules::Rule& rule, base::Language language, bool whole)
{
    Json out{{"id", rule.id},
             {"article", rule.article},
             {"confidence", rule.confidence},
             {"applies_to", rule.appliesTo},
             {"stage", rules::name(rule.stage)},
             {"kind", rules::name(rule.kind)},
             {"severity", rules::name(rule.severity)},
             {"title", rule.title.in(language)}};
    if (!whole) return out;
    const Told told(law, rule, language);
    out["pack"] = rule.pack;
    out["groups"] = rule.appliesToAsWritten;
    out["message"] = rule.message.in(language);
    out["fix"] = rule.fix.in(language);
    out["fields"] = rule.fields;
    out["each"] = rule.each;
    out["file"] = rule.file;
    out["pointer"] = rule.pointer;
    out["waivable_by"] = rule.waivableBy;
    out["note"] = rule.note;
    if (!rule.guidance.empty()) out["guidance"] = rule.guidance.in(language);
    for (const rules::Version& version : rule.versions)
        out["versions"].push_back({{"from", dayJson(version.from)},
                                   {"until", dayJson(version.until)},
                                   {"when", version.whenSource},
                                   {"holds", version.holdsSource},
                                   {"when_words", linesJson(told, version.whenSource)},
                                   {"holds_words", linesJson(told, version.holdsSource)}});
    for (const rules::Tightening& one : rule.tightened)
        out["tightened"].push_back({{"pack", one.pack},
                                    {"source", one.source},
                                    {"from", dayJson(one.from)},
                                    {"until", dayJson(one.until)},
                                    {"severity", one.severity ? Json(rules::name(*one.severity)) : Json()},
                                    {"holds", one.holdsSource},
                                    {"holds_words", linesJson(told, one.holdsSource)}});
    for (const rules::Setting* setting : rules::settingsOf(rule, law.pack->settings()))
        out["settings"].push_back(settingJson(*setting, language));
    for (const rules::Example& example : rule.examples) out["examples"].push_back(example.name);
    return out;
}

void printRule(const service::Law& law, const rules::Rule& rule, const std::vector<std::string>& facts,
               base::Language language)
{
    const auto line = [](std::string_view name, const std::string& value) {
        if (!value.empty()) printLine(fmt::format("{:12} {}", name, value));
    };
    printLine(fmt::format("{}  {}", rule.id, rule.title.in(language)));
    line("article", rule.article + (rule.confidence == "read" ? "" : " (" + rule.confidence + ")"));
    line("pack", fmt::format("{} ({}{})", rule.pack, rule.file, rule.pointer));
    line("forms", fmt::format("{}", fmt::join(rule.appliesTo, ", ")));
    line("counts from", std::string(rules::name(rule.stage)));
    line("kind", std::string(rules::name(rule.kind)));
    line("severity", std::string(rules::name(rule.severity)));
    for (const rules::SeverityCase& one : rule.severityWhen)
        line("", fmt::format("{} in some cases{}", rules::name(one.severity),
                             one.forms.empty() ? "" : fmt::format(": {}", fmt::join(one.forms, ", "))));
    line("waivable by", rule.waivableBy);
    line("each row of", rule.each);
    line("fields", fmt::format("{}", fmt::join(rule.fields, ", ")));
    line("facts", fmt::format("{}", fmt::join(facts, ", ")));
    line("message", rule.message.in(language));
    line("fix", rule.fix.in(language));
    line("guidance", rule.guidance.in(language));
    line("note", rule.note);
    const Told told(law, rule, language);
    printVersions(rule, told);
    printSettings(law, rule, language);
    printExamples(rule);
}

} // namespace tocsin::cli
