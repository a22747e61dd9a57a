#include "core/workflow/input_format.h"

#include "core/base/text.h"

#include <array>
#include <regex>

namespace tocsin::workflow {

namespace {

struct Known {
    InputFormat format;
    const char* pattern;
};

constexpr std::array<Known, 2> kKnown{
    {{{"entity_id", "2026/12345"}, "[0-9]{4}/[0-9]{1,6}"},
     {{"control_number", "A-123/1-2026"}, "[A-Z]-[0-9]{1,6}/(0?[1-9]|1[0-2])-[0-9]{4}"}}};

const Known* find(std::string_view input)
{
    for (const Known& known : kKnown)
        if (known.format.input == input) return &known;
    return nullptr;
}

} // namespace

const InputFormat* inputFormat(std::string_view input)
{
    const Known* known = find(input);
    return known == nullptr ? nullptr : &known->format;
}

bool isWellFormed(std::string_view input, std::string_view value)
{
    const Known* known = find(input);
    if (known == nullptr) return true;
    const std::string text = base::tidySpaces(value);
    return text.size() <= 32 && std::regex_match(text, std::regex(known->pattern));
}

std::string trialValue(const Input& input, const std::string& today)
{
    if (input.kind == Input::Kind::Date) return today;
    const InputFormat* format = inputFormat(input.id);
    return format == nullptr ? "given" : std::string(format->example);
}

} // namespace tocsin::workflow
