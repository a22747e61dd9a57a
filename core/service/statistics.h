#pragma once
// What a bureau's year looks like in numbers. Holds no personal data (RPD 123(3) asks for yearly figures).

#include "core/service/pipeline.h"

#include <chrono>

namespace tocsin::service {

/// How long cases stood in a state, those that left it in the period; on the clock on the wall, nights included.
struct StayCount {
    std::size_t count = 0;
    std::chrono::minutes median{};
    std::chrono::minutes nineTenths{}; ///< nine of ten were not longer
    std::chrono::minutes longest{};
};

/// A step as often as it was taken in the period.
struct StepCount {
    std::string from;
    std::string action;
    std::string to;
    std::size_t count = 0;
};

struct BureauStatistics {
    std::string from; ///< days in UTC, both included
    std::string to;
    std::map<std::string, std::size_t> begun;                           ///< documents begun in the period, by type
    std::map<std::string, std::map<std::string, std::size_t>> standing; ///< of all documents, now: type → state
    std::vector<StepCount> steps;                                       ///< answers to tasks too, which lead nowhere
    std::map<std::string, std::size_t> outcomes; ///< cases that came to a state outside the desks, by state: sent to
                                                 ///< nobody any more, published, circulated, refused
    std::size_t returns = 0;                     ///< steps back to an officer for more work
    std::map<std::string, StayCount> stays;      ///< by state
    std::map<std::string, std::size_t> breaches; ///< clocks that ran out, by clock, as they were recorded
    std::map<std::string, std::size_t> denied;   ///< what people tried and might not, by the key of the refusal
};

class Statistics {
public:
    explicit Statistics(Desk& desk) : desk_(desk) {}
    /// Of a period; without days: from the first entry of the log, until today. Recorded as a list. Documents are
    /// counted as they are stored; steps, stays, clocks and refusals from the log. Errors: date.* of the two days.
    base::Result<BureauStatistics> over(const std::string& from = {}, const std::string& to = {});

private:
    Desk& desk_;
};

} // namespace tocsin::service
