// Taking files into a bureau: the preview, the import, and what must hold when it is stopped, killed or refused.

#include "tests/support/demo_world.h"
#include "tests/support/notice_generator.h"

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace tocsin;
using base::Json;
using service::Standing;

namespace {

std::string fixture(const std::string& name) { return base::readFile(TOCSIN_TEST_DATA "/import/" + name).value(); }

struct Importer {
    explicit Importer(test::World& world, const char* login = "olga") : session(world.as(login)) {}
    service::ImportPreview preview(const std::string& bytes)
    {
        return session->importing().preview("folder/notices.json", bytes).value();
    }
    base::Result<service::ImportResult> run(const service::ImportPreview& preview,
                                            const std::vector<std::size_t>& chosen)
    {
        service::Progress progress;
        return session->importing().run(preview, chosen, progress);
    }
    std::unique_ptr<service::Session> session;
};

std::string databaseHash(const test::World& world)
{
    return base::sha256(base::readFile(world.folder.path("bureau") + "/bureau.db", 1U << 30).value()).hex();
}

std::vector<Standing> standings(const service::ImportPreview& preview)
{
    std::vector<Standing> out;
    for (const service::ImportRow& row : preview.rows) out.push_back(row.standing);
    return out;
}

std::size_t documentCount(store::Store& store) { return store.read()->countDocuments({}); }

} // namespace

TEST_CASE("A previewed file becomes drafts with everything known and their provenance")
{
    test::World world;
    Importer importer(world);
    const std::string bytes = fixture("red_detail.json");
    const service::ImportPreview preview = importer.preview(bytes);
    CHECK(preview.fileName == "notices.json");
    CHECK(documentCount(*world.store) == 0);
    REQUIRE(preview.proposed() == std::vector<std::size_t>{0});
    const service::ImportResult result = importer.run(preview, preview.proposed()).value();
    REQUIRE(result.made.size() == 1);
    const service::DocumentView view = importer.session->registry().show(result.made[0].id).value();
    CHECK(view.head.number == result.made[0].number);
    CHECK(view.content["person"]["family_name"] == "TESTINO FICTICIO");
    CHECK(view.content["request"]["requesting_entity"] == "UY");
    CHECK(view.provenance["source"] ==
          Json{{"kind", "file"}, {"name", "notices.json"}, {"sha256", base::sha256(bytes).hex()}});
    CHECK(view.provenance["fields"]["person.date_of_birth"] == "date_of_birth");
    CHECK(view.provenance["asides"][0]["reason"] == "import.transport");
    const rules::Judgement judged = importer.session->casework().judge(result.made[0].id, rules::Stage::Submit).value();
    CHECK(judged.verdict == rules::Verdict::Blocked);
}

TEST_CASE("Preview and import stand in the log, the file's name only in a payload")
{
    test::World world;
    {
        Importer importer(world);
        const service::ImportPreview preview = importer.preview(fixture("oddities.json"));
        CHECK(importer.run(preview, preview.proposed()));
    }
    std::vector<std::string> acts;
    for (const audit::Row& row : world.store->read()->auditRows({})) {
        if (row.act.starts_with("import.") || row.act == "document.imported") acts.push_back(row.act);
        CHECK(row.text.find("notices.json") == std::string::npos);
        CHECK(row.text.find("CORREA") == std::string::npos);
    }
    CHECK(acts == std::vector<std::string>{"import.previewed", "document.imported", "document.imported",
                                           "document.imported", "document.imported", "import.finished"});
    store::AuditFilter filter;
    filter.act = "import.finished";
    const std::vector<audit::Row> finished = world.store->read()->auditRows(filter);
    REQUIRE(finished.size() == 1);
    const Json facts = Json::parse(finished[0].text)["facts"];
    CHECK(facts["made"] == 4);
    CHECK(facts["refused"] == 2);
    CHECK(facts["file"] == base::sha256(fixture("oddities.json")).hex());
    CHECK(finished[0].payload.find("notices.json") != std::string::npos);
    CHECK(world.as("aud")->auditing().verify().value().faults.empty());
}

