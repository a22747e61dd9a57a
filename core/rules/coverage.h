#pragma once
// What the program does about each fact of the law: the reviewed lists behind docs/rules.md. Data, so that a lawyer
// can read them; checked against the pack, so that no rule and no fact is forgotten silently.

#include "core/rules/pack.h"

#include <string>
#include <vector>

namespace tocsin::rules {

/// One fact of the law: the rules that judge it, or why none does, or neither as long as nobody has decided.
struct CoveredFact {
    std::string fact; ///< its id in the source of facts, stable
    std::string article;
    std::string stage;              ///< when it counts: "draft" … "approve", "publish", "after_publication", …
    std::vector<const Rule*> rules; ///< of the pack; empty when left out or open
    base::LocalText leftOut;        ///< the reason; empty when there are rules or when open
    std::string reason;             ///< the id of a shared reason, or ""

    [[nodiscard]] bool open() const { return rules.empty() && leftOut.empty(); }
};

struct Coverage {
    std::vector<CoveredFact> facts;    ///< every fact of facts.json, in the order of the law
    std::vector<std::string> articles; ///< "83", in the order of the law, each once

    [[nodiscard]] std::size_t openCount() const;
    [[nodiscard]] std::size_t leftOutCount() const;
};

/// Reads the folder coverage/<pack>/: facts.json (all facts of the law), reasons.json (shared reasons), and every
/// other file as lines. The pointers are into `pack`, which must outlive the result. Errors carry {file, pointer}:
/// rules.unknown_key, rules.missing_key, rules.wrong_type, rules.missing_language, rules.duplicate_id {id},
/// rules.unknown_fact {fact}, rules.other_article {article, expected}, rules.unknown_reason {reason},
/// rules.no_such_rule {id}, rules.uncovered_rule {rule}, data.missing and the reader's json.*. The first of
/// checkCoverage()'s.
base::Result<Coverage> readCoverage(const data::DataSource& source, const Pack& pack);

/// All that is wrong with it, in the order of reading.
std::vector<base::Error> checkCoverage(const data::DataSource& source, const Pack& pack);

} // namespace tocsin::rules
