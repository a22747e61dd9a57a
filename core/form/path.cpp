#include "core/form/path.h"

namespace tocsin::form {

using base::Json;

namespace {

bool isNameCharacter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

/// Reads "[3]", "[]" or "[+]" at `at` into the step; false when malformed.
bool readRow(std::string_view text, std::size_t& at, Path::Step& step)
{
    const std::size_t close = text.find(']', at);
    if (close == std::string_view::npos) return false;
    const std::string_view inside = text.substr(at + 1, close - at - 1);
    at = close + 1;
    if (inside.empty()) {
        step.row = Path::Step::Row::Every;
    } else if (inside == "+") {
        step.row = Path::Step::Row::Append;
    } else {
        if (inside.size() > 6) return false;
        step.row = Path::Step::Row::At;
        for (const char c : inside) {
            if (c < '0' || c > '9') return false;
            step.index = step.index * 10 + static_cast<std::size_t>(c - '0');
        }
    }
    return true;
}

std::string write(const std::vector<Path::Step>& steps, bool asPattern)
{
    std::string out;
    for (const Path::Step& step : steps) {
        if (!out.empty()) out += '.';
        out += step.name;
        if (step.row == Path::Step::Row::None) continue;
        if (asPattern || step.row == Path::Step::Row::Every)
            out += "[]";
        else if (step.row == Path::Step::Row::Append)
            out += "[+]";
        else
            out += "[" + std::to_string(step.index) + "]";
    }
    return out;
}

void expandInto(const std::vector<Path::Step>& steps, std::size_t from, const Json* here,
                std::vector<Path::Step>& soFar, std::vector<Path>& out)
{
    if (from == steps.size()) {
        out.emplace_back(soFar);
        return;
    }
    const Path::Step& step = steps[from];
    const Json* next = nullptr;
    if (here != nullptr && here->is_object())
        if (const auto found = here->find(step.name); found != here->end()) next = &*found;
    if (step.row == Path::Step::Row::Every) {
        const std::size_t rows = next != nullptr && next->is_array() ? next->size() : 0;
        for (std::size_t i = 0; i < rows; ++i) {
            soFar.push_back({step.name, Path::Step::Row::At, i});
            expandInto(steps, from + 1, &(*next)[i], soFar, out);
            soFar.pop_back();
        }
        return;
    }
    const bool row =
        step.row == Path::Step::Row::At && next != nullptr && next->is_array() && step.index < next->size();
    soFar.push_back(step);
    expandInto(steps, from + 1, step.row == Path::Step::Row::None ? next : (row ? &(*next)[step.index] : nullptr),
               soFar, out);
    soFar.pop_back();
}

} // namespace

base::Result<Path> Path::parse(std::string_view text)
{
    std::vector<Step> steps;
    std::size_t at = 0;
    const auto malformed = [&] {
        return base::invalid("path.malformed", {{"path", std::string(text)}, {"offset", std::to_string(at)}});
    };
    while (true) {
        Step step;
        while (at < text.size() && isNameCharacter(text[at])) step.name += text[at++];
        if (step.name.empty()) return malformed();
        if (at < text.size() && text[at] == '[' && !readRow(text, at, step)) return malformed();
        steps.push_back(std::move(step));
        if (at == text.size()) return Path(std::move(steps));
        if (text[at] != '.') return malformed();
        ++at;
    }
}

std::string Path::text() const { return write(steps_, false); }
std::string Path::pattern() const { return write(steps_, true); }

bool Path::isPattern() const
{
    return std::any_of(steps_.begin(), steps_.end(), [](const Step& step) { return step.row == Step::Row::Every; });
}

const Json* Path::find(const Json& content) const
{
    const Json* here = &content;
    for (const Step& step : steps_) {
        if (!here->is_object()) return nullptr;
        const auto found = here->find(step.name);
        if (found == here->end()) return nullptr;
        here = &*found;
        if (step.row == Step::Row::None) continue;
        if (step.row != Step::Row::At || !here->is_array() || step.index >= here->size()) return nullptr;
        here = &(*here)[step.index];
    }
    return here;
}

std::vector<Path> Path::expand(const Json& content) const
{
    std::vector<Path> out;
    std::vector<Step> soFar;
    expandInto(steps_, 0, &content, soFar, out);
    return out;
}

} // namespace tocsin::form
