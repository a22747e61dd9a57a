#pragma once
// Part of the port of storage (store.h): the log's Merkle tree, its checkpoints, and the keys that sign them and the
// approvals. The tree grows by itself with every entry that appendAudit() adds.

#include "core/audit/tree.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::store {

struct CheckpointRow {
    std::int64_t size = 0; ///< entries that it spans
    std::string at;        ///< instant
    std::string occasion;  ///< "founded", "sign_out", "day", "export", "print", "package", "asked", "key"
    std::string note;      ///< the signed note
};

struct LogKeyRow {
    std::string publicKey; ///< hex
    std::string at;
};

/// A person's own key. `wrapped` is the secret half under their password (base::wrapSecret).
struct PersonalKeyRow {
    std::string user;
    std::string publicKey; ///< hex
    std::string wrapped;
    std::string at;
};

/// Lists are oldest first.
class LogRows {
public:
    virtual ~LogRows() = default;

    /// The root of a complete subtree, kept or computed from the entries; level 0 is an entry's leaf. Zeros stand for
    /// an entry that is gone: what is made of them agrees with no checkpoint.
    virtual base::Hash node(unsigned level, std::uint64_t number) = 0;
    /// The kept ones of a level, from `from` to before `to`.
    virtual std::vector<audit::Node> keptNodes(unsigned level, std::uint64_t from, std::uint64_t to) = 0;

    virtual void insertCheckpoint(const CheckpointRow& row) = 0;
    virtual std::optional<CheckpointRow> lastCheckpoint() = 0;
    /// Those that span more than `after` entries and at most `upTo`, smallest first.
    virtual std::vector<CheckpointRow> checkpoints(std::int64_t after, std::int64_t upTo) = 0;

    virtual void insertLogKey(const LogKeyRow& row) = 0;
    virtual std::vector<LogKeyRow> logKeys() = 0;

    virtual void insertPersonalKey(const PersonalKeyRow& row) = 0;
    virtual std::vector<PersonalKeyRow> personalKeys() = 0;
    virtual std::optional<PersonalKeyRow> personalKey(const std::string& user) = 0; ///< the newest

    /// Entries before the instant that tell of signing in, searching and reading alone, not emptied yet.
    virtual std::vector<std::int64_t> consultations(const std::string& before) = 0;
    /// Empties an entry but for its number and leaf.
    virtual void emptyEntry(std::int64_t seq) = 0;
    virtual std::vector<std::int64_t> emptied() = 0;
    virtual std::optional<std::string> entryText(std::int64_t seq) = 0;
    /// The texts of the entries of prints and exports, newest first, until `wanted` has found its own.
    virtual std::optional<std::int64_t> findPaper(const std::function<bool(const std::string& entry)>& wanted) = 0;
};

} // namespace tocsin::store
