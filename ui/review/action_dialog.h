#pragma once
// Asks before a document moves: says what will happen, where it leads and what the person answers for, takes reason
// and inputs, and carries the action out. Never blocks: callers use open(), so tests work it like a person does.

#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tocsin::ui {

class InputField;

/// What the person is about to do, and the content that they looked at.
struct ActionRequest {
    std::string documentId;
    QString number; ///< the bureau's own number; empty when not known
    service::ActionView action;
    std::string seenHash;
    std::int64_t seenVersion = 0;
};

/// Borrows the workspace. UI thread only.
class ActionDialog final : public QDialog {
    Q_OBJECT
public:
    ActionDialog(Workspace& workspace, ActionRequest request, QWidget* parent = nullptr);

    /// Checks what was typed, acts, and either accepts or says what stood against it. What the confirming button does.
    void confirm();

Q_SIGNALS:
    /// The document stands in `state` now.
    void acted(const QString& state);
    /// The content has moved on and the person wants to see the present one.
    void reloadRequested();

private:
    void addHeading(QVBoxLayout* layout);
    void addConsequences(QVBoxLayout* layout);
    void addRecipients(QVBoxLayout* layout);
    void addReason(QVBoxLayout* layout);
    void addInputs(QVBoxLayout* layout);
    void addButtons(QVBoxLayout* layout);
    [[nodiscard]] QStringList consequences() const;
    [[nodiscard]] bool isFinal() const;
    /// Marks what is missing or ill formed; focus goes to the first. True when nothing is.
    bool complete();
    void explain(const base::Error& error);
    void offerDifferences();

    Workspace& workspace_;
    ActionRequest request_;
    QPlainTextEdit* reason_ = nullptr;
    QLabel* reasonFault_ = nullptr;
    std::vector<InputField*> inputs_;
    QWidget* problem_ = nullptr;
    QLabel* problemText_ = nullptr;
    QPushButton* reload_ = nullptr;
    QPushButton* confirm_ = nullptr;
};

} // namespace tocsin::ui
