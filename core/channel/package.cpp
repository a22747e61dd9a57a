#include "core/channel/package.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/channel/address.h"

#include <set>

namespace tocsin::channel {

using base::Json;

namespace {

constexpr const char* kManifest = "manifest.json";
constexpr const char* kSignature = "manifest.sig";
constexpr const char* kContent = "content.json";
constexpr auto kClockSlack = std::chrono::minutes(15);

struct Signature {
    std::string key;
    std::string bytes;
};

std::string signatureText(const std::string& manifest, const base::SigningKey& key)
{
    return base::canonicalJson(Json{{"algorithm", "ed25519"},
                                    {"key", base::toHex(key.publicKey)},
                                    {"signature", base::toBase64(base::sign(key, manifest))}})
        .value();
}

base::Result<Signature> readSignature(std::string_view text)
{
    const base::Error malformed = base::invalid("channel.signature_malformed");
    const base::Result<Json> json = base::readJson(text, {1024, 2, 8});
    if (!json || !json->is_object() || json->size() != 3 || json->value("algorithm", Json()) != Json("ed25519"))
        return malformed;
    const auto key = json->find("key");
    const auto signature = json->find("signature");
    if (key == json->end() || signature == json->end() || !key->is_string() || !signature->is_string())
        return malformed;
    const base::Result<std::string> bytes = base::fromBase64(signature->get_ref<const std::string&>());
    if (!isPublicKey(key->get_ref<const std::string&>()) || !bytes || bytes->size() != 64) return malformed;
    return Signature{key->get<std::string>(), *bytes};
}

base::Error ofPart(const char* key, const std::string& name)
{
    return {base::ErrorKind::Invalid, key, {{"name", name}}, {}};
}

/// Every listed part is there and is what the manifest says, and nothing else is.
std::optional<base::Error> partsFault(const Manifest& manifest, const std::vector<ArchiveEntry>& entries)
{
    std::map<std::string, const ArchiveEntry*> found;
    for (std::size_t i = 2; i < entries.size(); ++i) found.emplace(entries[i].name, &entries[i]);
    for (const Part& part : manifest.parts) {
        const auto entry = found.find(part.name);
        if (entry == found.end()) return ofPart("channel.part_missing", part.name);
        const std::string& bytes = entry->second->bytes;
        if (bytes.size() != part.size) return ofPart("channel.part_size", part.name);
        if (base::sha256(bytes).hex() != part.sha256) return ofPart("channel.part_altered", part.name);
        found.erase(entry);
    }
    if (!found.empty()) return ofPart("channel.part_unlisted", found.begin()->first);
    return std::nullopt;
}

bool isFromTheFuture(const Manifest& manifest, const std::string& now)
{
    const base::Result<base::Instant> created = base::parseInstant(manifest.createdAt);
    const base::Result<base::Instant> here = base::parseInstant(now);
    return !created || !here || *created > *here + kClockSlack;
}

/// What stands against the manifest once it is read: signature, addressee, time.
std::optional<base::Error> manifestFault(const Manifest& manifest, const std::string& text, const Signature& signature,
                                         const Reading& reading)
{
    const base::Result<TrustedKey> key = reading.directory.find(manifest.from, signature.key, reading.now);
    if (!key) return key.error();
    if (!base::verifySignature(base::fromHex(key->publicKey).value(), text, signature.bytes))
        return base::invalid("channel.bad_signature", {{"from", manifest.from}});
    if (manifest.to != reading.address) return base::invalid("channel.not_for_us", {{"to", manifest.to}});
    if (isFromTheFuture(manifest, reading.now))
        return base::invalid("channel.from_the_future", {{"created_at", manifest.createdAt}});
    return std::nullopt;
}

} // namespace

std::string attachmentPart(const std::string& sha256) { return "attachments/" + sha256; }

base::Result<Draft> draftOf(Manifest head, const Body& body, const Files& files)
{
    Draft draft;
    draft.body = bodyText(body);
    head.parts = {{kContent, "application/json", draft.body.size(), base::sha256(draft.body).hex()}};
    for (const auto& [name, file] : files)
        head.parts.push_back({name, file.mediaType, file.bytes.size(), base::sha256(file.bytes).hex()});
    draft.manifest = manifestText(head);
    if (const base::Result<Manifest> read = readManifest(draft.manifest); !read) return read.error();
    if (const base::Result<Body> read = readBody(head.kind, draft.body); !read) return read.error();
    return draft;
}

std::string seal(const Draft& draft, const std::map<std::string, std::string>& files, const base::SigningKey& key)
{
    std::vector<ArchiveEntry> entries{
        {kManifest, draft.manifest}, {kSignature, signatureText(draft.manifest, key)}, {kContent, draft.body}};
    for (const auto& [name, bytes] : files) entries.push_back({name, bytes});
    return writeArchive(entries);
}

base::Result<Opened> open(std::string_view bytes, const Reading& reading)
{
    base::Result<std::vector<ArchiveEntry>> entries = readArchive(bytes);
    if (!entries) return entries.error();
    if (entries->empty() || entries->front().name != kManifest) return base::invalid("channel.no_manifest");
    if (entries->size() < 2 || (*entries)[1].name != kSignature) return base::invalid("channel.no_signature");
    Opened out;
    out.manifestText = std::move((*entries)[0].bytes);
    base::Result<Manifest> manifest = readManifest(out.manifestText);
    if (!manifest) return manifest.error().within(kManifest);
    const base::Result<Signature> signature = readSignature((*entries)[1].bytes);
    if (!signature) return signature.error();
    if (const auto fault = manifestFault(*manifest, out.manifestText, *signature, reading)) return *fault;
    if (const auto fault = partsFault(*manifest, *entries)) return *fault;
    for (std::size_t i = 2; i < entries->size(); ++i) {
        ArchiveEntry& entry = (*entries)[i];
        (entry.name == kContent ? out.bodyText : out.files[entry.name]) = std::move(entry.bytes);
    }
    base::Result<Body> body = readBody(manifest->kind, out.bodyText);
    if (!body) return body.error().within(kContent);
    if (!body->content.is_null() &&
        (!manifest->document || base::contentHash(body->content).hex() != manifest->document->contentHash))
        return base::invalid("channel.content_altered",
                             {{"number", manifest->document ? manifest->document->number : ""}});
    out.manifest = std::move(*manifest);
    out.body = std::move(*body);
    out.key = signature->key;
    return out;
}

} // namespace tocsin::channel
