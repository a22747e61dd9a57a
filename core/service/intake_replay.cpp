#include "core/service/intake_replay.h"

#include <set>

namespace tocsin::service {

using base::Json;
namespace act = audit::act;

namespace {

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

} // namespace

void IntakeReplay::take(const audit::Entry& entry, const std::string& moment, const Json& values)
{
    last_ = entry.seq;
    const bool received = entry.act == act::kIntakeReceived;
    const bool stepped = entry.act == act::kIntakeStep;
    const bool reminded = entry.act == act::kIntakeReminded;
    if (!received && !stepped && !reminded) return;
    Request& request = requests_[textOf(entry.facts, "request")];
    request.seq = entry.seq;
    std::map<std::string, std::string>& is = request.columns;
    if (reminded) is["reminded_at"] = moment;
    if (received) {
        if (request.packages.empty()) {
            request.number = textOf(entry.facts, "number");
            is = {{"received_at", moment},
                  {"since", moment},
                  {"type", textOf(entry.facts, "type")},
                  {"state", textOf(entry.facts, "state")},
                  {"definition_hash", entry.workflow},
                  {"reason", ""},
                  {"reminded_at", ""},
                  {"document", ""},
                  {"drafted_from", "0"}};
        }
        const std::int64_t version = numberOf(entry.facts, "version");
        const std::string score = std::to_string(numberOf(entry.facts, "score"));
        request.packages[version] = textOf(entry.facts, "package") + " " + score;
        is["version"] = std::to_string(version);
        is["score"] = score;
        is["newest_at"] = moment;
        is["urgency"] = textOf(entry.facts, "urgency");
        for (const char* column : {"agency", "reference"}) {
            is.erase(column);
            if (values.is_object()) is[column] = textOf(values, column);
        }
    }
    if (!stepped) return;
    if (entry.facts.contains("drafted_from")) {
        is["document"] = entry.document;
        is["drafted_from"] = std::to_string(numberOf(entry.facts, "drafted_from"));
    }
    if (textOf(entry.facts, "action") == "bring_newer") return;
    is["state"] = textOf(entry.facts, "to");
    is["since"] = moment;
    is["reminded_at"].clear();
    is.erase("reason");
    if (values.is_object()) is["reason"] = textOf(values, "reason");
}

void IntakeReplay::compare(store::UnitOfWork& unit, const Fault& fault) const
{
    std::set<std::string> met;
    for (const store::RequestRow& row : unit.intake().requests({})) {
        const auto said = requests_.find(row.id);
        if (said == requests_.end()) {
            fault(last_, "audit.request_added", {{"number", row.number}});
            continue;
        }
        met.insert(row.id);
        compareRow(row, said->second, fault);
        comparePackages(unit, row, said->second, fault);
    }
    for (const auto& [id, said] : requests_)
        if (!met.contains(id)) fault(said.seq, "audit.request_missing", {{"number", said.number}});
}

void IntakeReplay::compareRow(const store::RequestRow& row, const Request& said, const Fault& fault) const
{
    const std::map<std::string, std::string> stored{{"type", row.type},
                                                    {"urgency", row.urgency},
                                                    {"version", std::to_string(row.version)},
                                                    {"score", std::to_string(row.score)},
                                                    {"received_at", row.receivedAt},
                                                    {"newest_at", row.newestAt},
                                                    {"definition_hash", row.workflow.definitionHash},
                                                    {"state", row.workflow.state},
                                                    {"since", row.workflow.since},
                                                    {"reason", row.reason},
                                                    {"reminded_at", row.remindedAt},
                                                    {"document", row.document},
                                                    {"drafted_from", std::to_string(row.draftedFrom)},
                                                    {"agency", row.agency},
                                                    {"reference", row.reference}};
    const auto altered = [&](const std::string& column) {
        fault(said.seq, "audit.request_altered", {{"number", row.number}, {"column", column}});
    };
    if (row.number != said.number) altered("number");
    for (const auto& [column, value] : said.columns)
        if (stored.at(column) != value) altered(column);
}

void IntakeReplay::comparePackages(store::UnitOfWork& unit, const store::RequestRow& row, const Request& said,
                                   const Fault& fault) const
{
    std::map<std::int64_t, std::string> stored;
    for (const store::RequestPackageRow& one : unit.intake().packages(row.id)) {
        const std::optional<store::RequestPackageRow> whole = unit.intake().package(row.id, one.version);
        const bool same = whole && (whole->bytes.empty() || base::sha256(whole->bytes).hex() == one.sha256);
        stored[one.version] = same ? one.sha256 + " " + std::to_string(one.score) : std::string();
    }
    std::set<std::int64_t> versions;
    for (const auto& [version, text] : said.packages) versions.insert(version);
    for (const auto& [version, text] : stored) versions.insert(version);
    for (const std::int64_t version : versions) {
        const auto is = stored.find(version);
        const auto was = said.packages.find(version);
        if (is == stored.end() || was == said.packages.end() || is->second != was->second)
            fault(said.seq, "audit.request_package_altered",
                  {{"number", row.number}, {"version", std::to_string(version)}});
    }
}

} // namespace tocsin::service
