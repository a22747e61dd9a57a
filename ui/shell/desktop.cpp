#include "ui/shell/desktop.h"

#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_window.h"

namespace tocsin::ui {

Desktop::Desktop(Gate gate, std::shared_ptr<const data::Messages> messages, PreferencesFile file,
                 const DesktopOptions& options)
    : gate_(std::move(gate)),
      messages_(std::move(messages)),
      file_(std::move(file)),
      preferences_(file_.load()),
      login_(options.login)
{
    if (!options.bureau.isEmpty()) preferences_.bureau = options.bureau;
    if (options.language) preferences_.language = *options.language;
    if (options.appearance) preferences_.appearance = *options.appearance;
    if (preferences_.bureau.isEmpty() && gate_.holdsBureau(gate_.demonstrationFolder))
        preferences_.bureau = toQt(gate_.demonstrationFolder);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), resolved(preferences_.appearance));
    translations_.use(preferences_.language);
}

Desktop::~Desktop()
{
    if (main_) remember();
    // Windows go before the workspace that they borrow.
    main_.reset();
    signIn_.reset();
}

void Desktop::start() { showSignIn(login_); }

void Desktop::showSignIn(const QString& login)
{
    signIn_ = std::make_unique<SignInWindow>(gate_, messages_, preferences_);
    signIn_->setLogin(login);
    connect(signIn_.get(), &SignInWindow::signedIn, this, &Desktop::enter, Qt::QueuedConnection);
    connect(
        signIn_.get(), &SignInWindow::languageChosen, this,
        [this](const QString& code) {
            if (const auto language = base::languageFromCode(fromQt(code))) useLanguage(*language);
        },
        Qt::QueuedConnection);
    connect(
        signIn_.get(), &SignInWindow::appearanceChosen, this,
        [this](const QString& code) {
            if (const auto choice = appearanceFromCode(code)) useAppearance(*choice);
        },
        Qt::QueuedConnection);
    signIn_->show();
}

void Desktop::enter()
{
    std::unique_ptr<service::Session> session = signIn_->takeSession();
    if (!session) return;
    preferences_.bureau = signIn_->bureau();
    login_ = signIn_->login();
    workspace_ = std::make_unique<Workspace>(std::move(session), messages_, preferences_.language);
    settle();
    showMain({});
    signIn_.reset();
    remember();
}

/// Tells a fresh workspace where its bureau lies and who is around it.
void Desktop::settle()
{
    const std::string folder = fromQt(preferences_.bureau);
    workspace_->setFolder(folder);
    if (gate_.othersOf) workspace_->setOthers(gate_.othersOf(folder));
}

void Desktop::showMain(const std::vector<std::string>& documents)
{
    main_ = std::make_unique<MainWindow>(*workspace_, preferences_);
    connect(main_.get(), &MainWindow::signOutRequested, this, &Desktop::signOut);
    connect(main_.get(), &MainWindow::languageChosen, this, [this](const QString& code) {
        if (const auto language = base::languageFromCode(fromQt(code))) useLanguage(*language);
    });
    connect(main_.get(), &MainWindow::appearanceChosen, this, [this](const QString& code) {
        if (const auto choice = appearanceFromCode(code)) useAppearance(*choice);
    });
    for (const std::string& id : documents) main_->open(id);
    main_->show();
}

void Desktop::signOut()
{
    if (main_ && !main_->flush()) return;
    remember();
    main_.reset();
    workspace_.reset();
    showSignIn({});
}

void Desktop::useLanguage(base::Language language)
{
    if ((signIn_ && signIn_->isBusy()) || (main_ && !main_->flush())) return;
    preferences_.language = language;
    translations_.use(language);
    if (signIn_) {
        preferences_.bureau = signIn_->bureau();
        const QString login = signIn_->login();
        const QByteArray place = signIn_->saveGeometry();
        showSignIn(login);
        signIn_->restoreGeometry(place);
    }
    if (main_) {
        preferences_.geometry = main_->saveGeometry();
        const std::vector<std::string> documents = main_->openDocuments();
        main_.reset();
        workspace_ = std::make_unique<Workspace>(workspace_->release(), messages_, language);
        settle();
        showMain(documents);
    }
    remember();
}

void Desktop::useAppearance(AppearanceChoice choice)
{
    preferences_.appearance = choice;
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), resolved(choice));
    remember();
}

void Desktop::remember()
{
    if (main_) preferences_.geometry = main_->saveGeometry();
    file_.save(preferences_);
}

} // namespace tocsin::ui
