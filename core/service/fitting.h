#pragma once
// What fits instead (RPD 78(2) and (3)): the same content judged as each other type. Pure.

#include "core/notice/content.h"
#include "core/rules/evaluator.h"
#include "core/service/law.h"

namespace tocsin::service {

/// How content stands as another type.
struct Fit {
    std::string type;
    rules::Verdict verdict = rules::Verdict::Blocked;
    std::vector<rules::Finding> missing;       ///< open blocking findings; when none of them fails, the type fits
    std::size_t carried = 0;                   ///< fields that the type has a place for
    std::size_t leftAside = 0;                 ///< values that it has none for
    [[nodiscard]] std::size_t failing() const; ///< of what is missing, what fails and does not only wait for an answer
    [[nodiscard]] bool fits() const { return verdict != rules::Verdict::Blocked; }
};

/// What is asked: content of a document of `type`, judged on a day up to a stage.
struct FittingQuestion {
    const base::Json& content;
    std::string type;
    base::Date day;
    rules::Stage stage = rules::Stage::Submit;
    const base::Json& settings;
};

/// Every other type that a bureau may draft on that day and that can be about the same kind of subject, best first:
/// those that fit, then those for which least is missing. Answers of reviewers do not carry over: a question is asked
/// anew in another document.
std::vector<Fit> fittingTypes(const Law& law, const FittingQuestion& question);

/// Whether a bureau may begin a document of this type on that day. Errors: form.unknown_type {type},
/// form.received_only {type}, form.no_longer_issued {type, until}.
base::Status mayBegin(const form::Catalogue& catalogue, const std::string& type, base::Date day);

} // namespace tocsin::service
