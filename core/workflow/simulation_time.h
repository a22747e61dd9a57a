#pragma once
// Working time and chance of a simulated year. Internal to core/workflow.

#include "core/workflow/simulation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>

namespace tocsin::workflow {

inline constexpr std::int64_t kHour = 60;
inline constexpr std::int64_t kDay = 24 * kHour;
inline constexpr std::int64_t kWeek = 7 * kDay;
inline constexpr std::int64_t kOpening = 9 * kHour; ///< unless the day is too long for that
/// Minutes since a Monday at midnight, and what of them is working time.
class Hours {
public:
    Hours(std::int64_t perDay, std::int64_t perWeek)
        : length_(perDay * kHour), days_(perWeek), opening_(std::min(kOpening, kDay - length_))
    {
    }
    /// The first working minute at or after `at`.
    [[nodiscard]] std::int64_t next(std::int64_t at) const
    {
        const std::int64_t midnight = at - at % kDay;
        const bool workday = at % kWeek / kDay < days_;
        if (workday && at < midnight + opening_) return midnight + opening_;
        if (workday && at < midnight + opening_ + length_) return at;
        return next(midnight + kDay);
    }
    /// When `minutes` of work that began at the working minute `at` are done.
    [[nodiscard]] std::int64_t after(std::int64_t at, std::int64_t minutes) const
    {
        while (true) {
            const std::int64_t closing = at - at % kDay + opening_ + length_;
            if (at + minutes <= closing) return at + minutes;
            minutes -= closing - at;
            at = next(closing);
        }
    }
    /// Working minutes from 0 to `until`.
    [[nodiscard]] std::int64_t within(std::int64_t until) const
    {
        const std::int64_t day = until % kWeek / kDay;
        const std::int64_t today = day < days_ ? std::clamp<std::int64_t>(until % kDay - opening_, 0, length_) : 0;
        return (until / kWeek * days_ + std::min(day, days_)) * length_ + today;
    }
    [[nodiscard]] std::int64_t perDay() const { return length_; }

private:
    std::int64_t length_;
    std::int64_t days_;
    std::int64_t opening_;
};

/// The standard fixes the engine's numbers but not its distributions, so those are ours.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}
    double part() { return static_cast<double>(engine_() >> 11U) * 0x1.0p-53; }
    std::int64_t below(std::int64_t limit) { return static_cast<std::int64_t>(part() * static_cast<double>(limit)); }
    std::int64_t within(const Spread& spread, std::int64_t unit)
    {
        const auto least = static_cast<double>(spread.least * unit);
        const auto usual = static_cast<double>(spread.usual * unit);
        const auto most = static_cast<double>(spread.most * unit);
        const double at = part();
        if (most <= least) return spread.least * unit;
        const double turn = (usual - least) / (most - least);
        const double value = at < turn ? least + std::sqrt(at * (most - least) * (usual - least))
                                       : most - std::sqrt((1 - at) * (most - least) * (most - usual));
        return std::llround(value);
    }

private:
    std::mt19937_64 engine_;
};

} // namespace tocsin::workflow
