#pragma once
// Reading data files strictly: every mistake is noted with file and JSON pointer, and reading goes on, so that the
// author of a pack sees all mistakes at once. Internal to this room.

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/language.h"
#include "core/base/partial_date.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::rules {

/// The mistakes found so far.
class Complaints {
public:
    void enterFile(std::string file) { file_ = std::move(file); }
    void enterRule(std::string rule) { rule_ = std::move(rule); }
    void add(std::string key, const std::string& pointer, base::Params params = {});
    void add(base::Error error); ///< of a reader; gets the file
    [[nodiscard]] bool empty() const { return errors_.empty(); }
    [[nodiscard]] const std::vector<base::Error>& errors() const { return errors_; }
    [[nodiscard]] const std::string& file() const { return file_; }

private:
    std::string file_;
    std::string rule_;
    std::vector<base::Error> errors_;
};

/// A value of a data file and where it stands. Borrows the JSON.
class Node {
public:
    Node(const base::Json& json, std::string pointer, Complaints& complaints)
        : json_(&json), pointer_(std::move(pointer)), complaints_(&complaints)
    {
    }
    [[nodiscard]] const base::Json& json() const { return *json_; }
    [[nodiscard]] const std::string& pointer() const { return pointer_; }
    [[nodiscard]] Complaints& complaints() const { return *complaints_; }
    void complain(std::string key, base::Params params = {}) const
    {
        complaints_->add(std::move(key), pointer_, std::move(params));
    }
    void wrongType(std::string_view expected) const
    {
        complain("rules.wrong_type", {{"expected", std::string(expected)}});
    }

    [[nodiscard]] bool has(const char* key) const { return json_->is_object() && json_->contains(key); }
    [[nodiscard]] Node operator[](const std::string& key) const; ///< of an object that has it
    [[nodiscard]] Node operator[](std::size_t index) const;      ///< of an array that is long enough
    [[nodiscard]] std::size_t size() const { return json_->size(); }

    /// Complains unless this is an object of these keys only, with all the required ones. False: not an object.
    bool keys(std::initializer_list<std::string_view> required, std::initializer_list<std::string_view> optional) const;
    /// The elements of the array under `key`; none (with a complaint) when it is something else.
    [[nodiscard]] std::vector<Node> items(const char* key) const;
    /// The text under `key`; "" when absent (keys() complains) or, with a complaint, when it is no text.
    [[nodiscard]] std::string text(const char* key) const;
    [[nodiscard]] std::vector<std::string> texts(const char* key) const;
    [[nodiscard]] base::LocalText localText(const char* key) const;
    [[nodiscard]] std::optional<base::Date> date(const char* key) const;

private:
    const base::Json* json_;
    std::string pointer_;
    Complaints* complaints_;
};

} // namespace tocsin::rules
