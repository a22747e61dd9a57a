#pragma once
// Signed notes as C2SP describes them (c2sp.org/signed-note): a text, a blank line, and one line for each signature
// that names its key. Read by tools that are not ours, such as Go's golang.org/x/mod/sumdb/note. Also the witness's
// cosignature (c2sp.org/tlog-cosignature), which says when it was given.

#include "core/base/crypto.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::audit {

/// A public key under the name that signature lines carry.
struct NoteKey {
    /// The first byte of what the key's id is made of.
    enum class Kind : std::uint8_t { Signature = 0x01, Cosignature = 0x04 };
    std::string name;      ///< without blanks and '+'
    std::string publicKey; ///< Ed25519, 32 bytes
    Kind kind = Kind::Signature;

    /// The first four bytes of SHA-256(name || "\n" || kind || public key).
    [[nodiscard]] std::string id() const;
    /// "name+1a2b3c4d+base64": what Go's note.NewVerifier takes.
    [[nodiscard]] std::string text() const;
    /// Errors: audit.bad_note_key {text}.
    static base::Result<NoteKey> read(std::string_view text);
    friend bool operator==(const NoteKey&, const NoteKey&) = default;
};
bool isNoteName(std::string_view name);

struct NoteSignature {
    std::string name;
    std::string keyId; ///< 4 bytes
    std::string bytes;
};

struct Note {
    std::string text; ///< ends with a line feed
    std::vector<NoteSignature> signatures;
};

/// Errors: audit.note_malformed.
base::Result<Note> readNote(std::string_view bytes);
/// The bytes of a note; one that readNote() gave is written as it was read.
std::string noteText(const Note& note);

NoteSignature signNote(std::string_view text, const std::string& name, const base::SigningKey& key);
/// Whether one of the signatures is this key's and holds.
bool isSignedBy(const Note& note, const NoteKey& key);

/// A witness's statement that at this moment it had seen no longer log than this one, and no other beginning of it.
NoteSignature cosign(std::string_view text, const std::string& name, const base::SigningKey& key,
                     std::uint64_t secondsSince1970);
/// When the witness cosigned; nothing unless a signature is this key's and holds.
std::optional<std::uint64_t> cosignedAt(const Note& note, const NoteKey& key);

} // namespace tocsin::audit
