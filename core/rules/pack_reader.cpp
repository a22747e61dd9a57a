#include "core/rules/pack_reader.h"

#include <array>

namespace tocsin::rules {

using base::Json;
using form::JsonChecker;

namespace {

/// The enumerator whose name() is `text`; a fault when none is.
template <class Enum, std::size_t N>
Enum readName(JsonChecker& checker, const std::array<Enum, N>& values, const std::string& text,
              const std::string& pointer)
{
    for (const Enum value : values)
        if (name(value) == text) return value;
    checker.fault("wrong_type", pointer, {{"expected", "a known name"}, {"text", text}});
    return values[0];
}

constexpr std::array kSeverities{Severity::Block, Severity::Warn, Severity::Hint};
constexpr std::array kKinds{Kind::Automatic, Kind::Attestation, Kind::Reviewer};
constexpr std::array kStages{Stage::Draft, Stage::Submit, Stage::Approve};
constexpr std::array kExpectations{Outcome::Holds, Outcome::Fails, Outcome::Unknown, Outcome::Question,
                                   Outcome::NotApplicable};

std::optional<base::Date> readDay(JsonChecker& checker, const Json& json, const char* key, const std::string& pointer)
{
    const std::string text = checker.text(json, key, pointer);
    if (text.empty()) return std::nullopt;
    const base::Result<base::Date> day = base::parseDate(text);
    if (day) return *day;
    checker.fault("bad_date", JsonChecker::at(pointer, key), {{"text", text}});
    return std::nullopt;
}

std::optional<Condition> readCondition(const ParseContext& context, const Json& json, const char* key,
                                       const std::string& pointer)
{
    if (!json.contains(key)) return std::nullopt;
    Node node = parseCondition(context, json.at(key), JsonChecker::at(pointer, key));
    return node ? std::optional(Condition(std::move(node))) : std::nullopt;
}

void readVersions(const ParseContext& context, Rule& rule, const Json& json, const std::string& pointer)
{
    JsonChecker& checker = context.checker;
    const Json& list = checker.array(json, "versions", pointer);
    for (std::size_t i = 0; i < list.size() && !checker.failed(); ++i) {
        const std::string here = JsonChecker::at(pointer + "/versions", i);
        if (!checker.keys(list[i], here, {}, {"from", "until", "when", "holds"})) return;
        Version version;
        version.from = readDay(checker, list[i], "from", here);
        version.until = readDay(checker, list[i], "until", here);
        version.when = readCondition(context, list[i], "when", here);
        version.holds = readCondition(context, list[i], "holds", here);
        version.whenSource = list[i].value("when", Json());
        version.holdsSource = list[i].value("holds", Json());
        if (rule.kind == Kind::Reviewer && list[i].contains("holds"))
            checker.fault("unknown_key", here + "/holds", {{"key", "holds"}});
        if (rule.kind != Kind::Reviewer && !list[i].contains("holds"))
            checker.fault("missing_key", here, {{"key", "holds"}});
        const bool ordered = rule.versions.empty() || (rule.versions.back().until && version.from &&
                                                       std::chrono::sys_days(*rule.versions.back().until) <=
                                                           std::chrono::sys_days(*version.from));
        const bool forward = !version.from || !version.until ||
                             std::chrono::sys_days(*version.from) < std::chrono::sys_days(*version.until);
        if (!ordered || !forward) checker.fault("overlapping_versions", here, {{"rule", rule.id}});
        rule.versions.push_back(std::move(version));
    }
    if (rule.versions.empty()) checker.fault("missing_key", pointer, {{"key", "versions"}});
}

/// Every name in the example's content is a field of the form; values are the example's own business.
void checkContent(const ParseContext& context, const Json& content, const std::string& pointer)
{
    for (const form::Form* form : context.forms) {
        for (const auto& section : content.items()) {
            if (!section.value().is_object()) {
                context.checker.fault("wrong_type", JsonChecker::at(pointer, section.key()), {{"expected", "object"}});
                return;
            }
            for (const auto& field : section.value().items()) {
                const std::string path = section.key() + "." + field.key();
                const std::string here = JsonChecker::at(JsonChecker::at(pointer, section.key()), field.key());
                const form::Field* found = form->find(path);
                if (found == nullptr) {
                    context.checker.fault("unknown_field", here, {{"path", path}, {"form", form->type()}});
                    return;
                }
                if (found->type != form::FieldType::List || !field.value().is_array()) continue;
                for (std::size_t i = 0; i < field.value().size(); ++i)
                    for (const auto& cell : field.value()[i].items())
                        if (cell.key() != "id" && form->find(path + "[]." + cell.key()) == nullptr)
                            context.checker.fault("unknown_field",
                                                  JsonChecker::at(JsonChecker::at(here, i), cell.key()),
                                                  {{"path", path + "[]." + cell.key()}, {"form", form->type()}});
            }
        }
    }
}

Example readExample(const ParseContext& context, const Json& json, const std::string& pointer)
{
    JsonChecker& checker = context.checker;
    Example example;
    if (!checker.keys(json, pointer, {"name", "expect"}, {"on", "content", "settings", "answers"})) return example;
    example.name = checker.text(json, "name", pointer);
    const Json& expect = json.at("expect");
    if (expect.is_string())
        example.expect.push_back(readName(checker, kExpectations, expect.get<std::string>(), pointer + "/expect"));
    else
        for (const std::string& one : checker.texts(json, "expect", pointer))
            example.expect.push_back(readName(checker, kExpectations, one, pointer + "/expect"));
    readDay(checker, json, "on", pointer);
    example.on = checker.text(json, "on", pointer);
    example.content = json.value("content", Json::object());
    example.settings = json.value("settings", Json::object());
    example.answers = json.value("answers", Json::array());
    if (!example.content.is_object())
        checker.fault("wrong_type", pointer + "/content", {{"expected", "object"}});
    else
        checkContent(context, example.content, pointer + "/content");
    return example;
}

void readExamples(const ParseContext& context, Rule& rule, const Json& json, const std::string& pointer)
{
    const Json& list = context.checker.array(json, "examples", pointer);
    bool holds = false;
    bool fails = false;
    for (std::size_t i = 0; i < list.size() && !context.checker.failed(); ++i) {
        rule.examples.push_back(readExample(context, list[i], JsonChecker::at(pointer + "/examples", i)));
        for (const Outcome outcome : rule.examples.back().expect) {
            holds = holds || outcome == Outcome::Holds;
            fails = fails || outcome == Outcome::Fails;
        }
    }
    if (!holds || !fails)
        context.checker.fault("missing_example", pointer + "/examples",
                              {{"rule", rule.id}, {"expect", holds ? "fails" : "holds"}});
}

void readSeverityWhen(const ParseContext& context, Rule& rule, const Json& json, const std::string& pointer)
{
    const Json& list = context.checker.array(json, "severityWhen", pointer);
    for (std::size_t i = 0; i < list.size() && !context.checker.failed(); ++i) {
        const std::string here = JsonChecker::at(pointer + "/severityWhen", i);
        if (!context.checker.keys(list[i], here, {"when", "severity"})) return;
        const std::optional<Condition> when = readCondition(context, list[i], "when", here);
        const Severity severity =
            readName(context.checker, kSeverities, context.checker.text(list[i], "severity", here), here + "/severity");
        if (when) rule.severityWhen.emplace_back(*when, severity);
    }
}

void readHead(JsonChecker& checker, Rule& rule, const Json& json, const std::string& pointer)
{
    rule.id = checker.text(json, "id", pointer);
    rule.article = checker.text(json, "article", pointer);
    rule.confidence = checker.text(json, "confidence", pointer);
    if (rule.confidence != "read" && rule.confidence != "inferred" && rule.confidence != "derived")
        checker.fault("wrong_type", pointer + "/confidence", {{"expected", "read, inferred or derived"}});
    rule.appliesTo = checker.texts(json, "appliesTo", pointer);
    rule.stage = readName(checker, kStages, checker.text(json, "stage", pointer), pointer + "/stage");
    rule.kind = readName(checker, kKinds, checker.text(json, "kind", pointer), pointer + "/kind");
    rule.severity = readName(checker, kSeverities, checker.text(json, "severity", pointer), pointer + "/severity");
    rule.each = checker.text(json, "each", pointer);
    rule.fields = checker.texts(json, "fields", pointer);
    rule.title = checker.local(json, "title", pointer);
    rule.message = checker.local(json, "message", pointer);
    rule.fix = checker.local(json, "fix", pointer);
    rule.guidance = checker.local(json, "guidance", pointer);
    rule.waivableBy = checker.text(json, "waivable", pointer);
    rule.note = checker.text(json, "note", pointer);
    const std::array<std::string, 4> waivers{"", "officer", "supervisor", "reviewer"};
    if (std::find(waivers.begin(), waivers.end(), rule.waivableBy) == waivers.end())
        checker.fault("wrong_type", pointer + "/waivable", {{"expected", "officer, supervisor or reviewer"}});
    if (rule.appliesTo.empty()) checker.fault("missing_key", pointer + "/appliesTo", {{"key", "appliesTo"}});
    if (rule.fields.empty()) checker.fault("missing_key", pointer + "/fields", {{"key", "fields"}});
}

} // namespace

Rule readRule(JsonChecker& checker, const form::Catalogue& catalogue, const SettingsTable& settings, const Json& json,
              const std::string& pointer)
{
    Rule rule;
    if (!checker.keys(json, pointer,
                      {"id", "article", "confidence", "appliesTo", "stage", "kind", "severity", "fields", "versions",
                       "title", "message", "fix", "examples"},
                      {"severityWhen", "each", "guidance", "waivable", "note"}))
        return rule;
    readHead(checker, rule, json, pointer);
    std::vector<const form::Form*> forms;
    for (std::size_t i = 0; i < rule.appliesTo.size(); ++i) {
        forms.push_back(catalogue.form(rule.appliesTo[i]));
        if (forms.back() == nullptr)
            checker.fault("unknown_form", JsonChecker::at(pointer + "/appliesTo", i), {{"form", rule.appliesTo[i]}});
    }
    if (checker.failed()) return rule;
    ParseContext context{checker, catalogue, forms, settings, {}};
    if (!rule.each.empty()) {
        const form::Field* list = checkPath(context, rule.each, pointer + "/each");
        if (list != nullptr && list->type != form::FieldType::List)
            checker.fault("type_mismatch", pointer + "/each", {{"expected", "a list"}});
        context.rowPattern = rule.each + "[]";
    }
    for (std::size_t i = 0; i < rule.fields.size(); ++i)
        checkPath(context, rule.fields[i], JsonChecker::at(pointer + "/fields", i));
    readSeverityWhen(context, rule, json, pointer);
    readVersions(context, rule, json, pointer);
    readExamples(context, rule, json, pointer);
    return rule;
}

} // namespace tocsin::rules
