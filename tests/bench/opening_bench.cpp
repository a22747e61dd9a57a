// Opening a bureau of 100,000 notices, signing in and showing My work, against a bare SQLite that opens the same file
// and reads the same rows by the same index.

#include "core/store/sqlite/sqlite_store.h"
#include "tests/bench/filled_bureau.h"
#include "tests/support/temp_folder.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace tocsin::bench {

namespace {

constexpr std::size_t kShown = 500;

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

} // namespace

void opening(const Options& options)
{
    const std::size_t count = options.amount(100000, 1000);
    test::TempFolder folder;
    const std::string place = folder.path("bureau");
    service::Law law = service::Law::load(data::DataSource::embedded()).value();
    foundFilled(*store::createSqliteStore(place), law, count, Contents::PersonOnly);

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
