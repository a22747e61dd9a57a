#pragma once
// A rule of the catalogue as JSON and in words.

#include "app/cli/output.h"
#include "core/rules/coverage.h"
#include "core/service/law.h"

namespace tocsin::cli {

/// Short (a row of `rules list`) or whole (`rules show`).
base::Json ruleJson(const service::Law& law, const rules::Rule& rule, base::Language language, bool whole);

/// Prints a rule for a lawyer. `facts` are those of the law that it answers for.
void printRule(const service::Law& law, const rules::Rule& rule, const std::vector<std::string>& facts,
               base::Language language);

/// "from 2012-07-01 until 2025-11-26", "at all times".
std::string periodText(const std::optional<base::Date>& from, const std::optional<base::Date>& until);

} // namespace tocsin::cli
