#include "tests/faults/exchange_offices.h"

#include "core/base/check.h"
#include "core/base/json_reader.h"
#include "tests/faults/exchange_check.h"
#include "tests/faults/kill_point.h"
#include "tests/support/attach_all.h"

#include <fcntl.h>
#include <unistd.h>

namespace tocsin::faults {

using base::Json;
using channel::Kind;

namespace {

template <class T>
T demanded(base::Result<T> result)
{
    if (!result) fail(result.error().key + " " + result.error().detail);
    return std::move(*result);
}

channel::KeyFile keysOf(const Offices& offices, const std::string& address)
{
    return demanded(channel::KeyFile::read(offices.bureau(address) + "/channel.key"));
}

void foundBureau(Offices& offices, const std::string& address)
{
    demanded(channel::FolderTransport(offices.exchange(), address).makeMailbox());
    store::createSqliteStore(offices.bureau(address));
    Seat seat(offices, address);
    demanded(seat.bureau.found({address, 18, {"ada", "Ada", {}, kPassword}}));
    using access::Role;
    for (const auto& [login, role] : {std::pair("olga", Role::Officer), std::pair("sam", Role::Supervisor),
                                      std::pair("carla", Role::ComplianceReviewer),
                                      std::pair("dora", Role::DataProtection), std::pair("aud", Role::Auditor)})
        demanded(seat.as("ada")->administration().addUser({login, login, {role}, kPassword}));
    channel::KeyFile keys;
    const std::string key = keys.add(base::toText(offices.clock.now()));
    demanded(keys.write(offices.bureau(address) + "/channel.key"));
    demanded(seat.as("ada")->channelKeys().setUp(key));
}

void act(Seat& seat, const char* login, const std::string& id, const char* action)
{
    const auto session = seat.as(login);
    const std::string seen = demanded(session->registry().head(id)).contentHash;
    demanded(session->casework().act({id, action, "", seen, {}}));
}

void approve(Seat& seat, const std::string& type, const Json& content)
{
    const auto olga = seat.as("olga");
    const std::string id = demanded(olga->drafting().create(type, test::withFiles(*olga, content))).id;
    act(seat, "olga", id, "submit");
    act(seat, "sam", id, "approve");
    const auto carla = seat.as("carla");
    for (const rules::Finding& finding : demanded(carla->casework().judge(id, rules::Stage::Approve)).findings)
        if (finding.outcome == rules::Outcome::Question && finding.kind == rules::Kind::Reviewer)
            demanded(carla->casework().answer(id, finding.rule, finding.responseScope, true, "checked"));
    const std::vector<service::ActionView> tasks = demanded(seat.as("dora")->casework().actions(id));
    for (const service::ActionView& one : tasks)
        if (one.action.ends_with(".agree") && one.unmet.empty()) act(seat, "dora", id, one.action.c_str());
    act(seat, "carla", id, "clear");
}

Json sample(const std::string& name)
{
    return demanded(base::readJson(demanded(base::readFile(TOCSIN_TEST_DATA + name))));
}

/// Sends the next approved document; what it queued is acknowledged once it is committed.
void sendNext(Seat& seat, const std::function<void(const std::string&)>& acknowledge)
{
    store::DocumentFilter approved;
    approved.states = {"approved"};
    approved.limit = 1;
    const auto session = seat.as("olga");
    const std::vector<store::DocumentRow> rows = demanded(session->registry().list(approved));
    if (rows.empty()) return;
    demanded(session->casework().act({rows.front().id, "send", "", rows.front().contentHash, {}}));
    acknowledge("document " + rows.front().id);
}

void answerLetters(channel::Correspondent& gs, const base::Instant now)
{
    int number = 0;
    for (const channel::Letter& letter : gs.letters()) {
        ++number;
        if (!letter.answers.empty()) continue;
        channel::Body body;
        if (letter.kind == Kind::NoticeRequest) {
            body.entityId = "2031/" + std::to_string(number);
            body.controlNumber = "A-" + std::to_string(number) + "/1-2031";
            demanded(gs.answer(letter.id, Kind::Published, body, now));
        } else if (letter.kind == Kind::Diffusion) {
            demanded(gs.answer(letter.id, Kind::Circulated, body, now));
        }
    }
}

} // namespace

base::Status SpoiltTransport::deliver(const std::string& to, const std::string& name, std::string_view bytes)
{
    if (without_ != Without::Rename) {
        base::Status delivered = inner_.deliver(to, name, bytes);
        if (delivered) pass(kDelivered, address_);
        return delivered;
    }
    const int file = ::open((root_ + "/" + to + "/" + name).c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0) return base::invalid("channel.no_mailbox", {{"to", to}});
    for (std::size_t at = 0; at < bytes.size(); at += 512) {
        const std::string_view piece = bytes.substr(at, 512);
        if (::write(file, piece.data(), piece.size()) < 0) break;
        if (at <= bytes.size() / 2 && bytes.size() / 2 < at + 512) pass(kDeliverHalf, address_);
        ::usleep(200);
    }
    ::close(file);
    return base::done();
}

base::Result<std::string> SpoiltTransport::fetch(const std::string& name)
{
    base::Result<std::string> bytes = inner_.fetch(name);
    if (without_ == Without::Receipts) demanded(inner_.finish(name));
    pass(kFetched, address_);
    return bytes;
}

base::Status SpoiltTransport::finish(const std::string& name)
{
    pass(kTaken, address_);
    return inner_.finish(name);
}

Seat::Seat(const Offices& offices, const std::string& address)
    : store(store::openSqliteStore(offices.bureau(address))),
      bureau(*store, offices.clock, offices.law, base::PasswordCost::forTests())
{
}

std::unique_ptr<service::Session> Seat::as(const std::string& login)
{
    return demanded(bureau.signIn(login, kPassword));
}

void found(Offices& offices, std::size_t count)
{
    std::filesystem::create_directories(offices.folder);
    for (const char* address : {"UY", "MT"}) foundBureau(offices, address);
    channel::Correspondent gs = demanded(channel::Correspondent::found(offices.desk(), "IPSG", offices.clock.now()));
    demanded(channel::FolderTransport(offices.exchange(), "IPSG").makeMailbox());
    Seat uy(offices, "UY");
    Seat mt(offices, "MT");
    const channel::TrustedKey uyKey = demanded(uy.as("ada")->channelKeys().own()).front();
    const channel::TrustedKey mtKey = demanded(mt.as("ada")->channelKeys().own()).front();
    for (const channel::TrustedKey& key : {mtKey, gs.keys().front()}) demanded(uy.as("ada")->channelKeys().trust(key));
    for (const channel::TrustedKey& key : {uyKey, gs.keys().front()}) demanded(mt.as("ada")->channelKeys().trust(key));
    for (const channel::TrustedKey& key : {uyKey, mtKey}) demanded(gs.trust(key));
    Json diffusion = sample("/../cases/bases/complete_arrest_diffusion.json");
    diffusion["distribution"]["recipient_entities"] = {"MT"};
    const Json notice = sample("/notices/red_complete.json");
    for (std::size_t i = 0; i < count; ++i) {
        approve(uy, "arrest.diffusion", diffusion);
        approve(uy, "red.notice", notice);
    }
}

void pumpAll(Offices& offices, Without without)
{
    const auto pump = [&](const std::string& address) {
        Seat seat(offices, address);
        SpoiltTransport transport(offices.exchange(), address, without);
        demanded(seat.as("olga")->channel().pump(transport, keysOf(offices, address)));
    };
    // The readers come first: what a killed writer left half done is met before it is written again.
    pump("MT");
    channel::Correspondent gs = demanded(channel::Correspondent::open(offices.desk()));
    SpoiltTransport transport(offices.exchange(), "IPSG", without);
    demanded(gs.exchange(transport, offices.clock.now()));
    answerLetters(gs, offices.clock.now());
    pump("UY");
    demanded(gs.exchange(transport, offices.clock.now()));
    pump("MT");
    pump("UY");
}

void workUntilKilled(Offices& offices, Without without, int acknowledged)
{
    const auto acknowledge = [&](const std::string& what) {
        const std::string line = what + "\n";
        if (::write(acknowledged, line.data(), line.size()) < 0) fail("the harness does not listen");
    };
    while (true) {
        Seat uy(offices, "UY");
        acknowledge("message " + demanded(uy.as("olga")->channel().write(
                                     {Kind::Query, "MT", "", "", "Is this person known to you?"})));
        sendNext(uy, acknowledge);
        pumpAll(offices, without);
    }
}

} // namespace tocsin::faults
