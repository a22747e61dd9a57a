// Two bureaus and the General Secretariat, three folders on one machine.
#include "tests/support/channel_world.h"

#include <filesystem>
#include <set>
#include <sqlite3.h>

using namespace tocsin;
using channel::Kind;
using test::Exchange;
using test::saying;

namespace {

base::Json baseCase(const std::string& name)
{
    return base::readJson(base::readFile(TOCSIN_TEST_DATA "/../cases/bases/" + name).value()).value();
}

std::string kindsOf(const std::vector<store::OutboxRow>& rows, const std::string& to)
{
    std::string out;
    for (const store::OutboxRow& row : rows)
        if (row.to == to) out += (out.empty() ? "" : " ") + row.kind + ":" + row.state;
    return out;
}

channel::Body published(const char* entityId, const char* controlNumber)
{
    channel::Body body;
    body.entityId = entityId;
    body.controlNumber = controlNumber;
    return body;
}

} // namespace

TEST_CASE("A notice is requested, receipted, processed, questioned, answered and published over the channel",
          "[channel]")
{
    Exchange exchange;
    auto& uy = exchange.uy;
    const base::Json content = test::World::sample();
    const std::string id = uy.sent("red.notice", content);
    exchange.settle();

    REQUIRE(exchange.gs.letters().size() == 1);
    const channel::Letter request = exchange.newest();
    const store::DocumentRow head = uy.world.as("olga")->registry().head(id).value();
    CHECK(request.kind == Kind::NoticeRequest);
    CHECK(request.document->number == head.number);
    CHECK(request.document->contentHash == head.contentHash);
    CHECK(kindsOf(uy.world.as("olga")->channel().outbox().value(), "IPSG") == "notice_request:received");

    exchange.answer(Kind::BeingProcessed, {});
    exchange.settle();
    CHECK(uy.stateOf(id) == "sent");
    exchange.answer(Kind::Incomplete, saying("Which court issued the warrant?"));
    exchange.settle();
    CHECK(uy.stateOf(id) == "gs_asked");

    REQUIRE(uy.world.act("olga", id, "submit", "The court of Montevideo, 12th session.") == "supervisor_review");
    uy.review(id);
    exchange.settle();
    CHECK(exchange.newest().kind == Kind::Answer);
    CHECK(exchange.newest().body.text == "The court of Montevideo, 12th session.");
    CHECK(exchange.newest().body.content.contains("person"));
    exchange.answer(Kind::Published, published("2031/10456", "A-1/1-2031"));
    exchange.settle();
    CHECK(uy.stateOf(id) == "published");
    CHECK(uy.world.as("olga")->registry().head(id)->entityId == "2031/10456");
    const auto inbox = uy.world.as("olga")->channel().inbox().value();
    CHECK(inbox.size() == 5); // two receipts and three outcomes
    for (const store::InboxRow& row : inbox) CHECK(row.state == "done");

    // The steps that came by message say by which.
    std::size_t byMessage = 0;
    const auto history = uy.world.as("olga")->registry().history(id).value();
    for (const service::HistoryItem& item : history)
        if (item.entry.act == audit::act::kStep && item.entry.facts.contains("message")) ++byMessage;
    CHECK(byMessage == 2);
    CHECK(uy.faults().empty());
    exchange.advance(std::chrono::hours(48));
    CHECK(uy.pump().delivered == 0);
}

TEST_CASE("A diffusion goes to the bureaus it names and becomes a document received there", "[channel]")
{
    Exchange exchange;
    base::Json content = baseCase("complete_arrest_diffusion.json");
    content["distribution"]["recipient_entities"] = {"MT", "AT"};
    const std::string id = exchange.uy.sent("arrest.diffusion", content);
    exchange.settle();
    const auto rows = exchange.uy.world.as("olga")->channel().outbox().value();
    CHECK(kindsOf(rows, "IPSG") == "diffusion:received");
    CHECK(kindsOf(rows, "MT") == "diffusion:received");
    CHECK(kindsOf(rows, "AT") == "diffusion:waiting"); // nobody of that name has a folder
    CHECK(rows.front().error == "channel.no_mailbox");

    store::DocumentFilter filter;
    filter.type = "arrest.diffusion";
    const auto received = exchange.mt.world.as("olga")->registry().list(filter).value();
    REQUIRE(received.size() == 1);
    CHECK(received.front().workflow.state == "received");
    const auto view = exchange.mt.world.as("olga")->registry().show(received.front().id).value();
    CHECK(view.content == exchange.uy.world.as("olga")->registry().show(id)->content);
    CHECK(view.provenance["source"]["kind"] == "message");
    CHECK(view.provenance["source"]["name"] == "UY");
    CHECK(exchange.mt.world.act("olga", received.front().id, "file", "for information") == "filed");

    exchange.answer(Kind::Circulated, {});
    exchange.settle();
    CHECK(exchange.uy.stateOf(id) == "circulated");
    CHECK(exchange.uy.faults().empty());
    CHECK(exchange.mt.faults().empty());
}

