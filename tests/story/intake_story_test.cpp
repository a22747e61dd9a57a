// From an agency's package to what went out, and what the figures say of it.
#include "tests/support/demo_world.h"
#include "tests/support/request_package.h"

#include <filesystem>
#include <sqlite3.h>

using namespace tocsin;
using base::Json;
using test::World;
using namespace std::chrono_literals;

namespace {

Json baseCase(const std::string& name)
{
    return base::readJson(base::readFile(TOCSIN_TEST_DATA "/../cases/bases/" + name).value()).value();
}

service::ReceivedRequest receive(World& world, const Json& package)
{
    return world.as("olga")->intake().receive("in/request.json", package.dump()).value();
}

/// What only the bureau may say, as the officer adds it to a draft made of a package.
void addBureausPart(World& world, const std::string& id, const Json& whole)
{
    const auto olga = world.as("olga");
    const service::DocumentView view = olga->registry().show(id).value();
    const form::Form& form = *olga->law().catalogue->form(view.head.type);
    std::vector<notice::Change> changes;
    for (const std::string& pattern : form.patterns()) {
        if (pattern.find('[') != std::string::npos) continue;
        const auto path = form::Path::parse(pattern).value();
        const Json* value = path.find(whole);
        if (value != nullptr && path.find(view.content) == nullptr) changes.push_back({pattern, *value});
    }
    REQUIRE(olga->drafting().change(id, view.head.revision, changes));
}

std::vector<std::string> faults(World& world)
{
    std::vector<std::string> out;
    const service::AuditReport report = world.as("aud")->auditing().verify().value();
    for (const audit::Fault& fault : report.faults) out.push_back(fault.key + " " + fault.detail);
    return out;
}

const intake::AgencyFigures& of(const std::vector<intake::AgencyFigures>& figures, const std::string& agency)
{
    return *std::find_if(figures.begin(), figures.end(), [&](const auto& one) { return one.agency == agency; });
}

} // namespace

TEST_CASE("An agency's request becomes a circulated diffusion, and the report tells how long it took", "[intake]")
{
    World world;
    const Json whole = baseCase("complete_arrest_diffusion.json");
    Json package = test::aRequest("arrest.diffusion", whole, "PV-1", "Customs");
    package["urgency"] = "urgent";
    package["content"]["request"].erase("urgency");
    const service::ReceivedRequest received = receive(world, package);
    CHECK(received.row.number == "R2026/00001");
    CHECK_FALSE(received.repeated);
    for (const intake::Lack* one : received.score.lacking()) UNSCOPED_INFO(one->rule << " " << one->fields.front());
    CHECK(received.score.percent == 100);
    CHECK(receive(world, test::aRequest("red.notice", Json::object(), "PV-2", "Customs")).score.percent == 0);
    REQUIRE(receive(world, test::aRequest("red.notice", World::sample(), "F-9", "Court")).row.version == 1);

    // The officer types nothing that the agency wrote.
    world.clock.advance(2h);
    const service::Saved saved = world.as("olga")->intake().draft("R2026/00001").value();
    const service::DocumentView draft = world.as("olga")->registry().show(saved.id).value();
    CHECK(draft.content.at("person") == whole.at("person"));
    CHECK(draft.content.at("request").at("urgency") == "urgent");
    CHECK(draft.content.at("request").at("requesting_entity") == "UY");
    CHECK(draft.content.at("request").at("ncb_file_number") == draft.head.number);
    CHECK(draft.provenance.at("source").at("kind") == "request");
    CHECK(draft.provenance.at("source").at("name") == "Customs");
    CHECK(draft.provenance.at("source").at("place") == "R2026/00001");
    CHECK(draft.provenance.at("source").at("sha256") == base::sha256(package.dump()).hex());
    CHECK(draft.provenance.at("fields").at("person.family_name") == "content.person.family_name");
    CHECK(draft.provenance.at("fields").at("request.urgency") == "urgency");
    for (const Json& file : package.at("attachments"))
        CHECK(world.as("olga")->registry().attachment(saved.id, file.at("sha256").get<std::string>()));
    const std::string again = world.as("olga")->intake().draft("R2026/00001").error().key;
    CHECK(again == "workflow.no_such_action");

    addBureausPart(world, saved.id, whole);
    REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", saved.id, "approve") == "compliance_review");
    test::answerAll(world, saved.id);
    REQUIRE(world.act("carla", saved.id, "clear") == "approved");
    REQUIRE(world.act("olga", saved.id, "send") == "sent");
    world.clock.advance(34h);
    REQUIRE(world.act("olga", saved.id, "circulate") == "circulated");
    REQUIRE(world.as("sam")->intake().act("R2026/00003", "refuse", "outside the conditions of the Rules"));

    world.clock.advance(100h);
    const auto figures = world.as("olga")->intake().report().value();
    const intake::AgencyFigures& customs = of(figures, "Customs");
    CHECK(customs.requests == 2);
    CHECK(customs.circulated == 1);
    CHECK(customs.open == 1);
    CHECK(customs.median == 36h);
    CHECK(customs.ninetieth == 36h);
    CHECK(customs.oldestOpen == 136h);
    CHECK(customs.medianScore == 0);
    CHECK(of(figures, "Court").ended == 1);
    CHECK(figures[0].requests == 3);
    CHECK(world.as("olga")->intake().report("2026-11-25").value()[0].requests == 0);
    CHECK(world.as("olga")->intake().report("2026-11-24", "2026-11-24").value()[0].requests == 3);
    CHECK(world.as("olga")->intake().report("24 November").error().key.starts_with("date."));
    CHECK(faults(world).empty());
}

