#include "core/audit/entry.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using audit::Entry;
using audit::Row;

namespace {

Entry anEntry(const char* act, const char* at)
{
    Entry entry;
    entry.act = act;
    entry.at = at;
    entry.actor = "user1";
    entry.roles = {"officer"};
    entry.document = "doc1";
    entry.version = 3;
    entry.fields = {{"person.sex", "aa", "bb"}};
    entry.facts = {{"action", "submit"}};
    return entry;
}

std::vector<Row> aLog()
{
    std::vector<Row> rows;
    for (int i = 0; i < 5; ++i)
        rows.push_back(audit::seal(anEntry(audit::act::kSaved, "2026-01-15T09:00:00.000Z"),
                                   rows.empty() ? nullptr : &rows.back(), {{"reason", "because"}}));
    return rows;
}

std::vector<audit::Fault> faultsOf(const std::vector<Row>& rows)
{
    audit::Verifier verifier;
    for (const Row& row : rows) verifier.take(row);
    return verifier.faults();
}

} // namespace

TEST_CASE("An untouched log verifies and says how far it went")
{
    const std::vector<Row> rows = aLog();
    audit::Verifier verifier;
    for (const Row& row : rows) verifier.take(row);
    CHECK(verifier.faults().empty());
    CHECK(verifier.checked() == 5);
    CHECK(verifier.lastLeaf() == rows.back().leaf);
}

TEST_CASE("A leaf is the RFC 6962 hash of the canonical entry and names the leaf before")
{
    const std::vector<Row> rows = aLog();
    CHECK(rows[0].leaf == base::leafHash(rows[0].text).hex());
    CHECK(audit::fromJson(base::Json::parse(rows[1].text)).value().prev == rows[0].leaf);
    CHECK(audit::fromJson(base::Json::parse(rows[0].text)).value().prev == std::string(64, '0'));
}

TEST_CASE("Flipping any byte of any column is detected and the row is named")
{
    struct Column {
        std::string Row::* member;
        std::string key;
        std::string detail;
    };
    const std::vector<Column> columns{{&Row::text, "audit.altered", ""},
                                      {&Row::leaf, "audit.altered", ""},
                                      {&Row::document, "audit.column_mismatch", "document"},
                                      {&Row::actor, "audit.column_mismatch", "actor"},
                                      {&Row::act, "audit.column_mismatch", "act"},
                                      {&Row::at, "audit.column_mismatch", "at"},
                                      {&Row::payload, "audit.payload_altered", ""}};
    const std::vector<Row> rows = aLog();
    for (std::size_t victim = 0; victim < rows.size(); ++victim)
        for (const Column& column : columns)
            for (std::size_t i = 0; i < (rows[victim].*column.member).size(); ++i) {
                std::vector<Row> spoiled = rows;
                char& byte = (spoiled[victim].*column.member)[i];
                byte = static_cast<char>(byte ^ (1 << (i % 8)));
                const std::vector<audit::Fault> faults = faultsOf(spoiled);
                REQUIRE_FALSE(faults.empty());
                REQUIRE(faults.front().seq == rows[victim].seq);
                REQUIRE(faults.front().key == column.key);
                REQUIRE(faults.front().detail == column.detail);
            }
}

TEST_CASE("A changed number of a row is detected and named by the number it now has")
{
    const std::vector<Row> rows = aLog();
    for (std::size_t victim = 0; victim < rows.size(); ++victim)
        for (unsigned bit = 0; bit < 63; ++bit) {
            std::vector<Row> spoiled = rows;
            spoiled[victim].seq ^= std::int64_t{1} << bit;
            const std::vector<audit::Fault> faults = faultsOf(spoiled);
            REQUIRE_FALSE(faults.empty());
            REQUIRE(faults.front().seq == spoiled[victim].seq);
            REQUIRE(faults.front().key == "audit.gap");
        }
}

TEST_CASE("Rows taken out, swapped, doubled or put in are detected")
{
    const std::vector<Row> rows = aLog();
    std::vector<Row> missing = rows;
    missing.erase(missing.begin() + 2);
    CHECK(faultsOf(missing).front().key == "audit.gap");
    std::vector<Row> swapped = rows;
    std::swap(swapped[1], swapped[2]);
    CHECK_FALSE(faultsOf(swapped).empty());
    std::vector<Row> doubled = rows;
    doubled.insert(doubled.begin() + 3, rows[2]);
    CHECK_FALSE(faultsOf(doubled).empty());
    std::vector<Row> forged = rows;
    forged[2] = audit::seal(anEntry(audit::act::kStep, "2026-01-15T09:00:00.000Z"), &rows[1], nullptr);
    const std::vector<audit::Fault> faults = faultsOf(forged);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().seq == 4);
    CHECK(faults.front().key == "audit.link_broken");
}

TEST_CASE("Time never runs backwards in the log, and what the clock said is kept")
{
    const Row first = audit::seal(anEntry(audit::act::kSaved, "2026-01-15T09:00:00.000Z"), nullptr, nullptr);
    const Row second = audit::seal(anEntry(audit::act::kSaved, "2026-01-14T09:00:00.000Z"), &first, nullptr);
    const Entry entry = audit::fromJson(base::Json::parse(second.text)).value();
    CHECK(entry.at == "2026-01-15T09:00:00.000Z");
    CHECK(entry.clock == "2026-01-14T09:00:00.000Z");
}

TEST_CASE("Destroying a payload leaves the log whole and no word of it behind")
{
    std::vector<Row> rows = aLog();
    for (Row& row : rows) {
        CHECK(row.text.find("because") == std::string::npos);
        row.payload.clear();
    }
    CHECK(faultsOf(rows).empty());
}

TEST_CASE("Two equal payloads commit differently, since each has its own salt")
{
    const std::vector<Row> rows = aLog();
    CHECK(rows[0].payload != rows[1].payload);
}

TEST_CASE("An entry goes to JSON and back, and a foreign key is refused")
{
    const Row row = aLog()[2];
    const Entry entry = audit::fromJson(base::Json::parse(row.text)).value();
    CHECK(audit::canonicalText(entry) == row.text);
    base::Json json = base::Json::parse(row.text);
    json["name"] = "x";
    CHECK(audit::fromJson(json).error().key == "audit.malformed");
    json = base::Json::parse(row.text);
    json["seq"] = "3";
    CHECK_FALSE(audit::fromJson(json));
}
