#include "core/rules/condition_parser.h"

#include "core/rules/condition_nodes.h"

#include <fmt/format.h>

namespace tocsin::rules {

namespace {

/// Reads one condition with all its parts. Depth is bounded by the JSON reader.
class Parser {
public:
    explicit Parser(const Surroundings& around) : around_(around) {}
    NodePointer read(const Node& node);

private:
    NodePointer group(bool all, const Node& parts);
    NodePointer negation(const Node& part);
    NodePointer present(const Node& path);
    NodePointer equal(const Node& pair);
    NodePointer dates(bool before, const Node& pair);
    NodePointer integers(bool atLeast, const Node& pair);
    NodePointer in(const Node& pair);
    NodePointer contains(const Node& pair);
    NodePointer matches(const Node& pair);
    NodePointer rows(bool every, const Node& node);
    NodePointer count(const Node& node);
    NodePointer predicate(const Node& node);

    /// The two operands of a pair; empty (with a complaint) when they are not two, or one of them is wrong.
    std::vector<Term> terms(const Node& pair);
    bool wants(Term& term, ValueType type, const Node& node, const std::string& codeList = {});
    bool isCode(const Node& node, const std::string& code, const std::string& list);
    bool unify(Term& a, Term& b, const Node& pair);
    std::optional<Term> list(const Node& node, const Term& value);
    bool fitsPredicate(OperandType wanted, Term& term, const Node& node);

