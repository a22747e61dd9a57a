#pragma once
// Form definitions: what a notice or diffusion is made of, as data. Widgets, the JSON Schema, imports, rules and
// print all follow from these. Files: core/data/forms/<type>.json, whose sections may be shared blocks.
//
// Content has the shape {section: {field: value}}. A list field holds an array of rows; a row is an object with an
// `id` (unique in its list) and the list's fields. Absent means unknown; there is no null and no empty string.

#include "core/base/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::form {

enum class FieldType {
    Text,        ///< one line
    Paragraph,   ///< several lines, "\n" between
    Code,        ///< one code of `codeList`
    Codes,       ///< several codes of `codeList`, in the officer's order, none twice
    PartialDate, ///< "1970", "1970-05" or "1970-05-17"
    Date,        ///< full day
    Integer,     ///< within minimum..maximum, in the unit that the field's name ends with (cm, kg, months)
    Boolean,     ///< yes or no; absent means not answered
    List,        ///< rows of `fields`
    Reference,   ///< ids of rows of the list at `target`, several
    Attachment,  ///< {"name","mediaType","sha256","size"} of a file in the bureau's store
};

/// How a person's data of this field must be handled (RPD 1(18), 42).
enum class Sensitivity { None, Personal, Sensitive };

struct Field {
    std::string id;
    FieldType type = FieldType::Text;
    base::LocalText label;
    base::LocalText help; ///< may be empty
    std::string codeList; ///< Code, Codes
    std::string target;   ///< Reference: path of the list, "judicial.charges"
    Sensitivity sensitivity = Sensitivity::None;
    bool latin = false;          ///< always written left to right in Latin letters (references, numbers, MRZ names)
    bool originalScript = false; ///< expected in the original script
    bool upperCase = false;      ///< family names
    bool prefilled = false;      ///< given by the bureau's settings when a document is made
    std::optional<std::int64_t> minimum;
    std::optional<std::int64_t> maximum;
    std::size_t maximumLength = 0; ///< in characters; 0 = the type's default
    std::vector<Field> fields;     ///< List
    std::string rowTitle;          ///< List: the field that names a row for people
    base::LocalText rowLabel;      ///< List: what one row is called, "Charge"; may be empty, see rowName()

    /// What one row is called before its number: the row's own label, else the list's.
    [[nodiscard]] const base::LocalText& rowName() const { return rowLabel.empty() ? label : rowLabel; }
};

/// Makes a section count only for some subjects: the code field at `field` has one of `in`.
struct SectionCondition {
    std::string field; ///< path of a Code field in a section without condition, "subject.kind"
    std::vector<std::string> in;
};

struct Section {
    std::string id;
    base::LocalText label;
    base::LocalText help;
    std::vector<Field> fields;
    std::optional<SectionCondition> onlyIf; ///< absent: the section always counts
    [[nodiscard]] const Field* find(const std::string& fieldId) const;
};

} // namespace tocsin::form
