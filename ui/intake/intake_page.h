#pragma once
// The intake inbox: what national agencies ask for, how complete it is, and what becomes of it.

#include "ui/intake/intake_model.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tocsin::ui {

class EmptyState;
class MessageBar;
class RequestDetails;
class TableView;

/// Borrows the workspace. Takes packages by button and by drag and drop.
class IntakePage final : public QWidget {
    Q_OBJECT
public:
    /// Which files to take in: asks the person, none when they gave up. Tests answer instead.
    using AskForFiles = std::function<QStringList(QWidget*)>;

    explicit IntakePage(Workspace& workspace, QWidget* parent = nullptr);
    void reload();
    void setAskForFiles(AskForFiles ask) { ask_ = std::move(ask); }
    /// Takes packages in, each by itself, and says what became of them.
    void receive(const QStringList& files);
    [[nodiscard]] const IntakeModel& model() const { return *model_; }
    [[nodiscard]] RequestDetails& details() { return *details_; }

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildTable();
    void buildTop();
    void describe();
    void follow();
    Workspace& workspace_;
    IntakeModel* model_;
    QLabel* summary_ = nullptr;
    QCheckBox* all_ = nullptr;
    QPushButton* receive_ = nullptr;
    MessageBar* message_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    TableView* table_ = nullptr;
    EmptyState* empty_ = nullptr;
    RequestDetails* details_ = nullptr;
    AskForFiles ask_;
    bool stale_ = true; ///< something changed while the page was hidden
};

} // namespace tocsin::ui
