#include "core/base/text.h"

#include <catch2/catch.hpp>

using namespace tocsin::base;

TEST_CASE("Invalid UTF-8 is found at its byte")
{
    CHECK(isValidUtf8("naïve مرحبا 😀"));
    CHECK(firstInvalidUtf8("ab\xC3(") == 2);
    CHECK(firstInvalidUtf8("\xED\xA0\x80") == 0); // a lone surrogate
    CHECK(firstInvalidUtf8("ok\xF0\x9F") == 2);   // cut short
    CHECK(firstInvalidUtf8("\xC0\xAF") == 0);     // overlong
}

TEST_CASE("What is no text becomes text, and text stays as it is")
{
    CHECK(repaired("naïve مرحبا 😀") == "naïve مرحبا 😀");
    CHECK(repaired("") == "");
    CHECK(repaired(std::string("a\0b", 3)) == "a\uFFFDb");
    CHECK(repaired("a\xFF"
                   "b\xC3") == "a\uFFFDb\uFFFD");
    CHECK(isValidUtf8(repaired("\xED\xA0\x80\xF0\x9F\xC0\xAF")));
}

TEST_CASE("Normalisation composes")
{
    CHECK(toNfc("e\xCC\x81") == "é");
    CHECK_FALSE(isNfc("e\xCC\x81"));
    CHECK(isNfc("é"));
}

TEST_CASE("The main script is named by its ISO 15924 code")
{
    CHECK(mainScript("IVANOV") == "Latn");
    CHECK(mainScript("Иванов") == "Cyrl");
    CHECK(mainScript("محمد") == "Arab");
    CHECK(mainScript("123 -") == "");
}

TEST_CASE("A look-alike letter from another script is noticed")
{
    CHECK(mixesLookalikeScripts("\xD0\x86VANOV")); // Cyrillic І
    CHECK_FALSE(mixesLookalikeScripts("IVANOV"));
    CHECK_FALSE(mixesLookalikeScripts("Иванов IVANOV"));
}

TEST_CASE("Names in any script fold to one plain form")
{
    CHECK(foldName("  O'Brien-Müller ") == "obrien muller");
    CHECK(foldName("ИВАНОВ") == "ivanov");
    CHECK(foldName("GARCÍA  LÓPEZ") == "garcia lopez");
    CHECK(foldName("Παπαδόπουλος") == foldName("papadopoulos"));
}

TEST_CASE("Blanks are tidied and lines kept on request")
{
    CHECK(tidySpaces("  a \t b\xC2\xA0 c  ") == "a b c");
    CHECK(tidySpaces(" a;\r\n  b \n\n c ", true) == "a;\nb\nc");
    CHECK(tidySpaces(" a;\r\n  b ") == "a; b");
    CHECK(tidySpaces(" \n ") == "");
}

TEST_CASE("Hidden characters are found, needed joiners are not")
{
    CHECK(hiddenCharacters("SMITH").empty());
    const auto found = hiddenCharacters("AB\xE2\x80\xAE"
                                        "CD");
    REQUIRE(found.size() == 1);
    CHECK(found[0].offset == 2);
    CHECK(codePointName(found[0].codePoint) == "U+202E");
    CHECK(hiddenCharacters("A\xE2\x80\x8B"
                           "B")
              .size() == 1); // zero-width space
    CHECK(hiddenCharacters("A\xE2\x80\x8D"
                           "B")
              .size() == 1);                                 // joiner between Latin letters
    CHECK(hiddenCharacters("می\xE2\x80\x8Cخواهم").empty());  // Persian needs it
    CHECK(hiddenCharacters("می\xE2\x80\x8C").size() == 1);   // nothing follows that it could keep apart
    CHECK(hiddenCharacters("می\xE2\x80\x8C X").size() == 1); // nor does a blank or another script
    CHECK(hiddenCharacters("می\xE2\x80\x8C\xE2\x80\x8Cخ").size() == 2);
    CHECK(hiddenCharacters("\xE2\x80\x8Dمی").size() == 1);
    CHECK(hiddenCharacters("مِ\xE2\x80\x8Cخ").empty()); // a vowel mark between letter and joiner
    CHECK(hiddenCharacters("ന്\xE2\x80\x8D").empty());  // Malayalam writes a final consonant so
    CHECK(hiddenCharacters("क्\xE2\x80\x8Dष").empty());
    CHECK(hiddenCharacters("line\nline\ttab").empty());
    CHECK(hiddenCharacters("bell\x07").size() == 1);
}

TEST_CASE("Signs that show nothing are hidden characters, whatever Unicode calls them")
{
    for (const char* text : {"A\u034FB", "A\uFE0FB", "A\uFEFFB", "A\u2800B", "A\u00ADB", "A\u3164B", "A\U000E0041B",
                             "A\u17B4B", "A\u061CB", "A\uFFFEB", "A\uE000B", "A\u2028B"}) {
        INFO(text);
        CHECK(hiddenCharacters(text).size() == 1);
    }
    // A variant of a Han character or of a Mongolian letter is how some names are written; Arabic number signs show.
    CHECK(hiddenCharacters("\u845B\U000E0100\u57CE").empty());
    CHECK(hiddenCharacters("\u182D\u180B").empty());
    CHECK(hiddenCharacters("\u0600\u0661").empty());
}

TEST_CASE("An accent or a joiner does not hide that a word mixes scripts")
{
    CHECK(mixesLookalikeScripts("A\u0301\u0412"));
    CHECK(mixesLookalikeScripts("A\u200D\u0412"));
    CHECK_FALSE(mixesLookalikeScripts("A \u0412"));
    CHECK_FALSE(mixesLookalikeScripts("A-\u0412"));
}

TEST_CASE("Characters are counted as people see them")
{
    CHECK(characterCount("abc") == 3);
    CHECK(characterCount("e\xCC\x81") == 1);
    CHECK(characterCount("👨‍👩‍👧") == 1);
}
