#include "core/notice/carry.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;

namespace {

constexpr const char* kText = R"({"en": "x", "fr": "x", "es": "x", "ar": "x"})";

std::string section(const std::string& id, const std::string& fields)
{
    return R"({"section": ")" + id + R"(", "label": )" + kText + R"(, "fields": [)" + fields + "]}";
}
std::string field(const std::string& id, const std::string& type, const std::string& more = "")
{
    return R"({"id": ")" + id + R"(", "type": ")" + type + R"(", "label": )" + kText + more + "}";
}

/// An installation with one form and one list of codes.
std::shared_ptr<const form::Catalogue> forms(const std::string& type, const std::string& uses,
                                             const std::string& fields, const std::string& codes)
{
    std::string list;
    for (const char code : codes)
        list += (list.empty() ? "" : ",") + (R"({"code": ")" + std::string(1, code) + R"(", "label": )") + kText + "}";
    return form::Catalogue::load(
               data::DataSource::fromMap(
                   {{"lists/kinds.json", R"({"list": "kinds", "source": "s", "codes": [)" + list + "]}"},
                    {"forms/blocks/main.json", section("main", fields)},
                    {"forms/blocks/extra.json", section("extra", field("title", "text"))},
                    {"forms/form.json", R"({"form": ")" + type + R"(", "edition": "1", "label": )" + kText +
                                            R"(, "sections": [)" + uses + "]}"}}))
        .value();
}

/// A row list with a reference to it.
std::string peopleWith(const std::string& rowFields)
{
    return field("people", "list", R"(, "rowTitle": "name", "fields": [)" + rowFields + "]") + "," +
           field("about", "reference", R"(, "target": "main.people")");
}

std::string kinds() { return field("kinds", "codes", R"(, "codeList": "kinds")"); }

std::shared_ptr<const form::Catalogue> wide()
{
    return forms("wide.notice", R"({"use": "main"}, {"use": "extra"})",
                 field("title", "text") + "," + kinds() + "," + field("gone", "text") + "," +
                     peopleWith(field("name", "text") + "," + field("detail", "text")),
                 "ab");
}

/// Knows fewer fields and codes, and shorter texts.
std::shared_ptr<const form::Catalogue> narrow()
{
    return forms("narrow.notice", R"({"use": "main"})",
                 field("title", "text", R"(, "maximumLength": 5)") + "," + kinds() + "," +
                     peopleWith(field("name", "text")),
                 "a");
}

notice::Carried carried(const Json& content)
{
    const auto from = wide();
    const auto to = narrow();
    const Json origin = notice::admit(*from->form("wide.notice"), *from, content)->content;
    return notice::carry(*to, *from->form("wide.notice"), *to->form("narrow.notice"), origin);
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
