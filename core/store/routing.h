#pragma once
// Part of the port of storage (store.h): on whose desk a case lies, its pauses, the clocks that ran out, and who stands
// in for whom.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::store {

/// What people settled about a case beside its content. A case without a row lies on nobody's desk in particular.
struct DeskRow {
    std::string document;
    std::int64_t revision = 0;       ///< counts every change, for compare-and-set; 0 before the first
    std::string urgency = "routine"; ///< code of the list `urgencies`
    std::string unit;                ///< "" none
    std::string claimedBy;           ///< user id; "" nobody
    std::string claimedAt;
    std::string followUp;                     ///< date until which it is out of sight; "" none
    std::map<std::string, std::string> dates; ///< days that somebody outside named, by clock
    friend bool operator==(const DeskRow&, const DeskRow&) = default;
};

struct PauseRow {
    std::string document;
    std::string from;  ///< instant
    std::string until; ///< instant; "" while it lasts
    std::string reason;
    std::string by; ///< user id
    friend bool operator==(const PauseRow&, const PauseRow&) = default;
};

/// A clock that ran out. Kept once for each time that the case stood in the state, and for each day that was named.
struct BreachRow {
    std::string document;
    std::string clock;
    std::string since; ///< when the case came into the state; of a day that somebody outside named, that day
    std::string due;
    friend bool operator==(const BreachRow&, const BreachRow&) = default;
};

/// A person's unit and absence.
struct DutyRow {
    std::string user;
    std::string unit;       ///< "" none
    std::string absentFrom; ///< dates, both included; "" when not absent
    std::string absentUntil;
    std::string substitute; ///< user id
    friend bool operator==(const DutyRow&, const DutyRow&) = default;
};

class RoutingRows {
public:
    virtual ~RoutingRows() = default;

    virtual std::optional<DeskRow> desk(const std::string& document) = 0;
    /// Compare-and-set on row.revision, which is the revision read; stored as revision + 1. False when stale.
    virtual bool putDesk(const DeskRow& row) = 0;
    /// A new pause; or, of one that lasts, its end. Throws storage.failed when it has ended already.
    virtual void putPause(const PauseRow& row) = 0;
    virtual std::vector<PauseRow> pauses(const std::string& document) = 0; ///< oldest first
    /// False when it is kept already.
    virtual bool keepBreach(const BreachRow& row) = 0;
    virtual std::vector<BreachRow> breaches(const std::string& document) = 0; ///< by since, clock
    virtual void putDuty(const DutyRow& row) = 0;
    virtual std::vector<DutyRow> duties() = 0; ///< by user
};

} // namespace tocsin::store
