#pragma once
// Why an action is not possible now: every unmet guard of every action that this person's role could have, and whose
// the others are. A small window at the bar's button, closed by Escape or a click elsewhere.

#include "ui/shell/workspace.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace tocsin::ui {

/// Whether the person's roles have this action in any state; what they never have is not offered as a button.
bool isOffered(const Workspace& workspace, const access::User& user, const std::string& action);

class WhyNot final : public QFrame {
    Q_OBJECT
public:
    WhyNot(Workspace& workspace, const std::vector<service::ActionView>& actions, QWidget* parent = nullptr);
    /// False when all that this person could do here is possible: there is nothing to explain.
    static bool hasSomethingToSay(Workspace& workspace, const std::vector<service::ActionView>& actions);
    /// Opens below `anchor`, within the screen.
    void popUp(const QWidget& anchor);

Q_SIGNALS:
    /// The reader wants to see the findings that keep an action back.
    void findingsRequested();

private:
    void addAction(QVBoxLayout* layout, const service::ActionView& action);
    void addOthers(QVBoxLayout* layout, const std::vector<const service::ActionView*>& others);

    Workspace& workspace_;
};

} // namespace tocsin::ui
