#pragma once
// Small changes of a condition, as a careless edit of the law's data would make them. A rule whose examples do not
// notice such a change is not tested there.

#include "core/base/json.h"

#include <string>
#include <vector>

namespace tocsin::mutation {

struct Mutant {
    std::string change; ///< what was done and where, for people: "/all/1 left out"
    base::Json condition;
};

/// Every mutant of a condition (docs/formats.md), the negation of the whole first. For each node: the negation, `all`
/// and `any` exchanged, a member left out, a comparison turned round or shifted by one, a code or word left out.
std::vector<Mutant> mutantsOf(const base::Json& condition);

} // namespace tocsin::mutation
