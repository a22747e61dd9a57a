#pragma once
// Reads blocks and code lists from their JSON; the catalogue checks what they refer to.

#include "core/form/code_list.h"
#include "core/form/definition.h"
#include "core/form/json_checker.h"

#include <optional>

namespace tocsin::form {

/// After a fault the checker has it and the value is unusable.
Section readSection(JsonChecker& checker, const base::Json& json);
std::optional<CodeList> readCodeList(JsonChecker& checker, const base::Json& json);

} // namespace tocsin::form
