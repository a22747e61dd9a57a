// What every engine promises about the log's tree, checkpoints and keys; and that SQLite makes the tree of older logs.
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/migrations.h"
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace tocsin;
using test::FreshStore;

namespace {

audit::Row rowAfter(const audit::Row* previous, const char* act = audit::act::kRead,
                    const char* at = "2026-01-15T09:00:00.000Z")
{
    audit::Entry entry;
    entry.act = act;
    entry.at = at;
    entry.actor = "u-amina";
    return audit::seal(entry, previous, {{"n", previous == nullptr ? 0 : previous->seq}});
}

/// Appends `count` entries; gives the tree that they make.
audit::GrowingTree append(store::UnitOfWork& unit, std::size_t count)
{
    audit::GrowingTree tree;
    std::optional<audit::Row> last;
    for (std::size_t i = 0; i < count; ++i) {
        last = rowAfter(last ? &*last : nullptr);
        unit.appendAudit(*last);
        tree.add(base::Hash::fromHex(last->leaf).value());
    }
    return tree;
}

base::Hash rootIn(store::UnitOfWork& unit, std::uint64_t size)
{
    return audit::rootOf([&](unsigned level, std::uint64_t number) { return unit.log().node(level, number); }, size);
}

} // namespace

TEST_CASE("The tree grows with every entry and goes when the entry goes")
{
    FreshStore fresh;
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{77}}) {
        const auto unit = fresh.store->write();
        CHECK(rootIn(*unit, count) == append(*unit, count).root());
        CHECK(unit->log().keptNodes(1, 0, 1000).size() == count / 2);
        CHECK(unit->log().keptNodes(5, 1, 2).size() == count / 64);
    }
    CHECK(fresh.store->read()->log().keptNodes(1, 0, 1000).empty());
}

TEST_CASE("A node that is not kept is computed, and an entry that is gone counts as zeros")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    append(*unit, 8);
    const base::Hash left = base::nodeHash(unit->log().node(0, 8), unit->log().node(0, 9));
    CHECK(left == base::nodeHash({}, {}));
    CHECK(unit->log().node(1, 4) == left);
    CHECK(unit->log().entryText(8).has_value());
    CHECK_FALSE(unit->log().entryText(9));
}

TEST_CASE("Checkpoints come back by size, keys in their order")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    unit->insertUser(test::aUser());
    CHECK_FALSE(unit->log().lastCheckpoint());
    unit->log().insertCheckpoint({5, "2026-01-15T09:00:00.000Z", "day", "five"});
    unit->log().insertCheckpoint({7, "2026-01-16T09:00:00.000Z", "export", "seven"});
    CHECK(unit->log().lastCheckpoint()->note == "seven");
    CHECK(unit->log().checkpoints(0, 5).size() == 1);
    CHECK(unit->log().checkpoints(5, 7).at(0).occasion == "export");
    CHECK(unit->log().checkpoints(7, INT64_MAX).empty());
    unit->log().insertLogKey({"bb", "2026-01-15T09:00:00.000Z"});
    unit->log().insertLogKey({"aa", "2026-01-15T09:00:00.000Z"});
    REQUIRE(unit->log().logKeys().size() == 2);
    CHECK(unit->log().logKeys()[0].publicKey == "bb");
    CHECK_THROWS_AS(unit->log().insertLogKey({"aa", "x"}), store::StorageError);
    CHECK_FALSE(unit->log().personalKey("u-amina"));
    unit->log().insertPersonalKey({"u-amina", "k1", "w1", "2026-01-15T09:00:00.000Z"});
    unit->log().insertPersonalKey({"u-amina", "k2", "w2", "2026-01-16T09:00:00.000Z"});
    CHECK(unit->log().personalKey("u-amina")->wrapped == "w2");
    CHECK(unit->log().personalKeys().size() == 2);
}

TEST_CASE("Consultations before a day are found and emptied, and nothing else of the log is")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    const audit::Row read = rowAfter(nullptr, audit::act::kRead, "2025-01-01T00:00:00.000Z");
    const audit::Row saved = rowAfter(&read, audit::act::kSaved, "2025-01-01T00:00:00.000Z");
    const audit::Row late = rowAfter(&saved, audit::act::kRead, "2026-01-01T00:00:00.000Z");
    for (const audit::Row& row : {read, saved, late}) unit->appendAudit(row);
    CHECK(unit->log().consultations("2025-06-01T00:00:00.000Z") == std::vector<std::int64_t>{1});
    const base::Hash root = rootIn(*unit, 3);
    unit->log().emptyEntry(1);
    CHECK(unit->log().consultations("2025-06-01T00:00:00.000Z").empty());
    CHECK(unit->log().emptied() == std::vector<std::int64_t>{1});
    CHECK(rootIn(*unit, 3) == root);
    audit::Verifier verifier;
    for (const audit::Row& row : unit->auditRows({})) verifier.take(row);
    CHECK(verifier.faults().empty());
    CHECK(verifier.emptied() == std::vector<std::int64_t>{1});
}

TEST_CASE("The paper of a hash is found among prints and exports, the newest first")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    const audit::Row first = rowAfter(nullptr, audit::act::kPrinted);
    const audit::Row second = rowAfter(&first, audit::act::kRead);
    const audit::Row third = rowAfter(&second, audit::act::kExported);
    for (const audit::Row& row : {first, second, third}) unit->appendAudit(row);
    std::vector<std::string> seen;
    CHECK_FALSE(unit->log().findPaper([&](const std::string& text) {
        seen.push_back(text);
        return false;
    }));
    CHECK(seen == std::vector<std::string>{third.text, first.text});
    CHECK(unit->log().findPaper([](const std::string&) { return true; }) == std::optional<std::int64_t>(3));
}

TEST_CASE("The tree of a log from before there were trees is made when the bureau is upgraded")
{
    for (const std::size_t count : {0, 1, 2, 3, 64, 101}) {
        const test::TempFolder temp;
        const std::string folder = temp.path("bureau");
        std::filesystem::create_directories(folder);
        audit::GrowingTree tree;
        {
            store::Connection db(folder + "/bureau.db", true);
            db.run("PRAGMA application_id=" + std::to_string(store::kApplicationId));
            store::migrate(db, 6);
            std::optional<audit::Row> last;
            for (std::size_t i = 0; i < count; ++i) {
                last = rowAfter(last ? &*last : nullptr);
                tree.add(base::Hash::fromHex(last->leaf).value());
                store::Statement(db, "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .bind(last->seq)
                    .bind(last->text)
                    .bind(last->leaf)
                    .bind(last->document)
                    .bind(last->actor)
                    .bind(last->act)
                    .bind(last->at)
                    .bind(last->payload)
                    .execute();
            }
        }
        const auto store = store::openSqliteStore(folder);
        const auto unit = store->read();
        INFO(count);
        CHECK(rootIn(*unit, count) == tree.root());
        std::size_t kept = 0;
        for (unsigned level = 1; level < 8; ++level) kept += unit->log().keptNodes(level, 0, 1000).size();
        std::size_t whole = 0;
        for (std::size_t half = count / 2; half > 0; half /= 2) whole += half;
        CHECK(kept == whole);
    }
}
