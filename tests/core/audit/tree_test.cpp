#include "core/audit/proof_check.h"
#include "core/audit/tree.h"

#include <catch2/catch.hpp>

#include <bit>

using namespace tocsin;
using audit::Hashes;
using base::Hash;

namespace {

/// The eight entries that the published examples of RFC 6962 trees are made of, and the roots of the trees over the
/// first one, two, … of them.
const std::vector<std::string> kEntries{{},         std::string(1, '\0'), "\x10", " !", "01", "@ABC",
                                        "PQRSTUVW", "`abcdefghijklmno"};
const std::vector<std::string> kRoots{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

Hashes leaves(std::size_t count)
{
    Hashes out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(base::leafHash("entry " + std::to_string(i)));
    return out;
}

/// Computed from the definition alone: MTH of RFC 6962 2.1.
Hash definedRoot(const Hash* from, std::size_t count)
{
    if (count == 0) return base::sha256({});
    if (count == 1) return *from;
    std::size_t split = 1;
    while (split * 2 < count) split *= 2;
    return base::nodeHash(definedRoot(from, split), definedRoot(from + split, count - split));
}

audit::NodeReader readerOf(const Hashes& leaves)
{
    return [&leaves](unsigned level, std::uint64_t index) {
        const std::size_t count = std::size_t{1} << level;
        REQUIRE((index + 1) * count <= leaves.size());
        return definedRoot(leaves.data() + index * count, count);
    };
}

Hash flipped(const Hash& hash, unsigned bit)
{
    Hash::Bytes bytes = hash.bytes();
    bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] ^ (1U << (bit % 8)));
    return Hash(bytes);
}

} // namespace

TEST_CASE("Trees over the published entries have the published roots")
{
    CHECK(audit::rootOf({}, 0).hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    audit::GrowingTree growing;
    CHECK(growing.root() == audit::rootOf({}, 0));
    Hashes all;
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        all.push_back(base::leafHash(kEntries[i]));
        growing.add(all.back());
        CHECK(growing.root().hex() == kRoots[i]);
        CHECK(audit::rootOf(readerOf(all), all.size()).hex() == kRoots[i]);
    }
}

