#include "core/rules/operand.h"

namespace tocsin::rules {

using base::Json;

namespace {

const Json* descend(const Json* here, const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        if (here == nullptr || !here->is_object()) return nullptr;
        const auto found = here->find(name);
        if (found == here->end()) return nullptr;
        here = &*found;
    }
    return here;
}

} // namespace

const Json* OperandSource::value(const Scope& scope, Json& scratch) const
{
    switch (from) {
    case From::Field: return descend(&scope.content, names);
    case From::RowField: return descend(scope.row, names);
    case From::Literal: return &literal;
    case From::Setting: {
        const auto found = scope.settings.find(setting);
        return found == scope.settings.end() ? nullptr : &*found;
    }
    case From::Today: scratch = base::toText(scope.today); return &scratch;
    }
    return nullptr;
}

std::string OperandSource::path(const Scope& scope) const
{
    return from == From::RowField ? scope.rowPath + label : label;
}

void OperandSource::trace(const Scope& scope) const
{
    if (scope.trace == nullptr || from == From::Literal) return;
    const std::string where = path(scope);
    for (const Operand& known : *scope.trace)
        if (known.path == where) return;
    Json scratch;
    const Json* found = value(scope, scratch);
    scope.trace->push_back({where, found != nullptr ? *found : Json()});
}

} // namespace tocsin::rules
