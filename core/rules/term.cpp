#include "core/rules/term.h"

namespace tocsin::rules {

std::string_view name(ValueType type)
{
    constexpr std::array<std::string_view, 10> names{"text",    "code",  "codes", "date",      "integer",
                                                     "boolean", "words", "list",  "reference", "attachment"};
    return names[static_cast<std::size_t>(type)];
}

const base::Json* Term::value(const Scope& scope) const
{
    switch (kind) {
    case Kind::Path: return path->find(scope.content, scope.row);
    case Kind::Literal: return &literal;
    case Kind::Today: return &scope.todayText;
    case Kind::Setting: break;
    }
    const auto found = scope.settings.find(setting);
    return found == scope.settings.end() || found->is_null() ? nullptr : &*found;
}

std::optional<base::PartialDate> Term::date(const Scope& scope) const
{
    if (kind == Kind::Today) return base::PartialDate::fromDate(scope.today);
    if (literalDate) return literalDate;
    const base::Json* json = value(scope);
    if (json == nullptr || !json->is_string()) return std::nullopt;
    const base::Result<base::PartialDate> date = base::PartialDate::parse(json->get_ref<const std::string&>());
    if (!date) return std::nullopt;
    return *date;
}

std::optional<std::int64_t> Term::integer(const Scope& scope) const
{
    const base::Json* json = value(scope);
    if (json == nullptr || !json->is_number_integer()) return std::nullopt;
    return json->get<std::int64_t>();
}

std::string Term::name(const Scope& scope) const
{
    switch (kind) {
    case Kind::Path: return path->concrete(scope.row);
    case Kind::Setting: return "setting:" + setting;
    case Kind::Today: return "today";
    case Kind::Literal: break;
    }
    return {};
}

void Term::explain(const Scope& scope, std::vector<Operand>& operands) const
{
    if (kind == Kind::Literal) return;
    std::string called = name(scope);
    for (const Operand& operand : operands)
        if (operand.path == called) return;
    const base::Json* json = value(scope);
    operands.push_back({std::move(called), json == nullptr ? base::Json() : *json});
}

} // namespace tocsin::rules
