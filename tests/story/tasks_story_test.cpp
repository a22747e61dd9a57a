// Data protection has its say beside compliance, on content that calls for it.
#include "tests/support/demo_world.h"

#include <filesystem>
#include <fstream>
#include <sqlite3.h>

using namespace tocsin;
using test::World;

namespace {

base::Json four(const char* text) { return {{"en", text}, {"fr", text}, {"es", text}, {"ar", text}}; }

/// The built-in knowledge with one task in compliance review, for content that holds sensitive data.
service::Law withTask(const test::TempFolder& folder)
{
    const data::DataSource embedded = data::DataSource::embedded();
    base::Json notice = base::readJson(embedded.read("workflows/notice.json").value()).value();
    notice["edition"] = "with task";
    for (base::Json& state : notice["states"])
        if (state["id"] == "compliance_review")
            state["tasks"] = base::Json::array({{{"id", "privacy"},
                                                 {"label", four("Privacy")},
                                                 {"agree", four("Agree")},
                                                 {"object", four("Object")},
                                                 {"roles", {"data_protection"}},
                                                 {"separateFrom", {"drafter"}},
                                                 {"when", "sensitive_data"}}});
    for (base::Json& one : notice["transitions"]) {
        if (one["action"] != "clear") continue;
        base::Json& needed = one["requires"];
        if (std::find(needed.begin(), needed.end(), "tasks_agreed") == needed.end()) needed.push_back("tasks_agreed");
    }
    std::filesystem::create_directories(folder.path("data/workflows"));
    std::ofstream(folder.path("data/workflows/notice.json")) << notice.dump();
    return service::Law::load(data::DataSource::withOverrides(folder.path("data")).value()).value();
}

/// A bureau that works by it, with a data protection officer.
struct Office {
    World world;
    test::TempFolder folder;
    service::Bureau bureau{*world.store, world.clock, withTask(folder), base::PasswordCost::forTests()};

    Office()
    {
        const auto users = world.as("ada")->administration().users().value();
        const bool known =
            std::any_of(users.begin(), users.end(), [](const access::User& user) { return user.login == "dora"; });
        if (!known)
            REQUIRE(world.as("ada")->administration().addUser(
                {"dora", "Dora Data", {access::Role::DataProtection}, test::kPassword}));
    }
    std::unique_ptr<service::Session> as(const char* login)
    {
        return std::move(bureau.signIn(login, test::kPassword).value());
    }
    std::string act(const char* login, const std::string& id, const char* action, const char* reason = "")
    {
        const auto session = as(login);
        const std::string seen = session->registry().head(id)->contentHash;
        const auto done = session->casework().act({id, action, reason, seen, {}});
        return done ? done->state : done.error().key;
    }
    std::string inReview(bool sensitive)
    {
        base::Json content = World::sample();
        if (!sensitive) {
            content.erase("sensitive");
            content["sensitive"]["has_sensitive_data"] = false;
            content.erase("biometrics");
        }
        const std::string id = as("olga")->drafting().create("red.notice", content)->id;
        REQUIRE(act("olga", id, "submit") == "supervisor_review");
        REQUIRE(act("sam", id, "approve") == "compliance_review");
        test::answerAll(world, id);
        return id;
    }
    std::size_t workOf(const char* login) { return as(login)->registry().myWork()->size(); }
};

} // namespace

TEST_CASE("A notice with sensitive data waits for data protection, and an objection blocks it")
{
    Office office;
    const std::string id = office.inReview(true);
    CHECK(office.workOf("dora") == 1);
    CHECK(office.act("carla", id, "clear") == "workflow.task_open");
    CHECK(office.act("dora", id, "task.privacy.object") == "workflow.reason_missing");
    const std::string since = office.as("carla")->registry().head(id)->workflow.since;
    office.world.clock.advance(std::chrono::hours(1));
    CHECK(office.act("dora", id, "task.privacy.object", "health data without need") == "compliance_review");
    CHECK(office.workOf("dora") == 0);
    CHECK(office.as("carla")->registry().head(id)->workflow.since == since);
    CHECK(office.act("carla", id, "clear") == "workflow.task_objected");
    CHECK(office.act("dora", id, "task.privacy.agree") == "compliance_review");
    CHECK(office.act("carla", id, "clear") == "approved");
    CHECK(office.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("A notice without sensitive data goes past data protection")
{
    Office office;
    const std::string id = office.inReview(false);
    CHECK(office.workOf("dora") == 0);
    CHECK(office.act("dora", id, "task.privacy.agree") == "workflow.task_not_asked");
    CHECK(office.act("carla", id, "clear") == "approved");
}

TEST_CASE("Returning a notice takes the agreement away, and an agreement made behind the log is found")
{
    Office office;
    const std::string id = office.inReview(true);
    CHECK(office.act("dora", id, "task.privacy.agree") == "compliance_review");
    CHECK(office.as("carla")->registry().head(id)->workflow.answers.size() == 1);
    CHECK(office.act("carla", id, "return", "dates") == "returned");
    CHECK(office.as("carla")->registry().head(id)->workflow.answers.empty());
    REQUIRE(office.act("olga", id, "submit") == "supervisor_review");
    REQUIRE(office.act("sam", id, "approve") == "compliance_review");
    CHECK(office.act("dora", id, "task.privacy.object", "no") == "compliance_review");
    CHECK(office.as("aud")->auditing().verify()->faults.empty());
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open((office.world.folder.path("bureau") + "/bureau.db").c_str(), &db) == SQLITE_OK);
    const char* sql = "UPDATE document SET workflow = replace(workflow, '\"agreed\":false', '\"agreed\":true')";
    CHECK(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
    const service::AuditReport report = office.as("aud")->auditing().verify().value();
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults[0].params.at("column") == "answers");
}

TEST_CASE("A data protection officer reads cases and the log, and drafts, answers and exports nothing")
{
    Office office;
    const std::string id = office.inReview(true);
    const auto dora = office.as("dora");
    CHECK(dora->registry().show(id));
    CHECK(dora->auditing().verify());
    CHECK(dora->drafting().create("red.notice", base::Json::object()).error().key == "access.denied");
    CHECK(dora->registry().exporting(id).error().key == "access.denied");
    CHECK(dora->casework().answer(id, "RPD-34", "", true, "x").error().key == "access.denied");
}
