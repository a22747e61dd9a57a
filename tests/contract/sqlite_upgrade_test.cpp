#include "core/base/text.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/migrations.h"
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace tocsin;

namespace {

/// A bureau as the first program made it, with one document of each kind of row.
void makeFirstSchema(const std::string& folder)
{
    std::filesystem::create_directories(folder);
    store::Connection db(folder + "/bureau.db", true);
    db.run("PRAGMA application_id=" + std::to_string(store::kApplicationId));
    store::migrate(db, 1);
    REQUIRE(db.number("PRAGMA user_version") == 1);
    db.run("INSERT INTO setting VALUES ('country', 'UY');"
           "INSERT INTO user VALUES ('u-amina', 'amina', 'Amina Example', 'officer', 0, '$argon2id$x');"
           "INSERT INTO document VALUES ('d1', '2026/00001', 'red.notice', 3, 1, 1, 's1', '2026-01-15T09:00:00.000Z', "
           "'h', "
           "'2026-01-15T09:00:00.000Z', '2026-01-15T09:00:00.000Z', 'draft', '2026-01-15T09:00:00.000Z', 'u-amina', "
           "'{\"approvals\":[],\"definition\":\"notice\",\"definition_hash\":\"x\",\"drafter\":\"u-amina\",\"last_"
           "editor\":"
           "\"u-amina\",\"since\":\"2026-01-15T09:00:00.000Z\",\"state\":\"draft\",\"submitter\":\"\"}', "
           "'GARCÍA', 'José', '1975', 'M', '2031/10456', 'garcia jose');"
           "INSERT INTO version VALUES ('d1', 1, '{\"a\":1}', 'h', 'u-amina', '2026-01-15T09:00:00.000Z', '{}');"
           "INSERT INTO number_series VALUES (2026, 1);");
    audit::Entry entry;
    entry.act = audit::act::kCreated;
    entry.at = "2026-01-15T09:00:00.000Z";
    entry.document = "d1";
    const audit::Row row = audit::seal(entry, nullptr, {{"n", 1}});
    store::Statement(db, "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.seq)
        .bind(row.text)
        .bind(row.leaf)
        .bind(row.document)
        .bind(row.actor)
        .bind(row.act)
        .bind(row.at)
        .bind(row.payload)
        .execute();
}

std::set<std::string> namesIn(const std::string& folder)
{
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

} // namespace

TEST_CASE("A bureau of the first schema is backed up, upgraded, and keeps all that it held")
{
    const test::TempFolder temp;
    const std::string folder = temp.path("bureau");
    makeFirstSchema(folder);
    const auto store = store::openSqliteStore(folder);
    auto unit = store->write();
    CHECK(unit->setting("country") == "UY");
    CHECK(unit->userByLogin("amina")->displayName == "Amina Example");
    const store::DocumentRow row = unit->document("2026/00001").value();
    CHECK(row.revision == 3);
    CHECK(row.familyName == "GARCÍA");
    CHECK(row.workflow.state == "draft");
    CHECK(unit->version("d1", 1)->content == "{\"a\":1}");
    audit::Verifier verifier;
    for (const audit::Row& entry : unit->auditRows({})) verifier.take(entry);
    CHECK(verifier.checked() == 1);
    CHECK(verifier.faults().empty());

    store::DocumentFilter filter;
    filter.text = "garcia";
    CHECK(unit->documents(filter).size() == 1);
    CHECK(unit->nextNumber(2026) == "2026/00002");
    store::DocumentRow changed = row;
    changed.familyName = "LÓPEZ";
    changed.matchKey = "lopez jose";
    CHECK(unit->updateDocument(changed));
    CHECK(unit->documents(filter).empty());
    unit->commit();
}

TEST_CASE("An upgrade finds in the log what was refused, and which summaries say the same")
{
    const test::TempFolder temp;
    const std::string folder = temp.path("bureau");
    makeFirstSchema(folder);
    {
        store::Connection db(folder + "/bureau.db", false);
        db.run("DROP TRIGGER version_sealed;"
               "UPDATE version SET content = '{\"facts\":{\"summary\":\"He drove  the CAR.\"}}'");
        audit::Row previous;
        {
            store::Statement s(db, "SELECT seq, entry, leaf, document, actor, act, at, payload FROM audit");
            REQUIRE(s.next());
            previous = {s.number(0), s.text(1), s.text(2), s.text(3), s.text(4), s.text(5), s.text(6), s.text(7)};
        }
        for (const auto& [at, to] :
             {std::pair("2026-02-01T09:00:00.000Z", "gs_refused"), std::pair("2026-02-02T09:00:00.000Z", "closed")}) {
            audit::Entry entry;
            entry.act = audit::act::kStep;
            entry.at = at;
            entry.document = "d1";
            entry.facts = {{"to", to}};
            previous = audit::seal(entry, &previous, {});
            store::Statement(db, "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(previous.seq)
                .bind(previous.text)
                .bind(previous.leaf)
                .bind(previous.document)
                .bind(previous.actor)
                .bind(previous.act)
                .bind(previous.at)
                .bind(previous.payload)
                .execute();
        }
    }
    const auto store = store::openSqliteStore(folder);
    const store::DocumentRow row = store->read()->document("d1").value();
    CHECK(row.refusedAt == "2026-02-01T09:00:00.000Z");
    CHECK(row.summaryKey == base::foldedHash("he drove the car"));
}

TEST_CASE("An upgrade finds in the log what was published, on which day and as what")
{
    const test::TempFolder temp;
    const std::string folder = temp.path("bureau");
    makeFirstSchema(folder);
    {
        store::Connection db(folder + "/bureau.db", false);
        store::Statement s(db, "SELECT seq, entry, leaf, document, actor, act, at, payload FROM audit");
        REQUIRE(s.next());
        const audit::Row previous{s.number(0), s.text(1), s.text(2), s.text(3),
                                  s.text(4),   s.text(5), s.text(6), s.text(7)};
        audit::Entry entry;
        entry.act = audit::act::kStep;
        entry.at = "2026-03-01T09:00:00.000Z";
        entry.document = "d1";
        entry.version = 1;
        entry.facts = {{"action", "publish"},
                       {"to", "published"},
                       {"inputs", {{"entity_id", "2026/77 "}, {"control_number", "A-1/1-2026"}}}};
        const audit::Row row = audit::seal(entry, &previous, {});
        s.execute();
        store::Statement(db, "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(row.seq)
            .bind(row.text)
            .bind(row.leaf)
            .bind(row.document)
            .bind(row.actor)
            .bind(row.act)
            .bind(row.at)
            .bind(row.payload)
            .execute();
    }
    const auto store = store::openSqliteStore(folder);
    CHECK(store->read()->life().standing("d1") == store::LifeRow{"d1", "2026-03-01", 1, "", "", "", "", "2026/77"});
}

TEST_CASE("The backup before an upgrade is the database as it was, under a name that says so")
{
    const test::TempFolder temp;
    const std::string folder = temp.path("bureau");
    makeFirstSchema(folder);
    store::openSqliteStore(folder);
    const std::string backup = folder + "/bureau.db.before-" + std::to_string(store::newestSchema());
    REQUIRE(std::filesystem::exists(backup));
    const std::set<std::string> files{"bureau.db", "bureau.db-journal",
                                      "bureau.db.before-" + std::to_string(store::newestSchema())};
    CHECK(namesIn(folder) == files);
    store::Connection old(backup, false);
    CHECK(old.number("PRAGMA user_version") == 1);
    CHECK(old.number("SELECT count(*) FROM document") == 1);
    CHECK(old.number("SELECT count(*) FROM sqlite_schema WHERE name = 'headline'") == 0);
    // Opening again finds nothing to do.
    old.run("PRAGMA user_version = 0");
    store::openSqliteStore(folder);
    CHECK(old.number("PRAGMA user_version") == 0);
}

TEST_CASE("A document whose workflow was altered into nonsense is storage trouble, not a crash")
{
    for (const char* workflow : {"", "[]", "{}", "nonsense", "{\"state\":5}",
                                 "{\"approvals\":{},\"definition\":\"n\",\"definition_hash\":\"x\",\"drafter\":\"u\","
                                 "\"last_editor\":\"u\",\"since\":\"t\",\"state\":\"draft\",\"submitter\":\"\"}",
                                 "{\"approvals\":[7],\"definition\":\"n\",\"definition_hash\":\"x\",\"drafter\":\"u\","
                                 "\"last_editor\":\"u\",\"since\":\"t\",\"state\":\"draft\",\"submitter\":\"\"}"}) {
        const test::TempFolder temp;
        const std::string folder = temp.path("bureau");
        makeFirstSchema(folder);
        {
            store::Connection db(folder + "/bureau.db", false);
            store::Statement(db, "UPDATE document SET workflow = ?").bind(std::string(workflow)).execute();
        }
        INFO(workflow);
        CHECK_THROWS_AS(store::openSqliteStore(folder)->read()->document("d1"), store::StorageError);
    }
}
