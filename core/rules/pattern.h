#pragma once
// Regular expressions of conditions, by ICU, kept from running away: matching has a limit of time and of stack.
// Internal to this room.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tocsin::rules {

/// A compiled regular expression. Immutable; threads may share it.
class Pattern {
public:
    /// Nullopt when ICU refuses the expression.
    static std::optional<Pattern> compile(std::string_view expression);
    /// Whether the whole text matches; nullopt when that could not be found out within the limits.
    [[nodiscard]] std::optional<bool> matches(std::string_view text) const;

private:
    struct Compiled;
    explicit Pattern(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}
    std::shared_ptr<const Compiled> compiled_;
};

} // namespace tocsin::rules
