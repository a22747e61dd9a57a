#pragma once
// The judgment of what is on the screen, a moment after it changes.

#include "core/rules/evaluator.h"
#include "core/service/desks.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace tocsin::ui {

class FormDocument;
class Workspace;

/// Judges by the bureau's settings and everybody's responses, as the door will when it matters. UI thread only.
class LiveJudge final : public QObject {
    Q_OBJECT
public:
    LiveJudge(Workspace& workspace, FormDocument& document, QObject* parent);
    [[nodiscard]] rules::Stage stage() const { return stage_; }
    void setStage(rules::Stage stage);
    [[nodiscard]] const rules::Judgement& judgement() const { return judgement_; }
    /// Settings and responses anew, and judge. Errors: those of Casework::judgingContext.
    base::Status refresh();
    void judgeNow();
    /// Whether this person may accept an open warning, by the rule's word.
    [[nodiscard]] bool mayWaive(const rules::Finding& finding) const;

Q_SIGNALS:
    void judged();

private:
    Workspace& workspace_;
    FormDocument& document_;
    rules::Stage stage_ = rules::Stage::Submit;
    service::JudgingContext context_;
    rules::Judgement judgement_;
    QTimer pause_;
};

} // namespace tocsin::ui
