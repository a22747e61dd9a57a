#include "core/form/definition_reader.h"

#include <array>
#include <set>

namespace tocsin::form {

using base::Json;

namespace {

constexpr std::array<std::pair<std::string_view, FieldType>, 10> kTypes{{{"text", FieldType::Text},
                                                                         {"paragraph", FieldType::Paragraph},
                                                                         {"code", FieldType::Code},
                                                                         {"codes", FieldType::Codes},
                                                                         {"partialDate", FieldType::PartialDate},
                                                                         {"date", FieldType::Date},
                                                                         {"integer", FieldType::Integer},
                                                                         {"boolean", FieldType::Boolean},
                                                                         {"list", FieldType::List},
                                                                         {"reference", FieldType::Reference}}};

FieldType readType(JsonChecker& checker, const std::string& text, const std::string& pointer)
{
    for (const auto& [name, type] : kTypes)
        if (name == text) return type;
    if (text == "attachment") return FieldType::Attachment;
    checker.fault("wrong_type", JsonChecker::at(pointer, "type"), {{"expected", "a field type"}});
    return FieldType::Text;
}

Sensitivity readSensitivity(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    const std::string text = checker.text(json, "sensitivity", pointer);
    if (text.empty()) return Sensitivity::None;
    if (text == "personal") return Sensitivity::Personal;
    if (text != "sensitive")
        checker.fault("wrong_type", JsonChecker::at(pointer, "sensitivity"), {{"expected", "personal or sensitive"}});
    return Sensitivity::Sensitive;
}

std::vector<Field> readFields(JsonChecker& checker, const Json& list, const std::string& pointer);

Field readField(JsonChecker& checker, const Json& json, const std::string& pointer)
{
    Field field;
    if (!checker.keys(json, pointer, {"id", "type", "label"},
                      {"help", "codeList", "target", "sensitivity", "latin", "originalScript", "upperCase", "prefilled",
                       "minimum", "maximum", "maximumLength", "fields", "rowTitle", "rowLabel"}))
        return field;
    field.id = checker.text(json, "id", pointer);
    checker.id(field.id, JsonChecker::at(pointer, "id"));
    field.type = readType(checker, checker.text(json, "type", pointer), pointer);
    field.label = checker.local(json, "label", pointer);
    field.help = checker.local(json, "help", pointer);
    field.codeList = checker.text(json, "codeList", pointer);
    field.target = checker.text(json, "target", pointer);
    field.sensitivity = readSensitivity(checker, json, pointer);
    field.latin = checker.flag(json, "latin", pointer);
    field.originalScript = checker.flag(json, "originalScript", pointer);
    field.upperCase = checker.flag(json, "upperCase", pointer);
    field.prefilled = checker.flag(json, "prefilled", pointer);
    field.minimum = checker.integer(json, "minimum", pointer);
    field.maximum = checker.integer(json, "maximum", pointer);
    const std::size_t usual = field.type == FieldType::Paragraph ? 10'000 : 250;
    field.maximumLength = static_cast<std::size_t>(std::max<std::int64_t>(
        1, checker.integer(json, "maximumLength", pointer).value_or(static_cast<std::int64_t>(usual))));
    field.rowTitle = checker.text(json, "rowTitle", pointer);
    field.rowLabel = checker.local(json, "rowLabel", pointer);
    field.fields = readFields(checker, checker.array(json, "fields", pointer), JsonChecker::at(pointer, "fields"));

    const bool coded = field.type == FieldType::Code || field.type == FieldType::Codes;
    const auto needs = [&](bool needed, bool given, const char* key) {
        if (needed && !given) checker.fault("missing_key", pointer, {{"key", key}});
        if (!needed && given) checker.fault("unknown_key", JsonChecker::at(pointer, key), {{"key", key}});
    };
    needs(coded, !field.codeList.empty(), "codeList");
    needs(field.type == FieldType::Reference, !field.target.empty(), "target");
    needs(field.type == FieldType::List, !field.fields.empty(), "fields");
    needs(field.type == FieldType::List, !field.rowTitle.empty(), "rowTitle");
    if (field.type != FieldType::List) needs(false, !field.rowLabel.empty(), "rowLabel");
    const bool titled =
        std::any_of(field.fields.begin(), field.fields.end(), [&](const Field& f) { return f.id == field.rowTitle; });
    if (field.type == FieldType::List && !titled)
        checker.fault("unknown_target", JsonChecker::at(pointer, "rowTitle"), {{"target", field.rowTitle}});
    return field;
}

std::vector<Field> readFields(JsonChecker& checker, const Json& list, const std::string& pointer)
{
    std::vector<Field> fields;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size() && !checker.failed(); ++i) {
        fields.push_back(readField(checker, list[i], JsonChecker::at(pointer, i)));
        // `id` names a row itself.
        if (!seen.insert(fields.back().id).second || fields.back().id == "id")
            checker.fault("duplicate_id", JsonChecker::at(JsonChecker::at(pointer, i), "id"),
                          {{"id", fields.back().id}});
    }
    return fields;
}

} // namespace

Section readSection(JsonChecker& checker, const Json& json)
{
    Section section;
    if (!checker.keys(json, "", {"section", "label", "fields"}, {"help"})) return section;
    section.id = checker.text(json, "section", "");
    checker.id(section.id, "/section");
    section.label = checker.local(json, "label", "");
    section.help = checker.local(json, "help", "");
    section.fields = readFields(checker, checker.array(json, "fields", ""), "/fields");
    return section;
}

std::optional<CodeList> readCodeList(JsonChecker& checker, const Json& json)
{
    if (!checker.keys(json, "", {"list", "codes"}, {"source", "aliases"})) return std::nullopt;
    const std::string id = checker.text(json, "list", "");
    checker.id(id, "/list");
    checker.text(json, "source", "");
    std::vector<Code> codes;
    std::set<std::string> seen;
    const Json& list = checker.array(json, "codes", "");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string pointer = JsonChecker::at("/codes", i);
        if (!checker.keys(list[i], pointer, {"code", "label"}, {"legacy"})) return std::nullopt;
        codes.push_back({checker.text(list[i], "code", pointer), checker.local(list[i], "label", pointer),
                         checker.flag(list[i], "legacy", pointer)});
        if (!seen.insert(codes.back().code).second)
            checker.fault("duplicate_id", pointer + "/code", {{"id", codes.back().code}});
    }
    std::map<std::string, std::string> aliases;
    if (const auto given = json.find("aliases"); given != json.end()) {
        if (!given->is_object())
            checker.fault("wrong_type", "/aliases", {{"expected", "object"}});
        else
            for (const auto& item : given->items()) {
                const std::string target = checker.text(*given, item.key().c_str(), "/aliases");
                if (seen.count(target) == 0)
                    checker.fault("unknown_target", JsonChecker::at("/aliases", item.key()), {{"target", target}});
                aliases.emplace(item.key(), target);
            }
    }
    if (checker.failed()) return std::nullopt;
    return CodeList(id, std::move(codes), std::move(aliases));
}

} // namespace tocsin::form
