#include "core/rules/condition_nodes.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>

namespace tocsin::rules {

using base::Json;

namespace {

Tri tri(bool value) { return value ? Tri::True : Tri::False; }

class Several final : public ConditionNode {
public:
    Several(bool every, std::vector<Node> parts) : every_(every), parts_(std::move(parts)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        // The deciding value ends the search; only its operands belong to the explanation.
        const Tri deciding = every_ ? Tri::False : Tri::True;
        const std::size_t traced = scope.trace != nullptr ? scope.trace->size() : 0;
        Tri result = !deciding;
        for (const Node& part : parts_) {
            const std::size_t before = scope.trace != nullptr ? scope.trace->size() : 0;
            const Tri one = part->evaluate(scope);
            if (one == deciding) {
                if (scope.trace != nullptr)
                    scope.trace->erase(scope.trace->begin() + static_cast<std::ptrdiff_t>(traced),
                                       scope.trace->begin() + static_cast<std::ptrdiff_t>(before));
                return deciding;
            }
            if (one == Tri::Unknown) result = Tri::Unknown;
        }
        return result;
    }

private:
    bool every_;
    std::vector<Node> parts_;
};

class Not final : public ConditionNode {
public:
    explicit Not(Node part) : part_(std::move(part)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override { return !part_->evaluate(scope); }

private:
    Node part_;
};

class Present final : public ConditionNode {
public:
    explicit Present(OperandSource operand) : operand_(std::move(operand)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        operand_.trace(scope);
        Json scratch;
        const Json* value = operand_.value(scope, scratch);
        return tri(value != nullptr && !value->is_null() && !(value->is_array() && value->empty()));
    }

private:
    OperandSource operand_;
};

class Equal final : public ConditionNode {
public:
    Equal(OperandSource left, OperandSource right) : left_(std::move(left)), right_(std::move(right)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        left_.trace(scope);
        right_.trace(scope);
        Json scratchLeft;
        Json scratchRight;
        const Json* left = left_.value(scope, scratchLeft);
        const Json* right = right_.value(scope, scratchRight);
        if (left == nullptr || right == nullptr) return Tri::Unknown;
        if (left->is_number_integer() && right->is_number_integer())
            return tri(left->get<std::int64_t>() == right->get<std::int64_t>());
        return tri(left->type() == right->type() && *left == *right);
    }

private:
    OperandSource left_;
    OperandSource right_;
};

/// True or false where every reading of partial dates agrees.
Tri compareDates(Order order, const Json& left, const Json& right)
{
    if (!left.is_string() || !right.is_string()) return Tri::Unknown;
    const base::Result<base::PartialDate> a = base::PartialDate::parse(left.get_ref<const std::string&>());
    const base::Result<base::PartialDate> b = base::PartialDate::parse(right.get_ref<const std::string&>());
    if (!a || !b) return Tri::Unknown;
    const base::PartialDate& first = order == Order::Before ? *a : *b;
    const base::PartialDate& second = order == Order::Before ? *b : *a;
    if (std::chrono::sys_days(first.latest()) < std::chrono::sys_days(second.earliest())) return Tri::True;
    if (std::chrono::sys_days(first.earliest()) >= std::chrono::sys_days(second.latest())) return Tri::False;
    return Tri::Unknown;
}

class Ordered final : public ConditionNode {
public:
    Ordered(Order order, OperandSource left, OperandSource right)
        : order_(order), left_(std::move(left)), right_(std::move(right))
    {
    }
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        left_.trace(scope);
        right_.trace(scope);
        Json scratchLeft;
        Json scratchRight;
        const Json* left = left_.value(scope, scratchLeft);
        const Json* right = right_.value(scope, scratchRight);
        if (left == nullptr || right == nullptr) return Tri::Unknown;
        if (order_ == Order::Before || order_ == Order::After) return compareDates(order_, *left, *right);
        if (!left->is_number_integer() || !right->is_number_integer()) return Tri::Unknown;
        const auto a = left->get<std::int64_t>();
        const auto b = right->get<std::int64_t>();
        return tri(order_ == Order::AtLeast ? a >= b : a <= b);
    }

private:
    Order order_;
    OperandSource left_;
    OperandSource right_;
};

class In final : public ConditionNode {
public:
    In(OperandSource operand, std::vector<std::string> values)
        : operand_(std::move(operand)), values_(std::move(values))
    {
    }
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        operand_.trace(scope);
        Json scratch;
        const Json* value = operand_.value(scope, scratch);
        if (value == nullptr) return Tri::Unknown;
        if (value->is_string()) return tri(has(*value));
        if (!value->is_array()) return Tri::Unknown;
        return tri(
            std::any_of(value->begin(), value->end(), [this](const Json& one) { return one.is_string() && has(one); }));
    }

private:
    [[nodiscard]] bool has(const Json& value) const
    {
        return std::find(values_.begin(), values_.end(), value.get_ref<const std::string&>()) != values_.end();
    }
    OperandSource operand_;
    std::vector<std::string> values_;
};

class Matches final : public ConditionNode {
public:
    Matches(OperandSource operand, std::shared_ptr<const icu::RegexPattern> pattern)
        : operand_(std::move(operand)), pattern_(std::move(pattern))
    {
    }
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        operand_.trace(scope);
        Json scratch;
        const Json* value = operand_.value(scope, scratch);
        if (value == nullptr || !value->is_string()) return Tri::Unknown;
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString text = icu::UnicodeString::fromUTF8(value->get_ref<const std::string&>());
        const std::unique_ptr<icu::RegexMatcher> matcher(pattern_->matcher(text, status));
        if (U_FAILURE(status)) return Tri::Unknown;
        matcher->setTimeLimit(100, status); // an expression that goes astray must not stop the desk
        const bool matched = matcher->matches(status) != 0;
        return U_FAILURE(status) ? Tri::Unknown : tri(matched);
    }

private:
    OperandSource operand_;
    std::shared_ptr<const icu::RegexPattern> pattern_;
};

