#include "app/demo/demo.h"
#include "app/demo/neighbours.h"
#include "core/channel/office_files.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/temp_folder.h"

#include "core/base/json_reader.h"
#include "core/service/bureau.h"
#include "tests/support/fake_clock.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tocsin;

namespace {

service::Law law() { return service::Law::load(data::DataSource::embedded()).value(); }

/// Made at an instant, then opened by one of its people an hour later.
struct DemoBureau {
    explicit DemoBureau(const char* instant) : clock(instant)
    {
        const auto result = demo::makeBureau(folder.path("demo"), law(), clock.now());
        INFO((result ? std::string() : result.error().key + " " + result.error().detail));
        REQUIRE(result);
        made = *result;
        clock.advance(std::chrono::hours(1));
        store = store::openSqliteStore(folder.path("demo"));
        bureau = std::make_unique<service::Bureau>(*store, clock, law(), base::PasswordCost::forTests());
    }
    std::unique_ptr<service::Session> as(const char* login)
    {
        return std::move(bureau->signIn(login, demo::cast()->password).value());
    }
    test::TempFolder folder;
    test::FakeClock clock;
    demo::Made made;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<service::Bureau> bureau;
};

void checkStates(DemoBureau& demo)
{
    const auto olga = demo.as("olga");
    std::set<std::string> states;
    std::set<std::string> since;
    const std::vector<store::DocumentRow> rows = olga->registry().list({}).value();
    for (const store::DocumentRow& row : rows) {
        states.insert(row.workflow.state);
        since.insert(row.workflow.since.substr(0, 10));
        CHECK(row.workflow.since < "2026-11-24");
    }
    CHECK(states == std::set<std::string>{"approved", "circulated", "compliance_review", "draft", "gs_asked",
                                          "gs_refused", "published", "refused", "returned", "sent",
                                          "supervisor_review"});
    CHECK(since.size() > 10);
    for (const char* login : {"olga", "oscar", "samira", "stefan", "carla"})
        CHECK_FALSE(demo.as(login)->registry().myWork()->empty());
}

void checkVerdicts(DemoBureau& demo)
{
    const auto olga = demo.as("olga");
    store::DocumentFilter drafts;
    drafts.states = {"draft"};
    std::set<rules::Verdict> verdicts;
    const std::vector<store::DocumentRow> rows = olga->registry().list(drafts).value();
    for (const store::DocumentRow& row : rows)
        verdicts.insert(olga->casework().judge(row.id, rules::Stage::Submit)->verdict);
    CHECK(verdicts.count(rules::Verdict::Ready) == 1);
    CHECK(verdicts.count(rules::Verdict::Blocked) == 1);
}

/// The reviewer of a notice that came back sees what changed since she looked.
void checkWhatChanged(DemoBureau& demo)
{
    const auto samira = demo.as("samira");
    store::DocumentFilter yangben;
    yangben.text = "YANGBEN";
    const store::DocumentRow row = samira->registry().list(yangben).value().at(0);
    const service::DocumentView view = samira->registry().show(row.id).value();
    CHECK(view.lastSeen == 1);
    CHECK(samira->registry().compare(row.id, view.lastSeen, view.version)->size() == 3);
}

} // namespace

// One test, since each commit is flushed to disk and making a bureau takes seconds.
TEST_CASE("The demonstration bureau holds notices in many states, each walked there by different people")
{
    DemoBureau demo("2026-11-24T09:00:00.000Z");
    CHECK(demo.made.documents == 22);
    checkStates(demo);
    checkVerdicts(demo);
    checkWhatChanged(demo);
    const service::AuditReport report = demo.as("audrey")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.brokenVersions.empty());
    CHECK(report.checked > 300);
    const std::optional<demo::Cast> people = demo::castOf(demo.folder.path("demo"));
    REQUIRE(people);
    CHECK(people->password == demo::cast()->password);
    CHECK(people->people.size() == demo::cast()->people.size());
}