TEST_CASE("A refusal comes with its ground, and a message that the case does not allow waits for a person", "[channel]")
{
    Exchange exchange;
    auto& uy = exchange.uy;
    const std::string id = uy.sent("red.notice", test::World::sample());
    exchange.settle();
    channel::Body refusal = saying("The act is of a political character.");
    refusal.ground = "article_3";
    exchange.answer(Kind::Refused, refusal);
    exchange.settle();
    CHECK(uy.stateOf(id) == "gs_refused");
    CHECK_FALSE(uy.world.as("olga")->registry().head(id)->refusedAt.empty());

    // The General Secretariat publishes after all, which a refused case cannot take.
    exchange.answer(Kind::Published, published("2031/10456", "A-1/1-2031"));
    exchange.settle();
    CHECK(uy.stateOf(id) == "gs_refused");
    const auto open = uy.world.as("olga")->channel().inbox("open").value();
    REQUIRE(open.size() == 1);
    CHECK(open.front().reason == "workflow.no_such_action");
    CHECK(uy.world.as("olga")->channel().takeUp(open.front().id, "").error().key == "workflow.no_such_action");
    CHECK(uy.world.as("olga")->channel().dismiss(open.front().id, " ").error().key == "channel.reason_missing");
    CHECK(uy.world.as("sam")->channel().dismiss(open.front().id, "x").error().key == "access.denied");
    REQUIRE(uy.world.as("olga")->channel().dismiss(open.front().id, "sent in error, confirmed by telephone"));
    CHECK(uy.world.as("olga")->channel().dismiss(open.front().id, "again").error().key == "channel.not_open");

    // Sent again, it is a new request; what answers the old one is not taken for the new one.
    const std::string first = exchange.newest().id;
    REQUIRE(uy.world.act("olga", id, "submit") == "supervisor_review");
    uy.review(id);
    exchange.settle();
    CHECK(exchange.newest().kind == Kind::NoticeRequest);
    CHECK(exchange.newest().id != first);
    REQUIRE(exchange.gs.answer(first, Kind::Incomplete, saying("An old question"), exchange.now()));
    exchange.settle();
    CHECK(uy.stateOf(id) == "sent");
    CHECK(uy.world.as("olga")->channel().inbox("open")->front().reason == "channel.reply_to_earlier");
    CHECK(uy.faults().empty());
}

TEST_CASE("What fails its checks is kept with the reason, and released once a person has mended that", "[channel]")
{
    Exchange exchange;
    auto& mt = exchange.mt;
    const auto letter =
        exchange.uy.world.as("olga")->channel().write({Kind::Query, "MT", "", "", "Is this man known to you?"});
    REQUIRE(letter);
    for (const channel::TrustedKey& key : exchange.uy.own())
        REQUIRE(mt.world.as("ada")->channelKeys().end("UY", key.publicKey, "2026-11-24T09:00:00.000Z"));
    exchange.uy.pump();
    REQUIRE(base::writeFile(exchange.folder.path("exchange") + "/MT/rubbish.tar", "no package"));
    CHECK(mt.pump().quarantined == 2);
    CHECK(mt.transport.arrived()->empty());
    const auto held = mt.world.as("olga")->channel().quarantine("held").value();
    REQUIRE(held.size() == 2);
    const bool rubbishFirst = held[0].name == "rubbish.tar";
    const auto& signedOne = held[rubbishFirst ? 1 : 0];
    const auto& rubbish = held[rubbishFirst ? 0 : 1];
    CHECK(signedOne.reason == "channel.key_not_in_force");
    CHECK(rubbish.reason == "channel.truncated");
    CHECK(mt.world.as("olga")->channel().release(signedOne.id).error().key == "channel.key_not_in_force");
    REQUIRE(
        mt.world.as("ada")->channelKeys().end("UY", exchange.uy.own().front().publicKey, "2027-11-24T09:00:00.000Z"));
    REQUIRE(mt.world.as("olga")->channel().release(signedOne.id));
    CHECK(mt.world.as("olga")->channel().release(signedOne.id).error().key == "channel.not_held");
    REQUIRE(mt.world.as("olga")->channel().discard(rubbish.id, "nobody sent it"));
    const auto open = mt.world.as("olga")->channel().inbox("open").value();
    REQUIRE(open.size() == 1);
    CHECK(open.front().reason == "channel.needs_a_person");
    CHECK(mt.world.as("olga")->channel().read(*letter)->body.text == "Is this man known to you?");
    const auto answer = mt.world.as("olga")->channel().write({Kind::Answer, "UY", "", *letter, "No."});
    REQUIRE(answer);
    REQUIRE(mt.world.as("olga")->channel().dismiss(*letter, "answered"));
    exchange.settle();
    CHECK(exchange.uy.world.as("olga")->channel().read(*answer)->body.text == "No.");
    CHECK(kindsOf(exchange.uy.world.as("olga")->channel().outbox().value(), "MT") ==
          "query:received receipt:delivered");
    CHECK(mt.faults().empty());
}