TEST_CASE("The published inclusion paths are made and accepted")
{
    Hashes all;
    for (const std::string& entry : kEntries) all.push_back(base::leafHash(entry));
    const auto path = [&](std::uint64_t index, std::uint64_t size) {
        std::vector<std::string> out;
        for (const Hash& hash : audit::inclusionPath(readerOf(all), index, size)) out.push_back(hash.hex());
        return out;
    };
    CHECK(path(0, 1).empty());
    CHECK(path(0, 8) == std::vector<std::string>{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                                 "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                                 "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"});
    CHECK(path(5, 8) == std::vector<std::string>{"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                                 "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                                 "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"});
    CHECK(path(2, 3) == std::vector<std::string>{"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"});
}

TEST_CASE("Every inclusion proof of every tree up to 70 leaves is accepted, and no other index, size, leaf or root")
{
    const Hashes all = leaves(70);
    for (std::uint64_t size = 1; size <= all.size(); ++size) {
        const Hash root = definedRoot(all.data(), size);
        for (std::uint64_t index = 0; index < size; ++index) {
            const Hashes path = audit::inclusionPath(readerOf(all), index, size);
            REQUIRE(path.size() <= static_cast<std::size_t>(std::bit_width(size - 1)));
            REQUIRE(audit::provesInclusion(all[index], index, size, path, root));
            REQUIRE_FALSE(audit::provesInclusion(all[(index + 1) % all.size()], index, size, path, root));
            REQUIRE_FALSE(audit::provesInclusion(all[index], size, size, path, root));
            REQUIRE_FALSE(audit::provesInclusion(all[index], index, size, path, flipped(root, index % 256)));
            for (std::size_t at = 0; at < path.size(); ++at) {
                Hashes spoilt = path;
                spoilt[at] = flipped(spoilt[at], static_cast<unsigned>((index * 7 + at) % 256));
                REQUIRE_FALSE(audit::provesInclusion(all[index], index, size, spoilt, root));
                spoilt = path;
                spoilt.erase(spoilt.begin() + static_cast<std::ptrdiff_t>(at));
                REQUIRE_FALSE(audit::provesInclusion(all[index], index, size, spoilt, root));
                spoilt = path;
                spoilt.insert(spoilt.begin() + static_cast<std::ptrdiff_t>(at), root);
                REQUIRE_FALSE(audit::provesInclusion(all[index], index, size, spoilt, root));
            }
            for (std::uint64_t other = 0; other < size; ++other)
                if (other != index) REQUIRE_FALSE(audit::provesInclusion(all[index], other, size, path, root));
        }
    }
}

TEST_CASE("Every consistency proof between trees up to 40 leaves is accepted, and none from another root")
{
    const Hashes all = leaves(40);
    for (std::uint64_t newer = 0; newer <= all.size(); ++newer) {
        const Hash newerRoot = definedRoot(all.data(), newer);
        for (std::uint64_t older = 0; older <= newer; ++older) {
            const Hash olderRoot = definedRoot(all.data(), older);
            const Hashes path = audit::consistencyPath(readerOf(all), older, newer);
            REQUIRE(audit::provesConsistency(older, olderRoot, newer, newerRoot, path));
            REQUIRE_FALSE(audit::provesConsistency(older, flipped(olderRoot, 3), newer, newerRoot, path));
            if (older > 0)
                REQUIRE_FALSE(audit::provesConsistency(older, olderRoot, newer, flipped(newerRoot, 200), path));
            if (older > 1) REQUIRE_FALSE(audit::provesConsistency(older - 1, olderRoot, newer, newerRoot, path));
            REQUIRE_FALSE(audit::provesConsistency(newer + 1, olderRoot, newer, newerRoot, path));
            for (std::size_t at = 0; at < path.size(); ++at) {
                Hashes spoilt = path;
                spoilt[at] = flipped(spoilt[at], static_cast<unsigned>((older * 5 + at) % 256));
                REQUIRE_FALSE(audit::provesConsistency(older, olderRoot, newer, newerRoot, spoilt));
                spoilt = path;
                spoilt.push_back(newerRoot);
                REQUIRE_FALSE(audit::provesConsistency(older, olderRoot, newer, newerRoot, spoilt));
                spoilt = path;
                spoilt.pop_back();
                REQUIRE_FALSE(audit::provesConsistency(older, olderRoot, newer, newerRoot, spoilt));
            }
        }
    }
}

TEST_CASE("A growing tree tells each subtree once, when its last leaf comes, as the definition has it")
{
    const Hashes all = leaves(300);
    audit::GrowingTree tree;
    std::map<std::pair<unsigned, std::uint64_t>, Hash> seen;
    const auto reader = [&](unsigned level, std::uint64_t index) {
        return level == 0 ? all[index] : seen.at({level, index});
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::vector<audit::Node> byReader = audit::completedBy(reader, i, all[i]);
        const std::vector<audit::Node> completed = tree.add(all[i]);
        REQUIRE(completed.size() == byReader.size());
        for (std::size_t n = 0; n < completed.size(); ++n) {
            const audit::Node& node = completed[n];
            REQUIRE(node.level == byReader[n].level);
            REQUIRE(node.index == byReader[n].index);
            REQUIRE(node.hash == byReader[n].hash);
            REQUIRE(((node.index + 1) << node.level) == i + 1);
            REQUIRE(seen.emplace(std::pair(node.level, node.index), node.hash).second);
        }
        REQUIRE(tree.root() == audit::rootOf(reader, i + 1));
        REQUIRE(tree.size() == i + 1);
    }
}

TEST_CASE("Numbers as large as they come are refused without a long walk")
{
    const Hash hash = base::leafHash("x");
    const std::uint64_t largest = ~std::uint64_t{0};
    CHECK_FALSE(audit::provesInclusion(hash, largest - 1, largest, {hash, hash}, hash));
    CHECK_FALSE(audit::provesInclusion(hash, largest, largest, {}, hash));
    CHECK_FALSE(audit::provesConsistency(largest - 1, hash, largest, hash, {hash}));
    CHECK_FALSE(audit::provesConsistency(1, hash, largest, hash, {}));
    CHECK_FALSE(audit::provesConsistency(0, hash, 0, hash, {}));
}
