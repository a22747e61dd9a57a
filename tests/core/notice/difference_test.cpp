#include "core/notice/difference.h"

#include "core/notice/content.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using Kind = notice::Difference::Kind;

namespace {

const char* const kBase =
    R"({"person":{"family_name":"A","sex":"M"},"judicial":{"charges":[{"id":"1","law":"x"},{"id":"2","law":"y"}]}})";

} // namespace

TEST_CASE("Equal contents have no difference")
{
    CHECK(notice::differences(test::redNotice(), Json::parse(kBase), Json::parse(kBase)).empty());
}

TEST_CASE("Each kind of change is told by its path")
{
    const Json newer = Json::parse(
        R"({"person":{"family_name":"B","forename":"C"},"judicial":{"charges":[{"id":"2","law":"z"},{"id":"3","law":"n"}]}})");
    const auto all = notice::differences(test::redNotice(), Json::parse(kBase), newer);
    REQUIRE(all.size() == 6);
    CHECK((all[0].path == "person.family_name" && all[0].kind == Kind::Changed && *all[0].before == "A" &&
           *all[0].after == "B"));
    CHECK((all[1].path == "person.forename" && all[1].kind == Kind::Added));
    CHECK((all[2].path == "person.sex" && all[2].kind == Kind::Removed));
    CHECK((all[3].path == "judicial.charges[0]" && all[3].kind == Kind::RowRemoved));
    CHECK((all[4].path == "judicial.charges[0].law" && all[4].kind == Kind::Changed));
    CHECK((all[5].path == "judicial.charges[1]" && all[5].kind == Kind::RowAdded));
}

TEST_CASE("A moved row is not a rewritten one")
{
    const Json newer = Json::parse(
        R"({"person":{"family_name":"A","sex":"M"},"judicial":{"charges":[{"id":"2","law":"y"},{"id":"1","law":"x"}]}})");
    const auto all = notice::differences(test::redNotice(), Json::parse(kBase), newer);
    REQUIRE(all.size() == 1);
    CHECK(all[0].kind == Kind::RowMoved);
}

TEST_CASE("Changes of two people to different fields join, to the same field conflict")
{
    Json mine = Json::parse(kBase);
    Json theirs = mine;
    mine["person"]["forename"] = "MINE";
    mine["person"]["family_name"] = "MINE";
    mine["judicial"]["charges"][0]["law"] = "mine";
    theirs["person"]["sex"] = "F";
    theirs["person"]["family_name"] = "THEIRS";
    theirs["judicial"]["charges"].erase(1);
    theirs["judicial"]["charges"].push_back({{"id", "9"}, {"law", "new"}});
    const notice::Merge merged = notice::merge(test::redNotice(), Json::parse(kBase), mine, theirs);
    CHECK(merged.conflicts == std::vector<std::string>{"person.family_name"});
    CHECK(merged.content["person"] == Json({{"family_name", "MINE"}, {"forename", "MINE"}, {"sex", "F"}}));
    REQUIRE(merged.content["judicial"]["charges"].size() == 2);
    CHECK(merged.content["judicial"]["charges"][0]["law"] == "mine");
    CHECK(merged.content["judicial"]["charges"][1]["id"] == "9");
}

TEST_CASE("A row removed by one and changed by the other stays and is a conflict")
{
    Json mine = Json::parse(kBase);
    Json theirs = mine;
    mine["judicial"]["charges"].erase(0);
    theirs["judicial"]["charges"][0]["law"] = "changed";
    const notice::Merge merged = notice::merge(test::redNotice(), Json::parse(kBase), mine, theirs);
    CHECK(merged.conflicts.size() == 1);
    CHECK(merged.content["judicial"]["charges"].size() == 2);
}