TEST_CASE("A package that comes again has no second effect, and another under its id has none at all", "[channel]")
{
    Exchange exchange;
    base::Json content = baseCase("complete_arrest_diffusion.json");
    content["distribution"]["recipient_entities"] = {"MT"};
    exchange.uy.sent("arrest.diffusion", content);
    exchange.uy.pump();
    const std::string name = exchange.mt.transport.arrived()->front();
    const std::string package = exchange.mt.transport.fetch(name).value();
    CHECK(exchange.mt.pump().taken == 1);
    REQUIRE(exchange.mt.transport.deliver("MT", name, package));
    const service::PumpReport again = exchange.mt.pump();
    CHECK(again.taken == 0);
    CHECK(again.repeated == 1);
    CHECK(again.delivered == 1); // the receipt, once more
    CHECK(exchange.mt.world.as("olga")->registry().list({})->size() == 1);

    channel::Manifest head{name.substr(0, 26),           Kind::Query,  "UY", "MT", "",
                           base::toText(exchange.now()), std::nullopt, {}};
    const auto key = exchange.uy.keys.inForce(base::toText(exchange.now())).value();
    REQUIRE(exchange.mt.transport.deliver(
        "MT", name, channel::seal(channel::draftOf(head, saying("another"), {}).value(), {}, key)));
    CHECK(exchange.mt.pump().quarantined == 1);
    CHECK(exchange.mt.world.as("olga")->channel().quarantine()->front().reason == "channel.id_reused");
    CHECK(exchange.mt.faults().empty());
}

TEST_CASE("After a rotation both keys count for a while, and a key file that the bureau does not know signs nothing",
          "[channel]")
{
    Exchange exchange;
    auto& uy = exchange.uy;
    exchange.advance(std::chrono::minutes(1));
    REQUIRE(uy.world.as("olga")->channel().write({Kind::Query, "MT", "", "", "one"}));
    uy.pump();
    const std::string second = uy.keys.add(base::toText(uy.world.clock.now()));
    CHECK(uy.world.as("olga")->channel().pump(uy.transport, uy.keys).error().key == "channel.key_file_other");
    CHECK(uy.world.as("olga")->channelKeys().rotate(second, "2026-12-24T09:00:00.000Z").error().key == "access.denied");
    REQUIRE(uy.world.as("ada")->channelKeys().rotate(second, "2026-12-24T09:00:00.000Z"));
    CHECK(uy.own().size() == 2);
    CHECK(uy.own().front().validUntil == "2026-12-24T09:00:00.000Z");
    REQUIRE(exchange.mt.world.as("ada")->channelKeys().trust(uy.own().back()));
    CHECK(exchange.mt.pump().taken == 1);
    REQUIRE(uy.world.as("olga")->channel().write({Kind::Query, "MT", "", "", "two"}));
    uy.pump();
    CHECK(exchange.mt.pump().taken == 1);
    CHECK(uy.faults().empty());
}

