#pragma once
// What a message says of itself: who writes to whom, about which document, and which parts belong to it. The signature
// stands over the canonical text of the manifest; the parts are bound to it by their hashes.

#include "core/base/json.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::channel {

inline constexpr const char* kMessageFormat = "tocsin.message/1";

/// What a message is for. The outcomes, from BeingProcessed to Refused, come from the General Secretariat alone.
enum class Kind {
    NoticeRequest,     ///< asks the General Secretariat to publish a notice
    Diffusion,         ///< a diffusion, to a bureau or the General Secretariat
    Update,            ///< new content of a document sent before
    WithdrawalRequest, ///< asks to withdraw a document sent before
    Query,             ///< a question
    Answer,            ///< answers a query or an `incomplete`
    Receipt,           ///< the message was taken in, once
    BeingProcessed,
    Published,  ///< a notice, with entity id and control number
    Circulated, ///< a diffusion
    Incomplete, ///< a question that must be answered first
    Refused,    ///< with the ground
};
/// "notice_request", "being_processed": stable, they stand in packages and in the log.
std::string_view name(Kind kind);
std::optional<Kind> kindFromName(std::string_view name);
bool isOutcome(Kind kind);

/// The document that a message is about, as its sender names it.
struct DocumentRef {
    std::string number; ///< the sender's own, "2026/00012"
    std::string type;   ///< form type
    std::int64_t version = 0;
    std::string contentHash; ///< hex SHA-256 of the canonical content
};

struct Part {
    std::string name; ///< "content.json", "document.pdf" or "attachments/" and the SHA-256
    std::string mediaType;
    std::size_t size = 0;
    std::string sha256; ///< hex
};

struct Manifest {
    std::string id; ///< base::newIdText()
    Kind kind = Kind::Query;
    std::string from;
    std::string to;
    std::string inReplyTo; ///< message id; "" when none
    std::string createdAt; ///< instant text
    std::optional<DocumentRef> document;
    std::vector<Part> parts; ///< content.json first
};

/// Canonical JSON: what is signed.
std::string manifestText(const Manifest& manifest);

/// Reads the text of a manifest, every key and value checked. Errors (all Invalid): the reader's json.*,
/// channel.not_canonical, channel.unknown_format {format}, channel.missing_key {key}, channel.unknown_key {key},
/// channel.wrong_type {key}, channel.bad_value {key, value}, channel.unknown_kind {kind}, channel.bad_address
/// {address}, channel.own_message {address} (from and to are one), channel.kind_not_theirs {kind, from, to},
/// channel.reply_missing {kind}, channel.document_missing {kind}, channel.part_name {name}, channel.part_twice {name},
/// channel.no_content_part.
base::Result<Manifest> readManifest(std::string_view text);

} // namespace tocsin::channel
