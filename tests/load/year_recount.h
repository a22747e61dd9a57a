#pragma once
// A year counted again from the log alone, by code that shares nothing with the engine that wrote it: whether each case
// walked as its definition allows, which clocks must have run out, and what the statistics must say.

#include "core/service/statistics.h"
#include "core/store/store.h"
#include "tests/load/year_life.h"

#include <set>

namespace tocsin::load {

/// Document, clock, instant (or day) from which it ran.
using RanOut = std::tuple<std::string, std::string, std::string>;

class Recount {
public:
    /// Reads the whole log.
    Recount(store::UnitOfWork& unit, const std::map<std::string, WrittenLife>& lives);

    /// What is unlawful in the cases' walks, in words.
    [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }
    [[nodiscard]] const std::set<RanOut>& owed() const { return owed_; }
    [[nodiscard]] const std::set<RanOut>& recorded() const { return recorded_; }
    [[nodiscard]] std::size_t entries() const { return entries_; }
    /// How the statistics of a period differ from the log, in words.
    [[nodiscard]] std::vector<std::string> differences(const service::BureauStatistics& told) const;

private:
    struct Walk {
        std::string type, state, since;
        const WrittenLife* life = nullptr;
        Parties parties;
        std::string approvedHash, clearedHash, hash;
        bool urgent = false;
        std::vector<std::pair<std::string, std::string>> pauses; ///< of the state; until "" while it lasts
        std::map<std::string, std::string> named;
    };
    struct Moved {
        std::string day, from, action, to;
        bool isTask = false;
        std::int64_t minutes = 0;
        std::string stayed; ///< state that was left
    };

    void take(const audit::Row& row);
    void takeStep(const audit::Row& row, const base::Json& entry, Walk& walk);
    void checkStep(const audit::Row& row, const base::Json& entry, const Walk& walk, const WrittenStep& step);
    void owe(const std::string& document, const Walk& walk, const std::string& until);
    void fault(const std::string& document, std::int64_t seq, const std::string& what);

    const std::map<std::string, WrittenLife>& lives_;
    std::map<std::string, Walk> walks_;
    std::vector<std::pair<std::string, std::string>> begun_; ///< day, type
    std::vector<Moved> moved_;
    std::vector<std::pair<std::string, std::string>> ranOut_; ///< day, clock
    std::vector<std::pair<std::string, std::string>> denied_; ///< day, key
    std::set<RanOut> owed_, recorded_;
    std::vector<std::string> faults_;
    std::size_t entries_ = 0;
};

} // namespace tocsin::load
