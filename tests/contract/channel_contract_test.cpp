// What every engine promises about messages to send, messages taken in, packages in quarantine and keys.
#include "tests/contract/engines.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using test::FreshStore;

namespace {

constexpr const char* kMorning = "2026-01-15T09:00:00.000Z";
constexpr const char* kNoon = "2026-01-15T12:00:00.000Z";
constexpr const char* kEvening = "2026-01-15T18:00:00.000Z";

store::OutboxRow aMessage(const std::string& id, const std::string& nextAt = kMorning)
{
    return {
        id,        "query",  "UY", "",     "m-before", R"({"id":")" + id + R"("})", "{\"text\":\"Is he known? 你好\"}",
        "waiting", kMorning, 0,    nextAt, ""};
}

store::InboxRow aTakenOne(const std::string& id, const std::string& state = "done")
{
    return {id,
            "published",
            "IPSG",
            "d1",
            "m1",
            R"({"id":")" + id + R"("})",
            "{}",
            std::string(64, 'k'),
            kMorning,
            state,
            state == "open" ? "channel.reply_to_earlier" : "",
            "{}",
            "",
            ""};
}

store::QuarantineRow aPackage(const std::string& id)
{
    return {id,
            "rubbish.tar",
            std::string(64, 'b'),
            std::string("no\0package\xff", 11),
            "channel.truncated",
            R"({"offset":"0"})",
            kMorning,
            "held",
            "",
            ""};
}

std::vector<std::string> idsOf(const auto& rows)
{
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    return ids;
}
using Ids = std::vector<std::string>;

void checkSame(const store::OutboxRow& a, const store::OutboxRow& b)
{
    CHECK(std::tie(a.id, a.kind, a.to, a.document, a.inReplyTo, a.manifest, a.body, a.state, a.createdAt, a.attempts,
                   a.nextAt, a.error) == std::tie(b.id, b.kind, b.to, b.document, b.inReplyTo, b.manifest, b.body,
                                                  b.state, b.createdAt, b.attempts, b.nextAt, b.error));
}

void checkSame(const store::InboxRow& a, const store::InboxRow& b)
{
    CHECK(std::tie(a.id, a.kind, a.from, a.document, a.inReplyTo, a.manifest, a.body, a.key, a.at, a.state, a.reason,
                   a.params, a.decidedBy, a.decidedAt) == std::tie(b.id, b.kind, b.from, b.document, b.inReplyTo,
                                                                   b.manifest, b.body, b.key, b.at, b.state, b.reason,
                                                                   b.params, b.decidedBy, b.decidedAt));
}

void checkSame(const store::QuarantineRow& a, const store::QuarantineRow& b)
{
    CHECK(std::tie(a.id, a.name, a.sha256, a.bytes, a.reason, a.params, a.at, a.state, a.decidedBy, a.decidedAt) ==
          std::tie(b.id, b.name, b.sha256, b.bytes, b.reason, b.params, b.at, b.state, b.decidedBy, b.decidedAt));
}

} // namespace

TEST_CASE("A message to send comes back as it was written, and an update changes where it stands and nothing else")
{
    FreshStore fresh;
    {
        const auto unit = fresh.store->write();
        CHECK_FALSE(unit->channel().outbox("m1"));
        unit->channel().insertOutbox(aMessage("m1"));
        unit->commit();
    }
    const auto unit = fresh.store->write();
    store::OutboxRow row = unit->channel().outbox("m1").value();
    checkSame(row, aMessage("m1"));
    row.state = "delivered";
    row.attempts = 3;
    row.nextAt = kNoon;
    row.error = "channel.no_mailbox";
    store::OutboxRow forged = row;
    forged.kind = "diffusion";
    forged.to = "AT";
    forged.manifest = "{}";
    forged.body = "{}";
    forged.createdAt = kEvening;
    unit->channel().updateOutbox(forged);
    checkSame(unit->channel().outbox("m1").value(), row);
}

TEST_CASE("Messages are due from their instant on, the longest due first and as many as were asked for")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    for (const auto& [id, nextAt] : {std::pair("late", kEvening), std::pair("noon", kNoon), std::pair("never", ""),
                                     std::pair("first", kMorning), std::pair("second", kMorning)})
        unit->channel().insertOutbox(aMessage(id, nextAt));
    CHECK(idsOf(unit->channel().outboxDue(kNoon, 10)) == Ids{"first", "second", "noon"});
    CHECK(idsOf(unit->channel().outboxDue(kNoon, 2)) == Ids{"first", "second"});
    CHECK(unit->channel().outboxDue("2026-01-15T08:59:59.999Z", 10).empty());
    CHECK(idsOf(unit->channel().outboxDue("9999", 10)) == Ids{"first", "second", "noon", "late"});
}

TEST_CASE("Messages are listed oldest first, by state and by document")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    for (const char* id : {"z", "a", "m"}) unit->channel().insertOutbox(aMessage(id));
    store::OutboxRow about = aMessage("about");
    about.document = "d1";
    unit->channel().insertOutbox(about);
    about.state = "received";
    unit->channel().updateOutbox(about);
    CHECK(idsOf(unit->channel().outboxRows("", "")) == Ids{"z", "a", "m", "about"});
    CHECK(idsOf(unit->channel().outboxRows("waiting", "")) == Ids{"z", "a", "m"});
    CHECK(idsOf(unit->channel().outboxRows("", "d1")) == Ids{"about"});
    CHECK(unit->channel().outboxRows("waiting", "d1").empty());

    unit->channel().insertInbox(aTakenOne("second", "open"));
    unit->channel().insertInbox(aTakenOne("first"));
    CHECK(idsOf(unit->channel().inboxRows("", "")) == Ids{"second", "first"});
    CHECK(idsOf(unit->channel().inboxRows("open", "d1")) == Ids{"second"});
    CHECK(unit->channel().inboxRows("", "d2").empty());
}

