#include "core/rules/reader.h"

namespace tocsin::rules {

void Complaints::add(std::string key, const std::string& pointer, base::Params params)
{
    params.emplace("file", file_);
    params.emplace("pointer", pointer);
    if (!rule_.empty()) params.emplace("rule", rule_);
    errors_.push_back(base::invalid(std::move(key), std::move(params)));
}

void Complaints::add(base::Error error)
{
    error.params.emplace("file", file_);
    errors_.push_back(std::move(error));
}

Node Node::operator[](const std::string& key) const
{
    std::string escaped;
    for (const char c : key) {
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    }
    return {json_->at(key), pointer_ + "/" + escaped, *complaints_};
}

Node Node::operator[](std::size_t index) const
{
    return {json_->at(index), pointer_ + "/" + std::to_string(index), *complaints_};
}

bool Node::keys(std::initializer_list<std::string_view> required,
                std::initializer_list<std::string_view> optional) const
{
    if (!json_->is_object()) {
        wrongType("object");
        return false;
    }
    const auto among = [](std::initializer_list<std::string_view> names, std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const auto& [key, value] : json_->items())
        if (!among(required, key) && !among(optional, key)) (*this)[key].complain("rules.unknown_key", {{"key", key}});
    for (const std::string_view key : required)
        if (!json_->contains(key)) complain("rules.missing_key", {{"key", std::string(key)}});
    return true;
}

std::vector<Node> Node::items(const char* key) const
{
    std::vector<Node> out;
    if (!has(key)) return out;
    const Node list = (*this)[key];
    if (!list.json().is_array()) {
        list.wrongType("array");
        return out;
    }
    for (std::size_t i = 0; i < list.size(); ++i) out.push_back(list[i]);
    return out;
}

std::string Node::text(const char* key) const
{
    if (!has(key)) return {};
    const Node node = (*this)[key];
    if (!node.json().is_string() || node.json().get_ref<const std::string&>().empty()) {
        node.wrongType("text");
        return {};
    }
    return node.json().get<std::string>();
}

std::vector<std::string> Node::texts(const char* key) const
{
    std::vector<std::string> out;
    for (const Node& item : items(key)) {
        if (item.json().is_string())
            out.push_back(item.json().get<std::string>());
        else
            item.wrongType("text");
    }
    return out;
}

base::LocalText Node::localText(const char* key) const
{
    base::LocalText::Texts out;
    if (!has(key)) return base::LocalText(std::move(out));
    const Node node = (*this)[key];
    if (!node.json().is_object()) {
        node.wrongType("object");
        return base::LocalText(std::move(out));
    }
    for (const auto& [name, value] : node.json().items()) {
        const auto language = base::languageFromCode(name);
        if (!language)
            node[name].complain("rules.unknown_key", {{"key", name}});
        else if (!value.is_string())
            node[name].wrongType("text");
        else
            out[static_cast<std::size_t>(*language)] = value.get<std::string>();
    }
    for (const base::Language language : base::kLanguages)
        if (out[static_cast<std::size_t>(language)].empty())
            node.complain("rules.missing_language", {{"language", std::string(base::code(language))}});
    return base::LocalText(std::move(out));
}

std::optional<base::Date> Node::date(const char* key) const
{
    if (!has(key)) return std::nullopt;
    const Node node = (*this)[key];
    if (!node.json().is_string()) {
        node.wrongType("text");
        return std::nullopt;
    }
    const base::Result<base::Date> date = base::parseDate(node.json().get_ref<const std::string&>());
    if (!date) {
        node.complain("rules.bad_date", {{"text", node.json().get<std::string>()}});
        return std::nullopt;
    }
    return *date;
}

} // namespace tocsin::rules
