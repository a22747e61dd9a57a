#include "core/base/text.h"
#include "core/service/channel_queue.h"
#include "core/service/conflict.h"
#include "core/service/desks.h"
#include "core/service/documents.h"
#include "core/service/living.h"
#include "core/service/turns.h"

namespace tocsin::service {

using base::Json;

namespace {

workflow::Command commandOf(const access::User& user, const ActCommand& given)
{
    workflow::Command command{given.action, user.id.text(), {}, given.reason, given.seenContentHash, given.inputs};
    for (const access::Role role : user.roles) command.roles.emplace_back(access::name(role));
    return command;
}

bool has(const std::vector<std::string>& list, const char* name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// What a step means for the head itself.
void applyEffects(Act& act, const Loaded& loaded, const workflow::Transition& transition,
                  const std::map<std::string, std::string>& inputs, store::DocumentRow& head)
{
    head.updatedAt = act.now();
    if (workflow::isRefusal(head.workflow.state)) head.refusedAt = act.now();
    if (has(transition.effects, "seal")) head.open = false;
    if (has(transition.effects, "restore")) restorePublished(act, loaded, head);
    const auto entityId = inputs.find("entity_id");
    if (has(transition.effects, "publish") && entityId != inputs.end())
        head.entityId = base::tidySpaces(entityId->second);
}

} // namespace

base::Result<std::vector<ActionView>> Casework::actions(const std::string& id)
{
    return performFor<std::vector<ActionView>>(
        desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<std::vector<ActionView>> {
            const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
            if (!loaded) return loaded.error();
            const base::Result<const workflow::Definition*> life = definitionOf(desk_.law, loaded->head.workflow);
            if (!life) return life.error();
            const rules::Judgement judgement =
                judgeLoaded(desk_.law, act.unit(), *loaded, act.today(), rules::Stage::Approve);
            workflow::Facts facts = factsOf(*loaded, judgement, act.now());
            addLife(facts, desk_.law, act.unit(), loaded->head, act.today());
            ActCommand looking;
            looking.seenContentHash = loaded->head.contentHash;
            std::vector<ActionView> out;
            for (const workflow::Option& option :
                 workflow::permitted(**life, loaded->head.workflow, commandOf(act.user(), looking), facts))
                out.push_back({option.transition->action, option.transition->label,
                               option.transition->reason == workflow::ReasonRule::Required, option.transition->inputs,
                               option.unmet, option.transition->from, option.transition->to, option.transition->reason,
                               option.transition->roles, option.transition->effects, loaded->head.contentHash,
                               loaded->head.version, option.transition->task, option.transition->article});
            return out;
        });
}

base::Result<workflow::Instance> Casework::act(const ActCommand& given)
{
    ActCommand command = given;
    command.reason = base::repaired(given.reason);
    for (auto& [name, value] : command.inputs) value = base::repaired(value);
    std::optional<base::Error> refusal;
    const base::Result<workflow::Instance> done = performFor<workflow::Instance>(
        desk_, access::Permission::ActOnCases, [&](Act& act) -> base::Result<workflow::Instance> {
            const base::Result<Loaded> loaded = load(desk_.law, act.unit(), command.id);
            if (!loaded) return loaded.error();
            store::DocumentRow head = loaded->head;
            const base::Result<const workflow::Definition*> life = definitionOf(desk_.law, head.workflow);
            if (!life) return life.error();
            const rules::Judgement judgement =
                judgeLoaded(desk_.law, act.unit(), *loaded, act.today(), rules::Stage::Approve);
            workflow::Facts facts = factsOf(*loaded, judgement, act.now());
            addLife(facts, desk_.law, act.unit(), head, act.today());
            const base::Result<workflow::Step> step =
                workflow::step(**life, head.workflow, commandOf(act.user(), command), facts);
            audit::Entry entry = entryAbout(audit::act::kStep, head);
            entry.after = head.contentHash;
            entry.facts = {{"action", command.action}, {"from", head.workflow.state}};
            if (!command.message.empty()) entry.facts["message"] = command.message;
            if (!step) {
                // An attempt that was refused is part of the record, so it is committed while the answer stays no.
                refusal = toldWhatChanged(act.unit(), head, command.seenContentHash, step.error());
                entry.act = audit::act::kDenied;
                entry.facts["key"] = refusal->key;
                act.record(std::move(entry));
                return head.workflow;
            }
            settleBeforeStep(desk_.law, act, head, *step->transition);
            head.workflow = step->next;
            applyEffects(act, *loaded, *step->transition, command.inputs, head);
            if (!act.unit().updateDocument(head)) return staleSince(act.unit(), head, head.revision);
            if (head.contentHash == loaded->head.contentHash)
                act.unit().putVerdict(verdictOf(head, judgement, act.now()));
            entry.version = head.version;
            entry.after = head.contentHash;
            entry.facts["to"] = head.workflow.state;
            if (!step->transition->task.empty()) entry.facts["task"] = step->transition->task;
            Json payload = sortInputs(*step->transition, command.inputs, entry.facts);
            if (!command.reason.empty()) payload["reason"] = command.reason;
            applyLife(act, head, loaded->content, *step->transition, command.inputs, entry);
            act.record(std::move(entry), payload);
            if (const base::Status queued = queueSent(act, desk_, *loaded, command); !queued) return queued.error();
            return head.workflow;
        });
    if (done && refusal) return *refusal;
    return done;
}

base::Result<rules::Judgement> Casework::judge(const std::string& id, rules::Stage stage, bool all)
{
    return performFor<rules::Judgement>(desk_, access::Permission::ReadCases,
                                        [&](Act& act) -> base::Result<rules::Judgement> {
                                            const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
                                            if (!loaded) return loaded.error();
                                            act.record(entryAbout(audit::act::kRead, loaded->head));
                                            return judgeLoaded(desk_.law, act.unit(), *loaded, act.today(), stage, all);
                                        });
}

base::Result<std::vector<Fit>> Casework::fitting(const std::string& id, rules::Stage stage)
{
    using Fits = std::vector<Fit>;
    return performFor<Fits>(desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<Fits> {
        const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
        if (!loaded) return loaded.error();
        act.record(entryAbout(audit::act::kRead, loaded->head));
        const Json settings = settingsFor(desk_.law, act.unit(), loaded->head, act.today());
        return fittingTypes(desk_.law, {loaded->content, loaded->head.type, act.today(), stage, settings});
    });
}

base::Result<JudgingContext> Casework::judgingContext(const std::string& id)
{
    return performFor<JudgingContext>(desk_, access::Permission::ReadCases,
                                      [&](Act& act) -> base::Result<JudgingContext> {
                                          const std::optional<store::DocumentRow> head = act.unit().document(id);
                                          if (!head) return base::notFound("document.unknown", {{"id", id}});
                                          return JudgingContext{settingsFor(desk_.law, act.unit(), *head, act.today()),
                                                                act.unit().responses(head->id), act.today()};
                                      });
}

namespace {

/// Keeps a response to a finding and records it.
void respond(Act& act, const Loaded& loaded, const rules::Finding& finding, rules::Response response)
{
    const bool answer = response.kind == rules::Response::Kind::Answer;
    response.rule = finding.rule;
    response.scope = finding.responseScope;
    response.actor = act.user().id.text();
    response.at = act.now();
    response.valuesHash = finding.valuesHash;
    audit::Entry entry = entryAbout(audit::act::kResponse, loaded.head);
    entry.after = loaded.head.contentHash;
    entry.facts = {{"rule", finding.rule},
                   {"scope", finding.responseScope},
                   {"answer", !answer        ? "waived"
                              : response.yes ? "yes"
                                             : "no"},
                   {"values", finding.valuesHash}};
    const Json payload{{"reason", response.reason}};
    act.unit().putResponse(loaded.head.id, response);
    act.record(std::move(entry), payload);
}

std::optional<access::Role> waiverRole(const std::string& waivableBy)
{
    return access::roleFromName(waivableBy == "reviewer" ? "compliance_reviewer" : waivableBy);
}

} // namespace

base::Status Casework::waive(const std::string& id, const std::string& rule, const std::string& scope,
                             const std::string& reason, const std::string& seenValues)
{
    return perform(desk_, access::Permission::ActOnCases, [&](Act& act) -> base::Status {
        const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
        if (!loaded) return loaded.error();
        if (base::tidySpaces(reason).empty()) return base::refused("rules.reason_missing", {{"rule", rule}});
        const rules::Judgement judgement =
            judgeLoaded(desk_.law, act.unit(), *loaded, act.today(), rules::Stage::Approve);
        const auto finding =
            std::find_if(judgement.findings.begin(), judgement.findings.end(), [&](const rules::Finding& f) {
                return f.rule == rule && f.responseScope == scope && f.severity == rules::Severity::Warn && f.open();
            });
        if (finding == judgement.findings.end()) return base::refused("rules.no_such_warning", {{"rule", rule}});
        if (!seenValues.empty() && seenValues != finding->valuesHash)
            return base::refused("rules.values_changed", {{"rule", rule}});
        const std::string& waivableBy = desk_.law.pack->find(rule)->waivableBy;
        if (waivableBy.empty()) return base::refused("rules.not_waivable", {{"rule", rule}});
        const std::optional<access::Role> role = waiverRole(waivableBy);
        if (!role || !act.user().has(*role)) return base::denied("access.denied", {{"role", waivableBy}});
        rules::Response response;
        response.kind = rules::Response::Kind::Waiver;
        response.reason = base::repaired(reason);
        response.actorRole = access::name(*role);
        respond(act, *loaded, *finding, std::move(response));
        return base::done();
    });
}

base::Status Casework::answer(const std::string& id, const std::string& rule, const std::string& scope, bool yes,
                              const std::string& reason, const std::string& seenValues)
{
    return perform(desk_, access::Permission::AnswerQuestions, [&](Act& act) -> base::Status {
        const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
        if (!loaded) return loaded.error();
        if (base::tidySpaces(reason).empty()) return base::refused("rules.reason_missing", {{"rule", rule}});
        const rules::Judgement judgement =
            judgeLoaded(desk_.law, act.unit(), *loaded, act.today(), rules::Stage::Approve, true);
        const auto finding =
            std::find_if(judgement.findings.begin(), judgement.findings.end(), [&](const rules::Finding& f) {
                return f.rule == rule && f.responseScope == scope && f.kind == rules::Kind::Reviewer &&
                       f.outcome != rules::Outcome::NotApplicable;
            });
        if (finding == judgement.findings.end()) return base::refused("rules.no_such_question", {{"rule", rule}});
        if (!seenValues.empty() && seenValues != finding->valuesHash)
            return base::refused("rules.values_changed", {{"rule", rule}});
        rules::Response response;
        response.yes = yes;
        response.reason = base::repaired(reason);
        response.actorRole = "compliance_reviewer";
        respond(act, *loaded, *finding, std::move(response));
        return base::done();
    });
}

} // namespace tocsin::service
