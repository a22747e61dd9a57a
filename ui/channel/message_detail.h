#pragma once
// One message in full: what it says, what it rests on (manifest, hashes, signature), and what can be done with it.

#include "ui/channel/messages_model.h"

#include <QtWidgets/QScrollArea>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace tocsin::ui {

class MessageBar;
class ReasonForm;

/// Borrows the workspace. Reading a message in full is recorded, so it is read when it is shown and not before.
class MessageDetail final : public QScrollArea {
    Q_OBJECT
public:
    explicit MessageDetail(Workspace& workspace, QWidget* parent = nullptr);
    /// Shows a line of a box; null shows an invitation to choose one.
    void present(const MessageLine* line);

Q_SIGNALS:
    /// Something was decided, about this document of ours or none: lists are to be read anew.
    void changed(const QString& document);
    /// The person wants to answer this message.
    void answerRequested(const QString& message, const QString& to);

private:
    void fill();
    void addHeading();
    void addReason();
    void addBody(const channel::Body& body);
    void addManifest(const channel::Manifest& manifest, const std::string& manifestText, const std::string& key);
    void addParts(const channel::Manifest& manifest);
    void addActions();
    QPushButton* addAction(const QString& name, const QString& text, const std::function<void()>& then);
    /// A row of the facts; nothing when the value is empty.
    void addFact(const QString& caption, const QString& value, bool fixedDirection = false);
    void addText(const QString& caption, const QString& text);
    void askReason(const QString& name, const QString& confirm, std::function<base::Status(const std::string&)> then);
    void carryOut(const base::Status& status);
    [[nodiscard]] bool mayDecide() const;

    Workspace& workspace_;
    std::optional<MessageLine> line_;
    QWidget* content_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    QFormLayout* facts_ = nullptr;
    MessageBar* message_ = nullptr;
    QVBoxLayout* actions_ = nullptr;
    ReasonForm* reason_ = nullptr;
};

} // namespace tocsin::ui
