#pragma once
// What the Rules say about the document, beside its content: open findings, the reviewer's questions with their
// answers, what the officer declares, warnings accepted with a reason, and on demand all that is met.

#include "ui/review/finding_card.h"

#include <QtWidgets/QWidget>

class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace tocsin::ui {

class Chip;

/// Borrows the workspace. UI thread only.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// `review` must outlive the panel's contents. Answers that were begun are kept.
    void present(const ReviewData& review);
    void setShowSettled(bool show);
    /// Puts the first open finding in view, and the cursor into the first question that this person may answer.
    void showFirstOpen();
    [[nodiscard]] QString progressText() const;

Q_SIGNALS:
    void fieldChosen(const QString& path);
    void responded();

private:
    using Findings = std::vector<const rules::Finding*>;
    void rebuild();
    void addPart(QVBoxLayout* layout, const QString& title, const QString& note, const Findings& findings);
    void addSettled(QVBoxLayout* layout, const Findings& findings);
    void keepDrafts();
    [[nodiscard]] QString boundBy() const;
    [[nodiscard]] std::vector<FindingCard*> cards() const;

    Workspace& workspace_;
    const ReviewData* data_ = nullptr;
    bool showSettled_ = false;
    std::map<std::string, AnswerDraft> drafts_;
    Chip* verdict_ = nullptr;
    QLabel* judged_ = nullptr;
    QLabel* progress_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QScrollArea* scroll_ = nullptr;
};

} // namespace tocsin::ui
