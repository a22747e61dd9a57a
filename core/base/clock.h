#pragma once
// Time is asked for, never taken: everything that needs "now" gets a Clock, so that a test can live a year in a
// second. Storage holds UTC.

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace tocsin::base {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-11-24T00:14:44.123Z": sorts as text as it does in time.
std::string toText(Instant instant);
/// Errors: instant.malformed {text}.
Result<Instant> parseInstant(std::string_view text);

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace tocsin::base
