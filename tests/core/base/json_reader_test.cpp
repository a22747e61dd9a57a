#include "core/base/json_reader.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace tocsin::base;

namespace {

std::string keyOf(std::string_view text)
{
    const Result<Json> result = readJson(text);
    return result ? "ok" : result.error().key;
}

} // namespace

TEST_CASE("A plain value is read whole")
{
    const Result<Json> value = readJson(R"( {"a": [1, -2, true, null, "é"], "b": 1.5} )");
    REQUIRE(value);
    CHECK(value->at("a").at(4) == "é");
    CHECK(value->at("a").at(1) == -2);
    CHECK(value->at("b") == 1.5);
}

TEST_CASE("What nlohmann alone would let through is refused with its own key")
{
    CHECK(keyOf(std::string_view("{\"a\":1}\0{\"hidden\":2}", 20)) == "json.nul_byte");
    CHECK(keyOf(R"({"a":1,"a":2})") == "json.duplicate_key");
    CHECK(keyOf(R"({"o":{"x":1},"p":{"x":1,"y":{"x":1,"x":1}}})") == "json.duplicate_key");
    CHECK(keyOf("18446744073709551616") == "json.number_range");
    CHECK(keyOf("9007199254740993") == "json.number_range");
    CHECK(keyOf("-9007199254740993") == "json.number_range");
    CHECK(keyOf("9007199254740992") == "ok");
    CHECK(keyOf("1e999") == "json.number_range");
    CHECK(keyOf("1e16") == "json.number_range");
    CHECK(keyOf(R"("a\u0000b")") == "json.nul_byte");
    CHECK(keyOf(R"({"a\u0000b":1})") == "json.nul_byte");
    CHECK(keyOf("{} x") == "json.syntax");
    CHECK(keyOf("\"\xC3\x28\"") == "json.bad_utf8");
    CHECK(keyOf("\xEF\xBB\xBF{}") == "json.syntax");
    CHECK(keyOf("  \n") == "json.empty");
}

TEST_CASE("Every refusal says where, as the header promises")
{
    struct Row {
        std::string text;
        std::string key;
        Params params;
    };
    const std::string deep = "{\"a\":" + std::string(64, '[');
    const std::vector<Row> rows{
        {"{\n \"a\": 1,\n \"a\": 2}", "json.duplicate_key", {{"key", "a"}, {"line", "3"}, {"column", "2"}}},
        {R"({"x\"y":1,"x\"y":2})", "json.duplicate_key", {{"key", "x\"y"}, {"line", "1"}, {"column", "11"}}},
        {R"({"\\":1,"\u005c":2})", "json.duplicate_key", {{"key", "\\"}, {"line", "1"}, {"column", "9"}}},
        {"[1,\n 9007199254740993]", "json.number_range", {{"line", "2"}, {"column", "2"}}},
        {"-9007199254740993", "json.number_range", {{"line", "1"}, {"column", "1"}}},
        {"[1.5, 1e400]", "json.number_range", {{"line", "1"}, {"column", "7"}}},
        {"-1e400", "json.number_range", {{"line", "1"}, {"column", "1"}}},
        {"[1e16 ]", "json.number_range", {{"line", "1"}, {"column", "2"}}},
        {R"(["ab\u0000c"])", "json.nul_byte", {{"offset", "1"}}},
        {R"({"k\u0000":1})", "json.nul_byte", {{"offset", "1"}}},
        {deep, "json.too_deep", {{"limit", "64"}, {"offset", "68"}}},
        {"\"\xC3(\"", "json.bad_utf8", {{"offset", "1"}}},
        {"[1,\n2,,3]", "json.syntax", {{"line", "2"}, {"column", "3"}}},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const Result<Json> value = readJson(row.text);
        REQUIRE_FALSE(value);
        CHECK(value.error().key == row.key);
        CHECK(value.error().params == row.params);
    }
}

TEST_CASE("A place in a file from elsewhere counts the byte-order mark")
{
    const std::vector<std::pair<std::string, std::string>> rows{
        {"\xEF\xBB\xBF\"\xC3(\"", "json.bad_utf8"},
        {std::string("\xEF\xBB\xBF[\0]", 6), "json.nul_byte"},
        {std::string("\xFF\xFE[\0\0\0]\0", 8), "json.nul_byte"},
    };
    for (const auto& [text, key] : rows) {
        const Result<Json> value = readForeignJson(text);
        REQUIRE_FALSE(value);
        CHECK(value.error().key == key);
        CHECK(value.error().params == Params{{"offset", "4"}});
    }
}

TEST_CASE("What the program stored is read with room for what a foreign file brought in")
{
    const std::string foreign = std::string(64, '[') + std::string(64, ']');
    const std::string stored = R"({"asides":[{"value":)" + foreign + "}]}";
    CHECK(readJson(stored).error().key == "json.too_deep");
    CHECK(readStoredJson(stored).ok());
}

TEST_CASE("Deep nesting is refused at the limit and never overflows the stack")
{
    CHECK(keyOf(std::string(64, '[') + std::string(64, ']')) == "ok");
    CHECK(keyOf(std::string(65, '[') + std::string(65, ']')) == "json.too_deep");
    CHECK(keyOf(std::string(10'000, '[')) == "json.too_deep");
    std::string objects;
    for (int i = 0; i < 10'000; ++i) objects += R"({"a":)";
    CHECK(keyOf(objects) == "json.too_deep");
}

TEST_CASE("Size and number of values have limits of their own")
{
    CHECK(readJson("[1,2,3]", {.bytes = 6}).error().key == "json.too_large");
    CHECK(readJson("[1,2,3]", {.bytes = 7, .depth = 1, .nodes = 3}).error().key == "json.too_many_values");
    CHECK(readJson("[1,2,3]", {.bytes = 7, .depth = 1, .nodes = 4}).ok());
}

TEST_CASE("A syntax error says its line and column")
{
    const Result<Json> value = readJson("{\n  \"a\": 1,\n  \"b\" 2\n}");
    REQUIRE_FALSE(value);
    CHECK(value.error().key == "json.syntax");
    CHECK(value.error().params.at("line") == "3");
}

TEST_CASE("Files from elsewhere may carry a byte-order mark or be UTF-16")
{
    const Result<Json> marked = readForeignJson("\xEF\xBB\xBF{\"a\":1}");
    REQUIRE(marked);
    const auto wide = [](std::string_view text, bool big, bool mark) {
        std::string out = mark ? (big ? "\xFE\xFF" : "\xFF\xFE") : "";
        for (const char c : text) {
            if (big) out += '\0';
            out += c;
            if (!big) out += '\0';
        }
        return out;
    };
    for (const bool big : {false, true})
        for (const bool mark : {false, true}) {
            const Result<Json> value = readForeignJson(wide(R"({"a":"b"})", big, mark));
            REQUIRE(value);
            CHECK(value->at("a") == "b");
        }
    CHECK(readForeignJson(std::string_view("\xFF\xFE\x22\x00\x00\xD8\x22\x00", 8)).error().key == "json.bad_encoding");
    CHECK(readForeignJson(std::string_view("\xFF\xFE{\0}", 5)).error().key == "json.bad_encoding");
}
