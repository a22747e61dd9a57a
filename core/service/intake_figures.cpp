// Time from request to circulation, from the steps that the log holds of the documents.
#include "core/base/json_reader.h"
#include "core/service/intake_requests.h"

namespace tocsin::service {

namespace {

/// When the document first stood where those it is meant for have it, by the log.
std::optional<base::Instant> circulation(store::UnitOfWork& unit, const std::string& document)
{
    store::AuditFilter filter;
    filter.document = document;
    filter.act = audit::act::kStep;
    filter.limit = 100'000;
    for (const audit::Row& row : unit.auditRows(filter)) {
        const base::Result<base::Json> json = base::readStoredJson(row.text);
        const base::Result<audit::Entry> entry =
            json ? audit::fromJson(*json) : base::Result<audit::Entry>(json.error());
        if (!entry || !entry->facts.is_object()) throw store::StorageError("storage.corrupt", "an entry is unreadable");
        const auto to = entry->facts.find("to");
        if (to == entry->facts.end() || !to->is_string() || !intake::isCirculated(to->get_ref<const std::string&>()))
            continue;
        const base::Result<base::Instant> at = base::parseInstant(entry->clock.empty() ? entry->at : entry->clock);
        if (at) return *at;
    }
    return std::nullopt;
}

/// Of the draft, or of a document made of it in turn: a diffusion that goes out before its notice counts.
std::optional<base::Instant> firstCirculation(store::UnitOfWork& unit, const std::string& document)
{
    std::optional<base::Instant> first = circulation(unit, document);
    for (const store::LinkRow& link : unit.links(document)) {
        if (link.origin != document) continue;
        const std::optional<base::Instant> other = circulation(unit, link.document);
        if (other && (!first || *other < *first)) first = other;
    }
    return first;
}

bool isEnd(const Desk& desk, const workflow::Instance& instance)
{
    const workflow::Definition* life = desk.law.workflows->of(instance);
    const workflow::State* state = life == nullptr ? nullptr : life->state(instance.state);
    return state != nullptr && state->kind == workflow::State::Kind::End;
}

base::Result<intake::Sample> sampleOf(Act& act, const Desk& desk, const store::RequestRow& row)
{
    const base::Result<base::Instant> received = base::parseInstant(row.receivedAt);
    if (!received) return received.error();
    intake::Sample sample{row.agencyKey, row.agency, *received, std::nullopt, false, 0};
    const std::optional<store::RequestPackageRow> first = act.unit().intake().package(row.id, 1);
    if (first) sample.score = static_cast<int>(first->score);
    if (row.document.empty()) {
        sample.ended = isEnd(desk, row.workflow);
        return sample;
    }
    sample.circulated = firstCirculation(act.unit(), row.document);
    const std::optional<store::DocumentRow> head = act.unit().document(row.document);
    sample.ended = !head || isEnd(desk, head->workflow);
    return sample;
}

} // namespace

base::Result<std::vector<intake::AgencyFigures>> Intake::report(const std::string& from, const std::string& until)
{
    using Figures = std::vector<intake::AgencyFigures>;
    for (const std::string& text : {from, until})
        if (!text.empty())
            if (const auto date = base::parseDate(text); !date) return date.error();
    return performFor<Figures>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Figures> {
        std::vector<intake::Sample> samples;
        for (const store::RequestRow& row : act.unit().intake().requests({})) {
            const std::string day = row.receivedAt.substr(0, 10);
            if ((!from.empty() && day < from) || (!until.empty() && day > until)) continue;
            const base::Result<intake::Sample> sample = sampleOf(act, desk_, row);
            if (!sample) return sample.error();
            samples.push_back(*sample);
        }
        return intake::figuresOf(samples, desk_.clock.now());
    });
}

} // namespace tocsin::service
