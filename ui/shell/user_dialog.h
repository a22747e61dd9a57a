#pragma once
// Adds a user. Stays open and says why when the desk refuses.

#include "ui/shell/workspace.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLineEdit;

namespace tocsin::ui {

class MessageBar;

/// Borrows the workspace. Deletes itself when closed; use open(), which does not block.
class UserDialog final : public QDialog {
    Q_OBJECT
public:
    explicit UserDialog(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QString login() const;
    void accept() override;

private:
    Workspace& workspace_;
    MessageBar* message_;
    QLineEdit* name_;
    QLineEdit* login_;
    QLineEdit* password_;
    std::vector<std::pair<access::Role, QCheckBox*>> roles_;
};

} // namespace tocsin::ui
