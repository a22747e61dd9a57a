#include "core/store/sqlite/intake.h"

#include "core/store/sqlite/rows.h"

#include <fmt/format.h>

namespace tocsin::store {

namespace {

constexpr const char* kRequest =
    "SELECT id, number, agency, agency_key, reference, reference_key, type, urgency, revision, version, score, "
    "received_at, newest_at, definition, definition_hash, state, since, reason, reminded_at, document, drafted_from "
    "FROM request";

RequestRow requestFrom(const Statement& s)
{
    RequestRow row;
    row.id = s.text(0);
    row.number = s.text(1);
    row.agency = s.text(2);
    row.agencyKey = s.text(3);
    row.reference = s.text(4);
    row.referenceKey = s.text(5);
    row.type = s.text(6);
    row.urgency = s.text(7);
    row.revision = s.number(8);
    row.version = s.number(9);
    row.score = s.number(10);
    row.receivedAt = s.text(11);
    row.newestAt = s.text(12);
    row.workflow.definition = s.text(13);
    row.workflow.definitionHash = s.text(14);
    row.workflow.state = s.text(15);
    row.workflow.since = s.text(16);
    row.reason = s.text(17);
    row.remindedAt = s.text(18);
    row.document = s.text(19);
    row.draftedFrom = s.number(20);
    return row;
}

/// What may change, in the order of the update; the insert takes it after the rest.
void bindChanging(Statement& s, const RequestRow& row, std::int64_t revision)
{
    s.bind(row.agency)
        .bind(row.agencyKey)
        .bind(row.reference)
        .bind(row.referenceKey)
        .bind(row.urgency)
        .bind(revision)
        .bind(row.version)
        .bind(row.score)
        .bind(row.newestAt)
        .bind(row.workflow.definition)
        .bind(row.workflow.definitionHash)
        .bind(row.workflow.state)
        .bind(row.workflow.since)
        .bind(row.reason)
        .bind(row.remindedAt)
        .bind(row.document)
        .bind(row.draftedFrom);
}

class SqliteIntakeRows final : public IntakeRows {
public:
    explicit SqliteIntakeRows(Connection& connection) : db_(connection) {}

    std::string nextRequestNumber(int year) override
    {
        Statement s(db_, "INSERT INTO request_series (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last "
                         "= last + 1 RETURNING last");
        s.bind(std::int64_t{year}).next();
        const std::int64_t last = s.number(0);
        s.execute();
        return fmt::format("R{}/{:05}", year, last);
    }

    void insertRequest(const RequestRow& row) override
    {
        Statement s(db_, "INSERT INTO request (id, number, type, received_at, agency, agency_key, reference, "
                         "reference_key, urgency, revision, version, score, newest_at, definition, definition_hash, "
                         "state, since, reason, reminded_at, document, drafted_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                         "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        s.bind(row.id).bind(row.number).bind(row.type).bind(row.receivedAt);
        bindChanging(s, row, row.revision);
        s.execute();
    }

    bool updateRequest(const RequestRow& row) override
    {
        Statement s(db_, "UPDATE request SET agency = ?, agency_key = ?, reference = ?, reference_key = ?, urgency = "
                         "?, revision = ?, version = ?, score = ?, newest_at = ?, definition = ?, definition_hash = "
                         "?, state = ?, since = ?, reason = ?, reminded_at = ?, document = ?, drafted_from = ? WHERE "
                         "id = ? AND revision = ?");
        bindChanging(s, row, row.revision + 1);
        return s.bind(row.id).bind(row.revision).execute() == 1;
    }

    std::optional<RequestRow> request(const std::string& idOrNumber) override
    {
        return one(" WHERE id = ? OR number = ?", {idOrNumber, idOrNumber});
    }
    std::optional<RequestRow> requestOf(const std::string& agencyKey, const std::string& referenceKey,
                                        const std::string& type) override
    {
        return one(" WHERE agency_key = ? AND reference_key = ? AND type = ? ORDER BY seq DESC LIMIT 1",
                   {agencyKey, referenceKey, type});
    }
    std::optional<RequestRow> requestBehind(const std::string& document) override
    {
        return one(" WHERE document <> '' AND document = ?", {document});
    }
    std::vector<RequestRow> requests(const std::vector<std::string>& states) override
    {
        Where where;
        where.addAnyOf("state", states);
        Statement s(db_, kRequest + where.sql + " ORDER BY since, seq");
        for (const std::string& value : where.values) s.bind(value);
        std::vector<RequestRow> out;
        while (s.next()) out.push_back(requestFrom(s));
        return out;
    }

    void insertPackage(const RequestPackageRow& row) override
    {
        Statement(db_, "INSERT INTO request_package (request, version, sha256, bytes, score, at, by) VALUES (?, ?, ?, "
                       "?, ?, ?, ?)")
            .bind(row.request)
            .bind(row.version)
            .bind(row.sha256)
            .bindBlob(row.bytes)
            .bind(row.score)
            .bind(row.at)
            .bind(row.by)
            .execute();
    }
    std::optional<RequestPackageRow> package(const std::string& request, std::int64_t version) override
    {
        Statement s(db_, "SELECT sha256, bytes, score, at, by FROM request_package WHERE request = ? AND version = ?");
        if (!s.bind(request).bind(version).next()) return std::nullopt;
        return RequestPackageRow{request, version, s.text(0), s.text(1), s.number(2), s.text(3), s.text(4)};
    }
    std::optional<RequestPackageRow> packageByHash(const std::string& sha256) override
    {
        Statement s(db_, "SELECT request, version, score, at, by FROM request_package WHERE sha256 = ?");
        if (!s.bind(sha256).next()) return std::nullopt;
        return RequestPackageRow{s.text(0), s.number(1), sha256, {}, s.number(2), s.text(3), s.text(4)};
    }
    std::vector<RequestPackageRow> packages(const std::string& request) override
    {
        Statement s(db_, "SELECT version, sha256, score, at, by FROM request_package WHERE request = ? ORDER BY "
                         "version");
        s.bind(request);
        std::vector<RequestPackageRow> out;
        while (s.next()) out.push_back({request, s.number(0), s.text(1), {}, s.number(2), s.text(3), s.text(4)});
        return out;
    }
    void destroyPackages(const std::string& request) override
    {
        Statement(db_, "UPDATE request_package SET bytes = x'' WHERE request = ?").bind(request).execute();
    }

private:
    std::optional<RequestRow> one(const char* where, std::initializer_list<std::string> values)
    {
        Statement s(db_, std::string(kRequest) + where);
        for (const std::string& value : values) s.bind(value);
        if (!s.next()) return std::nullopt;
        return requestFrom(s);
    }

    Connection& db_;
};

} // namespace

std::unique_ptr<IntakeRows> intakeRows(Connection& connection)
{
    return std::make_unique<SqliteIntakeRows>(connection);
}

} // namespace tocsin::store
