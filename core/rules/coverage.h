#pragma once
// What the pack does about each fact of the law: the reviewed list behind docs/rules.md. Data, so that a lawyer can
// read it; checked against the pack, so that no rule and no fact is forgotten silently.

#include "core/rules/pack.h"

#include <string>
#include <vector>

namespace tocsin::rules {

/// One fact of the law that concerns a form: the rules that judge it, or why none does.
struct CoveredFact {
    std::string fact; ///< its id in the source of facts, stable
    std::string article;
    std::vector<const Rule*> rules; ///< of the pack; empty when left out
    base::LocalText leftOut;        ///< the reason; empty when there are rules
};

struct Coverage {
    std::string form;
    std::vector<CoveredFact> facts;    ///< in the order of the law
    std::vector<std::string> articles; ///< "83", in the order of the law, each once
};

/// Reads coverage/<pack>.json. The pointers are into `pack`, which must outlive the result. Errors carry {file,
/// pointer}: rules.unknown_key, rules.missing_key, rules.wrong_type, rules.missing_language, rules.duplicate_id {id},
/// rules.unknown_rule {rule}, rules.uncovered_rule {rule}, data.missing and the reader's json.*.
base::Result<Coverage> readCoverage(const data::DataSource& source, const Pack& pack);

} // namespace tocsin::rules
