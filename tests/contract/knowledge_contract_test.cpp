// What the rules may ask of the store about other documents, and the life cycles it keeps.
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using test::aDocument;
using test::aUser;
using test::FreshStore;

namespace {

struct Kept {
    std::string id;
    std::string entityId;
    std::string matchKey;
    std::string dateOfBirth;
    std::string refusedAt;
    std::string summaryKey;
};

void keep(store::UnitOfWork& unit, const Kept& given)
{
    store::DocumentRow row = aDocument(given.id, "2026/" + given.id);
    row.entityId = given.entityId;
    row.matchKey = given.matchKey;
    row.dateOfBirth = given.dateOfBirth;
    row.refusedAt = given.refusedAt;
    row.summaryKey = given.summaryKey;
    unit.insertDocument(row);
}

std::string idsOf(const std::vector<store::DocumentRow>& rows)
{
    std::string out;
    for (const store::DocumentRow& row : rows) out += row.id + " ";
    return out;
}

} // namespace

TEST_CASE("A document keeps when it was refused and what its summary says")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    keep(*unit, {"d1", "", "doe jane", "1980", "2026-01-20T09:00:00.000Z", std::string(64, 'c')});
    store::DocumentRow row = unit->document("d1").value();
    CHECK(row.refusedAt == "2026-01-20T09:00:00.000Z");
    CHECK(row.summaryKey == std::string(64, 'c'));
    row.refusedAt = "2026-02-20T09:00:00.000Z";
    row.summaryKey.clear();
    CHECK(unit->updateDocument(row));
    CHECK(unit->document("d1")->refusedAt == "2026-02-20T09:00:00.000Z");
    CHECK(unit->document("d1")->summaryKey.empty());
}

TEST_CASE("Refusals of a person are found by entity id and by name with the year of birth, never the document itself")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    keep(*unit, {"by-entity", "2031/1", "other name", "", "2026-01-01T09:00:00.000Z", ""});
    keep(*unit, {"by-name", "", "doe jane", "1980-05-17", "2026-01-03T09:00:00.000Z", ""});
    keep(*unit, {"same-year", "", "doe jane", "1980", "2026-01-02T09:00:00.000Z", ""});
    keep(*unit, {"other-year", "", "doe jane", "1981", "2026-01-03T09:00:00.000Z", ""});
    keep(*unit, {"not-refused", "2031/1", "doe jane", "1980", "", ""});
    keep(*unit, {"nameless", "", "", "1980", "2026-01-03T09:00:00.000Z", ""});
    CHECK(idsOf(unit->refusals({"x", "2031/1", "doe jane", "1980-05"})) == "by-name same-year by-entity ");
    CHECK(idsOf(unit->refusals({"by-name", "", "doe jane", "1980"})) == "same-year ");
    CHECK(idsOf(unit->refusals({"x", "", "", "1980"})).empty());
}

TEST_CASE("The same summary is counted where it speaks of somebody else")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    const std::string key(64, 'c');
    keep(*unit, {"self", "", "doe jane", "1980", "", key});
    keep(*unit, {"same-person", "", "doe jane", "1980-05-17", "", key});
    keep(*unit, {"same-entity", "2031/1", "roe richard", "1970", "", key});
    keep(*unit, {"other-birth", "", "doe jane", "1981", "", key});
    keep(*unit, {"other-name", "", "roe mary", "1980", "", key});
    keep(*unit, {"other-text", "", "roe ann", "1980", "", std::string(64, 'd')});
    CHECK(unit->countSameSummary(key, {"self", "", "doe jane", "1980"}) == 3);
    CHECK(unit->countSameSummary(key, {"self", "2031/1", "doe jane", "1980"}) == 2);
    CHECK(unit->countSameSummary(key, {"self", "", "", ""}) == 4);
    CHECK(unit->countSameSummary("", {"self", "", "doe jane", "1980"}) == 0);
}

TEST_CASE("A life cycle is kept once and never changed")
{
    FreshStore fresh;
    {
        auto unit = fresh.store->write();
        unit->keepDefinition({std::string(64, 'a'), "notice", "{\"a\":1}"});
        unit->keepDefinition({std::string(64, 'b'), "notice", "{\"a\":2}"});
        unit->keepDefinition({std::string(64, 'a'), "notice", "{\"a\":3}"});
        unit->commit();
    }
    const std::vector<store::DefinitionRow> kept = fresh.store->read()->definitions();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].text == "{\"a\":1}");
    CHECK(kept[1].hash == std::string(64, 'b'));
    CHECK(kept[1].id == "notice");
}

TEST_CASE("What was made of a document is found from both sides")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    for (const char* id : {"red", "blue", "diffusion", "lone"}) keep(*unit, {id, "", "", "", "", ""});
    unit->insertLink({"red", "diffusion", 3, "2026-02-01T09:00:00.000Z"});
    unit->insertLink({"red", "blue", 2, "2026-01-01T09:00:00.000Z"});
    const std::vector<store::LinkRow> of = unit->links("red");
    REQUIRE(of.size() == 2);
    CHECK(of[0].document == "blue");
    CHECK(of[1].version == 3);
    REQUIRE(unit->links("blue").size() == 1);
    CHECK(unit->links("blue")[0].origin == "red");
    CHECK(unit->links("lone").empty());
    CHECK_THROWS_AS(unit->insertLink({"red", "nobody", 1, ""}), store::StorageError);
}

TEST_CASE("A document has one verdict, the newest")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    keep(*unit, {"d1", "", "", "", "", ""});
    CHECK_FALSE(unit->verdict("d1"));
    unit->putVerdict({"d1", "c1", "p1", "blocked", 4, "2026-01-01T09:00:00.000Z"});
    unit->putVerdict({"d1", "c2", "p2", "ready", 0, "2026-02-01T09:00:00.000Z"});
    const store::VerdictRow row = unit->verdict("d1").value();
    CHECK(row.contentHash == "c2");
    CHECK(row.pack == "p2");
    CHECK(row.verdict == "ready");
    CHECK(row.blocking == 0);
    CHECK(row.at == "2026-02-01T09:00:00.000Z");
}

TEST_CASE("All documents are gone through in pieces, each once, although others come in")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    for (const char* id : {"a", "c", "e", "g"}) keep(*unit, {id, "", "", "", "", ""});
    store::DocumentRow sent = aDocument("d", "2026/d", "sent");
    unit->insertDocument(sent);
    CHECK(idsOf(unit->documentsAfter("", {}, 2)) == "a c ");
    keep(*unit, {"b", "", "", "", "", ""});
    CHECK(idsOf(unit->documentsAfter("c", {}, 2)) == "d e ");
    CHECK(idsOf(unit->documentsAfter("e", {}, 2)) == "g ");
    CHECK(unit->documentsAfter("g", {}, 2).empty());
    CHECK(idsOf(unit->documentsAfter("", {"sent"}, 9)) == "d ");
    CHECK(idsOf(unit->documentsAfter("", {"sent", "draft"}, 9)) == "a b c d e g ");
}
