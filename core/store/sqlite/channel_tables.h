#pragma once
// The channel's tables in SQLite.

#include "core/store/channel_tables.h"
#include "core/store/sqlite/connection.h"

namespace tocsin::store {

/// Within the unit of work whose connection it borrows.
class SqliteChannelTables final : public ChannelTables {
public:
    explicit SqliteChannelTables(Connection& connection) : db_(connection) {}

    void insertOutbox(const OutboxRow& row) override;
    void updateOutbox(const OutboxRow& row) override;
    std::optional<OutboxRow> outbox(const std::string& id) override;
    std::vector<OutboxRow> outboxDue(const std::string& now, std::size_t limit) override;
    std::vector<OutboxRow> outboxRows(const std::string& state, const std::string& document) override;

    void insertInbox(const InboxRow& row) override;
    void updateInbox(const InboxRow& row) override;
    std::optional<InboxRow> inbox(const std::string& id) override;
    std::vector<InboxRow> inboxRows(const std::string& state, const std::string& document) override;

    void insertQuarantine(const QuarantineRow& row) override;
    void updateQuarantine(const QuarantineRow& row) override;
    std::optional<QuarantineRow> quarantine(const std::string& id) override;
    std::vector<QuarantineRow> quarantineRows(const std::string& state) override;

    void insertKey(const ChannelKeyRow& row) override;
    void updateKey(const ChannelKeyRow& row) override;
    std::vector<ChannelKeyRow> keys() override;

private:
    Connection& db_;
};

} // namespace tocsin::store
