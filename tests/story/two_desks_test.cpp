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
    CHECK(second.error().params.at("by") == "Oscar Officer");
    CHECK(second.error().params.at("changed") == "person.forename");
    CHECK(second.error().params.at("state") == "draft");

    const service::DocumentView now = olga->registry().show(saved.id).value();
    CHECK(now.content["person"]["forename"] == "Ana");
    CHECK_FALSE(now.content["person"].contains("sex"));
    CHECK(olga->drafting().change(saved.id, now.head.revision, {{"person.sex", "F"}}));
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("Who saves or decides on what others moved on meanwhile is told who, which fields, and where it stands")
{
    World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", World::sample()).value().id;
    const service::DocumentView read = world.as("oscar")->registry().show(id).value();
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    const auto saved =
        world.as("oscar")->drafting().change(id, read.head.revision, {{"person.occupation", "Import clerk"}});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().params ==
          base::Params{{"revision", "2"}, {"by", "Olga Officer"}, {"changed", "–"}, {"state", "supervisor_review"}});

    REQUIRE(world.act("olga", id, "withdraw_submission", "a word is missing") == "draft");
    const std::vector<std::pair<const char*, std::vector<notice::Change>>> edits{
        {"oscar", {{"person.occupation", "Import clerk"}, {"person.forename", "Karim Ali"}}},
        {"olga", {{"person.occupation", "Clerk"}}}};
    for (const auto& [login, changes] : edits) {
        const auto session = world.as(login);
        REQUIRE(session->drafting().change(id, session->registry().show(id)->head.revision, changes));
    }
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    const auto decided = world.as("sam")->casework().act({id, "approve", "", read.head.contentHash, {}});
    REQUIRE_FALSE(decided);
    CHECK(decided.error().key == "workflow.changed_since");
    CHECK(decided.error().params.at("by") == "Oscar Officer, Olga Officer");
    CHECK(decided.error().params.at("changed") == "person.forename, person.occupation");
    CHECK(decided.error().params.at("state") == "supervisor_review");
    CHECK(world.as("sam")->casework().act({id, "approve", "", std::string(64, '0'), {}}).error().key ==
          "workflow.stale_content");
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("Whatever bytes somebody types, the log takes them and stays whole")
{
    World world;
    const std::string bytes("\xFF\0\xC3(", 4);
    CHECK(world.bureau.signIn(bytes, bytes).error().key == "access.wrong_credentials");
    CHECK(world.bureau.found({"UY", 18, {bytes, bytes, {}, test::kPassword}}).error().key == "access.bad_login");
    const auto olga = world.as("olga");
    store::DocumentFilter filter;
    filter.text = bytes;
    CHECK(olga->registry().list(filter)->empty());
    REQUIRE(olga->drafting().attach(bytes, bytes, "x"));
    const service::Saved saved = olga->drafting().create("red.notice", World::sample()).value();
    CHECK(olga->registry().show(bytes).error().key == "document.unknown");
    CHECK(olga->drafting().change(saved.id, 1, {{"person.forename", bytes}}).error().key == "content.wrong_type");
    CHECK(olga->drafting().change(saved.id, 1, {{bytes, 1}}).error().key == "path.malformed");
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    const auto sam = world.as("sam");
    const std::string seen = sam->registry().show(saved.id)->head.contentHash;
    CHECK(sam->casework().act({saved.id, "approve", bytes, seen, {{bytes, bytes}}}).error().key ==
          "workflow.unknown_input");
    REQUIRE(sam->casework().act({saved.id, "approve", bytes, seen, {}}));
    CHECK(sam->casework().act({saved.id, bytes, bytes, bytes, {}}).error().key == "workflow.no_such_action");
    const auto carla = world.as("carla");
    const rules::Judgement judgement = carla->casework().judge(saved.id, rules::Stage::Approve).value();
    for (const rules::Finding& finding : judgement.findings)
        if (finding.outcome == rules::Outcome::Question && finding.kind == rules::Kind::Reviewer)
            CHECK(carla->casework().answer(saved.id, finding.rule, finding.responseScope, true, bytes));
    CHECK(carla->registry().history(saved.id));
    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.brokenVersions.empty());
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
