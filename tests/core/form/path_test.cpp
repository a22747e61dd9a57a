#include "core/form/path.h"

#include <catch2/catch.hpp>

using namespace tocsin::form;
using tocsin::base::Json;

TEST_CASE("A path goes to text and back")
{
    for (const char* text :
         {"person.family_name", "judicial.charges[0].law", "judicial.charges[].law", "facts.acts[+]"})
        CHECK(Path::parse(text).value().text() == text);
    CHECK(Path::parse("judicial.charges[12].law").value().pattern() == "judicial.charges[].law");
}

TEST_CASE("A malformed path says where")
{
    for (const char* text : {"", ".", "a.", "a..b", "a[", "a[x]", "a[-1]", "A.b", "a b", "a[0]b", "a[9999999]"})
        CHECK(Path::parse(text).error().key == "path.malformed");
}

TEST_CASE("A path finds its value or nothing, and never throws")
{
    const Json content = Json::parse(R"({"s":{"f":"x","l":[{"id":"1","a":2},{"id":"2"}]}})");
    CHECK(*Path::parse("s.f")->find(content) == "x");
    CHECK(*Path::parse("s.l[0].a")->find(content) == 2);
    for (const char* absent : {"s.g", "t.f", "s.l[1].a", "s.l[2].a", "s.f.x", "s.f[0]", "s.l.a"})
        CHECK(Path::parse(absent)->find(content) == nullptr);
}

TEST_CASE("A pattern expands to one path a row")
{
    const Json content = Json::parse(R"({"s":{"l":[{"id":"1"},{"id":"2"}]}})");
    const auto paths = Path::parse("s.l[].a")->expand(content);
    REQUIRE(paths.size() == 2);
    CHECK(paths[1].text() == "s.l[1].a");
    CHECK(Path::parse("s.none[].a")->expand(content).empty());
}
