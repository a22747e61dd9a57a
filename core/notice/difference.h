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

/// In form order; of a list first the rows removed. Equal contents give none. As few rows as possible count as moved;
/// RowMoved carries the positions. Both contents have the shape that admit() gives.
std::vector<Difference> differences(const form::Form& form, const base::Json& older, const base::Json& newer);

/// Merges two changes of one base. Fields changed by one side only are taken; fields changed by both to different
/// values are conflicts, in which `mine` stands in the result until somebody decides. Rows keep my order, or theirs if
/// only they changed it. A row that one side removed and the other changed stays as changed and is a conflict; so is a
/// reference to a row that the other side removed: it is left out of the result.
struct Merge {
    base::Json content;
    std::vector<std::string> conflicts; ///< paths in `content`
};
Merge merge(const form::Form& form, const base::Json& base, const base::Json& mine, const base::Json& theirs);

} // namespace tocsin::notice
