#include "app/cli/document_json.h"

#include "app/cli/judging.h"
#include "core/base/text.h"

#include <fmt/format.h>

namespace tocsin::cli {

base::Json headJson(Sitting& sitting, const store::DocumentRow& head)
{
    const auto person = [&sitting](const std::string& id) -> base::Json {
        if (id.empty()) return {};
        return {{"id", id}, {"name", sitting.person(id)}};
    };
    base::Json approvals = base::Json::array();
    for (const workflow::Approval& approval : head.workflow.approvals)
        approvals.push_back({{"kind", approval.kind},
                             {"by", person(approval.user)},
                             {"content_hash", approval.contentHash},
                             {"at", approval.at}});
    return {{"id", head.id},
            {"number", head.number},
            {"type", head.type},
            {"revision", head.revision},
            {"version", head.version},
            {"state", head.workflow.state},
            {"state_label", sitting.stateLabel(head.workflow.state)},
            {"since", head.workflow.since},
            {"drafter", person(head.workflow.drafter)},
            {"last_editor", person(head.workflow.lastEditor)},
            {"submitter", person(head.workflow.submitter)},
            {"approvals", std::move(approvals)},
            {"content_hash", head.contentHash},
            {"created_at", head.createdAt},
            {"updated_at", head.updatedAt},
            {"family_name", head.familyName},
            {"forename", head.forename},
            {"date_of_birth", head.dateOfBirth},
            {"sex", head.sex},
            {"entity_id", head.entityId}};
}

std::string nameOf(const store::DocumentRow& head)
{
    if (head.familyName.empty()) return head.forename.empty() ? "–" : head.forename;
    return head.forename.empty() ? head.familyName : head.familyName + ", " + head.forename;
}

std::string shortInstant(const std::string& instant)
{
    if (instant.size() < 16) return instant;
    return instant.substr(0, 10) + " " + instant.substr(11, 5);
}

std::string padded(const std::string& text, std::size_t width)
{
    const std::size_t shown = base::characterCount(text);
    return shown < width ? text + std::string(width - shown, ' ') : text;
}

int saved(const Common& common, const service::Saved& saved)
{
    if (common.json)
        printJson({{"id", saved.id},
                   {"number", saved.number},
                   {"revision", saved.revision},
                   {"version", saved.version},
                   {"content_hash", saved.contentHash},
                   {"asides", asidesJson(saved.asides)}});
    else {
        printLine(fmt::format("{}  version {}, revision {}", saved.number, saved.version, saved.revision));
        printAsides(common, saved.asides);
    }
    return kDone;
}

base::Result<store::DocumentRow> headOf(Sitting& sitting, const std::string& id)
{
    return sitting.session().registry().head(id);
}

} // namespace tocsin::cli
