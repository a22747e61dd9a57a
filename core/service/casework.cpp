#include "core/base/text.h"
#include "core/service/desks.h"
#include "core/service/documents.h"

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

} // namespace

base::Result<std::vector<ActionView>> Casework::actions(const std::string& id)
{
    return performFor<std::vector<ActionView>>(
        desk_, access::Permission::ReadCases, [&](Act& act) -> base::Result<std::vector<ActionView>> {
            const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
            if (!loaded) return loaded.error();
            const workflow::Facts facts = factsOf(desk_.law, act.unit(), *loaded, act.today(), act.now());
            ActCommand looking;
            looking.seenContentHash = loaded->head.contentHash;
            std::vector<ActionView> out;
            for (const workflow::Option& option :
                 workflow::permitted(*desk_.law.workflow, loaded->head.workflow, commandOf(act.user(), looking), facts))
                out.push_back({option.transition->action, option.transition->label,
                               option.transition->reason == workflow::ReasonRule::Required, option.transition->inputs,
                               option.unmet});
            audit::Entry entry;
            entry.act = audit::act::kRead;
            entry.document = loaded->head.id;
            entry.version = loaded->head.version;
            act.record(std::move(entry));
            return out;
        });
}

base::Result<workflow::Instance> Casework::act(const ActCommand& command)
{
    std::optional<base::Error> refusal;
    const base::Result<workflow::Instance> done = performFor<workflow::Instance>(
        desk_, access::Permission::ActOnCases, [&](Act& act) -> base::Result<workflow::Instance> {
            const base::Result<Loaded> loaded = load(desk_.law, act.unit(), command.id);
            if (!loaded) return loaded.error();
            store::DocumentRow head = loaded->head;
            if (head.workflow.definitionHash != desk_.law.workflow->hash().hex())
                return base::refused("workflow.other_definition", {{"definition", head.workflow.definition}});
            const workflow::Facts facts = factsOf(desk_.law, act.unit(), *loaded, act.today(), act.now());
            const base::Result<workflow::Step> step =
                workflow::step(*desk_.law.workflow, head.workflow, commandOf(act.user(), command), facts);
            audit::Entry entry;
            entry.document = head.id;
            entry.version = head.version;
            entry.after = head.contentHash;
            entry.facts = {{"action", command.action}, {"from", head.workflow.state}};
            if (!step) {
                // An attempt that was refused is part of the record, so it is committed while the answer stays no.
                refusal = step.error();
                entry.act = audit::act::kDenied;
                entry.facts["key"] = step.error().key;
                act.record(std::move(entry));
                return head.workflow;
            }
            head.workflow = step->next;
            head.updatedAt = act.now();
            if (has(step->transition->effects, "seal")) head.open = false;
            if (const auto entityId = command.inputs.find("entity_id");
                has(step->transition->effects, "publish") && entityId != command.inputs.end())
                head.entityId = base::tidySpaces(entityId->second);
            if (!act.unit().updateDocument(head))
                return base::refused("document.stale", {{"revision", std::to_string(head.revision)}});
            entry.act = audit::act::kStep;
            entry.facts["to"] = head.workflow.state;
            if (!command.inputs.empty()) entry.facts["inputs"] = command.inputs;
            act.record(std::move(entry), command.reason.empty() ? Json() : Json{{"reason", command.reason}});
            return head.workflow;
        });
    if (done && refusal) return *refusal;
    return done;
}

base::Result<rules::Judgement> Casework::judge(const std::string& id, rules::Stage stage)
{
    return performFor<rules::Judgement>(desk_, access::Permission::ReadCases,
                                        [&](Act& act) -> base::Result<rules::Judgement> {
                                            const base::Result<Loaded> loaded = load(desk_.law, act.unit(), id);
                                            if (!loaded) return loaded.error();
                                            audit::Entry entry;
                                            entry.act = audit::act::kRead;
                                            entry.document = loaded->head.id;
                                            entry.version = loaded->head.version;
                                            act.record(std::move(entry));
                                            return judgeLoaded(desk_.law, act.unit(), *loaded, act.today(), stage);
                                        });
}

base::Status Casework::answer(const std::string& id, const std::string& rule, const std::string& scope, bool yes,
                              const std::string& reason)
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
        act.unit().putResponse(loaded->head.id,
                               {rules::Response::Kind::Answer, rule, scope, yes, reason, act.user().id.text(),
                                "compliance_reviewer", act.now(), finding->valuesHash});
        audit::Entry entry;
        entry.act = audit::act::kResponse;
        entry.document = loaded->head.id;
        entry.version = loaded->head.version;
        entry.after = loaded->head.contentHash;
        entry.facts = {{"rule", rule}, {"scope", scope}, {"answer", yes ? "yes" : "no"}};
        act.record(std::move(entry), {{"reason", reason}});
        return base::done();
    });
}

} // namespace tocsin::service
