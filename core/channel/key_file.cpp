#include "core/channel/key_file.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"

#include <sys/stat.h>
#include <unistd.h>

namespace tocsin::channel {

using base::Json;

namespace {

constexpr const char* kFormat = "tocsin.key/1";

bool isPrivate(const std::string& path)
{
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0 && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0 && info.st_uid == ::geteuid();
}

} // namespace

KeyFile::~KeyFile()
{
    for (Held& held : keys_) base::wipe(held.key.secretKey);
}

base::Result<KeyFile> KeyFile::read(const std::string& path)
{
    base::Result<std::string> text = base::readFile(path, 1U << 20);
    if (!text) return text.error();
    if (!isPrivate(path)) return base::invalid("channel.key_file_exposed", {{"path", path}});
    const base::Error malformed = base::invalid("channel.key_file_malformed", {{"path", path}});
    const base::Result<Json> json = base::readJson(*text);
    base::wipe(*text);
    if (!json || !json->is_object() || json->value("format", Json()) != Json(kFormat) ||
        json->value("wrapped", Json()) != Json("none"))
        return malformed;
    KeyFile file;
    for (const Json& one : json->value("keys", Json::array())) {
        if (!one.is_object() || !one.value("secret_key", Json()).is_string() ||
            !one.value("valid_from", Json()).is_string())
            return malformed;
        const base::Result<std::string> secret = base::fromBase64(one.at("secret_key").get_ref<const std::string&>());
        const base::Result<base::SigningKey> key =
            secret ? base::signingKeyOf(*secret) : base::Result<base::SigningKey>(malformed);
        if (!key || one.value("public_key", Json()) != Json(base::toHex(key->publicKey))) return malformed;
        file.keys_.push_back({*key, one.at("valid_from").get<std::string>()});
    }
    return file;
}

base::Status KeyFile::write(const std::string& path) const
{
    Json keys = Json::array();
    for (const Held& held : keys_)
        keys.push_back({{"public_key", base::toHex(held.key.publicKey)},
                        {"secret_key", base::toBase64(held.key.secretKey)},
                        {"valid_from", held.from}});
    return base::writeFile(
        path, base::canonicalJson({{"format", kFormat}, {"wrapped", "none"}, {"keys", std::move(keys)}}).value());
}

std::string KeyFile::add(const std::string& from)
{
    keys_.push_back({base::newSigningKey(), from});
    return base::toHex(keys_.back().key.publicKey);
}

base::Result<base::SigningKey> KeyFile::inForce(const std::string& now) const
{
    for (auto held = keys_.rbegin(); held != keys_.rend(); ++held)
        if (held->from <= now) return held->key;
    return base::refused("channel.no_key_in_force");
}

std::vector<std::string> KeyFile::publicKeys() const
{
    std::vector<std::string> out;
    for (const Held& held : keys_) out.push_back(base::toHex(held.key.publicKey));
    return out;
}

std::optional<base::SigningKey> KeyFile::pairOf(const std::string& publicKey) const
{
    for (const Held& held : keys_)
        if (base::toHex(held.key.publicKey) == publicKey) return held.key;
    return std::nullopt;
}

} // namespace tocsin::channel
