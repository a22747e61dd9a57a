#pragma once
// The course of the desktop: sign-in, the main window, signing out, and changes of language and look in between.

#include "ui/i18n/translations.h"
#include "ui/shell/gate.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"

#include <memory>

namespace tocsin::ui {

class MainWindow;
class SignInWindow;

/// What the command line asked for; empty means as remembered.
struct DesktopOptions {
    QString bureau;
    QString login;
    std::optional<base::Language> language;
    std::optional<AppearanceChoice> appearance;
};

/// Owned by the program beside the QApplication. UI thread only.
class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop(Gate gate, std::shared_ptr<const data::Messages> messages, PreferencesFile file,
            const DesktopOptions& options);
    ~Desktop() override;

    /// Shows the sign-in window.
    void start();
    [[nodiscard]] SignInWindow* signInWindow() const { return signIn_.get(); }
    [[nodiscard]] MainWindow* mainWindow() const { return main_.get(); }
    [[nodiscard]] Workspace* workspace() const { return workspace_.get(); }
    void useLanguage(base::Language language);
    void useAppearance(AppearanceChoice choice);

private:
    void showSignIn(const QString& login);
    void enter();
    void signOut();
    void settle();
    void showMain(const std::vector<std::string>& documents);
    void remember();

    Gate gate_;
    std::shared_ptr<const data::Messages> messages_;
    PreferencesFile file_;
    Preferences preferences_;
    QString login_;
    Translations translations_;
    std::unique_ptr<SignInWindow> signIn_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<MainWindow> main_;
};

} // namespace tocsin::ui
