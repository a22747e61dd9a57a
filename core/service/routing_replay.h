#pragma once
// What the log says of desks, pauses, clocks that ran out, absences and the office's time. Internal to core/service: a
// part of Replay.

#include "core/audit/entry.h"
#include "core/store/store.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace tocsin::service {

class RoutingReplay {
public:
    /// Takes the entries of the log in order; `moment` is what the clock said, `values` the payload's, null when it
    /// was destroyed.
    void take(const audit::Entry& entry, const std::string& moment, const base::Json& values);

    struct Difference {
        std::int64_t seq = 0;
        const char* key = nullptr; ///< audit.desk_altered {number, column}, audit.pause_altered {number},
                                   ///< audit.breach_altered {number}, audit.duty_altered {user}, audit.office_altered
        base::Params params;
    };
    std::vector<Difference> compareCase(store::UnitOfWork& unit, const store::DocumentRow& row) const;
    /// Absences and the office's time.
    [[nodiscard]] std::vector<Difference> compareOffice(store::UnitOfWork& unit) const;

private:
    struct Pause {
        store::PauseRow row;
        bool reasonKnown = false;
    };
    struct Case {
        std::int64_t seq = 0;
        std::optional<store::DeskRow> desk;
        std::vector<Pause> pauses;
        std::vector<store::BreachRow> breaches;
    };
    void takeCase(const audit::Entry& entry, const std::string& moment, const base::Json& values);

    std::int64_t last_ = 0;
    std::map<std::string, Case> cases_;
    std::map<std::string, std::pair<std::int64_t, store::DutyRow>> duties_;
    std::optional<std::string> office_; ///< canonical text
    std::int64_t officeSeq_ = 0;
};

} // namespace tocsin::service
