#pragma once
// What can be done with a document now, as buttons: what this person may do, and why the rest is not possible.

#include "ui/review/action_dialog.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tocsin::ui {

class Chip;
class WhyNot;

/// Borrows the workspace. UI thread only. Reloads itself when the document is announced as changed.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    ActionBar(Workspace& workspace, std::string documentId, QWidget* parent = nullptr);

    /// The page that shows the content says what it shows, each time it does: a decision binds to what was seen. Until
    /// it has, the content at the time the bar was loaded counts; and so it does for whoever may edit the document in
    /// its state, since what they changed themselves they have seen.
    void setSeen(const service::DocumentView& view);
    void reload();
    /// For pages that show the state themselves.
    void setStateShown(bool shown);
    [[nodiscard]] const std::vector<service::ActionView>& actions() const { return actions_; }
    /// Asks for the action; null when the state has no such action or it is not permitted.
    ActionDialog* ask(const std::string& action);
    /// Opens the explanation; null when there is nothing to explain.
    WhyNot* explain();

Q_SIGNALS:
    /// An action was done, for a passing message.
    void done(const QString& message);
    /// The reader wants to see the findings that keep an action back.
    void findingsRequested();

public:
    /// How much an action weighs, hence how its button looks.
    enum class Weight { Primary, Plain, Quiet, Danger };

private:
    [[nodiscard]] bool isAside(const service::ActionView& action) const;
    void addMore();
    [[nodiscard]] Weight weightOf(const service::ActionView& action, bool first) const;
    [[nodiscard]] bool isEditor() const;
    void build();
    QPushButton* button(const service::ActionView& action, Weight weight);

    Workspace& workspace_;
    std::string id_;
    QString number_;
    std::string seenHash_;
    std::int64_t seenVersion_ = 0;
    bool told_ = false; ///< setSeen() has been called
    bool stateShown_ = true;
    std::vector<service::ActionView> actions_;
    Chip* state_ = nullptr;
    QLabel* note_ = nullptr;
    QHBoxLayout* buttons_ = nullptr;
    QPushButton* why_ = nullptr;
    QPointer<ActionDialog> dialog_;
};

} // namespace tocsin::ui
