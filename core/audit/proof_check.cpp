#include "core/audit/proof_check.h"

namespace tocsin::audit {

using base::Hash;

namespace {

/// Where a path stands: the node's number on its level, and that of the level's last node.
struct Place {
    std::uint64_t node = 0;
    std::uint64_t last = 0;

    [[nodiscard]] bool isRight() const { return (node & 1U) != 0; }
    [[nodiscard]] bool joinsLeft() const { return isRight() || node == last; }
    void up()
    {
        node >>= 1U;
        last >>= 1U;
    }
    /// After a join with the left: past the levels on which this node, the last one, has no sibling.
    void skipLonely()
    {
        while (!isRight() && node != 0) up();
    }
};

} // namespace

bool provesInclusion(const Hash& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Hash>& path,
                     const Hash& root)
{
    if (index >= size) return false;
    Place place{index, size - 1};
    Hash hash = leaf;
    for (const Hash& sibling : path) {
        if (place.last == 0) return false;
        if (place.joinsLeft()) {
            hash = base::nodeHash(sibling, hash);
            place.skipLonely();
        } else {
            hash = base::nodeHash(hash, sibling);
        }
        place.up();
    }
    return place.last == 0 && hash == root;
}

bool provesConsistency(std::uint64_t older, const Hash& olderRoot, std::uint64_t newer, const Hash& newerRoot,
                       const std::vector<Hash>& path)
{
    if (older > newer) return false;
    if (older == newer) return path.empty() && olderRoot == newerRoot && (newer != 0 || newerRoot == base::sha256({}));
    if (older == 0) return path.empty() && olderRoot == base::sha256({});
    Place place{older - 1, newer - 1};
    while (place.isRight()) place.up();
    // An older tree of a power of two leaves is itself the subtree that the path begins with.
    const bool begins = place.node == 0;
    if (!begins && path.empty()) return false;
    Hash first = begins ? olderRoot : path.front();
    Hash second = first;
    for (std::size_t i = begins ? 0 : 1; i < path.size(); ++i) {
        if (place.last == 0) return false;
        if (place.joinsLeft()) {
            first = base::nodeHash(path[i], first);
            second = base::nodeHash(path[i], second);
            place.skipLonely();
        } else {
            second = base::nodeHash(second, path[i]);
        }
        place.up();
    }
    return place.last == 0 && first == olderRoot && second == newerRoot;
}

} // namespace tocsin::audit
