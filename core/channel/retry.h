#pragma once
// When to try again what did not arrive.

#include "core/base/clock.h"

namespace tocsin::channel {

/// The instant of the next attempt after `attempts` without success: a minute, then twice as long each time, six hours
/// at most.
base::Instant nextAttempt(base::Instant now, std::int64_t attempts);

} // namespace tocsin::channel
