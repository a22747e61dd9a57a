#pragma once
// The window of a signed-in person: navigation at the side, pages and opened documents in the middle.

#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QtWidgets/QMainWindow>

class QStackedWidget;
class QTabBar;

namespace tocsin::ui {

class DocumentPage;
class DocumentsPage;
class MessageBar;
class WorkPage;

/// Borrows the workspace, which must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Workspace& workspace, const Preferences& preferences);

    void goTo(Place place);
    /// Opens the document in a tab, or goes to the tab it has already.
    void open(const std::string& documentId);
    /// The document in front; null when a place is in front.
    [[nodiscard]] DocumentPage* document() const;
    [[nodiscard]] std::vector<std::string> openDocuments() const;
    /// Stores what was typed in all opened documents. False when one could not be stored: it is then in front, with
    /// the reason, and the window must stay.
    bool flush();
    [[nodiscard]] const std::vector<Shortcut>& shortcuts() const { return shortcuts_; }

Q_SIGNALS:
    void signOutRequested();
    void languageChosen(const QString& code);
    void appearanceChosen(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const Preferences& preferences);
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, const QString& meaning, std::function<void()> then);
    QWidget* page(Place place);
    void chooseType();
    void make(const QString& type);
    void importNotices();
    void search();
    [[nodiscard]] bool hasRules() const;
    void closeTab(int index);
    void reloadCurrent();
    void follow(int index);
    void nameTab(const DocumentPage& page);
    [[nodiscard]] int tabOf(const std::string& documentId) const;
    void showShortcuts();

    Workspace& workspace_;
    Navigation* navigation_ = nullptr;
    MessageBar* message_ = nullptr;
    QTabBar* tabs_ = nullptr; ///< the first tab stands for the place, the others for documents
    QStackedWidget* stack_ = nullptr;
    std::optional<Place> place_;
    std::map<Place, QWidget*> pages_;
    std::map<std::string, DocumentPage*> documents_;
    std::vector<Shortcut> shortcuts_;
};

} // namespace tocsin::ui
