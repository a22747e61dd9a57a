#include "core/service/intake.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/service/documents.h"
#include "core/service/intake_requests.h"

namespace tocsin::service {

using access::Permission;
using base::Json;

namespace {

std::string withoutFolders(const std::string& fileName) { return fileName.substr(fileName.find_last_of("/\\") + 1); }

/// The request that a package belongs to. One that was refused or withdrawn is over: the agency asks anew.
std::optional<store::RequestRow> standing(Act& act, const Desk& desk, const intake::Package& package)
{
    std::optional<store::RequestRow> row =
        act.unit().intake().requestOf(package.agencyKey(), package.referenceKey(), package.type);
    if (!row || !row->document.empty()) return row;
    const workflow::Definition* life = desk.law.workflows->of(row->workflow);
    const workflow::State* state = life == nullptr ? nullptr : life->state(row->workflow.state);
    if (state != nullptr && state->kind == workflow::State::Kind::End) return std::nullopt;
    return row;
}

/// Errors: workflow.no_definition {type}.
base::Result<store::RequestRow> begin(Act& act, const Desk& desk, const intake::Package& package)
{
    const workflow::Definition* life = desk.law.workflows->forType(workflow::kAgencyRequest);
    if (life == nullptr) return base::refused("workflow.no_definition", {{"type", workflow::kAgencyRequest}});
    act.unit().keepDefinition({life->hash().hex(), life->id(), life->text()});
    store::RequestRow row;
    row.id = base::newIdText();
    row.number = act.unit().intake().nextRequestNumber(static_cast<int>(act.today().year()));
    row.type = package.type;
    row.receivedAt = act.now();
    row.workflow.definition = life->id();
    row.workflow.definitionHash = life->hash().hex();
    row.workflow.state = life->start().id;
    row.workflow.since = act.now();
    return row;
}

void takePackage(store::RequestRow& row, const intake::Package& package, const intake::Score& score,
                 const std::string& now)
{
    row.agency = package.agency;
    row.agencyKey = package.agencyKey();
    row.reference = package.reference;
    row.referenceKey = package.referenceKey();
    row.urgency = package.urgency;
    row.score = score.percent;
    row.newestAt = now;
    ++row.version;
}

/// Agency, reference and file name may name a person: they go to the payload.
void recordReceived(Act& act, const store::RequestRow& row, const intake::Package& package, const std::string& file)
{
    audit::Entry entry;
    entry.act = audit::act::kIntakeReceived;
    entry.document = row.document;
    entry.workflow = row.workflow.definitionHash;
    entry.facts = {{"request", row.id},
                   {"number", row.number},
                   {"version", row.version},
                   {"package", package.sha256},
                   {"type", row.type},
                   {"urgency", row.urgency},
                   {"score", row.score},
                   {"state", row.workflow.state},
                   {"files", package.attachments.size()},
                   {"asides", package.asides.size()}};
    act.record(std::move(entry), {{"agency", row.agency}, {"reference", row.reference}, {"file_name", file}});
}

base::Result<ReceivedRequest> repeated(Act& act, const Desk& desk, const store::RequestPackageRow& known,
                                       intake::Package package)
{
    const std::optional<store::RequestRow> row = act.unit().intake().request(known.request);
    if (!row) throw store::StorageError("storage.corrupt", "a package of no request");
    audit::Entry entry;
    entry.act = audit::act::kIntakeRepeated;
    entry.facts = {{"request", row->id}, {"package", known.sha256}};
    act.record(std::move(entry));
    const form::Form& form = *desk.law.catalogue->form(package.type);
    return ReceivedRequest{*row, true, scoreOf(act, desk, form, package.content), std::move(package.asides)};
}

std::vector<RequestAction> actionsOf(const Act& act, const Desk& desk, const store::RequestRow& row)
{
    std::vector<RequestAction> out;
    const workflow::Definition* life = desk.law.workflows->of(row.workflow);
    if (life == nullptr) return out;
    workflow::Command who;
    who.user = act.user().id.text();
    for (const access::Role role : act.user().roles) who.roles.emplace_back(access::name(role));
    for (workflow::Option& option : workflow::permitted(*life, row.workflow, who, {{}, {}, act.now()}))
        if (option.transition->action != "resubmit")
            out.push_back({option.transition->action, option.transition->label, option.transition->reason,
                           std::move(option.unmet)});
    return out;
}

} // namespace

base::Result<ReceivedRequest> Intake::receive(const std::string& fileName, std::string_view bytes)
{
    const std::string file = withoutFolders(fileName);
    base::Result<intake::Package> read = readRequest(desk_, bytes);
    if (!read) return read.error().within(file);
    return performFor<ReceivedRequest>(desk_, Permission::DraftCases, [&](Act& act) -> base::Result<ReceivedRequest> {
        intake::Package& package = *read;
        if (const auto known = act.unit().intake().packageByHash(package.sha256))
            return repeated(act, desk_, *known, std::move(package));
        intake::Score score = scoreOf(act, desk_, *desk_.law.catalogue->form(package.type), package.content);
        const std::optional<store::RequestRow> earlier = standing(act, desk_, package);
        base::Result<store::RequestRow> row =
            earlier ? base::Result<store::RequestRow>(*earlier) : begin(act, desk_, package);
        if (!row) return row.error();
        takePackage(*row, package, score, act.now());
        if (!earlier) {
            row->revision = 1;
            act.unit().intake().insertRequest(*row);
        }
        recordReceived(act, *row, package, file);
        if (row->workflow.state == "returned_to_agency")
            if (const base::Status back = stepRequest(act, desk_, *row, "resubmit", {}); !back) return back.error();
        if (earlier) saveRequest(act, *row);
        act.unit().intake().insertPackage({row->id, row->version, package.sha256, std::string(bytes), score.percent,
                                           act.now(), act.user().id.text()});
        return ReceivedRequest{std::move(*row), false, std::move(score), std::move(package.asides)};
    });
}

base::Result<std::vector<RequestItem>> Intake::list(const RequestFilter& filter)
{
    using Items = std::vector<RequestItem>;
    return performFor<Items>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<Items> {
        const std::string agency = base::foldName(filter.agency);
        Items items;
        for (store::RequestRow& row : act.unit().intake().requests(filter.states)) {
            if (row.agencyKey.find(agency) == std::string::npos) continue;
            RequestItem item = itemOf(act, desk_, std::move(row));
            if (!filter.breachedOnly || item.breached) items.push_back(std::move(item));
        }
        audit::Entry entry;
        entry.act = audit::act::kIntakeListed;
        entry.facts = {{"count", items.size()}};
        act.record(std::move(entry));
        return items;
    });
}

