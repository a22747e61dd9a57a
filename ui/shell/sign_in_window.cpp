#include "ui/shell/sign_in_window.h"

#include "ui/i18n/formats.h"
#include "ui/print/qt_text.h"
#include "ui/shell/language_choice.h"
#include "ui/shell/role_names.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QDir>
#include <QtCore/QThread>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {
constexpr int kCardWidth = 400;

QLabel* fieldLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}
} // namespace

SignInWindow::SignInWindow(const Gate& gate, std::shared_ptr<const data::Messages> messages,
                           const Preferences& preferences, QWidget* parent)
    : QWidget(parent), gate_(gate), messages_(std::move(messages)), language_(preferences.language)
{
    setObjectName(QStringLiteral("sign_in_window"));
    setWindowTitle(tr("Sign in"));
    build(preferences);
    setBureau(preferences.bureau);
    resize(760, 640);
}

SignInWindow::~SignInWindow()
{
    if (worker_ == nullptr) return;
    worker_->wait();
    delete worker_;
}

void SignInWindow::build(const Preferences& preferences)
{
    auto* card = new QWidget(this);
    card->setObjectName(QStringLiteral("sign_in_card"));
    card->setFixedWidth(kCardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* title = new SectionTitle(QStringLiteral("Tocsin"), SectionTitle::Level::Page, card);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    title->setFont(large);
    column->addWidget(title);
    column->addWidget(quietLabel(tr("INTERPOL notices of a National Central Bureau"), card));
    column->addSpacing(kMargin);
    message_ = new MessageBar(card);
    column->addWidget(message_);
    addBureau(*column);
    addFields(*column);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kMargin, kMargin, kMargin, 12);
    all->addStretch(3);
    all->addLayout(middle);
    all->addStretch(4);
    all->addWidget(footer(preferences));
}

void SignInWindow::addBureau(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    folder_ = new QLabel(this);
    folder_->setObjectName(QStringLiteral("bureau_folder"));
    folder_->setTextFormat(Qt::PlainText);
    folder_->setMinimumWidth(40);
    folder_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* change = new QPushButton(tr("Choose…"), this);
    change->setObjectName(QStringLiteral("choose_bureau"));
    change->setAccessibleName(tr("Choose the bureau's folder"));
    change->setAutoDefault(false);
    row->addWidget(folder_, 1);
    row->addWidget(change);
    column.addWidget(fieldLabel(tr("Bureau"), change, this));
    column.addLayout(row);
    hint_ = quietLabel({}, this);
    hint_->setObjectName(QStringLiteral("bureau_hint"));
    hint_->setWordWrap(true);
    column.addWidget(hint_);
    demonstration_ = new QPushButton(tr("Make a demonstration bureau"), this);
    demonstration_->setObjectName(QStringLiteral("make_demonstration"));
    demonstration_->setAutoDefault(false);
    column.addWidget(demonstration_);
    column.addSpacing(kGap);
    connect(change, &QPushButton::clicked, this, &SignInWindow::chooseFolder);
    connect(demonstration_, &QPushButton::clicked, this, &SignInWindow::makeDemonstration);
}

