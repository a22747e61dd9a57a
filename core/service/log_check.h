#pragma once
// The part of the verification that sees the log as a tree: computed anew from the entries, it is compared with the
// kept nodes, with the bureau's own checkpoints, and with checkpoints that others hold. Internal to core/service.

#include "core/audit/checkpoint.h"
#include "core/service/views.h"
#include "core/store/store.h"

#include <map>

namespace tocsin::service {

class LogCheck {
public:
    /// Unreadable ones are faults: audit.given_unreadable {name}.
    LogCheck(std::string country, const std::vector<GivenCheckpoint>& given);
    /// The kept checkpoints that span entries of the batch to come, and then the batch, entry by entry.
    void expect(std::vector<store::CheckpointRow> kept);
    /// `entry` is null when it cannot be read.
    void take(const audit::Entry* entry, const base::Hash& leaf);
    /// After the batch: compares the kept nodes of the subtrees that it completed.
    void compareNodes(store::UnitOfWork& unit);
    /// After the last batch: what was given and spans more than there is; the kept keys and the witness's folder.
    /// `emptied` are the numbers of entries that hold no more than their leaves.
    void finish(store::UnitOfWork& unit, const std::vector<std::int64_t>& emptied);

    /// root, checkpoints, outside and provableUpTo.
    void report(AuditReport& report) const;
    /// audit.node_altered {from, to}, audit.checkpoint_differs {size}, audit.checkpoint_unsigned {size},
    /// audit.given_unreadable {name}, audit.given_differs {name, size}, audit.given_other_log {name},
    /// audit.given_unsigned {name}, audit.log_cut {name, size, entries}, audit.log_key_altered, audit.key_unsigned
    /// {seq}, audit.witness_altered, audit.emptied_unrecorded {seq}; each with the seq of the entry at which it shows.
    [[nodiscard]] std::vector<audit::Fault> faults() const;

private:
    struct Given {
        std::string name;
        audit::Note note;
        audit::Checkpoint checkpoint;
        bool outside = true;
    };
    void takeKey(const audit::Entry& entry);
    void compareKept(const store::CheckpointRow& row);
    void compareEmptied(const std::vector<std::int64_t>& emptied);
    void compareGiven(const Given& given);
    [[nodiscard]] bool signedByAnyKey(const audit::Note& note) const;
    [[nodiscard]] bool signedByNewestKey(const audit::Note& note) const;
    void fault(const char* key, base::Params params);

    std::string country_;
    std::string origin_;
    audit::GrowingTree tree_;
    std::vector<audit::Node> completed_;                     ///< of the batch
    std::multimap<std::int64_t, store::CheckpointRow> kept_; ///< of the batch, by size
    std::multimap<std::uint64_t, Given> given_;              ///< by size, until met
    std::vector<std::string> keys_;                          ///< public halves, hex, as the log names them
    std::vector<std::int64_t> unsignedKeys_;                 ///< seq of keys that no earlier one signed
    std::string witness_;
    std::int64_t prunedAt_ = 0; ///< seq of the last entry of pruning, and what it says of all emptied until then
    std::string emptied_;
    std::int64_t checkpoints_ = 0;
    std::int64_t outside_ = 0;
    std::int64_t provableUpTo_ = 0;
    std::vector<audit::Fault> faults_;
};

} // namespace tocsin::service
