// Hostile texts, one a row: what may come in, and by which name the rest is refused.
#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"

#include <catch2/catch.hpp>

using namespace tocsin::base;

namespace {

struct Row {
    std::string text;
    std::string key; ///< "" when it is read
};

std::string bytes(std::string_view text) { return std::string(text); }

void check(const std::vector<Row>& rows, Result<Json> (*read)(std::string_view, const JsonLimits&))
{
    for (const Row& row : rows) {
        INFO(row.text.substr(0, 60));
        const Result<Json> value = read(row.text, {});
        CHECK((value ? std::string() : value.error().key) == row.key);
    }
}

} // namespace

TEST_CASE("Structure: only one whole value, with nothing before, after or left open")
{
    check({{"[]", ""},
           {" \t\r\n[] \t\r\n", ""},
           {"\"\"", ""},
           {"0", ""},
           {"null", ""},
           {"[1,]", "json.syntax"},
           {"[,1]", "json.syntax"},
           {"[1 2]", "json.syntax"},
           {"[1", "json.syntax"},
           {"[1}", "json.syntax"},
           {"{\"a\"}", "json.syntax"},
           {"{\"a\":}", "json.syntax"},
           {"{\"a\":1,}", "json.syntax"},
           {"{a:1}", "json.syntax"},
           {"{'a':1}", "json.syntax"},
           {"{1:1}", "json.syntax"},
           {"{} {}", "json.syntax"},
           {"[]//", "json.syntax"},
           {"/**/[]", "json.syntax"},
           {"[\f]", "json.syntax"},
           {"[\xC2\xA0]", "json.syntax"},
           {"True", "json.syntax"},
           {"nul", "json.syntax"},
           {"[\"a", "json.syntax"},
           {"\"\t\"", "json.syntax"},
           {"\"\x7F\"", ""}},
          readJson);
}

TEST_CASE("Numbers: JSON's own forms, exact within 2^53")
{
    check({{"-0", ""},
           {"-0.0", ""},
           {"1E2", ""},
           {"1e+2", ""},
           {"1.5e-3", ""},
           {"123e-400", ""},
           {"9007199254740991", ""},
           {"9007199254740992", ""},
           {"-9007199254740992", ""},
           {"9007199254740992.0", ""},
           {"9007199254740993", "json.number_range"},
           {"-9007199254740993", "json.number_range"},
           {"9007199254740994.0", "json.number_range"},
           {"18446744073709551615", "json.number_range"},
           {"18446744073709551616", "json.number_range"},
           {"-9223372036854775809", "json.number_range"},
           {std::string(400, '9'), "json.number_range"},
           {"1" + std::string(400, '0') + ".0", "json.number_range"},
           {"0." + std::string(400, '0') + "1", ""},
           {"1e400", "json.number_range"},
           {"-1e400", "json.number_range"},
           {"[1e9999999999]", "json.number_range"},
           {"01", "json.syntax"},
           {"-", "json.syntax"},
           {"+1", "json.syntax"},
           {".5", "json.syntax"},
           {"5.", "json.syntax"},
           {"1e", "json.syntax"},
           {"0x10", "json.syntax"},
           {"NaN", "json.syntax"},
           {"-Infinity", "json.syntax"},
           {"\xEF\xBC\x91", "json.syntax"}},
          readJson);
}

TEST_CASE("Strings: whole UTF-8 without NUL, by bytes and by escapes")
{
    check({{R"("\ud83d\ude00")", ""},
           {R"("\/\b\f\n\r\t\"\\")", ""},
           {R"("\uFFFF")", ""},
           {R"("\ud800")", "json.syntax"},
           {R"("\ude00")", "json.syntax"},
           {R"("\ud83dx")", "json.syntax"},
           {R"("\ud83d\u0041")", "json.syntax"},
           {R"("\u12")", "json.syntax"},
           {R"("\x41")", "json.syntax"},
           {R"("\)", "json.syntax"},
           {R"("\u0000")", "json.nul_byte"},
           {bytes({"\"\0\"", 3}), "json.nul_byte"},
           {bytes({"[]\0", 3}), "json.nul_byte"},
           {"\"\x80\"", "json.bad_utf8"},
           {"\"\xC3\"", "json.bad_utf8"},
           {"\"\xC0\x80\"", "json.bad_utf8"},
           {"\"\xED\xA0\x80\"", "json.bad_utf8"},
           {"\"\xF4\x90\x80\x80\"", "json.bad_utf8"},
           {"\"\xFF\"", "json.bad_utf8"}},
          readJson);
}

TEST_CASE("Keys: once in an object, whatever way they are written, and again in another")
{
    check({{R"({"a":1,"a":1})", "json.duplicate_key"},
           {R"({"a":1,"\u0061":1})", "json.duplicate_key"},
           {R"({"":1,"":1})", "json.duplicate_key"},
           {R"([{"a":1},{"a":1}])", ""},
           {R"({"a":{"a":{"a":1}}})", ""},
           {"{\"\xC3\xA9\":1,\"e\xCC\x81\":1}", ""}}, // keys are told apart by code points
          readJson);
}

TEST_CASE("Nesting: ten thousand levels of anything are refused before they cost anything")
{
    std::string objects;
    std::string mixed;
    for (int i = 0; i < 10'000; ++i) {
        objects += "{\"a\":";
        mixed += i % 2 == 0 ? "[" : "{\"a\":";
    }
    check({{std::string(10'000, '['), "json.too_deep"},
           {std::string(10'000, '[') + std::string(10'000, ']'), "json.too_deep"},
           {objects, "json.too_deep"},
           {mixed, "json.too_deep"},
           {std::string(64, '[') + std::string(64, ']'), ""}},
          readJson);
    std::string wide = "[";
    for (int i = 0; i < 20'000; ++i) wide += "[],";
    check({{wide + "[]]", ""}}, readJson);
}

TEST_CASE("Encodings: a strict text has no mark, a file from elsewhere may")
{
    const std::string mark = "\xEF\xBB\xBF";
    check({{mark + "[]", "json.syntax"}, {mark, "json.syntax"}, {"", "json.empty"}, {" \n", "json.empty"}}, readJson);
    check({{mark + "[]", ""},
           {mark, "json.empty"},
           {mark + mark + "[]", "json.syntax"},
           {bytes({"\xFF\xFE[\0]\0", 6}), ""},
           {bytes({"\xFE\xFF\0[\0]", 6}), ""},
           {bytes({"[\0]\0", 4}), ""},
           {bytes({"\0[\0]", 4}), ""},
           {bytes({"\xFF\xFE[\0]", 5}), "json.bad_encoding"},
           {bytes({"\xFF\xFE\"\0\x3D\xD8\0\xDE\"\0", 10}), ""},
           {bytes({"\xFF\xFE\"\0\0\xDC\"\0", 8}), "json.bad_encoding"},
           {bytes({"\xFF\xFE\"\0\0\xD8", 6}), "json.bad_encoding"},
           {bytes({"\xFF\xFE\0\0[\0\0\0]\0\0\0", 12}), "json.nul_byte"}, // UTF-32
           {bytes({"\xFF\xFE", 2}), "json.empty"},
           {bytes({"\0\0", 2}), "json.nul_byte"}},
          readForeignJson);
}

TEST_CASE("A value nested too deeply has no canonical form, rather than the stack an end")
{
    Json deep = 1;
    for (int i = 0; i < 100'000; ++i) deep = Json::array({std::move(deep)});
    const Result<std::string> text = canonicalJson(deep);
    REQUIRE_FALSE(text);
    CHECK(text.error().key == "json.not_canonical");
}
