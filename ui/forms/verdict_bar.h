#pragma once
// The line over the form: what the rules say up to the chosen stage, and whether what was typed is stored.

#include "core/base/clock.h"
#include "core/rules/finding.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QUndoStack;

namespace tocsin::ui {

class Chip;
class FormDocument;

class VerdictBar final : public QWidget {
    Q_OBJECT
public:
    VerdictBar(FormDocument& document, QWidget* parent);
    void showVerdict(const rules::Judgement& judgement);
    /// Offers the preview of the public extract.
    void offerExtract(bool offered);
    /// Saved, being saved, or why not.
    void showState();
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString saveText() const;

Q_SIGNALS:
    void stageChosen(tocsin::rules::Stage stage);
    void extractWanted();
    /// What fits instead of this type?
    void othersWanted();

private:
    QWidget* makeStages();
    FormDocument& document_;
    Chip* chip_;
    QLabel* verdict_;
    QLabel* saved_;
    QPushButton* extract_;
    QPushButton* others_;
    QButtonGroup* stages_;
};

/// "3 blocking, 2 to answer: not ready to submit".
QString verdictText(const rules::Judgement& judgement);
/// "12:31" on the officer's own clock.
QString clockTime(base::Instant instant);

} // namespace tocsin::ui
