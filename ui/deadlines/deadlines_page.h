#pragma once
// When what is due: a board of all clocks that run, a month beside it, and a way to take them into another calendar.

#include "ui/deadlines/deadlines_model.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace tocsin::ui {

class EmptyState;
class MessageBar;
class MonthView;

/// Borrows the workspace. Reloads itself on news of a change and, while it is on screen, every two minutes.
class DeadlinesPage final : public QWidget {
    Q_OBJECT
public:
    /// Where to write: asks the person, empty when they gave up. Tests answer instead.
    using AskForFile = std::function<QString(QWidget*)>;

    explicit DeadlinesPage(Workspace& workspace, QWidget* parent = nullptr);
    void reload();
    void setAskForFile(AskForFile ask) { ask_ = std::move(ask); }
    /// Writes all deadlines as iCalendar; what the button does.
    void exportCalendar();
    /// Goes to the first deadline of the day.
    void goTo(QDate day);
    [[nodiscard]] const DeadlinesModel& model() const { return *model_; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildBoard();
    void describe();
    void openCurrent();
    Workspace& workspace_;
    DeadlinesModel* model_;
    QLabel* summary_ = nullptr;
    MessageBar* message_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QTreeView* board_ = nullptr;
    EmptyState* empty_ = nullptr;
    MonthView* month_ = nullptr;
    QPushButton* export_ = nullptr;
    QTimer* timer_ = nullptr;
    AskForFile ask_;
    bool stale_ = true; ///< something changed while the page was hidden
};

} // namespace tocsin::ui
