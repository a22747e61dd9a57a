#pragma once
// What the engine says: findings are data about the officer's content, never errors.

#include "core/base/json.h"
#include "core/base/language.h"

#include <string>
#include <vector>

namespace tocsin::rules {

enum class Severity { Block, Warn, Hint };
enum class Kind { Automatic, Attestation, Reviewer };
/// When a rule begins to count; a later stage includes the earlier ones.
enum class Stage { Draft, Submit, Approve };

/// What became of one rule, or of one row of it. `Fails`, `Unknown` and `Question` are open; the others are shown on
/// demand.
enum class Outcome {
    Holds,
    Fails,
    Unknown,       ///< an operand is missing or not exact enough: cannot be answered yet
    Question,      ///< an attestation not given, or a reviewer's question not answered
    NotApplicable, ///< its `when` is not met
    Waived,        ///< a warning accepted with a reason, for just these values
};

/// A value the verdict rests on.
struct Operand {
    std::string path;
    base::Json value; ///< null when absent
};

struct Finding {
    std::string rule;
    std::string article;
    std::string scope;         ///< concrete path of the row for rules judged per row ("judicial.charges[1]"), else ""
    std::string responseScope; ///< the same by the row's id ("judicial.charges[#c2]"): what a Response carries
    Severity severity = Severity::Block;
    Kind kind = Kind::Automatic;
    Stage stage = Stage::Draft;
    Outcome outcome = Outcome::Fails;
    std::vector<std::string> fields; ///< concrete paths; the first is where a click leads
    base::LocalText title;
    base::LocalText message; ///< operands filled in
    base::LocalText fix;
    std::vector<Operand> operands;
    std::string valuesHash; ///< hex SHA-256 over the values of `fields`: what a waiver or answer binds to; "" when the
                            ///< rule takes neither
    std::string reason;     ///< of the waiver or answer, if any
    std::string inferred;   ///< the confidence when it is not "read"
    [[nodiscard]] bool open() const
    {
        return outcome == Outcome::Fails || outcome == Outcome::Unknown || outcome == Outcome::Question;
    }
    /// Why an Unknown finding cannot be answered: the paths among its operands that hold no value, none twice. Empty
    /// when all are given and one is not exact enough (a year where the day decides).
    [[nodiscard]] std::vector<std::string> missing() const;
};

enum class Verdict {
    Ready,        ///< nothing blocking is open
    NeedsAnswers, ///< blocking rules are unknown or unanswered, none fails
    Blocked,      ///< a blocking rule fails
};

/// A pack as judgments name it.
struct PackName {
    std::string id;
    std::string edition;
    std::string country; ///< of a national pack
};

/// The judgment of one content on one day up to one stage.
struct Judgement {
    std::vector<Finding> findings; ///< open ones first: block, warn, hint; then form order
    Verdict verdict = Verdict::Blocked;
    Stage stage = Stage::Draft;
    std::string date; ///< the law's day
    std::string packId;
    std::string packEdition;
    std::string packHash;
    /// The packs that together were the law: the extended one first, then national ones. Their hash is packHash.
    std::vector<PackName> packs;
    /// Open ones, of rules that count at `upTo` already.
    [[nodiscard]] std::size_t count(Severity severity, Stage upTo = Stage::Approve) const;
};

std::string_view name(Severity severity); ///< "block", "warn", "hint"
std::string_view name(Kind kind);
std::string_view name(Stage stage);
std::string_view name(Outcome outcome); ///< "fails", "unknown", "question", "holds", "not_applicable", "waived"
std::string_view name(Verdict verdict); ///< "blocked", "needs_answers", "ready"

} // namespace tocsin::rules
