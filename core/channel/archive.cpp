#include "core/channel/archive.h"

#include "core/base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace tocsin::channel {

namespace {

constexpr std::size_t kBlock = 512;
constexpr std::size_t kNameSize = 100;
constexpr std::size_t kSizeAt = 124;
constexpr std::size_t kChecksumAt = 148;
constexpr std::size_t kKindAt = 156;
constexpr std::size_t kMagicAt = 257;
constexpr std::size_t kPrefixAt = 345;
constexpr std::string_view kMagic("ustar\0"
                                  "00",
                                  8);
/// Zero blocks after the two that end an archive: tar fills up its last record of twenty blocks.
constexpr std::size_t kMostFilling = 20 * kBlock;

bool isPlainName(std::string_view name)
{
    if (name.empty() || name.size() > kNameSize || name.front() == '/' || name.back() == '/') return false;
    char before = '/';
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        // No part of the name begins with a dot, so none is "." or "..".
        if (!letter && !((c == '.' || c == '/') && before != '/')) return false;
        before = c;
    }
    return true;
}

/// The sum of the header's bytes with its own field taken as blanks.
unsigned checksumOf(std::string_view header)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        sum += i >= kChecksumAt && i < kChecksumAt + 8 ? unsigned{' '} : static_cast<unsigned char>(header[i]);
    return sum;
}

std::string headerOf(std::string_view name, std::size_t size)
{
    std::string header(kBlock, '\0');
    const auto put = [&header](std::size_t at, std::string_view text) { header.replace(at, text.size(), text); };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(kSizeAt, fmt::format("{:011o}", size));
    put(136, "00000000000");
    header[kKindAt] = '0';
    put(kMagicAt, kMagic);
    put(329, "0000000");
    put(337, "0000000");
    put(kChecksumAt, fmt::format("{:06o}", checksumOf(header)));
    header[kChecksumAt + 7] = ' ';
    return header;
}

bool isZero(std::string_view bytes) { return bytes.find_first_not_of('\0') == std::string_view::npos; }

std::size_t padded(std::size_t size) { return (size + kBlock - 1) / kBlock * kBlock; }

base::Error at(const char* key, std::size_t offset)
{
    return {base::ErrorKind::Invalid, key, {{"offset", std::to_string(offset)}}, {}};
}
base::Error of(const char* key, std::string_view name)
{
    return {base::ErrorKind::Invalid, key, {{"name", base::repaired(name)}}, {}};
}

/// Digits of a number field up to its NUL or blank; nothing when it holds anything else.
std::optional<std::size_t> octal(std::string_view field)
{
    std::size_t value = 0;
    std::size_t i = 0;
    for (; i < field.size() && field[i] >= '0' && field[i] <= '7'; ++i)
        value = value * 8 + static_cast<std::size_t>(field[i] - '0');
    if (i == 0 || i == field.size() || (field[i] != '\0' && field[i] != ' ')) return std::nullopt;
    return value;
}

struct Header {
    std::string_view name;
    std::size_t size = 0;
};

/// The header at `offset` of a file whose every other field is as we write it.
base::Result<Header> readHeader(std::string_view block, std::size_t offset)
{
    if (block.substr(kMagicAt, kMagic.size()) != kMagic) return at("channel.no_archive", offset);
    const std::optional<std::size_t> checksum = octal(block.substr(kChecksumAt, 8));
    const std::optional<std::size_t> size = octal(block.substr(kSizeAt, 12));
    if (!checksum || *checksum != checksumOf(block) || !size) return at("channel.archive_damaged", offset);
    const std::string_view field = block.substr(0, kNameSize);
    const std::string_view name = field.substr(0, std::min(field.find('\0'), kNameSize));
    if (block[kKindAt] != '0') return of("channel.entry_kind", name);
    if (!isPlainName(name) || !isZero(field.substr(name.size())) || !isZero(block.substr(kPrefixAt)))
        return of("channel.unsafe_name", name);
    if (block != headerOf(name, *size)) return of("channel.header_not_plain", name);
    return Header{name, *size};
}

} // namespace

std::string writeArchive(const std::vector<ArchiveEntry>& entries)
{
    std::string out;
    for (const ArchiveEntry& entry : entries) {
        TOCSIN_CHECK(isPlainName(entry.name), "an archive entry without a plain name");
        out += headerOf(entry.name, entry.bytes.size());
        out += entry.bytes;
        out.resize(padded(out.size()), '\0');
    }
    out.append(2 * kBlock, '\0');
    return out;
}

base::Result<std::vector<ArchiveEntry>> readArchive(std::string_view bytes, const ArchiveLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return base::invalid("channel.too_large", {{"limit", std::to_string(limits.bytes)}});
    std::vector<ArchiveEntry> entries;
    std::set<std::string_view> names;
    std::size_t offset = 0;
    while (true) {
        if (bytes.size() - offset < kBlock) return at("channel.truncated", bytes.size());
        const std::string_view block = bytes.substr(offset, kBlock);
        if (isZero(block)) break;
        const base::Result<Header> header = readHeader(block, offset);
        if (!header) return header.error();
        if (!names.insert(header->name).second) return of("channel.duplicate_part", header->name);
        if (entries.size() == limits.entries)
            return base::invalid("channel.too_many_parts", {{"limit", std::to_string(limits.entries)}});
        offset += kBlock;
        // The sum cannot overflow: eleven octal digits are 33 bits.
        if (padded(header->size) > bytes.size() - offset) return at("channel.truncated", bytes.size());
        const std::string_view body = bytes.substr(offset, header->size);
        if (!isZero(bytes.substr(offset + header->size, padded(header->size) - header->size)))
            return at("channel.archive_damaged", offset + header->size);
        entries.push_back({std::string(header->name), std::string(body)});
        offset += padded(header->size);
    }
    const std::string_view rest = bytes.substr(offset);
    if (rest.size() < 2 * kBlock) return at("channel.truncated", bytes.size());
    if (!isZero(rest) || rest.size() % kBlock != 0 || rest.size() > kMostFilling + 2 * kBlock)
        return at("channel.trailing_bytes", offset);
    return entries;
}

} // namespace tocsin::channel
