#pragma once
// Tells one condition as lines. Internal to this room: use condition_text.h.

#include "core/rules/condition_text.h"

namespace tocsin::rules {

/// Borrows the words and the forms for the call.
class ConditionTeller {
public:
    ConditionTeller(const ConditionText& words, const std::vector<const form::Form*>& forms, const std::string& each);
    [[nodiscard]] std::vector<ConditionLine> tell(const base::Json& condition);
    /// The label of a field as it stands here: of a row's field without its list.
    [[nodiscard]] std::string pathLabel(const std::string& path) const;

private:
    using Lines = std::vector<ConditionLine>;
    using Parts = std::vector<const base::Json*>;
    /// `asked`: whether the condition is to be told as it is, or its contrary.
    void condition(const base::Json& json, bool asked, std::size_t depth);
    /// Told within a group of which all count, what another part asks for anyway is not told.
    void demands(const base::Json& json, std::size_t depth, bool heading);
    void group(const base::Json& json, bool all, bool asked, std::size_t depth);
    void choice(const base::Json& unless, const base::Json& then, std::size_t depth);
    void rows(const base::Json& json, bool every, bool asked, std::size_t depth);
    void add(std::size_t depth, std::string text) { lines_.push_back({depth, std::move(text)}); }

    /// The words of a test that holds no other conditions; nullopt for one that does.
    [[nodiscard]] std::optional<std::string> leaf(const base::Json& json, bool asked) const;
    [[nodiscard]] std::string pair(const std::string& name, const base::Json& pair, bool asked) const;
    [[nodiscard]] std::string equality(const base::Json& pair, bool asked) const;
    [[nodiscard]] std::string membership(const base::Json& pair, bool asked) const;
    [[nodiscard]] std::string counted(const base::Json& json, bool asked) const;
    [[nodiscard]] std::string say(const std::string& word, bool asked, const std::vector<std::string>& of) const;

    [[nodiscard]] std::string operand(const base::Json& json, const form::Field* like = nullptr) const;
    [[nodiscard]] std::string literal(const base::Json& value, const form::Field* like) const;
    [[nodiscard]] const form::Field* fieldOf(const base::Json& operand) const;
    [[nodiscard]] std::string patternOf(const std::string& path) const;

    const ConditionText& words_;
    const std::vector<const form::Form*>& forms_;
    std::vector<std::string> rows_; ///< patterns of the rows around, outermost first: "judicial.charges[]"
    Lines lines_;
};

} // namespace tocsin::rules