    Surroundings around_;
};

NodePointer Parser::read(const Node& node)
{
    if (!node.json().is_object() || node.json().empty()) {
        node.complain("rules.bad_expression");
        return nullptr;
    }
    if (node.has("forEach")) return rows(true, node);
    if (node.has("forSome")) return rows(false, node);
    if (node.has("count")) return count(node);
    if (node.has("predicate")) return predicate(node);
    const std::string key = node.json().begin().key();
    if (node.size() == 1) {
        const Node value = node[key];
        if (key == "all" || key == "any") return group(key == "all", value);
        if (key == "not") return negation(value);
        if (key == "present") return present(value);
        if (key == "equal") return equal(value);
        if (key == "before" || key == "after") return dates(key == "before", value);
        if (key == "atLeast" || key == "atMost") return integers(key == "atLeast", value);
        if (key == "in") return in(value);
        if (key == "contains") return contains(value);
        if (key == "matches") return matches(value);
    }
    node[key].complain("rules.bad_expression", {{"operator", key}});
    return nullptr;
}

NodePointer Parser::group(bool all, const Node& parts)
{
    if (!parts.json().is_array() || parts.json().empty()) {
        parts.complain("rules.bad_expression");
        return nullptr;
    }
    std::vector<NodePointer> read_;
    bool good = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        read_.push_back(read(parts[i]));
        good = good && read_.back() != nullptr;
    }
    if (!good) return nullptr;
    return std::make_shared<GroupNode>(all, std::move(read_));
}

NodePointer Parser::negation(const Node& part)
{
    NodePointer inner = read(part);
    if (inner == nullptr) return nullptr;
    return std::make_shared<NotNode>(std::move(inner));
}

NodePointer Parser::present(const Node& path)
{
    if (!path.json().is_string()) {
        path.wrongType("path");
        return nullptr;
    }
    std::optional<Term> term = readTerm(path, around_);
    if (!term) return nullptr;
    return std::make_shared<PresentNode>(std::vector{std::move(*term)});
}

std::vector<Term> Parser::terms(const Node& pair)
{
    if (!pair.json().is_array() || pair.size() != 2) {
        pair.complain("rules.bad_expression");
        return {};
    }
    std::optional<Term> a = readTerm(pair[0], around_);
    std::optional<Term> b = readTerm(pair[1], around_);
    if (!a || !b) return {};
    return {std::move(*a), std::move(*b)};
}

bool Parser::isCode(const Node& node, const std::string& code, const std::string& list)
{
    const form::CodeList* codes = around_.catalogue.list(list);
    if (codes != nullptr && codes->contains(code)) return true;
    node.complain("rules.unknown_code", {{"code", code}, {"list", list}});
    return false;
}

/// Makes a literal text what is wanted in its place, and checks the type.
bool Parser::wants(Term& term, ValueType type, const Node& node, const std::string& codeList)
{
    if (term.kind == Term::Kind::Literal && term.type == ValueType::Text && type != ValueType::Text) {
        const std::string text = term.literal.get<std::string>();
        if (type == ValueType::Code) {
            term.type = type;
            term.codeList = codeList;
            return isCode(node, text, codeList);
        }
        if (type == ValueType::Date) {
            const base::Result<base::PartialDate> date = base::PartialDate::parse(text);
            if (!date) {
                node.complain("rules.bad_date", {{"text", text}});
                return false;
            }
            term.type = type;
            term.literalDate = *date;
            return true;
        }
    }
    if (term.type == type && (type != ValueType::Code || term.codeList == codeList)) return true;
    node.complain("rules.type_mismatch",
                  {{"expected", std::string(name(type))}, {"found", std::string(name(term.type))}});
    return false;
}

bool Parser::unify(Term& a, Term& b, const Node& pair)
{
    constexpr std::array comparable{ValueType::Text, ValueType::Code, ValueType::Date, ValueType::Integer,
                                    ValueType::Boolean};
    Term& leader = a.kind == Term::Kind::Literal ? b : a;
    Term& other = a.kind == Term::Kind::Literal ? a : b;
    if (std::find(comparable.begin(), comparable.end(), leader.type) == comparable.end()) {
        pair.complain("rules.type_mismatch", {{"expected", "text, code, date, integer or boolean"},
                                              {"found", std::string(name(leader.type))}});
        return false;
    }
    return wants(other, leader.type, pair[&other == &a ? 0 : 1], leader.codeList);
}

NodePointer Parser::equal(const Node& pair)
{
    std::vector<Term> of = terms(pair);
    if (of.empty() || !unify(of[0], of[1], pair)) return nullptr;
    return std::make_shared<EqualNode>(std::move(of));
}

NodePointer Parser::dates(bool before, const Node& pair)
{
    std::vector<Term> of = terms(pair);
    if (of.empty()) return nullptr;
    const bool first = wants(of[0], ValueType::Date, pair[0]);
    if (!wants(of[1], ValueType::Date, pair[1]) || !first) return nullptr;
    if (!before) std::swap(of[0], of[1]);
    return std::make_shared<BeforeNode>(std::move(of));
}

NodePointer Parser::integers(bool atLeast, const Node& pair)
{
    std::vector<Term> of = terms(pair);
    if (of.empty()) return nullptr;
    const bool first = wants(of[0], ValueType::Integer, pair[0]);
    if (!wants(of[1], ValueType::Integer, pair[1]) || !first) return nullptr;
    if (!atLeast) std::swap(of[0], of[1]);
    return std::make_shared<AtLeastNode>(std::move(of));
}

/// The second operand of `in`: a list of literals or a setting of words.
std::optional<Term> Parser::list(const Node& node, const Term& value)
{
    if (node.json().is_object()) {
        std::optional<Term> setting = readTerm(node, around_);
        if (!setting || !wants(*setting, ValueType::Words, node)) return std::nullopt;
        return setting;
    }
    if (!node.json().is_array() || node.json().empty()) {
        node.complain("rules.bad_expression");
        return std::nullopt;
    }
    bool good = true;
    for (std::size_t i = 0; i < node.size(); ++i) {
        const base::Json& one = node.json()[i];
        const bool right = value.type == ValueType::Integer ? one.is_number_integer() : one.is_string();
        if (!right)
            node[i].complain("rules.type_mismatch",
                             {{"expected", std::string(name(value.type))}, {"found", one.type_name()}});
        good = good && right;
        if (right && !value.codeList.empty()) good = isCode(node[i], one.get<std::string>(), value.codeList) && good;
    }
    if (!good) return std::nullopt;
    Term term;
    term.type = ValueType::Words;
    term.literal = node.json();
    return term;
}

NodePointer Parser::in(const Node& pair)
{
    if (!pair.json().is_array() || pair.size() != 2) {
        pair.complain("rules.bad_expression");
        return nullptr;
    }
    std::optional<Term> value = readTerm(pair[0], around_);
    if (!value) return nullptr;
    constexpr std::array allowed{ValueType::Text, ValueType::Code, ValueType::Codes, ValueType::Integer};
    if (std::find(allowed.begin(), allowed.end(), value->type) == allowed.end()) {
        pair[0].complain("rules.type_mismatch",
                         {{"expected", "text, code, codes or integer"}, {"found", std::string(name(value->type))}});
        return nullptr;
    }
    std::optional<Term> among = list(pair[1], *value);
    if (!among) return nullptr;
    return std::make_shared<InNode>(std::vector{std::move(*value), std::move(*among)});
}

NodePointer Parser::contains(const Node& pair)
{
    std::vector<Term> of = terms(pair);
    if (of.empty()) return nullptr;
    const ValueType type = of[0].type;
    if (type != ValueType::Codes && type != ValueType::Reference) {
        pair[0].complain("rules.type_mismatch",
                         {{"expected", "codes or reference"}, {"found", std::string(name(type))}});
        return nullptr;
    }
    const ValueType wanted = type == ValueType::Codes ? ValueType::Code : ValueType::Text;
    if (!wants(of[1], wanted, pair[1], of[0].codeList)) return nullptr;
    std::swap(of[0], of[1]);
    return std::make_shared<InNode>(std::move(of));
}

NodePointer Parser::matches(const Node& pair)
{
    if (!pair.json().is_array() || pair.size() != 2 || !pair.json()[1].is_string()) {
        pair.complain("rules.bad_expression");
        return nullptr;
    }
    std::optional<Term> value = readTerm(pair[0], around_);
    if (!value || !wants(*value, ValueType::Text, pair[0])) return nullptr;
    std::optional<Pattern> pattern = Pattern::compile(pair.json()[1].get_ref<const std::string&>());
    if (!pattern) {
        pair[1].complain("rules.bad_expression", {{"operator", "matches"}});
        return nullptr;
    }
    return std::make_shared<MatchesNode>(std::move(*value), std::move(*pattern));
}

NodePointer Parser::rows(bool every, const Node& node)
{
    const char* key = every ? "forEach" : "forSome";
    node.keys({key, "that"}, {});
    if (!node.has("that")) return nullptr;
    auto path = readPath(node[key], around_);
    if (!path) return nullptr;
    if (path->second.type != ValueType::List) {
        node[key].complain("rules.type_mismatch",
                           {{"expected", "list"}, {"found", std::string(name(path->second.type))}});
        return nullptr;
    }
    around_.rows.push_back(path->second.pattern + "[]");
    NodePointer part = read(node["that"]);
    around_.rows.pop_back();
    if (part == nullptr) return nullptr;
    return std::make_shared<RowsNode>(every, std::move(path->first), std::move(part));
}

NodePointer Parser::count(const Node& node)
{
    node.keys({"count"}, {"atLeast", "atMost"});
    std::optional<Term> term = readTerm(node["count"], around_);
    if (!term) return nullptr;
    const bool countable =
        term->type == ValueType::List || term->type == ValueType::Codes || term->type == ValueType::Reference;
    if (!countable || term->kind != Term::Kind::Path) {
        node["count"].complain("rules.type_mismatch",
                               {{"expected", "list, codes or reference"}, {"found", std::string(name(term->type))}});
        return nullptr;
    }
    if (!node.has("atLeast") && !node.has("atMost")) {
        node.complain("rules.missing_key", {{"key", "atLeast"}});
        return nullptr;
    }
    std::array<std::optional<std::int64_t>, 2> bounds;
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
        const char* key = i == 0 ? "atLeast" : "atMost";
        if (!node.has(key)) continue;
        if (!node.json()[key].is_number_integer()) {
            node[key].wrongType("integer");
            return nullptr;
        }
        bounds[i] = node.json()[key].get<std::int64_t>();
    }
    return std::make_shared<CountNode>(std::move(*term), bounds[0], bounds[1]);
}

