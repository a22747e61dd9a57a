#include "tests/support/demo_world.h"

using namespace tocsin;
using test::answerAll;
using test::kPassword;
using test::World;

TEST_CASE("A red notice goes from draft to publication through the one door, and the log proves it")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    CHECK(saved.asides.empty());
    CHECK(world.act("olga", saved.id, "submit") == "supervisor_review");
    CHECK(world.act("olga", saved.id, "approve") == "workflow.wrong_role");
    CHECK(world.act("sam", saved.number, "approve") == "compliance_review");
    CHECK(world.act("carla", saved.id, "clear") == "workflow.not_ready");
    answerAll(world, saved.id);
    CHECK(world.act("carla", saved.id, "clear") == "approved");
    CHECK(world.act("olga", saved.id, "send") == "sent");
    CHECK(world.act("olga", saved.id, "publish", "", {{"entity_id", "2031/10456"}, {"control_number", "A-1/1-2031"}}) ==
          "published");
    CHECK(world.as("olga")->registry().show(saved.id)->head.entityId == "2031/10456");

    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.brokenVersions.empty());
    CHECK(report.checked > 30);
    std::vector<std::string> steps;
    const std::vector<service::HistoryItem> history = world.as("carla")->registry().history(saved.id).value();
    for (const service::HistoryItem& item : history)
        if (item.entry.act == audit::act::kStep) steps.push_back(item.entry.facts.at("action").get<std::string>());
    CHECK(steps ==
          std::vector<std::string>{"submit", "approve", "task.data_protection.agree", "clear", "send", "publish"});
}

TEST_CASE(
    "Who approved or cleared does not release, and an approved notice is changed only after its approvals are void")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved saved = olga->drafting().create("red.notice", World::sample()).value();
    CHECK(world.act("olga", saved.id, "submit") == "supervisor_review");
    CHECK(world.act("sam", saved.id, "approve") == "compliance_review");
    CHECK(world.act("carla", saved.id, "refuse") == "workflow.reason_missing");
    answerAll(world, saved.id);
    CHECK(world.act("carla", saved.id, "clear") == "approved");
    CHECK(world.act("sam", saved.id, "send") == "workflow.own_work");

    const std::int64_t revision = olga->registry().show(saved.id)->head.revision;
    CHECK(olga->drafting().change(saved.id, revision, {{"person.sex", "F"}}).error().key == "document.not_editable");
    CHECK(world.act("olga", saved.id, "withdraw_submission", "the sex was wrong") == "draft");
    const service::DocumentView draft = olga->registry().show(saved.id).value();
    CHECK(draft.head.workflow.approvals.empty());
    REQUIRE(olga->drafting().change(saved.id, draft.head.revision, {{"person.sex", "F"}}));
    CHECK(world.act("olga", saved.id, "send") == "workflow.no_such_action");
    CHECK(world.act("olga", saved.id, "submit") == "supervisor_review");
    CHECK(world.act("sam", saved.id, "refuse", "doubts about the offence") == "refused");
    CHECK(world.act("sam", saved.id, "approve") == "workflow.no_such_action");
}

TEST_CASE("A draft with blocking findings cannot be submitted, and is fixed in place")
{
    World world;
    base::Json content = World::sample();
    content["person"].erase("date_of_birth");
    content["biometrics"].erase("photographs");
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", content).value();
    CHECK(world.act("olga", saved.id, "submit") == "workflow.not_ready");
    const auto olga = world.as("olga");
    const auto fixed = olga->drafting().change(saved.id, saved.revision, {{"person.date_of_birth", "1975"}});
    REQUIRE(fixed);
    CHECK(fixed->revision == saved.revision + 1);
    CHECK(olga->drafting().change(saved.id, saved.revision, {{"person.date_of_birth", "1976"}}).error().key ==
          "document.stale");
    CHECK(world.act("olga", saved.id, "submit") == "supervisor_review");
    CHECK(olga->drafting().change(saved.id, fixed->revision + 1, {{"person.sex", "F"}}).error().key ==
          "document.not_editable");
}

