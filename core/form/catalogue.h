#pragma once
// All forms and code lists of an installation.

#include "core/base/result.h"
#include "core/data/embedded.h"
#include "core/form/code_list.h"
#include "core/form/form.h"

#include <map>
#include <memory>
#include <string>

namespace tocsin::form {

/// Immutable once loaded; threads may share it.
class Catalogue {
public:
    /// Loads lists/*.json, forms/blocks/*.json and forms/*.json, and checks them against each other. Errors carry
    /// {file, pointer} and are: form.unknown_key, form.missing_key, form.wrong_type, form.duplicate_id,
    /// form.unknown_list, form.unknown_block, form.unknown_target, form.unknown_code {code, list},
    /// form.missing_language, form.bad_id, form.bad_date {text}, and the reader's json.* errors.
    static base::Result<std::shared_ptr<const Catalogue>> load(const data::DataSource& source);

    [[nodiscard]] const Form* form(const std::string& type) const;
    [[nodiscard]] std::vector<std::string> types() const;
    /// The types whose forms name this group, in the order of types(); none for an unknown group.
    [[nodiscard]] std::vector<std::string> typesIn(const std::string& group) const;
    [[nodiscard]] const CodeList* list(const std::string& id) const;
    [[nodiscard]] std::vector<std::string> listIds() const;

    /// JSON Schema (draft 2020-12) of a form's content, titles in `language`.
    [[nodiscard]] base::Json schema(const Form& form, base::Language language) const;

private:
    std::map<std::string, std::unique_ptr<Form>> forms_;
    std::map<std::string, std::unique_ptr<CodeList>> lists_;
};

} // namespace tocsin::form
