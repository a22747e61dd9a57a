#include "core/rules/condition_parser.h"

namespace tocsin::rules {

namespace {

ValueType typeOf(form::FieldType type)
{
    switch (type) {
    case form::FieldType::Text:
    case form::FieldType::Paragraph: return ValueType::Text;
    case form::FieldType::Code: return ValueType::Code;
    case form::FieldType::Codes: return ValueType::Codes;
    case form::FieldType::PartialDate:
    case form::FieldType::Date: return ValueType::Date;
    case form::FieldType::Integer: return ValueType::Integer;
    case form::FieldType::Boolean: return ValueType::Boolean;
    case form::FieldType::List: return ValueType::List;
    case form::FieldType::Reference: return ValueType::Reference;
    case form::FieldType::Attachment: break;
    }
    return ValueType::Attachment;
}

ValueType typeOf(SettingType type)
{
    constexpr std::array types{ValueType::Integer, ValueType::Text, ValueType::Words};
    return types[static_cast<std::size_t>(type)];
}

std::optional<Term> literal(const base::Json& json, const Node& node)
{
    Term term;
    term.literal = json;
    if (json.is_string() && !json.get_ref<const std::string&>().empty())
        term.type = ValueType::Text;
    else if (json.is_number_integer())
        term.type = ValueType::Integer;
    else if (json.is_boolean())
        term.type = ValueType::Boolean;
    else if (fits(SettingType::Words, json) && !json.empty())
        term.type = ValueType::Words;
    else {
        node.wrongType("text, integer, boolean or list of texts");
        return std::nullopt;
    }
    return term;
}

std::optional<Term> readSetting(const Node& node, const Surroundings& around)
{
    const std::string id = node.text("setting");
    const Setting* setting = around.settings.find(id);
    if (setting == nullptr) {
        node["setting"].complain("rules.no_such_setting", {{"setting", id}});
        return std::nullopt;
    }
    Term term;
    term.kind = Term::Kind::Setting;
    term.type = typeOf(setting->type);
    term.setting = id;
    return term;
}

/// The full pattern of a path where it stands; "" when it climbs out of the rows.
std::string patternOf(const PathRef& path, const std::vector<std::string>& rows)
{
    if (path.up() > rows.size()) return {};
    std::string out = path.up() == 0 ? std::string() : rows[rows.size() - path.up()];
    for (const PathRef::Step& step : path.steps()) {
        if (!out.empty()) out += '.';
        out += step.name;
        if (step.every) out += "[]";
    }
    return out;
}

/// Complains of a path that no form has, or that some of them lack, naming these.
bool existsEverywhere(const PathRef& path, const std::string& pattern, const Node& node, const Surroundings& around)
{
    std::string lacking;
    std::size_t count = 0;
    for (const form::Form* form : around.forms) {
        if (!pattern.empty() && form->find(pattern) != nullptr) continue;
        lacking += (lacking.empty() ? "" : ", ") + form->type();
        ++count;
    }
    if (count == 0) return true;
    if (count == around.forms.size())
        node.complain("rules.unknown_field", {{"path", path.text()}});
    else
        node.complain("rules.field_not_in_form", {{"path", path.text()}, {"form", lacking}});
    return false;
}

} // namespace

std::optional<FieldUse> resolve(const PathRef& path, const Node& node, const Surroundings& around)
{
    FieldUse use;
    use.pattern = patternOf(path, around.rows);
    const bool rowId = path.up() > 0 && path.steps().size() == 1 && path.steps()[0].name == "id";
    if (rowId && !use.pattern.empty()) return use;
    if (!existsEverywhere(path, use.pattern, node, around)) return std::nullopt;
    bool first = true;
    for (const form::Form* form : around.forms) {
        const form::Field* field = form->find(use.pattern);
        const ValueType type = typeOf(field->type);
        if (!first && (type != use.type || field->codeList != use.codeList)) {
            node.complain("rules.type_mismatch", {{"path", path.text()},
                                                  {"form", form->type()},
                                                  {"expected", std::string(name(use.type))},
                                                  {"found", std::string(name(type))}});
            return std::nullopt;
        }
        use.type = type;
        use.codeList = field->codeList;
        first = false;
    }
    return use;
}

std::optional<std::pair<PathRef, FieldUse>> readPath(const Node& node, const Surroundings& around)
{
    if (!node.json().is_string()) {
        node.wrongType("path");
        return std::nullopt;
    }
    const auto& text = node.json().get_ref<const std::string&>();
    std::optional<PathRef> path = PathRef::parse(text);
    if (!path || path->hasEvery()) {
        node.complain("rules.unknown_field", {{"path", text}});
        return std::nullopt;
    }
    const std::optional<FieldUse> use = resolve(*path, node, around);
    if (!use) return std::nullopt;
    return std::pair{std::move(*path), *use};
}

std::optional<Term> readTerm(const Node& node, const Surroundings& around)
{
    if (node.json().is_string()) {
        auto path = readPath(node, around);
        if (!path) return std::nullopt;
        Term term;
        term.kind = Term::Kind::Path;
        term.type = path->second.type;
        term.codeList = path->second.codeList;
        term.path = std::move(path->first);
        return term;
    }
    if (!node.json().is_object()) return literal(node.json(), node);
    if (node.size() != 1 || (!node.has("value") && !node.has("setting") && !node.has("today"))) {
        node.complain("rules.bad_expression");
        return std::nullopt;
    }
    if (node.has("value")) return literal(node.json()["value"], node["value"]);
    if (node.has("setting")) return readSetting(node, around);
    if (node.json()["today"] != true) {
        node["today"].wrongType("true");
        return std::nullopt;
    }
    Term term;
    term.kind = Term::Kind::Today;
    term.type = ValueType::Date;
    return term;
}

} // namespace tocsin::rules
