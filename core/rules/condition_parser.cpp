#include "core/rules/condition_parser.h"

#include "core/base/partial_date.h"

#include <optional>

namespace tocsin::rules {

using base::Json;
using form::Field;
using form::FieldType;
using form::JsonChecker;

namespace {

OperandType typeOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Integer: return OperandType::Integer;
    case FieldType::Boolean: return OperandType::Boolean;
    case FieldType::Date:
    case FieldType::PartialDate: return OperandType::Date;
    case FieldType::Codes: return OperandType::Words;
    case FieldType::Text:
    case FieldType::Paragraph:
    case FieldType::Code: return OperandType::Text;
    default: return OperandType::Any;
    }
}

struct Typed {
    OperandSource operand;
    OperandType type = OperandType::Any;
    const Field* field = nullptr;
};

std::vector<std::string> split(const std::string& path)
{
    std::vector<std::string> names;
    std::size_t at = path[0] == '.' ? 1 : 0;
    while (true) {
        const std::size_t dot = path.find('.', at);
        names.push_back(path.substr(at, dot == std::string::npos ? dot : dot - at));
        if (dot == std::string::npos) return names;
        at = dot + 1;
    }
}

OperandSource fieldOperand(const std::string& path)
{
    OperandSource operand;
    operand.from = path[0] == '.' ? OperandSource::From::RowField : OperandSource::From::Field;
    operand.names = split(path);
    operand.label = path;
    return operand;
}

Typed literal(const ParseContext& context, const Json& value, const std::string& pointer)
{
    Typed out;
    out.operand.literal = value;
    if (value.is_number_integer())
        out.type = OperandType::Integer;
    else if (value.is_boolean())
        out.type = OperandType::Boolean;
    else if (value.is_string())
        out.type =
            base::PartialDate::parse(value.get_ref<const std::string&>()) ? OperandType::Date : OperandType::Text;
    else if (value.is_array())
        out.type = OperandType::Words;
    else
        context.checker.fault("type_mismatch", pointer, {{"expected", "a literal"}});
    return out;
}

Typed readOperand(const ParseContext& context, const Json& json, const std::string& pointer)
{
    Typed out;
    if (json.is_string()) {
        const std::string path = json.get<std::string>();
        out.field = checkPath(context, path, pointer);
        if (out.field == nullptr) return out;
        out.operand = fieldOperand(path);
        out.type = typeOf(*out.field);
        return out;
    }
    if (!json.is_object()) return literal(context, json, pointer);
    if (json.contains("value")) {
        context.checker.keys(json, pointer, {"value"});
        return literal(context, json.at("value"), JsonChecker::at(pointer, "value"));
    }
    if (json.contains("today")) {
        context.checker.keys(json, pointer, {"today"});
        out.operand.from = OperandSource::From::Today;
        out.operand.label = "today";
        out.type = OperandType::Date;
        return out;
    }
    if (!context.checker.keys(json, pointer, {"setting"})) return out;
    out.operand.from = OperandSource::From::Setting;
    out.operand.setting = context.checker.text(json, "setting", pointer);
    out.operand.label = "setting:" + out.operand.setting;
    const Setting* setting = context.settings.find(out.operand.setting);
    if (setting == nullptr) {
        context.checker.fault("unknown_setting", JsonChecker::at(pointer, "setting"),
                              {{"setting", out.operand.setting}});
        return out;
    }
    out.type = setting->type == SettingType::Integer ? OperandType::Integer
               : setting->type == SettingType::Text  ? OperandType::Text
                                                     : OperandType::Words;
    return out;
}

/// A literal code must be one of the field's list.
void checkCode(const ParseContext& context, const Field& field, const std::string& code, const std::string& pointer)
{
    if (field.codeList.empty()) return;
    const form::CodeList* list = context.catalogue.list(field.codeList);
    if (list != nullptr && !list->contains(code))
        context.checker.fault("unknown_code", pointer, {{"code", code}, {"list", field.codeList}});
}

bool isPair(const ParseContext& context, const Json& json, const std::string& pointer)
{
    return (json.is_array() && json.size() == 2) ||
           context.checker.fault("type_mismatch", pointer, {{"expected", "two operands"}});
}

Node parseEqual(const ParseContext& context, const Json& json, const std::string& pointer)
{
    if (!isPair(context, json, pointer)) return nullptr;
    // The second of two strings is a literal where the first is a coded field: {"equal": ["person.sex", "M"]} reads so.
    const Typed left = readOperand(context, json[0], JsonChecker::at(pointer, 0));
    const bool coded = left.field != nullptr && left.field->type == FieldType::Code && json[1].is_string();
    const Typed right = coded ? literal(context, json[1], JsonChecker::at(pointer, 1))
                              : readOperand(context, json[1], JsonChecker::at(pointer, 1));
    if (coded) checkCode(context, *left.field, json[1].get<std::string>(), JsonChecker::at(pointer, 1));
    const bool texts = left.type == OperandType::Text && right.type == OperandType::Date;
    if (!context.checker.failed() && left.type != right.type && !texts && left.type != OperandType::Any &&
        right.type != OperandType::Any && !coded)
        context.checker.fault("type_mismatch", pointer, {{"expected", "two values of one type"}});
    return context.checker.failed() ? nullptr : makeEqual(left.operand, right.operand);
}

