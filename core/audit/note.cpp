#include "core/audit/note.h"

#include "core/base/text.h"

#include <algorithm>

namespace tocsin::audit {

namespace {

constexpr std::string_view kDash = "\u2014 ";
constexpr std::size_t kIdSize = 4;
constexpr std::size_t kKeySize = 32;
constexpr std::size_t kTimeSize = 8;
constexpr std::size_t kMostSignatures = 100;
constexpr std::size_t kMostBytes = 1U << 20;

/// base64 that is written in the one way; nothing for any other text.
std::optional<std::string> strictBase64(std::string_view text)
{
    const base::Result<std::string> bytes = base::fromBase64(text);
    if (!bytes || base::toBase64(*bytes) != text) return std::nullopt;
    return *bytes;
}

std::string bigEndian(std::uint64_t number)
{
    std::string out;
    for (unsigned shift = 64; shift > 0; shift -= 8) out += static_cast<char>((number >> (shift - 8)) & 0xFFU);
    return out;
}

std::string cosignedText(std::string_view text, std::uint64_t time)
{
    return "cosignature/v1\ntime " + std::to_string(time) + "\n" + std::string(text);
}

std::optional<NoteSignature> readSignature(std::string_view line)
{
    if (!line.starts_with(kDash)) return std::nullopt;
    line.remove_prefix(kDash.size());
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || !isNoteName(line.substr(0, blank))) return std::nullopt;
    const std::optional<std::string> bytes = strictBase64(line.substr(blank + 1));
    if (!bytes || bytes->size() <= kIdSize) return std::nullopt;
    return NoteSignature{std::string(line.substr(0, blank)), bytes->substr(0, kIdSize), bytes->substr(kIdSize)};
}

bool isPlain(std::string_view bytes)
{
    return base::isValidUtf8(bytes) && std::none_of(bytes.begin(), bytes.end(), [](char c) {
               return c != '\n' && static_cast<unsigned char>(c) < 0x20;
           });
}

} // namespace

bool isNoteName(std::string_view name)
{
    return !name.empty() && base::isValidUtf8(name) && std::none_of(name.begin(), name.end(), [](char c) {
        return c == '+' || static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    });
}

std::string NoteKey::id() const
{
    const base::Hash hash = base::sha256(name + "\n" + static_cast<char>(kind) + publicKey);
    return {reinterpret_cast<const char*>(hash.bytes().data()), kIdSize};
}

std::string NoteKey::text() const
{
    return name + "+" + base::toHex(id()) + "+" + base::toBase64(static_cast<char>(kind) + publicKey);
}

base::Result<NoteKey> NoteKey::read(std::string_view text)
{
    const base::Error bad = base::invalid("audit.bad_note_key", {{"text", base::repaired(text)}});
    const std::size_t first = text.find('+');
    const std::size_t second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos) return bad;
    const std::optional<std::string> bytes = strictBase64(text.substr(second + 1));
    if (!bytes || bytes->size() != kKeySize + 1) return bad;
    NoteKey key{std::string(text.substr(0, first)), bytes->substr(1), static_cast<Kind>(bytes->front())};
    const bool known = key.kind == Kind::Signature || key.kind == Kind::Cosignature;
    if (!known || !isNoteName(key.name) || key.text() != text) return bad;
    return key;
}

base::Result<Note> readNote(std::string_view bytes)
{
    const base::Error malformed = base::invalid("audit.note_malformed");
    if (bytes.size() > kMostBytes || !isPlain(bytes) || !bytes.ends_with('\n')) return malformed;
    const std::size_t parting = bytes.rfind("\n\n");
    if (parting == std::string_view::npos) return malformed;
    Note note{std::string(bytes.substr(0, parting + 1)), {}};
    std::string_view rest = bytes.substr(parting + 2);
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        std::optional<NoteSignature> signature = readSignature(rest.substr(0, end));
        if (!signature || note.signatures.size() == kMostSignatures) return malformed;
        note.signatures.push_back(std::move(*signature));
        rest.remove_prefix(end + 1);
    }
    if (note.signatures.empty()) return malformed;
    return note;
}

std::string noteText(const Note& note)
{
    std::string out = note.text + "\n";
    for (const NoteSignature& signature : note.signatures) {
        out += kDash;
        out += signature.name + " " + base::toBase64(signature.keyId + signature.bytes) + "\n";
    }
    return out;
}

NoteSignature signNote(std::string_view text, const std::string& name, const base::SigningKey& key)
{
    return {name, NoteKey{name, key.publicKey}.id(), base::sign(key, text)};
}

bool isSignedBy(const Note& note, const NoteKey& key)
{
    const std::string id = key.id();
    return std::any_of(note.signatures.begin(), note.signatures.end(), [&](const NoteSignature& signature) {
        return signature.name == key.name && signature.keyId == id &&
               base::verifySignature(key.publicKey, note.text, signature.bytes);
    });
}

NoteSignature cosign(std::string_view text, const std::string& name, const base::SigningKey& key,
                     std::uint64_t secondsSince1970)
{
    return {name, NoteKey{name, key.publicKey, NoteKey::Kind::Cosignature}.id(),
            bigEndian(secondsSince1970) + base::sign(key, cosignedText(text, secondsSince1970))};
}

std::optional<std::uint64_t> cosignedAt(const Note& note, const NoteKey& key)
{
    const std::string id = key.id();
    for (const NoteSignature& signature : note.signatures) {
        if (signature.name != key.name || signature.keyId != id || signature.bytes.size() < kTimeSize) continue;
        std::uint64_t time = 0;
        for (std::size_t i = 0; i < kTimeSize; ++i) time = time << 8U | static_cast<unsigned char>(signature.bytes[i]);
        if (base::verifySignature(key.publicKey, cosignedText(note.text, time), signature.bytes.substr(kTimeSize)))
            return time;
    }
    return std::nullopt;
}

} // namespace tocsin::audit
