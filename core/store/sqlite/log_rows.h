#pragma once
// The log's tree, checkpoints and keys in SQLite (migration 0009).

#include "core/store/log.h"
#include "core/store/sqlite/connection.h"

namespace tocsin::store {

/// Within the connection's transaction; borrows it.
class SqliteLogRows final : public LogRows {
public:
    explicit SqliteLogRows(Connection& connection) : db_(connection) {}

    /// Keeps the entry and the subtrees that it completes.
    void append(const audit::Row& row);

    base::Hash node(unsigned level, std::uint64_t number) override;
    std::vector<audit::Node> keptNodes(unsigned level, std::uint64_t from, std::uint64_t to) override;
    void insertCheckpoint(const CheckpointRow& row) override;
    std::optional<CheckpointRow> lastCheckpoint() override;
    std::vector<CheckpointRow> checkpoints(std::int64_t after, std::int64_t upTo) override;
    void insertLogKey(const LogKeyRow& row) override;
    std::vector<LogKeyRow> logKeys() override;
    void insertPersonalKey(const PersonalKeyRow& row) override;
    std::vector<PersonalKeyRow> personalKeys() override;
    std::optional<PersonalKeyRow> personalKey(const std::string& user) override;
    std::vector<std::int64_t> consultations(const std::string& before) override;
    void emptyEntry(std::int64_t seq) override;
    std::vector<std::int64_t> emptied() override;
    std::optional<std::string> entryText(std::int64_t seq) override;
    std::optional<std::int64_t> findPaper(const std::function<bool(const std::string& entry)>& wanted) override;

private:
    base::Hash leaf(std::uint64_t number);

    Connection& db_;
};

} // namespace tocsin::store