TEST_CASE("A note of the people that cannot be trusted makes no demonstration bureau")
{
    const test::TempFolder folder;
    CHECK_FALSE(demo::castOf(folder.path()));
    const auto noted = [&](const std::string& text) {
        REQUIRE(base::writeFile(folder.path("demonstration.json"), text));
        return demo::castOf(folder.path()).has_value();
    };
    const std::string olga = R"({"login": "olga", "name": "Olga", "roles": ["officer"]})";
    CHECK(noted(R"({"country": "MT", "password": "invented", "people": [)" + olga + "]}"));
    for (const char* spoilt : {"", "[]", "{}", "\"people\"", R"({"password": "invented", "people": {}})",
                               R"({"password": 7, "people": []})", R"({"password": "invented", "people": ["olga"]})",
                               R"({"password": "invented", "people": [{"login": "olga", "roles": ["king"]}]})",
                               R"({"password": "invented", "people": [{"login": "olga", "roles": [1]}]})"}) {
        INFO(spoilt);
        CHECK_FALSE(noted(spoilt));
    }
    CHECK_FALSE(noted(std::string(100'000, '[')));
}

namespace {

/// The demonstration's own officer at the channel.
struct Mail {
    DemoBureau& demo;
    std::unique_ptr<service::Session> olga = demo.as("olga");

    service::PumpReport pump()
    {
        const std::string folder = demo.folder.path("demo");
        const channel::KeyFile keys = std::move(channel::KeyFile::read(channel::keyFileOf(folder)).value());
        channel::FolderTransport transport(channel::exchangeFolderOf(folder).value(), "MT");
        return olga->channel().pump(transport, keys).value();
    }
    /// The others answer, then we take it in.
    service::PumpReport round()
    {
        demo.clock.advance(std::chrono::minutes(5));
        const auto others = demo::letOthersAnswer(demo.folder.path("demo"), law(), demo.clock.now());
        INFO((others ? std::string() : others.error().key + " " + others.error().detail));
        REQUIRE(others);
        return pump();
    }
    std::string stateOf(const std::string& id) { return olga->registry().head(id)->workflow.state; }
    void send(const store::DocumentRow& row)
    {
        REQUIRE(olga->casework().act({row.id, "send", "", row.contentHash, {}}));
    }
};

} // namespace

TEST_CASE("Around the demonstration bureau others write, take in what it sends, and answer until the case is published")
{
    DemoBureau demo("2026-11-24T09:00:00.000Z");
    Mail mail{demo};
    const service::PumpReport first = mail.pump();
    CHECK(first.taken == 2);
    CHECK(first.open == 1);
    CHECK(first.quarantined == 1);
    CHECK(mail.olga->channel().quarantine("held")->front().reason == "channel.part_altered");
    store::DocumentFilter received;
    received.states = {"received"};
    REQUIRE(mail.olga->registry().list(received)->size() == 1);
    CHECK(mail.olga->registry().list(received)->front().familyName == "MODELINI");

    store::DocumentFilter approved;
    approved.states = {"approved"};
    const std::vector<store::DocumentRow> ready = mail.olga->registry().list(approved).value();
    REQUIRE(ready.size() >= 2);
    mail.send(ready[0]);
    CHECK(mail.pump().delivered >= 1);
    CHECK(mail.round().taken >= 2); // the receipt, and that it is being processed
    CHECK(mail.stateOf(ready[0].id) == "sent");
    mail.round();
    CHECK(mail.stateOf(ready[0].id) == "published");
    CHECK_FALSE(mail.olga->registry().head(ready[0].id)->entityId.empty());

    // The second request is found incomplete, and its answer published.
    mail.send(ready[1]);
    mail.pump();
    mail.round();
    mail.round();
    CHECK(mail.stateOf(ready[1].id) == "gs_asked");
    CHECK(demo.as("audrey")->auditing().verify()->faults.empty());
    const auto nobody = demo::letOthersAnswer(demo.folder.path("nowhere"), law(), demo.clock.now());
    CHECK_FALSE(nobody);
}

TEST_CASE("The demonstration bureau can be made on any day, and not over another bureau")
{
    DemoBureau demo("2031-02-03T23:30:00.000Z");
    const auto again = demo::makeBureau(demo.folder.path("demo"), law(), demo.clock.now());
    CHECK(again.error().key == "bureau.exists");
    CHECK(demo.as("olga")->registry().list({})->size() == 22);
}
