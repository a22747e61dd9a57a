#include "ui/board/work_page.h"

#include "ui/board/table_view.h"
#include "ui/i18n/formats.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>
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
    column->addWidget(summary_);
    message_ = new MessageBar(this);
    column->addWidget(message_);
    column->addSpacing(kGap / 2);
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("work_table"));
    table_->setAccessibleName(tr("Documents that wait for me"));
    table_->setModel(model_);
    table_->setColumnWidths({112, 260, 164, 200, 120, 200}, 1);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicatorClearable(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);
    empty_ = new EmptyState(Icon::Inbox, {}, {}, this);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
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
    if (count > 0) {
        summary_->setText(tr("%Ln document(s) wait for you.", nullptr, count) + QLatin1Char(' ') +
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
