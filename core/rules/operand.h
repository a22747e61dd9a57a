#pragma once
// What a condition compares: a field, a literal, a setting or the day of judgment.

#include "core/rules/condition.h"

#include <string>
#include <vector>

namespace tocsin::rules {

struct OperandSource {
    enum class From { Field, RowField, Literal, Setting, Today } from = From::Literal;
    std::vector<std::string> names; ///< Field: section, field …; RowField: field …
    std::string label;              ///< as written: "person.sex", ".law"
    base::Json literal;
    std::string setting;

    /// Null when absent. The pointer lives as long as the scope's JSON and this operand; Today is made into `scratch`.
    [[nodiscard]] const base::Json* value(const Scope& scope, base::Json& scratch) const;
    /// The concrete path for explanations.
    [[nodiscard]] std::string path(const Scope& scope) const;
    void trace(const Scope& scope) const;
};

} // namespace tocsin::rules
