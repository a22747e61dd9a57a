#pragma once
// The four working languages of the Organization, and text that exists in each.

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

/// One text in four languages. A data file that lacks one of them is refused by its loader. Copies share the letters,
/// so that findings may carry the law's wording at no cost; threads may read copies of one text.
class LocalText {
public:
    using Texts = std::array<std::string, 4>; ///< in the order of kLanguages

    LocalText() = default;
    explicit LocalText(Texts texts) : texts_(std::make_shared<const Texts>(std::move(texts))) {}

    [[nodiscard]] const std::string& in(Language language) const { return all()[static_cast<std::size_t>(language)]; }
    [[nodiscard]] bool empty() const { return all()[0].empty(); }
    [[nodiscard]] const Texts& all() const
    {
        static const Texts kNone;
        return texts_ ? *texts_ : kNone;
    }
    friend bool operator==(const LocalText& a, const LocalText& b)
    {
        return a.texts_ == b.texts_ || a.all() == b.all();
    }

private:
    std::shared_ptr<const Texts> texts_;
};

} // namespace tocsin::base
