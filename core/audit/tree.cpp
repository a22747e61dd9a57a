#include "core/audit/tree.h"

#include "core/base/check.h"

#include <bit>

namespace tocsin::audit {

using base::Hash;

namespace {

/// The largest power of two below `count`, which is at least 2.
std::uint64_t splitOf(std::uint64_t count) { return std::bit_floor(count - 1); }

/// MTH of the leaves from `from` to before `to`; every split of the recursion leaves `from` a multiple of its size.
Hash rangeHash(const NodeReader& nodes, std::uint64_t from, std::uint64_t to)
{
    const std::uint64_t count = to - from;
    if (std::has_single_bit(count)) {
        const auto level = static_cast<unsigned>(std::countr_zero(count));
        return nodes(level, from >> level);
    }
    const std::uint64_t split = splitOf(count);
    return base::nodeHash(nodes(static_cast<unsigned>(std::countr_zero(split)), from / split),
                          rangeHash(nodes, from + split, to));
}

} // namespace

Hash rootOf(const NodeReader& nodes, std::uint64_t size)
{
    return size == 0 ? base::sha256({}) : rangeHash(nodes, 0, size);
}

Hashes inclusionPath(const NodeReader& nodes, std::uint64_t index, std::uint64_t size)
{
    TOCSIN_CHECK(index < size, "a proof of a leaf that is not in the tree");
    Hashes path;
    std::uint64_t from = 0;
    std::uint64_t to = size;
    while (to - from > 1) {
        const std::uint64_t middle = from + splitOf(to - from);
        const bool left = index < middle;
        path.push_back(left ? rangeHash(nodes, middle, to) : rangeHash(nodes, from, middle));
        (left ? to : from) = middle;
    }
    return {path.rbegin(), path.rend()};
}

Hashes consistencyPath(const NodeReader& nodes, std::uint64_t older, std::uint64_t newer)
{
    TOCSIN_CHECK(older <= newer, "a proof from a larger tree to a smaller one");
    if (older == 0 || older == newer) return {};
    Hashes path;
    std::uint64_t from = 0;
    std::uint64_t to = newer;
    // Whether the subtree at hand begins the older tree, whose root the reader of the proof then knows already.
    bool known = true;
    while (older != to) {
        const std::uint64_t middle = from + splitOf(to - from);
        if (older <= middle) {
            path.push_back(rangeHash(nodes, middle, to));
            to = middle;
        } else {
            path.push_back(rangeHash(nodes, from, middle));
            from = middle;
            known = false;
        }
    }
    if (!known) path.push_back(rangeHash(nodes, from, to));
    return {path.rbegin(), path.rend()};
}

std::vector<Node> completedBy(const NodeReader& nodes, std::uint64_t index, const Hash& leaf)
{
    std::vector<Node> completed;
    Hash hash = leaf;
    for (unsigned level = 0; (index & 1U) != 0; ++level) {
        hash = base::nodeHash(nodes(level, index - 1), hash);
        index >>= 1U;
        completed.push_back({level + 1, index, hash});
    }
    return completed;
}

std::vector<Node> GrowingTree::add(const Hash& leaf)
{
    std::vector<Node> completed;
    Hash hash = leaf;
    // As when adding one to a binary number: each carry joins two subtrees of equal size.
    for (std::uint64_t rest = size_, level = 1; (rest & 1U) != 0; rest >>= 1U, ++level) {
        hash = base::nodeHash(peaks_.back(), hash);
        peaks_.pop_back();
        completed.push_back({static_cast<unsigned>(level), size_ >> level, hash});
    }
    peaks_.push_back(hash);
    ++size_;
    return completed;
}

Hash GrowingTree::root() const
{
    if (peaks_.empty()) return base::sha256({});
    Hash root = peaks_.back();
    for (auto peak = peaks_.rbegin() + 1; peak != peaks_.rend(); ++peak) root = base::nodeHash(*peak, root);
    return root;
}

} // namespace tocsin::audit
