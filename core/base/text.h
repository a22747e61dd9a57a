#pragma once
// Unicode text, by ICU. All strings in core are UTF-8; text that enters a document is NFC.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::base {

bool isValidUtf8(std::string_view text);
/// Byte offset of the first invalid sequence; npos when valid.
std::size_t firstInvalidUtf8(std::string_view text);

/// `text` with each invalid sequence and each NUL turned into U+FFFD: for what people typed and the log must hold.
std::string repaired(std::string_view text);

/// Normalisation form C. `text` must be valid UTF-8.
std::string toNfc(std::string_view text);
bool isNfc(std::string_view text);

/// ISO 15924 code of the main script ("Latn", "Arab", "Cyrl", "Hans" is reported as "Hani"); "" when no letter.
std::string mainScript(std::string_view text);
/// True when letters of Latin, Greek or Cyrillic stand mixed in one word (a look-alike trick, or a slip). Accents and
/// joiners do not end a word.
bool mixesLookalikeScripts(std::string_view text);

/// Latin letters for any script (ICU Any-Latin), then no diacritics when `plain`.
std::string toLatin(std::string_view text, bool plain = false);
/// Upper case without a locale's special cases.
std::string toUpper(std::string_view text);
/// One form for comparing names: Latin, no diacritics, lower case, letters and digits only, single blanks between.
/// Hidden characters do not count.
std::string foldName(std::string_view text);
/// Hex SHA-256 of the folded text, so that texts which say the same are found without reading them all; "" when nothing
/// remains of it.
std::string foldedHash(std::string_view text);
/// Trims and folds runs of blanks (Unicode white space) to one space; keeps line breaks when `keepLines` as "\n".
std::string tidySpaces(std::string_view text, bool keepLines = false);
/// User-perceived characters (grapheme clusters).
std::size_t characterCount(std::string_view text);

/// A character that can hide or reorder text: bidi controls, zero-width and other format characters, fillers and other
/// signs that show nothing, controls other than line feed and tab, private use, non-characters. ICU's spoof check does
/// not flag these.
struct HiddenCharacter {
    std::size_t offset; ///< in bytes
    char32_t codePoint;
};
/// Not reported where they do their work: zero-width joiner and non-joiner between letters of scripts that need them
/// (Arabic, Indic), variation selectors after a Han character or a Mongolian letter.
std::vector<HiddenCharacter> hiddenCharacters(std::string_view text);
/// "U+202E".
std::string codePointName(char32_t codePoint);

} // namespace tocsin::base
