#include "core/store/sqlite/channel_tables.h"

namespace tocsin::store {

namespace {

constexpr const char* kOutbox = "SELECT id, kind, recipient, document, in_reply_to, manifest, body, state, created_at, "
                                "attempts, next_at, error FROM outbox";
constexpr const char* kInbox = "SELECT id, kind, sender, document, in_reply_to, manifest, body, signed_by, at, state, "
                               "reason, params, decided_by, decided_at FROM inbox";

OutboxRow outboxFrom(const Statement& s)
{
    return {s.text(0), s.text(1), s.text(2), s.text(3),   s.text(4),  s.text(5),
            s.text(6), s.text(7), s.text(8), s.number(9), s.text(10), s.text(11)};
}

InboxRow inboxFrom(const Statement& s)
{
    return {s.text(0), s.text(1), s.text(2), s.text(3),  s.text(4),  s.text(5),  s.text(6),
            s.text(7), s.text(8), s.text(9), s.text(10), s.text(11), s.text(12), s.text(13)};
}

void demandOne(std::int64_t changed, const char* what)
{
    if (changed != 1) throw StorageError("storage.failed", what);
}

/// Rows in a state and about a document, where these are given.
template <class Row>
std::vector<Row> listed(Connection& db, const std::string& select, const std::string& state,
                        const std::string& document, Row (*from)(const Statement&))
{
    Statement s(db, select + " WHERE (?1 = '' OR state = ?1) AND (?2 = '' OR document = ?2) ORDER BY seq");
    s.bind(state).bind(document);
    std::vector<Row> rows;
    while (s.next()) rows.push_back(from(s));
    return rows;
}

} // namespace

void SqliteChannelTables::insertOutbox(const OutboxRow& row)
{
    Statement(db_, "INSERT INTO outbox (id, kind, recipient, document, in_reply_to, manifest, body, state, created_at, "
                   "attempts, next_at, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.id)
        .bind(row.kind)
        .bind(row.to)
        .bind(row.document)
        .bind(row.inReplyTo)
        .bind(row.manifest)
        .bind(row.body)
        .bind(row.state)
        .bind(row.createdAt)
        .bind(row.attempts)
        .bind(row.nextAt)
        .bind(row.error)
        .execute();
}

void SqliteChannelTables::updateOutbox(const OutboxRow& row)
{
    demandOne(Statement(db_, "UPDATE outbox SET state = ?, attempts = ?, next_at = ?, error = ? WHERE id = ?")
                  .bind(row.state)
                  .bind(row.attempts)
                  .bind(row.nextAt)
                  .bind(row.error)
                  .bind(row.id)
                  .execute(),
              "no such message to send");
}

std::optional<OutboxRow> SqliteChannelTables::outbox(const std::string& id)
{
    Statement s(db_, std::string(kOutbox) + " WHERE id = ?");
    if (!s.bind(id).next()) return std::nullopt;
    return outboxFrom(s);
}

std::vector<OutboxRow> SqliteChannelTables::outboxDue(const std::string& now, std::size_t limit)
{
    Statement s(db_, std::string(kOutbox) + " WHERE next_at <> '' AND next_at <= ? ORDER BY next_at, seq LIMIT ?");
    s.bind(now).bind(static_cast<std::int64_t>(limit));
    std::vector<OutboxRow> rows;
    while (s.next()) rows.push_back(outboxFrom(s));
    return rows;
}

std::vector<OutboxRow> SqliteChannelTables::outboxRows(const std::string& state, const std::string& document)
{
    return listed(db_, kOutbox, state, document, outboxFrom);
}

void SqliteChannelTables::insertInbox(const InboxRow& row)
{
    Statement(db_, "INSERT INTO inbox (id, kind, sender, document, in_reply_to, manifest, body, signed_by, at, state, "
                   "reason, params, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.id)
        .bind(row.kind)
        .bind(row.from)
        .bind(row.document)
        .bind(row.inReplyTo)
        .bind(row.manifest)
        .bind(row.body)
        .bind(row.key)
        .bind(row.at)
        .bind(row.state)
        .bind(row.reason)
        .bind(row.params)
        .bind(row.decidedBy)
        .bind(row.decidedAt)
        .execute();
}

void SqliteChannelTables::updateInbox(const InboxRow& row)
{
    demandOne(Statement(db_, "UPDATE inbox SET document = ?, state = ?, reason = ?, params = ?, decided_by = ?, "
                             "decided_at = ? WHERE id = ?")
                  .bind(row.document)
                  .bind(row.state)
                  .bind(row.reason)
                  .bind(row.params)
                  .bind(row.decidedBy)
                  .bind(row.decidedAt)
                  .bind(row.id)
                  .execute(),
              "no such message taken in");
}

std::optional<InboxRow> SqliteChannelTables::inbox(const std::string& id)
{
    Statement s(db_, std::string(kInbox) + " WHERE id = ?");
    if (!s.bind(id).next()) return std::nullopt;
    return inboxFrom(s);
}

std::vector<InboxRow> SqliteChannelTables::inboxRows(const std::string& state, const std::string& document)
{
    return listed(db_, kInbox, state, document, inboxFrom);
}

void SqliteChannelTables::insertQuarantine(const QuarantineRow& row)
{
    Statement(db_, "INSERT INTO quarantine (id, name, sha256, bytes, reason, params, at, state, decided_by, "
                   "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.id)
        .bind(row.name)
        .bind(row.sha256)
        .bindBlob(row.bytes)
        .bind(row.reason)
        .bind(row.params)
        .bind(row.at)
        .bind(row.state)
        .bind(row.decidedBy)
        .bind(row.decidedAt)
        .execute();
}

void SqliteChannelTables::updateQuarantine(const QuarantineRow& row)
{
    demandOne(Statement(db_, "UPDATE quarantine SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?")
                  .bind(row.state)
                  .bind(row.decidedBy)
                  .bind(row.decidedAt)
                  .bind(row.id)
                  .execute(),
              "no such package in quarantine");
}

std::optional<QuarantineRow> SqliteChannelTables::quarantine(const std::string& id)
{
    Statement s(db_, "SELECT id, name, sha256, bytes, reason, params, at, state, decided_by, decided_at FROM "
                     "quarantine WHERE id = ?");
    if (!s.bind(id).next()) return std::nullopt;
    return QuarantineRow{s.text(0), s.text(1), s.text(2), s.text(3), s.text(4),
                         s.text(5), s.text(6), s.text(7), s.text(8), s.text(9)};
}

std::vector<QuarantineRow> SqliteChannelTables::quarantineRows(const std::string& state)
{
    Statement s(db_, "SELECT id, name, sha256, reason, params, at, state, decided_by, decided_at FROM quarantine WHERE "
                     "?1 = '' OR state = ?1 ORDER BY seq");
    s.bind(state);
    std::vector<QuarantineRow> rows;
    while (s.next())
        rows.push_back(
            {s.text(0), s.text(1), s.text(2), {}, s.text(3), s.text(4), s.text(5), s.text(6), s.text(7), s.text(8)});
    return rows;
}

void SqliteChannelTables::insertKey(const ChannelKeyRow& row)
{
    Statement(db_, "INSERT INTO channel_key (address, public_key, valid_from, valid_until) VALUES (?, ?, ?, ?)")
        .bind(row.address)
        .bind(row.publicKey)
        .bind(row.validFrom)
        .bind(row.validUntil)
        .execute();
}

void SqliteChannelTables::updateKey(const ChannelKeyRow& row)
{
    demandOne(Statement(db_, "UPDATE channel_key SET valid_until = ? WHERE address = ? AND public_key = ?")
                  .bind(row.validUntil)
                  .bind(row.address)
                  .bind(row.publicKey)
                  .execute(),
              "no such key");
}

std::vector<ChannelKeyRow> SqliteChannelTables::keys()
{
    Statement s(db_, "SELECT address, public_key, valid_from, valid_until FROM channel_key ORDER BY address, seq");
    std::vector<ChannelKeyRow> rows;
    while (s.next()) rows.push_back({s.text(0), s.text(1), s.text(2), s.text(3)});
    return rows;
}

} // namespace tocsin::store
