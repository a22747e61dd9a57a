#pragma once
// The port of storage. One contract suite (tests/contract) runs against every engine. Trouble with disk, lock or
// corruption is thrown as StorageError and caught in one place: the pipeline of core/service.

#include "core/access/user.h"
#include "core/audit/entry.h"
#include "core/rules/response.h"
#include "core/store/channel_tables.h"
#include "core/store/life.h"
#include "core/store/log.h"
#include "core/store/routing.h"
#include "core/workflow/step.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace tocsin::store {

/// key: storage.busy, storage.full, storage.corrupt, storage.io, storage.newer, storage.not_a_bureau, storage.failed.
class StorageError : public std::runtime_error {
public:
    StorageError(std::string key, const std::string& detail) : std::runtime_error(detail), key_(std::move(key)) {}
    [[nodiscard]] const std::string& key() const { return key_; }

private:
    std::string key_;
};

/// A document's mutable head. `revision` counts every change of this row, for compare-and-set.
struct DocumentRow {
    std::string id;
    std::string number; ///< the bureau's own, "2026/00012"
    std::string type;   ///< form type
    std::int64_t revision = 0;
    std::int64_t version = 0; ///< newest content version
    bool open = true;         ///< whether that version may still be amended
    std::string openedBy;     ///< session that opened it
    std::string openedAt;
    std::string contentHash;
    std::string createdAt;
    std::string updatedAt;
    workflow::Instance workflow;
    std::string familyName, forename, dateOfBirth, sex, entityId; ///< headline
    std::string matchKey;                                         ///< folded names, for likely duplicates
    std::string refusedAt;  ///< instant of the newest refusal, inside or by the General Secretariat; "" when none
    std::string summaryKey; ///< base::foldedHash of the summary of facts
};

/// Whom a document is about, as far as it can be compared.
struct Person {
    std::string document; ///< id; never met in the answers
    std::string entityId;
    std::string matchKey;
    std::string dateOfBirth; ///< partial date text
};

/// A life cycle under which documents began, kept so that they end under it.
struct DefinitionRow {
    std::string hash; ///< hex, of `text`
    std::string id;
    std::string text; ///< canonical JSON
};

/// One document made of another.
struct LinkRow {
    std::string origin;       ///< id
    std::string document;     ///< id of what was made
    std::int64_t version = 0; ///< of the origin that was taken
    std::string at;
};

/// The newest judgment of a document up to the last stage.
struct VerdictRow {
    std::string document;
    std::string contentHash;
    std::string pack;          ///< hash
    std::string verdict;       ///< name(rules::Verdict)
    std::int64_t blocking = 0; ///< open blocking findings
    std::string at;
};

struct VersionRow {
    std::string document;
    std::int64_t version = 0;
    std::string content; ///< canonical JSON
    std::string hash;
    std::string author;
    std::string at;
    std::string provenance; ///< canonical JSON: per field where it came from, and what was kept aside
};

struct DocumentFilter {
    std::vector<std::string> states; ///< empty: all
    std::string type;
    std::string text; ///< a piece of number, entity id or names; names in any spelling that folds alike
    std::string drafter;
    enum class Desk { Any, With, Without } desk = Desk::Any; ///< whether it has a DeskRow
    bool longestWaitingFirst = false; ///< by the instant of the last step; else the newest change first
    std::size_t limit = 500;
    std::size_t offset = 0;
};

struct AuditFilter {
    std::string document;
    std::string actor;
    std::string act;
    std::int64_t afterSeq = 0;
    std::size_t limit = 1000;
};

