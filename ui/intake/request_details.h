#pragma once
// One request: who asks, how complete it is and what is missing, and what can be done with it.

#include "ui/shell/workspace.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tocsin::ui {

class MessageBar;
class ReasonForm;
class ScoreBar;
class SectionTitle;

/// Borrows the workspace.
class RequestDetails final : public QWidget {
    Q_OBJECT
public:
    /// Where to write an answer: asks the person, empty when they gave up. Tests answer instead.
    using AskForFile = std::function<QString(QWidget*, const QString& proposed)>;

    explicit RequestDetails(Workspace& workspace, QWidget* parent = nullptr);
    /// Reads the request; recorded as a reading. Shows nothing for "".
    void show(const std::string& id);
    [[nodiscard]] const std::string& id() const { return id_; }
    void setAskForFile(AskForFile ask) { ask_ = std::move(ask); }
    /// What the buttons do.
    void makeDraft();
    void bringNewer();
    void remind();
    void saveReceipt();
    /// Opens the place for a reason; the step is taken when it is confirmed.
    void begin(const std::string& action);

Q_SIGNALS:
    /// The request moved on.
    void changed();

private:
    void build();
    void buildButtons(QVBoxLayout& column);
    QPushButton* button(const char* name, const QString& text, void (RequestDetails::*then)());
    void fill(const service::RequestView& view);
    void fillMissing(const service::RequestView& view, QVBoxLayout& column);
    void take(const QString& reason);
    void done(const QString& said);
    void keep(const base::Json& letter);
    Workspace& workspace_;
    std::string id_;
    std::string document_; ///< id of the draft
    std::string action_;   ///< that a reason is being written for
    AskForFile ask_;
    SectionTitle* title_ = nullptr;
    QLabel* head_ = nullptr;
    ScoreBar* score_ = nullptr;
    QLabel* counted_ = nullptr;
    MessageBar* message_ = nullptr;
    QScrollArea* missing_ = nullptr;
    ReasonForm* reason_ = nullptr;
    std::map<std::string, QPushButton*> buttons_; ///< by action
};

} // namespace tocsin::ui
