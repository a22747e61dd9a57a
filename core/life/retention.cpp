#include "core/life/retention.h"

namespace tocsin::life {

namespace {

constexpr std::int64_t kMonthsOfYear = 12;

} // namespace

Retention retentionOf(base::Date recordedOn, const std::optional<base::Date>& decided, const Terms& terms)
{
    const base::Date until = decided.value_or(base::monthsAfter(recordedOn, terms.years * kMonthsOfYear));
    return {base::monthsAfter(until, -terms.reviewMonths), until};
}

base::Date longestExtension(base::Date today, const Terms& terms)
{
    return base::monthsAfter(today, terms.years * kMonthsOfYear);
}

} // namespace tocsin::life
