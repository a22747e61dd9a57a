#include "core/channel/retry.h"

#include <algorithm>

namespace tocsin::channel {

base::Instant nextAttempt(base::Instant now, std::int64_t attempts)
{
    constexpr std::chrono::minutes kLongest = std::chrono::hours(6);
    const std::int64_t doublings = std::clamp<std::int64_t>(attempts - 1, 0, 9);
    return now + std::min(std::chrono::minutes(1) * (std::int64_t{1} << doublings), kLongest);
}

} // namespace tocsin::channel
