#include "core/rules/condition_teller.h"

#include <algorithm>

namespace tocsin::rules {

using base::Json;
using form::FieldType;

namespace {

const Json* only(const Json& json, const char* key)
{
    return json.is_object() && json.size() == 1 && json.contains(key) ? &json[key] : nullptr;
}

/// The path that a condition tests first: "status.status" of {"in": ["status.status", …]}.
std::string testedPath(const Json& json)
{
    if (!json.is_object() || json.size() != 1) return {};
    const Json& of = json.begin().value();
    constexpr std::array tests{"equal", "in", "contains", "before", "after", "atLeast", "atMost", "matches"};
    const bool test = std::find(tests.begin(), tests.end(), json.begin().key()) != tests.end();
    return test && of.is_array() && !of.empty() && of[0].is_string() ? of[0].get<std::string>() : std::string();
}

/// Of {"all": [{"present": p}, test of p]} the test: the condition's way to be false, not unknown, without a value.
const Json* guarded(const Json& json)
{
    const Json* parts = only(json, "all");
    if (parts == nullptr || !parts->is_array() || parts->size() != 2) return nullptr;
    const Json* present = only((*parts)[0], "present");
    if (present == nullptr || !present->is_string()) return nullptr;
    const std::string tested = testedPath((*parts)[1]);
    return !tested.empty() && present->get<std::string>() == tested ? &(*parts)[1] : nullptr;
}

/// The parts of a group, those of groups of the same kind within it among them.
void flatten(const Json& json, const char* key, std::vector<const Json*>& parts)
{
    for (const Json& part : json) {
        if (const Json* inner = only(part, key); inner != nullptr && inner->is_array() && guarded(part) == nullptr)
            flatten(*inner, key, parts);
        else
            parts.push_back(&part);
    }
}

} // namespace

ConditionTeller::ConditionTeller(const ConditionText& words, const std::vector<const form::Form*>& forms,
                                 const std::string& each)
    : words_(words), forms_(forms)
{
    if (!each.empty()) rows_.push_back(each + "[]");
}

std::vector<ConditionLine> ConditionTeller::tell(const Json& json)
{
    // A list of demands needs no line that says that all of them count.
    if (const Json* parts = only(json, "all"); parts != nullptr && parts->is_array() && guarded(json) == nullptr) {
        demands(*parts, 0, false);
    } else {
        condition(json, true, 0);
    }
    return std::move(lines_);
}

void ConditionTeller::condition(const Json& json, bool asked, std::size_t depth)
{
    if (const Json* inner = only(json, "not")) return condition(*inner, !asked, depth);
    if (const std::optional<std::string> words = leaf(json, asked)) return add(depth, *words);
    if (const Json* parts = only(json, "all"); parts != nullptr && parts->is_array())
        return group(*parts, true, asked, depth);
    if (const Json* parts = only(json, "any"); parts != nullptr && parts->is_array())
        return group(*parts, false, asked, depth);
    if (json.is_object() && json.contains("that") && (json.contains("forEach") || json.contains("forSome")))
        return rows(json, json.contains("forEach"), asked, depth);
    add(depth, (asked ? "" : "not ") + json.dump());
}

void ConditionTeller::group(const Json& json, bool all, bool asked, std::size_t depth)
{
    if (all && asked) return demands(json, depth, true);
    Parts parts;
    flatten(json, all ? "all" : "any", parts);
    if (parts.size() == 1) return condition(*parts.front(), asked, depth);
    if (!all && asked && parts.size() == 2) {
        if (const Json* unless = only(*parts[0], "not")) return choice(*unless, *parts[1], depth);
        if (const Json* unless = only(*parts[1], "not")) return choice(*unless, *parts[0], depth);
    }
    const char* heading = all ? "not_all" : (asked ? "any" : "none");
    add(depth, words_.phrases_.say(heading));
    for (const Json* part : parts) condition(*part, true, depth + 1);
}

void ConditionTeller::demands(const Json& json, std::size_t depth, bool heading)
{
    Parts parts;
    flatten(json, "all", parts);
    const auto implied = [&parts](const Json* part) {
        const Json* path = only(*part, "present");
        return path != nullptr && path->is_string() && std::any_of(parts.begin(), parts.end(), [&](const Json* other) {
                   return testedPath(*other) == path->get<std::string>();
               });
    };
    parts.erase(std::remove_if(parts.begin(), parts.end(), implied), parts.end());
    if (parts.size() == 1) return condition(*parts.front(), true, depth);
    if (heading) add(depth++, words_.phrases_.say("all"));
    for (const Json* part : parts) condition(*part, true, depth);
}

/// "not A, or B" is "if A, then B".
void ConditionTeller::choice(const Json& unless, const Json& then, std::size_t depth)
{
    add(depth, words_.phrases_.say("if"));
    condition(unless, true, depth + 1);
    add(depth, words_.phrases_.say("then"));
    condition(then, true, depth + 1);
}

void ConditionTeller::rows(const Json& json, bool every, bool asked, std::size_t depth)
{
    const char* key = every ? "forEach" : "forSome";
    const std::string list = json[key].is_string() ? json[key].get<std::string>() : json[key].dump();
    const char* heading = every ? (asked ? "every_row" : "not_every_row") : (asked ? "some_row" : "no_row");
    std::string words = words_.phrases_.say(heading, {pathLabel(list)});
    const std::size_t at = lines_.size();
    add(depth, words);
    rows_.push_back(patternOf(list) + "[]");
    condition(json["that"], true, depth + 1);
    rows_.pop_back();
    if (lines_.size() != at + 2) return;
    // One demand stands on the same line.
    lines_[at].text = words + " " + lines_[at + 1].text;
    lines_.pop_back();
}

std::optional<std::string> ConditionTeller::leaf(const Json& json, bool asked) const
{
    if (const Json* test = guarded(json)) {
        const std::optional<std::string> words = leaf(*test, asked);
        return words && !asked ? words_.phrases_.say("or_not_given", {*words}) : words;
    }
    if (!json.is_object()) return json.dump();
    if (json.contains("predicate") && json.contains("of") && json["predicate"].is_string()) {
        std::vector<std::string> of;
        for (const Json& one : json["of"]) of.push_back(operand(one));
        return say(json["predicate"].get<std::string>(), asked, of);
    }
    if (json.contains("count")) return counted(json, asked);
    if (json.size() != 1) return std::nullopt;
    const std::string name = json.begin().key();
    const Json& of = json.begin().value();
    if (name == "present" && of.is_string()) return say(name, asked, {pathLabel(of.get<std::string>())});
    if (name == "all" || name == "any" || name == "not" || !of.is_array() || of.size() != 2) return std::nullopt;
    if (name == "equal") return equality(of, asked);
    if (name == "in") return membership(of, asked);
    if (name == "matches" && of[1].is_string())
        return say(name, asked, {operand(of[0]), words_.phrases_.leftToRight(of[1].get<std::string>())});
    return pair(name, of, asked);
}

std::string ConditionTeller::pair(const std::string& name, const Json& pair, bool asked) const
{
    return say(name, asked, {operand(pair[0], fieldOf(pair[1])), operand(pair[1], fieldOf(pair[0]))});
}

std::string ConditionTeller::equality(const Json& given, bool asked) const
{
    const form::Field* field = fieldOf(given[0]);
    return pair(field != nullptr && field->type == FieldType::Boolean ? "answered" : "equal", given, asked);
}

std::string ConditionTeller::membership(const Json& given, bool asked) const
{
    const form::Field* field = fieldOf(given[0]);
    const bool several = field != nullptr && field->type == FieldType::Codes;
    if (!given[1].is_array()) return say("inSetting", asked, {operand(given[0]), operand(given[1])});
    std::vector<std::string> values;
    for (const Json& one : given[1]) values.push_back(literal(one, field));
    const bool one = values.size() == 1;
    return say(several ? (one ? "contains" : "containsOne") : (one ? "equal" : "in"), asked,
               {operand(given[0]), words_.phrases_.listed(values)});
}

std::string ConditionTeller::counted(const Json& json, bool asked) const
{
    std::string out;
    for (const auto& [key, word] : {std::pair("atLeast", "countAtLeast"), std::pair("atMost", "countAtMost")}) {
        if (!json.contains(key)) continue;
        const std::string words = say(word, asked, {operand(json["count"]), json[key].dump()});
        out = out.empty() ? words : words_.phrases_.say(asked ? "and" : "or", {out, words});
    }
    return out;
}

std::string ConditionTeller::say(const std::string& word, bool asked, const std::vector<std::string>& of) const
{
    return words_.phrases_.say(asked ? word : "not_" + word, of);
}

std::string ConditionTeller::operand(const Json& json, const form::Field* like) const
{
    if (json.is_string()) return pathLabel(json.get<std::string>());
    if (const Json* value = only(json, "value")) return literal(*value, like);
    if (only(json, "today") != nullptr) return words_.phrases_.say("today");
    const Json* id = only(json, "setting");
    if (id == nullptr || !id->is_string()) return literal(json, like);
    const std::string title = words_.phrases_.quoted(words_.settingTitle(id->get<std::string>()));
    const Setting* setting = words_.settings_.find(id->get<std::string>());
    const SettingVersion* version = setting == nullptr ? nullptr : setting->on(words_.day_);
    if (version == nullptr || version->value.is_array()) return title;
    return words_.phrases_.say("setting_value", {title, literal(version->value, nullptr)});
}

std::string ConditionTeller::literal(const Json& value, const form::Field* like) const
{
    if (value.is_boolean()) return words_.phrases_.say(value.get<bool>() ? "yes" : "no");
    if (value.is_array()) {
        std::vector<std::string> parts;
        for (const Json& one : value) parts.push_back(literal(one, like));
        return words_.phrases_.listed(parts);
    }
    if (!value.is_string()) return value.dump();
    const std::string text = value.get<std::string>();
    if (like == nullptr) return words_.phrases_.leftToRight(text);
    const form::CodeList* list = words_.catalogue_.list(like->codeList);
    const form::Code* code = list == nullptr ? nullptr : list->find(text);
    return code == nullptr ? words_.phrases_.leftToRight(text) : code->label.in(words_.language());
}

std::string ConditionTeller::patternOf(const std::string& text) const
{
    const std::optional<PathRef> path = PathRef::parse(text);
    if (!path || path->up() > rows_.size()) return text;
    std::string out = path->up() == 0 ? std::string() : rows_[rows_.size() - path->up()];
    for (const PathRef::Step& step : path->steps()) {
        if (!out.empty()) out += '.';
        out += step.name;
        if (step.every) out += "[]";
    }
    return out;
}

const form::Field* ConditionTeller::fieldOf(const Json& operand) const
{
    if (!operand.is_string()) return nullptr;
    const std::string pattern = patternOf(operand.get<std::string>());
    for (const form::Form* form : forms_)
        if (const form::Field* field = form->find(pattern)) return field;
    return nullptr;
}

std::string ConditionTeller::pathLabel(const std::string& text) const
{
    const std::optional<PathRef> path = PathRef::parse(text);
    if (!path || path->up() == 0) return words_.label(text, forms_);
    if (path->steps().size() == 1 && path->steps()[0].name == "id")
        return words_.phrases_.say(path->up() == 1 ? "this_row" : "outer_row");
    const form::Field* field = fieldOf(text);
    const std::string label = field == nullptr ? words_.label(patternOf(text), forms_)
                                               : words_.phrases_.quoted(field->label.in(words_.language()));
    return path->up() == 1 ? label : words_.phrases_.say("row_of", {label});
}

} // namespace tocsin::rules
