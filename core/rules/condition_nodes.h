#pragma once
// The parts of a checked condition. Each evaluates without side effects and can name the operands that decided.
// Internal to this room: conditions are made by condition_parser.h.

#include "core/rules/pattern.h"
#include "core/rules/predicates.h"
#include "core/rules/term.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tocsin::rules {

class ConditionNode {
public:
    virtual ~ConditionNode() = default;
    [[nodiscard]] virtual Tri evaluate(const Scope& scope) const = 0;
    virtual void explain(const Scope& scope, std::vector<Operand>& operands) const = 0;
};
using NodePointer = std::shared_ptr<const ConditionNode>;

/// `all` and `any`.
class GroupNode final : public ConditionNode {
public:
    GroupNode(bool all, std::vector<NodePointer> parts) : all_(all), parts_(std::move(parts)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;
    void explain(const Scope& scope, std::vector<Operand>& operands) const override;

private:
    bool all_;
    std::vector<NodePointer> parts_;
};

class NotNode final : public ConditionNode {
public:
    explicit NotNode(NodePointer part) : part_(std::move(part)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override { return !part_->evaluate(scope); }
    void explain(const Scope& scope, std::vector<Operand>& operands) const override { part_->explain(scope, operands); }

private:
    NodePointer part_;
};

/// `forEach` and `forSome`.
class RowsNode final : public ConditionNode {
public:
    RowsNode(bool every, PathRef list, NodePointer part) : every_(every), list_(std::move(list)), part_(std::move(part))
    {
    }
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;
    void explain(const Scope& scope, std::vector<Operand>& operands) const override;

private:
    bool every_;
    PathRef list_;
    NodePointer part_;
};

/// A test over operands: everything that is not built from other conditions.
class TestNode : public ConditionNode {
public:
    explicit TestNode(std::vector<Term> terms) : terms_(std::move(terms)) {}
    void explain(const Scope& scope, std::vector<Operand>& operands) const override;

protected:
    [[nodiscard]] const Term& term(std::size_t index) const { return terms_[index]; }
    [[nodiscard]] const std::vector<Term>& terms() const { return terms_; }

private:
    std::vector<Term> terms_;
};

class PresentNode final : public TestNode {
public:
    using TestNode::TestNode;
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;
};

class EqualNode final : public TestNode {
public:
    using TestNode::TestNode;
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;
};

/// The first date lies before the second. `after` is made with the operands exchanged.
class BeforeNode final : public TestNode {
public:
    using TestNode::TestNode;
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;
};

/// The first integer is at least the second. `atMost` is made with the operands exchanged.
class AtLeastNode final : public TestNode {
public:
    using TestNode::TestNode;
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;
};

/// `in`: the first operand is (or holds) one of the second's values. `contains` is made with them exchanged.
class InNode final : public TestNode {
public:
    using TestNode::TestNode;
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;
};

class MatchesNode final : public TestNode {
public:
    MatchesNode(Term term, Pattern pattern) : TestNode({std::move(term)}), pattern_(std::move(pattern)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;

private:
    Pattern pattern_;
};

class CountNode final : public TestNode {
public:
    CountNode(Term term, std::optional<std::int64_t> atLeast, std::optional<std::int64_t> atMost)
        : TestNode({std::move(term)}), atLeast_(atLeast), atMost_(atMost)
    {
    }
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;

private:
    std::optional<std::int64_t> atLeast_;
    std::optional<std::int64_t> atMost_;
};

class PredicateNode final : public TestNode {
public:
    PredicateNode(const Predicate& predicate, std::vector<Term> terms)
        : TestNode(std::move(terms)), predicate_(&predicate)
    {
    }
    [[nodiscard]] Tri evaluate(const Scope& scope) const override;

private:
    const Predicate* predicate_;
};

} // namespace tocsin::rules
