#include "ui/board/work_page.h"

#include "ui/board/desk_dialogs.h"
#include "ui/board/table_view.h"
#include "ui/i18n/formats.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {
constexpr int kRefreshMilliseconds = 120'000;
}

WorkPage::WorkPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new WorkModel(workspace, this)), timer_(new QTimer(this))
{
    setObjectName(QStringLiteral("work_page"));
    build();
    setFocusProxy(table_);
    connect(table_, &TableView::opened, this, [this](const QString& id) { workspace_.open(fromQt(id)); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorkPage::offer);
    connect(empty_, &EmptyState::triggered, this, &WorkPage::newRequested);
    connect(&workspace_, &Workspace::documentChanged, this, [this] {
        stale_ = true;
        if (isVisible()) reload();
    });
    timer_->setInterval(kRefreshMilliseconds);
    connect(timer_, &QTimer::timeout, this, [this] {
        if (isVisible() && isActiveWindow()) reload();
    });
    timer_->start();
}

void WorkPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap);
    summary_ = quietLabel({}, this);
    summary_->setObjectName(QStringLiteral("work_summary"));
    column->addWidget(new SectionTitle(tr("My work"), SectionTitle::Level::Page, this));
    auto* line = new QHBoxLayout;
    line->addWidget(summary_, 1);
    line->addWidget(deskBar());
    column->addLayout(line);
    message_ = new MessageBar(this);
    column->addWidget(message_);
    column->addSpacing(kGap / 2);
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("work_table"));
    table_->setAccessibleName(tr("Documents that wait for me"));
    table_->setModel(model_);
    table_->setColumnWidths({108, 180, 158, 184, 148, 92, 104, 168}, 1);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicatorClearable(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);
    empty_ = new EmptyState(Icon::Inbox, {}, {}, this);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
}

QWidget* WorkPage::deskBar()
{
    bar_ = new QWidget(this);
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    const auto add = [&](Icon which, const char* name, void (WorkPage::*then)()) {
        auto* button = new QPushButton(icon(which), {}, bar_);
        button->setObjectName(QLatin1String(name));
        setLook(*button, ButtonLook::Quiet);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, then);
        return button;
    };
    take_ = add(Icon::User, "work_take", &WorkPage::take);
    followUp_ = add(Icon::Clock, "work_follow_up", &WorkPage::followUp);
    followUp_->setText(tr("Follow up…"));
    followUp_->setToolTip(tr("Puts the case out of sight until a day (Ctrl+D)"));
    pause_ = add(Icon::Lock, "work_pause", &WorkPage::pause);
    offer();
    return bar_;
}

/// What can be done about the row in front.
void WorkPage::offer()
{
    const service::WorkItem* item = model_->item(table_ == nullptr ? QString() : table_->currentId());
    const bool mine = item != nullptr && !item->desk.claimedBy.empty() && !item->claimedByOther;
    const bool free = item != nullptr && item->desk.claimedBy.empty() && !item->actions.empty();
    take_->setText(mine ? tr("Give back") : tr("Take"));
    take_->setToolTip(mine ? tr("Everybody whose turn it is may take the case again (Ctrl+T)")
                           : tr("Tells the colleagues that you see to this case (Ctrl+T)"));
    take_->setEnabled(mine || free);
    const bool paused = item != nullptr && item->paused;
    pause_->setText(paused ? tr("Resume") : tr("Pause…"));
    pause_->setToolTip(paused ? tr("Lets the clocks of the case run again (Ctrl+H)")
                              : tr("Stops the clocks of the case, with a reason (Ctrl+H)"));
    followUp_->setEnabled(item != nullptr);
    pause_->setEnabled(item != nullptr);
}

void WorkPage::tell(const std::string& id, const base::Result<service::DeskView>& done)
{
    if (!done) return message_->say(Tone::Block, workspace_.wording(done.error()));
    message_->clear();
    workspace_.announceChange(id);
}

void WorkPage::take()
{
    const service::WorkItem* item = model_->item(table_->currentId());
    if (item == nullptr || !take_->isEnabled()) return;
    const std::string id = item->row.id;
    service::Routing routing = workspace_.session().routing();
    tell(id, item->desk.claimedBy.empty() ? routing.claim(id, item->desk.revision)
                                          : routing.release(id, item->desk.revision));
}

void WorkPage::followUp()
{
    const service::WorkItem* item = model_->item(table_->currentId());
    if (item == nullptr) return;
    const auto calendar = workspace_.session().office().calendar();
    if (!calendar) return message_->say(Tone::Block, workspace_.wording(calendar.error()));
    const base::Date today = (*calendar)->dateOf(workspace_.session().clock().now());
    auto* dialog = new FollowUpDialog(toQt(item->row.number), today, item->desk.followUp, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FollowUpDialog::chosen, this,
            [this, id = item->row.id, revision = item->desk.revision](const QString& date) {
                tell(id, workspace_.session().routing().followUp(id, fromQt(date), revision));
            });
    dialog->open();
}

void WorkPage::pause()
{
    const service::WorkItem* item = model_->item(table_->currentId());
    if (item == nullptr) return;
    const std::string id = item->row.id;
    if (item->paused) return tell(id, workspace_.session().routing().resume(id, item->desk.revision));
    auto* dialog = new PauseDialog(toQt(item->row.number), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PauseDialog::reasoned, this, [this, id, revision = item->desk.revision](const QString& reason) {
        tell(id, workspace_.session().routing().pause(id, fromQt(reason), revision));
    });
    dialog->open();
}

void WorkPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) reload();
}

void WorkPage::reload()
{
    const QString current = table_->currentId();
    if (const base::Status status = model_->reload(); !status) {
        message_->say(Tone::Block, workspace_.wording(status.error()));
        return;
    }
    stale_ = false;
    if (const int row = model_->rowOf(current); row >= 0) table_->goToRow(row);
    describe();
}

void WorkPage::describe()
{
    const auto count = static_cast<int>(model_->items().size());
    stack_->setCurrentWidget(count > 0 ? static_cast<QWidget*>(table_) : empty_);
    summary_->setVisible(count > 0);
    bar_->setVisible(count > 0);
    table_->setColumnHidden(WorkModel::columnOf(DocumentColumn::TakenBy), !model_->anyTaken());
    offer();
    if (count > 0) {
        const int late = model_->breached();
        summary_->setText(tr("%Ln document(s) wait for you.", nullptr, count) + QLatin1Char(' ') +
                          (late == 0 ? QString() : tr("%Ln of them overdue.", nullptr, late) + QLatin1Char(' ')) +
                          tr("The longest wait began %1 ago.", "%1 is a span such as 3 days")
                              .arg(sinceText(model_->longestSince(), workspace_.session().clock().now())));
        return;
    }
    const access::User& user = workspace_.session().user();
    if (access::may(user, access::Permission::DraftCases)) {
        empty_->setTexts(tr("Nothing waits for you"),
                         tr("Your drafts, what comes back to you and what is ready to be sent will stand here. Begin "
                            "with a new notice, or import a file of public notices."));
        empty_->setAction(tr("New document…"));
    } else {
        empty_->setTexts(tr("Nothing waits for you"),
                         tr("As soon as an officer submits a notice that you may decide on, it stands here. All "
                            "documents are in the list at the side."));
    }
}

} // namespace tocsin::ui