TEST_CASE("Likely duplicates are found by entity id, or by folded name and agreeing birth date")
{
    test::World world;
    Importer importer(world);
    const auto record = [](const char* id, const char* name, const char* born) {
        return Json{{"entity_id", id == nullptr ? Json() : Json(id)},
                    {"name", name},
                    {"forename", "ANA"},
                    {"date_of_birth", born == nullptr ? Json() : Json(born)}};
    };
    const service::ImportPreview first = importer.preview(
        Json::array({record("2031/500", "PÉREZ", "1970/05/02"), record("2031/501", "GÓMEZ", "1980")}).dump());
    CHECK(first.counts().fresh == 2);
    CHECK(importer.run(first, first.proposed()));
    const service::ImportPreview second =
        importer.preview(Json::array({record("2031/500", "OTHER", "1999"), record(nullptr, "perez", "1970/05/02"),
                                      record("2031/502", "PEREZ", "1970"), record("2031/503", "PEREZ", "1970/05/03"),
                                      record("2031/504", "PEREZ", nullptr), record("2031/505", "GOMEZ", "1980/07/01"),
                                      record("2031/506", "GOMEZ\u200B", "1981")})
                             .dump());
    using enum Standing;
    CHECK(standings(second) == std::vector<Standing>{LikelyDuplicate, LikelyDuplicate, LikelyDuplicate, Fresh, Fresh,
                                                     LikelyDuplicate, Fresh});
    CHECK(second.rows[0].duplicates.at(0).sameEntityId);
    CHECK(second.rows[0].duplicates.at(0).number == "2026/00001");
    CHECK_FALSE(second.rows[1].duplicates.at(0).sameEntityId);
    CHECK(second.proposed() == std::vector<std::size_t>{3, 4, 6});
    CHECK(importer.run(second, {0}).value().made.size() == 1);
}

TEST_CASE("A hidden character in a name does not hide a duplicate")
{
    test::World world;
    Importer importer(world);
    const auto file = [](const char* name) {
        return Json{{"name", name}, {"forename", "ANA"}, {"date_of_birth", "1970/05/02"}}.dump();
    };
    const service::ImportPreview plain = importer.preview(file("PEREZ"));
    CHECK(importer.run(plain, plain.proposed()));
    CHECK(standings(importer.preview(file("PE\u200BREZ"))) == std::vector<Standing>{Standing::LikelyDuplicate});
}

TEST_CASE("A warrant of another country is remarked upon, since the bureau stands as requesting entity")
{
    test::World world;
    Importer importer(world);
    const Json own{{"name", "A"}, {"arrest_warrants", {{{"issuing_country_id", "UY"}, {"charge", "x"}}}}};
    CHECK(importer.preview(own.dump()).rows[0].record.remarks.empty());
    const Json others{{"name", "A"}, {"arrest_warrants", {{{"issuing_country_id", "922"}, {"charge", "x"}}}}};
    REQUIRE(importer.preview(others.dump()).rows[0].record.remarks.size() == 1);
    CHECK(importer.preview(others.dump()).rows[0].record.remarks[0].key == "import.other_issuer");
}

TEST_CASE("What cannot be imported is refused before anything is written")
{
    test::World world;
    Importer importer(world);
    const service::ImportPreview preview = importer.preview(fixture("oddities.json"));
    CHECK(importer.run(preview, {}).error().key == "import.nothing_chosen");
    CHECK(importer.run(preview, {0, 99}).error().key == "import.no_such_row");
    CHECK(importer.run(preview, {0, 2}).error().key == "import.row_refused");
    CHECK(documentCount(*world.store) == 0);
    CHECK(importer.session->importing().preview("x", "{").error().kind == base::ErrorKind::Invalid);
    const auto auditor = world.as("aud");
    CHECK(auditor->importing().preview("x", fixture("red_detail.json")).error().kind == base::ErrorKind::Denied);
    service::Progress progress;
    CHECK(auditor->importing().run(preview, {0}, progress).error().kind == base::ErrorKind::Denied);
}

TEST_CASE("A document that came in since the preview stops the whole import")
{
    test::World world;
    Importer olga(world, "olga");
    const service::ImportPreview preview = olga.preview(fixture("oddities.json"));
    {
        Importer oscar(world, "oscar");
        const service::ImportPreview his = oscar.preview(fixture("red_detail.json"));
        CHECK(oscar.run(his, his.proposed()));
    }
    const base::Result<service::ImportResult> refused = olga.run(preview, preview.proposed());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "import.stale_preview");
    CHECK(refused.error().kind == base::ErrorKind::Refused);
    CHECK(documentCount(*world.store) == 1);
    CHECK(standings(olga.preview(fixture("oddities.json")))[5] == Standing::LikelyDuplicate);
}

// Unoptimised builds (dev, sanitizers) take a tenth, so that everybody's round of tests stays short.
#ifdef NDEBUG
constexpr std::size_t kMany = 6000;
#else
constexpr std::size_t kMany = 600;
#endif

