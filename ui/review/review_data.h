#pragma once
// All that a reviewer's page shows of one document, read through the door once and kept until the next news.

#include "ui/shell/workspace.h"

#include <optional>

namespace tocsin::ui {

struct ReviewData {
    service::DocumentView view;
    const form::Form* form = nullptr;
    std::int64_t since = 0; ///< version that the reader last looked at; 0: never before
    std::vector<notice::Difference> changes;
    rules::Judgement judgement; ///< up to the stage that matters now, settled findings included
    std::vector<rules::Response> responses;

    /// The response that settles the finding, or null. An older one that no longer counts, because the values have
    /// changed since, is given by lapsedResponse().
    [[nodiscard]] const rules::Response* response(const rules::Finding& finding) const;
    [[nodiscard]] const rules::Response* lapsedResponse(const rules::Finding& finding) const;
};

/// `since`: the version to compare with; without it, the one that this person had read before.
/// Errors: those of Registry::show, Registry::compare and Casework::judge.
base::Result<ReviewData> readForReview(Workspace& workspace, const std::string& id, std::optional<std::int64_t> since);

/// The stage up to which findings matter for the decisions that can be taken in this state.
rules::Stage stageOf(const workflow::Definition& definition, const std::string& state);

struct Progress {
    std::size_t answered = 0;
    std::size_t all = 0;
};
/// Reviewer's questions that apply.
Progress progressOf(const rules::Judgement& judgement);

/// Whether this person may accept the warning.
bool mayWaive(Workspace& workspace, const rules::Finding& finding);

} // namespace tocsin::ui
