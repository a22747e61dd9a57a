#include "ui/review/review_data.h"

namespace tocsin::ui {

namespace {

bool sameQuestion(const rules::Response& response, const rules::Finding& finding)
{
    return response.rule == finding.rule && response.scope == finding.responseScope;
}

} // namespace

const rules::Response* ReviewData::response(const rules::Finding& finding) const
{
    const rules::Response* found = nullptr;
    for (const rules::Response& one : responses)
        if (sameQuestion(one, finding) && one.valuesHash == finding.valuesHash) found = &one;
    return found;
}

const rules::Response* ReviewData::lapsedResponse(const rules::Finding& finding) const
{
    if (response(finding) != nullptr) return nullptr;
    const rules::Response* found = nullptr;
    for (const rules::Response& one : responses)
        if (sameQuestion(one, finding)) found = &one;
    return found;
}

base::Result<ReviewData> readForReview(Workspace& workspace, const std::string& id, std::optional<std::int64_t> since)
{
    service::Session& session = workspace.session();
    base::Result<service::DocumentView> view = session.registry().show(id);
    if (!view) return view.error();
    ReviewData data;
    data.view = std::move(*view);
    data.form = workspace.catalogue().form(data.view.head.type);
    data.since = since.value_or(data.view.lastSeen);
    if (data.since > 0 && data.since < data.view.version) {
        auto changes = session.registry().compare(id, data.since, data.view.version);
        if (!changes) return changes.error();
        data.changes = std::move(*changes);
    }
    const workflow::Definition* life = workspace.law().workflows->of(data.view.head.workflow);
    const rules::Stage stage = life == nullptr ? rules::Stage::Approve : stageOf(*life, data.view.head.workflow.state);
    auto judgement = session.casework().judge(id, stage, true);
    if (!judgement) return judgement.error();
    data.judgement = std::move(*judgement);
    auto context = session.casework().judgingContext(id);
    if (!context) return context.error();
    data.responses = std::move(context->responses);
    return data;
}

rules::Stage stageOf(const workflow::Definition& definition, const std::string& state)
{
    bool submit = false;
    for (const workflow::Transition& transition : definition.transitions()) {
        if (transition.from != state) continue;
        for (const std::string& requirement : transition.requirements) {
            if (requirement == "ready.approve") return rules::Stage::Approve;
            submit = submit || requirement == "ready.submit";
        }
    }
    return submit ? rules::Stage::Submit : rules::Stage::Approve;
}

Progress progressOf(const rules::Judgement& judgement)
{
    Progress progress;
    for (const rules::Finding& finding : judgement.findings) {
        if (finding.kind != rules::Kind::Reviewer || finding.outcome == rules::Outcome::NotApplicable) continue;
        ++progress.all;
        const bool open = finding.outcome == rules::Outcome::Question || finding.outcome == rules::Outcome::Unknown;
        if (!open) ++progress.answered;
    }
    return progress;
}

bool mayWaive(Workspace& workspace, const rules::Finding& finding)
{
    if (finding.severity != rules::Severity::Warn || !finding.open()) return false;
    const rules::Rule* rule = workspace.law().pack->find(finding.rule);
    if (rule == nullptr || rule->waivableBy.empty()) return false;
    const auto role = access::roleFromName(rule->waivableBy == "reviewer" ? "compliance_reviewer" : rule->waivableBy);
    return role && workspace.session().user().has(*role);
}

} // namespace tocsin::ui
