#include "ui/review/why_not.h"

#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QScreen>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

bool isOffered(const Workspace& workspace, const access::User& user, const std::string& action)
{
    const auto mine = [&user](const workflow::Transition& transition) {
        return std::any_of(user.roles.begin(), user.roles.end(), [&](access::Role role) {
            return std::find(transition.roles.begin(), transition.roles.end(), access::name(role)) !=
                   transition.roles.end();
        });
    };
    const auto offers = [&](const std::shared_ptr<const workflow::Definition>& life) {
        return std::any_of(
            life->transitions().begin(), life->transitions().end(),
            [&](const workflow::Transition& transition) { return transition.action == action && mine(transition); });
    };
    const auto& lives = workspace.law().workflows->inForce();
    return std::any_of(lives.begin(), lives.end(), offers);
}

bool WhyNot::hasSomethingToSay(Workspace& workspace, const std::vector<service::ActionView>& actions)
{
    bool mine = false;
    for (const service::ActionView& action : actions) {
        if (!isOffered(workspace, workspace.session().user(), action.action)) continue;
        if (!action.unmet.empty()) return true;
        mine = true;
    }
    return !mine && !actions.empty();
}

WhyNot::WhyNot(Workspace& workspace, const std::vector<service::ActionView>& actions, QWidget* parent)
    : QFrame(parent, Qt::Popup), workspace_(workspace)
{
    setObjectName(QStringLiteral("why_not"));
    setAccessibleName(tr("Why an action is not possible"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    std::vector<const service::ActionView*> others;
    for (const service::ActionView& action : actions) {
        if (!isOffered(workspace, workspace.session().user(), action.action))
            others.push_back(&action);
        else if (!action.unmet.empty())
            addAction(layout, action);
    }
    if (!others.empty()) addOthers(layout, others);
}

void WhyNot::addAction(QVBoxLayout* layout, const service::ActionView& action)
{
    if (layout->count() > 0) layout->addWidget(hairlineWidget(Qt::Horizontal, this));
    layout->addWidget(boldLabel(tr("“%1” is not possible now").arg(workspace_.text(action.label)), this));
    for (const workflow::Unmet& unmet : action.unmet) {
        const QStringList lines =
            Words::guard(workspace_, unmet.key, unmet.params, action.from).split(QLatin1Char('\n'));
        QLabel* what = textLabel(QStringLiteral("✕ ") + lines.front(), this);
        what->setObjectName(QStringLiteral("unmet_") + toQt(action.action));
        layout->addWidget(what);
        if (lines.size() > 1) layout->addWidget(mutedLabel(lines.mid(1).join(QLatin1Char('\n')), this));
        if (unmet.key != "workflow.not_ready") continue;
        const auto count = unmet.params.find("count");
        bool counted = false;
        const int open = count == unmet.params.end() ? 0 : toQt(count->second).toInt(&counted);
        auto* link =
            new QPushButton(counted ? tr("Show %Ln finding(s)", nullptr, open) : tr("Show the findings"), this);
        link->setObjectName(QStringLiteral("show_findings"));
        setLook(*link, ButtonLook::Quiet);
        connect(link, &QPushButton::clicked, this, [this] {
            Q_EMIT findingsRequested();
            close();
        });
        layout->addWidget(link, 0, Qt::AlignLeading);
    }
}

void WhyNot::addOthers(QVBoxLayout* layout, const std::vector<const service::ActionView*>& others)
{
    if (layout->count() > 0) layout->addWidget(hairlineWidget(Qt::Horizontal, this));
    layout->addWidget(boldLabel(tr("Others decide"), this));
    for (const service::ActionView* action : others)
        layout->addWidget(textLabel(
            tr("%1: %2", "action, roles").arg(workspace_.text(action->label), Words::roles(action->roles)), this));
}

void WhyNot::popUp(const QWidget& anchor)
{
    resize(width(), layout()->heightForWidth(width()));
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (anchor.layoutDirection() == Qt::RightToLeft) place.rx() += anchor.width() - width();
    if (const QScreen* screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(std::max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - height() - 4));
    }
    move(place);
    show();
    setFocus();
}

} // namespace tocsin::ui
