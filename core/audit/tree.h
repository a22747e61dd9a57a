#pragma once
// The Merkle tree of RFC 6962 over the leaves of the log: roots, and the proofs that an entry is in it (inclusion) and
// that an older tree is the beginning of a newer one (consistency). Proving only; checking a proof is proof_check.h.
// Pure: the hashes of complete subtrees are asked for, so that a proof among a million entries reads some forty of
// them.

#include "core/base/crypto.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace tocsin::audit {

using Hashes = std::vector<base::Hash>;

/// The root of the complete subtree of 2^level leaves that begins at leaf index * 2^level; level 0 is a leaf hash. Only
/// asked for what lies wholly within the tree at hand.
using NodeReader = std::function<base::Hash(unsigned level, std::uint64_t index)>;

/// The root of the tree over the first `size` leaves; SHA-256 of nothing for none.
base::Hash rootOf(const NodeReader& nodes, std::uint64_t size);
/// PATH of RFC 6962 2.1.1, from the leaf's sibling up. `index` must lie below `size` (TOCSIN_CHECK).
Hashes inclusionPath(const NodeReader& nodes, std::uint64_t index, std::uint64_t size);
/// PROOF of RFC 6962 2.1.2; empty for equal sizes and from the empty tree. `older` may not exceed `newer`
/// (TOCSIN_CHECK).
Hashes consistencyPath(const NodeReader& nodes, std::uint64_t older, std::uint64_t newer);

/// A subtree that an added leaf completed.
struct Node {
    unsigned level = 0;
    std::uint64_t index = 0;
    base::Hash hash;
};

/// The subtrees of level 1 and above that the leaf completes when it is added at `index`, lowest first.
std::vector<Node> completedBy(const NodeReader& nodes, std::uint64_t index, const base::Hash& leaf);

/// A tree that grows at its end and keeps no more than the roots of its complete subtrees: one hash for each set bit of
/// its size.
class GrowingTree {
public:
    /// Adds a leaf; gives the subtrees of level 1 and above that it completed, lowest first.
    std::vector<Node> add(const base::Hash& leaf);
    [[nodiscard]] std::uint64_t size() const { return size_; }
    [[nodiscard]] base::Hash root() const;

private:
    std::uint64_t size_ = 0;
    Hashes peaks_; ///< largest first
};

} // namespace tocsin::audit
