// Opening a bureau of 100,000 notices, signing in and showing My work, against a bare SQLite that opens the same file
// and reads the same rows by the same index.

#include "core/service/bureau.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/bench/bench.h"
#include "tests/support/temp_folder.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace tocsin::bench {

namespace {

constexpr const char* kPassword = "correct horse battery";
constexpr std::size_t kShown = 500;

/// Fills the bureau below the door, in one transaction: most notices are published, one in fifty is under review.
void fill(store::Store& store, const service::Law& law, const std::string& drafter, std::size_t count)
{
    const std::vector<base::Json> people = redNotices(200);
    const std::unique_ptr<store::UnitOfWork> unit = store.write();
    for (std::size_t i = 0; i < count; ++i) {
        const base::Json& person = people[i % people.size()]["person"];
        store::DocumentRow row;
        row.id = base::newIdText();
        row.number = fmt::format("2026/{:06}", i + 1);
        row.type = "red.notice";
        row.revision = row.version = 1;
        row.open = false;
        row.createdAt = row.updatedAt =
            fmt::format("2026-01-{:02}T{:02}:{:02}:00.000Z", i % 28 + 1, i / 28 % 24, i / 672 % 60);
        row.workflow = {law.workflows->find("notice")->id(),
                        law.workflows->find("notice")->hash().hex(),
                        i % 50 == 0 ? "supervisor_review" : "published",
                        row.updatedAt,
                        drafter,
                        drafter,
                        drafter,
                        {}};
        row.familyName = person["family_name"];
        row.forename = person["forename"];
        row.sex = "M";
        row.matchKey = row.familyName + " " + row.forename;
        const std::string content = base::Json{{"person", person}}.dump();
        row.contentHash = base::sha256(content).hex();
        unit->insertDocument(row);
        unit->insertVersion({row.id, 1, content, row.contentHash, drafter, row.createdAt, "{}"});
    }
    unit->commit();
}

/// As a program would that knows only SQLite: opens the file and reads the first rows of the state.
std::size_t bareRead(const std::string& file)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    std::size_t rows = 0;
    sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_prepare_v2(database,
                       "SELECT * FROM document WHERE state = 'supervisor_review' ORDER BY since, number LIMIT 500", -1,
                       &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            rows += sqlite3_column_text(statement, column) == nullptr ? 1 : 0;
        ++rows;
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return rows;
}

void found(store::Store& store, const service::Law& law, std::size_t count)
{
    base::SystemClock clock;
    service::Bureau bureau(store, clock, law, base::PasswordCost::forTests());
    must(bureau.found({"UY", 18, {"ada", "Ada Admin", {}, kPassword}}));
    const auto ada = std::move(bureau.signIn("ada", kPassword).value());
    must(ada->administration().addUser({"sam", "Sam Supervisor", {access::Role::Supervisor}, kPassword}));
    const base::UserId olga =
        ada->administration().addUser({"olga", "Olga Officer", {access::Role::Officer}, kPassword}).value();
    fill(store, law, olga.text(), count);
}

} // namespace

void opening(const Options& options)
{
    const std::size_t count = options.amount(100000, 1000);
    test::TempFolder folder;
    const std::string place = folder.path("bureau");
    service::Law law = service::Law::load(data::DataSource::embedded()).value();
    found(*store::createSqliteStore(place), law, count);

    std::vector<double> opened, listed, read;
    std::size_t shown = 0;
    base::SystemClock clock;
    for (std::size_t round = 0; round < options.amount(11, 1); ++round) {
        std::unique_ptr<store::Store> store;
        opened.push_back(wallSeconds([&] { store = store::openSqliteStore(place); }));
        service::Bureau bureau(*store, clock, law, base::PasswordCost::forTests());
        const auto sam = std::move(bureau.signIn("sam", kPassword).value());
        listed.push_back(wallSeconds([&] { shown = sam->registry().myWork(kShown).value().size(); }));
        read.push_back(wallSeconds([&] { bareRead(place + "/bureau.db"); }));
    }
    const std::vector<double> laws{
        wallSeconds([&] { law = service::Law::load(data::DataSource::embedded()).value(); })};
    print({fmt::format("opening a bureau of {} notices", count), median(opened), "bare SQLite: open and read 500 rows",
           median(read)});
    print({fmt::format("My work ({} rows, recorded in the log)", shown), median(listed),
           "bare SQLite: open and read 500 rows", median(read)});
    print({"reading forms, rules and workflow, once a start", median(laws), "bare SQLite: open and read 500 rows",
           median(read)});
}

} // namespace tocsin::bench
