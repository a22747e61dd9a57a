#pragma once
// From JSON to a checked rule. Internal to this room.

#include "core/rules/condition_parser.h"
#include "core/rules/pack.h"

namespace tocsin::rules {

/// The rule at `node`. Mistakes are complaints; the rule is of use only when there are none.
Rule readRule(const Node& node, const form::Catalogue& catalogue, const SettingsTable& settings);
/// Its examples, checked against the forms.
std::vector<Example> readExamples(const Node& rule, const Rule& read, const Surroundings& around);
/// Appends the settings of a file, complaining of an id that is there already; the first `extended` are those of the
/// pack that is extended.
void readSettings(const Node& file, std::size_t extended, std::vector<Setting>& settings);
/// `tighten` of a national pack's settings file.
void tightenSettings(const Node& file, std::vector<Setting>& settings);
/// One entry of `tighten` of a national pack's rule file: goes to its rule among `rules`.
void readTightening(const Node& node, const std::string& pack, std::vector<Rule>& rules,
                    const form::Catalogue& catalogue, const SettingsTable& settings);
/// `severity` of a node that has it.
Severity readSeverity(const Node& node);
/// `holds`, `message`, `fix` and `examples` of a tightening.
void readFurtherCondition(const Node& node, const Rule& rule, Tightening& tightening, const Surroundings& around);
/// What the conditions of a rule that has been read are checked against.
Surroundings surroundingsOf(const Rule& rule, const form::Catalogue& catalogue, const SettingsTable& settings);

/// "from" and "until" of a version, complaining about a period that ends before it begins.
struct Period {
    std::optional<base::Date> from;
    std::optional<base::Date> until;
};
Period readPeriod(const Node& version);
/// Complains when periods meet; gives the order by date. `periods` is parallel to `nodes`.
std::vector<std::size_t> orderByDate(const std::vector<Period>& periods, const std::vector<Node>& nodes);

} // namespace tocsin::rules
