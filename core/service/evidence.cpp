// Evidence about one document: what the log says of it, with all that lets a stranger check it.
#include "core/audit/checkpoint.h"
#include "core/audit/zip.h"
#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/data/embedded.h"
#include "core/service/documents.h"
#include "core/service/proofs.h"
#include "core/service/sealing.h"

#include <set>

namespace tocsin::service {

using base::Json;

namespace {

void collectFiles(const Json& content, std::set<std::string>& files)
{
    if (content.is_object() && content.contains("sha256") && content.at("sha256").is_string())
        files.insert(content.at("sha256").get<std::string>());
    if (content.is_structured())
        for (const Json& part : content) collectFiles(part, files);
}

/// The entries about the document, and those that name the keys of the people who acted on it and of the log.
std::vector<audit::Row> entriesAbout(store::UnitOfWork& unit, const std::string& document)
{
    store::AuditFilter filter;
    filter.document = document;
    filter.limit = SIZE_MAX >> 1U;
    std::vector<audit::Row> rows = unit.auditRows(filter);
    std::set<std::string> actors;
    for (const audit::Row& row : rows) actors.insert(row.actor);
    filter.document.clear();
    for (const char* act : {audit::act::kPersonalKeyAdded, audit::act::kLogKeyAdded}) {
        filter.act = act;
        for (audit::Row& row : unit.auditRows(filter))
            if (act == audit::act::kLogKeyAdded || actors.count(row.actor) != 0) rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const audit::Row& a, const audit::Row& b) { return a.seq < b.seq; });
    return rows;
}

/// Safe within a script element of a page.
std::string embeddable(const std::string& json)
{
    std::string out;
    for (const char c : json) out += c == '<' ? std::string("\\u003c") : std::string(1, c);
    return out;
}

class Bundle {
public:
    Bundle(store::UnitOfWork& unit, store::DocumentRow head, SealedLog sealed)
        : unit_(unit), head_(std::move(head)), sealed_(std::move(sealed))
    {
        for (const access::User& user : unit_.users()) people_[user.id.text()] = user.displayName;
    }

    std::vector<audit::ZipEntry> files()
    {
        putEntries();
        putVersions();
        const data::DataSource source = data::DataSource::embedded();
        std::string page = source.read("evidence/verify.html").value();
        const Json data{{"number", head_.number}, {"type", head_.type},  {"checkpoint", sealed_.note},
                        {"key", sealed_.key},     {"entries", entries_}, {"versions", versions_},
                        {"people", people_}};
        constexpr std::string_view kPlace = "EVIDENCE_DATA";
        page.replace(page.find(kPlace), kPlace.size(), embeddable(textOf(data)));
        std::vector<audit::ZipEntry> out{{"README.txt", source.read("evidence/README.txt").value()},
                                         {"verify.html", std::move(page)},
                                         {"key.txt", sealed_.key + "\n"},
                                         {"checkpoint.txt", sealed_.note},
                                         {"decision.json", textOf(decision())}};
        out.insert(out.end(), std::make_move_iterator(files_.begin()), std::make_move_iterator(files_.end()));
        return out;
    }

private:
    static std::string textOf(const Json& json)
    {
        const base::Result<std::string> text = base::canonicalJson(json);
        if (!text) throw store::StorageError("storage.corrupt", "what is stored cannot be written as JSON");
        return *text;
    }

    void putEntries()
    {
        const audit::NodeReader nodes = [this](unsigned level, std::uint64_t number) {
            return unit_.log().node(level, number);
        };
        for (const audit::Row& row : entriesAbout(unit_, head_.id)) {
            if (row.text.empty()) continue; // pruned
            const std::string seq = std::to_string(row.seq);
            const auto index = static_cast<std::uint64_t>(row.seq - 1);
            const audit::Hashes path = audit::inclusionPath(nodes, index, static_cast<std::uint64_t>(sealed_.size));
            Json hashes = Json::array();
            for (const base::Hash& hash : path) hashes.push_back(hash.hex());
            entries_.push_back({{"seq", row.seq}, {"text", row.text}, {"payload", row.payload}, {"path", hashes}});
            files_.push_back({"entries/" + seq + ".json", row.text});
            files_.push_back({"proofs/" + seq + ".tlog-proof", audit::proofText({index, path, sealed_.note})});
            if (!row.payload.empty()) files_.push_back({"payloads/" + seq + ".json", row.payload});
        }
    }

