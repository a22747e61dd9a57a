#include "core/service/documents.h"

#include "core/base/json_reader.h"

#include <charconv>

namespace tocsin::service {

using base::Json;

base::Result<Loaded> load(const Law& law, store::UnitOfWork& unit, const std::string& id)
{
    std::optional<store::DocumentRow> head = unit.document(id);
    if (!head) return base::notFound("document.unknown", {{"id", id}});
    const std::optional<store::VersionRow> version = unit.version(head->id, head->version);
    const base::Result<Json> content =
        version ? base::readStoredJson(version->content) : base::Result<Json>(base::invalid("json.empty"));
    if (!content || base::sha256(version->content).hex() != version->hash)
        throw store::StorageError("storage.corrupt",
                                  "the newest content of " + head->number + " is not what its hash says");
    const form::Form* form = law.catalogue->form(head->type);
    if (form == nullptr)
        throw store::StorageError("storage.corrupt", head->number + " is of a type that no form describes");
    base::Result<Json> provenance = base::readStoredJson(version->provenance);
    return Loaded{std::move(*head), *content, provenance ? std::move(*provenance) : Json::object(), form};
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

rules::Judgement judgeLoaded(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                             rules::Stage stage, bool all)
{
    const Json settings = settingsOf(law, unit, today);
    const std::vector<rules::Response> responses = unit.responses(loaded.head.id);
    return rules::judge(*law.pack, *loaded.form,
                        {loaded.content, loaded.head.type, today, stage, settings, responses, all});
}

workflow::Facts factsOf(const Law& law, store::UnitOfWork& unit, const Loaded& loaded, base::Date today,
                        const std::string& now)
{
    workflow::Facts facts{loaded.head.contentHash, {}, now};
    // The last stage takes in the earlier ones, so content is judged once and counted by stage.
    const rules::Judgement judgement = judgeLoaded(law, unit, loaded, today, rules::Stage::Approve);
    for (const rules::Stage stage : {rules::Stage::Draft, rules::Stage::Submit, rules::Stage::Approve})
        facts.openBlocking[std::string(rules::name(stage))] = judgement.count(rules::Severity::Block, stage);
    return facts;
}

} // namespace tocsin::service
