// Cases end under the life cycle that they began under, whatever is in force later.
#include "tests/support/demo_world.h"

#include <filesystem>
#include <fstream>

using namespace tocsin;
using test::World;

namespace {

/// The built-in knowledge with another edition of the life of notices, in which approving is called otherwise.
service::Law otherLaw(const test::TempFolder& folder)
{
    const data::DataSource embedded = data::DataSource::embedded();
    base::Json notice = base::readJson(embedded.read("workflows/notice.json").value()).value();
    notice["edition"] = "other";
    for (base::Json& transition : notice["transitions"])
        if (transition["action"] == "approve") transition["label"]["en"] = "Approve at once";
    std::filesystem::create_directories(folder.path("data/workflows"));
    std::ofstream(folder.path("data/workflows/notice.json")) << notice.dump();
    return service::Law::load(data::DataSource::withOverrides(folder.path("data")).value()).value();
}

std::string labelOf(service::Session& session, const std::string& id, const std::string& action)
{
    const auto actions = session.casework().actions(id);
    if (!actions) return actions.error().key;
    for (const service::ActionView& view : *actions)
        if (view.action == action) return view.label.in(base::Language::English);
    return "";
}

} // namespace

TEST_CASE("A case that began under another edition keeps running under it, beside new ones")
{
    World world;
    const test::TempFolder folder;
    service::Bureau before(*world.store, world.clock, otherLaw(folder), base::PasswordCost::forTests());
    const auto olgaBefore = before.signIn("olga", test::kPassword).value();
    const service::Saved old = olgaBefore->drafting().create("red.notice", World::sample()).value();
    const service::Saved young = world.as("olga")->drafting().create("red.notice", World::sample()).value();

    // World works by the built-in edition; it learns the other one from the bureau.
    REQUIRE(world.act("olga", old.id, "submit") == "supervisor_review");
    REQUIRE(world.act("olga", young.id, "submit") == "supervisor_review");
    CHECK(labelOf(*world.as("sam"), old.id, "approve") == "Approve at once");
    CHECK(labelOf(*world.as("sam"), young.id, "approve") == "Approve");
    CHECK(world.as("sam")->registry().myWork()->size() == 2);
    CHECK(world.act("sam", old.id, "approve") == "compliance_review");
    CHECK(world.act("sam", young.id, "approve") == "compliance_review");
    test::answerAll(world, old.id);
    CHECK(world.act("carla", old.id, "return", "once more") == "returned");
    const auto olga = world.as("olga");
    const std::int64_t revision = olga->registry().head(old.id)->revision;
    CHECK(olga->drafting().change(old.id, revision, {{"person.forename", "Ana"}}));

    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.brokenVersions.empty());
}

TEST_CASE("A session from before another program's life cycle came in says so instead of guessing")
{
    World world;
    const auto olga = world.as("olga");
    const test::TempFolder folder;
    service::Bureau other(*world.store, world.clock, otherLaw(folder), base::PasswordCost::forTests());
    const service::Saved saved =
        other.signIn("olga", test::kPassword).value()->drafting().create("red.notice", World::sample()).value();

    CHECK(olga->casework().actions(saved.id).error().key == "workflow.other_definition");
    CHECK(olga->drafting().change(saved.id, 1, {{"person.forename", "Ana"}}).error().key ==
          "workflow.other_definition");
    CHECK(olga->registry().myWork()->empty());
    CHECK(labelOf(*world.as("olga"), saved.id, "submit") == "Submit");
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("When a document was refused stays with it, whatever becomes of it")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    CHECK(world.as("olga")->registry().head(saved.id)->refusedAt.empty());
    REQUIRE(world.act("sam", saved.id, "approve") == "compliance_review");
    test::answerAll(world, saved.id);
    REQUIRE(world.act("carla", saved.id, "clear") == "approved");
    REQUIRE(world.act("olga", saved.id, "send") == "sent");
    REQUIRE(world.act("olga", saved.id, "record_refusal", "Article 3") == "gs_refused");
    const std::string refusedAt = world.as("olga")->registry().head(saved.id)->refusedAt;
    CHECK_FALSE(refusedAt.empty());
    world.clock.advance(std::chrono::hours(1));
    REQUIRE(world.act("olga", saved.id, "close", "no new facts") == "closed");
    CHECK(world.as("olga")->registry().head(saved.id)->refusedAt == refusedAt);
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}
