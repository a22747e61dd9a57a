#include "ui/shell/navigation.h"

#include "ui/shell/nav_button.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {
constexpr int kWidth = 224;
constexpr int kCompactWidth = 60;
} // namespace

Navigation::Navigation(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(2);
    const access::User& user = workspace.session().user();
    if (access::may(user, access::Permission::DraftCases)) {
        new_ = new QPushButton(icon(Icon::Add), tr("New document…"), this);
        new_->setObjectName(QStringLiteral("new_notice"));
        setLook(*new_, ButtonLook::Primary);
        new_->setMinimumHeight(36);
        new_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addWidget(new_);
        import_ = new QPushButton(icon(Icon::Import), tr("Import notices…"), this);
        import_->setObjectName(QStringLiteral("import_notices"));
        setLook(*import_, ButtonLook::Quiet);
        import_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addSpacing(2);
        column->addWidget(import_);
        column->addSpacing(12);
        connect(new_, &QPushButton::clicked, this, &Navigation::newRequested);
        connect(import_, &QPushButton::clicked, this, &Navigation::importRequested);
    }
    if (access::may(user, access::Permission::ReadCases)) {
        addPlace(*column, Place::Work, icon(Icon::Inbox), tr("My work"), "nav_work");
        addPlace(*column, Place::Intake, icon(Icon::Import), tr("Requests"), "nav_intake");
        addPlace(*column, Place::Deadlines, icon(Icon::Clock), tr("Deadlines"), "nav_deadlines");
        addPlace(*column, Place::Documents, icon(Icon::List), tr("All documents"), "nav_documents");
        addStates(*column);
        column->addSpacing(8);
    }
    if (access::may(user, access::Permission::ReadCases))
        addPlace(*column, Place::Channel, icon(Icon::Send), tr("Channel"), "nav_channel");
    if (access::may(user, access::Permission::VerifyAudit))
        addPlace(*column, Place::Audit, icon(Icon::Shield), tr("Audit"), "nav_audit");
    // The law is no secret, but an administrator has no work with it.
    if (access::may(user, access::Permission::ReadCases) || access::may(user, access::Permission::ReadAudit))
        addPlace(*column, Place::Rules, icon(Icon::Law), tr("Rules"), "nav_rules");
    if (access::may(user, access::Permission::ManageUsers))
        addPlace(*column, Place::Users, icon(Icon::Users), tr("Users"), "nav_users");
    // An administrator minds the keys, everybody else the messages.
    if (access::may(user, access::Permission::ManageUsers) && !access::may(user, access::Permission::ReadCases))
        addPlace(*column, Place::Channel, icon(Icon::Send), tr("Channel"), "nav_channel");
    column->addStretch();
    connect(&workspace_, &Workspace::documentChanged, this, &Navigation::reload);
    reload();
}

void Navigation::addPlace(QVBoxLayout& column, Place place, const QIcon& mark, const QString& text, const char* name)
{
    auto* button = new NavButton(mark, text, this);
    button->setObjectName(QLatin1String(name));
    column.addWidget(button);
    places_.push_back(place);
    buttons_[place] = button;
    connect(button, &NavButton::clicked, this, [this, place, button] {
        button->setChecked(!button->isChecked());
        Q_EMIT placeChosen(place);
    });
}

void Navigation::addStates(QVBoxLayout& column)
{
    for (const workflow::State* state : workspace_.law().workflows->states()) {
        auto* button = new NavButton(QIcon(), workspace_.text(state->label), this);
        button->setObjectName(QStringLiteral("nav_state_") + toQt(state->id));
        button->setSecondary(true);
        button->setCheckable(false);
        column.addWidget(button);
        states_[state->id] = button;
        connect(button, &NavButton::clicked, this, [this, id = toQt(state->id)] { Q_EMIT stateChosen(id); });
    }
}

void Navigation::setPlace(std::optional<Place> place)
{
    for (const auto& [known, button] : buttons_) button->setChecked(place == known);
}

void Navigation::reload()
{
    if (states_.empty()) return;
    const base::Result<std::vector<service::StateCount>> counts = workspace_.session().registry().counts();
    if (!counts) return;
    std::size_t all = 0;
    for (const service::StateCount& count : *counts) {
        all += count.count;
        const auto found = states_.find(count.state);
        if (found == states_.end()) continue;
        found->second->setCount(static_cast<int>(count.count));
        counts_[count.state] = count.count;
    }
    showStates();
    buttons_.at(Place::Documents)->setCount(static_cast<int>(all));
}

void Navigation::showStates()
{
    for (const auto& [state, button] : states_) button->setVisible(!compact_ && counts_[state] > 0);
}

void Navigation::setCompact(bool compact)
{
    if (compact == compact_) return;
    compact_ = compact;
    setFixedWidth(compact ? kCompactWidth : kWidth);
    for (const auto& [place, button] : buttons_) button->setCompact(compact);
    const auto squeeze = [compact](QPushButton* button, const QString& text) {
        if (button == nullptr) return;
        button->setProperty("tocsin_narrow", compact);
        button->setText(compact ? QString() : text);
        button->setAccessibleName(text);
        button->setToolTip(compact ? text : QString());
    };
    squeeze(new_, tr("New document…"));
    squeeze(import_, tr("Import notices…"));
    showStates();
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? 0 : width() - 1, 0, 1, height()), hairline(palette()));
}

} // namespace tocsin::ui
