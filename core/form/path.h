#pragma once
// Paths into content: "person.family_name", "judicial.charges[0].law", and as patterns with every row
// "judicial.charges[].law". Rows are addressed by position, from 0.

#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::form {

/// A parsed path. Immutable value.
class Path {
public:
    struct Step {
        std::string name;
        enum class Row { None, At, Every, Append } row = Row::None;
        std::size_t index = 0; ///< Row::At
        friend bool operator==(const Step&, const Step&) = default;
    };

    /// `[n]` a row, `[]` every row, `[+]` a new row at the end. Errors: path.malformed {path, offset}.
    static base::Result<Path> parse(std::string_view text);
    explicit Path(std::vector<Step> steps) : steps_(std::move(steps)) {}

    [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
    [[nodiscard]] std::string text() const;
    /// The same path with every row marker turned to "[]": the form that definitions and rules use.
    [[nodiscard]] std::string pattern() const;
    [[nodiscard]] bool isPattern() const; ///< has a step with Row::Every
    /// The value at a concrete path; null when absent anywhere on the way. Never throws.
    [[nodiscard]] const base::Json* find(const base::Json& content) const;
    /// Concrete paths that a pattern matches in this content (rows only; the last name may be absent).
    [[nodiscard]] std::vector<Path> expand(const base::Json& content) const;
    friend bool operator==(const Path&, const Path&) = default;

private:
    std::vector<Step> steps_;
};

} // namespace tocsin::form