    void putVersions()
    {
        std::set<std::string> attachments;
        for (const store::VersionRow& known : unit_.versions(head_.id)) {
            const std::optional<store::VersionRow> version = unit_.version(head_.id, known.version);
            if (!version || version->content.empty()) continue;
            const std::string name = std::to_string(version->version);
            versions_.push_back({{"version", version->version}, {"hash", version->hash}, {"text", version->content}});
            files_.push_back({"versions/" + name + ".json", version->content});
            if (const base::Result<Json> content = base::readStoredJson(version->content))
                collectFiles(*content, attachments);
        }
        for (const std::string& sha256 : attachments)
            if (const std::optional<std::string> bytes =
                    base::Hash::fromHex(sha256) ? unit_.attachment(sha256) : std::nullopt)
                files_.push_back({"attachments/" + sha256, *bytes});
    }

    /// For reading: the steps, answers and waivers with the names of the people and their reasons.
    Json decision()
    {
        Json steps = Json::array();
        for (const Json& one : entries_) {
            const Json entry = base::readStoredJson(one.at("text").get<std::string>()).value();
            const std::string act = entry.value("act", "");
            if (act != audit::act::kStep && act != audit::act::kResponse) continue;
            const std::string actor = entry.value("actor", "");
            const auto known = people_.find(actor);
            const base::Result<Json> payload = base::readStoredJson(one.at("payload").get<std::string>());
            steps.push_back({{"seq", one.at("seq")},
                             {"at", entry.value("at", "")},
                             {"by", known == people_.end() ? actor : known->second},
                             {"roles", entry.value("roles", Json::array())},
                             {"act", act},
                             {"facts", entry.value("facts", Json::object())},
                             {"content", entry.value("after", "")},
                             {"rules", entry.value("pack", "")},
                             {"values", payload && payload->is_object() ? payload->value("values", Json()) : Json()}});
        }
        Json out{{"number", head_.number},
                 {"type", head_.type},
                 {"state", head_.workflow.state},
                 {"content", head_.contentHash},
                 {"decisions", std::move(steps)}};
        if (const std::optional<store::VerdictRow> verdict = unit_.verdict(head_.id))
            out["verdict"] = {{"verdict", verdict->verdict},
                              {"content", verdict->contentHash},
                              {"rules", verdict->pack},
                              {"blocking", verdict->blocking},
                              {"at", verdict->at}};
        return out;
    }

    store::UnitOfWork& unit_;
    store::DocumentRow head_;
    SealedLog sealed_;
    std::map<std::string, std::string> people_;
    Json entries_ = Json::array();
    Json versions_ = Json::array();
    std::vector<audit::ZipEntry> files_;
};

} // namespace

base::Result<std::string> Proofs::evidence(const std::string& id)
{
    using access::Permission;
    return performFor<std::string>(desk_, Permission::ExportCases, [&](Act& act) -> base::Result<std::string> {
        if (!access::may(act.user(), Permission::ReadAudit))
            return base::denied("access.denied", {{"permission", std::string(access::name(Permission::ReadAudit))}});
        const std::optional<store::DocumentRow> head = act.unit().document(id);
        if (!head) return base::notFound("document.unknown", {{"id", id}});
        audit::Entry entry = entryAbout(audit::act::kExported, *head);
        entry.facts = {{"evidence", true}};
        act.record(std::move(entry));
        const base::Result<SealedLog> sealed = sealedNow(act, desk_, "export");
        if (!sealed) return sealed.error();
        return audit::writeZip(Bundle(act.unit(), *head, *sealed).files());
    });
}

} // namespace tocsin::service
