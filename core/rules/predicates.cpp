#include "core/rules/predicates.h"

#include "core/base/crypto.h"
#include "core/base/text.h"

#include <array>
#include <set>

namespace tocsin::rules {

using base::Date;
using base::Json;
using base::PartialDate;

namespace {

Tri tri(bool value) { return value ? Tri::True : Tri::False; }

std::optional<PartialDate> dateOf(const Json& value)
{
    if (!value.is_string()) return std::nullopt;
    const base::Result<PartialDate> date = PartialDate::parse(value.get_ref<const std::string&>());
    return date ? std::optional(*date) : std::nullopt;
}

Tri minorAt(const std::vector<Json>& of, Date)
{
    const auto birth = dateOf(of[0]);
    const auto event = dateOf(of[1]);
    if (!birth || !event || !of[2].is_number_integer()) return Tri::Unknown;
    const auto majority = of[2].get<std::int64_t>();
    const int youngest = base::yearsBetween(birth->latest(), event->earliest());
    const int oldest = base::yearsBetween(birth->earliest(), event->latest());
    if (oldest < majority) return Tri::True;
    return youngest < majority ? Tri::Unknown : Tri::False;
}

Tri couldBeMinorAt(const std::vector<Json>& of, Date today)
{
    if (!of[2].is_number_integer()) return Tri::Unknown;
    const Tri minor = minorAt(of, today);
    return tri(minor != Tri::False);
}

Tri inForceOn(const std::vector<Json>& of, Date)
{
    if (of[0].is_null()) return Tri::True;
    const auto expiry = dateOf(of[0]);
    const auto day = dateOf(of[1]);
    if (!expiry || !day) return Tri::Unknown;
    if (std::chrono::sys_days(expiry->earliest()) >= std::chrono::sys_days(day->latest())) return Tri::True;
    return std::chrono::sys_days(expiry->latest()) < std::chrono::sys_days(day->earliest()) ? Tri::False : Tri::Unknown;
}

Tri daysPassed(const std::vector<Json>& of, Date)
{
    const auto from = dateOf(of[0]);
    const auto to = dateOf(of[2]);
    if (!from || !to || !of[1].is_number_integer()) return Tri::Unknown;
    const auto needed = std::chrono::days(of[1].get<std::int64_t>());
    if (std::chrono::sys_days(to->earliest()) - std::chrono::sys_days(from->latest()) >= needed) return Tri::True;
    return std::chrono::sys_days(to->latest()) - std::chrono::sys_days(from->earliest()) < needed ? Tri::False
                                                                                                  : Tri::Unknown;
}

std::vector<std::string> wordsOf(const std::string& folded)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at) words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

Tri containsWord(const std::vector<Json>& of, Date)
{
    if (of[0].is_null()) return Tri::False; // no text holds no word
    if (!of[0].is_string() || !of[1].is_array()) return Tri::Unknown;
    const std::string text = " " + base::foldName(of[0].get_ref<const std::string&>()) + " ";
    return tri(std::any_of(of[1].begin(), of[1].end(), [&](const Json& word) {
        return word.is_string() &&
               text.find(" " + base::foldName(word.get_ref<const std::string&>()) + " ") != std::string::npos;
    }));
}

Tri overlaps(const std::vector<Json>& of, Date)
{
    if (!of[0].is_string() || !of[1].is_string() || !of[2].is_number_integer()) return Tri::Unknown;
    const std::vector<std::string> words = wordsOf(base::foldName(of[0].get_ref<const std::string&>()));
    const std::vector<std::string> others = wordsOf(base::foldName(of[1].get_ref<const std::string&>()));
    if (words.empty()) return Tri::Unknown;
    const std::set<std::string> known(others.begin(), others.end());
    const auto shared =
        std::count_if(words.begin(), words.end(), [&](const std::string& word) { return known.count(word) > 0; });
    return tri(shared * 100 >= static_cast<std::ptrdiff_t>(words.size()) * of[2].get<std::ptrdiff_t>());
}

Tri hasHiddenCharacters(const std::vector<Json>& of, Date)
{
    if (of[0].is_null()) return Tri::False;
    return of[0].is_string() ? tri(!base::hiddenCharacters(of[0].get_ref<const std::string&>()).empty()) : Tri::Unknown;
}

bool allDigits(std::string_view text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Tri isEntityId(const std::vector<Json>& of, Date)
{
    if (!of[0].is_string()) return Tri::Unknown;
    const std::string_view text = of[0].get_ref<const std::string&>();
    const std::size_t slash = text.find('/');
    return tri(slash != std::string_view::npos && allDigits(text.substr(0, slash), 4, 4) &&
               allDigits(text.substr(slash + 1), 1, 6));
}

Tri isSha256(const std::vector<Json>& of, Date)
{
    if (!of[0].is_string()) return Tri::Unknown;
    return tri(base::Hash::fromHex(of[0].get_ref<const std::string&>()).ok());
}

Tri sameText(const std::vector<Json>& of, Date)
{
    if (!of[0].is_string() || !of[1].is_string()) return Tri::Unknown;
    const auto folded = [](const Json& value) {
        return base::toUpper(base::tidySpaces(base::toNfc(value.get_ref<const std::string&>())));
    };
    return tri(folded(of[0]) == folded(of[1]));
}

const std::vector<Predicate>& all()
{
    using T = OperandType;
    static const std::vector<Predicate> predicates{
        {"minorAt", {T::Date, T::Date, T::Integer}, &minorAt},
        {"couldBeMinorAt", {T::Date, T::Date, T::Integer}, &couldBeMinorAt},
        {"inForceOn", {T::Date, T::Date}, &inForceOn},
        {"daysPassed", {T::Date, T::Integer, T::Date}, &daysPassed},
        {"containsWord", {T::Text, T::Words}, &containsWord},
        {"overlaps", {T::Text, T::Text, T::Integer}, &overlaps},
        {"hasHiddenCharacters", {T::Text}, &hasHiddenCharacters},
        {"isEntityId", {T::Text}, &isEntityId},
        {"isSha256", {T::Text}, &isSha256},
        {"sameText", {T::Text, T::Text}, &sameText},
    };
    return predicates;
}

} // namespace

const Predicate* findPredicate(const std::string& name)
{
    for (const Predicate& predicate : all())
        if (predicate.name == name) return &predicate;
    return nullptr;
}

} // namespace tocsin::rules
