#pragma once
// Paths of rules, compiled once: looking one up in content allocates nothing.

#include "core/base/json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::rules {

class PathRef;

/// The row that a condition is judged for, and the rows around it. Lives on the stack of the evaluation.
struct Row {
    const base::Json* value = nullptr; ///< never null in a chain
    const PathRef* list = nullptr;     ///< the list it stands in
    std::size_t index = 0;
    const Row* outer = nullptr;
};

/// "person.family_name", ".law" (the current row), "..law" (the row around it), "judicial.charges[].law" (each row).
class PathRef {
public:
    struct Step {
        std::string name;
        bool every = false; ///< followed by "[]"
    };

    /// Nullopt for text that is no path of a rule.
    static std::optional<PathRef> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::size_t up() const
    {
        return up_;
    } ///< 0: from the content; 1: the current row; 2: the row around it
    [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
    [[nodiscard]] bool hasEvery() const;
    /// The value, or null when absent: a JSON null, an empty text and an empty list are absent. Not for hasEvery().
    [[nodiscard]] const base::Json* find(const base::Json& content, const Row* row) const;
    /// "judicial.charges[1].law". Not for hasEvery().
    [[nodiscard]] std::string concrete(const Row* row) const;

private:
    std::string text_;
    std::size_t up_ = 0;
    std::vector<Step> steps_;
};

/// "judicial.charges[1]"; "" for no row.
std::string rowPath(const Row* row);
/// "judicial.charges[#c2]", by the row's id, so that it survives a new order; by position when the row has no id.
std::string rowScope(const Row* row);

/// True for what content counts as no value.
bool isAbsent(const base::Json& value);

} // namespace tocsin::rules