TEST_CASE("The same package is taken in once, and another under its reference is a later version", "[intake]")
{
    World world;
    const Json first = test::aRequest("red.notice", Json{{"person", {{"family_name", "TESTINO"}}}}, "F-9", "Court");
    const service::ReceivedRequest one = receive(world, first);
    const service::ReceivedRequest same = receive(world, first);
    CHECK(same.repeated);
    CHECK(same.row.number == one.row.number);
    CHECK(same.row.revision == one.row.revision);

    Json more = first;
    more["agency"]["name"] = "COURT";
    more["reference"] = "f 9";
    more["content"]["person"]["forename"] = "Mario";
    const service::ReceivedRequest later = receive(world, more);
    CHECK_FALSE(later.repeated);
    CHECK(later.row.id == one.row.id);
    CHECK(later.row.version == 2);
    CHECK(later.score.percent >= one.score.percent);
    CHECK(later.score.met > one.score.met);

    // For another type it is another request; so is one after a refusal.
    Json blue = first;
    blue["type"] = "blue.notice";
    CHECK(receive(world, blue).row.id != one.row.id);
    REQUIRE(world.as("olga")->intake().act(one.row.id, "refuse", "no warrant"));
    more["prepared_at"] = "2026-11-25";
    CHECK(receive(world, more).row.id != one.row.id);
    CHECK(receive(world, first).row.id == one.row.id);
    CHECK(world.as("olga")->intake().list().value().size() == 3);
    CHECK(faults(world).empty());
}

TEST_CASE("A returned request is reminded of when its clock runs out, and comes back by itself", "[intake]")
{
    World world;
    Json package = test::aRequest("red.notice", Json::object(), "F-9", "Court");
    const std::string id = receive(world, package).row.id;
    REQUIRE(world.as("olga")->intake().act(id, "examine", ""));
    CHECK(world.as("olga")->intake().act(id, "return", " ").error().key == "workflow.reason_missing");
    CHECK(world.as("olga")->intake().remind(id).error().key == "intake.not_returned");
    const service::RequestStep back = world.as("olga")->intake().act(id, "return", "nothing is filled in").value();
    CHECK(back.row.workflow.state == "returned_to_agency");
    CHECK(back.letter.at("kind") == "return");
    CHECK(back.letter.at("reason") == "nothing is filled in");
    CHECK(back.letter.at("score").at("percent") == 0);

    service::RequestFilter due;
    due.breachedOnly = true;
    world.clock.advance(std::chrono::days(14) - 1h);
    CHECK(world.as("olga")->intake().list(due).value().empty());
    world.clock.advance(2h);
    REQUIRE(world.as("olga")->intake().list(due).value().size() == 1);
    CHECK(world.as("olga")->intake().list(due).value()[0].clock == "agency_reminder");
    CHECK(world.as("olga")->intake().remind(id).value().letter.at("kind") == "reminder");
    CHECK(world.as("olga")->intake().list(due).value().empty());
    world.clock.advance(std::chrono::days(15));
    CHECK(world.as("olga")->intake().list(due).value().size() == 1);

    package["content"] = {{"person", {{"family_name", "TESTINO"}}}};
    const service::ReceivedRequest again = receive(world, package);
    CHECK(again.row.id == id);
    CHECK(again.row.workflow.state == "request_received");
    CHECK(again.row.remindedAt.empty());
    CHECK(world.as("olga")->intake().list(due).value().empty());
    CHECK(world.as("olga")->intake().receipt(id).value().at("version") == 2);
    CHECK(world.as("olga")->intake().act(id, "make_draft", "").error().key == "intake.not_by_hand");
    CHECK(world.as("olga")->intake().show("nobody").error().key == "intake.no_such_request");
    CHECK(faults(world).empty());
}

