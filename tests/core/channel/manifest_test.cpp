#include "core/channel/manifest.h"

#include "core/base/canonical_json.h"
#include "core/base/ids.h"
#include "core/base/json_reader.h"
#include "core/channel/body.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using channel::Kind;

namespace {

const std::string kHash(64, 'a');

Json valid(const char* kind = "notice_request")
{
    return {
        {"format", "tocsin.message/1"},
        {"id", std::string(26, 'a')},
        {"kind", kind},
        {"from", "UY"},
        {"to", "IPSG"},
        {"created_at", "2026-11-24T09:00:00.000Z"},
        {"document", {{"number", "2026/00001"}, {"type", "red.notice"}, {"version", 1}, {"content_hash", kHash}}},
        {"parts", {{{"name", "content.json"}, {"media_type", "application/json"}, {"size", 2}, {"sha256", kHash}}}}};
}

std::string keyOf(const Json& json)
{
    const auto read = channel::readManifest(base::canonicalJson(json).value());
    return read ? "" : read.error().key;
}

std::string bodyKey(Kind kind, const Json& json)
{
    const auto read = channel::readBody(kind, base::canonicalJson(json).value());
    return read ? "" : read.error().key;
}

} // namespace

TEST_CASE("A manifest that is read says again what was written", "[channel]")
{
    Json json = valid("answer");
    json["in_reply_to"] = std::string(26, 'b');
    const std::string text = base::canonicalJson(json).value();
    const auto manifest = channel::readManifest(text).value();
    CHECK(manifest.kind == Kind::Answer);
    CHECK(manifest.document->number == "2026/00001");
    CHECK(channel::manifestText(manifest) == text);
    CHECK(channel::readManifest(" " + text).error().key == "channel.not_canonical");
    CHECK(channel::readManifest("{").error().key == "json.syntax");
}

TEST_CASE("Every fault of a manifest has its own name", "[channel]")
{
    CHECK(keyOf(valid()).empty());
    const auto changed = [](const char* key, Json value) {
        Json json = valid();
        json[key] = std::move(value);
        return keyOf(json);
    };
    for (const char* key : {"format", "id", "kind", "from", "to", "created_at", "parts"}) {
        Json json = valid();
        json.erase(key);
        CHECK(keyOf(json) == "channel.missing_key");
    }
    CHECK(keyOf(Json::array()) == "channel.wrong_type");
    CHECK(changed("note", "x") == "channel.unknown_key");
    CHECK(changed("format", "tocsin.message/2") == "channel.unknown_format");
    CHECK(changed("format", 1) == "channel.wrong_type");
    CHECK(changed("id", "../../etc/passwd") == "channel.bad_value");
    CHECK(changed("kind", "telegram") == "channel.unknown_kind");
    CHECK(changed("from", "uruguay") == "channel.bad_address");
    CHECK(changed("to", "UY") == "channel.own_message");
    CHECK(changed("to", "MT") == "channel.kind_not_theirs"); // notices are asked of the General Secretariat
    CHECK(changed("created_at", "yesterday") == "channel.bad_value");
    CHECK(changed("created_at", "2026-11-24T09:00:00Z") == "channel.bad_value");
    CHECK(changed("in_reply_to", "x") == "channel.bad_value");
    CHECK(changed("in_reply_to", "") == "channel.bad_value");
    CHECK(changed("document", "2026/00001") == "channel.wrong_type");
    CHECK(changed("parts", Json::object()) == "channel.wrong_type");
    CHECK(changed("parts", Json::array()) == "channel.no_content_part");
    CHECK(changed("from", "U\u202eY") == "channel.bad_value");
    Json json = valid();
    json.erase("document");
    CHECK(keyOf(json) == "channel.document_missing");
    json = valid();
    json["document"]["content_hash"] = "x";
    CHECK(keyOf(json) == "channel.bad_value");
    json = valid();
    json["document"]["version"] = -1;
    CHECK(keyOf(json) == "channel.bad_value");
    json = valid();
    json["parts"].push_back(json["parts"][0]);
    CHECK(keyOf(json) == "channel.part_twice");
    for (const char* name : {"other.json", "attachments/../../x", "attachments/"}) {
        json = valid();
        json["parts"].push_back({{"name", name}, {"media_type", "image/png"}, {"size", 1}, {"sha256", kHash}});
        CHECK(keyOf(json) == "channel.part_name");
    }
    for (const char* kind : {"receipt", "answer"}) CHECK(keyOf(valid(kind)) == "channel.reply_missing");
    for (const char* kind : {"being_processed", "published", "circulated", "incomplete", "refused"})
        CHECK(keyOf(valid(kind)) == "channel.kind_not_theirs");
}

TEST_CASE("A message holds what its kind asks for and nothing else", "[channel]")
{
    const Json content{{"content", {{"person", {{"sex", "F"}}}}}};
    CHECK(bodyKey(Kind::NoticeRequest, content).empty());
    CHECK(bodyKey(Kind::NoticeRequest, Json::object()) == "channel.missing_key");
    CHECK(bodyKey(Kind::NoticeRequest, {{"content", "x"}}) == "channel.wrong_type");
    CHECK(bodyKey(Kind::Query, content) == "channel.missing_key");
    CHECK(bodyKey(Kind::Query, {{"text", "Is he still wanted?"}}).empty());
    CHECK(bodyKey(Kind::Query, {{"text", "  "}}) == "channel.bad_value");
    CHECK(bodyKey(Kind::Query, {{"text", "a\u202eb"}}) == "channel.bad_value");
    CHECK(bodyKey(Kind::Query, {{"text", std::string(20001, 'a')}}) == "channel.bad_value");
    CHECK(bodyKey(Kind::Receipt, {{"text", "x"}}) == "channel.unknown_key");
    CHECK(bodyKey(Kind::Receipt, Json::object()).empty());
    CHECK(bodyKey(Kind::Published, {{"entity_id", "2026/1"}}) == "channel.missing_key");
    CHECK(bodyKey(Kind::Published, {{"entity_id", "2026/1"}, {"control_number", "A-1/1-2026"}}).empty());
    CHECK(bodyKey(Kind::Refused, {{"ground", 3}}) == "channel.wrong_type");
    CHECK(bodyKey(Kind::Refused, {{"ground", "article_3"}, {"text", "political"}}).empty());
    CHECK(bodyKey(Kind::Incomplete, Json::array()) == "channel.wrong_type");
    CHECK(channel::readBody(Kind::Query, "{\"text\": \"x\"}").error().key == "channel.not_canonical");
}

TEST_CASE("The published schema of the manifest names what the reader takes", "[channel]")
{
    const Json schema =
        base::readJson(base::readFile(TOCSIN_TEST_DATA "/../../docs/schemas/message-manifest.schema.json").value())
            .value();
    const Json& properties = schema.at("properties");
    CHECK(properties.at("format").at("const") == channel::kMessageFormat);
    std::size_t kinds = 0;
    for (const Json& kind : properties.at("kind").at("enum")) {
        INFO(kind);
        CHECK(channel::kindFromName(kind.get<std::string>()));
        ++kinds;
    }
    CHECK(kinds == static_cast<std::size_t>(Kind::Refused) + 1);
    const Json json = valid();
    for (const Json& key : schema.at("required")) CHECK(json.contains(key.get<std::string>()));
    for (const auto& item : json.items()) CHECK(properties.contains(item.key()));
    for (const Json& key : properties.at("document").at("required"))
        CHECK(json.at("document").contains(key.get<std::string>()));
    for (const Json& key : properties.at("parts").at("items").at("required"))
        CHECK(json.at("parts").at(0).contains(key.get<std::string>()));
}
