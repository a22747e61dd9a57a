#pragma once
// The desk that judges all documents again, after a change of pack: in pieces, on several cores, with bounded memory.

#include "core/service/importing.h"

namespace tocsin::service {

struct RejudgeCommand {
    std::vector<std::string> states; ///< none: in any
    std::size_t workers = 2;         ///< threads that judge
};

/// What became of one document.
struct Rejudged {
    std::string id;
    std::string number;
    std::string type;
    std::string state;
    std::optional<store::VerdictRow> before; ///< the verdict that was kept of it; of earlier content perhaps
    store::VerdictRow after;
    [[nodiscard]] bool changed() const { return before && before->verdict != after.verdict; }
};

struct RejudgeResult {
    std::size_t judged = 0;
    std::size_t changed = 0;
    std::map<std::string, std::size_t> verdicts; ///< documents by verdict
    std::vector<std::string> unreadable;         ///< numbers of documents whose stored content is not what it was
    bool cancelled = false;                      ///< what was judged until then is kept
};

/// What one rule says of a document that it judges, and what people answered to it.
struct RuleUse {
    std::string id;
    std::string number;
    std::string type;
    std::string state;
    std::vector<rules::Outcome> outcomes;   ///< one, or one a row; none: not in force today, or no rows
    std::vector<rules::Response> responses; ///< answers and waivers, of earlier content too
};

struct RuleUses {
    std::size_t judged = 0;                      ///< documents looked at
    std::map<std::string, std::size_t> outcomes; ///< findings by name(rules::Outcome)
    std::vector<std::string> unreadable;
    bool cancelled = false;
};

class Rejudging {
public:
    explicit Rejudging(Desk& desk) : desk_(desk) {}
    /// Judges every document of the states by today's law, up to the last stage, with what the bureau knows and
    /// everybody's answers, and keeps the verdict. `each` is called for every document, by id, on the calling thread.
    /// Recorded as one entry. Other desks may work meanwhile: storage is held for one piece at a time.
    base::Result<RejudgeResult> run(const RejudgeCommand& command, Progress& progress,
                                    const std::function<void(const Rejudged&)>& each);
    /// Where a rule is used: every document that it judges, today, with the answers and waivers it was given. Keeps
    /// nothing but one entry, with the rule. Errors: rules.unknown_rule {rule}.
    base::Result<RuleUses> uses(const std::string& rule, const RejudgeCommand& command, Progress& progress,
                                const std::function<void(const RuleUse&)>& each);

private:
    Desk& desk_;
};

} // namespace tocsin::service
