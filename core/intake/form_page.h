#pragma once
// The fillable request: one HTML page, made of a form's definition, that an agency completes without this program and
// without network, and that saves what was typed as a request package (package.h).

#include "core/data/embedded.h"
#include "core/intake/package.h"
#include "core/rules/pack.h"

namespace tocsin::intake {

struct PageWish {
    base::Language language = base::Language::English;
    std::string agency; ///< filled in beforehand; may be empty
    base::Date day;     ///< by whose law the needed fields are marked
};

/// What the page is built from, as the JSON within it: sections with their fields, lists and words in one language, and
/// the requirements that an empty request does not meet. Fields that only the bureau fills in, and those that the
/// package says around the content, are left out.
base::Json pageDefinition(const rules::Pack& pack, const form::Catalogue& catalogue, const form::Form& form,
                          const PageWish& wish);

/// The page. Its policy lets nothing run but its own script and style, by their hashes, and nothing leave it. Errors:
/// data.missing {path}.
base::Result<std::string> formPage(const data::DataSource& source, const rules::Pack& pack,
                                   const form::Catalogue& catalogue, const form::Form& form, const PageWish& wish);

} // namespace tocsin::intake
