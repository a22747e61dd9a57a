#include "core/form/json_checker.h"

namespace tocsin::form {

using base::Json;

std::string JsonChecker::at(const std::string& pointer, std::string_view key)
{
    std::string out = pointer + '/';
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

bool JsonChecker::fault(std::string_view key, const std::string& pointer, base::Params params)
{
    if (error_) return false;
    params["file"] = file_;
    params["pointer"] = pointer.empty() ? "/" : pointer;
    error_ = base::invalid(prefix_ + "." + std::string(key), std::move(params));
    return false;
}

bool JsonChecker::keys(const Json& object, const std::string& pointer, std::initializer_list<std::string_view> required,
                       std::initializer_list<std::string_view> optional)
{
    if (!object.is_object()) return fault("wrong_type", pointer, {{"expected", "object"}});
    for (const std::string_view key : required)
        if (!object.contains(key)) return fault("missing_key", pointer, {{"key", std::string(key)}});
    for (const auto& item : object.items()) {
        const bool known = std::find(required.begin(), required.end(), item.key()) != required.end() ||
                           std::find(optional.begin(), optional.end(), item.key()) != optional.end();
        if (!known) return fault("unknown_key", at(pointer, item.key()), {{"key", item.key()}});
    }
    return true;
}

std::string JsonChecker::text(const Json& object, const char* key, const std::string& pointer, std::string fallback)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (found == object.end()) return fallback;
    if (found->is_string() && !found->get_ref<const std::string&>().empty()) return found->get<std::string>();
    fault("wrong_type", at(pointer, key), {{"expected", "text"}});
    return fallback;
}

bool JsonChecker::flag(const Json& object, const char* key, const std::string& pointer)
{
    const auto found = object.find(key);
    if (found == object.end()) return false;
    if (found->is_boolean()) return found->get<bool>();
    return fault("wrong_type", at(pointer, key), {{"expected", "true or false"}});
}

std::optional<std::int64_t> JsonChecker::integer(const Json& object, const char* key, const std::string& pointer)
{
    const auto found = object.find(key);
    if (found == object.end()) return std::nullopt;
    if (found->is_number_integer()) return found->get<std::int64_t>();
    fault("wrong_type", at(pointer, key), {{"expected", "integer"}});
    return std::nullopt;
}

std::vector<std::string> JsonChecker::texts(const Json& object, const char* key, const std::string& pointer)
{
    std::vector<std::string> out;
    const Json& list = array(object, key, pointer);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].is_string())
            out.push_back(list[i].get<std::string>());
        else
            fault("wrong_type", at(at(pointer, key), i), {{"expected", "text"}});
    }
    return out;
}

base::LocalText JsonChecker::local(const Json& object, const char* key, const std::string& pointer)
{
    base::LocalText::Texts out;
    const auto found = object.find(key);
    if (found == object.end()) return {};
    const std::string here = at(pointer, key);
    if (!keys(*found, here, {}, {"en", "fr", "es", "ar"})) return {};
    for (const base::Language language : base::kLanguages) {
        const std::string code(base::code(language));
        const auto value = found->find(code);
        if (value == found->end() || !value->is_string() || value->get_ref<const std::string&>().empty()) {
            fault("missing_language", here, {{"language", code}});
            return {};
        }
        out[static_cast<std::size_t>(language)] = value->get<std::string>();
    }
    return base::LocalText(std::move(out));
}

const Json& JsonChecker::array(const Json& object, const char* key, const std::string& pointer)
{
    static const Json kEmpty = Json::array();
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (found == object.end()) return kEmpty;
    if (found->is_array()) return *found;
    fault("wrong_type", at(pointer, key), {{"expected", "list"}});
    return kEmpty;
}

bool JsonChecker::id(const std::string& text, const std::string& pointer)
{
    const bool good = !text.empty() && text[0] >= 'a' && text[0] <= 'z' &&
                      std::all_of(text.begin(), text.end(),
                                  [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    return good || fault("bad_id", pointer, {{"id", text}});
}

} // namespace tocsin::form
