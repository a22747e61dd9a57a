#pragma once
// Offices that exchange packages on one machine: bureaus on the real engine and a General Secretariat's desk, each with
// a folder of its own, and each with the others' keys.

#include "core/channel/correspondent.h"
#include "core/channel/folder_transport.h"
#include "tests/support/attach_all.h"
#include "tests/support/demo_world.h"

namespace tocsin::test {

/// A bureau with its channel set up: the World's people, its key, its mailbox below `exchange`.
struct Office {
    World world;
    channel::KeyFile keys;
    std::string address;
    channel::FolderTransport transport;

    Office(const char* country, const std::string& exchange)
        : world(country), address(country), transport(exchange, country)
    {
        const std::string key = keys.add(base::toText(world.clock.now()));
        REQUIRE(world.as("ada")->channelKeys().setUp(key));
        REQUIRE(transport.makeMailbox());
    }
    [[nodiscard]] std::vector<channel::TrustedKey> own() { return world.as("ada")->channelKeys().own().value(); }
    void trust(const std::vector<channel::TrustedKey>& others)
    {
        for (const channel::TrustedKey& key : others) REQUIRE(world.as("ada")->channelKeys().trust(key));
    }
    service::PumpReport pump() { return world.as("olga")->channel().pump(transport, keys).value(); }
    /// A document taken through all reviews and sent; gives its id.
    std::string sent(const std::string& type, const base::Json& content)
    {
        const auto olga = world.as("olga");
        const service::Saved saved = olga->drafting().create(type, test::withFiles(*olga, content)).value();
        REQUIRE(world.act("olga", saved.id, "submit") == "supervisor_review");
        review(saved.id);
        return saved.id;
    }
    /// From the supervisor's desk to sent.
    void review(const std::string& id)
    {
        REQUIRE(world.act("sam", id, "approve") == "compliance_review");
        answerAll(world, id);
        REQUIRE(world.act("carla", id, "clear") == "approved");
        REQUIRE(world.act("olga", id, "send") == "sent");
    }
    std::string stateOf(const std::string& id) { return world.as("olga")->registry().head(id)->workflow.state; }
    /// What the auditor is told, as keys.
    std::vector<std::string> faults()
    {
        std::vector<std::string> keys_;
        const service::AuditReport report = world.as("aud")->auditing().verify().value();
        for (const audit::Fault& fault : report.faults) keys_.push_back(fault.key + " " + fault.detail);
        return keys_;
    }
};

/// Two bureaus and the General Secretariat.
struct Exchange {
    TempFolder folder;
    Office uy{"UY", folder.path("exchange")};
    Office mt{"MT", folder.path("exchange")};
    channel::Correspondent gs = channel::Correspondent::found(folder.path("gs"), "IPSG", uy.world.clock.now()).value();
    channel::FolderTransport gsFolder{folder.path("exchange"), "IPSG"};

    Exchange()
    {
        REQUIRE(gsFolder.makeMailbox());
        uy.trust(mt.own());
        uy.trust(gs.keys());
        mt.trust(uy.own());
        mt.trust(gs.keys());
        for (Office* office : {&uy, &mt}) REQUIRE(gs.trust(office->own().front()));
    }
    void advance(std::chrono::milliseconds by)
    {
        uy.world.clock.advance(by);
        mt.world.clock.advance(by);
    }
    [[nodiscard]] base::Instant now() const { return uy.world.clock.now(); }
    channel::Round gsPump() { return gs.exchange(gsFolder, now()).value(); }
    /// Everybody's mail until nothing moves any more.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            uy.pump();
            gsPump();
            mt.pump();
        }
    }
    /// The newest letter at the General Secretariat.
    [[nodiscard]] channel::Letter newest() const { return gs.letters().back(); }
    void answer(channel::Kind kind, const channel::Body& body) { REQUIRE(gs.answer(newest().id, kind, body, now())); }
};

inline channel::Body saying(const std::string& text)
{
    channel::Body body;
    body.text = text;
    return body;
}

} // namespace tocsin::test
