#include "core/rules/path_ref.h"

#include <fmt/format.h>

namespace tocsin::rules {

namespace {

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

const Row* climb(const Row* row, std::size_t up)
{
    for (; up > 1 && row != nullptr; --up) row = row->outer;
    return row;
}

} // namespace

std::optional<PathRef> PathRef::parse(std::string_view text)
{
    PathRef out;
    out.text_ = std::string(text);
    while (text.starts_with('.')) {
        ++out.up_;
        text.remove_prefix(1);
    }
    while (true) {
        const std::size_t dot = text.find('.');
        std::string_view part = text.substr(0, dot);
        const bool every = part.ends_with("[]");
        if (every) part.remove_suffix(2);
        if (!isName(part)) return std::nullopt;
        out.steps_.push_back({std::string(part), every});
        if (dot == std::string_view::npos) break;
        text.remove_prefix(dot + 1);
    }
    if (out.up_ == 0 && out.steps_.size() < 2) return std::nullopt;
    return out;
}

bool PathRef::hasEvery() const
{
    return std::any_of(steps_.begin(), steps_.end(), [](const Step& step) { return step.every; });
}

const base::Json* PathRef::find(const base::Json& content, const Row* row) const
{
    const base::Json* at = &content;
    if (up_ > 0) {
        const Row* from = climb(row, up_);
        if (from == nullptr) return nullptr;
        at = from->value;
    }
    for (const Step& step : steps_) {
        if (!at->is_object()) return nullptr;
        const auto found = at->find(step.name);
        if (found == at->end()) return nullptr;
        at = &*found;
    }
    return isAbsent(*at) ? nullptr : at;
}

std::string PathRef::concrete(const Row* row) const
{
    std::string out = up_ == 0 ? std::string() : rowPath(climb(row, up_));
    for (const Step& step : steps_) {
        if (!out.empty()) out += '.';
        out += step.name;
    }
    return out;
}

std::string rowPath(const Row* row)
{
    return row == nullptr ? std::string() : fmt::format("{}[{}]", row->list->concrete(row->outer), row->index);
}

std::string rowScope(const Row* row)
{
    if (row == nullptr) return {};
    if (row->value->is_object())
        if (const auto id = row->value->find("id"); id != row->value->end() && id->is_string())
            return fmt::format("{}[#{}]", row->list->concrete(row->outer), id->get_ref<const std::string&>());
    return rowPath(row);
}

bool isAbsent(const base::Json& value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty()) ||
           (value.is_array() && value.empty());
}

} // namespace tocsin::rules
