#pragma once
// What changed between two contents, field by field; rows are matched by id, so moving one is not rewriting it.

#include "core/base/json.h"
#include "core/form/form.h"

#include <optional>
#include <string>
#include <vector>

namespace tocsin::notice {

struct Difference {
    enum class Kind { Added, Removed, Changed, RowAdded, RowRemoved, RowMoved };
    Kind kind = Kind::Changed;
    std::string path;                 ///< in the newer content; for what was removed, in the older
    std::optional<base::Json> before; ///< absent for Added, RowAdded
    std::optional<base::Json> after;  ///< absent for Removed, RowRemoved
};

/// In form order. Equal contents give none.
std::vector<Difference> differences(const form::Form& form, const base::Json& older, const base::Json& newer);

/// Merges two changes of one base. Fields changed by one side only are taken; fields changed by both to different
/// values are conflicts, in which `mine` stands in the result until somebody decides.
struct Merge {
    base::Json content;
    std::vector<std::string> conflicts; ///< paths
};
Merge merge(const form::Form& form, const base::Json& base, const base::Json& mine, const base::Json& theirs);

} // namespace tocsin::notice
