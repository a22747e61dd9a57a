#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using access::Role;

namespace {

constexpr const char* kPassword = "correct horse battery";

/// A founded bureau with one person in each role.
struct World {
    test::TempFolder folder;
    test::FakeClock clock{"2026-11-24T09:00:00.000Z"};
    std::unique_ptr<store::Store> store = store::createSqliteStore(folder.path("bureau"));
    service::Bureau bureau{*store, clock, service::Law::load(data::DataSource::embedded()).value(),
                           base::PasswordCost::forTests()};

    World()
    {
        REQUIRE(bureau.found({"UY", 18, {"ada", "Ada Admin", {}, kPassword}}));
        const auto ada = as("ada");
        for (const auto& [login, role] :
             {std::pair("olga", Role::Officer), std::pair("sam", Role::Supervisor),
              std::pair("carla", Role::ComplianceReviewer), std::pair("aud", Role::Auditor)})
            REQUIRE(ada->administration().addUser({login, login, {role}, kPassword}));
    }
    std::unique_ptr<service::Session> as(const char* login)
    {
        return std::move(bureau.signIn(login, kPassword).value());
    }
    std::string act(const char* login, const std::string& id, const char* action, const char* reason = "",
                    std::map<std::string, std::string> inputs = {})
    {
        const auto session = as(login);
        const auto seen = session->registry().show(id);
        const auto result =
            session->casework().act({id, action, reason, seen ? seen->head.contentHash : "", std::move(inputs)});
        return result ? result->state : result.error().key;
    }
    base::Json sample() const
    {
        return base::readJson(base::readFile(TOCSIN_TEST_DATA "/notices/red_complete.json").value()).value();
    }
};

/// The compliance reviewer says yes to every open question.
void answerAll(World& world, const std::string& id)
{
    const auto carla = world.as("carla");
    const rules::Judgement judgement = carla->casework().judge(id, rules::Stage::Approve).value();
    for (const rules::Finding& finding : judgement.findings)
        if (finding.outcome == rules::Outcome::Question && finding.kind == rules::Kind::Reviewer)
            CHECK(carla->casework().answer(id, finding.rule, finding.responseScope, true, "checked against the file"));
}

} // namespace

TEST_CASE("A red notice goes from draft to publication through the one door, and the log proves it")
{
    World world;
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", world.sample()).value();
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
    CHECK(steps == std::vector<std::string>{"submit", "approve", "clear", "send", "publish"});
}

TEST_CASE("A draft with blocking findings cannot be submitted, and is fixed in place")
{
    World world;
    base::Json content = world.sample();
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
    CHECK(world.store->read()->auditRows(filter).size() == 4);
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
    const service::Saved saved = world.as("olga")->drafting().create("red.notice", world.sample()).value();
    const std::string family = world.as("olga")->registry().show(saved.id)->head.familyName;
    REQUIRE_FALSE(family.empty());
    for (const audit::Row& row : world.store->read()->auditRows({})) CHECK(row.text.find(family) == std::string::npos);
}
