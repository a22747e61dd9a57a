#include "core/channel/package.h"

#include "core/base/canonical_json.h"
#include "core/base/ids.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using base::Json;
using channel::Kind;

namespace {

constexpr const char* kNow = "2026-11-24T09:00:00.000Z";

struct Sender {
    base::SigningKey key = base::newSigningKey();
    channel::Directory directory{
        {{"UY", base::toHex(key.publicKey), "2026-01-01T00:00:00.000Z", "2026-12-01T00:00:00.000Z"}}};
    Json content{{"person", {{"family_name", "EXAMPLE"}}}};
    std::string photograph = base::randomBytes(700);
    std::string part = channel::attachmentPart(base::sha256(photograph).hex());

    [[nodiscard]] channel::Manifest head() const
    {
        return {base::newIdText(),
                Kind::NoticeRequest,
                "UY",
                "IPSG",
                "",
                kNow,
                channel::DocumentRef{"2026/00001", "red.notice", 3, base::contentHash(content).hex()},
                {}};
    }
    [[nodiscard]] channel::Draft draft() const
    {
        channel::Body body;
        body.content = content;
        return channel::draftOf(head(), body,
                                {{part, {"image/png", photograph}}, {"document.pdf", {"application/pdf", "%PDF-1.4"}}})
            .value();
    }
    [[nodiscard]] std::string package(const channel::Draft& draft) const
    {
        return channel::seal(draft, {{part, photograph}, {"document.pdf", "%PDF-1.4"}}, key);
    }
    [[nodiscard]] base::Result<channel::Opened> open(std::string_view bytes, const char* address = "IPSG",
                                                     const char* now = kNow) const
    {
        return channel::open(bytes, {directory, address, now});
    }
    [[nodiscard]] std::string keyOf(std::string_view bytes, const char* address = "IPSG", const char* now = kNow) const
    {
        const auto opened = open(bytes, address, now);
        return opened ? "" : opened.error().key;
    }
};

/// The entries of a package, to be put together otherwise.
std::vector<channel::ArchiveEntry> entriesOf(const std::string& package)
{
    return channel::readArchive(package).value();
}

} // namespace

TEST_CASE("A package is opened by whom it is for, with content, attachments and the PDF", "[channel]")
{
    const Sender sender;
    const channel::Draft draft = sender.draft();
    const auto opened = sender.open(sender.package(draft));
    REQUIRE(opened);
    CHECK(opened->manifest.document->number == "2026/00001");
    CHECK(opened->manifestText == draft.manifest);
    CHECK(opened->body.content == sender.content);
    CHECK(opened->files.at(sender.part) == sender.photograph);
    CHECK(opened->files.at("document.pdf") == "%PDF-1.4");
    CHECK(opened->key == base::toHex(sender.key.publicKey));
    CHECK(sender.package(draft) == sender.package(draft));
}

TEST_CASE("Whatever byte of a package is changed, it is refused", "[channel]")
{
    const Sender sender;
    const std::string package = sender.package(sender.draft());
    for (std::size_t at = 0; at < package.size(); ++at) {
        std::string changed = package;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        if (!sender.open(changed)) continue;
        INFO("byte " << at);
        CHECK(false);
    }
}

TEST_CASE("A signature counts only from a key of the sender that is in force when the package arrives", "[channel]")
{
    const Sender sender;
    const std::string package = sender.package(sender.draft());
    CHECK(sender.keyOf(package, "MT") == "channel.not_for_us");
    CHECK(sender.keyOf(package, "IPSG", "2026-12-01T00:00:00.000Z") == "channel.key_not_in_force");
    CHECK(sender.keyOf(package, "IPSG", "2025-12-31T23:59:59.999Z") == "channel.key_not_in_force");
    CHECK(sender.keyOf(package, "IPSG", "2026-11-24T08:00:00.000Z") == "channel.from_the_future");
    CHECK(channel::open(package, {channel::Directory{}, "IPSG", kNow}).error().key == "channel.unknown_sender");
    Sender other;
    CHECK(other.keyOf(package) == "channel.unknown_signer");
    // A signature of another's key, said to be the sender's.
    auto entries = entriesOf(package);
    entries[1].bytes = base::canonicalJson(Json{{"algorithm", "ed25519"},
                                                {"key", base::toHex(sender.key.publicKey)},
                                                {"signature", base::toBase64(base::sign(other.key, entries[0].bytes))}})
                           .value();
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.bad_signature");
    entries[1].bytes = "{}";
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.signature_malformed");
    entries.erase(entries.begin() + 1);
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.no_signature");
    entries.erase(entries.begin());
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.no_manifest");
    CHECK(sender.keyOf(channel::writeArchive({})) == "channel.no_manifest");
}

TEST_CASE("The parts of a package are exactly those that the manifest lists", "[channel]")
{
    const Sender sender;
    const std::string package = sender.package(sender.draft());
    auto entries = entriesOf(package);
    entries[2].bytes[2] = 'C';
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.part_altered");
    entries = entriesOf(package);
    entries[3].bytes += "x";
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.part_size");
    entries = entriesOf(package);
    entries.pop_back();
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.part_missing");
    entries = entriesOf(package);
    entries.push_back({"more.txt", "x"});
    CHECK(sender.keyOf(channel::writeArchive(entries)) == "channel.part_unlisted");
    channel::Manifest head = sender.head();
    head.document->contentHash = std::string(64, 'a');
    channel::Body body;
    body.content = sender.content;
    CHECK(sender.keyOf(channel::seal(channel::draftOf(head, body, {}).value(), {}, sender.key)) ==
          "channel.content_altered");
}

TEST_CASE("What the reader would refuse is not sent", "[channel]")
{
    const Sender sender;
    channel::Manifest head = sender.head();
    head.kind = Kind::Query;
    channel::Body body;
    CHECK(channel::draftOf(head, body, {}).error().key == "channel.missing_key");
    body.text = "a\u202eb";
    CHECK(channel::draftOf(head, body, {}).error().key == "channel.bad_value");
    body.text = "Is he still wanted?";
    CHECK(channel::draftOf(head, body, {}));
    head.to = "UY";
    CHECK(channel::draftOf(head, body, {}).error().key == "channel.own_message");
}
