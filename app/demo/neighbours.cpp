#include "app/demo/neighbours.h"

#include "app/demo/demo_files.h"
#include "app/demo/player.h"
#include "core/base/json_reader.h"
#include "core/channel/address.h"
#include "core/channel/correspondent.h"
#include "core/channel/office_files.h"
#include "core/store/sqlite/sqlite_store.h"

#include <filesystem>

namespace tocsin::demo {

namespace fs = std::filesystem;
using base::Json;
using channel::Correspondent;
using channel::Kind;

namespace {

constexpr base::PasswordCost kCheap{1, 8192};
/// As written into channel.json: from the bureau's folder, so that the demonstration can be moved.
constexpr const char* kExchange = "exchange";

/// A bureau opened for somebody to work in.
struct Seat {
    StageClock clock;
    service::Bureau bureau;
    std::string password;

    Seat(store::Store& store, const service::Law& law, std::string word, base::Instant now)
        : bureau(store, clock, law, kCheap), password(std::move(word))
    {
        clock.set(now);
    }
    base::Result<std::unique_ptr<service::Session>> as(const std::string& login)
    {
        return bureau.signIn(login, password);
    }
};

base::Status setUpChannel(const std::string& bureau, const std::string& exchange, const std::string& named,
                          service::Session& administrator)
{
    channel::KeyFile keys;
    const std::string key = keys.add(base::toText(administrator.clock().now()));
    if (const base::Status written = keys.write(channel::keyFileOf(bureau)); !written) return written;
    if (const base::Status made = channel::FolderTransport(exchange, administrator.country()).makeMailbox(); !made)
        return made;
    if (const base::Status written = channel::writeExchangeFolder(bureau, named); !written) return written;
    return administrator.channelKeys().setUp(key);
}

base::Status trustEach(service::Session& one, service::Session& other, Correspondent& secretariat)
{
    const base::Result<std::vector<channel::TrustedKey>> own = one.channelKeys().own();
    if (!own) return own.error();
    const base::Result<std::vector<channel::TrustedKey>> theirs = other.channelKeys().own();
    if (!theirs) return theirs.error();
    std::vector<channel::TrustedKey> forOne = *theirs;
    std::vector<channel::TrustedKey> forOther = *own;
    for (const channel::TrustedKey& key : secretariat.keys()) {
        forOne.push_back(key);
        forOther.push_back(key);
    }
    if (const auto trusted = one.channelKeys().trustAll(forOne); !trusted) return trusted.error();
    if (const auto trusted = other.channelKeys().trustAll(forOther); !trusted) return trusted.error();
    for (const auto* keys : {&*own, &*theirs})
        for (const channel::TrustedKey& key : *keys)
            if (const base::Status trusted = secretariat.trust(key); !trusted) return trusted;
    return base::done();
}

base::Result<service::PumpReport> pump(const std::string& bureau, service::Session& officer)
{
    const base::Result<std::string> exchange = channel::exchangeFolderOf(bureau);
    if (!exchange) return exchange.error();
    const base::Result<channel::KeyFile> keys = channel::KeyFile::read(channel::keyFileOf(bureau));
    if (!keys) return keys.error();
    channel::FolderTransport transport(*exchange, officer.country());
    return officer.channel().pump(transport, *keys);
}

/// A package whose content was changed on its way.
base::Status spoilOne(const std::string& exchange, const std::string& to, service::Session& officer,
                      const std::string& bureau)
{
    const base::Result<std::string> id =
        officer.channel().write({Kind::Query, to, "", "", "Please confirm the telephone number of your duty officer."});
    if (!id) return id.error();
    if (const auto sent = pump(bureau, officer); !sent) return sent.error();
    const std::string path = (fs::path(exchange) / to / (*id + ".tar")).string();
    base::Result<std::string> bytes = base::readFile(path);
    if (!bytes) return bytes.error();
    const std::size_t at = bytes->find("duty officer");
    if (at != std::string::npos) bytes->replace(at, 12, "cash officer");
    return base::writeFile(path, *bytes);
}

/// The correspondent's case, played to the day before, its question, and its first round of the mail.
base::Status letCorrespondentWrite(Player& player, const Json& data, const NeighbourFolders& folders,
                                   const std::string& country, base::Instant now)
{
    const base::Result<Script> script = readScript(data, now);
    if (!script) return script.error();
    for (const Step& step : script->steps)
        if (const base::Status played = player.play(step, script->reasons); !played) return played;
    const base::Result<service::Session*> officer = player.sessionOf(data.at("cases").at(0).at("steps").at(0).at("by"));
    if (!officer) return officer.error();
    const auto asked =
        (*officer)->channel().write({Kind::Query, country, "", "", data.at("question").get<std::string>()});
    if (!asked) return asked.error();
    if (const auto sent = pump(folders.correspondent, **officer); !sent) return sent.error();
    return spoilOne(folders.exchange, country, **officer, folders.correspondent);
}

} // namespace

NeighbourFolders neighboursOf(const std::string& bureau)
{
    const fs::path around = fs::path(bureau) / "neighbours";
    return {(fs::path(bureau) / kExchange).string(), (around / channel::kGeneralSecretariat).string(),
            (around / "PE").string()};
}

base::Status makeNeighbours(const std::string& bureau, store::Store& store, const Cast& cast, const service::Law& law,
                            base::Instant now)
{
    const NeighbourFolders folders = neighboursOf(bureau);
    const base::Result<Json> data = demoJson("neighbours/neighbours.json");
    if (!data) return data.error();
    std::optional<Cast> others = castFrom(data->at("people"));
    if (!others) return base::invalid("data.missing", {{"path", "neighbours/neighbours.json"}});
    const base::Instant first = std::chrono::floor<std::chrono::days>(now) - std::chrono::days(2);
    Seat home(store, law, cast.password, first);
    auto administrator = home.as(cast.people.front().login);
    if (!administrator) return administrator.error();
    if (const base::Status made = setUpChannel(bureau, folders.exchange, kExchange, **administrator); !made)
        return made;
    base::Result<Correspondent> secretariat =
        Correspondent::found(folders.secretariat, channel::kGeneralSecretariat, first);
    if (!secretariat) return secretariat.error();
    channel::FolderTransport mail(folders.exchange, channel::kGeneralSecretariat);
    if (const base::Status made = mail.makeMailbox(); !made) return made;

    const std::unique_ptr<store::Store> theirs = store::createSqliteStore(folders.correspondent);
    const std::string theirAdministrator = others->people.front().login;
    Player player(*theirs, law, std::move(*others), now);
    if (const base::Status founded = player.found(first); !founded) return founded;
    const auto them = player.sessionOf(theirAdministrator);
    if (!them) return them.error();
    const std::string named = "../../" + std::string(kExchange);
    if (const base::Status made = setUpChannel(folders.correspondent, folders.exchange, named, **them); !made)
        return made;
    if (const base::Status trusted = trustEach(**administrator, **them, *secretariat); !trusted) return trusted;
    return letCorrespondentWrite(player, *data, folders, (*administrator)->country(), now);
}

namespace {

/// What the General Secretariat says next about a letter; nothing when it has said its word. `nth` counts the requests
/// before it.
std::optional<Kind> nextWordOn(const channel::Letter& letter, std::size_t nth)
{
    if (letter.kind == Kind::Query || letter.kind == Kind::WithdrawalRequest)
        return letter.answers.empty() ? std::optional(Kind::Answer) : std::nullopt;
    if (letter.kind != Kind::NoticeRequest && letter.kind != Kind::Diffusion && letter.kind != Kind::Answer)
        return std::nullopt;
    if (letter.answers.empty()) return Kind::BeingProcessed;
    if (letter.answers.size() > 1) return std::nullopt;
    const bool diffusion = letter.document && letter.document->type.ends_with(".diffusion");
    if (diffusion) return Kind::Circulated;
    if (letter.kind == Kind::Answer) return Kind::Published;
    constexpr std::array kOutcomes{Kind::Published, Kind::Incomplete, Kind::Refused};
    return kOutcomes.at(nth % kOutcomes.size());
}

channel::Body bodyFor(Kind kind, const Json& words, std::size_t number, base::Instant now)
{
    const std::string date = base::toText(base::dateOf(now));
    channel::Body body;
    if (kind == Kind::Published) {
        body.entityId = date.substr(0, 4) + "/" + std::to_string(60000 + number);
        body.controlNumber = "A-" + std::to_string(60000 + number) + "/" +
                             std::to_string(std::stoi(date.substr(5, 2))) + "-" + date.substr(0, 4);
        return body;
    }
    if (kind == Kind::Refused) body.ground = "article_3";
    const auto found = words.find(std::string(channel::name(kind)));
    if (found != words.end()) body.text = found->get<std::string>();
    return body;
}

base::Status answerLetters(Correspondent& secretariat, const Json& words, base::Instant now, NeighbourRound& round)
{
    std::size_t requests = 0;
    std::size_t number = 0;
    for (const channel::Letter& letter : secretariat.letters()) {
        ++number;
        const std::size_t nth = letter.kind == Kind::NoticeRequest ? requests++ : 0;
        const std::optional<Kind> kind = nextWordOn(letter, nth);
        if (!kind) continue;
        const auto answered = secretariat.answer(letter.id, *kind, bodyFor(*kind, words, number, now), now);
        if (!answered) return answered.error();
        ++round.answered;
    }
    return base::done();
}

base::Status answerQuestions(service::Session& officer, const std::string& words, NeighbourRound& round)
{
    const base::Result<std::vector<store::InboxRow>> open = officer.channel().inbox("open");
    if (!open) return open.error();
    for (const store::InboxRow& row : *open) {
        if (row.kind != "query") continue;
        const auto answered = officer.channel().write({Kind::Answer, row.from, "", row.id, words});
        if (!answered) return answered.error();
        if (const base::Status aside = officer.channel().dismiss(row.id, "Answered"); !aside) return aside;
        ++round.answered;
    }
    return base::done();
}

base::Status correspondentsRound(const NeighbourFolders& folders, const Json& data, const service::Law& law,
                                 base::Instant now, NeighbourRound& round)
{
    const std::unique_ptr<store::Store> store = store::openSqliteStore(folders.correspondent);
    Seat seat(*store, law, data.at("people").at("password").get<std::string>(), now);
    const auto officer = seat.as(data.at("cases").at(0).at("steps").at(0).at("by").get<std::string>());
    if (!officer) return officer.error();
    const auto first = pump(folders.correspondent, **officer);
    if (!first) return first.error();
    round.taken += first->taken;
    if (const base::Status answered = answerQuestions(**officer, data.at("answer").get<std::string>(), round);
        !answered)
        return answered;
    const auto second = pump(folders.correspondent, **officer);
    return second ? base::done() : base::Status(second.error());
}

base::Result<NeighbourRound> othersRound(const std::string& bureau, const service::Law& law, base::Instant now)
{
    const NeighbourFolders folders = neighboursOf(bureau);
    const base::Result<Json> data = demoJson("neighbours/neighbours.json");
    if (!data) return data.error();
    base::Result<Correspondent> secretariat = Correspondent::open(folders.secretariat);
    if (!secretariat) return secretariat.error();
    NeighbourRound round;
    if (const base::Status done = correspondentsRound(folders, *data, law, now, round); !done) return done.error();
    channel::FolderTransport mail(folders.exchange, channel::kGeneralSecretariat);
    const base::Result<channel::Round> first = secretariat->exchange(mail, now);
    if (!first) return first.error();
    round.taken += first->taken;
    if (const base::Status answered = answerLetters(*secretariat, data->at("secretariat"), now, round); !answered)
        return answered.error();
    const base::Result<channel::Round> second = secretariat->exchange(mail, now);
    if (!second) return second.error();
    return round;
}

} // namespace

base::Result<NeighbourRound> letOthersAnswer(const std::string& bureau, const service::Law& law, base::Instant now)
{
    try {
        return othersRound(bureau, law, now);
    } catch (const store::StorageError& error) {
        return base::Error{base::ErrorKind::Storage, error.key(), {}, error.what()};
    }
}

} // namespace tocsin::demo
