#include "core/service/intake_requests.h"

#include "core/base/text.h"
#include "core/intake/bureau_fields.h"
#include "core/service/documents.h"
#include "core/service/office.h"
#include "core/service/prefill.h"

namespace tocsin::service {

using base::Json;

namespace {

workflow::Command commandOf(const Act& act, const std::string& action, const std::string& reason)
{
    workflow::Command command;
    command.action = action;
    command.user = act.user().id.text();
    for (const access::Role role : act.user().roles) command.roles.emplace_back(access::name(role));
    command.reason = reason;
    return command;
}

} // namespace

base::Result<intake::Package> readRequest(const Desk& desk, std::string_view bytes)
{
    base::Result<intake::Package> package = intake::readPackage(bytes, *desk.law.catalogue);
    if (package)
        intake::leaveToBureau(*desk.law.pack, *desk.law.catalogue->form(package->type), *desk.law.catalogue, *package);
    return package;
}

base::Result<store::RequestRow> requestRow(Act& act, const std::string& id)
{
    std::optional<store::RequestRow> row = act.unit().intake().request(id);
    if (!row) return base::notFound("intake.no_such_request", {{"id", id}});
    return std::move(*row);
}

base::Result<intake::Package> packageOf(Act& act, const Desk& desk, const store::RequestRow& row, std::int64_t version)
{
    const std::optional<store::RequestPackageRow> stored = act.unit().intake().package(row.id, version);
    if (stored && stored->bytes.empty()) return base::refused("intake.package_destroyed", {{"number", row.number}});
    if (!stored || base::sha256(stored->bytes).hex() != stored->sha256)
        throw store::StorageError("storage.corrupt", "a package of " + row.number + " is not what its hash says");
    return readRequest(desk, stored->bytes);
}

base::Result<OpenedRequest> openRequest(Act& act, const Desk& desk, const std::string& id)
{
    base::Result<store::RequestRow> row = requestRow(act, id);
    if (!row) return row.error();
    base::Result<intake::Package> package = packageOf(act, desk, *row, row->version);
    if (!package) return package.error();
    const form::Form* form = desk.law.catalogue->form(package->type);
    intake::Score score = scoreOf(act, desk, *form, package->content);
    return OpenedRequest{std::move(*row), std::move(*package), form, std::move(score)};
}

intake::Score scoreOf(Act& act, const Desk& desk, const form::Form& form, const Json& content)
{
    const Json drafted = prefilled(form, act.unit(), "-", content);
    return intake::scoreOf(*desk.law.pack, form, content, drafted, act.today(),
                           settingsOf(desk.law, act.unit(), act.today()));
}

base::Result<const workflow::Definition*> lifeOf(const Desk& desk, const store::RequestRow& row)
{
    return definitionOf(desk.law, row.workflow);
}

base::Status stepRequest(Act& act, const Desk& desk, store::RequestRow& row, const std::string& action,
                         const std::string& reason)
{
    const base::Result<const workflow::Definition*> life = lifeOf(desk, row);
    if (!life) return life.error();
    const std::string tidy = base::tidySpaces(base::repaired(reason), /*keepLines=*/true);
    const base::Result<workflow::Step> step =
        workflow::step(**life, row.workflow, commandOf(act, action, tidy), {{}, {}, act.now()});
    if (!step) return step.error();
    const std::string from = row.workflow.state;
    row.workflow.state = step->next.state;
    row.workflow.since = act.now();
    row.remindedAt.clear();
    row.reason = tidy;
    audit::Entry entry;
    entry.act = audit::act::kIntakeStep;
    entry.document = row.document;
    entry.workflow = row.workflow.definitionHash;
    entry.facts = {{"request", row.id}, {"action", action}, {"from", from}, {"to", row.workflow.state}};
    if (!row.document.empty()) entry.facts["drafted_from"] = row.draftedFrom;
    act.record(std::move(entry), {{"reason", tidy}});
    return base::done();
}

void saveRequest(Act& act, store::RequestRow& row)
{
    if (!act.unit().intake().updateRequest(row))
        throw store::StorageError("storage.failed", "request " + row.number + " changed within a transaction");
    ++row.revision;
}

RequestItem itemOf(Act& act, const Desk& desk, store::RequestRow row)
{
    RequestItem item{std::move(row), {}, {}, {}, {}, {}, false};
    if (!item.row.document.empty())
        if (const std::optional<store::DocumentRow> head = act.unit().document(item.row.document)) {
            item.documentNumber = head->number;
            item.documentState = head->workflow.state;
        }
    const workflow::Definition* life = desk.law.workflows->of(item.row.workflow);
    if (life == nullptr) return item;
    // The agency is reminded again as long after the last reminder as after the return.
    workflow::Instance instance = item.row.workflow;
    if (!item.row.remindedAt.empty()) instance.since = item.row.remindedAt;
    workflow::Matters matters;
    matters.urgent = item.row.urgency != "routine";
    const OfficeTime time = officeTime(desk.law, act.unit());
    const std::vector<workflow::Deadline> due =
        workflow::deadlines(*life, instance, matters, *time.calendar, time.figures, desk.clock.now());
    if (due.empty()) return item;
    item.clock = due.front().timer->id;
    item.clockLabel = due.front().timer->label;
    item.due = base::toText(due.front().due);
    item.breached = due.front().breached;
    return item;
}

Json writeLetter(Act& act, const Desk& desk, intake::LetterKind kind, const OpenedRequest& request)
{
    const store::RequestRow& row = request.row;
    audit::Entry entry;
    entry.act = audit::act::kIntakeAnswered;
    entry.document = row.document;
    entry.facts = {
        {"request", row.id}, {"kind", intake::name(kind)}, {"version", row.version}, {"score", request.score.percent}};
    act.record(std::move(entry));
    const bool withReason = kind == intake::LetterKind::Return || kind == intake::LetterKind::Refusal ||
                            kind == intake::LetterKind::Reminder;
    return intake::toJson(intake::Letter{kind, row.number, row.version, row.newestAt, act.now(),
                                         withReason ? row.reason : std::string(), request.package, *request.form,
                                         request.score},
                          *desk.law.catalogue);
}

} // namespace tocsin::service
