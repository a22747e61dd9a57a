#include "core/rules/condition.h"

#include "core/rules/condition_nodes.h"

namespace tocsin::rules {

namespace {

constexpr Tri tri(bool value) { return value ? Tri::True : Tri::False; }

bool sameDay(const base::PartialDate& a, const base::PartialDate& b) { return a.isFull() && a == b; }

} // namespace

Tri Condition::evaluate(const Scope& scope) const { return root_->evaluate(scope); }

void Condition::explain(const Scope& scope, std::vector<Operand>& operands) const { root_->explain(scope, operands); }

Tri GroupNode::evaluate(const Scope& scope) const
{
    Tri result = tri(all_);
    const Tri decided = tri(!all_);
    for (const NodePointer& part : parts_) {
        const Tri value = part->evaluate(scope);
        result = all_ ? both(result, value) : either(result, value);
        if (result == decided) break;
    }
    return result;
}

void GroupNode::explain(const Scope& scope, std::vector<Operand>& operands) const
{
    const Tri result = evaluate(scope);
    for (const NodePointer& part : parts_)
        if (part->evaluate(scope) == result) part->explain(scope, operands);
}

Tri RowsNode::evaluate(const Scope& scope) const
{
    Tri result = tri(every_);
    const base::Json* rows = list_.find(scope.content, scope.row);
    if (rows == nullptr) return result;
    if (!rows->is_array()) return Tri::Unknown;
    Row row{nullptr, &list_, 0, scope.row};
    const Scope inner{scope.content, scope.settings, scope.today, scope.todayText, scope.index, &row};
    for (; row.index < rows->size(); ++row.index) {
        row.value = &(*rows)[row.index];
        const Tri value = part_->evaluate(inner);
        result = every_ ? both(result, value) : either(result, value);
        if (result == tri(!every_)) break;
    }
    return result;
}

void RowsNode::explain(const Scope& scope, std::vector<Operand>& operands) const
{
    const base::Json* rows = list_.find(scope.content, scope.row);
    if (rows == nullptr || !rows->is_array()) {
        operands.push_back({list_.concrete(scope.row), base::Json()});
        return;
    }
    const Tri result = evaluate(scope);
    Row row{nullptr, &list_, 0, scope.row};
    const Scope inner{scope.content, scope.settings, scope.today, scope.todayText, scope.index, &row};
    for (; row.index < rows->size(); ++row.index) {
        row.value = &(*rows)[row.index];
        if (part_->evaluate(inner) == result) part_->explain(inner, operands);
    }
}

void TestNode::explain(const Scope& scope, std::vector<Operand>& operands) const
{
    for (const Term& term : terms_) term.explain(scope, operands);
}

Tri PresentNode::evaluate(const Scope& scope) const { return tri(term(0).value(scope) != nullptr); }

Tri EqualNode::evaluate(const Scope& scope) const
{
    if (term(0).type == ValueType::Date) {
        const auto a = term(0).date(scope);
        const auto b = term(1).date(scope);
        if (!a || !b) return Tri::Unknown;
        if (a->latest() < b->earliest() || b->latest() < a->earliest()) return Tri::False;
        return sameDay(*a, *b) ? Tri::True : Tri::Unknown;
    }
    const base::Json* a = term(0).value(scope);
    const base::Json* b = term(1).value(scope);
    if (a == nullptr || b == nullptr) return Tri::Unknown;
    const bool integers = a->is_number_integer() && b->is_number_integer();
    if (!integers && a->type() != b->type()) return Tri::Unknown;
    return tri(*a == *b);
}

Tri BeforeNode::evaluate(const Scope& scope) const
{
    const auto a = term(0).date(scope);
    const auto b = term(1).date(scope);
    if (!a || !b) return Tri::Unknown;
    if (a->latest() < b->earliest()) return Tri::True;
    return a->earliest() >= b->latest() ? Tri::False : Tri::Unknown;
}

Tri AtLeastNode::evaluate(const Scope& scope) const
{
    const auto a = term(0).integer(scope);
    const auto b = term(1).integer(scope);
    return a && b ? tri(*a >= *b) : Tri::Unknown;
}

Tri InNode::evaluate(const Scope& scope) const
{
    const base::Json* value = term(0).value(scope);
    const base::Json* list = term(1).value(scope);
    if (value == nullptr || list == nullptr || !list->is_array()) return Tri::Unknown;
    const auto listed = [list](const base::Json& one) {
        return std::find(list->begin(), list->end(), one) != list->end();
    };
    if (value->is_array()) return tri(std::any_of(value->begin(), value->end(), listed));
    if (!value->is_string() && !value->is_number_integer()) return Tri::Unknown;
    return tri(listed(*value));
}

Tri MatchesNode::evaluate(const Scope& scope) const
{
    const base::Json* value = term(0).value(scope);
    if (value == nullptr || !value->is_string()) return Tri::Unknown;
    const std::optional<bool> matches = pattern_.matches(value->get_ref<const std::string&>());
    return matches ? tri(*matches) : Tri::Unknown;
}

Tri CountNode::evaluate(const Scope& scope) const
{
    const base::Json* value = term(0).value(scope);
    if (value != nullptr && !value->is_array()) return Tri::Unknown;
    const auto count = static_cast<std::int64_t>(value == nullptr ? 0 : value->size());
    return tri((!atLeast_ || count >= *atLeast_) && (!atMost_ || count <= *atMost_));
}

Tri PredicateNode::evaluate(const Scope& scope) const
{
    std::array<const base::Json*, 4> values{};
    for (std::size_t i = 0; i < terms().size(); ++i) values[i] = term(i).value(scope);
    return predicate_->evaluate(std::span(values.data(), terms().size()), scope.index);
}

} // namespace tocsin::rules
