#pragma once
// A message as it travels: one file with the manifest, its signature and the parts. Pure: bytes in, values out.

#include "core/base/crypto.h"
#include "core/channel/archive.h"
#include "core/channel/body.h"
#include "core/channel/directory.h"

#include <map>

namespace tocsin::channel {

/// A message ready to be signed, whenever it leaves.
struct Draft {
    std::string manifest; ///< canonical text
    std::string body;     ///< canonical text: content.json
};
/// A file that goes along, named by its part.
struct File {
    std::string mediaType;
    std::string bytes;
};
using Files = std::map<std::string, File>; ///< by part name: "document.pdf", "attachments/…"

/// The part name of an attachment, which its own hash gives.
std::string attachmentPart(const std::string& sha256);

/// Fills in the parts of `head` and makes the texts. Errors: those that reading the same message would give, since what
/// nobody could read is not sent.
base::Result<Draft> draftOf(Manifest head, const Body& body, const Files& files);

/// The package. `files` holds the bytes of every part but content.json.
std::string seal(const Draft& draft, const std::map<std::string, std::string>& files, const base::SigningKey& key);

struct Opened {
    Manifest manifest;
    std::string manifestText;
    Body body;
    std::string bodyText;
    std::map<std::string, std::string> files; ///< bytes by part name
    std::string key;                          ///< public key that signed, hex
};

/// Who reads, and when.
struct Reading {
    const Directory& directory;
    std::string address; ///< the reader's own
    std::string now;     ///< instant text
};

/// Opens a package that anybody may have made. In this order, so that nothing is believed before it is signed: the
/// archive, the manifest, the sender's key and signature, the addressee, the parts, the content. Errors (all Invalid):
/// those of readArchive, readManifest, Directory::find and readBody; channel.no_manifest, channel.no_signature,
/// channel.signature_malformed, channel.bad_signature {from}, channel.not_for_us {to}, channel.from_the_future
/// {created_at} (more than a quarter of an hour ahead of our clock), channel.part_missing {name}, channel.part_unlisted
/// {name}, channel.part_size {name}, channel.part_altered {name}, channel.content_altered {number} (the document's
/// content is not what the manifest says).
base::Result<Opened> open(std::string_view bytes, const Reading& reading);

} // namespace tocsin::channel
