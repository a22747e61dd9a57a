#pragma once
// Strict reading of our data files: every access knows its JSON pointer, so that a refusal names file and place.
// Used by the loaders of forms, rules and workflows.

#include "core/base/json.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace tocsin::form {

/// A place in a data file. Collects the first fault only; after it every reading returns a harmless default, so that
/// loaders read straight on and ask once at the end. `prefix` is that of the error keys ("form", "rules", "workflow").
class JsonChecker {
public:
    JsonChecker(std::string prefix, std::string file) : prefix_(std::move(prefix)), file_(std::move(file)) {}

    [[nodiscard]] bool failed() const { return error_.has_value(); }
    [[nodiscard]] const base::Error& error() const { return *error_; }
    /// Records prefix.key at pointer unless a fault is known already. Returns false, for `return fault(…)`.
    bool fault(std::string_view key, const std::string& pointer, base::Params params = {});

    /// Every key of the object is one of `known`, and each of `required` is there.
    bool keys(const base::Json& object, const std::string& pointer, std::initializer_list<std::string_view> required,
              std::initializer_list<std::string_view> optional = {});

    std::string text(const base::Json& object, const char* key, const std::string& pointer, std::string fallback = {});
    bool flag(const base::Json& object, const char* key, const std::string& pointer);
    std::optional<std::int64_t> integer(const base::Json& object, const char* key, const std::string& pointer);
    std::vector<std::string> texts(const base::Json& object, const char* key, const std::string& pointer);
    /// Four languages, none empty. Absent gives an empty text.
    base::LocalText local(const base::Json& object, const char* key, const std::string& pointer);
    /// The array at key; an empty one when absent. Anything else is a fault.
    const base::Json& array(const base::Json& object, const char* key, const std::string& pointer);
    /// snake_case, starting with a letter.
    bool id(const std::string& text, const std::string& pointer);

    [[nodiscard]] static std::string at(const std::string& pointer, std::string_view key);
    [[nodiscard]] static std::string at(const std::string& pointer, std::size_t index)
    {
        return at(pointer, std::to_string(index));
    }

private:
    std::string prefix_;
    std::string file_;
    std::optional<base::Error> error_;
};

} // namespace tocsin::form
