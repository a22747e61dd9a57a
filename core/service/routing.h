#pragma once
// The desk that routes cases: who has taken one, what is urgent, what waits and for how long, and what is due when.

#include "core/service/office.h"
#include "core/service/views.h"

namespace tocsin::service {

/// A clock of a case, without any personal data.
struct CaseDeadline {
    std::string document; ///< id
    std::string number;
    std::string type;
    std::string state;
    std::string urgency;
    std::string unit;
    std::string claimedBy; ///< user id
    std::string clock;
    base::LocalText label;
    std::string since;
    std::string due;
    bool paused = false;
    bool breached = false;
    std::string does; ///< "remind", "escalate"
    std::string to;
};

/// Where a case stands with its clocks.
struct DeskView {
    store::DocumentRow head;
    store::DeskRow desk;
    std::vector<store::PauseRow> pauses;
    std::vector<store::BreachRow> breaches;
    std::vector<CaseDeadline> deadlines;
};

struct QueueFilter {
    std::string unit;
    bool mine = false; ///< only what I have taken, or drafted and nobody has taken
    std::size_t limit = 500;
};

/// The revision of the DeskRow that was looked at; routing.stale {revision} when it has moved on since.
using SeenRevision = std::optional<std::int64_t>;

/// Every command gives the case as it then stands, and first records the clocks that have run out. Errors of each:
/// document.unknown {id}, routing.ended {state} when nothing is left to do, routing.stale {revision}.
class Routing {
public:
    explicit Routing(Desk& desk) : desk_(desk) {}
    /// Tells nothing of the content, so it is not recorded as a reading.
    base::Result<DeskView> show(const std::string& id);
    /// Takes a case for oneself. Errors: routing.claimed {name}, routing.not_their_turn {login}.
    base::Result<DeskView> claim(const std::string& id, SeenRevision seen = {});
    /// One's own claim, or that of a person for whom one stands in. Errors: routing.not_claimed, routing.claimed
    /// {name}.
    base::Result<DeskView> release(const std::string& id, SeenRevision seen = {});
    /// By a supervisor, whoever has taken it. Errors: access.unknown_user {login}, routing.not_their_turn {login}.
    base::Result<DeskView> assign(const std::string& id, const std::string& login, SeenRevision seen = {});
    /// By who has taken it. Errors: those of release() and assign(), routing.reason_missing.
    base::Result<DeskView> handOver(const std::string& id, const std::string& login, const std::string& reason,
                                    SeenRevision seen = {});
    /// Hides the case from everybody's work until that day, unless a clock has run out; "" shows it again. Errors:
    /// date.*, routing.past_date {date}.
    base::Result<DeskView> followUp(const std::string& id, const std::string& date, SeenRevision seen = {});
    /// Stops the clocks, those of days that somebody outside named apart. Errors: routing.paused,
    /// routing.reason_missing.
    base::Result<DeskView> pause(const std::string& id, const std::string& reason, SeenRevision seen = {});
    /// Errors: routing.not_paused.
    base::Result<DeskView> resume(const std::string& id, SeenRevision seen = {});
    /// A code of the list `urgencies`; all but `routine` need a reason. Errors: routing.unknown_urgency {urgency},
    /// routing.reason_missing.
    base::Result<DeskView> setUrgency(const std::string& id, const std::string& urgency, const std::string& reason,
                                      SeenRevision seen = {});
    /// The day that somebody outside named for a clock of the present state; "" forgets it. Errors:
    /// routing.unknown_clock {clock, known}, date.*, routing.past_date {date}.
    base::Result<DeskView> nameDue(const std::string& id, const std::string& clock, const std::string& date,
                                   SeenRevision seen = {});
    /// "" takes it away.
    base::Result<DeskView> setUnit(const std::string& id, const std::string& unit, SeenRevision seen = {});

private:
    Desk& desk_;
};

/// Looking at all cases that have not ended.
class Queues {
public:
    explicit Queues(Desk& desk) : desk_(desk) {}
    /// What is due first comes first; what has no clock that runs comes last, longest waiting first. Recorded as a
    /// list.
    base::Result<std::vector<WorkItem>> queue(const QueueFilter& filter = {});
    /// Every clock that runs and is due by `until`, and every one that has run out, the soonest first. Holds no
    /// personal data. Without `until`: all.
    base::Result<std::vector<CaseDeadline>> deadlines(std::optional<base::Instant> until = {});
    /// Records each clock that has run out and was not recorded before, and gives those. A command on a case does the
    /// same for that case, so that no clock runs out without a trace, however seldom this is called.
    base::Result<std::vector<CaseDeadline>> tick();
    /// RFC 5545 text of deadlines, summaries of number and label in `language`. Recorded as an export.
    base::Result<std::string> iCalendar(base::Language language, std::optional<base::Instant> until = {});

private:
    Desk& desk_;
};

} // namespace tocsin::service
