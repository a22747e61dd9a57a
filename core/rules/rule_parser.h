#pragma once
// From JSON to a checked rule. Internal to this room.

#include "core/rules/condition_parser.h"
#include "core/rules/pack.h"

namespace tocsin::rules {

/// The rule at `node`. Mistakes are complaints; the rule is of use only when there are none.
Rule readRule(const Node& node, const form::Catalogue& catalogue, const SettingsTable& settings);
/// Its examples, checked against the forms.
std::vector<Example> readExamples(const Node& rule, const Rule& read, const Surroundings& around);
/// Appends the settings of a file, complaining of an id that is there already.
void readSettings(const Node& file, std::vector<Setting>& settings);

/// "from" and "until" of a version, complaining about a period that ends before it begins.
struct Period {
    std::optional<base::Date> from;
    std::optional<base::Date> until;
};
Period readPeriod(const Node& version);
/// Complains when periods meet; gives the order by date. `periods` is parallel to `nodes`.
std::vector<std::size_t> orderByDate(const std::vector<Period>& periods, const std::vector<Node>& nodes);

} // namespace tocsin::rules