TEST_CASE("Saves of one sitting amend one version, a new sitting opens the next")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", base::Json::object()).value();
    const auto olga = world.as("olga");
    const auto second = olga->drafting().change(saved.id, 1, {{"person.forename", "Ana"}});
    CHECK(second->version == 2);
    CHECK(olga->drafting().change(saved.id, 2, {{"person.forename", "Anna"}})->version == 2);
    world.clock.advance(std::chrono::minutes(11));
    CHECK(olga->drafting().change(saved.id, 3, {{"person.forename", "Hanna"}})->version == 3);
    CHECK(olga->registry().compare(saved.id, 2, 3)->size() == 1);
}

TEST_CASE("Each role is kept to its rights, and the attempt is recorded")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", base::Json::object()).value();
    CHECK(world.as("ada")->registry().show(saved.id).error().kind == base::ErrorKind::Denied);
    CHECK(world.as("aud")->registry().list({}).error().key == "access.denied");
    CHECK(world.as("sam")->drafting().create("red.notice", base::Json::object()).error().key == "access.denied");
    CHECK(world.as("olga")->auditing().verify().error().key == "access.denied");
    store::AuditFilter filter;
    filter.act = audit::act::kDenied;
    const std::vector<audit::Row> rows = world.store->read()->auditRows(filter);
    REQUIRE(rows.size() == 4);
    CHECK(rows.back().text.find("verify_audit") != std::string::npos);
}

TEST_CASE("A wrong password, an unknown login and a disabled account get the same answer")
{
    World world;
    CHECK(world.bureau.signIn("olga", "wrong").error().key == "access.wrong_credentials");
    CHECK(world.bureau.signIn("nobody", kPassword).error().key == "access.wrong_credentials");
    const auto olga = world.as("olga");
    REQUIRE(world.as("ada")->administration().disableUser("olga"));
    CHECK(world.bureau.signIn("olga", kPassword).error().key == "access.wrong_credentials");
    CHECK(olga->registry().list({}).error().key == "access.disabled");
}

TEST_CASE("No value of a person stands in the log's entries")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    const std::string family = world.as("olga")->registry().show(saved.id)->head.familyName;
    REQUIRE_FALSE(family.empty());
    for (const audit::Row& row : world.store->read()->auditRows({})) CHECK(row.text.find(family) == std::string::npos);
}

TEST_CASE("A version remembers where its fields came from until they are typed anew")
{
    World world;
    const auto olga = world.as("olga");
    service::Source source{"file",
                           "list.json",
                           std::string(64, 'a'),
                           "notices[0]",
                           {{"person.sex", "sex_id"}, {"person.forename", "forename"}},
                           {}};
    const base::Json foreign{{"person", {{"sex", "M"}, {"forename", "Ana"}}}, {"thumbnail", "kept aside"}};
    const service::Saved saved = olga->drafting().create("red.notice", foreign, source).value();
    REQUIRE(saved.asides.size() == 1);
    base::Json provenance = olga->registry().show(saved.id)->provenance;
    CHECK(provenance["source"]["name"] == "list.json");
    CHECK(provenance["asides"][0]["value"] == "kept aside");
    REQUIRE(olga->drafting().change(saved.id, 1, {{"person.sex", "F"}}));
    provenance = olga->registry().show(saved.id)->provenance;
    CHECK_FALSE(provenance["fields"].contains("person.sex"));
    CHECK(provenance["fields"]["person.forename"] == "forename");
}

TEST_CASE("What a foreign file nested deeply is kept aside and stays readable in every version")
{
    World world;
    const auto olga = world.as("olga");
    const base::Json deep =
        base::readJson(R"({"thumbnail":)" + std::string(63, '[') + std::string(63, ']') + "}").value();
    const service::Saved saved = olga->drafting().create("red.notice", deep).value();
    world.clock.advance(std::chrono::minutes(11));
    REQUIRE(olga->drafting().change(saved.id, 1, {{"person.forename", "Ana"}}));
    const auto first = olga->registry().show(saved.id, 1);
    REQUIRE(first);
    CHECK(first->provenance["asides"][0]["value"] == deep["thumbnail"]);
}

