// A running case is moved to the edition of its life cycle that came into force meanwhile.
#include "tests/support/demo_world.h"

#include <filesystem>
#include <fstream>
#include <sqlite3.h>

using namespace tocsin;
using test::World;

namespace {

/// The built-in knowledge with another edition of the life of notices, changed by `change`.
service::Law editionOf(const test::TempFolder& folder, const std::function<void(base::Json&)>& change)
{
    const data::DataSource embedded = data::DataSource::embedded();
    base::Json notice = base::readJson(embedded.read("workflows/notice.json").value()).value();
    notice["edition"] = "other";
    change(notice);
    std::filesystem::create_directories(folder.path("data/workflows"));
    std::ofstream(folder.path("data/workflows/notice.json")) << notice.dump();
    return service::Law::load(data::DataSource::withOverrides(folder.path("data")).value()).value();
}

std::string keyOf(const base::Result<service::MoveView>& view) { return view ? "" : view.error().key; }

} // namespace

TEST_CASE("A supervisor moves a running case with a reason, and the log follows it")
{
    World world;
    const test::TempFolder folder;
    service::Bureau before(*world.store, world.clock,
                           editionOf(folder,
                                     [](base::Json& notice) {
                                         for (base::Json& one : notice["transitions"])
                                             if (one["action"] == "approve") one["reason"] = "required";
                                     }),
                           base::PasswordCost::forTests());
    const service::Saved saved =
        before.signIn("olga", test::kPassword).value()->drafting().create("red.notice", World::sample()).value();
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");

    const auto sam = world.as("sam");
    const service::MoveView preview = sam->casework().previewMove(saved.id).value();
    CHECK(preview.fromEdition == "other");
    REQUIRE(preview.migration.actions.size() == 1);
    CHECK(preview.migration.actions[0].action == "approve");
    CHECK(preview.migration.actions[0].parts == std::vector<std::string>{"reason"});
    CHECK(world.act("sam", saved.id, "approve") == "workflow.reason_missing");

    CHECK(keyOf(world.as("olga")->casework().moveToLifeInForce(saved.id, preview.head.revision, "new rules")) ==
          "access.denied");
    CHECK(keyOf(sam->casework().moveToLifeInForce(saved.id, preview.head.revision, " ")) == "workflow.reason_missing");
    CHECK(keyOf(sam->casework().moveToLifeInForce(saved.id, preview.head.revision - 1, "new rules")) ==
          "document.stale");
    const service::MoveView moved =
        sam->casework().moveToLifeInForce(saved.id, preview.head.revision, "new rules").value();
    CHECK(moved.head.workflow.state == "supervisor_review");
    CHECK(keyOf(sam->casework().previewMove(saved.id)) == "workflow.already_in_force");
    CHECK(world.act("sam", saved.id, "approve") == "compliance_review");
    CHECK(sam->registry().head(saved.id)->revision == moved.head.revision + 1);

    CHECK(world.as("aud")->auditing().verify()->faults.empty());
    bool told = false;
    const std::vector<service::HistoryItem> history = sam->registry().history(saved.id).value();
    for (const service::HistoryItem& item : history)
        if (item.entry.act == audit::act::kMovedLife) told = item.payload.at("reason") == "new rules";
    CHECK(told);
}

TEST_CASE("A move that was made behind the log is found")
{
    World world;
    const test::TempFolder folder;
    service::Bureau before(*world.store, world.clock, editionOf(folder, [](base::Json&) {}),
                           base::PasswordCost::forTests());
    const service::Saved saved =
        before.signIn("olga", test::kPassword).value()->drafting().create("red.notice", World::sample()).value();
    const service::Saved other = world.as("olga")->drafting().create("red.notice", World::sample()).value();
    const std::string old = world.as("olga")->registry().head(saved.id)->workflow.definitionHash;
    const std::string now = world.as("olga")->registry().head(other.id)->workflow.definitionHash;
    REQUIRE(old != now);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open((world.folder.path("bureau") + "/bureau.db").c_str(), &db) == SQLITE_OK);
    const std::string sql = "UPDATE document SET workflow = replace(workflow, '" + old + "', '" + now + "')";
    CHECK(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults[0].key == "audit.document_altered");
    CHECK(report.faults[0].params.at("column") == "definition");
}
