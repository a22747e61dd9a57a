#include "core/service/replay.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/notice/content.h"

namespace tocsin::service {

using base::Json;

namespace {

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// What the clock said, which is what documents hold; the entry's own instant never goes back.
const std::string& momentOf(const audit::Entry& entry) { return entry.clock.empty() ? entry.at : entry.clock; }

} // namespace

void Replay::fault(std::int64_t seq, const char* key, base::Params params)
{
    std::string detail;
    for (const auto& [name, value] : params) detail += (detail.empty() ? "" : " ") + value;
    params.emplace("seq", std::to_string(seq));
    faults_.push_back({seq, key, std::move(detail), std::move(params)});
}

void Replay::take(const audit::Entry& entry, const std::string& payload)
{
    last_ = entry.seq;
    if (entry.act == audit::act::kAttached) attachments_.emplace(textOf(entry.facts, "sha256"), entry.seq);
    const base::Result<Json> kept = base::readStoredJson(payload);
    routing_.take(entry, momentOf(entry), kept && kept->is_object() ? kept->value("values", Json()) : Json());
    takeUser(entry);
    channel_.take(entry);
    intake_.take(entry, momentOf(entry), kept && kept->is_object() ? kept->value("values", Json()) : Json());
    if (entry.document.empty()) return;
    takeDocument(entry, payload);
    life_.take(entry, payload);
}

void Replay::takeUser(const audit::Entry& entry)
{
    if (entry.act == audit::act::kBureauCreated) {
        users_[entry.actor] = {entry.seq, {entry.roles.begin(), entry.roles.end()}};
    } else if (entry.act == audit::act::kUserAdded) {
        User user{entry.seq, {}};
        const auto roles = entry.facts.find("roles");
        if (roles != entry.facts.end() && roles->is_array())
            for (const Json& role : *roles)
                if (role.is_string()) user.roles.insert(role.get<std::string>());
        users_[textOf(entry.facts, "user")] = std::move(user);
    } else if (entry.act == audit::act::kUserDisabled) {
        User& user = users_[textOf(entry.facts, "user")];
        user.seq = entry.seq;
        user.disabled = true;
    }
}

void Replay::takeDocument(const audit::Entry& entry, const std::string& payload)
{
    const bool created = entry.act == audit::act::kCreated || entry.act == audit::act::kImported;
    const bool saved = entry.act == audit::act::kSaved;
    const bool stepped = entry.act == audit::act::kStep;
    const bool answered = entry.act == audit::act::kResponse;
    const bool moved = entry.act == audit::act::kMovedLife;
    if (!created && !saved && !stepped && !answered && !moved) return;
    Document& document = documents_[entry.document];
    document.seq = entry.seq;
    if (created) {
        document.number = textOf(entry.facts, "number");
        document.type = textOf(entry.facts, "type");
        const Json origin = entry.facts.value("origin", Json::object());
        document.origin = textOf(origin, "document");
        if (origin.is_object() && origin.contains("version") && origin.at("version").is_number_integer())
            document.originVersion = origin.at("version").get<std::int64_t>();
        const workflow::Definition* life = law_.workflows->byHash(entry.workflow);
        document.stepsKnown = life != nullptr;
        document.instance.definitionHash = entry.workflow;
        document.instance.drafter = entry.actor;
        document.instance.since = momentOf(entry);
        if (document.stepsKnown) document.instance.state = life->start().id;
    }
    if (created || saved) {
        document.versions[entry.version] = document.contentHash = entry.after;
        document.open = true;
        document.instance.lastEditor = entry.actor;
    }
    if (stepped) takeStep(entry, document);
    if (moved) takeMove(entry, document);
    if (!answered) return;
    const std::string answer = textOf(entry.facts, "answer");
    const base::Result<Json> kept = base::readStoredJson(payload);
    const bool reasonKnown = kept && kept->is_object() && kept->contains("values");
    using Kind = rules::Response::Kind;
    document.answers.push_back(
        {{answer == "waived" ? Kind::Waiver : Kind::Answer, textOf(entry.facts, "rule"), textOf(entry.facts, "scope"),
          answer == "yes", reasonKnown ? textOf(kept->at("values"), "reason") : std::string(), entry.actor,
          std::string(), momentOf(entry), textOf(entry.facts, "values")},
         reasonKnown});
}

/// The case stands where it stood, under another definition, without answers to tasks that this one does not know.
void Replay::takeMove(const audit::Entry& entry, Document& document)
{
    workflow::Instance& instance = document.instance;
    instance.definitionHash = textOf(entry.facts, "to");
    const workflow::Definition* life = law_.workflows->of(instance);
    document.stepsKnown = document.stepsKnown && life != nullptr;
    if (life != nullptr)
        std::erase_if(instance.answers, [&](const auto& answer) { return life->task(answer.task) == nullptr; });
}

void Replay::takeStep(const audit::Entry& entry, Document& document)
{
    workflow::Instance& instance = document.instance;
    if (const std::string task = textOf(entry.facts, "task"); !task.empty()) {
        // Answering a task leaves the case where it is.
        std::erase_if(instance.answers,
                      [&](const auto& answer) { return answer.task == task && answer.user == entry.actor; });
        instance.answers.push_back(
            {task, textOf(entry.facts, "action").ends_with(".agree"), entry.actor, entry.after, momentOf(entry)});
        return;
    }
    const std::string to = textOf(entry.facts, "to");
    if (instance.state != to) instance.since = momentOf(entry);
    instance.state = to;
    if (workflow::isRefusal(instance.state)) document.refusedAt = momentOf(entry);
    const workflow::Transition* transition =
        document.stepsKnown
            ? law_.workflows->of(instance)->find(textOf(entry.facts, "from"), textOf(entry.facts, "action"))
            : nullptr;
    if (transition == nullptr) {
        document.stepsKnown = false;
        return;
    }
    for (const std::string& effect : transition->effects) {
        if (effect == "void_approvals") {
            instance.approvals.clear();
            instance.answers.clear();
        }
        if (effect == "approve" || effect == "review")
            instance.approvals.push_back({effect, entry.actor, entry.after, momentOf(entry)});
        const auto inputs = entry.facts.find("inputs");
        if (effect == "publish" && inputs != entry.facts.end() && !textOf(*inputs, "entity_id").empty())
            document.publishedAs = base::tidySpaces(textOf(*inputs, "entity_id"));
        if (effect == "request") instance.submitter = entry.actor;
        if (effect == "restore") document.open = false;
        if (effect == "seal") {
            instance.submitter = entry.actor;
            document.open = false;
        }
    }
}

std::vector<audit::Fault> Replay::compare(store::UnitOfWork& unit)
{
    for (const auto& [id, known] : documents_) {
        if (known.met) continue;
        // It came in, or moved on to another state, after the others were compared; or it is gone.
        if (const std::optional<store::DocumentRow> row = unit.document(id))
            compareDocument(unit, *row, row->workflow.state);
        else
            fault(known.seq, "audit.document_missing", {{"number", known.number}});
    }
    for (const store::DefinitionRow& row : unit.definitions())
        if (base::sha256(row.text).hex() != row.hash)
            fault(last_, "audit.definition_altered", {{"definition", row.id}});
    compareUsers(unit);
    for (const RoutingReplay::Difference& one : routing_.compareOffice(unit)) fault(one.seq, one.key, one.params);
    compareAttachments(unit);
    intake_.compare(
        unit, [this](std::int64_t seq, const char* key, base::Params params) { fault(seq, key, std::move(params)); });
    channel_.compare(
        unit, [this](std::int64_t seq, const char* key, base::Params params) { fault(seq, key, std::move(params)); });
    return std::move(faults_);
}

void Replay::compareDocument(store::UnitOfWork& unit, const store::DocumentRow& row, const std::string& listedAs)
{
    const auto known = documents_.find(row.id);
    if (known == documents_.end()) return fault(last_, "audit.document_added", {{"number", row.number}});
    known->second.met = true;
    if (listedAs != row.workflow.state)
        fault(known->second.seq, "audit.document_altered", {{"number", row.number}, {"column", "state"}});
    compareHead(row, known->second);
    compareHeadline(unit, row, known->second);
    compareVersions(unit, row, known->second);
    compareLinks(unit, row, known->second);
    compareAnswers(unit, row, known->second);
    for (const RoutingReplay::Difference& one : routing_.compareCase(unit, row)) fault(one.seq, one.key, one.params);
    life_.compare(unit, row,
                  [&](const char* key, base::Params params) { fault(known->second.seq, key, std::move(params)); });
}

void Replay::compareHead(const store::DocumentRow& row, const Document& known)
{
    const auto altered = [&](bool differs, const char* column) {
        if (differs) fault(known.seq, "audit.document_altered", {{"number", row.number}, {"column", column}});
    };
    const workflow::Instance& stored = row.workflow;
    const workflow::Instance& said = known.instance;
    altered(row.number != known.number, "number");
    altered(row.type != known.type, "type");
    altered(row.contentHash != known.contentHash, "content_hash");
    altered(known.versions.empty() || row.version != known.versions.rbegin()->first, "version");
    altered(stored.definitionHash != said.definitionHash, "definition");
    altered(stored.drafter != said.drafter, "drafter");
    altered(stored.lastEditor != said.lastEditor, "last_editor");
    altered(stored.since != said.since, "since");
    altered(row.refusedAt != known.refusedAt, "refused_at");
    altered(!said.state.empty() && stored.state != said.state, "state");
    if (!known.stepsKnown) return;
    altered(row.open != known.open, "open");
    altered(stored.submitter != said.submitter, "submitter");
    altered(stored.approvals != said.approvals, "approvals");
    altered(stored.answers != said.answers, "answers");
}

void Replay::compareHeadline(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known)
{
    const bool destroyed = life_.isDestroyed(row.id);
    const std::optional<store::VersionRow> newest = unit.version(row.id, row.version);
    const base::Result<Json> content = base::readStoredJson(newest ? newest->content : std::string());
    // Content that is missing or altered is a fault of its own.
    if (!destroyed && (!content || !content->is_object())) return;
    const notice::Headline said = destroyed ? notice::Headline{} : notice::headline(*content);
    const auto altered = [&](bool differs, const char* column) {
        if (differs) fault(known.seq, "audit.document_altered", {{"number", row.number}, {"column", column}});
    };
    altered(row.familyName != said.familyName, "family_name");
    altered(row.forename != said.forename, "forename");
    altered(row.dateOfBirth != said.dateOfBirth, "date_of_birth");
    altered(row.sex != said.sex, "sex");
    altered(row.summaryKey != (destroyed ? std::string() : notice::summaryKey(*content)), "summary_key");
    altered(row.entityId != (known.publishedAs.empty() ? said.entityId : known.publishedAs), "entity_id");
}

void Replay::compareVersions(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known)
{
    std::map<std::int64_t, std::string> stored;
    for (const store::VersionRow& version : unit.versions(row.id)) stored[version.version] = version.hash;
    const auto altered = [&](std::int64_t version) {
        fault(known.seq, "audit.version_altered", {{"number", row.number}, {"version", std::to_string(version)}});
    };
    for (const auto& [version, hash] : known.versions) {
        const auto found = stored.find(version);
        if (found == stored.end() || found->second != hash) altered(version);
    }
    for (const auto& [version, hash] : stored)
        if (known.versions.count(version) == 0) altered(version);
}

void Replay::compareLinks(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known)
{
    std::size_t origins = 0;
    bool same = true;
    for (const store::LinkRow& link : unit.links(row.id)) {
        if (link.document != row.id) continue;
        ++origins;
        same = same && link.origin == known.origin && link.version == known.originVersion;
    }
    if (!same || origins != (known.origin.empty() ? 0U : 1U))
        fault(known.seq, "audit.link_altered", {{"number", row.number}});
}

void Replay::compareAnswers(store::UnitOfWork& unit, const store::DocumentRow& row, const Document& known)
{
    const std::vector<rules::Response> stored = unit.responses(row.id);
    bool same = stored.size() == known.answers.size();
    for (std::size_t i = 0; same && i < stored.size(); ++i) {
        const rules::Response& is = stored[i];
        const rules::Response& was = known.answers[i].response;
        same = is.kind == was.kind && is.rule == was.rule && is.scope == was.scope && is.yes == was.yes &&
               is.actor == was.actor && is.at == was.at && is.valuesHash == was.valuesHash &&
               (!known.answers[i].reasonKnown || is.reason == was.reason);
    }
    if (!same) fault(known.seq, "audit.response_altered", {{"number", row.number}});
}

void Replay::compareUsers(store::UnitOfWork& unit)
{
    for (const access::User& user : unit.users()) {
        const auto known = users_.find(user.id.text());
        std::set<std::string> roles;
        for (const access::Role role : user.roles) roles.emplace(access::name(role));
        const bool same =
            known != users_.end() && known->second.roles == roles && known->second.disabled == user.disabled;
        if (known != users_.end()) known->second.met = true;
        if (!same)
            fault(known == users_.end() ? last_ : known->second.seq, "audit.user_altered", {{"user", user.login}});
    }
    for (const auto& [id, user] : users_)
        if (!user.met) fault(user.seq, "audit.user_altered", {{"user", id}});
}

void Replay::compareAttachments(store::UnitOfWork& unit)
{
    for (const auto& [sha256, seq] : attachments_) {
        // One that is gone was destroyed by retention.
        const std::optional<std::string> bytes = unit.attachment(sha256);
        if (bytes && base::sha256(*bytes).hex() != sha256) fault(seq, "audit.attachment_altered", {{"sha256", sha256}});
    }
}

} // namespace tocsin::service
