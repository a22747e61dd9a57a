#include "core/service/living.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/workflow/input_format.h"

namespace tocsin::service {

using base::Json;

namespace {

std::optional<base::Date> dayOf(const std::string& text)
{
    const base::Result<base::Date> date = base::parseDate(text);
    if (!date) return std::nullopt;
    return *date;
}

std::string textAt(const Json& object, const char* section, const char* field)
{
    const auto within = object.is_object() ? object.find(section) : object.end();
    if (within == object.end() || !within->is_object()) return {};
    const auto found = within->find(field);
    return found != within->end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string inputOf(const std::map<std::string, std::string>& inputs, const char* name)
{
    const auto found = inputs.find(name);
    return found == inputs.end() ? std::string() : base::tidySpaces(found->second);
}

/// Publication, or that of an update. Later ones move neither the day of recording nor the end of retention, unless the
/// content now asks for an earlier end (RPD 49(3)).
void publish(store::LifeRow& row, bool first, const store::DocumentRow& head, const Json& content,
             const std::map<std::string, std::string>& inputs, const std::string& today)
{
    if (first) {
        const std::string recordedOn = inputOf(inputs, "recorded_on");
        row.recordedOn = recordedOn.empty() ? today : recordedOn;
        row.publishedAs = inputOf(inputs, "entity_id");
    }
    row.publishedVersion = head.version;
    const std::string until = textAt(content, "handling", "retention_until");
    if (dayOf(until) && (first || (!row.retentionUntil.empty() && until < row.retentionUntil)))
        row.retentionUntil = until;
}

void applyEffect(store::LifeRow& row, const std::string& effect, const std::map<std::string, std::string>& inputs,
                 const std::string& today)
{
    if (effect == "suspend") row.suspendedUntil = inputOf(inputs, "suspended_until");
    if (effect == "resume") row.suspendedUntil.clear();
    if (effect == "public_on") row.publicSince = inputOf(inputs, "public_since");
    if (effect == "public_off") row.publicSince.clear();
    if (effect == "end") {
        row.endedOn = today;
        row.suspendedUntil.clear();
    }
}

} // namespace

life::Terms termsOf(const Law& law, base::Date today)
{
    const Json settings = law.pack->settings().on(today);
    const auto figure = [&settings](const char* id) {
        const auto found = settings.find(id);
        if (found == settings.end() || !found->is_number_integer())
            throw store::StorageError("storage.corrupt", std::string("the rules have no figure for ") + id);
        return found->get<std::int64_t>();
    };
    return {figure("retention_years"), figure("retention_review_months")};
}

std::optional<life::Retention> retentionOf(const std::string& startedOn, const std::string& decided,
                                           const life::Terms& terms)
{
    const std::optional<base::Date> from = dayOf(startedOn.substr(0, 10));
    if (!from) return std::nullopt;
    return life::retentionOf(*from, dayOf(decided), terms);
}

std::size_t copiesAtHome(store::UnitOfWork& unit, const std::string& document)
{
    const std::vector<store::CopyRow> copies = unit.life().copies(document);
    return static_cast<std::size_t>(
        std::count_if(copies.begin(), copies.end(), [](const store::CopyRow& copy) { return copy.deletedOn.empty(); }));
}

void addLife(workflow::Facts& facts, const Law& law, store::UnitOfWork& unit, const store::DocumentRow& head,
             base::Date today)
{
    facts.isCode = [catalogue = law.catalogue](const std::string& list, const std::string& code) {
        const form::CodeList* known = catalogue->list(list);
        return known != nullptr && known->contains(code);
    };
    const Json settings = law.pack->settings().on(today);
    for (const auto& item : settings.items())
        if (item.value().is_number_integer()) facts.figures[item.key()] = item.value().get<std::int64_t>();
    facts.copiesAtHome = copiesAtHome(unit, head.id);
    const std::optional<store::LifeRow> standing = unit.life().standing(head.id);
    if (!standing) return;
    if (const auto kept = retentionOf(standing->recordedOn, standing->retentionUntil, termsOf(law, today)))
        facts.retentionUntil = base::toText(kept->until);
}

Json sortInputs(const workflow::Transition& transition, const std::map<std::string, std::string>& inputs, Json& facts)
{
    Json payload = Json::object();
    for (const auto& [name, value] : inputs) {
        const std::string text = base::tidySpaces(value);
        if (text.empty()) continue;
        const auto known = std::find_if(transition.inputs.begin(), transition.inputs.end(),
                                        [&name = name](const workflow::Input& input) { return input.id == name; });
        // Days, codes and numbers of a known form say nothing of a person by themselves; free text may.
        const bool free = known == transition.inputs.end() ||
                          (known->kind == workflow::Input::Kind::Text && workflow::inputFormat(name) == nullptr);
        (free ? payload : facts)["inputs"][name] = text;
    }
    return payload;
}

Json standingJson(const store::LifeRow& row)
{
    return {{"recorded_on", row.recordedOn},         {"published_version", row.publishedVersion},
            {"retention_until", row.retentionUntil}, {"suspended_until", row.suspendedUntil},
            {"public_since", row.publicSince},       {"ended_on", row.endedOn},
            {"published_as", row.publishedAs}};
}

void applyLife(Act& act, const store::DocumentRow& head, const Json& content, const workflow::Transition& transition,
               const std::map<std::string, std::string>& inputs, audit::Entry& entry)
{
    const std::optional<store::LifeRow> before = act.unit().life().standing(head.id);
    const bool publishes = workflow::isPublication(transition.action);
    if (!before && !publishes) return;
    store::LifeRow row = before.value_or(store::LifeRow{});
    row.document = head.id;
    const std::string today = base::toText(act.today());
    if (publishes) publish(row, !before, head, content, inputs, today);
    for (const std::string& effect : transition.effects) applyEffect(row, effect, inputs, today);
    if (before && *before == row) return;
    act.unit().life().putStanding(row);
    entry.facts["life"] = standingJson(row);
}

void restorePublished(Act& act, const Loaded& loaded, store::DocumentRow& head)
{
    head.open = false;
    const std::optional<store::LifeRow> standing = act.unit().life().standing(head.id);
    if (!standing) return;
    const std::optional<store::VersionRow> published = act.unit().version(head.id, standing->publishedVersion);
    if (!published || base::sha256(published->content).hex() != published->hash)
        throw store::StorageError("storage.corrupt",
                                  "the published content of " + head.number + " is not what its hash says");
    if (published->hash == head.contentHash) return;
    const Json content = base::readStoredJson(published->content).value();
    const std::string before = head.contentHash;
    head.contentHash = published->hash;
    head.workflow.lastEditor = act.user().id.text();
    takeHeadline(head, content);
    if (!standing->publishedAs.empty()) head.entityId = standing->publishedAs;
    act.unit().insertVersion({head.id, ++head.version, published->content, published->hash, act.user().id.text(),
                              act.now(), published->provenance});
    audit::Entry entry = entryAbout(audit::act::kSaved, head);
    Json payload = Json::object();
    entry.fields = commitments(*loaded.form, loaded.content, content, payload);
    entry.before = before;
    entry.after = head.contentHash;
    entry.facts = {{"restored", standing->publishedVersion}};
    act.record(std::move(entry), payload);
}

} // namespace tocsin::service
