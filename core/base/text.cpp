#include "core/base/text.h"

#include "core/base/check.h"
#include "core/base/crypto.h"

#include <fmt/format.h>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>

// ICU's UTF-8 macros narrow inside themselves.
#pragma GCC diagnostic ignored "-Wconversion"

namespace tocsin::base {

namespace {

const icu::Normalizer2& nfc()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
    TOCSIN_CHECK(U_SUCCESS(status), "ICU has no NFC data");
    return *instance;
}

icu::UnicodeString wide(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string narrow(const icu::UnicodeString& text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

/// Calls visit(offset, code point) for each; invalid bytes come as U+FFFD.
template <class Visit>
void eachCodePoint(std::string_view text, Visit visit)
{
    const auto length = static_cast<std::int32_t>(text.size());
    std::int32_t i = 0;
    while (i < length) {
        const std::int32_t start = i;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), i, length, c);
        visit(static_cast<std::size_t>(start), static_cast<char32_t>(c));
    }
}

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return U_SUCCESS(status) ? script : USCRIPT_COMMON;
}

/// A transliterator is not safe to share between threads: one at a time.
std::string transliterate(const char* rules, std::string_view text)
{
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<icu::Transliterator>> cache;
    const std::lock_guard lock(mutex);
    std::unique_ptr<icu::Transliterator>& found = cache[rules];
    if (!found) {
        UErrorCode status = U_ZERO_ERROR;
        found.reset(icu::Transliterator::createInstance(rules, UTRANS_FORWARD, status));
        TOCSIN_CHECK(U_SUCCESS(status) && found, "ICU has no transliteration data");
    }
    icu::UnicodeString value = wide(text);
    found->transliterate(value);
    return narrow(value);
}

bool needsJoiners(char32_t c)
{
    switch (scriptOf(c)) {
    case USCRIPT_ARABIC:
    case USCRIPT_SYRIAC:
    case USCRIPT_MONGOLIAN:
    case USCRIPT_NKO:
    case USCRIPT_DEVANAGARI:
    case USCRIPT_BENGALI:
    case USCRIPT_GURMUKHI:
    case USCRIPT_GUJARATI:
    case USCRIPT_ORIYA:
    case USCRIPT_TAMIL:
    case USCRIPT_TELUGU:
    case USCRIPT_KANNADA:
    case USCRIPT_MALAYALAM:
    case USCRIPT_SINHALA:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return false;
    }
}

bool isJoiner(char32_t c) { return c == 0x200C || c == 0x200D; }

/// Marks and joiners belong to the letter before them.
bool belongsToLetter(char32_t c)
{
    constexpr std::uint32_t kMarks = U_GC_M_MASK;
    return isJoiner(c) || (U_MASK(u_charType(static_cast<UChar32>(c))) & kMarks) != 0;
}

bool hides(char32_t c)
{
    if (c == U'\n' || c == U'\t') return false;
    if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return true;
    if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_PREPENDED_CONCATENATION_MARK)) return false;
    switch (u_charType(static_cast<UChar32>(c))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return true;
    // The Braille pattern without dots is a symbol that shows nothing.
    default: return c == 0x2800 || U_IS_UNICODE_NONCHAR(c);
    }
}

/// Whether what hides at `i` does its work there: a joiner between letters of a script that needs it, or after the
/// sign that takes an Indic letter's vowel away; a variation selector after a letter that has variants.
bool worksThere(const std::vector<char32_t>& text, std::size_t i)
{
    if (i == 0) return false;
    const bool mongolianVariant = (text[i] >= 0x180B && text[i] <= 0x180D) || text[i] == 0x180F;
    const bool hanVariant = (text[i] >= 0xFE00 && text[i] <= 0xFE0F) || (text[i] >= 0xE0100 && text[i] <= 0xE01EF);
    if (mongolianVariant) return scriptOf(text[i - 1]) == USCRIPT_MONGOLIAN;
    if (hanVariant) return scriptOf(text[i - 1]) == USCRIPT_HAN;
    if (!isJoiner(text[i]) || isJoiner(text[i - 1])) return false;
    std::size_t before = i - 1;
    while (before > 0 && scriptOf(text[before]) == USCRIPT_INHERITED) --before;
    if (!needsJoiners(text[before])) return false;
    constexpr std::uint8_t kVirama = 9;
    if (u_getCombiningClass(static_cast<UChar32>(text[i - 1])) == kVirama) return true;
    return i + 1 < text.size() && needsJoiners(text[i + 1]);
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            ++i;
            continue;
        }
        std::int32_t next = 0;
        UChar32 c = 0;
        const std::string_view rest = text.substr(i, 4);
        U8_NEXT(rest.data(), next, static_cast<std::int32_t>(rest.size()), c);
        if (c < 0) return i;
        i += static_cast<std::size_t>(next);
    }
    return std::string_view::npos;
}

bool isValidUtf8(std::string_view text) { return firstInvalidUtf8(text) == std::string_view::npos; }

