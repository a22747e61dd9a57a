#pragma once
// Content of a notice or diffusion: reading it strictly, changing it by path, composing what follows from it.
// Pure functions over JSON values of the shape that core/form/definition.h describes.

#include "core/base/json.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/form/catalogue.h"

#include <string>
#include <vector>

namespace tocsin::notice {

/// Something in foreign content that the form has no place for, or not in this shape. The value is kept aside
/// with the document's provenance, never dropped and never part of the content.
struct Aside {
    std::string path; ///< where it stood, as far as it can be said
    std::string
        reason; ///< key: content.unknown_field, content.wrong_type, content.unknown_code, content.too_long,
                ///< content.out_of_range, content.bad_date, content.dangling_reference, content.duplicate_row_id
    base::Json value;
    base::Params params;
};

struct Admitted {
    base::Json content;        ///< canonical shape: NFC, tidy blanks, no empties, every row with an id
    std::vector<Aside> asides; ///< in document order, dangling references last
};

/// Takes foreign JSON into the form's shape. Never loses anything: what does not fit is an Aside. The only error is
/// content.not_an_object. Text is normalised (NFC, blanks); hidden characters stay for the rules to report. Of a list
/// of codes only the unknown ones go aside. A row id is 1 to 64 ASCII letters, digits, '-', '_' or '.'; a row without
/// one, or whose id is taken, gets a new one. A row without any value is none.
base::Result<Admitted> admit(const form::Form& form, const form::Catalogue& catalogue, const base::Json& foreign);

/// One change by path. An empty value (null, "", [], {}) clears the field.
struct Change {
    std::string path;
    base::Json value;
};
/// Applies all changes in turn, or none. `content` has the shape that admit() gives. `[+]` appends a row, and so does
/// the index after the last; clearing a row's path removes the row. References to rows that a change removes go with
/// them; rows left without any value go at the end. Whole lists and rows may be set as JSON. Strings are converted to
/// the field's type ("178" → 178, "yes"/"no" → Boolean, "SPA,POR" → Codes). Errors: path.malformed,
/// content.unknown_field {path}, content.no_such_row {path, rows}, and those of Aside with {path, value}.
base::Result<base::Json> apply(const form::Form& form, const form::Catalogue& catalogue, base::Json content,
                               const std::vector<Change>& changes);

/// The field's value as text for people in a language: codes by their label, dates as written, booleans by word,
/// rows by their title field.
std::string display(const form::Form& form, const form::Catalogue& catalogue, const form::Path& path,
                    const base::Json& value, base::Language language);

/// The summary of facts composed from the act table (facts.acts): per act in time order the date, the place, what
/// the person did, means, knowledge and evidence, as plain sentences framed in `language`. Empty when no act.
std::string composeSummary(const form::Catalogue& catalogue, const base::Json& content, base::Language language);

/// Filled and expected fields of a section, for the completeness figure. A list counts as one.
struct Completeness {
    std::string section;
    std::size_t filled = 0;
    std::size_t total = 0; ///< 0 when the section does not count for this subject
    bool counts = true;    ///< as form::Form::applies
};
std::vector<Completeness> completeness(const form::Form& form, const base::Json& content);

/// What lists show of a document, taken from its content.
struct Headline {
    std::string familyName; ///< of a person; else what an organisation, an object or the document is called
    std::string forename;
    std::string dateOfBirth; ///< partial date text
    std::string sex;
    std::string entityId;
    std::vector<std::string> nationalities;
};
Headline headline(const base::Json& content);

/// By which documents with the same summary of facts are found: base::foldedHash of it.
std::string summaryKey(const base::Json& content);

} // namespace tocsin::notice