class Rows final : public ConditionNode {
public:
    Rows(bool every, OperandSource list, Node that) : every_(every), list_(std::move(list)), that_(std::move(that)) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        Json scratch;
        const Json* rows = list_.value(scope, scratch);
        const Tri deciding = every_ ? Tri::False : Tri::True;
        Tri result = !deciding;
        if (rows == nullptr || !rows->is_array() || rows->empty()) {
            list_.trace(scope);
            return result;
        }
        for (std::size_t i = 0; i < rows->size(); ++i) {
            Scope inner = scope;
            inner.row = &(*rows)[i];
            if (scope.trace != nullptr) inner.rowPath = list_.path(scope) + "[" + std::to_string(i) + "]";
            const Tri one = that_->evaluate(inner);
            if (one == deciding) return deciding;
            if (one == Tri::Unknown) result = Tri::Unknown;
        }
        return result;
    }

private:
    bool every_;
    OperandSource list_;
    Node that_;
};

class Count final : public ConditionNode {
public:
    Count(OperandSource list, std::size_t least) : list_(std::move(list)), least_(least) {}
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        list_.trace(scope);
        Json scratch;
        const Json* value = list_.value(scope, scratch);
        return tri((value != nullptr && value->is_array() ? value->size() : 0) >= least_);
    }

private:
    OperandSource list_;
    std::size_t least_;
};

class Named final : public ConditionNode {
public:
    Named(const Predicate& predicate, std::vector<OperandSource> operands)
        : predicate_(predicate), operands_(std::move(operands))
    {
    }
    [[nodiscard]] Tri evaluate(const Scope& scope) const override
    {
        std::vector<Json> values;
        values.reserve(operands_.size());
        for (const OperandSource& operand : operands_) {
            operand.trace(scope);
            Json scratch;
            const Json* value = operand.value(scope, scratch);
            values.push_back(value != nullptr ? *value : Json());
        }
        return predicate_.evaluate(values, scope.today);
    }

private:
    const Predicate& predicate_;
    std::vector<OperandSource> operands_;
};

} // namespace

Tri Condition::evaluate(const Scope& scope) const { return root_->evaluate(scope); }

Node makeAll(std::vector<Node> parts) { return std::make_shared<Several>(true, std::move(parts)); }
Node makeAny(std::vector<Node> parts) { return std::make_shared<Several>(false, std::move(parts)); }
Node makeNot(Node part) { return std::make_shared<Not>(std::move(part)); }
Node makePresent(OperandSource operand) { return std::make_shared<Present>(std::move(operand)); }
Node makeEqual(OperandSource left, OperandSource right)
{
    return std::make_shared<Equal>(std::move(left), std::move(right));
}
Node makeOrder(Order order, OperandSource left, OperandSource right)
{
    return std::make_shared<Ordered>(order, std::move(left), std::move(right));
}
Node makeIn(OperandSource operand, std::vector<std::string> values)
{
    return std::make_shared<In>(std::move(operand), std::move(values));
}
Node makeMatches(OperandSource operand, const std::string& expression)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError place;
    std::shared_ptr<const icu::RegexPattern> pattern(
        icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(expression), 0, place, status));
    if (U_FAILURE(status)) return nullptr;
    return std::make_shared<Matches>(std::move(operand), std::move(pattern));
}
Node makeRows(bool every, OperandSource list, Node that)
{
    return std::make_shared<Rows>(every, std::move(list), std::move(that));
}
Node makeCount(OperandSource list, std::size_t least) { return std::make_shared<Count>(std::move(list), least); }
Node makePredicate(const Predicate& predicate, std::vector<OperandSource> operands)
{
    return std::make_shared<Named>(predicate, std::move(operands));
}

} // namespace tocsin::rules
