#include "core/rules/phrases.h"

namespace tocsin::rules {

using base::Language;

Phrases::Phrases(const form::Catalogue& catalogue, const std::string& list, Language language)
    : language_(language), list_(catalogue.list(list))
{
}

bool Phrases::knows(const std::string& phrase) const { return list_ != nullptr && list_->contains(phrase); }

std::string Phrases::say(const std::string& phrase, const std::vector<std::string>& of) const
{
    if (!knows(phrase)) return of.empty() ? phrase : phrase + ": " + listed(of);
    const std::string& pattern = list_->find(phrase)->label.in(language_);
    std::string out;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool place = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}';
        const auto index = place ? static_cast<std::size_t>(pattern[at + 1] - '1') : 0;
        if (!place || index >= of.size()) {
            out += pattern[at];
            continue;
        }
        out += of[index];
        at += 2;
    }
    return out;
}

std::string Phrases::quoted(const std::string& text) const
{
    switch (language_) {
    case Language::English: return "“" + text + "”";
    case Language::French: return "«\u00a0" + text + "\u00a0»";
    case Language::Spanish:
    case Language::Arabic: break;
    }
    return "«" + text + "»";
}

std::string Phrases::leftToRight(const std::string& text) const
{
    return language_ == Language::Arabic ? "\u2066" + text + "\u2069" : text;
}

std::string Phrases::listed(const std::vector<std::string>& parts) const
{
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty()) out += language_ == Language::Arabic ? "، " : ", ";
        out += part;
    }
    return out;
}

} // namespace tocsin::rules
