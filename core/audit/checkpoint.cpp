#include "core/audit/checkpoint.h"

#include <charconv>

namespace tocsin::audit {

namespace {

constexpr std::string_view kProofHeader = "c2sp.org/tlog-proof@v1";
constexpr std::size_t kLongestPath = 64;

/// The text up to the next line feed, which is taken off `rest`; nothing when there is none.
std::optional<std::string_view> lineOf(std::string_view& rest)
{
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || std::to_string(number) != text || number > INT64_MAX) return std::nullopt;
    return number;
}

std::string hashText(const base::Hash& hash)
{
    return base::toBase64({reinterpret_cast<const char*>(hash.bytes().data()), hash.bytes().size()});
}

std::optional<base::Hash> hashOf(std::string_view text)
{
    const base::Result<std::string> bytes = base::fromBase64(text);
    if (!bytes || bytes->size() != 32 || base::toBase64(*bytes) != text) return std::nullopt;
    return base::Hash::fromHex(base::toHex(*bytes)).value();
}

} // namespace

std::string checkpointText(const Checkpoint& checkpoint)
{
    return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" + hashText(checkpoint.root) + "\n";
}

base::Result<Checkpoint> readCheckpoint(std::string_view text)
{
    const std::optional<std::string_view> origin = lineOf(text);
    const std::optional<std::string_view> sizeLine = origin ? lineOf(text) : std::nullopt;
    const std::optional<std::string_view> rootLine = sizeLine ? lineOf(text) : std::nullopt;
    const std::optional<std::uint64_t> size = rootLine ? numberOf(*sizeLine) : std::nullopt;
    const std::optional<base::Hash> root = rootLine ? hashOf(*rootLine) : std::nullopt;
    if (!size || !root || origin->empty()) return base::invalid("audit.note_malformed");
    return Checkpoint{std::string(*origin), *size, *root};
}

std::string originOf(std::string_view country, std::string_view firstLeaf)
{
    return "tocsin.log/" + std::string(country) + "/" + std::string(firstLeaf.substr(0, 16));
}

std::string proofText(const EntryProof& proof)
{
    std::string out(kProofHeader);
    out += "\nindex " + std::to_string(proof.index) + "\n";
    for (const base::Hash& hash : proof.path) out += hashText(hash) + "\n";
    return out + "\n" + proof.checkpoint;
}

base::Result<EntryProof> readProof(std::string_view text)
{
    const base::Error malformed = base::invalid("audit.proof_malformed");
    if (lineOf(text) != kProofHeader) return malformed;
    std::optional<std::string_view> line = lineOf(text);
    if (line && line->starts_with("extra ")) line = lineOf(text);
    constexpr std::string_view kIndex = "index ";
    if (!line || !line->starts_with(kIndex)) return malformed;
    const std::optional<std::uint64_t> index = numberOf(line->substr(kIndex.size()));
    if (!index) return malformed;
    EntryProof proof{*index, {}, {}};
    for (line = lineOf(text); line && !line->empty(); line = lineOf(text)) {
        const std::optional<base::Hash> hash = hashOf(*line);
        if (!hash || proof.path.size() == kLongestPath) return malformed;
        proof.path.push_back(*hash);
    }
    if (!line || !readNote(text)) return malformed;
    proof.checkpoint = text;
    return proof;
}

} // namespace tocsin::audit
