#include "core/workflow/deadlines.h"

#include <algorithm>

namespace tocsin::workflow {

namespace {

std::optional<clock::Duration> durationOf(const Timer& timer, const Matters& matters, const Figures& figures)
{
    const auto own = figures.find(timer.id);
    const Figure bureau = own == figures.end() ? Figure() : own->second;
    std::vector<std::string> candidates{bureau.after, timer.after};
    if (matters.urgent) candidates.insert(candidates.begin(), {bureau.urgentAfter, timer.urgentAfter});
    for (const std::string& text : candidates) {
        const std::optional<clock::Duration> duration = clock::parseDuration(text);
        if (duration && (timer.days == clock::Days::Calendar || duration->months == 0)) return duration;
    }
    return std::nullopt;
}

std::optional<base::Instant> dueOf(const Timer& timer, base::Instant since, const Matters& matters,
                                   const clock::Calendar& calendar, const Figures& figures)
{
    if (timer.setBy == Timer::SetBy::Case) {
        const auto date = matters.dates.find(timer.id);
        if (date == matters.dates.end()) return std::nullopt;
        return clock::endOf(date->second, timer.days, calendar);
    }
    const std::optional<clock::Duration> duration = durationOf(timer, matters, figures);
    if (!duration) return std::nullopt;
    return clock::dueAt(since, *duration, timer.days, calendar, matters.pauses);
}

} // namespace

std::vector<Deadline> deadlines(const Definition& definition, const Instance& instance, const Matters& matters,
                                const clock::Calendar& calendar, const Figures& figures, base::Instant now)
{
    const base::Result<base::Instant> entered = base::parseInstant(instance.since);
    const base::Instant since = entered ? *entered : base::Instant();
    std::vector<Deadline> out;
    for (const Timer& timer : definition.timers()) {
        if (timer.state != instance.state) continue;
        const std::optional<base::Instant> due = dueOf(timer, since, matters, calendar, figures);
        if (!due) continue;
        // A day that somebody outside named does not wait for us.
        const bool paused = matters.paused && timer.setBy != Timer::SetBy::Case && *due > now;
        out.push_back({&timer, since, *due, paused, *due <= now, clock::between(now, *due, timer.days, calendar)});
    }
    std::stable_sort(out.begin(), out.end(), [](const Deadline& a, const Deadline& b) { return a.due < b.due; });
    return out;
}

} // namespace tocsin::workflow
