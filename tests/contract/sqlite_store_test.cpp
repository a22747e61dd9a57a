#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/migrations.h"
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace tocsin;
using test::FreshStore;

namespace {

std::string keyOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const store::StorageError& error) {
        return error.key();
    }
    return "none";
}

/// A log of three entries in a committed store; the store is closed.
void writeLog(const std::string& folder)
{
    auto store = store::createSqliteStore(folder);
    auto unit = store->write();
    for (int i = 0; i < 3; ++i) {
        audit::Entry entry;
        entry.act = audit::act::kSaved;
        entry.at = "2026-01-15T09:00:00.000Z";
        entry.actor = "u1";
        entry.document = "d1";
        const auto previous = unit->lastAuditRow();
        unit->appendAudit(audit::seal(entry, previous ? &*previous : nullptr, {{"n", i}}));
    }
    unit->commit();
}

std::vector<audit::Fault> verify(const std::string& folder)
{
    audit::Verifier verifier;
    for (const audit::Row& row : store::openSqliteStore(folder)->read()->auditRows({})) verifier.take(row);
    return verifier.faults();
}

} // namespace

TEST_CASE("A bureau is made once and opened again")
{
    const test::TempFolder folder;
    {
        auto store = store::createSqliteStore(folder.path("b"));
        auto unit = store->write();
        unit->setSetting("k", "v");
        unit->commit();
    }
    CHECK(store::openSqliteStore(folder.path("b"))->read()->setting("k") == "v");
    CHECK(keyOf([&] { store::createSqliteStore(folder.path("b")); }) == "storage.failed");
}

TEST_CASE("What is no bureau is refused by name")
{
    const test::TempFolder folder;
    CHECK(keyOf([&] { store::openSqliteStore(folder.path("nowhere")); }) == "storage.not_a_bureau");
    std::ofstream(folder.path("bureau.db"))
        << "this is not a database, however long it may be; SQLite looks at the first page";
    CHECK(keyOf([&] { store::openSqliteStore(folder.path()); }) == "storage.corrupt");
}

TEST_CASE("A database of a newer program is refused and left as it is")
{
    const test::TempFolder folder;
    store::createSqliteStore(folder.path("b"));
    const std::string file = folder.path("b") + "/bureau.db";
    store::Connection(file, false).run("PRAGMA user_version=" + std::to_string(store::newestSchema() + 1));
    const auto before = std::filesystem::last_write_time(file);
    CHECK(keyOf([&] { store::openSqliteStore(folder.path("b")); }) == "storage.newer");
    CHECK(std::filesystem::last_write_time(file) == before);
}

TEST_CASE("A migration that was changed after it was applied is noticed")
{
    const test::TempFolder folder;
    store::createSqliteStore(folder.path("b"));
    store::Connection(folder.path("b") + "/bureau.db", false).run("UPDATE migration SET sha256 = 'x'");
    CHECK(keyOf([&] { store::openSqliteStore(folder.path("b")); }) == "storage.corrupt");
}

TEST_CASE("The database keeps no write-ahead log and syncs fully")
{
    const test::TempFolder folder;
    store::Connection connection(folder.path("x.db"), true);
    CHECK(connection.text("PRAGMA journal_mode") == "truncate");
    CHECK(connection.number("PRAGMA synchronous") == 3);
    CHECK(connection.number("PRAGMA secure_delete") == 1);
}

TEST_CASE("The log cannot be changed by accident, not even by replacing a row")
{
    const test::TempFolder folder;
    writeLog(folder.path("b"));
    store::Connection connection(folder.path("b") + "/bureau.db", false);
    for (const char* sql : {"UPDATE audit SET actor = 'x' WHERE seq = 2", "DELETE FROM audit WHERE seq = 2",
                            "INSERT OR REPLACE INTO audit SELECT seq, entry, leaf, document, 'x', act, at, payload "
                            "FROM audit WHERE seq = 2"})
        CHECK(keyOf([&] { connection.run(sql); }) == "storage.failed");
    CHECK_NOTHROW(connection.run("UPDATE audit SET payload = '' WHERE seq = 2"));
    CHECK(verify(folder.path("b")).empty());
}

TEST_CASE("Whoever drops the triggers and edits a row is found out, and the row is named")
{
    for (const char* column : {"entry", "leaf", "document", "actor", "act", "at", "payload"}) {
        const test::TempFolder folder;
        writeLog(folder.path("b"));
        {
            store::Connection connection(folder.path("b") + "/bureau.db", false);
            connection.run("DROP TRIGGER audit_unchanged");
            connection.run(std::string("UPDATE audit SET ") + column + " = " + column + " || ' ' WHERE seq = 2");
        }
        const std::vector<audit::Fault> faults = verify(folder.path("b"));
        REQUIRE_FALSE(faults.empty());
        CHECK(faults.front().seq == 2);
    }
}

TEST_CASE("A second writer waits its turn while a reader sees the state before")
{
    FreshStore fresh;
    auto other = store::openSqliteStore(fresh.folder.path("bureau"));
    auto reading = other->read();
    CHECK_FALSE(reading->setting("k"));
    reading.reset();
    {
        auto unit = fresh.store->write();
        unit->setSetting("k", "v");
        unit->commit();
    }
    CHECK(other->read()->setting("k") == "v");
}
