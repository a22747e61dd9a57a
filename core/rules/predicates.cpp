#include "core/rules/predicates.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/rules/word_index.h"

#include <array>

namespace tocsin::rules {

namespace {

using Operands = std::span<const base::Json* const>;

constexpr Tri tri(bool value) { return value ? Tri::True : Tri::False; }

std::optional<base::PartialDate> date(const base::Json* json)
{
    if (json == nullptr || !json->is_string()) return std::nullopt;
    const base::Result<base::PartialDate> parsed = base::PartialDate::parse(json->get_ref<const std::string&>());
    if (!parsed) return std::nullopt;
    return *parsed;
}

std::optional<std::int64_t> integer(const base::Json* json)
{
    if (json == nullptr || !json->is_number_integer()) return std::nullopt;
    return json->get<std::int64_t>();
}

const std::string* text(const base::Json* json)
{
    return json == nullptr || !json->is_string() ? nullptr : &json->get_ref<const std::string&>();
}

struct Ages {
    int least;
    int most;
};

/// The youngest and the oldest the person can have been. Nullopt: nothing can be said.
std::optional<Ages> agesAt(const base::Json* birth, const base::Json* event)
{
    const auto born = date(birth);
    const auto happened = date(event);
    if (!born || !happened) return std::nullopt;
    return Ages{base::yearsBetween(born->latest(), happened->earliest()),
                base::yearsBetween(born->earliest(), happened->latest())};
}

Tri minorAt(Operands of, WordIndex& /*index*/)
{
    const auto ages = agesAt(of[0], of[1]);
    const auto majority = integer(of[2]);
    if (!ages || !majority) return Tri::Unknown;
    if (ages->most < *majority) return Tri::True;
    return ages->least >= *majority ? Tri::False : Tri::Unknown;
}

Tri couldBeMinorAt(Operands of, WordIndex& /*index*/)
{
    const auto majority = integer(of[2]);
    if (!majority) return Tri::Unknown;
    const auto ages = agesAt(of[0], of[1]);
    return tri(!ages || ages->least < *majority);
}

Tri certainlyMinorAt(Operands of, WordIndex& index)
{
    return integer(of[2]) ? tri(minorAt(of, index) == Tri::True) : Tri::Unknown;
}

Tri inForceOn(Operands of, WordIndex& /*index*/)
{
    if (of[0] == nullptr) return Tri::True;
    const auto expiry = date(of[0]);
    const auto day = date(of[1]);
    if (!expiry || !day) return Tri::Unknown;
    if (expiry->earliest() >= day->latest()) return Tri::True;
    return expiry->latest() < day->earliest() ? Tri::False : Tri::Unknown;
}

Tri daysPassed(Operands of, WordIndex& /*index*/)
{
    const auto from = date(of[0]);
    const auto days = integer(of[1]);
    const auto until = date(of[2]);
    if (!from || !days || !until) return Tri::Unknown;
    const auto between = [](base::Date a, base::Date b) {
        return (std::chrono::sys_days(b) - std::chrono::sys_days(a)).count();
    };
    if (between(from->latest(), until->earliest()) >= *days) return Tri::True;
    return between(from->earliest(), until->latest()) < *days ? Tri::False : Tri::Unknown;
}

Tri withinYears(Operands of, WordIndex& /*index*/)
{
    const auto from = date(of[0]);
    const auto years = integer(of[1]);
    const auto until = date(of[2]);
    if (!from || !years || !until) return Tri::Unknown;
    const auto later = [&](base::Date day) {
        const base::Date end = day + std::chrono::years(*years);
        return end.ok() ? end : base::Date(end.year() / std::chrono::March / 1);
    };
    if (until->latest() <= later(from->earliest())) return Tri::True;
    return until->earliest() > later(from->latest()) ? Tri::False : Tri::Unknown;
}

Tri containsWord(Operands of, WordIndex& index)
{
    const std::string* content = text(of[0]);
    if (of[1] == nullptr || !of[1]->is_array()) return Tri::Unknown;
    if (content == nullptr) return of[0] == nullptr ? Tri::False : Tri::Unknown;
    const WordList* words = index.list(*of[1]);
    return words == nullptr ? Tri::Unknown : tri(words->anyIn(index.text(*content)));
}

Tri overlaps(Operands of, WordIndex& index)
{
    const std::string* mine = text(of[0]);
    const std::string* other = text(of[1]);
    const auto percent = integer(of[2]);
    if (mine == nullptr || other == nullptr || !percent) return Tri::Unknown;
    const std::vector<std::string_view>& words = index.text(*mine).words();
    if (words.empty()) return Tri::Unknown;
    const WordText& theirs = index.text(*other);
    const auto shared =
        std::count_if(words.begin(), words.end(), [&](std::string_view word) { return theirs.has(word); });
    return tri(static_cast<std::int64_t>(shared) * 100 >= *percent * static_cast<std::int64_t>(words.size()));
}

Tri hasHiddenCharacters(Operands of, WordIndex& /*index*/)
{
    const std::string* content = text(of[0]);
    if (content == nullptr) return of[0] == nullptr ? Tri::False : Tri::Unknown;
    return tri(!base::hiddenCharacters(*content).empty());
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

Tri isEntityId(Operands of, WordIndex& /*index*/)
{
    const std::string* content = text(of[0]);
    if (content == nullptr) return Tri::Unknown;
    const bool shape = content->size() >= 6 && content->size() <= 11 && (*content)[4] == '/';
    return tri(shape && std::all_of(content->begin(), content->begin() + 4, isDigit) &&
               std::all_of(content->begin() + 5, content->end(), isDigit));
}

Tri isSha256(Operands of, WordIndex& /*index*/)
{
    const std::string* content = text(of[0]);
    if (content == nullptr) return Tri::Unknown;
    return tri(content->size() == 64 && std::all_of(content->begin(), content->end(), [](char c) {
                   return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
               }));
}

Tri sameText(Operands of, WordIndex& /*index*/)
{
    const std::string* a = text(of[0]);
    const std::string* b = text(of[1]);
    if (a == nullptr || b == nullptr) return Tri::Unknown;
    const auto folded = [](const std::string& one) { return base::toUpper(base::tidySpaces(base::toNfc(one))); };
    return tri(folded(*a) == folded(*b));
}

const std::array<Predicate, 12>& predicates()
{
    using enum OperandType;
    static const std::array<Predicate, 12> all{{
        {"minorAt", {OperandType::Date, OperandType::Date, Integer}, minorAt},
        {"couldBeMinorAt", {OperandType::Date, OperandType::Date, Integer}, couldBeMinorAt},
        {"certainlyMinorAt", {OperandType::Date, OperandType::Date, Integer}, certainlyMinorAt},
        {"inForceOn", {OperandType::Date, OperandType::Date}, inForceOn},
        {"daysPassed", {OperandType::Date, Integer, OperandType::Date}, daysPassed},
        {"withinYears", {OperandType::Date, Integer, OperandType::Date}, withinYears},
        {"containsWord", {Text, Words}, containsWord},
        {"overlaps", {Text, Text, Integer}, overlaps},
        {"hasHiddenCharacters", {Text}, hasHiddenCharacters},
        {"isEntityId", {Text}, isEntityId},
        {"isSha256", {Text}, isSha256},
        {"sameText", {Text, Text}, sameText},
    }};
    return all;
}

} // namespace

const Predicate* findPredicate(const std::string& name)
{
    for (const Predicate& predicate : predicates())
        if (predicate.name == name) return &predicate;
    return nullptr;
}

} // namespace tocsin::rules
