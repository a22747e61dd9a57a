#pragma once
// The condition language: small, typed, three-valued (docs/formats.md). No arithmetic, no variables, no recursion.

#include "core/base/json.h"
#include "core/base/partial_date.h"
#include "core/form/path.h"
#include "core/rules/finding.h"

#include <memory>
#include <string>
#include <vector>

namespace tocsin::rules {

enum class Tri { False, Unknown, True };
constexpr Tri operator!(Tri t) { return t == Tri::Unknown ? t : (t == Tri::True ? Tri::False : Tri::True); }

/// What a condition may look at. All borrowed for the call.
struct Scope {
    const base::Json& content;
    const base::Json& settings; ///< dated settings in force ("majority_age": 18, "judgemental_words": […])
    base::Date today;
    const base::Json* row = nullptr;       ///< the current row inside `each`, `forEach`, `forSome`
    std::string rowPath;                   ///< its concrete path
    std::vector<Operand>* trace = nullptr; ///< when set, the operands that decided are appended
};

class ConditionNode; // condition.cpp and its neighbours

/// An immutable checked expression. Cheap to copy (shared).
class Condition {
public:
    explicit Condition(std::shared_ptr<const ConditionNode> root) : root_(std::move(root)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const;

private:
    std::shared_ptr<const ConditionNode> root_;
};

} // namespace tocsin::rules
