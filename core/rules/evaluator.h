#pragma once
// Judging content by a pack. Pure: the same inputs give the same judgment for ever, so any past verdict can be
// replayed. Fail closed: what cannot be evaluated is Unknown, and an unknown blocking rule is not ready.

#include "core/rules/pack.h"
#include "core/rules/response.h"

#include <string>
#include <vector>

namespace tocsin::rules {

struct Question {
    const base::Json& content;
    std::string formType;
    base::Date day;              ///< picks the versions of the rules
    Stage stage = Stage::Submit; ///< rules of later stages are left out
    const base::Json& settings;
    const std::vector<Response>& responses;
    bool includeSettled = false; ///< also findings that hold, are waived or not applicable
};

Judgement judge(const Pack& pack, const form::Form& form, const Question& question);

/// One rule alone, whatever its stage: its findings as judge() would make them, settled ones included. Empty when no
/// wording of the rule is in force on the day, or when it is judged per row and there is none.
std::vector<Finding> judgeRule(const Rule& rule, const form::Form& form, const Question& question);

/// The day that an example is judged on when nobody names another.
base::Date exampleDay(const Rule& rule, const Example& example);
/// The findings of a rule on one of its examples, with the example's settings and answers.
std::vector<Finding> judgeExample(const Pack& pack, const Rule& rule, const Example& example, const form::Form& form,
                                  base::Date day);

/// Runs the examples of a rule. One line per mismatch: example, expected, got.
struct ExampleFailure {
    std::string rule;
    std::string example;
    std::string expected;
    std::string got;
};
std::vector<ExampleFailure> runExamples(const Pack& pack, const form::Catalogue& catalogue);
/// How many that were.
std::size_t countExamples(const Pack& pack);

/// The judgment as documented JSON (docs/cli.md, `validate`), messages in `language`.
base::Json toJson(const Judgement& judgement, const std::string& formType, base::Language language);

/// One finding of it.
base::Json toJson(const Finding& finding, base::Language language);

} // namespace tocsin::rules
