#include "core/service/documents.h"

#include "core/base/json_reader.h"

#include <charconv>

namespace tocsin::service {

using base::Json;

audit::Entry entryAbout(const char* act, const store::DocumentRow& head)
{
    audit::Entry entry;
    entry.act = act;
    entry.document = head.id;
    entry.version = head.version;
    entry.workflow = head.workflow.definitionHash;
    return entry;
}

base::Result<const workflow::Definition*> definitionOf(const Law& law, const workflow::Instance& instance)
{
    const workflow::Definition* definition = law.workflows->of(instance);
    if (definition == nullptr) return base::refused("workflow.other_definition", {{"definition", instance.definition}});
    return definition;
}

Law withKeptDefinitions(Law law, store::UnitOfWork& unit)
{
    std::vector<std::shared_ptr<const workflow::Definition>> kept;
    for (const store::DefinitionRow& row : unit.definitions()) {
        if (law.workflows->byHash(row.hash) != nullptr) continue;
        const auto read =
            workflow::Definition::read(row.text, "definition " + row.hash, workflow::Definition::Proof::AsKept);
        if (read && (*read)->hash().hex() == row.hash) kept.push_back(*read);
    }
    if (!kept.empty()) law.workflows = law.workflows->with(kept);
    return law;
}

Loaded opened(const Law& law, store::DocumentRow head, const std::optional<store::VersionRow>& version)
{
    base::Result<Json> content =
        version ? base::readStoredJson(version->content) : base::Result<Json>(base::invalid("json.empty"));
    if (!content || base::sha256(version->content).hex() != version->hash)
        throw store::StorageError("storage.corrupt",
                                  "the newest content of " + head.number + " is not what its hash says");
    const form::Form* form = law.catalogue->form(head.type);
    if (form == nullptr)
        throw store::StorageError("storage.corrupt", head.number + " is of a type that no form describes");
    base::Result<Json> provenance = base::readStoredJson(version->provenance);
    return Loaded{std::move(head), std::move(*content), provenance ? std::move(*provenance) : Json::object(), form};
}

base::Result<Loaded> load(const Law& law, store::UnitOfWork& unit, const std::string& id)
{
    std::optional<store::DocumentRow> head = unit.document(id);
    if (!head) return base::notFound("document.unknown", {{"id", id}});
    if (unit.life().tombstone(head->id)) return base::notFound("document.destroyed", {{"number", head->number}});
    const std::optional<store::VersionRow> version = unit.version(head->id, head->version);
    return opened(law, std::move(*head), version);
}

std::optional<std::int64_t> majorityAge(store::UnitOfWork& unit)
{
    const std::optional<std::string> text = unit.setting("majority_age");
    if (!text) return std::nullopt;
    std::int64_t age = 0;
    const auto read = std::from_chars(text->data(), text->data() + text->size(), age);
    if (read.ec != std::errc() || read.ptr != text->data() + text->size())
        throw store::StorageError("storage.corrupt", "the bureau's age of majority is no number");
    return age;
}

Json settingsOf(const Law& law, store::UnitOfWork& unit, base::Date today)
{
    Json settings = law.pack->settings().on(today);
    if (const std::optional<std::int64_t> age = majorityAge(unit)) settings["majority_age"] = *age;
    return settings;
}

bool datesAgree(const std::string& a, const std::string& b)
{
    const std::size_t known = std::min(a.size(), b.size());
    return known > 0 && a.compare(0, known, b, 0, known) == 0;
}

namespace {

/// A person of the same entity id, or of the same folded name with a birth date that agrees.
std::vector<store::DocumentRow> refusalsOf(store::UnitOfWork& unit, const store::DocumentRow& head)
{
    std::vector<store::DocumentRow> rows = unit.refusals({head.id, head.entityId, head.matchKey, head.dateOfBirth});
    std::erase_if(rows, [&](const store::DocumentRow& row) {
        const bool sameEntity = !head.entityId.empty() && row.entityId == head.entityId;
        return !sameEntity && !datesAgree(row.dateOfBirth, head.dateOfBirth);
    });
    return rows;
}

} // namespace

Json knownOf(const Law& law, store::UnitOfWork& unit, const store::DocumentRow& head)
{
    Json known = Json::object();
    const auto put = [&](const char* id, std::size_t count) {
        if (law.pack->settings().find(id) != nullptr) known[id] = count;
    };
    const std::vector<store::DocumentRow> refusals = refusalsOf(unit, head);
    put("known_earlier_refusals", refusals.size());
    put("known_refused_notice",
        static_cast<std::size_t>(std::count_if(refusals.begin(), refusals.end(), [](const store::DocumentRow& row) {
            return row.type.ends_with(".notice");
        })));
    put("known_same_summary",
        unit.countSameSummary(head.summaryKey, {head.id, head.entityId, head.matchKey, head.dateOfBirth}));
    return known;
}

Json settingsFor(const Law& law, store::UnitOfWork& unit, const store::DocumentRow& head, base::Date today)
{
    Json settings = settingsOf(law, unit, today);
    settings.update(knownOf(law, unit, head));
    return settings;
}

store::VerdictRow verdictOf(const store::DocumentRow& head, const rules::Judgement& judgement, const std::string& now)
{
    return {head.id,
            head.contentHash,
            judgement.packHash,
            std::string(rules::name(judgement.verdict)),
            static_cast<std::int64_t>(judgement.count(rules::Severity::Block)),
            now};
}

rules::Judgement judgeLoaded(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                             rules::Stage stage, bool all)
{
    const Json settings = settingsFor(law, unit, loaded.head, today);
    const std::vector<rules::Response> responses = unit.responses(loaded.head.id);
    return rules::judge(*law.pack, *loaded.form,
                        {loaded.content, loaded.head.type, today, stage, settings, responses, all});
}

namespace {

bool isFilled(const Json& value)
{
    return !value.is_null() && !(value.is_string() && value.get_ref<const std::string&>().empty()) &&
           !(value.is_structured() && value.empty());
}

} // namespace

std::map<std::string, bool> flagsOf(const form::Form& form, const Json& content)
{
    const Json* declared = form::Path::parse("sensitive.has_sensitive_data")->find(content);
    bool sensitive = declared != nullptr && *declared == Json(true);
    for (const std::string& pattern : form.patterns()) {
        if (sensitive) break;
        if (form.find(pattern)->sensitivity != form::Sensitivity::Sensitive) continue;
        for (const form::Path& path : form::Path::parse(pattern)->expand(content)) {
            const Json* value = path.find(content);
            sensitive = sensitive || (value != nullptr && isFilled(*value));
        }
    }
    return {{"sensitive_data", sensitive}};
}

workflow::Facts factsOf(const Loaded& loaded, const rules::Judgement& judgement, const std::string& now)
{
    workflow::Facts facts{loaded.head.contentHash, {}, now};
    facts.flags = flagsOf(*loaded.form, loaded.content);
    // The last stage takes in the earlier ones, so content is judged once and counted by stage.
    for (const rules::Stage stage : {rules::Stage::Draft, rules::Stage::Submit, rules::Stage::Approve})
        facts.openBlocking[std::string(rules::name(stage))] = judgement.count(rules::Severity::Block, stage);
    return facts;
}

std::vector<LikelyDuplicate> likelyDuplicates(store::UnitOfWork& unit, const notice::Headline& headline)
{
    std::vector<LikelyDuplicate> out;
    for (const store::DocumentRow& row :
         unit.likelyDuplicates(headline.entityId, matchKey(headline), headline.dateOfBirth)) {
        const bool sameEntityId = !headline.entityId.empty() && row.entityId == headline.entityId;
        if (sameEntityId || datesAgree(row.dateOfBirth, headline.dateOfBirth))
            out.push_back({row.id, row.number, sameEntityId});
    }
    return out;
}

} // namespace tocsin::service
