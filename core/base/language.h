#pragma once
// The four working languages of the Organization, and text that exists in each.

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tocsin::base {

enum class Language { English, French, Spanish, Arabic };
inline constexpr std::array kLanguages{Language::English, Language::French, Language::Spanish, Language::Arabic};

/// "en", "fr", "es", "ar".
constexpr std::string_view code(Language language)
{
    constexpr std::array<std::string_view, 4> codes{"en", "fr", "es", "ar"};
    return codes[static_cast<std::size_t>(language)];
}
constexpr std::optional<Language> languageFromCode(std::string_view text)
{
    for (const Language language : kLanguages)
        if (code(language) == text) return language;
    return std::nullopt;
}

/// One text in four languages. A data file that lacks one of them is refused by its loader.
struct LocalText {
    std::array<std::string, 4> texts;
    [[nodiscard]] const std::string& in(Language language) const { return texts[static_cast<std::size_t>(language)]; }
    [[nodiscard]] bool empty() const { return texts[0].empty(); }
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

} // namespace tocsin::base
