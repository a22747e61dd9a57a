#pragma once
// The nodes of a checked condition. Internal to core/rules.

#include "core/rules/operand.h"
#include "core/rules/predicates.h"

#include <memory>
#include <string>
#include <vector>

namespace tocsin::rules {

class ConditionNode {
public:
    virtual ~ConditionNode() = default;
    [[nodiscard]] virtual Tri evaluate(const Scope& scope) const = 0;
};
using Node = std::shared_ptr<const ConditionNode>;

/// Kleene's and, or, not.
Node makeAll(std::vector<Node> parts);
Node makeAny(std::vector<Node> parts);
Node makeNot(Node part);
Node makePresent(OperandSource operand);
Node makeEqual(OperandSource left, OperandSource right);
enum class Order { Before, After, AtLeast, AtMost };
Node makeOrder(Order order, OperandSource left, OperandSource right);
Node makeIn(OperandSource operand, std::vector<std::string> values);
/// Null when the expression is not one that ICU reads.
Node makeMatches(OperandSource operand, const std::string& expression);
Node makeRows(bool every, OperandSource list, Node that);
Node makeCount(OperandSource list, std::size_t least);
Node makePredicate(const Predicate& predicate, std::vector<OperandSource> operands);

} // namespace tocsin::rules
