#include "ui/shell/navigation.h"

#include "ui/shell/nav_button.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

Navigation::Navigation(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(236);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(2);
    const access::User& user = workspace.session().user();
    if (access::may(user, access::Permission::DraftCases)) {
        auto* fresh = new QPushButton(icon(Icon::Add), tr("New red notice"), this);
        fresh->setObjectName(QStringLiteral("new_notice"));
        setLook(*fresh, ButtonLook::Primary);
        fresh->setMinimumHeight(36);
        column->addWidget(fresh);
        auto* file = new QPushButton(icon(Icon::Import), tr("Import notices…"), this);
        file->setObjectName(QStringLiteral("import_notices"));
        setLook(*file, ButtonLook::Quiet);
        column->addSpacing(2);
        column->addWidget(file);
        column->addSpacing(12);
        connect(fresh, &QPushButton::clicked, this, &Navigation::newRequested);
        connect(file, &QPushButton::clicked, this, &Navigation::importRequested);
    }
    if (access::may(user, access::Permission::ReadCases)) {
        addPlace(*column, Place::Work, icon(Icon::Inbox), tr("My work"), "nav_work");
        addPlace(*column, Place::Documents, icon(Icon::List), tr("All documents"), "nav_documents");
        addStates(*column);
        column->addSpacing(8);
    }
    if (access::may(user, access::Permission::VerifyAudit))
        addPlace(*column, Place::Audit, icon(Icon::Shield), tr("Audit"), "nav_audit");
    if (access::may(user, access::Permission::ManageUsers))
        addPlace(*column, Place::Users, icon(Icon::Users), tr("Users"), "nav_users");
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
    for (const workflow::State& state : workspace_.law().workflow->states()) {
        auto* button = new NavButton(QIcon(), workspace_.text(state.label), this);
        button->setObjectName(QStringLiteral("nav_state_") + toQt(state.id));
        button->setSecondary(true);
        button->setCheckable(false);
        column.addWidget(button);
        states_[state.id] = button;
        connect(button, &NavButton::clicked, this, [this, id = toQt(state.id)] { Q_EMIT stateChosen(id); });
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
        found->second->setVisible(count.count > 0);
    }
    buttons_.at(Place::Documents)->setCount(static_cast<int>(all));
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? 0 : width() - 1, 0, 1, height()), hairline(palette()));
}

} // namespace tocsin::ui