TEST_CASE("Six thousand records with bad ones among them become drafts in one run")
{
    test::World world;
    Importer importer(world);
    Json file = Json::parse(test::noticeFile(kMany, 3));
    file[10] = "not a record";
    file[200] = {{"name", "-"}};
    file[400] = {{"status", 404}, {"message", "Not Found"}};
    const service::ImportPreview preview = importer.preview(file.dump());
    REQUIRE(preview.counts().refused == 3);
    const std::vector<std::size_t> chosen = preview.proposed();
    service::Progress progress;
    const service::ImportResult result = importer.session->importing().run(preview, chosen, progress).value();
    CHECK(result.made.size() == chosen.size());
    CHECK(result.refused == std::vector<std::size_t>{10, 200, 400});
    CHECK(result.made.size() + result.leftOut.size() == kMany - 3);
    CHECK(progress.done == chosen.size());
    CHECK(documentCount(*world.store) == chosen.size());
    CHECK(importer.preview(file.dump()).counts().fresh == 0);
    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.brokenVersions.empty());
}

TEST_CASE("An import cancelled half-way leaves the bureau byte for byte as it was")
{
    test::World world;
    Importer importer(world);
    const service::ImportPreview preview = importer.preview(test::noticeFile(400, 4));
    const std::string before = databaseHash(world);
    service::Progress progress;
    base::Result<service::ImportResult> result = base::invalid("unset");
    std::atomic<bool> ended = false;
    std::thread worker([&] {
        result = importer.session->importing().run(preview, preview.proposed(), progress);
        ended = true;
    });
    while (progress.done < 150 && !ended) std::this_thread::yield();
    progress.cancel = true;
    worker.join();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == base::ErrorKind::Cancelled);
    CHECK(progress.done < preview.rows.size());
    CHECK(databaseHash(world) == before);
    CHECK(documentCount(*world.store) == 0);
}

TEST_CASE("A preview can be cancelled too")
{
    test::World world;
    Importer importer(world);
    service::Progress progress;
    progress.cancel = true;
    CHECK(importer.session->importing().preview("x", fixture("red_detail.json"), progress).error().key ==
          "import.cancelled");
}

TEST_CASE("A process killed in the middle of an import leaves nothing of it behind")
{
    test::World world;
    const std::string folder = world.folder.path("bureau");
    const std::string file = test::noticeFile(500, 5);
    const std::int64_t head = world.store->read()->lastAuditRow()->seq;
    world.store.reset();
    int ready[2] = {0, 0};
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto store = store::openSqliteStore(folder);
        const test::FakeClock clock("2026-11-24T09:00:00.000Z");
        service::Bureau bureau(*store, clock, service::Law::load(data::DataSource::embedded()).value(),
                               base::PasswordCost::forTests());
        const auto session = std::move(bureau.signIn("olga", test::kPassword).value());
        const service::ImportPreview preview = session->importing().preview("f", file).value();
        service::Progress progress;
        std::thread tell([&] {
            while (progress.done < 200) std::this_thread::yield();
            if (write(ready[1], "x", 1) != 1) _exit(9);
        });
        const auto result = session->importing().run(preview, preview.proposed(), progress);
        _exit(result ? 7 : 8); // the parent was to kill us long before
    }
    close(ready[1]);
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    REQUIRE(kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    close(ready[0]);
    const auto store = store::openSqliteStore(folder);
    CHECK(documentCount(*store) == 0);
    // Sign-in, the first one's key, and preview of the process that was killed; nothing of the import.
    CHECK(store->read()->lastAuditRow()->seq == head + 3);
    CHECK(store->read()->lastAuditRow()->act == "import.previewed");
    CHECK(store->write()->nextNumber(2026) == "2026/00001");
}

TEST_CASE("Special notices come in as documents received: nobody edits them, and they are filed")
{
    test::World world;
    Importer importer(world);
    const service::ImportPreview preview = importer.preview(fixture("several.json"));
    const service::ImportResult result = importer.run(preview, preview.proposed()).value();
    std::map<std::string, std::string> states;
    for (const service::ImportedDraft& made : result.made) {
        const store::DocumentRow head = importer.session->registry().head(made.id).value();
        states[head.type] = head.workflow.state;
    }
    CHECK(states == std::map<std::string, std::string>{
                        {"red.notice", "draft"}, {"un.notice", "received"}, {"yellow.notice", "draft"}});
    store::DocumentFilter filter;
    filter.type = "un.notice";
    const std::vector<store::DocumentRow> received = importer.session->registry().list(filter).value();
    REQUIRE(received.size() == 2);
    const store::DocumentRow& entity =
        received[0].familyName == "EXAMPLE CHARITABLE FOUNDATION" ? received[0] : received[1];
    CHECK(entity.familyName == "EXAMPLE CHARITABLE FOUNDATION");
    const service::DocumentView view = importer.session->registry().show(entity.id).value();
    CHECK_FALSE(view.content["request"].contains("requesting_entity"));
    CHECK(importer.session->drafting().change(entity.id, 1, {{"organisation.name", "X"}}).error().key ==
          "document.not_editable");
    CHECK(importer.session->drafting().create("un.notice", Json::object()).error().key == "form.received_only");
    CHECK(world.act("olga", entity.id, "file") == "filed");
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}
