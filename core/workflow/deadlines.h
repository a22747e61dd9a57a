#pragma once
// Which clocks run for a case, and when they are due: a pure function. Nothing has to run in the background for a clock
// to run out.

#include "core/workflow/step.h"

namespace tocsin::workflow {

/// What a bureau says itself of a clock; texts of ISO 8601 durations, "" where it says nothing.
struct Figure {
    std::string after;
    std::string urgentAfter;
    friend bool operator==(const Figure&, const Figure&) = default;
};
using Figures = std::map<std::string, Figure>; ///< by the clock's id

/// What people settled about a case that its clocks ask for.
struct Matters {
    bool urgent = false;
    std::vector<clock::Span> pauses;         ///< of one that lasts, until the present instant
    bool paused = false;                     ///< one lasts
    std::map<std::string, base::Date> dates; ///< days that were named, by the clock's id
};

/// One clock that runs.
struct Deadline {
    const Timer* timer = nullptr; ///< borrowed of the definition
    base::Instant since;          ///< when it began to run
    base::Instant due;            ///< with a pause that lasts: if the case went on now
    bool paused = false;
    bool breached = false;                 ///< due by now
    std::chrono::milliseconds remaining{}; ///< of the time that counts for it; negative when breached
};

/// The clocks of the state that the case stands in, as of `now`, the soonest first. A bureau's figure goes before the
/// definition's, an urgent case takes the urgent figure where there is one; a clock without a figure, or whose day
/// nobody has named yet, does not run. A figure that is no duration, or has months where only working days count, does
/// not hold, and an instant that cannot be read counts as long past: then the clock has run out, for all to see.
std::vector<Deadline> deadlines(const Definition& definition, const Instance& instance, const Matters& matters,
                                const clock::Calendar& calendar, const Figures& figures, base::Instant now);

} // namespace tocsin::workflow
