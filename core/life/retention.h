#pragma once
// How long a document is kept (RPD 49 to 51): days in, days out. The figures are dated settings of the rules; the text
// of the Rules gives none but the six months of 50(2).

#include "core/base/partial_date.h"

#include <cstdint>
#include <optional>

namespace tocsin::life {

/// Figures in force on a day.
struct Terms {
    std::int64_t years = 0; ///< setting retention_years: the longest period (49(2))
    std::int64_t reviewMonths =
        0; ///< setting retention_review_months: before the end, when keeping is reviewed (50(2))
};

/// When keeping is reviewed, and on which day it is over.
struct Retention {
    base::Date reviewFrom;
    base::Date until; ///< from this day on the document is to be deleted, unless somebody decided to keep it (51(2))
};

/// Counted from the day of recording, not from publication, update or suspension (49(3), 49(4)); `decided` is a day
/// that somebody set: an earlier one for the first period, or one that keeping it for a further period gave (50(4)).
Retention retentionOf(base::Date recordedOn, const std::optional<base::Date>& decided, const Terms& terms);

/// The last day to which a decision of today may keep a document: the maximum, counted from the decision, which is the
/// strict reading of "a further period within the maximum" (50(4)).
base::Date longestExtension(base::Date today, const Terms& terms);

} // namespace tocsin::life
