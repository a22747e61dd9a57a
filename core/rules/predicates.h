#pragma once
// Named algorithms that conditions may call: {"predicate": "name", "of": [operands]}. Each takes values (null when
// absent) and answers three-valued; an absent operand that matters gives Unknown.
//
//   minorAt(birth, event, majority)          True if the person was under age at the event for every reading of partial
//                                            dates, False if for none, Unknown otherwise (Art. 41(1)).
//   couldBeMinorAt(birth, event, majority)   True if some reading makes the person a minor. An absent birth or event
//                                            date could mean anything: True.
//   certainlyMinorAt(birth, event, majority) True if every reading does; False also when a date is absent.
//   inForceOn(expiry, day)                   True when expiry is absent or not before the day.
//   daysPassed(date, days, day)              True when at least `days` days lie between (Art. 43(1)(a)).
//   withinYears(from, years, day)            True when the day is at most so many years after `from`, the day of the
//                                            same date included: a retention period (Art. 49(2)).
//   containsWord(text, words)                True when one of the words stands in the text (folded, whole words).
//                                            False for an absent text.
//   overlaps(text, other, percent)           True when at least that share of the words of `text` stands in `other`:
//                                            a summary that only restates the charge.
//   hasHiddenCharacters(text)                bidi controls, zero-width characters (core/base/text.h). False for
//                                            an absent text.
//   isEntityId(text)                         YYYY/n, n of 1 to 6 digits.
//   isSha256(text)                           64 hexadecimal digits.
//   sameText(a, b)                           equal after folding of case and blanks.

#include "core/rules/condition.h"

#include <span>
#include <string>
#include <vector>

namespace tocsin::rules {

enum class OperandType { Text, Integer, Boolean, Date, Words, Any };

struct Predicate {
    std::string name;
    std::vector<OperandType> takes;
    /// As many operands as `takes`, null when absent. The index keeps what has been folded for this judgment.
    Tri (*evaluate)(std::span<const base::Json* const> operands, WordIndex& index);
};
/// Null when there is none of this name.
const Predicate* findPredicate(const std::string& name);

} // namespace tocsin::rules
