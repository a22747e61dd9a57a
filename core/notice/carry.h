#pragma once
// One document's content in the form of another type.

#include "core/notice/content.h"

namespace tocsin::notice {

struct Carried {
    base::Json content;                       ///< in the target's shape
    base::Json fields = base::Json::object(); ///< path in `content` → path in the origin, field by field
    std::vector<Aside> asides;                ///< what the target has no place for, by its path in the origin
};

/// Everything of a document of the form `source` that has the same path in the target and that its lists and limits
/// know: rows keep their ids, so that references hold. A target that asks what it is about (subject.kind) is told what
/// the source's form says of itself: one that is about a person or a body in every case is so here too. `content` has
/// the shape that admit() gives.
Carried carry(const form::Catalogue& catalogue, const form::Form& source, const form::Form& target,
              const base::Json& content);

} // namespace tocsin::notice
