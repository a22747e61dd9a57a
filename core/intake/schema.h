#pragma once
// The JSON Schema of a request package, for agencies that write packages with their own software.

#include "core/base/language.h"
#include "core/form/catalogue.h"

namespace tocsin::intake {

/// JSON Schema (draft 2020-12) of packages that ask for `form`, the form's own schema within; titles in `language`.
base::Json packageSchema(const form::Catalogue& catalogue, const form::Form& form, base::Language language);

} // namespace tocsin::intake
