#include "core/rules/pattern.h"

#include <cstdint>
#include <unicode/regex.h>
#include <unicode/unistr.h>

namespace tocsin::rules {

namespace {

// ICU counts steps of its engine, of the order of a millisecond each.
constexpr std::int32_t kTimeLimit = 50;
constexpr std::int32_t kStackLimit = 1 << 20;

icu::UnicodeString wide(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

} // namespace

struct Pattern::Compiled {
    std::unique_ptr<icu::RegexPattern> regex;
};

std::optional<Pattern> Pattern::compile(std::string_view expression)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError place;
    std::unique_ptr<icu::RegexPattern> regex(icu::RegexPattern::compile(wide(expression), 0, place, status));
    if (U_FAILURE(status)) return std::nullopt;
    return Pattern(std::make_shared<const Compiled>(Compiled{std::move(regex)}));
}

std::optional<bool> Pattern::matches(std::string_view text) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString input = wide(text);
    const std::unique_ptr<icu::RegexMatcher> matcher(compiled_->regex->matcher(input, status));
    if (U_FAILURE(status)) return std::nullopt;
    matcher->setTimeLimit(kTimeLimit, status);
    matcher->setStackLimit(kStackLimit, status);
    const bool result = matcher->matches(status) != 0;
    if (U_FAILURE(status)) return std::nullopt;
    return result;
}

} // namespace tocsin::rules
