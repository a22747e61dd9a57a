#include "core/base/text.h"
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using test::aDocument;
using test::aUser;
using test::FreshStore;

namespace {

store::DocumentRow named(const std::string& id, const std::string& number, const std::string& family,
                         const std::string& forename, const std::string& entityId = {})
{
    store::DocumentRow row = aDocument(id, number);
    row.familyName = family;
    row.forename = forename;
    row.entityId = entityId;
    row.matchKey = base::foldName(family + " " + forename);
    return row;
}

std::string found(store::UnitOfWork& unit, const std::string& text)
{
    store::DocumentFilter filter;
    filter.text = text;
    std::string ids;
    const std::vector<store::DocumentRow> rows = unit.documents(filter);
    for (const store::DocumentRow& row : rows) ids += (ids.empty() ? "" : " ") + row.id;
    CHECK(unit.countDocuments(filter) == rows.size());
    return ids;
}

} // namespace

TEST_CASE("Documents are counted by the state they stand in, and a step moves the count")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    CHECK(unit->countsByState().empty());
    unit->insertUser(aUser());
    unit->insertDocument(aDocument("d1", "2026/00001"));
    unit->insertDocument(aDocument("d2", "2026/00002"));
    unit->insertDocument(aDocument("d3", "2026/00003", "sent"));
    using Counts = std::map<std::string, std::size_t>;
    CHECK(unit->countsByState() == Counts{{"draft", 2}, {"sent", 1}});
    store::DocumentRow row = *unit->document("d2");
    row.workflow.state = "sent";
    REQUIRE(unit->updateDocument(row));
    CHECK(unit->countsByState() == Counts{{"draft", 1}, {"sent", 2}});
}

TEST_CASE("A list is in order of the newest change, or of the longest wait, and pages do not overlap")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    for (int i = 1; i <= 5; ++i) {
        store::DocumentRow row = aDocument("d" + std::to_string(i), "2026/0000" + std::to_string(i));
        row.workflow.since = "2026-01-1" + std::to_string(6 - i) + "T09:00:00.000Z";
        row.updatedAt = "2026-02-1" + std::to_string((i * 2) % 5) + "T09:00:00.000Z";
        unit->insertDocument(row);
    }
    const auto ids = [&](bool waiting, std::size_t limit, std::size_t offset) {
        store::DocumentFilter filter;
        filter.longestWaitingFirst = waiting;
        filter.limit = limit;
        filter.offset = offset;
        std::string out;
        for (const store::DocumentRow& row : unit->documents(filter)) out += row.id;
        return out;
    };
    CHECK(ids(true, 500, 0) == "d5d4d3d2d1");
    CHECK(ids(true, 2, 0) + ids(true, 2, 2) + ids(true, 2, 4) == "d5d4d3d2d1");
    CHECK(ids(false, 500, 0) == "d2d4d1d3d5");
    CHECK(ids(false, 3, 0) + ids(false, 3, 3) == "d2d4d1d3d5");
    CHECK(ids(false, 3, 9).empty());
}

TEST_CASE("A search finds a piece of number, entity id or name, in any spelling that folds alike")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    unit->insertDocument(named("d1", "2026/00001", "GARCÍA LÓPEZ", "José", "2031/10456"));
    unit->insertDocument(named("d2", "2026/00002", "ПЕТРОВ", "Иван"));
    unit->insertDocument(named("d3", "2026/00003", "O'BRIEN", "\"Mick\" 100%_*"));
    unit->insertDocument(named("d4", "2026/00004", "LI", "Bo"));
    for (const auto& [text, ids] : std::vector<std::pair<std::string, std::string>>{
             {"garcía", "d1"},    {"GARCIA", "d1"},  {"garcia lopez jose", "d1"},
             {"arc", "d1"},       {"10456", "d1"},   {"2031/1", "d1"},
             {"петров", "d2"},    {"petrov", "d2"},  {"тро", "d2"},
             {"00003", "d3"},     {"o'brien", "d3"}, {"obrien", "d3"},
             {"\"Mick\"", "d3"},  {"100%_*", "d3"},  {"li", "d4"},
             {"BO", "d4"},        {"l", "d4 d1"},    {"  petrov  ", "d2"},
             {"zzz", ""},         {"zz", ""},        {"garcia OR li", ""},
             {"NEAR(a b)", ""},   {"%", "d3"},       {"' OR 1=1 --", ""},
             {"\xFF\xFE\xFD", ""}}) {
        INFO(text);
        CHECK(found(*unit, text) == ids);
    }
    CHECK(found(*unit, std::string("pet\0rov", 7)).empty());
    CHECK(found(*unit, "2026/") == "d4 d3 d2 d1");
    CHECK(found(*unit, " ") == "d4 d3 d2 d1");
}

TEST_CASE("A search follows a headline that changes")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    unit->insertDocument(named("d1", "2026/00001", "TESTINO", "Mario"));
    store::DocumentRow row = *unit->document("d1");
    row.familyName = "PRUEBA";
    row.matchKey = "prueba mario";
    REQUIRE(unit->updateDocument(row));
    CHECK(found(*unit, "testino").empty());
    CHECK(found(*unit, "prueba") == "d1");
    row = *unit->document("d1");
    row.entityId = "2031/77777";
    REQUIRE(unit->updateDocument(row));
    CHECK(found(*unit, "77777") == "d1");
    CHECK(found(*unit, "prueba") == "d1");
}

TEST_CASE("A search joins the other filters and a text that thousands hold still gives the first page in order")
{
    FreshStore fresh;
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    for (int i = 0; i < 3200; ++i) {
        const std::string n = std::to_string(10000 + i);
        store::DocumentRow row = named("d" + n, "2026/" + n, "TESTINO", "Mario");
        row.workflow.state = i % 2 == 0 ? "draft" : "sent";
        row.updatedAt = "2026-01-15T09:00:0" + std::to_string(i % 10) + ".000Z";
        unit->insertDocument(row);
    }
    store::DocumentFilter filter;
    filter.text = "testino";
    filter.limit = 3;
    const std::vector<store::DocumentRow> page = unit->documents(filter);
    REQUIRE(page.size() == 3);
    CHECK(page[0].number == "2026/13199");
    CHECK(page[1].number == "2026/13189");
    CHECK(unit->countDocuments(filter) == 3200);
    filter.states = {"sent"};
    CHECK(unit->countDocuments(filter) == 1600);
    filter.text = "2026/1000";
    CHECK(unit->countDocuments(filter) == 5);
}
