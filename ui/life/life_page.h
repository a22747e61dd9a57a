#pragma once
// A document after publication: how it stands and until when it is kept, its hits with their follow-up, what holds it,
// who has copies.

#include "ui/shell/workspace.h"

#include <QtWidgets/QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace tocsin::ui {

class HitDialog;
class MessageBar;
class ReasonForm;

/// Borrows the workspace. UI thread only. Reloads itself when the document is announced as changed. Reading here is
/// recorded.
class LifePage final : public QScrollArea {
    Q_OBJECT
public:
    LifePage(Workspace& workspace, std::string documentId, QWidget* parent = nullptr);
    void reload();
    /// Opens the dialog for a new hit, or for the one chosen in the list.
    HitDialog* addHit();
    HitDialog* followHit();

private:
    void addStanding(QVBoxLayout* layout);
    void addHits(QVBoxLayout* layout);
    void addHold(QVBoxLayout* layout);
    void showStanding();
    void showHits();
    void showLines();
    void fact(const QString& caption, const QString& value);
    HitDialog* ask(HitDialog* dialog);
    void decideHold(const QString& reason);
    [[nodiscard]] QString codeLabel(const char* list, const std::string& code) const;

    Workspace& workspace_;
    std::string id_;
    service::LifeView view_;
    MessageBar* trouble_ = nullptr;
    QGridLayout* facts_ = nullptr;
    QVBoxLayout* lines_ = nullptr;
    QTreeWidget* hits_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* follow_ = nullptr;
    QPushButton* hold_ = nullptr;
    ReasonForm* why_ = nullptr;
};

} // namespace tocsin::ui
