#include "core/rules/rule_parser.h"

namespace tocsin::rules {

namespace {

/// Checks that content holds nothing that the form does not know. Less strict than admission: `id` may be missing.
class ContentCheck {
public:
    explicit ContentCheck(const form::Catalogue& catalogue) : catalogue_(catalogue) {}

    void content(const Node& node, const form::Form& form) const
    {
        if (!node.json().is_object()) return node.wrongType("object");
        for (const auto& [id, value] : node.json().items()) {
            const auto& sections = form.sections();
            const auto section =
                std::find_if(sections.begin(), sections.end(), [&id](const auto& one) { return one.id == id; });
            if (section == sections.end())
                node[id].complain("rules.unknown_field", {{"path", id}});
            else
                fields(node[id], section->fields, id, false);
        }
    }

private:
    void fields(const Node& node, const std::vector<form::Field>& known, const std::string& path, bool row) const
    {
        if (!node.json().is_object()) return node.wrongType("object");
        for (const auto& [id, value] : node.json().items()) {
            const auto field =
                std::find_if(known.begin(), known.end(), [&id](const auto& one) { return one.id == id; });
            if (field != known.end())
                check(node[id], *field, path + "." + id);
            else if (!row || id != "id")
                node[id].complain("rules.unknown_field", {{"path", path + "." + id}});
            else if (!value.is_string())
                node[id].wrongType("text");
        }
    }

    void check(const Node& node, const form::Field& field, const std::string& path) const
    {
        const base::Json& json = node.json();
        switch (field.type) {
        case form::FieldType::Text:
        case form::FieldType::Paragraph:
            if (!json.is_string()) node.wrongType("text");
            break;
        case form::FieldType::Code: code(node, field); break;
        case form::FieldType::PartialDate:
        case form::FieldType::Date: date(node, field.type == form::FieldType::Date); break;
        case form::FieldType::Integer:
            if (!json.is_number_integer()) node.wrongType("integer");
            break;
        case form::FieldType::Boolean:
            if (!json.is_boolean()) node.wrongType("boolean");
            break;
        case form::FieldType::Attachment:
            if (!json.is_object()) node.wrongType("attachment");
            break;
        case form::FieldType::Codes:
        case form::FieldType::Reference:
        case form::FieldType::List: elements(node, field, path); break;
        }
    }

    void elements(const Node& node, const form::Field& field, const std::string& path) const
    {
        if (!node.json().is_array()) return node.wrongType("array");
        for (std::size_t i = 0; i < node.size(); ++i) {
            if (field.type == form::FieldType::Codes)
                code(node[i], field);
            else if (field.type == form::FieldType::List)
                fields(node[i], field.fields, path + "[]", true);
            else if (!node.json()[i].is_string())
                node[i].wrongType("text");
        }
    }

    void code(const Node& node, const form::Field& field) const
    {
        if (!node.json().is_string()) return node.wrongType("text");
        const form::CodeList* list = catalogue_.list(field.codeList);
        const std::string text = node.json().get<std::string>();
        if (list == nullptr || !list->contains(text))
            node.complain("rules.unknown_code", {{"code", text}, {"list", field.codeList}});
    }

    static void date(const Node& node, bool full)
    {
        if (!node.json().is_string()) return node.wrongType("text");
        const base::Result<base::PartialDate> parsed =
            base::PartialDate::parse(node.json().get_ref<const std::string&>());
        if (!parsed || (full && !parsed->isFull()))
            node.complain("rules.bad_date", {{"text", node.json().get<std::string>()}});
    }

    const form::Catalogue& catalogue_;
};

std::optional<Outcome> readOutcome(const Node& node)
{
    constexpr std::array outcomes{Outcome::Holds, Outcome::Fails, Outcome::Unknown, Outcome::Question,
                                  Outcome::NotApplicable};
    for (const Outcome outcome : outcomes)
        if (node.json().is_string() && node.json().get_ref<const std::string&>() == name(outcome)) return outcome;
    node.wrongType("holds, fails, unknown, question, not_applicable");
    return std::nullopt;
}

void readExpected(const Node& node, bool perRow, Example& example)
{
    if (!node.has("expect")) return;
    const Node expect = node["expect"];
    if (expect.json().is_array() != perRow) return expect.wrongType(perRow ? "array" : "text");
    std::vector<Node> items = perRow ? node.items("expect") : std::vector<Node>{expect};
    for (const Node& item : items)
        if (const auto outcome = readOutcome(item)) example.expect.push_back(*outcome);
}

void checkSettings(const Node& node, const SettingsTable& settings)
{
    if (!node.json().is_object()) return node.wrongType("object");
    for (const auto& [id, value] : node.json().items()) {
        const Setting* setting = settings.find(id);
        if (setting == nullptr)
            node[id].complain("rules.no_such_setting", {{"setting", id}});
        else if (!value.is_null() && !fits(setting->type, value))
            node[id].complain("rules.bad_value", {{"setting", id}});
    }
}

void checkAnswers(const Node& node)
{
    for (const Node& item : node.items("answers")) {
        if (item.json().is_null()) continue;
        if (!item.keys({"answer"}, {"reason"})) continue;
        const std::string answer = item.text("answer");
        if (answer != "yes" && answer != "no" && item.has("answer")) item["answer"].wrongType("yes, no");
    }
}

/// The form that an example names, or the first to which the rule applies whose fields take its content. When none
/// does, the complaints are those of the first.
std::string readExampleForm(const Node& node, const Surroundings& around)
{
    const form::Form* chosen = around.forms.front();
    if (node.has("form")) {
        const std::string type = node.text("form");
        const auto named = std::find_if(around.forms.begin(), around.forms.end(),
                                        [&type](const form::Form* form) { return form->type() == type; });
        if (named == around.forms.end()) {
            node["form"].complain("rules.unknown_form", {{"form", type}});
            return type;
        }
        chosen = *named;
    } else if (node.has("content")) {
        for (const form::Form* form : around.forms) {
            Complaints aside;
            ContentCheck(around.catalogue).content(Node(node.json()["content"], "", aside), *form);
            if (!aside.empty()) continue;
            chosen = form;
            break;
        }
    }
    if (node.has("content")) ContentCheck(around.catalogue).content(node["content"], *chosen);
    return chosen->type();
}

} // namespace

std::vector<Example> readExamples(const Node& rule, const Rule& read, const Surroundings& around)
{
    std::vector<Example> out;
    std::array<bool, 2> shown{};
    for (const Node& node : rule.items("examples")) {
        if (!node.keys({"name", "expect"}, {"form", "content", "on", "settings", "answers", "note"})) continue;
        Example example;
        example.content = base::Json::object();
        example.name = node.text("name");
        example.on = node.date("on");
        readExpected(node, !read.each.empty(), example);
        example.form = readExampleForm(node, around);
        if (node.has("content")) example.content = node.json()["content"];
        if (node.has("settings")) {
            example.settings = node.json()["settings"];
            checkSettings(node["settings"], around.settings);
        }
        if (node.has("answers")) {
            example.answers = node.json()["answers"];
            checkAnswers(node);
        }
        for (const Outcome outcome : example.expect)
            if (outcome == Outcome::Holds || outcome == Outcome::Fails) shown[outcome == Outcome::Holds ? 0 : 1] = true;
        out.push_back(std::move(example));
    }
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}})
        if (rule.has("examples") && !shown[i])
            rule["examples"].complain("rules.missing_example", {{"expect", i == 0 ? "holds" : "fails"}});
    return out;
}

} // namespace tocsin::rules
