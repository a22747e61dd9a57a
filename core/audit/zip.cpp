#include "core/audit/zip.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tocsin::audit {

namespace {

constexpr std::uint32_t kLocalHeader = 0x04034b50;
constexpr std::uint32_t kCentralHeader = 0x02014b50;
constexpr std::uint32_t kEnd = 0x06054b50;
constexpr std::uint16_t kVersion = 10;           ///< 1.0: plain files
constexpr std::uint16_t kFirstDay = 1U << 5 | 1; ///< 1 January 1980, the first day that the format knows
constexpr std::size_t kMostEntries = 65'534;
constexpr std::size_t kMostBytes = 0xFFFFFFFEU;

std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) value = (value & 1U) != 0 ? value >> 1U ^ 0xEDB88320U : value >> 1U;
        table[i] = value;
    }
    return table;
}

std::uint32_t crcOf(const std::string& bytes)
{
    static const std::array<std::uint32_t, 256> kTable = crcTable();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) crc = kTable[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ crc >> 8U;
    return ~crc;
}

void put16(std::string& out, std::uint32_t value)
{
    out += static_cast<char>(value & 0xFFU);
    out += static_cast<char>(value >> 8U & 0xFFU);
}
void put32(std::string& out, std::uint64_t value)
{
    put16(out, static_cast<std::uint32_t>(value & 0xFFFFU));
    put16(out, static_cast<std::uint32_t>(value >> 16U & 0xFFFFU));
}

/// What the local and the central header of a file share.
void putCommon(std::string& out, const ZipEntry& entry)
{
    put16(out, kVersion);
    put16(out, 0); // flags
    put16(out, 0); // stored
    put16(out, 0); // midnight
    put16(out, kFirstDay);
    put32(out, crcOf(entry.bytes));
    put32(out, entry.bytes.size());
    put32(out, entry.bytes.size());
    put16(out, static_cast<std::uint32_t>(entry.name.size()));
    put16(out, 0); // no extra field
}

bool isPlainName(const std::string& name)
{
    return !name.empty() && name.size() < 256 && name.front() != '/' && name.find("..") == std::string::npos &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7F && c != '\\' && c != ':'; });
}

} // namespace

std::string writeZip(const std::vector<ZipEntry>& entries)
{
    TOCSIN_CHECK(entries.size() <= kMostEntries, "too many files for a ZIP archive");
    std::string out;
    std::string central;
    for (const ZipEntry& entry : entries) {
        TOCSIN_CHECK(isPlainName(entry.name), "a file of a ZIP archive without a plain name");
        TOCSIN_CHECK(out.size() + entry.bytes.size() <= kMostBytes, "a ZIP archive that is too large");
        const std::size_t at = out.size();
        put32(out, kLocalHeader);
        putCommon(out, entry);
        out += entry.name + entry.bytes;
        put32(central, kCentralHeader);
        put16(central, kVersion);
        putCommon(central, entry);
        put16(central, 0); // no comment
        put16(central, 0); // first disk
        put16(central, 0); // no attributes
        put32(central, 0);
        put32(central, at);
        central += entry.name;
    }
    const std::size_t at = out.size();
    out += central;
    put32(out, kEnd);
    put16(out, 0);
    put16(out, 0);
    put16(out, static_cast<std::uint32_t>(entries.size()));
    put16(out, static_cast<std::uint32_t>(entries.size()));
    put32(out, central.size());
    put32(out, at);
    put16(out, 0);
    return out;
}

} // namespace tocsin::audit
