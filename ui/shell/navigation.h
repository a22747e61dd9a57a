#pragma once
// The side of the main window: where one can go, and how many documents stand in each state. Shows only what the
// signed-in roles may do.

#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace tocsin::ui {

class NavButton;

enum class Place { Work, Intake, Deadlines, Documents, Channel, Rules, Audit, Users };

/// Borrows the workspace; reloads its counts on news of a change.
class Navigation final : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(Workspace& workspace, QWidget* parent = nullptr);
    /// Marks where one is; nothing is emitted.
    void setPlace(std::optional<Place> place);
    /// The places this person has, in order.
    [[nodiscard]] const std::vector<Place>& places() const { return places_; }
    void reload();
    /// A strip of marks, to leave room for a document.
    void setCompact(bool compact);

Q_SIGNALS:
    void placeChosen(tocsin::ui::Place place);
    void stateChosen(const QString& state);
    void newRequested();
    void importRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addPlace(QVBoxLayout& column, Place place, const QIcon& mark, const QString& text, const char* name);
    void addStates(QVBoxLayout& column);
    void showStates();
    Workspace& workspace_;
    std::vector<Place> places_;
    std::map<Place, NavButton*> buttons_;
    std::map<std::string, NavButton*> states_;
    std::map<std::string, std::size_t> counts_;
    QPushButton* new_ = nullptr;
    QPushButton* import_ = nullptr;
    bool compact_ = false;
};

} // namespace tocsin::ui
