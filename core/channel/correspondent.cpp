#include "core/channel/correspondent.h"

#include "core/base/canonical_json.h"
#include "core/base/ids.h"
#include "core/base/json_reader.h"
#include "core/channel/address.h"
#include "core/channel/retry.h"

#include <algorithm>
#include <filesystem>
#include <functional>

namespace tocsin::channel {

using base::Json;

namespace {

constexpr const char* kFormat = "tocsin.desk/1";

bool areTexts(const Json& object, std::initializer_list<const char*> keys)
{
    return object.is_object() && std::all_of(keys.begin(), keys.end(), [&](const char* key) {
               const auto found = object.find(key);
               return found != object.end() && found->is_string();
           });
}

/// Whether every value that this file reads is there in its type. What the texts of manifests hold is checked when they
/// are read.
bool isState(const Json& state)
{
    if (!areTexts(state, {"format", "address"}) || state.at("format") != Json(kFormat)) return false;
    for (const char* list : {"own", "trusted", "letters", "outbox"})
        if (!state.contains(list) || !state.at(list).is_array()) return false;
    const auto all = [&](const char* list, const std::function<bool(const Json&)>& holds) {
        return std::all_of(state.at(list).begin(), state.at(list).end(), holds);
    };
    const auto isKey = [](const Json& key) {
        return areTexts(key, {"address", "public_key", "valid_from", "valid_until"});
    };
    const auto isSent = [](const Json& one) {
        return areTexts(one, {"id", "to", "manifest", "body", "state", "next_at"}) && one.contains("attempts") &&
               one.at("attempts").is_number_integer();
    };
    return !state.at("own").empty() && all("own", isKey) && all("trusted", isKey) &&
           all("letters", [](const Json& one) { return areTexts(one, {"manifest", "body", "taken_at"}); }) &&
           all("outbox", isSent);
}

std::string pathIn(const std::string& folder, const char* name)
{
    return (std::filesystem::path(folder) / name).string();
}

std::vector<TrustedKey> keysFrom(const Json& array)
{
    std::vector<TrustedKey> keys;
    for (const Json& key : array)
        keys.push_back({key.at("address"), key.at("public_key"), key.at("valid_from"), key.at("valid_until")});
    return keys;
}

Json keyJson(const TrustedKey& key)
{
    return {{"address", key.address},
            {"public_key", key.publicKey},
            {"valid_from", key.validFrom},
            {"valid_until", key.validUntil}};
}

} // namespace

base::Result<Correspondent> Correspondent::found(const std::string& folder, const std::string& address,
                                                 base::Instant now)
{
    if (!isAddress(address)) return base::invalid("channel.bad_address", {{"address", address}});
    std::error_code failure;
    if (std::filesystem::exists(pathIn(folder, "desk.json"), failure))
        return base::refused("channel.exists_already", {{"path", folder}});
    std::filesystem::create_directories(folder, failure);
    Correspondent desk;
    desk.folder_ = folder;
    desk.address_ = address;
    desk.keyFile_.add(base::toText(now));
    if (const base::Status written = desk.keyFile_.write(pathIn(folder, "channel.key")); !written)
        return written.error();
    const TrustedKey own{address, desk.keyFile_.publicKeys().front(), base::toText(now), ""};
    desk.state_ = {{"format", kFormat},        {"address", address},       {"own", Json::array({keyJson(own)})},
                   {"trusted", Json::array()}, {"letters", Json::array()}, {"outbox", Json::array()}};
    if (const base::Status written = desk.save(); !written) return written.error();
    return desk;
}

base::Result<Correspondent> Correspondent::open(const std::string& folder)
{
    const std::string path = pathIn(folder, "desk.json");
    const base::Result<std::string> text = base::readFile(path, 512U << 20);
    if (!text) return text.error();
    base::Result<Json> state = base::readStoredJson(*text);
    if (!state || !isState(*state)) return base::invalid("channel.desk_malformed", {{"path", path}});
    base::Result<KeyFile> keys = KeyFile::read(pathIn(folder, "channel.key"));
    if (!keys) return keys.error();
    Correspondent desk;
    desk.folder_ = folder;
    desk.address_ = state->at("address").get<std::string>();
    desk.keyFile_ = std::move(*keys);
    desk.state_ = std::move(*state);
    return desk;
}

base::Status Correspondent::save() const
{
    return base::writeFile(pathIn(folder_, "desk.json"), base::canonicalJson(state_).value());
}

std::vector<TrustedKey> Correspondent::keys() const { return keysFrom(state_.at("own")); }

base::Status Correspondent::trust(const TrustedKey& key)
{
    if (!isAddress(key.address) || !isPublicKey(key.publicKey) || !base::parseInstant(key.validFrom))
        return base::invalid("channel.bad_key", {{"address", key.address}});
    state_["trusted"].push_back(keyJson(key));
    return save();
}

std::vector<Letter> Correspondent::letters() const
{
    std::vector<Letter> out;
    for (const Json& one : state_.at("letters")) {
        const base::Result<Manifest> manifest = readManifest(one.at("manifest").get<std::string>());
        if (!manifest || manifest->kind == Kind::Receipt) continue;
        const base::Result<Body> body = readBody(manifest->kind, one.at("body").get<std::string>());
        Letter letter{manifest->id,       manifest->kind,        manifest->from,     manifest->inReplyTo,
                      manifest->document, body ? *body : Body{}, one.at("taken_at"), {}};
        for (const Json& sent : state_.at("outbox")) {
            const base::Result<Manifest> answer = readManifest(sent.at("manifest").get<std::string>());
            if (answer && answer->inReplyTo == manifest->id && answer->kind != Kind::Receipt)
                letter.answers.emplace_back(name(answer->kind));
        }
        out.push_back(std::move(letter));
    }
    return out;
}

base::Result<std::string> Correspondent::queue(Manifest head, const Body& body)
{
    head.id = base::newIdText();
    head.from = address_;
    const base::Result<Draft> draft = draftOf(head, body, {});
    if (!draft) return draft.error();
    state_["outbox"].push_back({{"id", head.id},
                                {"to", head.to},
                                {"manifest", draft->manifest},
                                {"body", draft->body},
                                {"state", "waiting"},
                                {"attempts", 0},
                                {"next_at", head.createdAt}});
    return head.id;
}

base::Result<std::string> Correspondent::answer(const std::string& letter, Kind kind, const Body& body,
                                                base::Instant now)
{
    for (const Letter& known : letters()) {
        if (known.id != letter) continue;
        base::Result<std::string> id =
            queue({{}, kind, {}, known.from, letter, base::toText(now), known.document, {}}, body);
        if (!id) return id;
        if (const base::Status saved = save(); !saved) return saved.error();
        return id;
    }
    return base::notFound("channel.no_such_message", {{"message", letter}});
}

base::Result<Round> Correspondent::exchange(Transport& transport, base::Instant now)
{
    Round round;
    const base::Result<std::vector<std::string>> names = transport.arrived();
    if (!names) return names.error();
    for (const std::string& name : *names)
        if (const base::Status taken = take(transport, name, now, round); !taken) return taken.error();
    if (const base::Status sent = deliver(transport, now, round); !sent) return sent.error();
    return round;
}

base::Status Correspondent::take(Transport& transport, const std::string& name, base::Instant now, Round& round)
{
    const base::Result<std::string> bytes = transport.fetch(name);
    const Directory directory(keysFrom(state_.at("trusted")));
    const base::Result<Opened> opened =
        bytes ? channel::open(*bytes, {directory, address_, base::toText(now)}) : base::Result<Opened>(bytes.error());
    if (!opened) {
        ++round.setAside;
        return transport.setAside(name);
    }
    const Manifest& manifest = opened->manifest;
    Json& outbox = state_["outbox"];
    bool known = false;
    for (const Json& one : state_.at("letters")) known = known || one.at("manifest") == Json(opened->manifestText);
    if (known) {
        ++round.repeated;
        for (Json& sent : outbox) {
            const base::Result<Manifest> receipt = readManifest(sent.at("manifest").get<std::string>());
            if (receipt && receipt->kind == Kind::Receipt && receipt->inReplyTo == manifest.id)
                sent["state"] = "waiting", sent["next_at"] = base::toText(now);
        }
    } else {
        ++round.taken;
        state_["letters"].push_back(
            {{"manifest", opened->manifestText}, {"body", opened->bodyText}, {"taken_at", base::toText(now)}});
        if (manifest.kind == Kind::Receipt) {
            for (Json& sent : outbox)
                if (sent.at("id") == Json(manifest.inReplyTo) && sent.at("to") == Json(manifest.from))
                    sent["state"] = "received";
        } else {
            const base::Result<std::string> receipt =
                queue({{}, Kind::Receipt, {}, manifest.from, manifest.id, base::toText(now), std::nullopt, {}}, {});
            if (!receipt) return receipt.error();
        }
    }
    // Only what stands in the file was taken in; before that, the package stays where it lies.
    if (const base::Status saved = save(); !saved) return saved;
    return transport.finish(name);
}

base::Status Correspondent::deliver(Transport& transport, base::Instant now, Round& round)
{
    const base::Result<base::SigningKey> key = keyFile_.inForce(base::toText(now));
    if (!key) return key.error();
    for (Json& sent : state_["outbox"]) {
        const bool due = sent.at("state") != Json("received") && !sent.at("next_at").get<std::string>().empty() &&
                         sent.at("next_at").get<std::string>() <= base::toText(now);
        if (!due) continue;
        const base::Status delivered = transport.deliver(sent.at("to"), sent.at("id").get<std::string>() + ".tar",
                                                         seal({sent.at("manifest"), sent.at("body")}, {}, *key));
        const std::int64_t attempts = sent.at("attempts").get<std::int64_t>() + 1;
        const base::Result<Manifest> manifest = readManifest(sent.at("manifest").get<std::string>());
        const bool receipt = manifest && manifest->kind == Kind::Receipt;
        sent["attempts"] = attempts;
        if (delivered) sent["state"] = "delivered";
        // A receipt is not receipted: it goes again when the message does.
        sent["next_at"] = delivered && receipt ? std::string() : base::toText(nextAttempt(now, attempts));
        ++(delivered ? round.delivered : round.failed);
        if (const base::Status saved = save(); !saved) return saved;
    }
    return base::done();
}

} // namespace tocsin::channel