TEST_CASE("A setting that was altered into nonsense is storage trouble, not a crash")
{
    World world;
    {
        auto unit = world.store->write();
        unit->setSetting("majority_age", "eighteen");
        unit->commit();
    }
    const auto made = world.as("olga")->drafting().create("red.notice", base::Json::object());
    REQUIRE_FALSE(made);
    CHECK(made.error().key == "storage.corrupt");
}

TEST_CASE("My work shows what waits for me, longest first, and not my own work to approve")
{
    World world;
    const auto olga = world.as("olga");
    const std::string first = olga->drafting().create("red.notice", World::sample())->id;
    world.clock.advance(std::chrono::minutes(1));
    const std::string second = olga->drafting().create("red.notice", World::sample())->id;
    CHECK(world.as("oscar")->registry().myWork()->empty());
    REQUIRE(olga->registry().myWork()->size() == 2);
    CHECK(olga->registry().myWork()->front().row.id == first);
    CHECK(world.act("olga", second, "submit") == "supervisor_review");
    const std::vector<service::WorkItem> sams = world.as("sam")->registry().myWork().value();
    REQUIRE(sams.size() == 1);
    CHECK(sams.front().row.id == second);
    // Taking back what waits for somebody else is possible, but it is not the officer's turn.
    CHECK(olga->registry().myWork()->size() == 1);
    CHECK(std::count(sams.front().actions.begin(), sams.front().actions.end(), "approve") == 1);
    CHECK(olga->registry().counts()->front().count == 1);
}

TEST_CASE("A document remembers what its reader had seen, and older versions do not turn it back")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved saved = olga->drafting().create("red.notice", base::Json::object()).value();
    const auto sam = world.as("sam");
    CHECK(sam->registry().show(saved.id)->lastSeen == 0);
    world.clock.advance(std::chrono::minutes(11));
    REQUIRE(olga->drafting().change(saved.id, 1, {{"person.forename", "Ana"}}));
    CHECK(sam->registry().show(saved.id)->lastSeen == 1);
    CHECK(sam->registry().show(saved.id, 1)->lastSeen == 2);
    CHECK(sam->registry().show(saved.id)->lastSeen == 2);
    CHECK(sam->registry().compare(saved.id, 1, 2)->size() == 1);
}

TEST_CASE("An attachment is read only through a document that names it")
{
    World world;
    const auto olga = world.as("olga");
    const base::Json file = olga->drafting().attach("face.png", "image/png", "not really a picture").value();
    const service::Saved saved = olga->drafting().create("red.notice", base::Json::object()).value();
    const std::string hash = file.at("sha256").get<std::string>();
    CHECK(olga->registry().attachment(saved.id, hash).error().key == "attachment.unknown");
    REQUIRE(olga->drafting().change(saved.id, 1, {{"biometrics.photographs[+]", {{"file", file}}}}));
    CHECK(olga->registry().attachment(saved.id, hash).value() == "not really a picture");
    CHECK(olga->drafting().attach("x", "image/png", "").error().key == "attachment.empty");
}

TEST_CASE("Exports and prints are recorded with what left the bureau")
{
    World world;
    const auto olga = world.as("olga");
    const service::Saved saved = olga->drafting().create("red.notice", World::sample()).value();
    REQUIRE(olga->registry().exporting(saved.id));
    REQUIRE(olga->registry().printed(saved.id, 1, "ar", std::string(64, 'b')));
    store::AuditFilter filter;
    filter.act = audit::act::kPrinted;
    CHECK(world.store->read()->auditRows(filter).size() == 1);
    filter.act = audit::act::kExported;
    CHECK(world.store->read()->auditRows(filter).size() == 1);
    CHECK(world.as("ada")->registry().exporting(saved.id).error().kind == base::ErrorKind::Denied);
}
