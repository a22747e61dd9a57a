#include "tests/support/demo_world.h"

using namespace tocsin;
using test::World;

namespace {

std::size_t searches(World& world)
{
    store::AuditFilter filter;
    filter.act = audit::act::kDuplicatesSought;
    return world.store->read()->auditRows(filter).size();
}

/// What an officer has typed so far.
base::Json typed(const char* family, const char* forename, const char* born)
{
    return {{"person", {{"family_name", family}, {"forename", forename}, {"date_of_birth", born}}}};
}

} // namespace

TEST_CASE("While a notice is drafted, the bureau's documents about the same person are found and the look is recorded")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved known = olga->drafting().create("red.notice", World::sample()).value();
    const service::Saved fresh = olga->drafting().create("red.notice", base::Json::object()).value();

    const auto found = olga->drafting().duplicates(fresh.id, typed("al-mithali", "KARIM", "1984")).value();
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == known.id);
    CHECK(found.front().number == known.number);
    CHECK_FALSE(found.front().sameEntityId);
    CHECK(searches(world) == 1);

    CHECK(olga->drafting().duplicates(fresh.id, typed("AL-MITHALI", "Karim", "1984-03-01")).value().empty());
    CHECK(olga->drafting().duplicates(fresh.id, typed("AL-MITHALI", "Nabil", "1984-02-29")).value().empty());
    CHECK(searches(world) == 3);
    CHECK(world.as("aud")->auditing().verify().value().faults.empty());
}

TEST_CASE("The same entity id is enough to be a likely duplicate")
{
    World world;
    const auto olga = world.as("olga");
    base::Json content = World::sample();
    content["request"]["entity_id"] = "2026/70412";
    const service::Saved known = olga->drafting().create("red.notice", content).value();
    const service::Saved fresh = olga->drafting().create("red.notice", base::Json::object()).value();
    const auto found = olga->drafting().duplicates(fresh.id, {{"request", {{"entity_id", "2026/70412"}}}}).value();
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == known.id);
    CHECK(found.front().sameEntityId);
}

TEST_CASE("A document is no duplicate of itself, and nothing is looked for before there is something to look by")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved known = olga->drafting().create("red.notice", World::sample()).value();
    CHECK(olga->drafting().duplicates(known.id, World::sample()).value().empty());
    CHECK(searches(world) == 1);
    CHECK(olga->drafting().duplicates(known.id, base::Json::object()).value().empty());
    CHECK(olga->drafting().duplicates(known.id, {{"person", {{"family_name", "AL-MITHALI"}}}}).value().empty());
    CHECK(searches(world) == 1);
}

TEST_CASE("Only who drafts may look for duplicates")
{
    World world;
    const service::Saved known = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    CHECK(world.as("sam")->drafting().duplicates(known.id, World::sample()).error().key == "access.denied");
    CHECK(world.as("olga")->drafting().duplicates("nothing", World::sample()).error().key == "document.unknown");
}
