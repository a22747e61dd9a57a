#pragma once
// From JSON to a checked condition: every path, code and type is verified against the forms that the rule applies to,
// so that evaluation cannot meet a surprise.

#include "core/form/catalogue.h"
#include "core/form/json_checker.h"
#include "core/rules/condition_nodes.h"
#include "core/rules/settings.h"

namespace tocsin::rules {

/// What a condition is checked against. Borrowed for the call.
struct ParseContext {
    form::JsonChecker& checker;
    const form::Catalogue& catalogue;
    const std::vector<const form::Form*>& forms;
    const SettingsTable& settings;
    std::string rowPattern; ///< "judicial.charges[]" where ".field" may be used, else ""
};

/// Null after a fault, which the checker has.
Node parseCondition(const ParseContext& context, const base::Json& json, const std::string& pointer);

/// The field that a path or ".field" names in every form; null after a fault.
const form::Field* checkPath(const ParseContext& context, const std::string& path, const std::string& pointer);

} // namespace tocsin::rules