namespace {

Json charges(const std::vector<const char*>& ids)
{
    Json rows = Json::array();
    for (const char* id : ids) rows.push_back({{"id", id}, {"law", std::string("law ") + id}});
    return {{"judicial", {{"charges", rows}}}};
}

std::vector<std::string> idsOf(const Json& content)
{
    std::vector<std::string> ids;
    for (const Json& row : content.at("judicial").at("charges")) ids.push_back(row.at("id").get<std::string>());
    return ids;
}

} // namespace

TEST_CASE("Only the rows that moved are told, whichever way they went")
{
    const auto moved = [](const std::vector<const char*>& from, const std::vector<const char*>& to) {
        std::vector<std::string> paths;
        for (const notice::Difference& one : notice::differences(test::redNotice(), charges(from), charges(to)))
            paths.push_back(one.path);
        return paths;
    };
    CHECK(moved({"a", "b", "c", "d"}, {"d", "a", "b", "c"}) == std::vector<std::string>{"judicial.charges[0]"});
    CHECK(moved({"a", "b", "c", "d"}, {"b", "c", "d", "a"}) == std::vector<std::string>{"judicial.charges[3]"});
    CHECK(moved({"a", "b", "c", "d"}, {"a", "c", "b", "d"}).size() == 1);
    CHECK(moved({"a", "b", "c"}, {"c", "b", "a"}).size() == 2);
}

TEST_CASE("The order that one side changed is taken, with what the other side added")
{
    const Json base = charges({"a", "b", "c"});
    const auto merged = [&](const Json& mine, const Json& theirs) {
        const notice::Merge out = notice::merge(test::redNotice(), base, mine, theirs);
        CHECK(out.conflicts.empty());
        return idsOf(out.content);
    };
    CHECK(merged(charges({"a", "b", "c", "m"}), charges({"c", "a", "b"})) ==
          std::vector<std::string>{"c", "a", "b", "m"});
    CHECK(merged(charges({"c", "a", "b"}), charges({"a", "t", "b", "c"})) ==
          std::vector<std::string>{"c", "a", "b", "t"});
    CHECK(merged(charges({"b", "c"}), charges({"a", "b"})) == std::vector<std::string>{"b"});
}

TEST_CASE("A conflict is told where it stands in the merged content")
{
    Json mine = charges({"a", "b"});
    Json theirs = charges({"b"});
    mine["judicial"]["charges"][1]["law"] = "mine";
    theirs["judicial"]["charges"][0]["law"] = "theirs";
    const notice::Merge merged = notice::merge(test::redNotice(), charges({"a", "b"}), mine, theirs);
    REQUIRE(merged.conflicts == std::vector<std::string>{"judicial.charges[0].law"});
    CHECK(merged.content["judicial"]["charges"][0]["law"] == "mine");
}

TEST_CASE("A merged reference never names a row that the other side removed")
{
    Json base = charges({"a", "b"});
    base["facts"]["acts"] = Json::array({{{"id", "1"}, {"act", "x"}, {"charges", Json::array({"a"})}}});
    Json mine = base;
    mine["facts"]["acts"][0]["charges"] = Json::array({"a", "b"});
    Json theirs = base;
    theirs["judicial"]["charges"].erase(1);
    const notice::Merge merged = notice::merge(test::redNotice(), base, mine, theirs);
    CHECK(merged.conflicts == std::vector<std::string>{"facts.acts[0].charges"});
    const notice::Admitted in = notice::admit(test::redNotice(), test::catalogue(), merged.content).value();
    CHECK(in.asides.empty());
    CHECK(in.content == merged.content);
}

TEST_CASE("A row of which each side cleared the other half goes")
{
    Json base = charges({"a"});
    base["judicial"]["charges"][0]["offence"] = "Fraud";
    Json mine = base;
    mine["judicial"]["charges"][0].erase("law");
    Json theirs = base;
    theirs["judicial"]["charges"][0].erase("offence");
    CHECK(notice::merge(test::redNotice(), base, mine, theirs).content == Json::object());
}
