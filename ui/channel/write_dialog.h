#pragma once
// Writes a question or an answer to a correspondent.

#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tocsin::ui {

class MessageBar;

/// Borrows the workspace. Never blocks: callers use open().
class WriteDialog final : public QDialog {
    Q_OBJECT
public:
    /// An answer to the message `inReplyTo` of `to`; a question of its own when both are empty.
    WriteDialog(Workspace& workspace, const QString& to, const QString& inReplyTo, QWidget* parent = nullptr);
    void accept() override;

private:
    void build();
    Workspace& workspace_;
    QString inReplyTo_;
    QComboBox* to_ = nullptr;
    QLineEdit* document_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    MessageBar* message_ = nullptr;
};

} // namespace tocsin::ui
