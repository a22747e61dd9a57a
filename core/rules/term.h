#pragma once
// Operands of conditions: a path, a literal, a setting or the day of judgment. Internal to this room.

#include "core/base/partial_date.h"
#include "core/rules/condition.h"
#include "core/rules/path_ref.h"

#include <optional>
#include <string>

namespace tocsin::rules {

/// Static types of operands. `Text` includes paragraphs, `Date` partial dates.
enum class ValueType { Text, Code, Codes, Date, Integer, Boolean, Words, List, Reference, Attachment };
std::string_view name(ValueType type);

struct Term {
    enum class Kind { Path, Literal, Setting, Today } kind = Kind::Literal;
    ValueType type = ValueType::Text;
    std::string codeList; ///< Code, Codes
    std::optional<PathRef> path;
    std::string setting;
    base::Json literal;
    std::optional<base::PartialDate> literalDate; ///< a literal that stands where a date is wanted

    /// Null when absent.
    [[nodiscard]] const base::Json* value(const Scope& scope) const;
    /// Nullopt when absent or not a date.
    [[nodiscard]] std::optional<base::PartialDate> date(const Scope& scope) const;
    [[nodiscard]] std::optional<std::int64_t> integer(const Scope& scope) const;
    /// How findings name it; "" for a literal.
    [[nodiscard]] std::string name(const Scope& scope) const;
    /// Appends it, unless it is a literal or there already.
    void explain(const Scope& scope, std::vector<Operand>& operands) const;
};

} // namespace tocsin::rules