TEST_CASE("A message is taken in once: no second row under its id, whatever the row holds")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    unit->channel().insertInbox(aTakenOne("m1", "open"));
    CHECK_THROWS_AS(unit->channel().insertInbox(aTakenOne("m1", "open")), store::StorageError);
    CHECK_THROWS_AS(unit->channel().insertInbox(aTakenOne("m1", "dismissed")), store::StorageError);
    unit->channel().insertOutbox(aMessage("m2"));
    CHECK_THROWS_AS(unit->channel().insertOutbox(aMessage("m2")), store::StorageError);
    CHECK(idsOf(unit->channel().inboxRows("", "")) == Ids{"m1"});
    checkSame(unit->channel().inbox("m1").value(), aTakenOne("m1", "open"));
}

TEST_CASE("Two who take the same message in at once: one of them does")
{
    FreshStore fresh;
    const auto other = store::openSqliteStore(fresh.folder.path("bureau"));
    {
        const auto unit = fresh.store->write();
        unit->channel().insertInbox(aTakenOne("m1"));
        unit->commit();
    }
    const auto unit = other->write();
    CHECK(unit->channel().inbox("m1"));
    CHECK_THROWS_AS(unit->channel().insertInbox(aTakenOne("m1")), store::StorageError);
}

TEST_CASE("What was decided about a message is written, and what it said stays")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    unit->channel().insertInbox(aTakenOne("m1", "open"));
    store::InboxRow row = unit->channel().inbox("m1").value();
    row.state = "dismissed";
    row.reason = "";
    row.params = "{\"a\":\"b\"}";
    row.document = "d2";
    row.decidedBy = "u-amina";
    row.decidedAt = kNoon;
    store::InboxRow forged = row;
    forged.from = "AT";
    forged.manifest = forged.body = "[]";
    forged.key = "x";
    unit->channel().updateInbox(forged);
    checkSame(unit->channel().inbox("m1").value(), row);
}

TEST_CASE("A package in quarantine keeps its bytes, which lists leave out")
{
    FreshStore fresh;
    {
        const auto unit = fresh.store->write();
        unit->channel().insertQuarantine(aPackage("q1"));
        store::QuarantineRow tooLarge = aPackage("q2");
        tooLarge.bytes.clear();
        tooLarge.sha256.clear();
        unit->channel().insertQuarantine(tooLarge);
        unit->commit();
    }
    const auto unit = fresh.store->write();
    checkSame(unit->channel().quarantine("q1").value(), aPackage("q1"));
    CHECK(unit->channel().quarantine("q2")->bytes.empty());
    CHECK_FALSE(unit->channel().quarantine("q3"));
    store::QuarantineRow row = aPackage("q1");
    row.state = "discarded";
    row.decidedBy = "u-amina";
    row.decidedAt = kNoon;
    unit->channel().updateQuarantine(row);
    checkSame(unit->channel().quarantine("q1").value(), row);
    row.bytes.clear();
    REQUIRE(unit->channel().quarantineRows("discarded").size() == 1);
    checkSame(unit->channel().quarantineRows("discarded").front(), row);
    CHECK(idsOf(unit->channel().quarantineRows("")) == Ids{"q1", "q2"});
    CHECK(idsOf(unit->channel().quarantineRows("held")) == Ids{"q2"});
}

TEST_CASE("Keys stand by address, oldest first, and only their end can be moved")
{
    FreshStore fresh;
    const auto unit = fresh.store->write();
    for (const auto& [address, key] : {std::pair("UY", "k3"), std::pair("IPSG", "k9"), std::pair("UY", "k1")})
        unit->channel().insertKey({address, key, kMorning, ""});
    CHECK_THROWS_AS(unit->channel().insertKey({"UY", "k1", kNoon, ""}), store::StorageError);
    unit->channel().updateKey({"UY", "k3", kEvening, kNoon});
    std::vector<std::string> told;
    for (const store::ChannelKeyRow& row : unit->channel().keys())
        told.push_back(row.address + " " + row.publicKey + " " + row.validFrom + " " + row.validUntil);
    CHECK(told == std::vector<std::string>{std::string("IPSG k9 ") + kMorning + " ",
                                           std::string("UY k3 ") + kMorning + " " + kNoon,
                                           std::string("UY k1 ") + kMorning + " "});
}

TEST_CASE("An update of a row that is not there is an error, and a rolled back one leaves no trace")
{
    FreshStore fresh;
    {
        const auto unit = fresh.store->write();
        CHECK_THROWS_AS(unit->channel().updateOutbox(aMessage("m1")), store::StorageError);
        CHECK_THROWS_AS(unit->channel().updateInbox(aTakenOne("m1")), store::StorageError);
        CHECK_THROWS_AS(unit->channel().updateQuarantine(aPackage("q1")), store::StorageError);
        CHECK_THROWS_AS(unit->channel().updateKey({"UY", "k1", kMorning, kNoon}), store::StorageError);
        unit->channel().insertOutbox(aMessage("m1"));
        unit->channel().insertInbox(aTakenOne("m1"));
    }
    const auto unit = fresh.store->read();
    CHECK(unit->channel().outboxRows("", "").empty());
    CHECK(unit->channel().inboxRows("", "").empty());
}
