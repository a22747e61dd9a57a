#pragma once
// Verifying the log: how many entries were checked, and which do not hold.

#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tocsin::ui {

class MessageBar;

/// Borrows the workspace.
class AuditPage final : public QWidget {
    Q_OBJECT
public:
    explicit AuditPage(Workspace& workspace, QWidget* parent = nullptr);
    void verify();

private:
    void show(const service::AuditReport& report);
    Workspace& workspace_;
    QPushButton* verify_;
    MessageBar* message_;
    QLabel* head_;
    QTableWidget* faults_;
};

} // namespace tocsin::ui
