#include "core/channel/office_files.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"

#include <filesystem>

namespace tocsin::channel {

using base::Json;

namespace {

constexpr const char* kKeysFormat = "tocsin.keys/1";
constexpr const char* kChannelFormat = "tocsin.channel/1";

std::string inBureau(const std::string& bureau, const char* name)
{
    return (std::filesystem::path(bureau) / name).string();
}

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::string keyFileOf(const std::string& bureau) { return inBureau(bureau, "channel.key"); }

base::Status writeExchangeFolder(const std::string& bureau, const std::string& folder)
{
    const base::Result<std::string> text = base::canonicalJson(Json{{"format", kChannelFormat}, {"folder", folder}});
    if (!text) return text.error();
    return base::writeFile(inBureau(bureau, "channel.json"), *text);
}

base::Result<std::string> exchangeFolderOf(const std::string& bureau)
{
    const base::Result<std::string> text = base::readFile(inBureau(bureau, "channel.json"), 1U << 16);
    if (!text) return base::refused("channel.not_set_up");
    const base::Result<Json> json = base::readJson(*text);
    if (!json) return json.error();
    const std::string folder = textOf(*json, "folder");
    if (folder.empty()) return base::refused("channel.not_set_up");
    return (std::filesystem::absolute(bureau) / folder).lexically_normal().string();
}

Json keysJson(const std::vector<TrustedKey>& keys)
{
    Json out{{"format", kKeysFormat}, {"keys", Json::array()}};
    for (const TrustedKey& key : keys)
        out["keys"].push_back({{"address", key.address},
                               {"public_key", key.publicKey},
                               {"valid_from", key.validFrom},
                               {"valid_until", key.validUntil}});
    return out;
}

base::Result<std::vector<TrustedKey>> readKeys(const std::string& path)
{
    const base::Result<std::string> text = base::readFile(path, 1U << 20);
    if (!text) return text.error();
    const base::Result<Json> json = base::readForeignJson(*text);
    if (!json) return json.error().within(path);
    const auto keys = json->is_object() ? json->find("keys") : json->end();
    if (textOf(*json, "format") != kKeysFormat || keys == json->end() || !keys->is_array() || keys->empty())
        return base::invalid("channel.bad_key", {{"address", path}});
    std::vector<TrustedKey> out;
    for (const Json& one : *keys)
        out.push_back(
            {textOf(one, "address"), textOf(one, "public_key"), textOf(one, "valid_from"), textOf(one, "valid_until")});
    return out;
}

} // namespace tocsin::channel
