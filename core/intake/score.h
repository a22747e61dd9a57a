#pragma once
// How complete a request is: the missing-data score, and what it is made of.
//
// What counts: every automatic blocking rule that a draft of this type must fulfil to be submitted, as it applies to
// this content on this day; a rule that is judged per row (each charge, each source) counts once a row. Left out are
// promises and reviewers' questions, which only the bureau can answer; rules whose every field the bureau fills in
// itself; and rules that hold only because none of their fields is filled. The score is the share of these that hold,
// in whole percent, rounded down: 0 for an empty request, 100 only when nothing that blocks is missing.

#include "core/rules/evaluator.h"

#include <string>
#include <vector>

namespace tocsin::intake {

/// A rule that the request does not fulfil yet, and why.
struct Lack {
    std::string rule;
    std::string article;
    std::vector<std::string> fields; ///< concrete paths; the first is where it is missing
    rules::Outcome outcome = rules::Outcome::Fails;
    base::LocalText message;
    base::LocalText fix;
};

/// One section's part of the score.
struct SectionScore {
    std::string section; ///< id
    base::LocalText label;
    std::size_t met = 0;
    std::size_t counted = 0;
    std::vector<Lack> lacking;
};

struct Score {
    int percent = 0;
    std::size_t met = 0;
    std::size_t counted = 0;
    std::vector<SectionScore> sections; ///< in form order, those that count for something
    std::vector<Lack> advised;          ///< automatic warnings that do not hold; they do not count
    std::string date;                   ///< the law's day
    std::string packHash;
    [[nodiscard]] std::vector<const Lack*> lacking() const; ///< of all sections, in form order
};

/// `given` is what the agency wrote, `drafted` the same with what the bureau fills in itself. Both have the shape that
/// notice::admit() gives. Pure.
Score scoreOf(const rules::Pack& pack, const form::Form& form, const base::Json& given, const base::Json& drafted,
              base::Date day, const base::Json& settings);

/// {percent, met, counted, date, pack, sections: [{section, label, met, counted, lacking}], advised}.
base::Json toJson(const Score& score, base::Language language);

} // namespace tocsin::intake
