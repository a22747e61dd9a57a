// What every engine promises about desks, pauses, clocks that ran out and duties.
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using test::aDocument;
using test::aUser;
using test::FreshStore;

namespace {

/// With one document "d1" and its drafter.
std::unique_ptr<store::UnitOfWork> opened(FreshStore& fresh)
{
    auto unit = fresh.store->write();
    unit->insertUser(aUser());
    unit->insertDocument(aDocument("d1", "2026/00001"));
    return unit;
}

store::DeskRow aDesk()
{
    store::DeskRow row;
    row.document = "d1";
    row.urgency = "urgent";
    row.unit = "Fugitives";
    row.claimedBy = "u-amina";
    row.claimedAt = "2026-01-15T09:00:00.000Z";
    row.followUp = "2026-02-01";
    row.dates = {{"gs_answer", "2026-02-03"}};
    return row;
}

} // namespace

TEST_CASE("A desk comes back as it was put, and only the one who read its revision changes it")
{
    FreshStore fresh;
    const auto unit = opened(fresh);
    CHECK_FALSE(unit->routing().desk("d1"));
    CHECK(unit->routing().putDesk(aDesk()));
    CHECK_FALSE(unit->routing().putDesk(aDesk()));
    store::DeskRow row = unit->routing().desk("d1").value();
    CHECK(row.revision == 1);
    row.unit = "";
    row.dates.clear();
    CHECK(unit->routing().putDesk(row));
    CHECK_FALSE(unit->routing().putDesk(row));
    row.revision = 2;
    CHECK(unit->routing().desk("d1") == row);
}

TEST_CASE("Documents are listed with and without a desk")
{
    FreshStore fresh;
    const auto unit = opened(fresh);
    unit->insertDocument(aDocument("d2", "2026/00002"));
    CHECK(unit->routing().putDesk(aDesk()));
    store::DocumentFilter filter;
    filter.desk = store::DocumentFilter::Desk::With;
    REQUIRE(unit->documents(filter).size() == 1);
    CHECK(unit->documents(filter).front().id == "d1");
    filter.desk = store::DocumentFilter::Desk::Without;
    REQUIRE(unit->documents(filter).size() == 1);
    CHECK(unit->documents(filter).front().id == "d2");
    CHECK(unit->countDocuments(filter) == 1);
}

TEST_CASE("A pause begins, ends once, and the next one follows")
{
    FreshStore fresh;
    const auto unit = opened(fresh);
    store::PauseRow pause{"d1", "2026-01-15T09:00:00.000Z", "", "asked the agency", "u-amina"};
    unit->routing().putPause(pause);
    CHECK(unit->routing().pauses("d1") == std::vector<store::PauseRow>{pause});
    pause.until = "2026-01-16T09:00:00.000Z";
    unit->routing().putPause(pause);
    CHECK_THROWS_AS(unit->routing().putPause(pause), store::StorageError);
    const store::PauseRow next{"d1", "2026-01-17T09:00:00.000Z", "", "again", "u-amina"};
    unit->routing().putPause(next);
    CHECK(unit->routing().pauses("d1") == std::vector<store::PauseRow>{pause, next});
    CHECK_THROWS_AS(unit->routing().putPause({"d1", "2026-01-18T09:00:00.000Z", "", "twice", "u-amina"}),
                    store::StorageError);
}

TEST_CASE("A clock that ran out is kept once for each time in the state")
{
    FreshStore fresh;
    const auto unit = opened(fresh);
    const store::BreachRow first{"d1", "release", "2026-01-15T09:00:00.000Z", "2026-01-16T09:00:00.000Z"};
    CHECK(unit->routing().keepBreach(first));
    CHECK_FALSE(unit->routing().keepBreach(first));
    const store::BreachRow second{"d1", "release", "2026-02-15T09:00:00.000Z", "2026-02-16T09:00:00.000Z"};
    CHECK(unit->routing().keepBreach(second));
    CHECK(unit->routing().breaches("d1") == std::vector<store::BreachRow>{first, second});
}

TEST_CASE("A person's duty is replaced")
{
    FreshStore fresh;
    const auto unit = opened(fresh);
    unit->routing().putDuty({"u-amina", "Fugitives", "", "", ""});
    const store::DutyRow duty{"u-amina", "Fugitives", "2026-01-15", "2026-01-20", "u-x"};
    unit->routing().putDuty(duty);
    CHECK(unit->routing().duties() == std::vector<store::DutyRow>{duty});
}

TEST_CASE("What was not committed of a desk leaves nothing behind")
{
    FreshStore fresh;
    {
        auto unit = opened(fresh);
        unit->commit();
    }
    {
        const auto unit = fresh.store->write();
        CHECK(unit->routing().putDesk(aDesk()));
    }
    CHECK_FALSE(fresh.store->read()->routing().desk("d1"));
}
