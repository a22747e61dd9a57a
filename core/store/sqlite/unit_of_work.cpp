#include "core/store/sqlite/unit_of_work.h"

#include "core/base/check.h"
#include "core/store/sqlite/channel_tables.h"
#include "core/store/sqlite/intake.h"
#include "core/store/sqlite/life.h"
#include "core/store/sqlite/log_rows.h"
#include "core/store/sqlite/routing_rows.h"
#include "core/store/sqlite/rows.h"
#include "core/store/sqlite/search.h"

#include <fmt/format.h>

namespace tocsin::store {

namespace {

constexpr const char* kAuditColumns = "SELECT seq, entry, leaf, document, actor, act, at, payload FROM audit";

class SqliteUnitOfWork final : public UnitOfWork {
public:
    SqliteUnitOfWork(Connection& connection, bool writing) : db_(connection)
    {
        db_.run(writing ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    ~SqliteUnitOfWork() override
    {
        if (finished_) return;
        try {
            db_.run("ROLLBACK");
        } catch (const StorageError&) {
            // SQLite has rolled back by itself after a full disk or an I/O error; nothing is left to undo.
        }
    }
    SqliteUnitOfWork(const SqliteUnitOfWork&) = delete;
    SqliteUnitOfWork& operator=(const SqliteUnitOfWork&) = delete;

    void commit() override
    {
        TOCSIN_CHECK(!finished_, "a unit of work is committed once");
        db_.run("COMMIT");
        finished_ = true;
    }

    std::optional<std::string> setting(const std::string& key) override
    {
        Statement s(db_, "SELECT value FROM setting WHERE key = ?");
        if (!s.bind(key).next()) return std::nullopt;
        return s.text(0);
    }
    void setSetting(const std::string& key, const std::string& value) override
    {
        Statement(db_, "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = "
                       "excluded.value")
            .bind(key)
            .bind(value)
            .execute();
    }

    std::optional<access::User> userByLogin(const std::string& login) override { return oneUser("login", login); }
    std::optional<access::User> userById(const std::string& id) override { return oneUser("id", id); }
    std::vector<access::User> users() override
    {
        std::vector<access::User> out;
        Statement s(db_, "SELECT id, login, display_name, roles, disabled, password_hash FROM user ORDER BY login");
        while (s.next()) out.push_back(userFrom(s));
        return out;
    }
    void insertUser(const access::User& user) override
    {
        Statement(
            db_, "INSERT INTO user (id, login, display_name, roles, disabled, password_hash) VALUES (?, ?, ?, ?, ?, ?)")
            .bind(user.id.text())
            .bind(user.login)
            .bind(user.displayName)
            .bind(rolesText(user))
            .bind(std::int64_t{user.disabled})
            .bind(user.passwordHash)
            .execute();
    }
    void updateUser(const access::User& user) override
    {
        const std::int64_t changed =
            Statement(db_, "UPDATE user SET display_name = ?, roles = ?, disabled = ?, password_hash = ? WHERE id = ?")
                .bind(user.displayName)
                .bind(rolesText(user))
                .bind(std::int64_t{user.disabled})
                .bind(user.passwordHash)
                .bind(user.id.text())
                .execute();
        if (changed != 1) throw StorageError("storage.failed", "no such user");
    }

    std::optional<DocumentRow> document(const std::string& idOrNumber) override
    {
        Statement s(db_, fmt::format("SELECT {} FROM document WHERE id = ? OR number = ?", kDocumentColumns));
        if (!s.bind(idOrNumber).bind(idOrNumber).next()) return std::nullopt;
        return documentFrom(s);
    }
    void insertDocument(const DocumentRow& row) override
    {
        Statement s(db_, fmt::format("INSERT INTO document ({}, state, since, drafter) VALUES "
                                     "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                                     kDocumentColumns));
        bindDocument(s, row, row.revision);
        s.bind(row.workflow.state).bind(row.workflow.since).bind(row.workflow.drafter).execute();
        indexHeadline(db_, row);
    }
    bool updateDocument(const DocumentRow& row) override
    {
        Statement s(db_, "UPDATE document SET id=?, number=?, type=?, revision=?, version=?, open=?, opened_by=?, "
                         "opened_at=?, content_hash=?, created_at=?, "
                         "updated_at=?, workflow=?, family_name=?, forename=?, date_of_birth=?, sex=?, entity_id=?, "
                         "match_key=?, refused_at=?, summary_key=?, state=?, since=?, drafter=? "
                         "WHERE id = ? AND revision = ?");
        bindDocument(s, row, row.revision + 1);
        const bool current = s.bind(row.workflow.state)
                                 .bind(row.workflow.since)
                                 .bind(row.workflow.drafter)
                                 .bind(row.id)
                                 .bind(row.revision)
                                 .execute() == 1;
        if (current) indexHeadline(db_, row);
        return current;
    }
    std::vector<DocumentRow> documents(const DocumentFilter& filter) override
    {
        const Where where = whereOf(db_, filter, Hits::Page);
        const char* order =
            filter.longestWaitingFirst ? " ORDER BY since, number" : " ORDER BY updated_at DESC, number DESC";
        return documentsWhere(db_, where.sql + order + " LIMIT ? OFFSET ?", where.values,
                              {static_cast<std::int64_t>(filter.limit), static_cast<std::int64_t>(filter.offset)});
    }
    std::size_t countDocuments(const DocumentFilter& filter) override
    {
        const Where where = whereOf(db_, filter, Hits::All);
        Statement s(db_, "SELECT count(*) FROM document" + where.sql);
        for (const std::string& value : where.values) s.bind(value);
        s.next();
        return static_cast<std::size_t>(s.number(0));
    }
    std::map<std::string, std::size_t> countsByState() override
    {
        std::map<std::string, std::size_t> counts;
        Statement s(db_, "SELECT state, count(*) FROM document GROUP BY state");
        while (s.next()) counts[s.text(0)] = static_cast<std::size_t>(s.number(1));
        return counts;
    }
    std::vector<DocumentRow> documentsAfter(const std::string& id, const std::vector<std::string>& states,
                                            std::size_t limit) override
    {
        Where where;
        where.add("id > ?", {id});
        where.addAnyOf("state", states);
        return documentsWhere(db_, where.sql + " ORDER BY id LIMIT ?", where.values,
                              {static_cast<std::int64_t>(limit)});
    }
    std::string nextNumber(int year) override
    {
        Statement s(db_, "INSERT INTO number_series (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = "
                         "last + 1 RETURNING last");
        s.bind(std::int64_t{year}).next();
        const std::int64_t last = s.number(0);
        s.execute();
        return fmt::format("{}/{:05}", year, last);
    }
    std::vector<DocumentRow> likelyDuplicates(const std::string& entityId, const std::string& matchKey,
                                              const std::string& dateOfBirth) override
    {
        return documentsWhere(db_,
                              " WHERE (entity_id <> '' AND entity_id = ?) OR (match_key <> '' AND match_key = ? AND "
                              "substr(date_of_birth, 1, 4) = substr(?, 1, 4)) LIMIT 20",
                              {entityId, matchKey, dateOfBirth}, {});
    }

    std::vector<DocumentRow> refusals(const Person& person) override { return store::refusals(db_, person); }
    std::size_t countSameSummary(const std::string& summaryKey, const Person& person) override
    {
        return store::countSameSummary(db_, summaryKey, person);
    }

    void insertLink(const LinkRow& row) override
    {
        Statement(db_, "INSERT INTO link (origin, document, version, at) VALUES (?, ?, ?, ?)")
            .bind(row.origin)
            .bind(row.document)
            .bind(row.version)
            .bind(row.at)
            .execute();
    }
    std::vector<LinkRow> links(const std::string& document) override
    {
        std::vector<LinkRow> out;
        Statement s(db_, "SELECT origin, document, version, at FROM link WHERE origin = ?1 OR document = ?1 "
                         "ORDER BY at, document");
        s.bind(document);
        while (s.next()) out.push_back({s.text(0), s.text(1), s.number(2), s.text(3)});
        return out;
    }

    void putVerdict(const VerdictRow& row) override
    {
        Statement(db_, "INSERT INTO verdict (document, content_hash, pack, verdict, blocking, at) VALUES (?, ?, ?, ?, "
                       "?, ?) ON CONFLICT (document) DO UPDATE SET content_hash = excluded.content_hash, pack = "
                       "excluded.pack, verdict = excluded.verdict, blocking = excluded.blocking, at = excluded.at")
            .bind(row.document)
            .bind(row.contentHash)
            .bind(row.pack)
            .bind(row.verdict)
            .bind(row.blocking)
            .bind(row.at)
            .execute();
    }
    std::optional<VerdictRow> verdict(const std::string& document) override
    {
        Statement s(db_, "SELECT content_hash, pack, verdict, blocking, at FROM verdict WHERE document = ?");
        if (!s.bind(document).next()) return std::nullopt;
        return VerdictRow{document, s.text(0), s.text(1), s.text(2), s.number(3), s.text(4)};
    }

    void keepDefinition(const DefinitionRow& row) override
    {
        Statement(db_, "INSERT INTO definition (hash, id, text) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING")
            .bind(row.hash)
            .bind(row.id)
            .bind(row.text)
            .execute();
    }
    std::vector<DefinitionRow> definitions() override
    {
        std::vector<DefinitionRow> out;
        Statement s(db_, "SELECT hash, id, text FROM definition ORDER BY hash");
        while (s.next()) out.push_back({s.text(0), s.text(1), s.text(2)});
        return out;
    }

    void insertVersion(const VersionRow& row) override
    {
        Statement(db_, "INSERT INTO version (document, version, content, hash, author, at, provenance) VALUES (?, ?, "
                       "?, ?, ?, ?, ?)")
            .bind(row.document)
            .bind(row.version)
            .bind(row.content)
            .bind(row.hash)
            .bind(row.author)
            .bind(row.at)
            .bind(row.provenance)
            .execute();
    }
    void amendVersion(const VersionRow& row) override
    {
        const std::int64_t changed = Statement(db_, "UPDATE version SET content = ?, hash = ?, author = ?, at = ?, "
                                                    "provenance = ? WHERE document = ? AND version = ?")
                                         .bind(row.content)
                                         .bind(row.hash)
                                         .bind(row.author)
                                         .bind(row.at)
                                         .bind(row.provenance)
                                         .bind(row.document)
                                         .bind(row.version)
                                         .execute();
        if (changed != 1) throw StorageError("storage.failed", "no such version");
    }
    std::optional<VersionRow> version(const std::string& document, std::int64_t version) override
    {
        Statement s(db_,
                    "SELECT content, hash, author, at, provenance FROM version WHERE document = ? AND version = ?");
        if (!s.bind(document).bind(version).next()) return std::nullopt;
        return VersionRow{document, version, s.text(0), s.text(1), s.text(2), s.text(3), s.text(4)};
    }
    std::vector<VersionRow> versions(const std::string& document) override
    {
        std::vector<VersionRow> out;
        Statement s(db_,
                    "SELECT version, hash, author, at, provenance FROM version WHERE document = ? ORDER BY version");
        s.bind(document);
        while (s.next()) out.push_back({document, s.number(0), {}, s.text(1), s.text(2), s.text(3), s.text(4)});
        return out;
    }

    void putResponse(const std::string& document, const rules::Response& r) override
    {
        Statement(db_, "INSERT INTO response (document, kind, rule, scope, yes, reason, actor, actor_role, at, "
                       "values_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(document)
            .bind(std::string(r.kind == rules::Response::Kind::Answer ? "answer" : "waiver"))
            .bind(r.rule)
            .bind(r.scope)
            .bind(std::int64_t{r.yes})
            .bind(r.reason)
            .bind(r.actor)
            .bind(r.actorRole)
            .bind(r.at)
            .bind(r.valuesHash)
            .execute();
    }
    std::vector<rules::Response> responses(const std::string& document) override
    {
        std::vector<rules::Response> out;
        Statement s(db_, "SELECT kind, rule, scope, yes, reason, actor, actor_role, at, values_hash FROM response "
                         "WHERE document = ? ORDER BY seq");
        s.bind(document);
        while (s.next())
            out.push_back({s.text(0) == "answer" ? rules::Response::Kind::Answer : rules::Response::Kind::Waiver,
                           s.text(1), s.text(2), s.number(3) != 0, s.text(4), s.text(5), s.text(6), s.text(7),
                           s.text(8)});
        return out;
    }

    void putAttachment(const std::string& sha256, const std::string& bytes) override
    {
        Statement(db_, "INSERT INTO attachment (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")
            .bind(sha256)
            .bindBlob(bytes)
            .execute();
    }
    std::optional<std::string> attachment(const std::string& sha256) override
    {
        Statement s(db_, "SELECT bytes FROM attachment WHERE sha256 = ?");
        if (!s.bind(sha256).next()) return std::nullopt;
        return s.text(0);
    }

    void markSeen(const std::string& user, const std::string& document, std::int64_t version) override
    {
        Statement(db_, "INSERT INTO seen (user, document, version) VALUES (?, ?, ?) ON CONFLICT (user, document) DO "
                       "UPDATE SET version = excluded.version")
            .bind(user)
            .bind(document)
            .bind(version)
            .execute();
    }
    std::int64_t lastSeen(const std::string& user, const std::string& document) override
    {
        Statement s(db_, "SELECT version FROM seen WHERE user = ? AND document = ?");
        return s.bind(user).bind(document).next() ? s.number(0) : 0;
    }

    std::optional<audit::Row> lastAuditRow() override
    {
        Statement s(db_, std::string(kAuditColumns) + " ORDER BY seq DESC LIMIT 1");
        if (!s.next()) return std::nullopt;
        return auditFrom(s);
    }
    void appendAudit(const audit::Row& row) override { log_.append(row); }
    std::vector<audit::Row> auditRows(const AuditFilter& filter) override
    {
        Where where;
        if (!filter.document.empty()) where.add("document = ?", {filter.document});
        if (!filter.actor.empty()) where.add("actor = ?", {filter.actor});
        if (!filter.act.empty()) where.add("act = ?", {filter.act});
        Statement s(db_, kAuditColumns + where.sql + " AND seq > ? ORDER BY seq LIMIT ?");
        for (const std::string& value : where.values) s.bind(value);
        s.bind(filter.afterSeq).bind(static_cast<std::int64_t>(filter.limit));
        std::vector<audit::Row> out;
        while (s.next()) out.push_back(auditFrom(s));
        return out;
    }

    RoutingRows& routing() override { return *routing_; }
    ChannelTables& channel() override { return channel_; }
    LifeRows& life() override { return life_; }
    IntakeRows& intake() override { return *intake_; }
    LogRows& log() override { return log_; }

private:
    std::optional<access::User> oneUser(const char* column, const std::string& value)
    {
        Statement s(db_, "SELECT id, login, display_name, roles, disabled, password_hash FROM user WHERE " +
                             std::string(column) + " = ?");
        if (!s.bind(value).next()) return std::nullopt;
        return userFrom(s);
    }
    Connection& db_;
    std::unique_ptr<RoutingRows> routing_ = routingRows(db_);
    SqliteChannelTables channel_{db_};
    SqliteLife life_{db_};
    std::unique_ptr<IntakeRows> intake_ = intakeRows(db_);
    SqliteLogRows log_{db_};
    bool finished_ = false;
};

} // namespace

std::unique_ptr<UnitOfWork> beginUnitOfWork(Connection& connection, bool writing)
{
    return std::make_unique<SqliteUnitOfWork>(connection, writing);
}

} // namespace tocsin::store
