#pragma once
// The first window: which bureau, who, password, language and look. Keeps no secret: the password field is emptied as
// soon as it has been used.

#include "core/data/messages.h"
#include "ui/shell/gate.h"
#include "ui/shell/preferences.h"

#include <QtWidgets/QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QThread;
class QVBoxLayout;

namespace tocsin::ui {

class MessageBar;

/// Borrows gate and messages. The password check runs off the UI thread; a window that goes waits for it.
class SignInWindow final : public QWidget {
    Q_OBJECT
public:
    SignInWindow(const Gate& gate, std::shared_ptr<const data::Messages> messages, const Preferences& preferences,
                 QWidget* parent = nullptr);
    ~SignInWindow() override;

    void setBureau(const QString& folder);
    [[nodiscard]] QString bureau() const { return bureau_; }
    void setLogin(const QString& login);
    [[nodiscard]] QString login() const;
    /// A message above the fields, such as why the last session ended.
    void say(Tone tone, const QString& text);
    /// The session after signedIn(); null when already taken.
    std::unique_ptr<service::Session> takeSession() { return std::move(session_); }
    [[nodiscard]] bool isBusy() const { return worker_ != nullptr; }

Q_SIGNALS:
    void signedIn();
    void languageChosen(const QString& code);
    void appearanceChosen(const QString& code);

private:
    void build(const Preferences& preferences);
    void addBureau(QVBoxLayout& column);
    void addFields(QVBoxLayout& column);
    QWidget* footer(const Preferences& preferences);
    void showBureau();
    [[nodiscard]] static QString hintFor(const Demonstration& demonstration);
    void chooseFolder();
    void signIn();
    void makeDemonstration();
    void runAway(std::function<base::Status()> work, std::function<void(const base::Status&)> then);
    void setBusy(bool busy, const QString& what = {});
    [[nodiscard]] QString wording(const base::Error& error) const;

    const Gate& gate_;
    std::shared_ptr<const data::Messages> messages_;
    base::Language language_;
    QString bureau_;
    QWidget* fields_ = nullptr;
    QLabel* folder_ = nullptr;
    QLineEdit* login_ = nullptr;
    QLineEdit* password_ = nullptr;
    QPushButton* enter_ = nullptr;
    QPushButton* demonstration_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* busyText_ = nullptr;
    QProgressBar* busy_ = nullptr;
    MessageBar* message_ = nullptr;
    QThread* worker_ = nullptr;
    std::unique_ptr<service::Session> session_;
};

} // namespace tocsin::ui
