#include "tests/support/demo_world.h"

#include <atomic>
#include <thread>

using namespace tocsin;
using test::World;

TEST_CASE("A second desk that saves over a change it has not read is told so, and reads before it tries again")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", base::Json::object()).value();
    const auto otherStore = store::openSqliteStore(world.folder.path("bureau"));
    service::Bureau otherDesk(*otherStore, world.clock, service::Law::load(data::DataSource::embedded()).value(),
                              base::PasswordCost::forTests());
    const auto oscar = otherDesk.signIn("oscar", test::kPassword).value();
    const auto olga = world.as("olga");

    REQUIRE(oscar->drafting().change(saved.id, saved.revision, {{"person.forename", "Ana"}}));
    const auto second = olga->drafting().change(saved.id, saved.revision, {{"person.sex", "F"}});
    REQUIRE_FALSE(second);
    CHECK(second.error().key == "document.stale");
    CHECK(second.error().kind == base::ErrorKind::Refused);
    CHECK(second.error().params.at("revision") == std::to_string(saved.revision + 1));

    const service::DocumentView now = olga->registry().show(saved.id).value();
    CHECK(now.content["person"]["forename"] == "Ana");
    CHECK_FALSE(now.content["person"].contains("sex"));
    CHECK(olga->drafting().change(saved.id, now.head.revision, {{"person.sex", "F"}}));
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("Two desks that work at the same time each keep all they did, and the log stays whole")
{
    World world;
    std::atomic<int> made{0};
    const auto draft = [&](const char* login) {
        const auto store = store::openSqliteStore(world.folder.path("bureau"));
        service::Bureau bureau(*store, world.clock, service::Law::load(data::DataSource::embedded()).value(),
                               base::PasswordCost::forTests());
        const auto session = std::move(bureau.signIn(login, test::kPassword).value());
        for (int i = 0; i < 8; ++i)
            if (session->drafting().create("red.notice", base::Json::object())) ++made;
    };
    std::thread first(draft, "olga");
    std::thread second(draft, "oscar");
    first.join();
    second.join();
    CHECK(made == 16);
    CHECK(world.as("olga")->registry().list({})->size() == 16);
    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.brokenVersions.empty());
}