Node parseOrder(const ParseContext& context, Order order, const Json& json, const std::string& pointer)
{
    if (!isPair(context, json, pointer)) return nullptr;
    const Typed left = readOperand(context, json[0], JsonChecker::at(pointer, 0));
    const Typed right = readOperand(context, json[1], JsonChecker::at(pointer, 1));
    const bool dates = order == Order::Before || order == Order::After;
    const OperandType wanted = dates ? OperandType::Date : OperandType::Integer;
    if (!context.checker.failed() && (left.type != wanted || right.type != wanted))
        context.checker.fault("type_mismatch", pointer, {{"expected", dates ? "dates" : "integers"}});
    return context.checker.failed() ? nullptr : makeOrder(order, left.operand, right.operand);
}

Node parseIn(const ParseContext& context, const Json& json, const std::string& pointer)
{
    if (!isPair(context, json, pointer)) return nullptr;
    const Typed operand = readOperand(context, json[0], JsonChecker::at(pointer, 0));
    std::vector<std::string> values;
    if (!json[1].is_array() || json[1].empty())
        context.checker.fault("type_mismatch", JsonChecker::at(pointer, 1), {{"expected", "a list of codes"}});
    for (std::size_t i = 0; i < json[1].size() && !context.checker.failed(); ++i) {
        const std::string here = JsonChecker::at(JsonChecker::at(pointer, 1), i);
        if (!json[1][i].is_string()) {
            context.checker.fault("type_mismatch", here, {{"expected", "text"}});
            break;
        }
        values.push_back(json[1][i].get<std::string>());
        if (operand.field != nullptr) checkCode(context, *operand.field, values.back(), here);
    }
    const bool fits = operand.type == OperandType::Text || operand.type == OperandType::Words;
    if (!context.checker.failed() && !fits)
        context.checker.fault("type_mismatch", JsonChecker::at(pointer, 0), {{"expected", "a code or codes"}});
    return context.checker.failed() ? nullptr : makeIn(operand.operand, std::move(values));
}

Node parseMatches(const ParseContext& context, const Json& json, const std::string& pointer)
{
    if (!isPair(context, json, pointer)) return nullptr;
    const Typed operand = readOperand(context, json[0], JsonChecker::at(pointer, 0));
    if (context.checker.failed()) return nullptr;
    if (operand.type != OperandType::Text || !json[1].is_string()) {
        context.checker.fault("type_mismatch", pointer, {{"expected", "a text and an expression"}});
        return nullptr;
    }
    Node node = makeMatches(operand.operand, json[1].get<std::string>());
    if (!node)
        context.checker.fault("bad_expression", JsonChecker::at(pointer, 1),
                              {{"expression", json[1].get<std::string>()}});
    return node;
}

Node parseRows(const ParseContext& context, bool every, const Json& json, const char* key, const std::string& pointer)
{
    if (!context.checker.keys(json, pointer, {key, "that"})) return nullptr;
    const std::string path = context.checker.text(json, key, pointer);
    const Field* list = checkPath(context, path, JsonChecker::at(pointer, key));
    if (list == nullptr) return nullptr;
    if (list->type != FieldType::List) {
        context.checker.fault("type_mismatch", JsonChecker::at(pointer, key), {{"expected", "a list"}});
        return nullptr;
    }
    ParseContext inner{context.checker, context.catalogue, context.forms, context.settings,
                       (path[0] == '.' ? context.rowPattern + path : path) + "[]"};
    Node that = parseCondition(inner, json.at("that"), JsonChecker::at(pointer, "that"));
    return that ? makeRows(every, fieldOperand(path), std::move(that)) : nullptr;
}

Node parseCount(const ParseContext& context, const Json& json, const std::string& pointer)
{
    if (!context.checker.keys(json, pointer, {"count", "atLeast"})) return nullptr;
    const std::string path = context.checker.text(json, "count", pointer);
    const Field* field = checkPath(context, path, JsonChecker::at(pointer, "count"));
    const std::optional<std::int64_t> least = context.checker.integer(json, "atLeast", pointer);
    const bool countable = field != nullptr && (field->type == FieldType::List || field->type == FieldType::Codes ||
                                                field->type == FieldType::Reference);
    if (field != nullptr && (!countable || least.value_or(0) < 1))
        context.checker.fault("type_mismatch", pointer, {{"expected", "a list and a number from 1"}});
    return context.checker.failed() ? nullptr : makeCount(fieldOperand(path), static_cast<std::size_t>(*least));
}

