#include "core/store/sqlite/routing_rows.h"

#include "core/base/json_reader.h"

namespace tocsin::store {

using base::Json;

namespace {

std::string datesText(const std::map<std::string, std::string>& dates)
{
    return dates.empty() ? std::string("{}") : Json(dates).dump();
}

std::map<std::string, std::string> datesFrom(const std::string& text)
{
    std::map<std::string, std::string> out;
    const base::Result<Json> json = base::readStoredJson(text);
    if (!json || !json->is_object()) throw StorageError("storage.corrupt", "the dates of a case are unreadable");
    for (const auto& item : json->items()) {
        if (!item.value().is_string()) throw StorageError("storage.corrupt", "a date of a case is unreadable");
        out[item.key()] = item.value().get<std::string>();
    }
    return out;
}

class SqliteRoutingRows final : public RoutingRows {
public:
    explicit SqliteRoutingRows(Connection& connection) : db_(connection) {}

    std::optional<DeskRow> desk(const std::string& document) override
    {
        Statement s(db_, "SELECT revision, urgency, unit, claimed_by, claimed_at, follow_up, dates FROM desk "
                         "WHERE document = ?");
        if (!s.bind(document).next()) return std::nullopt;
        return DeskRow{document,  s.number(0), s.text(1), s.text(2),
                       s.text(3), s.text(4),   s.text(5), datesFrom(s.text(6))};
    }
    bool putDesk(const DeskRow& row) override
    {
        Statement s(db_, row.revision == 0
                             ? "INSERT INTO desk (revision, urgency, unit, claimed_by, claimed_at, follow_up, dates, "
                               "document) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document) DO NOTHING"
                             : "UPDATE desk SET revision = ?, urgency = ?, unit = ?, claimed_by = ?, claimed_at = ?, "
                               "follow_up = ?, dates = ? WHERE document = ? AND revision = ?");
        s.bind(row.revision + 1)
            .bind(row.urgency)
            .bind(row.unit)
            .bind(row.claimedBy)
            .bind(row.claimedAt)
            .bind(row.followUp)
            .bind(datesText(row.dates))
            .bind(row.document);
        if (row.revision != 0) s.bind(row.revision);
        return s.execute() == 1;
    }
    void putPause(const PauseRow& row) override
    {
        const std::int64_t ended =
            row.until.empty()
                ? 0
                : Statement(db_, "UPDATE pause SET until_at = ? WHERE document = ? AND from_at = ? AND until_at = ''")
                      .bind(row.until)
                      .bind(row.document)
                      .bind(row.from)
                      .execute();
        if (ended == 1) return;
        if (!row.until.empty()) throw StorageError("storage.failed", "no pause lasts that began then");
        Statement(db_, "INSERT INTO pause (document, from_at, until_at, reason, by) VALUES (?, ?, ?, ?, ?)")
            .bind(row.document)
            .bind(row.from)
            .bind(row.until)
            .bind(row.reason)
            .bind(row.by)
            .execute();
    }
    std::vector<PauseRow> pauses(const std::string& document) override
    {
        std::vector<PauseRow> out;
        Statement s(db_, "SELECT from_at, until_at, reason, by FROM pause WHERE document = ? ORDER BY seq");
        s.bind(document);
        while (s.next()) out.push_back({document, s.text(0), s.text(1), s.text(2), s.text(3)});
        return out;
    }
    bool keepBreach(const BreachRow& row) override
    {
        return Statement(db_, "INSERT INTO breach (document, clock, since, due) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT (document, since, clock) DO NOTHING")
                   .bind(row.document)
                   .bind(row.clock)
                   .bind(row.since)
                   .bind(row.due)
                   .execute() == 1;
    }
    std::vector<BreachRow> breaches(const std::string& document) override
    {
        std::vector<BreachRow> out;
        Statement s(db_, "SELECT clock, since, due FROM breach WHERE document = ? ORDER BY since, clock");
        s.bind(document);
        while (s.next()) out.push_back({document, s.text(0), s.text(1), s.text(2)});
        return out;
    }
    void putDuty(const DutyRow& row) override
    {
        Statement(db_, "INSERT INTO duty (user, unit, absent_from, absent_until, substitute) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (user) DO UPDATE SET unit = excluded.unit, absent_from = excluded.absent_from, "
                       "absent_until = excluded.absent_until, substitute = excluded.substitute")
            .bind(row.user)
            .bind(row.unit)
            .bind(row.absentFrom)
            .bind(row.absentUntil)
            .bind(row.substitute)
            .execute();
    }
    std::vector<DutyRow> duties() override
    {
        std::vector<DutyRow> out;
        Statement s(db_, "SELECT user, unit, absent_from, absent_until, substitute FROM duty ORDER BY user");
        while (s.next()) out.push_back({s.text(0), s.text(1), s.text(2), s.text(3), s.text(4)});
        return out;
    }

private:
    Connection& db_;
};

} // namespace

std::unique_ptr<RoutingRows> routingRows(Connection& connection)
{
    return std::make_unique<SqliteRoutingRows>(connection);
}

} // namespace tocsin::store
