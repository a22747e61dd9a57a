#pragma once
// One finding on the reviewer's page: what the article asks, what stands against it and why, and what this person can
// do about it: see the field, accept a warning, answer a question.

#include "ui/review/review_data.h"

#include <QtWidgets/QFrame>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tocsin::ui {

class ReasonForm;

/// What somebody has begun to answer; kept when the page is built anew.
struct AnswerDraft {
    std::optional<bool> yes;
    QString reason;
    bool open = false; ///< the answer was given and is being given anew
    [[nodiscard]] bool empty() const { return !yes && reason.isEmpty() && !open; }
};

/// Borrows workspace and data. UI thread only.
class FindingCard final : public QFrame {
    Q_OBJECT
public:
    FindingCard(Workspace& workspace, const ReviewData& review, const rules::Finding& finding,
                QWidget* parent = nullptr);
    /// Rule and row: names the card when the page is built anew.
    [[nodiscard]] std::string key() const;
    [[nodiscard]] AnswerDraft draft() const;
    void setDraft(const AnswerDraft& draft);
    /// Puts the cursor where the answer is given.
    void takeFocus();
    [[nodiscard]] bool asks() const { return yes_ != nullptr; }
    [[nodiscard]] bool isOpen() const { return finding_.open(); }

Q_SIGNALS:
    /// The reader wants to see the field.
    void fieldChosen(const QString& path);
    /// An answer or a waiver was recorded.
    void responded();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addHead(QVBoxLayout* layout);
    void addWords(QVBoxLayout* layout);
    void addOperands(QVBoxLayout* layout);
    void addSettlement(QVBoxLayout* layout);
    void addAnswering(QVBoxLayout* layout);
    void addWaiving(QVBoxLayout* layout);
    void addTools(QVBoxLayout* layout);
    void answer(const QString& reason);
    void waive(const QString& reason);
    [[nodiscard]] bool isQuestion() const;
    [[nodiscard]] bool mayAnswer() const;
    [[nodiscard]] QString given(const rules::Response& response) const;

    Workspace& workspace_;
    const ReviewData& data_;
    rules::Finding finding_;
    QWidget* operands_ = nullptr;
    QWidget* answering_ = nullptr;
    QRadioButton* yes_ = nullptr;
    QRadioButton* no_ = nullptr;
    ReasonForm* reason_ = nullptr;
    ReasonForm* waiver_ = nullptr;
    QPushButton* anew_ = nullptr;
};

} // namespace tocsin::ui
