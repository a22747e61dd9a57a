#include "core/notice/difference.h"

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
