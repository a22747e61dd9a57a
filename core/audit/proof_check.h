#pragma once
// Checking proofs of the Merkle tree, by the algorithms of RFC 9162 2.1.3.2 and 2.1.4.2. Shares no code with tree.h,
// which makes them: what one of the two gets wrong the other shows.

#include "core/base/crypto.h"

#include <cstdint>
#include <vector>

namespace tocsin::audit {

/// Whether the leaf stands at `index` of the tree of `size` leaves with this root.
bool provesInclusion(const base::Hash& leaf, std::uint64_t index, std::uint64_t size,
                     const std::vector<base::Hash>& path, const base::Hash& root);

/// Whether the tree of `older` leaves is the beginning of that of `newer` leaves. The empty tree begins every tree.
bool provesConsistency(std::uint64_t older, const base::Hash& olderRoot, std::uint64_t newer,
                       const base::Hash& newerRoot, const std::vector<base::Hash>& path);

} // namespace tocsin::audit
