#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/migrations.h"
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sqlite3.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

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

/// Runs SQL as any program would, with SQLite's own settings; SQLite's result code.
int plainSql(const std::string& file, const char* sql)
{
    sqlite3* db = nullptr;
    int code = sqlite3_open(file.c_str(), &db);
    if (code == SQLITE_OK) code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    sqlite3_close(db);
    return code;
}

std::string bytesOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t filesIn(const std::string& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
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

/// The process that holds SQLite's write lock on the file, as another process sees it; 0 when nobody does. POSIX locks
/// are a process's, so it takes another one to see them.
pid_t writerOf(const std::string& file)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr off_t kReservedByte = 0x40000001;
        const int fd = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
        struct flock lock{};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = kReservedByte;
        lock.l_len = 1;
        const bool asked = ::fcntl(fd, F_GETLK, &lock) == 0;
        const pid_t holder = asked && lock.l_type != F_UNLCK ? lock.l_pid : 0;
        const auto written = ::write(ends[1], &holder, sizeof holder);
        ::_exit(written == sizeof holder ? 0 : 1);
    }
    pid_t holder = -1;
    const auto got = ::read(ends[0], &holder, sizeof holder);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    REQUIRE(got == sizeof holder);
    return holder;
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
    // A newer program may well keep a write-ahead log; turning that off would be a change.
    CHECK(plainSql(file, "PRAGMA journal_mode=WAL") == SQLITE_OK);
    const std::string before = bytesOf(file);
    CHECK(keyOf([&] { store::openSqliteStore(folder.path("b")); }) == "storage.newer");
    CHECK(bytesOf(file) == before);
    CHECK(filesIn(folder.path("b")) == 1);
}

TEST_CASE("A database of another program is refused and left as it is")
{
    const test::TempFolder folder;
    const std::string file = folder.path("bureau.db");
    CHECK(plainSql(file, "PRAGMA journal_mode=WAL; CREATE TABLE recipe (name TEXT)") == SQLITE_OK);
    const std::string before = bytesOf(file);
    CHECK(keyOf([&] { store::openSqliteStore(folder.path()); }) == "storage.not_a_bureau");
    CHECK(bytesOf(file) == before);
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
    const std::map<std::string, std::string> keys{
        {"entry", "audit.altered"},          {"leaf", "audit.altered"},        {"document", "audit.column_mismatch"},
        {"actor", "audit.column_mismatch"},  {"act", "audit.column_mismatch"}, {"at", "audit.column_mismatch"},
        {"payload", "audit.payload_altered"}};
    for (const auto& [column, key] : keys) {
        const test::TempFolder folder;
        writeLog(folder.path("b"));
        {
            store::Connection connection(folder.path("b") + "/bureau.db", false);
            connection.run("DROP TRIGGER audit_unchanged");
            connection.run(std::string("UPDATE audit SET ") + column + " = " + column + " || ' ' WHERE seq = 2");
        }
        const std::vector<audit::Fault> faults = verify(folder.path("b"));
        REQUIRE_FALSE(faults.empty());
        INFO(column);
        CHECK(faults.front().seq == 2);
        CHECK(faults.front().key == key);
        if (key == "audit.column_mismatch") CHECK(faults.front().detail == column);
    }
}

TEST_CASE("A second writer waits its turn while a reader sees the state before")
{
    FreshStore fresh;
    const std::string folder = fresh.folder.path("bureau");
    auto unit = fresh.store->write();
    unit->setSetting("k", "first");
    CHECK_FALSE(store::openSqliteStore(folder)->read()->setting("k"));

    std::string seenBySecond;
    std::thread second([&] {
        auto store = store::openSqliteStore(folder);
        auto waiting = store->write();
        seenBySecond = waiting->setting("k").value_or("nothing");
        waiting->setSetting("k", "second");
        waiting->commit();
    });
    unit->commit();
    second.join();
    CHECK(seenBySecond == "first");
    CHECK(fresh.store->read()->setting("k") == "second");
}

TEST_CASE("Opening a bureau again in the same program leaves the locks of a running transaction alone")
{
    FreshStore fresh;
    const std::string folder = fresh.folder.path("bureau");
    auto unit = fresh.store->write();
    unit->setSetting("country", "UY");
    CHECK(writerOf(folder + "/bureau.db") == ::getpid());
    const auto again = store::openSqliteStore(folder);
    CHECK(writerOf(folder + "/bureau.db") == ::getpid());
    unit->commit();
    CHECK(again->read()->setting("country") == "UY");
}

TEST_CASE("A sealed version withstands every statement, even of a program without our settings")
{
    FreshStore fresh;
    {
        auto unit = fresh.store->write();
        unit->insertUser(test::aUser());
        store::DocumentRow row = test::aDocument("d1", "2026/00001");
        row.open = false;
        unit->insertDocument(row);
        unit->insertVersion({"d1", 1, "{}", "h", "u-amina", row.createdAt, "{}"});
        unit->commit();
    }
    const std::string file = fresh.folder.path("bureau") + "/bureau.db";
    for (const char* sql :
         {"UPDATE version SET content = 'x'", "UPDATE version SET version = 2", "DELETE FROM version",
          "INSERT OR REPLACE INTO version SELECT document, version, 'x', hash, author, at, provenance FROM version",
          "UPDATE document SET open = 1", "UPDATE document SET version = 0"}) {
        INFO(sql);
        CHECK((plainSql(file, sql) & 0xFF) == SQLITE_CONSTRAINT);
    }
    CHECK(fresh.store->read()->version("d1", 1)->content == "{}");
    CHECK(plainSql(file, "UPDATE document SET version = 2, open = 1") == SQLITE_OK);
}

TEST_CASE("The list of one state is read from an index in its order, without sorting")
{
    FreshStore fresh;
    store::Connection connection(fresh.folder.path("bureau") + "/bureau.db", false);
    for (const char* where : {"state IN ('draft')", "drafter = 'u'", "1"}) {
        store::Statement plan(connection, std::string("EXPLAIN QUERY PLAN SELECT * FROM document WHERE 1 AND ") +
                                              where + " ORDER BY updated_at DESC, number DESC LIMIT 500");
        std::string text;
        while (plan.next()) text += plan.text(3) + "\n";
        INFO(text);
        CHECK(text.find("USING INDEX document_by_") != std::string::npos);
        CHECK(text.find("TEMP B-TREE") == std::string::npos);
    }
}
