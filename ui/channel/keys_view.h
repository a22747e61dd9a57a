#pragma once
// The correspondents' keys: trust those of a file, end one, and write our own for the others. An administrator's work.

#include "ui/channel/keys_model.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QStackedWidget;

namespace tocsin::ui {

class EmptyState;
class MessageBar;
class TableView;

/// Borrows the workspace.
class KeysView final : public QWidget {
    Q_OBJECT
public:
    /// Which file to read or write: asks the person, empty when they gave up. Tests answer instead.
    using AskForFile = std::function<QString(QWidget*)>;

    explicit KeysView(Workspace& workspace, QWidget* parent = nullptr);
    void reload();
    void setAskForOpen(AskForFile ask) { askForOpen_ = std::move(ask); }
    void setAskForSave(AskForFile ask) { askForSave_ = std::move(ask); }

private:
    void build();
    void follow();
    void add();
    void confirmTrust(const std::vector<channel::TrustedKey>& keys);
    void trust(const std::vector<channel::TrustedKey>& keys);
    void end();
    void write();
    Workspace& workspace_;
    KeysModel* model_;
    MessageBar* message_ = nullptr;
    TableView* table_ = nullptr;
    EmptyState* empty_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QPushButton* end_ = nullptr;
    QPushButton* write_ = nullptr;
    AskForFile askForOpen_;
    AskForFile askForSave_;
};

} // namespace tocsin::ui