base::Result<RequestView> Intake::show(const std::string& id)
{
    return performFor<RequestView>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<RequestView> {
        base::Result<OpenedRequest> opened = openRequest(act, desk_, id);
        if (!opened) return opened.error();
        RequestView view{itemOf(act, desk_, opened->row),    std::move(opened->package),
                         std::move(opened->score),           act.unit().intake().packages(opened->row.id),
                         actionsOf(act, desk_, opened->row), {}};
        const std::int64_t from = opened->row.draftedFrom;
        if (from != 0 && from != opened->row.version) {
            const base::Result<intake::Package> drafted = packageOf(act, desk_, opened->row, from);
            if (!drafted) return drafted.error();
            view.sinceDraft = notice::differences(*opened->form, drafted->content, view.package.content);
        }
        audit::Entry entry;
        entry.act = audit::act::kIntakeRead;
        entry.document = opened->row.document;
        entry.facts = {{"request", opened->row.id}, {"version", opened->row.version}};
        act.record(std::move(entry));
        return view;
    });
}

base::Result<Json> Intake::receipt(const std::string& id)
{
    return performFor<Json>(desk_, Permission::ReadCases, [&](Act& act) -> base::Result<Json> {
        const base::Result<OpenedRequest> opened = openRequest(act, desk_, id);
        if (!opened) return opened.error();
        return writeLetter(act, desk_, intake::LetterKind::Receipt, *opened);
    });
}

base::Result<RequestStep> Intake::act(const std::string& id, const std::string& action, const std::string& reason)
{
    return performFor<RequestStep>(desk_, Permission::ActOnCases, [&](Act& act) -> base::Result<RequestStep> {
        if (action == "make_draft" || action == "resubmit")
            return base::refused("intake.not_by_hand", {{"action", action}});
        base::Result<store::RequestRow> row = requestRow(act, id);
        if (!row) return row.error();
        if (const base::Status stepped = stepRequest(act, desk_, *row, action, reason); !stepped)
            return stepped.error();
        saveRequest(act, *row);
        if (action != "return" && action != "refuse") return RequestStep{std::move(*row), nullptr};
        const base::Result<OpenedRequest> opened = openRequest(act, desk_, row->id);
        if (!opened) return opened.error();
        const auto kind = action == "return" ? intake::LetterKind::Return : intake::LetterKind::Refusal;
        return RequestStep{std::move(*row), writeLetter(act, desk_, kind, *opened)};
    });
}

base::Result<RequestStep> Intake::remind(const std::string& id)
{
    return performFor<RequestStep>(desk_, Permission::ActOnCases, [&](Act& act) -> base::Result<RequestStep> {
        base::Result<OpenedRequest> opened = openRequest(act, desk_, id);
        if (!opened) return opened.error();
        store::RequestRow& row = opened->row;
        if (row.workflow.state != "returned_to_agency")
            return base::refused("intake.not_returned", {{"number", row.number}});
        row.remindedAt = act.now();
        saveRequest(act, row);
        audit::Entry entry;
        entry.act = audit::act::kIntakeReminded;
        entry.facts = {{"request", row.id}};
        act.record(std::move(entry));
        Json letter = writeLetter(act, desk_, intake::LetterKind::Reminder, *opened);
        return RequestStep{row, std::move(letter)};
    });
}

} // namespace tocsin::service