void SignInWindow::addFields(QVBoxLayout& column)
{
    fields_ = new QWidget(this);
    auto* inner = new QVBoxLayout(fields_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    login_ = new QLineEdit(fields_);
    login_->setObjectName(QStringLiteral("login"));
    login_->setAccessibleName(tr("Login"));
    password_ = new QLineEdit(fields_);
    password_->setObjectName(QStringLiteral("password"));
    password_->setAccessibleName(tr("Password"));
    password_->setEchoMode(QLineEdit::Password);
    password_->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    QAction* reveal = password_->addAction(icon(Icon::Eye), QLineEdit::TrailingPosition);
    reveal->setObjectName(QStringLiteral("show_password"));
    reveal->setText(tr("Show the password"));
    reveal->setToolTip(reveal->text());
    connect(reveal, &QAction::triggered, this, [this, reveal] {
        const bool hidden = password_->echoMode() == QLineEdit::Password;
        password_->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(icon(hidden ? Icon::EyeOff : Icon::Eye));
        reveal->setText(hidden ? tr("Hide the password") : tr("Show the password"));
        reveal->setToolTip(reveal->text());
    });
    enter_ = new QPushButton(tr("Sign in"), fields_);
    enter_->setObjectName(QStringLiteral("sign_in"));
    setLook(*enter_, ButtonLook::Primary);
    enter_->setMinimumHeight(36);
    busy_ = new QProgressBar(fields_);
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setFixedHeight(6);
    busyText_ = quietLabel({}, fields_);
    busyText_->setObjectName(QStringLiteral("busy_text"));
    inner->addWidget(fieldLabel(tr("Login"), login_, fields_));
    inner->addWidget(login_);
    inner->addSpacing(4);
    inner->addWidget(fieldLabel(tr("Password"), password_, fields_));
    inner->addWidget(password_);
    inner->addSpacing(kGap + 4);
    inner->addWidget(enter_);
    column.addWidget(fields_);
    column.addWidget(busy_);
    column.addWidget(busyText_);
    setBusy(false);
    connect(login_, &QLineEdit::returnPressed, this, [this] { password_->setFocus(); });
    connect(password_, &QLineEdit::returnPressed, this, &SignInWindow::signIn);
    connect(enter_, &QPushButton::clicked, this, &SignInWindow::signIn);
}

QWidget* SignInWindow::footer(const Preferences& preferences)
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* language = new QComboBox(bar);
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleName(tr("Language"));
    offerLanguages(*language, preferences.language);
    auto* appearance = new QComboBox(bar);
    appearance->setObjectName(QStringLiteral("appearance"));
    appearance->setAccessibleName(tr("Look"));
    offerAppearances(*appearance, preferences.appearance);
    row->addWidget(language);
    row->addWidget(appearance);
    row->addStretch();
    row->addWidget(quietLabel(QStringLiteral("Tocsin " TOCSIN_VERSION), bar));
    connect(language, &QComboBox::activated, this,
            [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
    connect(appearance, &QComboBox::activated, this,
            [this, appearance] { Q_EMIT appearanceChosen(appearance->currentData().toString()); });
    return bar;
}

void SignInWindow::setBureau(const QString& folder)
{
    bureau_ = folder;
    showBureau();
}

void SignInWindow::showBureau()
{
    const bool chosen = !bureau_.isEmpty();
    const bool holds = chosen && gate_.holdsBureau(fromQt(bureau_));
    const QString shown = chosen ? QDir::toNativeSeparators(bureau_) : tr("No folder chosen");
    folder_->setText(folder_->fontMetrics().elidedText(shown, Qt::ElideMiddle, kCardWidth - 110));
    folder_->setToolTip(QString(shown).toHtmlEscaped());
    hint_->setText(holds    ? QString()
                   : chosen ? tr("There is no bureau in this folder. Choose the folder that your administrator named, "
                                 "or make a demonstration bureau to look around.")
                            : tr("Choose the folder of your bureau, or make a demonstration bureau to look around."));
    if (holds && gate_.demonstrationIn)
        if (const auto demonstration = gate_.demonstrationIn(fromQt(bureau_))) hint_->setText(hintFor(*demonstration));
    hint_->setVisible(!hint_->text().isEmpty());
    demonstration_->setVisible(!holds && static_cast<bool>(gate_.makeDemonstration));
    fields_->setEnabled(holds && !isBusy());
    if (holds) (login_->text().isEmpty() ? login_ : password_)->setFocus();
}

QString SignInWindow::hintFor(const Demonstration& demonstration)
{
    QStringList people;
    for (const auto& [login, roles] : demonstration.people)
        people << QStringLiteral("%1 (%2)").arg(leftToRight(toQt(login)), rolesText(roles));
    return tr("Everybody in this bureau is invented. Sign in as %1. The password of them all: %2", "%1 lists logins")
        .arg(people.join(tr(", ", "between logins")), leftToRight(toQt(demonstration.password)));
}

void SignInWindow::setLogin(const QString& login)
{
    login_->setText(login);
    if (!login.isEmpty()) password_->setFocus();
}

QString SignInWindow::login() const { return login_->text(); }

void SignInWindow::say(Tone tone, const QString& text) { message_->say(tone, text); }

void SignInWindow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("The bureau's folder"), bureau_);
    dialog->setObjectName(QStringLiteral("bureau_dialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        message_->clear();
        setBureau(folder);
    });
    dialog->open();
}

void SignInWindow::signIn()
{
    if (isBusy() || !fields_->isEnabled()) return;
    message_->clear();
    const std::string login = fromQt(login_->text().trimmed());
    if (login.empty() || password_->text().isEmpty()) {
        message_->say(Tone::Hint, tr("Type your login and your password."));
        return (login.empty() ? login_ : password_)->setFocus();
    }
    const std::string folder = fromQt(bureau_);
    const std::string password = fromQt(password_->text());
    password_->clear();
    setBusy(true, tr("Checking the password…"));
    runAway(
        [this, folder, login, password]() -> base::Status {
            base::Result<std::unique_ptr<service::Session>> session = gate_.signIn(folder, login, password);
            if (!session) return session.error();
            session_ = std::move(*session);
            return base::done();
        },
        [this](const base::Status& status) {
            if (status) {
                Q_EMIT signedIn();
                return;
            }
            message_->say(status.error().kind == base::ErrorKind::Denied ? Tone::Warn : Tone::Block,
                          wording(status.error()));
            password_->setFocus();
        });
}

void SignInWindow::makeDemonstration()
{
    if (isBusy() || !gate_.makeDemonstration) return;
    message_->clear();
    const std::string folder = gate_.demonstrationFolder;
    setBusy(true, tr("Making the demonstration bureau…"));
    runAway([this, folder] { return gate_.makeDemonstration(folder); },
            [this, folder](const base::Status& status) {
                if (!status) return message_->say(Tone::Block, wording(status.error()));
                setBureau(toQt(folder));
            });
}

void SignInWindow::runAway(std::function<base::Status()> work, std::function<void(const base::Status&)> then)
{
    auto status = std::make_shared<base::Status>(base::done());
    worker_ = QThread::create([work = std::move(work), status] { *status = work(); });
    connect(worker_, &QThread::finished, this, [this, status, then = std::move(then)] {
        worker_->deleteLater();
        worker_ = nullptr;
        setBusy(false);
        then(*status);
    });
    worker_->start();
}

void SignInWindow::setBusy(bool busy, const QString& what)
{
    busy_->setVisible(busy);
    busyText_->setVisible(busy);
    busyText_->setText(what);
    fields_->setEnabled(!busy && !bureau_.isEmpty() && gate_.holdsBureau(fromQt(bureau_)));
    demonstration_->setEnabled(!busy);
}

QString SignInWindow::wording(const base::Error& error) const
{
    const QString text = toQt(messages_->text(error.key, error.params, language_));
    const QString fix = toQt(messages_->fix(error.key, error.params, language_));
    return fix.isEmpty() ? text : text + QLatin1Char('\n') + fix;
}

} // namespace tocsin::ui
