#include "core/notice/carry.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

constexpr const char* kText = R"({"en": "x", "fr": "x", "es": "x", "ar": "x"})";

std::string form(const std::string& type, const std::string& sections)
{
    return R"({"form": ")" + type + R"(", "edition": "1", "groups": ["all"], "label": )" + kText +
           R"(, "sections": [)" + sections + "]}";
}
std::string section(const std::string& id, const std::string& fields)
{
    return R"({"section": ")" + id + R"(", "label": )" + kText + R"(, "fields": [)" + fields + "]}";
}
std::string field(const std::string& id, const std::string& type, const std::string& more = "")
{
    return R"({"id": ")" + id + R"(", "type": ")" + type + R"(", "label": )" + kText + more + "}";
}

/// Two forms: the second knows fewer fields and codes, and shorter texts.
std::shared_ptr<const form::Catalogue> forms()
{
    const std::string code = R"({"code": "a", "label": )" + std::string(kText) + "}";
    const std::string other = R"({"code": "b", "label": )" + std::string(kText) + "}";
    const std::string rows = field("name", "text") + "," + field("detail", "text");
    const std::string wide = field("title", "text") + "," + field("kinds", "codes", R"(, "codeList": "all")") + "," +
                             field("gone", "text") + "," +
                             field("people", "list", R"(, "rowTitle": "name", "fields": [)" + rows + "]") + "," +
                             field("about", "reference", R"(, "target": "main.people")");
    const std::string narrow =
        field("title", "text", R"(, "maximumLength": 5)") + "," + field("kinds", "codes", R"(, "codeList": "some")") +
        "," + field("people", "list", R"(, "rowTitle": "name", "fields": [)" + field("name", "text") + "]") + "," +
        field("about", "reference", R"(, "target": "main.people")");
    return form::Catalogue::load(
               data::DataSource::fromMap(
                   {{"lists/all.json", R"({"list": "all", "source": "s", "codes": [)" + code + "," + other + "]}"},
                    {"lists/some.json", R"({"list": "some", "source": "s", "codes": [)" + code + "]}"},
                    {"forms/wide.json", form("wide.notice", section("main", wide) + "," + section("extra", wide))},
                    {"forms/narrow.json", form("narrow.notice", section("main", narrow))}}))
        .value();
}

notice::Carried carried(const Json& content)
{
    const auto catalogue = forms();
    const Json origin = notice::admit(*catalogue->form("wide.notice"), *catalogue, content)->content;
    return notice::carry(*catalogue, *catalogue->form("wide.notice"), *catalogue->form("narrow.notice"), origin);
}

std::string reasons(const notice::Carried& carried)
{
    std::string out;
    for (const notice::Aside& aside : carried.asides) out += aside.path + " " + aside.reason + "\n";
    return out;
}

} // namespace

TEST_CASE("Content goes over to the fields of the same path and says where each came from")
{
    const notice::Carried out = carried({{"main", {{"title", "Short"}, {"kinds", {"a"}}}}});
    CHECK(out.content == Json{{"main", {{"title", "Short"}, {"kinds", {"a"}}}}});
    CHECK(out.fields == Json{{"main.title", "main.title"}, {"main.kinds", "main.kinds"}});
    CHECK(out.asides.empty());
}

TEST_CASE("What the other form has no place for, no code for or no room for is kept aside, none of it lost")
{
    const notice::Carried out =
        carried({{"main", {{"title", "Too long"}, {"kinds", {"a", "b"}}, {"gone", "x"}}}, {"extra", {{"title", "t"}}}});
    CHECK(out.content == Json{{"main", {{"kinds", {"a"}}}}});
    CHECK(reasons(out) == "extra content.unknown_field\n"
                          "main.gone content.unknown_field\n"
                          "main.kinds content.unknown_code\n"
                          "main.title content.too_long\n");
}

TEST_CASE("Rows keep their ids, references hold, and a row with nothing to carry does not shift what is said of others")
{
    const notice::Carried out = carried({{"main",
                                          {{"people", Json::array({{{"id", "p1"}, {"detail", "only this"}},
                                                                   {{"id", "p2"}, {"name", "B"}, {"detail", "d"}}})},
                                           {"about", {"p1", "p2"}}}}});
    CHECK(out.content["main"]["people"] == Json::array({{{"id", "p2"}, {"name", "B"}}}));
    CHECK(out.content["main"]["about"] == Json::array({"p2"}));
    CHECK(out.fields == Json{{"main.people[0].name", "main.people[1].name"}, {"main.about", "main.about"}});
    CHECK(reasons(out).find("main.people[1].detail content.unknown_field") != std::string::npos);
}
