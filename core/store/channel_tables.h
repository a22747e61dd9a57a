#pragma once
// The channel's rows: messages to send, messages taken in, packages in quarantine, keys. Part of the port (store.h);
// the same contract suite runs against every engine.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tocsin::store {

/// A message to send. Manifest and body never change once written.
struct OutboxRow {
    std::string id; ///< message id
    std::string kind;
    std::string to;
    std::string document; ///< id of ours; "" when none
    std::string inReplyTo;
    std::string manifest; ///< canonical text
    std::string body;
    std::string state = "waiting"; ///< "waiting", "delivered", "received" (its receipt came)
    std::string createdAt;
    std::int64_t attempts = 0;
    std::string nextAt; ///< when to deliver next; "" when never again
    std::string error;  ///< key of what kept the last attempt from succeeding; "" when it did
};

/// A message that was taken in, once: the id is unique.
struct InboxRow {
    std::string id;
    std::string kind;
    std::string from;
    std::string document; ///< id of ours that it is about or that it became; "" when none
    std::string inReplyTo;
    std::string manifest;
    std::string body;
    std::string key; ///< public key that signed
    std::string at;
    std::string state;     ///< "done", "open" (a person must decide), "dismissed"
    std::string reason;    ///< open: key of what kept it from being applied
    std::string params;    ///< canonical JSON of the key's parameters
    std::string decidedBy; ///< user id
    std::string decidedAt;
};

/// A package that failed its checks.
struct QuarantineRow {
    std::string id;
    std::string name; ///< under which it arrived
    std::string sha256;
    std::string bytes; ///< empty when it was too large to keep
    std::string reason;
    std::string params;
    std::string at;
    std::string state = "held"; ///< "held", "released" (checked again and taken in), "discarded"
    std::string decidedBy;
    std::string decidedAt;
};

/// As channel::TrustedKey; the bureau's own stand under its own address.
struct ChannelKeyRow {
    std::string address;
    std::string publicKey;
    std::string validFrom;
    std::string validUntil;
};

/// Lists are oldest first. Unknown ids in an update throw storage.failed.
class ChannelTables {
public:
    virtual ~ChannelTables() = default;

    virtual void insertOutbox(const OutboxRow& row) = 0;
    /// Writes state, attempts, nextAt and error.
    virtual void updateOutbox(const OutboxRow& row) = 0;
    virtual std::optional<OutboxRow> outbox(const std::string& id) = 0;
    virtual std::vector<OutboxRow> outboxDue(const std::string& now, std::size_t limit) = 0;
    /// `state` and `document` may be "": any.
    virtual std::vector<OutboxRow> outboxRows(const std::string& state, const std::string& document) = 0;

    virtual void insertInbox(const InboxRow& row) = 0;
    /// Writes document, state, reason, params, decidedBy and decidedAt.
    virtual void updateInbox(const InboxRow& row) = 0;
    virtual std::optional<InboxRow> inbox(const std::string& id) = 0;
    virtual std::vector<InboxRow> inboxRows(const std::string& state, const std::string& document) = 0;

    virtual void insertQuarantine(const QuarantineRow& row) = 0;
    /// Writes state, decidedBy and decidedAt.
    virtual void updateQuarantine(const QuarantineRow& row) = 0;
    virtual std::optional<QuarantineRow> quarantine(const std::string& id) = 0;
    virtual std::vector<QuarantineRow> quarantineRows(const std::string& state) = 0; ///< without bytes

    virtual void insertKey(const ChannelKeyRow& row) = 0;
    /// Writes validUntil.
    virtual void updateKey(const ChannelKeyRow& row) = 0;
    virtual std::vector<ChannelKeyRow> keys() = 0; ///< by address, then oldest first
};

} // namespace tocsin::store
