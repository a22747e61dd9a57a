#include "ui/intake/intake_page.h"

#include "core/base/json_reader.h"
#include "ui/board/cell_delegate.h"
#include "ui/board/table_view.h"
#include "ui/i18n/formats.h"
#include "ui/intake/request_details.h"
#include "ui/intake/score_bar.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList out;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) out << url.toLocalFile();
    return out;
}

} // namespace

IntakePage::IntakePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new IntakeModel(workspace, this))
{
    setObjectName(QStringLiteral("intake_page"));
    ask_ = [](QWidget* over) {
        return QFileDialog::getOpenFileNames(over, tr("Take in requests"), {},
                                             tr("Request packages (*.json *.tar)") + QStringLiteral(";;") +
                                                 tr("All files (*)"));
    };
    setAcceptDrops(access::may(workspace.session().user(), access::Permission::DraftCases));
    build();
    setFocusProxy(table_);
    connect(&workspace_, &Workspace::documentChanged, this, [this] {
        stale_ = true;
        if (isVisible()) reload();
    });
}

void IntakePage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap);
    buildTop();
    auto* line = new QHBoxLayout;
    line->addWidget(new SectionTitle(tr("Requests of agencies"), SectionTitle::Level::Page, this), 1);
    line->addWidget(receive_);
    column->addLayout(line);
    auto* second = new QHBoxLayout;
    second->addWidget(summary_, 1);
    second->addWidget(all_);
    column->addLayout(second);
    message_ = new MessageBar(this);
    column->addWidget(message_);
    buildTable();
    details_ = new RequestDetails(workspace_, this);
    connect(details_, &RequestDetails::changed, this, &IntakePage::reload);
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(table_);
    both->addWidget(details_);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 1);
    empty_ = new EmptyState(
        Icon::Inbox, tr("No request waits"),
        tr("Give agencies the form that “tocsin intake form” makes, or the schema of “tocsin intake schema”. "
           "Drop the files that come back here: each is checked, scored for what is missing, and becomes a draft "
           "without typing anything twice."),
        this);
    if (acceptDrops()) empty_->setAction(tr("Take in files…"));
    connect(empty_, &EmptyState::triggered, receive_, &QPushButton::click);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(both);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
}

void IntakePage::buildTop()
{
    receive_ = new QPushButton(icon(Icon::Import), tr("Take in files…"), this);
    receive_->setObjectName(QStringLiteral("intake_receive"));
    setLook(*receive_, ButtonLook::Primary);
    receive_->setVisible(acceptDrops());
    connect(receive_, &QPushButton::clicked, this, [this] {
        const QStringList files = ask_(this);
        if (!files.isEmpty()) receive(files);
    });
    summary_ = quietLabel({}, this);
    summary_->setObjectName(QStringLiteral("intake_summary"));
    all_ = new QCheckBox(tr("Also those that are settled"), this);
    all_->setObjectName(QStringLiteral("intake_all"));
    connect(all_, &QCheckBox::toggled, this, &IntakePage::reload);
}

void IntakePage::buildTable()
{
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("intake_table"));
    table_->setAccessibleName(tr("Requests, the longest waiting first"));
    table_->setModel(model_);
    table_->setItemDelegateForColumn(static_cast<int>(IntakeModel::Column::Score), new ScoreDelegate(table_));
    table_->setColumnWidths({104, 190, 132, 96, 152, 88}, static_cast<int>(IntakeModel::Column::Agency));
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakePage::follow);
    connect(table_, &TableView::opened, this, [this](const QString& id) {
        const int row = model_->rowOf(fromQt(id));
        const service::RequestItem* item = model_->at(row);
        if (item != nullptr && !item->row.document.empty()) workspace_.open(item->row.document);
    });
}

void IntakePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) reload();
}

void IntakePage::reload()
{
    const std::string current = details_->id();
    const QSignalBlocker quiet(table_->selectionModel());
    if (const base::Status status = model_->reload(!all_->isChecked()); !status)
        return message_->say(Tone::Block, workspace_.wording(status.error()));
    stale_ = false;
    if (const int row = model_->rowOf(current); row >= 0)
        table_->goToRow(row);
    else if (model_->rowCount() > 0 && current.empty())
        table_->goToRow(0);
    describe();
    follow();
}

void IntakePage::describe()
{
    const int count = model_->rowCount();
    stack_->setCurrentIndex(count > 0 || !details_->id().empty() ? 0 : 1);
    summary_->setText(count == 0 ? QString()
                                 : tr("%Ln request(s)", nullptr, count) +
                                       (model_->breached() == 0
                                            ? QString()
                                            : QStringLiteral(" · ") +
                                                  tr("%Ln to be reminded of or decided", nullptr, model_->breached())));
}

void IntakePage::follow()
{
    const service::RequestItem* item = model_->at(table_->currentIndex().row());
    if (item != nullptr && item->row.id != details_->id()) details_->show(item->row.id);
}

void IntakePage::receive(const QStringList& files)
{
    QStringList said;
    Tone tone = Tone::Good;
    std::string newest;
    for (const QString& file : files) {
        const base::Result<std::string> bytes = base::readFile(fromQt(file), intake::kPackageLimit);
        const base::Result<service::ReceivedRequest> received =
            bytes ? workspace_.session().intake().receive(fromQt(file), *bytes)
                  : base::Result<service::ReceivedRequest>(bytes.error());
        if (!received) {
            tone = Tone::Block;
            said << QUrl::fromLocalFile(file).fileName() + QStringLiteral(": ") + workspace_.wording(received.error());
            continue;
        }
        newest = received->row.id;
        const QString number = leftToRight(toQt(received->row.number));
        said << (received->repeated ? tr("%1 was taken in before; nothing was made.").arg(number)
                 : received->row.version > 1
                     ? tr("%1 has a new version, complete to %2 of 100.").arg(number).arg(received->score.percent)
                     : tr("%1 was taken in, complete to %2 of 100.").arg(number).arg(received->score.percent));
    }
    if (!newest.empty()) details_->show(newest);
    reload();
    message_->say(tone, said.join(QLatin1Char('\n')));
}

void IntakePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    receive(localFiles(*event->mimeData()));
}

} // namespace tocsin::ui
