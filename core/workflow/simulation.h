#pragma once
// A year of invented cases under a definition, to see where they would wait, before anybody works by it. Every step is
// taken by step() itself, so what the definition forbids does not happen here either. Deterministic: one seed, one
// report, on every machine.

#include "core/workflow/step.h"

#include <cstdint>

namespace tocsin::workflow {

/// From the least to the most, with what is usual between them: the triangular distribution.
struct Spread {
    std::int64_t least = 0;
    std::int64_t usual = 0;
    std::int64_t most = 0;
};

/// People who hold the same roles.
struct Crew {
    std::vector<std::string> roles;
    std::size_t count = 0;
};

/// What the simulation supposes. The figures are the planner's, not the law's.
struct SimulationPlan {
    std::uint64_t seed = 1;
    std::size_t cases = 12'000; ///< that arrive, evenly over the days
    std::int64_t days = 365;    ///< of the calendar, the first a Monday; cases run on to their end after them
    std::int64_t hoursPerDay = 8;
    std::int64_t daysPerWeek = 5;
    std::vector<Crew> people;                ///< a role of the definition that nobody holds gets one person
    Spread minutes{5, 20, 90};               ///< of work for a step that `times` does not name
    std::map<std::string, Spread> times;     ///< minutes by "state.action" or "state"
    std::map<std::string, Spread> waits;     ///< days by state, before anything can be done there: others answer
    std::map<std::string, unsigned> weights; ///< by "state.action"; the rest as likely as usualWeight() says
    std::map<std::string, unsigned> flags;   ///< percent of the cases whose content has the flag; else none

    /// Reads a plan (docs/formats.md). Errors carry {file, pointer}: those of readJson, workflow.unknown_key,
    /// .wrong_type.
    static base::Result<SimulationPlan> read(std::string_view bytes, const std::string& file);
};

/// 0 for what nothing waits for (it happens only when a plan names it), 1 for what is the exception (it needs a reason,
/// or takes approvals away), 9 for the rest.
unsigned usualWeight(const Transition& transition);

/// Lengths of time, in minutes of the calendar.
struct Lengths {
    std::size_t count = 0;
    std::int64_t mean = 0;
    std::int64_t median = 0;
    std::int64_t nineTenths = 0; ///< nine of ten are no longer
    std::int64_t longest = 0;
};

struct StateReport {
    std::string state;
    Lengths stay;
    Lengths waiting; ///< from when something could be done until somebody began
};
struct RoleReport {
    std::string role;
    std::size_t people = 0;
    std::int64_t worked = 0;    ///< minutes, in this role
    std::int64_t available = 0; ///< minutes, until the last case ended
};
struct TimerReport {
    std::string state;
    std::string after;
    std::size_t stays = 0;
    std::size_t breached = 0; ///< stays that were longer
};
struct SimulationReport {
    std::size_t cases = 0;
    std::size_t steps = 0;
    /// How many came to each end, or rest where nothing waits for anybody, such as a published notice.
    std::map<std::string, std::size_t> ends;
    std::size_t stuck = 0;   ///< nobody of these people could act
    std::size_t endless = 0; ///< given up after kMostSteps steps
    Lengths whole;           ///< from arrival to end
    std::vector<StateReport> states;
    std::vector<RoleReport> roles;
    std::vector<TimerReport> timers; ///< those whose length the definition says, in working time where it counts that
};

inline constexpr std::size_t kMostSteps = 1000; ///< of one case

/// Errors: workflow.bad_plan {what, definition} when a state, action or role that the plan names is unknown, or its
/// figures are out of range.
base::Result<SimulationReport> simulate(const Definition& definition, const SimulationPlan& plan);

} // namespace tocsin::workflow