/// One transaction. Destroyed without commit(), it leaves nothing behind.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;
    virtual void commit() = 0;

    virtual std::optional<std::string> setting(const std::string& key) = 0;
    virtual void setSetting(const std::string& key, const std::string& value) = 0;

    virtual std::optional<access::User> userByLogin(const std::string& login) = 0;
    virtual std::optional<access::User> userById(const std::string& id) = 0;
    virtual std::vector<access::User> users() = 0;
    virtual void insertUser(const access::User& user) = 0;
    virtual void updateUser(const access::User& user) = 0;

    virtual std::optional<DocumentRow> document(const std::string& idOrNumber) = 0;
    virtual void insertDocument(const DocumentRow& row) = 0;
    /// Compare-and-set on row.revision, which is the revision read; stored as revision + 1. False when stale.
    virtual bool updateDocument(const DocumentRow& row) = 0;
    virtual std::vector<DocumentRow> documents(const DocumentFilter& filter) = 0;
    virtual std::size_t countDocuments(const DocumentFilter& filter) = 0;
    virtual std::map<std::string, std::size_t> countsByState() = 0;
    /// Documents in one of these states (none: in any) whose id comes after `id`, by id: for going through all of them
    /// in pieces while others work.
    virtual std::vector<DocumentRow> documentsAfter(const std::string& id, const std::vector<std::string>& states,
                                                    std::size_t limit) = 0;
    /// The next number of the year, "2026/00012".
    virtual std::string nextNumber(int year) = 0;
    virtual std::vector<DocumentRow> likelyDuplicates(const std::string& entityId, const std::string& matchKey,
                                                      const std::string& dateOfBirth) = 0;

    /// Documents that were refused, of the same entity id, or of the same folded name and year of birth, newest
    /// refusal first; 200 at most.
    virtual std::vector<DocumentRow> refusals(const Person& person) = 0;
    /// How many documents have the same summary and are about somebody else: another entity id, and another folded name
    /// or a birth date that does not agree as far as both are known.
    virtual std::size_t countSameSummary(const std::string& summaryKey, const Person& person) = 0;

    virtual void insertLink(const LinkRow& row) = 0;
    /// What the document was made of and what was made of it, oldest first.
    virtual std::vector<LinkRow> links(const std::string& document) = 0;

    /// Replaces the document's verdict.
    virtual void putVerdict(const VerdictRow& row) = 0;
    virtual std::optional<VerdictRow> verdict(const std::string& document) = 0;

    /// Keeps it once: the same hash is the same text.
    virtual void keepDefinition(const DefinitionRow& row) = 0;
    virtual std::vector<DefinitionRow> definitions() = 0;

    virtual void insertVersion(const VersionRow& row) = 0;
    /// Replaces the newest version while it is open. Throws storage.failed when it is sealed.
    virtual void amendVersion(const VersionRow& row) = 0;
    virtual std::optional<VersionRow> version(const std::string& document, std::int64_t version) = 0;
    virtual std::vector<VersionRow> versions(const std::string& document) = 0; ///< without content

    virtual void putResponse(const std::string& document, const rules::Response& response) = 0;
    virtual std::vector<rules::Response> responses(const std::string& document) = 0;

    virtual void putAttachment(const std::string& sha256, const std::string& bytes) = 0;
    virtual std::optional<std::string> attachment(const std::string& sha256) = 0;

    /// When the reviewer last looked, for "what changed since".
    virtual void markSeen(const std::string& user, const std::string& document, std::int64_t version) = 0;
    virtual std::int64_t lastSeen(const std::string& user, const std::string& document) = 0;

    virtual std::optional<audit::Row> lastAuditRow() = 0;
    virtual void appendAudit(const audit::Row& row) = 0;
    virtual std::vector<audit::Row> auditRows(const AuditFilter& filter) = 0;

    virtual RoutingRows& routing() = 0;
    /// The channel's rows, within this transaction.
    virtual ChannelTables& channel() = 0;

    /// Life after publication; lives as long as this.
    virtual LifeRows& life() = 0;
    /// The log's tree, checkpoints and keys, within this transaction.
    virtual LogRows& log() = 0;
};

class Store {
public:
    virtual ~Store() = default;
    /// A write transaction that holds the write lock from the start, or a reading one on one snapshot.
    virtual std::unique_ptr<UnitOfWork> write() = 0;
    virtual std::unique_ptr<UnitOfWork> read() = 0;
    /// The same bureau on a connection of its own, for long work on another thread. Throws StorageError.
    virtual std::unique_ptr<Store> another() = 0;
    /// Where files that belong to the bureau lie beside its data; "" when there is no such place.
    [[nodiscard]] virtual std::string folder() const = 0;
};

} // namespace tocsin::store
