#include "ui/forms/live_judge.h"

#include "ui/forms/form_document.h"
#include "ui/review/review_data.h"

namespace tocsin::ui {

namespace {

constexpr int kPause = 120; ///< after a change; a burst of typing is judged once

} // namespace

LiveJudge::LiveJudge(Workspace& workspace, FormDocument& document, QObject* parent)
    : QObject(parent), workspace_(workspace), document_(document)
{
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, &LiveJudge::judgeNow);
    connect(&document, &FormDocument::contentChanged, this, [this] { pause_.start(); });
}

void LiveJudge::setStage(rules::Stage stage)
{
    stage_ = stage;
    judgeNow();
}

base::Status LiveJudge::refresh()
{
    base::Result<service::JudgingContext> context = workspace_.session().casework().judgingContext(document_.id());
    if (!context) return context.error();
    context_ = std::move(*context);
    judgeNow();
    return base::done();
}

void LiveJudge::judgeNow()
{
    pause_.stop();
    judgement_ = rules::judge(
        *workspace_.law().pack, document_.form(),
        {document_.content(), document_.form().type(), context_.today, stage_, context_.settings, context_.responses});
    Q_EMIT judged();
}

bool LiveJudge::mayWaive(const rules::Finding& finding) const { return ui::mayWaive(workspace_, finding); }

} // namespace tocsin::ui
