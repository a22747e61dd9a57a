#include "core/base/canonical_json.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/service/conflict.h"
#include "core/service/desks.h"
#include "core/service/documents.h"
#include "core/service/fitting.h"

namespace tocsin::service {

using base::Json;

namespace {

constexpr auto kAmendable = std::chrono::minutes(10);
constexpr std::size_t kAttachmentLimit = 20U << 20;

Json prefilled(const form::Form& form, store::UnitOfWork& unit, const std::string& number, Json content)
{
    const auto put = [&](const char* section, const char* field, Json value) {
        if (form.find(std::string(section) + "." + field) != nullptr && !content[section].contains(field))
            content[section][field] = std::move(value);
    };
    put("request", "requester_type", "ncb");
    put("request", "ncb_file_number", number);
    if (const auto country = unit.setting("country")) put("request", "requesting_entity", *country);
    if (const auto age = majorityAge(unit)) put("status", "age_of_majority", *age);
    return content;
}

/// Writes `content` as the newest version: amends the open one of the same session within ten minutes, else adds one.
void writeVersion(Act& act, const Desk& desk, store::DocumentRow& head, const std::string& text,
                  const std::string& provenance)
{
    const base::Result<base::Instant> opened = base::parseInstant(head.openedAt);
    const bool amend =
        head.open && head.openedBy == desk.session.text() && opened && desk.clock.now() - *opened < kAmendable;
    store::VersionRow row{head.id,   head.version, text, base::sha256(text).hex(), act.user().id.text(),
                          act.now(), provenance};
    if (amend) {
        act.unit().amendVersion(row);
    } else {
        row.version = ++head.version;
        head.open = true;
        head.openedBy = desk.session.text();
        head.openedAt = act.now();
        act.unit().insertVersion(row);
    }
    head.contentHash = row.hash;
}

} // namespace

std::vector<audit::FieldChange> commitments(const form::Form& form, const Json& before, const Json& after,
                                            Json& payload)
{
    std::vector<audit::FieldChange> fields;
    for (const notice::Difference& difference : notice::differences(form, before, after)) {
        const std::string salt = base::toHex(base::randomBytes(16));
        const auto commit = [&](const std::optional<Json>& value) {
            return value ? base::commitment(salt, value->dump()).hex() : std::string();
        };
        fields.push_back({difference.path, commit(difference.before), commit(difference.after)});
        payload["fields"].push_back({{"path", difference.path},
                                     {"salt", salt},
                                     {"before", difference.before.value_or(Json())},
                                     {"after", difference.after.value_or(Json())}});
    }
    return fields;
}

void takeHeadline(store::DocumentRow& head, const Json& content)
{
    const notice::Headline line = notice::headline(content);
    head.familyName = line.familyName;
    head.forename = line.forename;
    head.dateOfBirth = line.dateOfBirth;
    head.sex = line.sex;
    head.entityId = line.entityId;
    head.matchKey = matchKey(line);
    head.summaryKey = notice::summaryKey(content);
}

Json provenanceJson(const Source& source, const std::vector<notice::Aside>& asides)
{
    Json out{{"source", {{"kind", source.kind}}}};
    if (!source.name.empty()) out["source"]["name"] = source.name;
    if (!source.sha256.empty()) out["source"]["sha256"] = source.sha256;
    if (!source.place.empty()) out["source"]["place"] = source.place;
    if (!source.document.empty()) out["source"]["document"] = source.document;
    if (source.version != 0) out["source"]["version"] = source.version;
    if (!source.fields.empty()) out["fields"] = source.fields;
    const auto put = [&out](const notice::Aside& aside) {
        out["asides"].push_back({{"path", aside.path}, {"reason", aside.reason}, {"value", aside.value}});
    };
    for (const notice::Aside& aside : source.asides) put(aside);
    for (const notice::Aside& aside : asides) put(aside);
    return out;
}

std::string matchKey(const notice::Headline& headline)
{
    return base::foldName(headline.familyName + " " + headline.forename);
}

base::Result<Saved> createDocument(Act& act, Desk& desk, const std::string& type, const Json& foreign,
                                   const Source& source)
{
    const form::Form* form = desk.law.catalogue->form(type);
    if (form == nullptr) return base::notFound("form.unknown_type", {{"type", type}});
    base::Result<notice::Admitted> admitted = notice::admit(*form, *desk.law.catalogue, foreign);
    if (!admitted) return admitted.error();
    const base::Result<std::string> provenance = base::canonicalJson(provenanceJson(source, admitted->asides));
    if (!provenance) return provenance.error();
    store::DocumentRow head;
    head.id = base::newIdText();
    head.number = act.unit().nextNumber(static_cast<int>(act.today().year()));
    // What others made says itself who asks; the bureau's own particulars stand in its own requests.
    const bool received = form->received() || source.kind == "message";
    const Json content = received ? std::move(admitted->content)
                                  : prefilled(*form, act.unit(), head.number, std::move(admitted->content));
    const std::string text = base::canonicalJson(content).value();
    head.type = type;
    head.revision = head.version = 1;
    head.openedBy = desk.session.text();
    head.openedAt = head.createdAt = head.updatedAt = act.now();
    head.contentHash = base::sha256(text).hex();
    // What another bureau issues is received here, whatever life its type has in its own bureau.
    const workflow::Definition* receiving = source.kind == "message" ? desk.law.workflows->find("received") : nullptr;
    const workflow::Definition& life = receiving != nullptr ? *receiving : *desk.law.workflows->forType(type);
    act.unit().keepDefinition({life.hash().hex(), life.id(), life.text()});
    head.workflow = {
        life.id(), life.hash().hex(), life.start().id, act.now(), act.user().id.text(), act.user().id.text(), {}, {},
        {}};
    takeHeadline(head, content);
    act.unit().insertDocument(head);
    act.unit().insertVersion({head.id, 1, text, head.contentHash, act.user().id.text(), act.now(), *provenance});
    audit::Entry entry = entryAbout(source.kind == "file" ? audit::act::kImported : audit::act::kCreated, head);
    entry.after = head.contentHash;
    entry.facts = {{"type", type}, {"number", head.number}};
    if (!source.document.empty())
        entry.facts["origin"] = {{"document", source.document}, {"version", source.version}};
    else if (source.kind == "message")
        entry.facts["message"] = source.place;
    else if (!source.sha256.empty())
        entry.facts["file"] = source.sha256;
    Json payload = Json::object();
    entry.fields = commitments(*form, Json::object(), content, payload);
    act.record(std::move(entry), payload);
    std::vector<notice::Aside> asides = source.asides;
    asides.insert(asides.end(), admitted->asides.begin(), admitted->asides.end());
    return Saved{head.id, head.number, head.revision, head.version, head.contentHash, std::move(asides)};
}

base::Result<Saved> Drafting::create(const std::string& type, const Json& foreign, const Source& source)
{
    return performFor<Saved>(desk_, access::Permission::DraftCases, [&](Act& act) -> base::Result<Saved> {
        if (const base::Status may = mayBegin(*desk_.law.catalogue, type, act.today()); !may) return may.error();
        return createDocument(act, desk_, type, foreign, source);
    });
}

base::Result<Json> Drafting::attach(const std::string& name, const std::string& mediaType, const std::string& bytes)
{
    if (bytes.empty()) return base::invalid("attachment.empty", {{"name", name}});
    if (bytes.size() > kAttachmentLimit)
        return base::invalid("attachment.too_large", {{"name", name}, {"limit", std::to_string(kAttachmentLimit)}});
    const std::string sha256 = base::sha256(bytes).hex();
    const Json value{{"name", name}, {"mediaType", mediaType}, {"sha256", sha256}, {"size", bytes.size()}};
    return performFor<Json>(desk_, access::Permission::DraftCases, [&](Act& act) -> base::Result<Json> {
        act.unit().putAttachment(sha256, bytes);
        audit::Entry entry;
        entry.act = audit::act::kAttached;
        entry.facts = {{"sha256", sha256}, {"size", bytes.size()}, {"mediaType", mediaType}};
        act.record(std::move(entry), {{"name", name}});
        return value;
    });
}

base::Result<std::vector<LikelyDuplicate>> Drafting::duplicates(const std::string& id, const Json& content)
{
    const notice::Headline line = notice::headline(content);
    const bool named = !matchKey(line).empty() && !line.dateOfBirth.empty();
    if (line.entityId.empty() && !named) return std::vector<LikelyDuplicate>();
    return performFor<std::vector<LikelyDuplicate>>(
        desk_, access::Permission::DraftCases, [&](Act& act) -> base::Result<std::vector<LikelyDuplicate>> {
            const std::optional<store::DocumentRow> own = act.unit().document(id);
            if (!own) return base::notFound("document.unknown", {{"id", id}});
            std::vector<LikelyDuplicate> found = likelyDuplicates(act.unit(), line);
            std::erase_if(found, [&](const LikelyDuplicate& one) { return one.id == own->id; });
            audit::Entry entry = entryAbout(audit::act::kDuplicatesSought, *own);
            entry.facts = {{"found", found.size()}};
            act.record(std::move(entry));
            return found;
        });
}

namespace {

/// What was typed anew no longer comes from where it was read.
std::string provenanceAfter(Json provenance, const std::vector<audit::FieldChange>& changed)
{
    const auto fields = provenance.find("fields");
    if (fields != provenance.end())
        for (const audit::FieldChange& change : changed) forget(*fields, change.path);
    return base::canonicalJson(provenance).value();
}

} // namespace

void forget(Json& fields, const std::string& path)
{
    for (auto it = fields.begin(); it != fields.end();) {
        const bool within = it.key() == path || it.key().starts_with(path + ".") || it.key().starts_with(path + "[");
        it = within ? fields.erase(it) : std::next(it);
    }
}

base::Result<Saved> Drafting::change(const std::string& id, std::int64_t revision,
                                     const std::vector<notice::Change>& changes)
{
    return performFor<Saved>(desk_, access::Permission::DraftCases, [&](Act& act) -> base::Result<Saved> {
        const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
        if (!loaded) return loaded.error();
        store::DocumentRow head = loaded->head;
        if (head.revision != revision) return staleSince(act.unit(), head, revision);
        const base::Result<const workflow::Definition*> life = definitionOf(desk_.law, head.workflow);
        if (!life) return life.error();
        const workflow::State* state = (*life)->state(head.workflow.state);
        if (state == nullptr || !state->editable)
            return base::refused("document.not_editable", {{"state", head.workflow.state}});
        const base::Result<Json> changed = notice::apply(*loaded->form, *desk_.law.catalogue, loaded->content, changes);
        if (!changed) return changed.error();
        const std::string before = head.contentHash;
        const std::string text = base::canonicalJson(*changed).value();
        if (base::sha256(text).hex() == before)
            return Saved{head.id, head.number, head.revision, head.version, before, {}};
        Json payload = Json::object();
        std::vector<audit::FieldChange> fields = commitments(*loaded->form, loaded->content, *changed, payload);
        writeVersion(act, desk_, head, text, provenanceAfter(loaded->provenance, fields));
        head.updatedAt = act.now();
        head.workflow.lastEditor = act.user().id.text();
        takeHeadline(head, *changed);
        if (const auto standing = act.unit().life().standing(head.id); standing && !standing->publishedAs.empty())
            head.entityId = standing->publishedAs;
        if (!act.unit().updateDocument(head)) return staleSince(act.unit(), head, revision);
        audit::Entry entry = entryAbout(audit::act::kSaved, head);
        entry.fields = std::move(fields);
        entry.before = before;
        entry.after = head.contentHash;
        act.record(std::move(entry), payload);
        return Saved{head.id, head.number, head.revision + 1, head.version, head.contentHash, {}};
    });
}

} // namespace tocsin::service
