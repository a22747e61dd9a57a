#pragma once
// A clock that stands still until it is told otherwise.

#include "core/base/clock.h"

namespace tocsin::test {

class FakeClock final : public base::Clock {
public:
    explicit FakeClock(const char* text = "2026-01-15T09:00:00.000Z") : now_(base::parseInstant(text).value()) {}
    [[nodiscard]] base::Instant now() const override { return now_; }
    void set(const char* text) { now_ = base::parseInstant(text).value(); }
    void advance(std::chrono::milliseconds by) { now_ += by; }

private:
    base::Instant now_;
};

} // namespace tocsin::test
