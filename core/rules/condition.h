#pragma once
// The condition language: small, typed, three-valued (docs/formats.md). No arithmetic, no variables, no recursion.

#include "core/base/json.h"
#include "core/base/partial_date.h"
#include "core/rules/finding.h"
#include "core/rules/path_ref.h"

#include <memory>
#include <string>
#include <vector>

namespace tocsin::rules {

enum class Tri { False, Unknown, True };
constexpr Tri operator!(Tri t)
{
    if (t == Tri::Unknown) return t;
    return t == Tri::True ? Tri::False : Tri::True;
}
/// Kleene's "and" and "or": the order False < Unknown < True makes them minimum and maximum.
constexpr Tri both(Tri a, Tri b) { return a < b ? a : b; }
constexpr Tri either(Tri a, Tri b) { return a < b ? b : a; }

class WordIndex; // word_index.h

/// What a condition may look at. All borrowed for the call.
struct Scope {
    const base::Json& content;
    const base::Json& settings; ///< settings in force on the day ("majority_age": 18)
    base::Date today{};
    const base::Json& todayText; ///< the same as text
    WordIndex& index;            ///< words folded so far; content and settings stay unchanged while it lives
    const Row* row = nullptr;    ///< the current row inside `each`, `forEach`, `forSome`
};

class ConditionNode; // condition_nodes.h

/// An immutable checked expression. Cheap to copy (shared).
class Condition {
public:
    explicit Condition(std::shared_ptr<const ConditionNode> root) : root_(std::move(root)) {}
    /// Allocates nothing, except for regular expressions and predicates over text.
    [[nodiscard]] Tri evaluate(const Scope& scope) const;
    /// Appends the operands that decided for the value, each once: of a failing `all` those of the parts that fail.
    /// Settings are named "setting:id", the day "today"; literals are left out.
    void explain(const Scope& scope, std::vector<Operand>& operands) const;

private:
    std::shared_ptr<const ConditionNode> root_;
};

} // namespace tocsin::rules
