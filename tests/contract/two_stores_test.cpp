#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <set>
#include <thread>

using namespace tocsin;
using test::aDocument;
using test::aUser;
using test::FreshStore;

namespace {

constexpr int kRounds = 25;

/// As another program at another desk would: a store of its own on the same folder.
void work(const std::string& folder, const std::string& prefix, std::atomic<int>& failures)
{
    try {
        const auto store = store::openSqliteStore(folder);
        for (int i = 0; i < kRounds; ++i) {
            auto unit = store->write();
            unit->insertDocument(aDocument(prefix + std::to_string(i), unit->nextNumber(2026)));
            store::DocumentRow shared = *unit->document("shared");
            shared.familyName = std::to_string(std::stoi(shared.familyName) + 1);
            if (!unit->updateDocument(shared)) ++failures;
            audit::Entry entry;
            entry.act = audit::act::kCreated;
            entry.at = "2026-01-15T09:00:00.000Z";
            const auto previous = unit->lastAuditRow();
            unit->appendAudit(audit::seal(entry, previous ? &*previous : nullptr, {{"who", prefix}}));
            unit->commit();
        }
    } catch (const store::StorageError&) {
        ++failures;
    }
}

} // namespace

TEST_CASE("Two stores that write to one folder at once lose nothing and fail nothing")
{
    FreshStore fresh;
    {
        auto unit = fresh.store->write();
        unit->insertUser(aUser());
        store::DocumentRow shared = aDocument("shared", unit->nextNumber(2026));
        shared.familyName = "0";
        unit->insertDocument(shared);
        unit->commit();
    }
    const std::string folder = fresh.folder.path("bureau");
    std::atomic<int> failures{0};
    std::thread first(work, folder, "a", std::ref(failures));
    std::thread second(work, folder, "b", std::ref(failures));
    first.join();
    second.join();
    CHECK(failures == 0);

    auto unit = fresh.store->read();
    CHECK(unit->document("shared")->familyName == std::to_string(2 * kRounds));
    CHECK(unit->document("shared")->revision == 1 + 2 * kRounds);
    std::set<std::string> numbers;
    for (const store::DocumentRow& row : unit->documents({})) numbers.insert(row.number);
    CHECK(numbers.size() == 2 * kRounds + 1);
    CHECK(*numbers.rbegin() == "2026/00051");
    audit::Verifier verifier;
    for (const audit::Row& row : unit->auditRows({})) verifier.take(row);
    CHECK(verifier.checked() == 2 * kRounds);
    CHECK(verifier.faults().empty());
}

TEST_CASE("A change that was read before another store's commit is stale, and overwrites nothing")
{
    FreshStore fresh;
    {
        auto unit = fresh.store->write();
        unit->insertUser(aUser());
        unit->insertDocument(aDocument("d1", "2026/00001"));
        unit->commit();
    }
    store::DocumentRow mine = *fresh.store->read()->document("d1");
    const auto other = store::openSqliteStore(fresh.folder.path("bureau"));
    {
        auto unit = other->write();
        store::DocumentRow theirs = *unit->document("d1");
        theirs.familyName = "THEIRS";
        REQUIRE(unit->updateDocument(theirs));
        unit->commit();
    }
    auto unit = fresh.store->write();
    mine.familyName = "MINE";
    CHECK_FALSE(unit->updateDocument(mine));
    CHECK(unit->document("d1")->familyName == "THEIRS");
}
