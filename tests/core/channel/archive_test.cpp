#include "core/channel/archive.h"

#include "core/base/crypto.h"
#include "core/base/json_reader.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

using namespace tocsin;
using channel::ArchiveEntry;
using channel::readArchive;
using channel::writeArchive;

namespace {

constexpr std::size_t kBlock = 512;

/// The archive of one entry with a byte changed, its checksum made to fit again.
std::string with(std::size_t at, const std::string& bytes)
{
    std::string archive = writeArchive({{"a.txt", "hello"}});
    archive.replace(at, bytes.size(), bytes);
    unsigned sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i) sum += i >= 148 && i < 156 ? 32U : static_cast<unsigned char>(archive[i]);
    char text[8];
    std::snprintf(text, sizeof text, "%06o", sum);
    archive.replace(148, 6, text);
    return archive;
}

std::string keyOf(std::string_view bytes, const channel::ArchiveLimits& limits = {})
{
    const auto read = readArchive(bytes, limits);
    return read ? "" : read.error().key;
}

} // namespace

TEST_CASE("An archive gives back what was put into it, whatever the bytes", "[channel]")
{
    const std::string all = base::randomBytes(1025) + std::string(3, '\0');
    const std::vector<ArchiveEntry> entries{
        {"manifest.json", "{}"}, {"attachments/abc", all}, {"empty", ""}, {"block", std::string(kBlock, 'x')}};
    const auto read = readArchive(writeArchive(entries)).value();
    REQUIRE(read.size() == entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        CHECK(read[i].name == entries[i].name);
        CHECK(read[i].bytes == entries[i].bytes);
    }
    CHECK(readArchive(writeArchive({}))->empty());
}

TEST_CASE("Another office's tar opens our archives, and we open its", "[channel]")
{
    const test::TempFolder folder;
    REQUIRE(base::writeFile(folder.path("ours.tar"), writeArchive({{"a.json", "{}"}, {"attachments/b", "bytes"}})));
    const std::string shell =
        "cd " + folder.path() +
        " && tar xf ours.tar 2>errors && test \"$(cat attachments/b)\" = bytes && test ! -s errors && "
        "tar cf theirs.tar --format=ustar --owner=0 --group=0 --numeric-owner --mode=0644 --mtime=@0 a.json "
        "attachments/b";
    REQUIRE(std::system(shell.c_str()) == 0);
    const auto read = readArchive(base::readFile(folder.path("theirs.tar")).value());
    INFO((read ? std::string() : read.error().key));
    REQUIRE(read);
    CHECK(read->at(1).name == "attachments/b");
    CHECK(read->at(1).bytes == "bytes");
}

TEST_CASE("What is no plain file with a plain name is refused, each by its own name", "[channel]")
{
    for (const char kind : {'1', '2', '3', '4', '5', '6', '7', 'g', 'x', 'L', '\0'})
        CHECK(keyOf(with(156, std::string(1, kind))) == "channel.entry_kind");
    for (const char* name : {"/etc/pass", "../a.txt", "a/../b.t", "a//b.txt", ".hidden", "A.txt", "a b.txt", "a\\b.txt",
                             "a/.b.txt", "a.txt/"}) {
        std::string field(name);
        field.resize(10, '\0');
        INFO(name);
        CHECK(keyOf(with(0, field)) == "channel.unsafe_name");
    }
    CHECK(keyOf(with(6, "x")) == "channel.unsafe_name");      // after the name's end
    CHECK(keyOf(with(345, "deep")) == "channel.unsafe_name"); // the prefix that ustar puts before a name
    CHECK(keyOf(with(100, "0004755")) == "channel.header_not_plain");
    CHECK(keyOf(with(108, "0001000")) == "channel.header_not_plain");
    CHECK(keyOf(with(136, "00000000001")) == "channel.header_not_plain");
    CHECK(keyOf(with(157, "/etc/passwd")) == "channel.header_not_plain"); // a link's target
    CHECK(keyOf(with(265, "root")) == "channel.header_not_plain");
    CHECK(keyOf(with(257, "ustar  ")) == "channel.no_archive");
    CHECK(keyOf(with(124, "-0000000005")) == "channel.archive_damaged");
    CHECK(keyOf(with(124, "77777777777")) == "channel.truncated");
    CHECK(keyOf(writeArchive({{"a", "1"}, {"a", "2"}})) == "channel.duplicate_part");
}

TEST_CASE("Sizes, padding and the end of an archive are held to", "[channel]")
{
    const std::string archive = writeArchive({{"a.txt", "hello"}});
    for (std::size_t length = 0; length < archive.size(); ++length)
        CHECK(keyOf(archive.substr(0, length)) == "channel.truncated");
    CHECK(keyOf(archive + "x") == "channel.trailing_bytes");
    CHECK(keyOf(archive + std::string(kBlock, '\0')).empty());
    CHECK(keyOf(archive + std::string(21 * kBlock, '\0')) == "channel.trailing_bytes");
    CHECK(keyOf(archive + archive) == "channel.trailing_bytes");
    std::string padding = archive;
    padding[kBlock + 10] = 'x';
    CHECK(keyOf(padding) == "channel.archive_damaged");
    std::string sum = archive;
    sum[0] = 'b';
    CHECK(keyOf(sum) == "channel.archive_damaged");
    CHECK(keyOf(archive, {archive.size() - 1, 1}) == "channel.too_large");
    CHECK(keyOf(writeArchive({{"a", ""}, {"b", ""}}), {1U << 20, 1}) == "channel.too_many_parts");
    CHECK(keyOf("PK\3\4" + std::string(2000, 'z')) == "channel.no_archive");
}
