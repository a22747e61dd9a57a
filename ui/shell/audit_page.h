#pragma once
// Verifying the log: how many entries were checked, and which do not hold.

#include "ui/shell/long_work.h"
#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace tocsin::ui {

class MessageBar;

/// Borrows the workspace. Verifies on a thread and a connection of its own, so that the other pages can be used; stops
/// when the page goes away.
class AuditPage final : public QWidget {
    Q_OBJECT
public:
    explicit AuditPage(Workspace& workspace, QWidget* parent = nullptr);
    void verify();
    [[nodiscard]] bool verifying() const { return work_.running(); }

Q_SIGNALS:
    /// A verification came to its end, or was stopped.
    void verified();

private:
    void build();
    void buildFaults();
    void setBusy(bool busy);
    void worked();
    void tell(const service::AuditReport& report);

    Workspace& workspace_;
    LongWork work_;
    std::shared_ptr<base::Result<service::AuditReport>> result_; ///< written by the work, read when it has finished
    QPushButton* verify_;
    QPushButton* stop_;
    QProgressBar* progress_;
    MessageBar* message_;
    QLabel* head_;
    QTableWidget* faults_;
};

} // namespace tocsin::ui
