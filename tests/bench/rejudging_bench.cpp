// Judging all stored red notices again after a change of pack, on two cores, with progress and cancel, against a bare
// SQLite that reads the same contents and only parses them, on one.

#include "core/store/sqlite/sqlite_store.h"
#include "tests/bench/filled_bureau.h"
#include "tests/support/temp_folder.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <fstream>
#include <thread>

namespace tocsin::bench {

namespace {

/// The same rules as another edition: what they say of each document has to be found out anew.
service::Law lawOfNextEdition(const test::TempFolder& folder)
{
    base::Json pack = base::Json::parse(data::DataSource::embedded().read("rules/rpd/pack.json").value());
    pack["edition"] = "2026-01";
    std::filesystem::create_directories(folder.path("data/rules/rpd"));
    std::ofstream(folder.path("data/rules/rpd/pack.json")) << pack.dump();
    return service::Law::load(data::DataSource::withOverrides(folder.path("data")).value()).value();
}

std::size_t bareParse(const std::string& file)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    std::size_t members = 0;
    sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_prepare_v2(database,
                       "SELECT v.content FROM document d JOIN version v ON v.document = d.id AND v.version = d.version "
                       "ORDER BY d.id",
                       -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        members += base::Json::parse(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))).size();
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return members;
}

struct Measured {
    service::RejudgeResult result;
    double seconds = 0;
};

Measured judgeAllAgain(service::Session& session, service::Progress& progress)
{
    Measured out;
    out.seconds = wallSeconds(
        [&] { out.result = session.rejudging().run({{}, 2}, progress, [](const service::Rejudged&) {}).value(); });
    return out;
}

/// Asks for the end after a tenth of the documents; seconds from asking to the answer.
double secondsToCancel(service::Session& session, std::size_t count)
{
    service::Progress progress;
    std::chrono::steady_clock::time_point asked;
    std::thread impatient([&] {
        while (progress.done < count / 10) std::this_thread::yield();
        asked = std::chrono::steady_clock::now();
        progress.cancel = true;
    });
    must(session.rejudging().run({{}, 2}, progress, [](const service::Rejudged&) {}));
    impatient.join();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - asked).count();
}

} // namespace

void rejudging(const Options& options)
{
    const std::size_t count = options.documents > 0 ? options.documents : options.amount(20000, 100);
    test::TempFolder folder;
    const std::string place = folder.path("bureau");
    foundFilled(*store::createSqliteStore(place), service::Law::load(data::DataSource::embedded()).value(), count,
                Contents::Whole);

    base::SystemClock clock;
    const std::unique_ptr<store::Store> store = store::openSqliteStore(place);
    service::Bureau bureau(*store, clock, lawOfNextEdition(folder), base::PasswordCost::forTests());
    const auto sam = std::move(bureau.signIn("sam", kPassword).value());
    service::Progress progress;
    const Measured again = judgeAllAgain(*sam, progress);
    std::size_t members = 0;
    const double parsing = wallSeconds([&] { members = bareParse(place + "/bureau.db"); });

    print({fmt::format("judging {} stored notices again, two cores", again.result.judged), again.seconds,
           "bare SQLite and parsing, one core", parsing});
    fmt::print("{:<46}{:.0f} documents a second; ended {:.0f} ms after being cancelled\n", "",
               static_cast<double>(again.result.judged) / again.seconds, secondsToCancel(*sam, count) * 1000);
    if (members == 0 || progress.done != count) fmt::print("not all were judged\n");
}

} // namespace tocsin::bench
