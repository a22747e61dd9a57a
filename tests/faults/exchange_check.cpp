#include "tests/faults/exchange_check.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace tocsin::faults {

namespace {

struct Rows {
    std::vector<store::OutboxRow> outbox;
    std::vector<store::InboxRow> inbox;
    std::vector<store::QuarantineRow> quarantine;
    std::vector<store::DocumentRow> documents;
    std::map<std::string, int> steps; ///< by the message that caused them
    std::map<std::string, int> made;  ///< documents by the message that brought them
};

Rows rowsOf(Offices& offices, const std::string& address)
{
    const std::unique_ptr<store::Store> store = store::openSqliteStore(offices.bureau(address));
    const std::unique_ptr<store::UnitOfWork> unit = store->read();
    store::DocumentFilter every;
    every.limit = 100000;
    Rows rows{unit->channel().outboxRows("", ""),
              unit->channel().inboxRows("", ""),
              unit->channel().quarantineRows(""),
              unit->documents(every),
              {},
              {}};
    store::AuditFilter filter;
    filter.limit = 10'000'000;
    for (const audit::Row& row : unit->auditRows(filter)) {
        const base::Json facts = base::Json::parse(row.text).value("facts", base::Json::object());
        if (!facts.contains("message")) continue;
        if (row.act == audit::act::kStep) ++rows.steps[facts["message"]];
        if (row.act == audit::act::kCreated) ++rows.made[facts["message"]];
    }
    return rows;
}

void checkSent(const Rows& uy, const Acknowledged& acknowledged, std::vector<std::string>& out)
{
    std::set<std::string> queued;
    std::map<std::string, int> ofDocument;
    for (const store::OutboxRow& row : uy.outbox) {
        queued.insert(row.id);
        ++ofDocument[row.document];
        if (row.kind != "receipt" && row.state != "received")
            out.push_back("lost on its way: " + row.kind + " " + row.id + " to " + row.to + ", " + row.state + " " +
                          row.error);
    }
    for (const std::string& id : acknowledged.messages)
        if (!queued.contains(id)) out.push_back("acknowledged and not queued: " + id);
    for (const std::string& id : acknowledged.documents)
        if (!ofDocument.contains(id)) out.push_back("sent and not queued: document " + id);
}

void checkTaken(const Rows& rows, const std::string& address, std::vector<std::string>& out)
{
    for (const auto* counts : {&rows.steps, &rows.made})
        for (const auto& [message, count] : *counts)
            if (count != 1) out.push_back(address + " took " + message + " " + std::to_string(count) + " times");
    for (const store::QuarantineRow& row : rows.quarantine)
        out.push_back(address + " quarantined an honest package: " + row.reason);
}

void checkDiffusions(const Rows& uy, const Rows& mt, std::vector<std::string>& out)
{
    std::set<std::string> sent;
    for (const store::OutboxRow& row : uy.outbox)
        if (row.kind == "diffusion" && row.to == "MT") sent.insert(row.id);
    std::set<std::string> made;
    for (const auto& [message, count] : mt.made) made.insert(message);
    if (sent != made)
        out.push_back(std::to_string(sent.size()) + " diffusions sent, " + std::to_string(made.size()) + " received");
}

/// Every document that was sent has come to its end, published or circulated, by the General Secretariat's outcome.
void checkEnds(const Rows& uy, std::vector<std::string>& out)
{
    for (const store::DocumentRow& row : uy.documents) {
        const std::string& state = row.workflow.state;
        if (state != "approved" && state != "published" && state != "circulated")
            out.push_back(row.number + " stands in " + state);
    }
}

void checkLog(Offices& offices, const std::string& address, std::vector<std::string>& out)
{
    Seat seat(offices, address);
    const base::Result<service::AuditReport> report = seat.as("aud")->auditing().verify();
    if (!report) return out.push_back(address + ": " + report.error().key);
    for (const audit::Fault& fault : report->faults)
        out.push_back(address + "'s log: " + fault.key + " " + fault.detail);
    for (const std::string& broken : report->brokenVersions) out.push_back(address + ": " + broken);
}

void run(const std::string& file, const char* sql)
{
    sqlite3* db = nullptr;
    const bool done =
        sqlite3_open(file.c_str(), &db) == SQLITE_OK && sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    const std::string why = sqlite3_errmsg(db);
    sqlite3_close(db);
    if (!done) fail(why);
}

} // namespace

void fail(const std::string& why)
{
    std::fprintf(stderr, "exchange_kill: %s\n", why.c_str());
    std::_Exit(2);
}

std::vector<std::string> breaches(Offices& offices, const Acknowledged& acknowledged)
{
    std::vector<std::string> out;
    const Rows uy = rowsOf(offices, "UY");
    const Rows mt = rowsOf(offices, "MT");
    checkSent(uy, acknowledged, out);
    checkTaken(uy, "UY", out);
    checkTaken(mt, "MT", out);
    checkDiffusions(uy, mt, out);
    checkEnds(uy, out);
    std::error_code none;
    for (const char* address : {"UY", "MT", "IPSG"})
        if (std::filesystem::exists(offices.exchange() + "/" + address + "/aside", none))
            out.push_back(std::string(address) + " moved a package aside");
    for (const char* address : {"UY", "MT"}) checkLog(offices, address, out);
    return out;
}

void spoil(const Offices& offices, Without without)
{
    for (const char* address : {"UY", "MT"}) {
        const std::string file = offices.bureau(address) + "/bureau.db";
        if (without == Without::Ids && std::string_view(address) == "MT")
            run(file, "DROP TRIGGER IF EXISTS inbox_kept; DELETE FROM inbox");
        if (without == Without::Receipts) run(file, "UPDATE outbox SET next_at = '' WHERE state <> 'waiting'");
    }
}

} // namespace tocsin::faults
