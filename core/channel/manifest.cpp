#include "core/channel/manifest.h"

#include "core/base/canonical_json.h"
#include "core/base/clock.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/channel/address.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace tocsin::channel {

using base::Json;

namespace {

constexpr std::array<std::pair<Kind, std::string_view>, 12> kNames{{{Kind::NoticeRequest, "notice_request"},
                                                                    {Kind::Diffusion, "diffusion"},
                                                                    {Kind::Update, "update"},
                                                                    {Kind::WithdrawalRequest, "withdrawal_request"},
                                                                    {Kind::Query, "query"},
                                                                    {Kind::Answer, "answer"},
                                                                    {Kind::Receipt, "receipt"},
                                                                    {Kind::BeingProcessed, "being_processed"},
                                                                    {Kind::Published, "published"},
                                                                    {Kind::Circulated, "circulated"},
                                                                    {Kind::Incomplete, "incomplete"},
                                                                    {Kind::Refused, "refused"}}};
constexpr base::JsonLimits kManifestLimits{256U << 10, 8, 4096};
constexpr std::size_t kTextLimit = 200;

bool isHash(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(),
                                            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Reads keys of one object; the first fault is kept and everything after it yields nothing.
class Reader {
public:
    Reader(const Json& object, std::string where, std::optional<base::Error>& fault)
        : object_(object), where_(std::move(where)), fault_(fault)
    {
    }

    bool keys(std::initializer_list<std::string_view> required, std::initializer_list<std::string_view> optional = {})
    {
        if (!object_.is_object()) return fail("channel.wrong_type", {{"key", where_}});
        for (const auto& item : object_.items())
            if (std::find(required.begin(), required.end(), item.key()) == required.end() &&
                std::find(optional.begin(), optional.end(), item.key()) == optional.end())
                return fail("channel.unknown_key", {{"key", where_ + item.key()}});
        for (const std::string_view key : required)
            if (!object_.contains(key)) return fail("channel.missing_key", {{"key", where_ + std::string(key)}});
        return true;
    }
    std::string text(const char* key, std::size_t limit = kTextLimit)
    {
        const auto found = object_.find(key);
        if (fault_ || found == object_.end()) return {};
        if (!found->is_string()) return fail("channel.wrong_type", {{"key", where_ + key}}), std::string();
        const std::string value = found->get<std::string>();
        // One line that says what it shows: no hidden signs, no controls.
        const bool plain = !value.empty() && value.size() <= limit && base::hiddenCharacters(value).empty() &&
                           value.find_first_of("\n\t") == std::string::npos;
        if (!plain) fail("channel.bad_value", {{"key", where_ + key}, {"value", value.substr(0, kTextLimit)}});
        return value;
    }
    std::int64_t number(const char* key, std::int64_t most)
    {
        const auto found = object_.find(key);
        if (fault_ || found == object_.end()) return 0;
        if (!found->is_number_integer()) return fail("channel.wrong_type", {{"key", where_ + key}}), 0;
        const auto value = found->get<std::int64_t>();
        if (value < 0 || value > most)
            fail("channel.bad_value", {{"key", where_ + key}, {"value", std::to_string(value)}});
        return value;
    }
    void demand(bool holds, const char* key, const std::string& value)
    {
        if (!holds) fail("channel.bad_value", {{"key", where_ + key}, {"value", value}});
    }
    bool fail(const char* key, base::Params params)
    {
        if (!fault_) fault_ = base::invalid(key, std::move(params));
        return false;
    }

private:
    const Json& object_;
    std::string where_;
    std::optional<base::Error>& fault_;
};

Json documentJson(const DocumentRef& document)
{
    return {{"number", document.number},
            {"type", document.type},
            {"version", document.version},
            {"content_hash", document.contentHash}};
}

DocumentRef readDocument(const Json& object, std::optional<base::Error>& fault)
{
    Reader reader(object, "document.", fault);
    if (!reader.keys({"number", "type", "version", "content_hash"})) return {};
    DocumentRef document{reader.text("number"), reader.text("type"), reader.number("version", std::int64_t{1} << 31U),
                         reader.text("content_hash")};
    reader.demand(isHash(document.contentHash), "content_hash", document.contentHash);
    return document;
}

bool isPartName(const Part& part)
{
    constexpr std::string_view kAttachments = "attachments/";
    if (part.name == "content.json" || part.name == "document.pdf") return true;
    return part.name.starts_with(kAttachments) && part.name.substr(kAttachments.size()) == part.sha256;
}

std::vector<Part> readParts(const Json& array, std::optional<base::Error>& fault)
{
    std::vector<Part> parts;
    Reader all(array, "parts", fault);
    if (!array.is_array()) return all.fail("channel.wrong_type", {{"key", "parts"}}), parts;
    std::set<std::string> names;
    for (const Json& object : array) {
        Reader reader(object, "parts.", fault);
        if (fault || !reader.keys({"name", "media_type", "size", "sha256"})) return parts;
        Part part{reader.text("name"), reader.text("media_type"),
                  static_cast<std::size_t>(reader.number("size", std::int64_t{1} << 33U)), reader.text("sha256")};
        reader.demand(isHash(part.sha256), "sha256", part.sha256);
        if (!isPartName(part)) reader.fail("channel.part_name", {{"name", part.name}});
        if (!names.insert(part.name).second) reader.fail("channel.part_twice", {{"name", part.name}});
        parts.push_back(std::move(part));
    }
    if (parts.empty() || parts.front().name != "content.json") all.fail("channel.no_content_part", {});
    return parts;
}

bool needsReply(Kind kind) { return kind == Kind::Receipt || kind == Kind::Answer || isOutcome(kind); }
bool needsDocument(Kind kind)
{
    return kind == Kind::NoticeRequest || kind == Kind::Diffusion || kind == Kind::Update ||
           kind == Kind::WithdrawalRequest;
}

void checkParties(Reader& reader, const Manifest& manifest)
{
    for (const std::string& address : {manifest.from, manifest.to})
        if (!isAddress(address)) reader.fail("channel.bad_address", {{"address", address}});
    if (manifest.from == manifest.to) reader.fail("channel.own_message", {{"address", manifest.from}});
    const bool theirs = (!isOutcome(manifest.kind) || manifest.from == kGeneralSecretariat) &&
                        (manifest.kind != Kind::NoticeRequest || manifest.to == kGeneralSecretariat);
    const std::string kind(name(manifest.kind));
    if (!theirs) reader.fail("channel.kind_not_theirs", {{"kind", kind}, {"from", manifest.from}, {"to", manifest.to}});
    if (needsReply(manifest.kind) && manifest.inReplyTo.empty()) reader.fail("channel.reply_missing", {{"kind", kind}});
    if (needsDocument(manifest.kind) && !manifest.document) reader.fail("channel.document_missing", {{"kind", kind}});
}

} // namespace

std::string_view name(Kind kind)
{
    for (const auto& [known, text] : kNames)
        if (known == kind) return text;
    return {};
}

std::optional<Kind> kindFromName(std::string_view name)
{
    for (const auto& [kind, text] : kNames)
        if (text == name) return kind;
    return std::nullopt;
}

bool isOutcome(Kind kind) { return kind >= Kind::BeingProcessed; }

std::string manifestText(const Manifest& manifest)
{
    Json out{{"format", kMessageFormat}, {"id", manifest.id}, {"kind", name(manifest.kind)},
             {"from", manifest.from},    {"to", manifest.to}, {"created_at", manifest.createdAt},
             {"parts", Json::array()}};
    if (!manifest.inReplyTo.empty()) out["in_reply_to"] = manifest.inReplyTo;
    if (manifest.document) out["document"] = documentJson(*manifest.document);
    for (const Part& part : manifest.parts)
        out["parts"].push_back(
            {{"name", part.name}, {"media_type", part.mediaType}, {"size", part.size}, {"sha256", part.sha256}});
    return base::canonicalJson(out).value();
}

base::Result<Manifest> readManifest(std::string_view text)
{
    const base::Result<Json> json = base::readJson(text, kManifestLimits);
    if (!json) return json.error();
    const base::Result<std::string> canonical = base::canonicalJson(*json);
    if (!canonical || *canonical != text) return base::invalid("channel.not_canonical");
    std::optional<base::Error> fault;
    Reader reader(*json, "", fault);
    if (!reader.keys({"format", "id", "kind", "from", "to", "created_at", "parts"}, {"in_reply_to", "document"}))
        return *fault;
    const std::string format = reader.text("format");
    if (!fault && format != kMessageFormat) return base::invalid("channel.unknown_format", {{"format", format}});
    Manifest manifest;
    manifest.id = reader.text("id");
    reader.demand(isMessageId(manifest.id), "id", manifest.id);
    const std::string kind = reader.text("kind");
    const std::optional<Kind> known = kindFromName(kind);
    if (!known) reader.fail("channel.unknown_kind", {{"kind", kind}});
    manifest.kind = known.value_or(Kind::Query);
    manifest.from = reader.text("from");
    manifest.to = reader.text("to");
    manifest.createdAt = reader.text("created_at");
    const base::Result<base::Instant> created = base::parseInstant(manifest.createdAt);
    reader.demand(created.ok() && base::toText(*created) == manifest.createdAt, "created_at", manifest.createdAt);
    if (json->contains("in_reply_to")) {
        manifest.inReplyTo = reader.text("in_reply_to");
        reader.demand(isMessageId(manifest.inReplyTo), "in_reply_to", manifest.inReplyTo);
    }
    if (!fault && json->contains("document")) manifest.document = readDocument(json->at("document"), fault);
    if (!fault) manifest.parts = readParts(json->at("parts"), fault);
    checkParties(reader, manifest);
    if (fault) return *fault;
    return manifest;
}

} // namespace tocsin::channel
