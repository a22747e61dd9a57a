// A durable workflow action, from authorisation to the audit entry, against one bare durable commit of as many bytes
// by the same SQLite under the same settings on the same disk.

#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/bench/bench.h"
#include "tests/support/temp_folder.h"

#include <fmt/format.h>

namespace tocsin::bench {

namespace {

constexpr const char* kPassword = "correct horse battery";

/// A bureau with an officer who has a complete red notice in hand.
struct Office {
    test::TempFolder folder;
    base::SystemClock clock;
    std::unique_ptr<store::Store> store = store::createSqliteStore(folder.path("bureau"));
    service::Bureau bureau{*store, clock, service::Law::load(data::DataSource::embedded()).value(),
                           base::PasswordCost::forTests()};
    std::unique_ptr<service::Session> officer;
    service::Saved notice;

    Office()
    {
        must(bureau.found({"UY", 18, {"ada", "Ada Admin", {}, kPassword}}));
        const auto ada = std::move(bureau.signIn("ada", kPassword).value());
        must(ada->administration().addUser({"olga", "Olga Officer", {access::Role::Officer}, kPassword}));
        officer = std::move(bureau.signIn("olga", kPassword).value());
        const std::string text = base::readFile(TOCSIN_TEST_DATA "/notices/red_complete.json").value();
        notice = officer->drafting().create("red.notice", base::readJson(text).value()).value();
    }
    void act(const char* action) { must(officer->casework().act({notice.id, action, {}, notice.contentHash, {}})); }
    /// The bytes that one action writes: the document's row and the entry of the log, as they stand in their columns.
    std::size_t bytesOfAnAction()
    {
        const std::unique_ptr<store::UnitOfWork> unit = store->read();
        const audit::Row row = unit->lastAuditRow().value();
        const store::DocumentRow head = unit->document(notice.id).value();
        return row.text.size() + row.leaf.size() + row.payload.size() + row.document.size() + row.actor.size() +
               row.act.size() + row.at.size() + head.id.size() + head.number.size() + head.contentHash.size() +
               head.matchKey.size() + head.workflow.definitionHash.size() + 600;
    }
};

/// Commits a blob of the same size, each a transaction of its own. Connection sets the settings that the store uses.
struct BareCommits {
    test::TempFolder folder;
    store::Connection connection{folder.path("bare.db"), true};
    std::string bytes;

    explicit BareCommits(std::size_t size) : bytes(size, 'x')
    {
        connection.run("CREATE TABLE entry (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
    }
    void commit()
    {
        connection.run("BEGIN IMMEDIATE");
        store::Statement(connection, "INSERT INTO entry (bytes) VALUES (?)").bindBlob(bytes).execute();
        connection.run("COMMIT");
    }
};

} // namespace

void action(const Options& options)
{
    Office office;
    office.act("submit");
    office.act("withdraw_submission");
    BareCommits bare(office.bytesOfAnAction());
    bare.commit();
    std::vector<double> acting, committing, computing;
    for (std::size_t round = 0; round < options.amount(300, 3); ++round)
        for (const char* action : {"submit", "withdraw_submission"}) {
            double wall = 0;
            computing.push_back(computingSeconds([&] { wall = wallSeconds([&] { office.act(action); }); }));
            acting.push_back(wall);
            committing.push_back(wallSeconds([&] { bare.commit(); }));
        }
    const std::string against = fmt::format("a bare durable commit of {} bytes", bare.bytes.size());
    print({"a durable workflow action", median(acting), against, median(committing)});
    fmt::print("  {:.0f} durable actions a second with their log, {:.0f} bare commits: {:.2f} of them\n",
               1 / median(acting), 1 / median(committing), median(committing) / median(acting));
    print({"of which computing", median(computing), against, median(committing)});
}

} // namespace tocsin::bench
