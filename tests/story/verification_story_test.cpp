// Verifying on a connection of its own while the others go on.
#include "core/service/verification.h"
#include "tests/support/demo_world.h"

#include <thread>

using namespace tocsin;
using test::World;

namespace {

std::size_t recorded(World& world)
{
    store::AuditFilter filter;
    filter.act = audit::act::kAuditVerified;
    return world.store->read()->auditRows(filter).size();
}

} // namespace

TEST_CASE("The log is verified on another thread while an officer goes on drafting")
{
    World world;
    const auto olga = world.as("olga");
    for (int i = 0; i < 30; ++i) REQUIRE(olga->drafting().create("red.notice", World::sample()));
    const auto aud = world.as("aud");
    auto verification = aud->auditing().verification();
    REQUIRE(verification);
    service::Progress progress;
    base::Result<service::AuditReport> report = base::Error{};
    std::thread beside([&] { report = (*verification)->run(progress); });
    int made = 0;
    for (; made < 20; ++made)
        if (!olga->drafting().create("red.notice", World::sample())) break;
    beside.join();
    CHECK(made == 20);
    REQUIRE(report);
    CHECK(report->faults.empty());
    CHECK(report->brokenVersions.empty());
    CHECK(report->checked >= 30);
    CHECK(progress.done >= 60); // the entries and the documents of before
    CHECK(recorded(world) == 1);
    CHECK(aud->auditing().verify()->faults.empty());
}

TEST_CASE("A verification that is stopped says nothing of the log and leaves no entry")
{
    World world;
    REQUIRE(world.as("olga")->drafting().create("red.notice", World::sample()));
    const auto aud = world.as("aud");
    auto verification = aud->auditing().verification();
    REQUIRE(verification);
    service::Progress progress;
    progress.cancel = true;
    const base::Result<service::AuditReport> report = (*verification)->run(progress);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == base::ErrorKind::Cancelled);
    CHECK(report.error().key == "audit.cancelled");
    CHECK(recorded(world) == 0);
}

TEST_CASE("Who may not verify is refused on the other connection too, and the refusal is recorded")
{
    World world;
    const auto olga = world.as("olga");
    auto verification = olga->auditing().verification();
    REQUIRE(verification);
    service::Progress progress;
    CHECK((*verification)->run(progress).error().key == "access.denied");
    store::AuditFilter denied;
    denied.act = audit::act::kDenied;
    CHECK(world.store->read()->auditRows(denied).size() == 1);
}
