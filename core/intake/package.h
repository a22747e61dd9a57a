#pragma once
// A request package: what a national agency hands to its bureau when it asks for a notice or a diffusion. One JSON file
// with the attached files inside it, as the fillable form saves it, or an archive of `request.json` and files beside it
// (docs/intake.md). All of it is hostile until it passed here.

#include "core/notice/content.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::intake {

inline constexpr const char* kRequestFormat = "tocsin.request/1";
inline constexpr const char* kRequestFile = "request.json"; ///< within an archive
inline constexpr std::size_t kPackageLimit = 64U << 20;     ///< bytes of a package
inline constexpr std::size_t kAttachmentLimit = 20U << 20;  ///< bytes of one attached file
inline constexpr std::size_t kMostAttachments = 64;

struct Attachment {
    std::string name; ///< as the agency calls it; no folders
    std::string mediaType;
    std::string sha256; ///< hex
    std::string bytes;
};

/// Whom the bureau answers.
struct Contact {
    std::string name;
    std::string telephone;
    std::string email;
};

struct Package {
    std::string sha256; ///< of the package's bytes, hex
    std::string type;   ///< form type of what is asked for
    std::string agency; ///< who asks
    std::string unit;
    std::string reference; ///< the agency's own
    Contact contact;
    std::string legalBasis; ///< in national law, for asking
    std::string urgency = "routine";
    std::string language;   ///< that the agency wrote in, "fr"; may be empty
    std::string preparedAt; ///< as the agency says; may be empty
    /// In the form's shape. Agency, reference, urgency and legal basis stand in the form's own fields for them too,
    /// unless the agency wrote something there.
    base::Json content = base::Json::object();
    std::map<std::string, std::string> origins; ///< path of every filled field → where in the package it stood
    std::vector<notice::Aside> asides; ///< what the form or the package has no place for, by JSON pointer or path
    std::vector<Attachment> attachments;

    /// By these an agency and its reference are the same however they are spelt: folded names.
    [[nodiscard]] std::string agencyKey() const;
    [[nodiscard]] std::string referenceKey() const;
    /// Attached files that no field of the content names.
    [[nodiscard]] std::vector<const Attachment*> unplaced(const form::Form& form) const;
};

/// Errors (all Invalid), with `pointer` where they lie in the JSON: the reader's json.*, those of channel::readArchive,
/// intake.no_request_file, intake.stray_file {name}, intake.not_a_request, intake.other_format {format},
/// intake.missing {pointer}, intake.wrong_type {pointer, expected}, intake.text_too_long {pointer, limit},
/// intake.hidden_characters {pointer, characters}, intake.unknown_code {pointer, value, list}, intake.unknown_type
/// {type}, intake.not_named {pointer} (an agency or a reference without any letter or digit),
/// intake.too_many_attachments {limit}, intake.attachment_name {pointer}, intake.attachment_data {pointer},
/// intake.attachment_size {pointer, limit}, intake.attachment_kind {pointer, says, is}, intake.attachment_hash
/// {pointer}, intake.attachment_twice {pointer}, intake.attachment_missing {path, sha256}.
base::Result<Package> readPackage(std::string_view bytes, const form::Catalogue& catalogue);

} // namespace tocsin::intake