bool fits(OperandType wanted, OperandType given)
{
    return wanted == given || wanted == OperandType::Any || given == OperandType::Any ||
           (wanted == OperandType::Text && given == OperandType::Date);
}

Node parsePredicate(const ParseContext& context, const Json& json, const std::string& pointer)
{
    if (!context.checker.keys(json, pointer, {"predicate", "of"})) return nullptr;
    const std::string name = context.checker.text(json, "predicate", pointer);
    const Predicate* predicate = findPredicate(name);
    if (predicate == nullptr) {
        context.checker.fault("unknown_predicate", JsonChecker::at(pointer, "predicate"), {{"predicate", name}});
        return nullptr;
    }
    const Json& of = context.checker.array(json, "of", pointer);
    const std::string here = JsonChecker::at(pointer, "of");
    if (of.size() != predicate->takes.size())
        context.checker.fault("type_mismatch", here,
                              {{"expected", std::to_string(predicate->takes.size()) + " operands"}});
    std::vector<OperandSource> operands;
    for (std::size_t i = 0; i < of.size() && !context.checker.failed(); ++i) {
        const Typed operand = readOperand(context, of[i], JsonChecker::at(here, i));
        if (!context.checker.failed() && !fits(predicate->takes[i], operand.type))
            context.checker.fault("type_mismatch", JsonChecker::at(here, i), {{"expected", "another type"}});
        operands.push_back(operand.operand);
    }
    return context.checker.failed() ? nullptr : makePredicate(*predicate, std::move(operands));
}

std::vector<Node> parseParts(const ParseContext& context, const Json& json, const std::string& pointer)
{
    std::vector<Node> parts;
    if (!json.is_array() || json.empty())
        context.checker.fault("type_mismatch", pointer, {{"expected", "a list of conditions"}});
    for (std::size_t i = 0; json.is_array() && i < json.size() && !context.checker.failed(); ++i)
        parts.push_back(parseCondition(context, json[i], JsonChecker::at(pointer, i)));
    return parts;
}

} // namespace

const Field* checkPath(const ParseContext& context, const std::string& path, const std::string& pointer)
{
    const bool relative = !path.empty() && path[0] == '.';
    const Field* found = nullptr;
    for (const form::Form* form : context.forms) {
        // Without a row marker: rows are reached through forEach, forSome and each.
        const bool plain = path.find('[') == std::string::npos && (!relative || !context.rowPattern.empty());
        found = plain ? form->find(relative ? context.rowPattern + path : path) : nullptr;
        if (found == nullptr) {
            context.checker.fault("unknown_field", pointer, {{"path", path}, {"form", form->type()}});
            return nullptr;
        }
    }
    return found;
}

Node parseCondition(const ParseContext& context, const Json& json, const std::string& pointer)
{
    if (context.checker.failed()) return nullptr;
    if (!json.is_object() || json.empty()) {
        context.checker.fault("type_mismatch", pointer, {{"expected", "a condition"}});
        return nullptr;
    }
    if (json.contains("forEach")) return parseRows(context, true, json, "forEach", pointer);
    if (json.contains("forSome")) return parseRows(context, false, json, "forSome", pointer);
    if (json.contains("count")) return parseCount(context, json, pointer);
    if (json.contains("predicate")) return parsePredicate(context, json, pointer);
    const std::string key = json.begin().key();
    const std::string here = JsonChecker::at(pointer, key);
    const Json& body = json.begin().value();
    if (json.size() != 1) {
        context.checker.fault("unknown_key", here, {{"key", key}});
        return nullptr;
    }
    if (key == "all" || key == "any") {
        std::vector<Node> parts = parseParts(context, body, here);
        if (context.checker.failed()) return nullptr;
        return key == "all" ? makeAll(std::move(parts)) : makeAny(std::move(parts));
    }
    if (key == "not") {
        Node part = parseCondition(context, body, here);
        return part ? makeNot(std::move(part)) : nullptr;
    }
    if (key == "present") {
        const Typed operand = readOperand(context, body, here);
        return context.checker.failed() ? nullptr : makePresent(operand.operand);
    }
    if (key == "equal") return parseEqual(context, body, here);
    if (key == "before") return parseOrder(context, Order::Before, body, here);
    if (key == "after") return parseOrder(context, Order::After, body, here);
    if (key == "atLeast") return parseOrder(context, Order::AtLeast, body, here);
    if (key == "atMost") return parseOrder(context, Order::AtMost, body, here);
    if (key == "in") return parseIn(context, body, here);
    if (key == "matches") return parseMatches(context, body, here);
    context.checker.fault("unknown_key", here, {{"key", key}});
    return nullptr;
}

} // namespace tocsin::rules