std::string repaired(std::string_view text)
{
    if (text.find('\0') == std::string_view::npos && isValidUtf8(text)) return std::string(text);
    icu::UnicodeString whole = wide(text);
    return narrow(whole.findAndReplace(icu::UnicodeString(UChar(0)), icu::UnicodeString(UChar(0xFFFD))));
}

std::string toNfc(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString out = nfc().normalize(wide(text), status);
    TOCSIN_CHECK(U_SUCCESS(status), "ICU could not normalise");
    return narrow(out);
}

bool isNfc(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    return nfc().isNormalizedUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), status) != 0;
}

std::string mainScript(std::string_view text)
{
    std::map<UScriptCode, std::size_t> counts;
    eachCodePoint(text, [&](std::size_t, char32_t c) {
        const UScriptCode script = scriptOf(c);
        if (script > USCRIPT_INHERITED && u_isalpha(static_cast<UChar32>(c))) ++counts[script];
    });
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : std::string(uscript_getShortName(most->first));
}

bool mixesLookalikeScripts(std::string_view text)
{
    UScriptCode inWord = USCRIPT_COMMON;
    bool mixed = false;
    eachCodePoint(text, [&](std::size_t, char32_t c) {
        if (!u_isalpha(static_cast<UChar32>(c))) {
            if (belongsToLetter(c)) return;
            if (!u_isdigit(static_cast<UChar32>(c))) inWord = USCRIPT_COMMON;
            return;
        }
        const UScriptCode script = scriptOf(c);
        if (script != USCRIPT_LATIN && script != USCRIPT_GREEK && script != USCRIPT_CYRILLIC) return;
        if (inWord != USCRIPT_COMMON && inWord != script) mixed = true;
        inWord = script;
    });
    return mixed;
}

std::string toLatin(std::string_view text, bool plain)
{
    return transliterate(plain ? "Any-Latin; Latin-ASCII" : "Any-Latin", text);
}

namespace {

/// A name must not compare as another one because something invisible stands in it.
std::string withoutHidden(std::string_view text)
{
    std::string out;
    eachCodePoint(text, [&](std::size_t offset, char32_t c) {
        if (c > 0x7F && hides(c)) return;
        std::int32_t end = static_cast<std::int32_t>(offset);
        U8_FWD_1(text.data(), end, static_cast<std::int32_t>(text.size()));
        out.append(text.substr(offset, static_cast<std::size_t>(end) - offset));
    });
    return out;
}

} // namespace

std::string toUpper(std::string_view text) { return narrow(wide(text).toUpper("")); }

std::string foldName(std::string_view text)
{
    // ASCII is by far the most frequent and needs no transliterator.
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string latin =
        ascii ? std::string(text) : transliterate("Any-Latin; Latin-ASCII; Lower", withoutHidden(text));
    std::string out;
    for (const char c : latin) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += upper ? static_cast<char>(c + 32) : c;
        else if (c == '\'' || c == '`')
            continue; // transliteration marks and apostrophes join, they do not part words
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::string foldedHash(std::string_view text)
{
    const std::string folded = foldName(text);
    return folded.empty() ? std::string() : sha256(folded).hex();
}

std::string tidySpaces(std::string_view text, bool keepLines)
{
    std::string out;
    bool blank = false;
    bool line = false;
    eachCodePoint(text, [&](std::size_t offset, char32_t c) {
        if (u_isUWhiteSpace(static_cast<UChar32>(c))) {
            blank = true;
            line = line || c == U'\n' || c == 0x2028 || c == 0x2029 || (c == U'\r');
            return;
        }
        if (blank && !out.empty()) out += (line && keepLines) ? '\n' : ' ';
        blank = line = false;
        std::int32_t end = static_cast<std::int32_t>(offset);
        U8_FWD_1(text.data(), end, static_cast<std::int32_t>(text.size()));
        out.append(text.substr(offset, static_cast<std::size_t>(end) - offset));
    });
    return out;
}

std::size_t characterCount(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '\r'; }))
        return text.size();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    TOCSIN_CHECK(U_SUCCESS(status), "ICU has no break data");
    const icu::UnicodeString value = wide(text);
    iterator->setText(value);
    std::size_t count = 0;
    while (iterator->next() != icu::BreakIterator::DONE) ++count;
    return count;
}

std::vector<HiddenCharacter> hiddenCharacters(std::string_view text)
{
    std::vector<HiddenCharacter> suspects;
    std::vector<std::size_t> places;
    std::vector<char32_t> all;
    eachCodePoint(text, [&](std::size_t offset, char32_t c) {
        if (hides(c)) {
            suspects.push_back({offset, c});
            places.push_back(all.size());
        }
        all.push_back(c);
    });
    std::vector<HiddenCharacter> found;
    for (std::size_t i = 0; i < suspects.size(); ++i)
        if (!worksThere(all, places[i])) found.push_back(suspects[i]);
    return found;
}

std::string codePointName(char32_t codePoint) { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(codePoint)); }

} // namespace tocsin::base
