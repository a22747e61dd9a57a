#include "ui/review/action_bar.h"

#include "ui/review/labels.h"
#include "ui/review/why_not.h"
#include "ui/review/words.h"
#include "ui/style/chip.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QTextDocument>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

namespace {

bool has(const std::vector<std::string>& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

} // namespace

ActionBar::ActionBar(Workspace& workspace, std::string documentId, QWidget* parent)
    : QWidget(parent), workspace_(workspace), id_(std::move(documentId))
{
    setObjectName(QStringLiteral("action_bar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    state_ = new Chip(this);
    state_->setObjectName(QStringLiteral("action_state"));
    note_ = mutedLabel({}, this);
    note_->setObjectName(QStringLiteral("action_note"));
    why_ = new QPushButton(tr("Why not?"), this);
    why_->setObjectName(QStringLiteral("action_why_not"));
    setLook(*why_, ButtonLook::Quiet);
    why_->setToolTip(tr("What stands against the actions that are not possible"));
    connect(why_, &QPushButton::clicked, this, &ActionBar::explain);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(kGap);
    layout->addWidget(state_);
    layout->addWidget(note_, 1);
    layout->addWidget(why_);
    layout->addLayout(buttons_);
    connect(&workspace_, &Workspace::documentChanged, this, [this](const QString& changed) {
        if (fromQt(changed) == id_) reload();
    });
    reload();
}

void ActionBar::setSeen(const service::DocumentView& view)
{
    told_ = true;
    number_ = toQt(view.head.number);
    seenVersion_ = view.version;
    seenHash_ = view.version == view.head.version ? view.head.contentHash : std::string();
}

void ActionBar::setStateShown(bool shown)
{
    stateShown_ = shown;
    state_->setVisible(shown && !actions_.empty());
}

void ActionBar::reload()
{
    auto actions = workspace_.session().casework().actions(id_);
    actions_ = actions ? std::move(*actions) : std::vector<service::ActionView>();
    note_->setText(actions ? QString() : workspace_.wording(actions.error()));
    if (!actions_.empty() && (!told_ || isEditor())) {
        seenHash_ = actions_.front().contentHash;
        seenVersion_ = actions_.front().version;
    }
    build();
}

bool ActionBar::isEditor() const
{
    const workflow::State* state = workspace_.law().workflows->state(actions_.front().from);
    return state != nullptr && state->editable &&
           access::may(workspace_.session().user(), access::Permission::DraftCases);
}

ActionBar::Weight ActionBar::weightOf(const service::ActionView& action, bool first) const
{
    const workflow::State* to = workspace_.law().workflows->state(action.to);
    if (to != nullptr && to->kind == workflow::State::Kind::End && !has(action.effects, "publish"))
        return Weight::Danger;
    if (has(action.effects, "end")) return Weight::Danger;
    if (has(action.effects, "void_approvals") && !has(action.effects, "seal")) return Weight::Quiet;
    return first ? Weight::Primary : Weight::Plain;
}

namespace {

ButtonLook lookFor(ActionBar::Weight weight)
{
    switch (weight) {
    case ActionBar::Weight::Primary: return ButtonLook::Primary;
    case ActionBar::Weight::Plain: return ButtonLook::Normal;
    case ActionBar::Weight::Quiet: return ButtonLook::Quiet;
    case ActionBar::Weight::Danger: return ButtonLook::Danger;
    }
    return ButtonLook::Normal;
}

} // namespace

QPushButton* ActionBar::button(const service::ActionView& action, Weight weight)
{
    auto* button = new QPushButton(workspace_.text(action.label), this);
    button->setObjectName(QStringLiteral("action_") + toQt(action.action));
    button->setEnabled(action.unmet.empty());
    setLook(*button, lookFor(weight));
    button->setDefault(weight == Weight::Primary && action.unmet.empty());
    QStringList reasons;
    for (const workflow::Unmet& unmet : action.unmet)
        reasons << Words::guard(workspace_, unmet.key, unmet.params, action.from);
    // A tooltip guesses at markup, so what it shows is made markup that says just this.
    if (!reasons.isEmpty()) button->setToolTip(Qt::convertFromPlainText(reasons.join(QLatin1Char('\n'))));
    if (!reasons.isEmpty()) button->setAccessibleDescription(reasons.join(QLatin1Char('\n')));
    connect(button, &QPushButton::clicked, this, [this, name = action.action] { ask(name); });
    return button;
}

void ActionBar::build()
{
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<std::pair<Weight, QPushButton*>> made;
    bool first = true;
    for (const service::ActionView& action : actions_) {
        if (!isOffered(workspace_, workspace_.session().user(), action.action)) continue;
        if (isAside(action)) continue;
        const Weight weight = weightOf(action, first);
        if (weight == Weight::Primary) first = false;
        made.emplace_back(weight, button(action, weight));
    }
    // The primary action stands last, at the end of the bar; what is hard to take back stands farthest from it.
    for (const Weight weight : {Weight::Danger, Weight::Quiet, Weight::Plain, Weight::Primary})
        for (const auto& [own, widget] : made)
            if (own == weight) buttons_->addWidget(widget);
    if (!actions_.empty())
        state_->set(toneOfState(actions_.front().from), workspace_.stateLabel(actions_.front().from));
    state_->setVisible(stateShown_ && !actions_.empty());
    addMore();
    const bool waits =
        !std::all_of(actions_.begin(), actions_.end(), [this](const service::ActionView& one) { return isAside(one); });
    if (made.empty() && waits) note_->setText(tr("Waits for: %1").arg(Words::roles(actions_.front().roles)));
    why_->setVisible(WhyNot::hasSomethingToSay(workspace_, actions_));
}

bool ActionBar::isAside(const service::ActionView& action) const
{
    const workflow::Transition* known = workspace_.law().workflows->transition(action.from, action.action);
    return known != nullptr && known->aside;
}

/// What nothing waits for stands in a menu, so that the bar shows what does.
void ActionBar::addMore()
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const service::ActionView& action : actions_) {
        if (!isAside(action) || !isOffered(workspace_, workspace_.session().user(), action.action)) continue;
        QAction* entry = menu->addAction(workspace_.text(action.label));
        entry->setObjectName(QStringLiteral("action_") + toQt(action.action));
        entry->setEnabled(action.unmet.empty());
        QStringList reasons;
        for (const workflow::Unmet& unmet : action.unmet)
            reasons << Words::guard(workspace_, unmet.key, unmet.params, action.from);
        entry->setToolTip(Qt::convertFromPlainText(reasons.join(QLatin1Char('\n'))));
        connect(entry, &QAction::triggered, this, [this, name = action.action] { ask(name); });
    }
    if (menu->isEmpty()) return delete menu;
    auto* more = new QPushButton(tr("More actions"), this);
    more->setObjectName(QStringLiteral("action_more"));
    setLook(*more, ButtonLook::Normal);
    more->setMenu(menu);
    connect(more, &QObject::destroyed, menu, &QObject::deleteLater);
    buttons_->addWidget(more);
}

ActionDialog* ActionBar::ask(const std::string& action)
{
    const auto found = std::find_if(actions_.begin(), actions_.end(),
                                    [&](const service::ActionView& one) { return one.action == action; });
    if (found == actions_.end() || !found->unmet.empty()) return nullptr;
    delete dialog_.data();
    dialog_ = new ActionDialog(workspace_, {id_, number_, *found, seenHash_, seenVersion_}, this);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &ActionDialog::acted, this, [this](const QString& state) {
        const QString name = number_.isEmpty() ? tr("The document") : isolated(number_);
        Q_EMIT done(tr("%1 is now in “%2”.").arg(name, workspace_.stateLabel(fromQt(state))));
        workspace_.announceChange(id_);
    });
    connect(dialog_, &ActionDialog::reloadRequested, this, [this] { workspace_.announceChange(id_); });
    dialog_->open();
    return dialog_;
}

WhyNot* ActionBar::explain()
{
    if (!WhyNot::hasSomethingToSay(workspace_, actions_)) return nullptr;
    auto* popover = new WhyNot(workspace_, actions_, this);
    connect(popover, &WhyNot::findingsRequested, this, &ActionBar::findingsRequested);
    popover->popUp(*why_);
    return popover;
}

} // namespace tocsin::ui