bool Parser::fitsPredicate(OperandType wanted, Term& term, const Node& node)
{
    switch (wanted) {
    case OperandType::Text:
        if (term.type == ValueType::Code) return true;
        return wants(term, ValueType::Text, node);
    case OperandType::Integer: return wants(term, ValueType::Integer, node);
    case OperandType::Boolean: return wants(term, ValueType::Boolean, node);
    case OperandType::Date: return wants(term, ValueType::Date, node);
    case OperandType::Words: return wants(term, ValueType::Words, node);
    case OperandType::Any: break;
    }
    return true;
}

NodePointer Parser::predicate(const Node& node)
{
    node.keys({"predicate", "of"}, {});
    const std::string called = node.text("predicate");
    const Predicate* found = findPredicate(called);
    if (found == nullptr) {
        node["predicate"].complain("rules.unknown_predicate", {{"predicate", called}});
        return nullptr;
    }
    const std::vector<Node> operands = node.items("of");
    if (operands.size() != found->takes.size()) {
        node.complain("rules.bad_expression",
                      {{"operator", called}, {"expected", std::to_string(found->takes.size())}});
        return nullptr;
    }
    std::vector<Term> of;
    for (std::size_t i = 0; i < operands.size(); ++i) {
        std::optional<Term> term = readTerm(operands[i], around_);
        if (!term || !fitsPredicate(found->takes[i], *term, operands[i])) return nullptr;
        of.push_back(std::move(*term));
    }
    return std::make_shared<PredicateNode>(*found, std::move(of));
}

} // namespace

std::optional<Condition> readCondition(const Node& node, const Surroundings& around)
{
    NodePointer root = Parser(around).read(node);
    if (root == nullptr) return std::nullopt;
    return Condition(std::move(root));
}

} // namespace tocsin::rules