TEST_CASE("A bureau without a channel sends as before, and keys are an administrator's work", "[channel]")
{
    test::World world;
    const auto olga = world.as("olga");
    CHECK(olga->channel().write({Kind::Query, "MT", "", "", "x"}).error().key == "channel.not_set_up");
    CHECK(olga->channelKeys().setUp(std::string(64, 'a')).error().key == "access.denied");
    const auto ada = world.as("ada");
    CHECK(ada->channelKeys().setUp("no key").error().key == "channel.bad_key");
    const std::string now = base::toText(world.clock.now());
    CHECK(ada->channelKeys().trust({"UY", std::string(64, 'a'), now, ""}).error().key == "channel.bad_address");
    CHECK(ada->channelKeys().trust({"XX", std::string(64, 'a'), now, ""}).error().key == "channel.bad_address");
    CHECK(ada->channelKeys().trust({"MT", std::string(64, 'a'), now, now}).error().key == "channel.bad_key");
    REQUIRE(ada->channelKeys().trust({"MT", std::string(64, 'a'), now, ""}));
    CHECK(ada->channelKeys().trust({"IPSG", std::string(64, 'a'), now, ""}).error().key == "channel.key_known");
    CHECK(ada->channel().inbox().error().key == "access.denied");
}

TEST_CASE("A message, a package or a key that is edited behind the log is named", "[channel]")
{
    Exchange exchange;
    base::Json content = baseCase("complete_arrest_diffusion.json");
    content["distribution"]["recipient_entities"] = {"MT"};
    exchange.uy.sent("arrest.diffusion", content);
    exchange.settle();
    REQUIRE(base::writeFile(exchange.folder.path("exchange") + "/UY/rubbish.tar", "no package"));
    exchange.uy.pump();
    REQUIRE(exchange.uy.faults().empty());
    const std::string file = exchange.uy.world.folder.path("bureau") + "/bureau.db";
    const auto spoilt = [&](const std::string& sql) {
        const test::TempFolder copy;
        std::filesystem::create_directories(copy.path("bureau"));
        std::filesystem::copy_file(file, copy.path("bureau") + "/bureau.db");
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open((copy.path("bureau") + "/bureau.db").c_str(), &db) == SQLITE_OK);
        for (const char* trigger : {"outbox_unchanged", "outbox_kept", "inbox_once", "inbox_unchanged", "inbox_kept"})
            REQUIRE(sqlite3_exec(db, (std::string("DROP TRIGGER ") + trigger).c_str(), nullptr, nullptr, nullptr) ==
                    SQLITE_OK);
        REQUIRE(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
        const bool changed = sqlite3_changes(db) > 0;
        sqlite3_close(db);
        REQUIRE(changed);
        static const service::Law kLaw = service::Law::load(data::DataSource::embedded()).value();
        const auto store = store::openSqliteStore(copy.path("bureau"));
        service::Bureau bureau(*store, exchange.uy.world.clock, kLaw, base::PasswordCost::forTests());
        const auto aud = std::move(bureau.signIn("aud", test::kPassword).value());
        const service::AuditReport report = aud->auditing().verify().value();
        std::set<std::string> keys;
        for (const audit::Fault& fault : report.faults) keys.insert(fault.key);
        return keys.size() == 1 ? *keys.begin() : std::to_string(keys.size());
    };
    for (const char* column : {"kind = 'update'", "recipient = 'AT'", "document = 'd'", "in_reply_to = 'x'",
                               "manifest = '{}'", "body = '{}'", "state = 'waiting'"})
        CHECK(spoilt(std::string("UPDATE outbox SET ") + column + " WHERE seq = 1") == "audit.message_altered");
    for (const char* column : {"kind = 'update'", "sender = 'AT'", "document = 'd'", "in_reply_to = 'x'",
                               "manifest = '{}'", "body = '[]'", "state = 'open'", "signed_by = 'x'"})
        CHECK(spoilt(std::string("UPDATE inbox SET ") + column + " WHERE seq = 1") == "audit.message_altered");
    CHECK(spoilt("DELETE FROM inbox WHERE seq = 1") == "audit.message_missing");
    CHECK(spoilt("INSERT INTO outbox SELECT 99, 'x', kind, recipient, document, in_reply_to, manifest, body, state, "
                 "created_at, attempts, next_at, error FROM outbox WHERE seq = 1") == "audit.message_added");
    CHECK(spoilt("UPDATE quarantine SET reason = 'x'") == "audit.package_altered");
    CHECK(spoilt("UPDATE quarantine SET bytes = x'00'") == "audit.package_altered");
    CHECK(spoilt("DELETE FROM quarantine") == "audit.package_altered");
    CHECK(spoilt("UPDATE channel_key SET valid_until = '2030-01-01T00:00:00.000Z' WHERE address = 'MT'") ==
          "audit.key_altered");
    CHECK(spoilt("DELETE FROM channel_key WHERE address = 'MT'") == "audit.key_altered");
    CHECK(spoilt("INSERT INTO channel_key VALUES (99, 'AT', 'k', '', '')") == "audit.key_altered");
}
