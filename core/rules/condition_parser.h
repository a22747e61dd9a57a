#pragma once
// From JSON to a checked condition: every path against the forms, every code against its list, every type against
// its operator (docs/formats.md). Internal to this room.

#include "core/form/catalogue.h"
#include "core/rules/condition.h"
#include "core/rules/path_ref.h"
#include "core/rules/reader.h"
#include "core/rules/settings.h"
#include "core/rules/term.h"

#include <optional>
#include <string>
#include <vector>

namespace tocsin::rules {

/// What conditions are checked against.
struct Surroundings {
    const form::Catalogue& catalogue;
    const SettingsTable& settings;
    std::vector<const form::Form*> forms; ///< every path must exist in each, with the same type
    std::vector<std::string> rows;        ///< patterns of the lists around, outermost first ("judicial.charges[]")
};

struct FieldUse {
    ValueType type = ValueType::Text;
    std::string codeList;
    std::string pattern;
};

/// What a path means; nullopt (with a complaint at `node`) when it means nothing in one of the forms.
std::optional<FieldUse> resolve(const PathRef& path, const Node& node, const Surroundings& around);
/// As resolve, after reading the path from the node.
std::optional<std::pair<PathRef, FieldUse>> readPath(const Node& node, const Surroundings& around);
/// Path, setting, today or literal.
std::optional<Term> readTerm(const Node& node, const Surroundings& around);
/// Nullopt when something was wrong, with at least one complaint.
std::optional<Condition> readCondition(const Node& node, const Surroundings& around);

} // namespace tocsin::rules