TEST_CASE("What the agency sends after the draft is shown and brought in, unless the bureau changed it too", "[intake]")
{
    World world;
    Json package = test::aRequest("red.notice", World::sample(), "F-9", "Court");
    const std::string id = receive(world, package).row.id;
    CHECK(world.as("olga")->intake().bringNewer(id).error().key == "intake.no_draft");
    const service::Saved draft = world.as("olga")->intake().draft(id).value();
    CHECK(world.as("olga")->intake().bringNewer(id).error().key == "intake.nothing_newer");

    package["content"]["person"]["forename"] = "Amal";
    CHECK(receive(world, package).row.version == 2);
    const service::RequestView view = world.as("olga")->intake().show(id).value();
    REQUIRE(view.sinceDraft.size() == 1);
    CHECK(view.sinceDraft[0].path == "person.forename");
    CHECK(view.item.row.workflow.state == "accepted");
    REQUIRE(world.as("olga")->intake().bringNewer(id));
    service::DocumentView document = world.as("olga")->registry().show(draft.id).value();
    CHECK(document.content.at("person").at("forename") == "Amal");

    package["content"]["person"]["forename"] = "Amira";
    REQUIRE(receive(world, package).row.version == 3);
    REQUIRE(world.as("olga")->drafting().change(draft.id, document.head.revision, {{"person.forename", "Amina"}}));
    const base::Error both = world.as("olga")->intake().bringNewer(id).error();
    CHECK(both.key == "intake.changed_here");
    CHECK(both.params.at("paths") == "person.forename");
    document = world.as("olga")->registry().show(draft.id).value();
    CHECK(document.content.at("person").at("forename") == "Amina");
    CHECK(faults(world).empty());
}

TEST_CASE("Who may not draft takes no request in, and it is recorded", "[intake]")
{
    World world;
    const std::string bytes = test::aRequest("red.notice", Json::object()).dump();
    for (const char* login : {"sam", "carla", "ada", "aud", "dora"})
        CHECK(world.as(login)->intake().receive("r.json", bytes).error().key == "access.denied");
    CHECK(world.as("ada")->intake().list().error().key == "access.denied");
    CHECK(world.as("olga")->intake().list().value().empty());
    const std::string id = receive(world, test::aRequest("red.notice", Json::object())).row.id;
    CHECK(world.as("carla")->intake().act(id, "refuse", "no").error().key == "workflow.wrong_role");
    CHECK(world.as("sam")->intake().draft(id).error().key == "access.denied");
}

TEST_CASE("A request or package that was edited in the file is named by the verification", "[intake]")
{
    World world;
    const std::string id = receive(world, test::aRequest("red.notice", World::sample(), "F-9", "Court")).row.id;
    REQUIRE(world.as("olga")->intake().act(id, "return", "the court is not named"));
    REQUIRE(world.as("olga")->intake().remind(id));
    REQUIRE(faults(world).empty());
    const auto edited = [&](const std::string& sql) {
        const test::TempFolder folder;
        std::filesystem::create_directories(folder.path("bureau"));
        const std::string file = folder.path("bureau") + "/bureau.db";
        std::filesystem::copy_file(world.folder.path("bureau") + "/bureau.db", file);
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
        for (const char* trigger : {"request_once", "request_unchanged", "request_kept", "request_package_once",
                                    "request_package_unchanged", "request_package_kept"})
            REQUIRE(sqlite3_exec(db, ("DROP TRIGGER " + std::string(trigger)).c_str(), nullptr, nullptr, nullptr) ==
                    SQLITE_OK);
        REQUIRE(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(db);
        const auto store = store::openSqliteStore(folder.path("bureau"));
        service::Bureau bureau(*store, world.clock, service::Law::load(data::DataSource::embedded()).value(),
                               base::PasswordCost::forTests());
        std::string keys;
        const auto session = std::move(bureau.signIn("aud", test::kPassword).value());
        const service::AuditReport report = session->auditing().verify().value();
        for (const audit::Fault& fault : report.faults)
            keys += (keys.empty() ? "" : " ") + fault.key +
                    (fault.params.contains("column") ? ":" + fault.params.at("column") : "");
        return keys;
    };
    CHECK(edited("UPDATE request SET state = 'request_refused'") == "audit.request_altered:state");
    CHECK(edited("UPDATE request SET agency = 'Customs'") == "audit.request_altered:agency");
    CHECK(edited("UPDATE request SET reference = 'F-10'") == "audit.request_altered:reference");
    CHECK(edited("UPDATE request SET reason = 'none'") == "audit.request_altered:reason");
    CHECK(edited("UPDATE request SET received_at = '2020-01-01T00:00:00.000Z'") == "audit.request_altered:received_at");
    CHECK(edited("UPDATE request SET score = 1") == "audit.request_altered:score");
    CHECK(edited("UPDATE request SET document = 'd'") == "audit.request_altered:document");
    CHECK(edited("UPDATE request SET reminded_at = ''") == "audit.request_altered:reminded_at");
    CHECK(edited("UPDATE request SET urgency = 'urgent'") == "audit.request_altered:urgency");
    CHECK(edited("UPDATE request SET number = 'R2026/00009'") == "audit.request_altered:number");
    CHECK(edited("UPDATE request_package SET bytes = x'7b7d'") == "audit.request_package_altered");
    CHECK(edited("UPDATE request_package SET score = 3") == "audit.request_package_altered");
    CHECK(edited("DELETE FROM request_package") == "audit.request_package_altered");
    CHECK(edited("DELETE FROM request_package; DELETE FROM request") == "audit.request_missing");
    CHECK(
        edited("INSERT INTO request SELECT 99, 'x', 'R1', agency, agency_key, reference, reference_key, type, "
               "urgency, revision, version, score, received_at, newest_at, definition, definition_hash, state, since, "
               "reason, reminded_at, document, drafted_from FROM request") == "audit.request_added");
}
