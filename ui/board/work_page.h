#pragma once
// My work: what waits for the signed-in person and since when, kept fresh.

#include "ui/models/work_model.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tocsin::ui {

class EmptyState;
class MessageBar;
class TableView;

/// Borrows the workspace. Reloads itself on news of a change and, while it is on screen, every two minutes.
class WorkPage final : public QWidget {
    Q_OBJECT
public:
    explicit WorkPage(Workspace& workspace, QWidget* parent = nullptr);
    void reload();
    [[nodiscard]] const WorkModel& model() const { return *model_; }
    /// Of the row in front: takes the case or gives it back; asks for a follow-up date; asks why its clocks pause, or
    /// lets them run again. Nothing without a row.
    void take();
    void followUp();
    void pause();

Q_SIGNALS:
    void newRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* deskBar();
    void describe();
    void offer();
    void tell(const std::string& id, const base::Result<service::DeskView>& done);
    Workspace& workspace_;
    WorkModel* model_;
    QLabel* summary_ = nullptr;
    MessageBar* message_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    TableView* table_ = nullptr;
    EmptyState* empty_ = nullptr;
    QWidget* bar_ = nullptr;
    QPushButton* take_ = nullptr;
    QPushButton* followUp_ = nullptr;
    QPushButton* pause_ = nullptr;
    QTimer* timer_ = nullptr;
    bool stale_ = true; ///< something changed while the page was hidden
};

} // namespace tocsin::ui
