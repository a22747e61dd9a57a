#include "ui/channel/channel_page.h"

#include "ui/board/table_view.h"
#include "ui/channel/keys_view.h"
#include "ui/channel/message_detail.h"
#include "ui/channel/write_dialog.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace tocsin::ui {

namespace {

constexpr int kKeysTab = 3;
const char* const kTableNames[] = {"inbox_table", "outbox_table", "quarantine_table"};

} // namespace

ChannelPage::ChannelPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), work_(workspace)
{
    setObjectName(QStringLiteral("channel_page"));
    build();
    setFocusProxy(tabs_);
    setBusy(false);
    connect(tabs_, &QTabBar::currentChanged, this, &ChannelPage::follow);
    connect(&work_, &MailWork::progressed, this, [this](int done, int total) {
        progress_->setRange(0, total);
        progress_->setValue(std::min(done, total));
    });
    connect(&work_, &MailWork::finished, this, &ChannelPage::worked);
    connect(&workspace_, &Workspace::documentChanged, this, [this] {
        stale_ = true;
        if (isVisible()) reload();
    });
    follow();
}

bool ChannelPage::readsMessages() const
{
    return access::may(workspace_.session().user(), access::Permission::ReadCases);
}

bool ChannelPage::mindsKeys() const
{
    return access::may(workspace_.session().user(), access::Permission::ManageUsers);
}

void ChannelPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap);
    column->addLayout(head());
    message_ = new MessageBar(this);
    message_->setObjectName(QStringLiteral("channel_message"));
    column->addWidget(message_);
    tabs_ = new QTabBar(this);
    tabs_->setObjectName(QStringLiteral("channel_tabs"));
    tabs_->setAccessibleName(tr("Parts of the channel"));
    tabs_->setDocumentMode(true);
    tabs_->setExpanding(false);
    auto* line = new QHBoxLayout;
    line->addWidget(tabs_, 1);
    receipts_ = new QCheckBox(tr("Show receipts"), this);
    receipts_->setObjectName(QStringLiteral("show_receipts"));
    connect(receipts_, &QCheckBox::toggled, this, [this](bool shows) {
        for (const Part& part : parts_)
            if (part.model != nullptr) part.model->setShowsReceipts(shows);
        reload();
    });
    line->addWidget(receipts_);
    column->addLayout(line);
    buildSides(column);
    for (int tab = 0; tab < 3; ++tab) {
        tabs_->addTab(QString());
        tabs_->setTabVisible(tab, readsMessages());
    }
    tabs_->addTab(tr("Keys"));
    tabs_->setTabVisible(kKeysTab, mindsKeys());
    nameTabs();
    if (!readsMessages()) tabs_->setCurrentIndex(kKeysTab);
}

void ChannelPage::buildSides(QVBoxLayout* column)
{
    sides_ = new QStackedWidget(this);
    column->addWidget(sides_, 1);
    auto* split = new QSplitter(sides_);
    split->setChildrenCollapsible(false);
    boxes_ = new QStackedWidget(split);
    for (const Box box : {Box::Inbox, Box::Outbox, Box::Quarantine}) addBox(box);
    detail_ = new MessageDetail(workspace_, split);
    detail_->setMinimumWidth(340);
    split->addWidget(boxes_);
    split->addWidget(detail_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    sides_->addWidget(split);
    connect(detail_, &MessageDetail::changed, this, [this](const QString& document) {
        workspace_.announceChange(fromQt(document));
        reload();
    });
    connect(detail_, &MessageDetail::answerRequested, this,
            [this](const QString& message, const QString& to) { write(to, message); });
    keys_ = new KeysView(workspace_, sides_);
    sides_->addWidget(keys_);
}

QLayout* ChannelPage::head()
{
    const bool drafts = access::may(workspace_.session().user(), access::Permission::DraftCases);
    exchange_ = new QPushButton(icon(Icon::Refresh), tr("Send and take in"), this);
    exchange_->setObjectName(QStringLiteral("exchange_now"));
    exchange_->setToolTip(tr("Takes in what arrived and delivers what is due."));
    exchange_->setVisible(drafts);
    setLook(*exchange_, ButtonLook::Primary);
    connect(exchange_, &QPushButton::clicked, this, &ChannelPage::exchange);
    write_ = new QPushButton(icon(Icon::Comment), tr("Ask a correspondent…"), this);
    write_->setObjectName(QStringLiteral("write_message"));
    write_->setVisible(drafts);
    connect(write_, &QPushButton::clicked, this, [this] { write({}, {}); });
    othersButton_ = new QPushButton(tr("Let the others answer"), this);
    othersButton_->setObjectName(QStringLiteral("others_answer"));
    othersButton_->setToolTip(
        tr("Only in a demonstration: the invented General Secretariat and the other bureau take in "
           "what arrived and answer it."));
    othersButton_->setVisible(drafts && workspace_.others() != nullptr);
    connect(othersButton_, &QPushButton::clicked, this, &ChannelPage::letOthersAnswer);
    connect(&others_, &LongWork::finished, this, [this] {
        setBusy(false);
        if (!*othersResult_) return message_->say(Tone::Block, workspace_.wording(othersResult_->error()));
        exchange();
    });
    stop_ = new QPushButton(tr("Stop"), this);
    stop_->setObjectName(QStringLiteral("stop_exchange"));
    connect(stop_, &QPushButton::clicked, this, [this] { work_.stop(); });
    progress_ = new QProgressBar(this);
    progress_->setObjectName(QStringLiteral("exchange_progress"));
    progress_->setAccessibleName(tr("Progress of the mail"));
    progress_->setMaximumWidth(220);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(new SectionTitle(tr("Channel"), SectionTitle::Level::Page, this), 1);
    row->addWidget(progress_);
    row->addWidget(stop_);
    row->addWidget(write_);
    row->addWidget(othersButton_);
    row->addWidget(exchange_);
    return row;
}

void ChannelPage::addBox(Box box)
{
    Part& part = parts_.at(static_cast<std::size_t>(box));
    part.model = new MessagesModel(workspace_, box, this);
    part.table = new TableView(boxes_);
    part.table->setObjectName(QLatin1String(kTableNames[static_cast<std::size_t>(box)]));
    part.table->setModel(part.model);
    switch (box) {
    case Box::Inbox:
        part.table->setAccessibleName(tr("Messages that arrived"));
        part.empty = new EmptyState(Icon::Inbox, tr("Nothing has arrived"),
                                    tr("Questions, outcomes of the General Secretariat and diffusions of other bureaus "
                                       "arrive here. What the case allows moves it along; the rest waits for you."),
                                    boxes_);
        break;
    case Box::Outbox:
        part.table->setAccessibleName(tr("Messages to send and sent"));
        part.empty = new EmptyState(Icon::Send, tr("Nothing was sent"),
                                    tr("The action “Send” of a document puts a signed package here. It is delivered in "
                                       "the next round and again until its receipt arrives."),
                                    boxes_);
        break;
    case Box::Quarantine:
        part.table->setAccessibleName(tr("Packages that failed their checks"));
        part.empty = new EmptyState(Icon::Shield, tr("Nothing is held"),
                                    tr("A package whose signature, hashes or content do not hold is kept here with the "
                                       "reason, and nothing of it is believed."),
                                    boxes_);
        break;
    }
    part.table->setColumnWidths(box == Box::Quarantine ? std::vector<int>{170, 260, 60, 110, 140}
                                                       : std::vector<int>{200, 170, 110, 200, 140},
                                box == Box::Quarantine ? 1 : 0);
    part.table->setColumnHidden(static_cast<int>(MessagesModel::Column::Document), box == Box::Quarantine);
    part.stack = new QStackedWidget(boxes_);
    part.stack->addWidget(part.table);
    part.stack->addWidget(part.empty);
    boxes_->addWidget(part.stack);
    connect(part.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChannelPage::presentCurrent);
    connect(part.table, &TableView::opened, this, [this, model = part.model](const QString& id) {
        const MessageLine* line = model->line(id);
        if (line != nullptr && !line->document.empty()) workspace_.open(line->document);
    });
}

void ChannelPage::showBox(Box box) { tabs_->setCurrentIndex(static_cast<int>(box)); }

void ChannelPage::follow()
{
    const int tab = tabs_->currentIndex();
    const bool keys = tab == kKeysTab;
    sides_->setCurrentIndex(keys ? 1 : 0);
    receipts_->setVisible(!keys && tab != static_cast<int>(Box::Quarantine));
    if (keys) return keys_->reload();
    boxes_->setCurrentIndex(tab);
    presentCurrent();
}

void ChannelPage::presentCurrent()
{
    const int tab = tabs_->currentIndex();
    if (tab < 0 || tab >= kKeysTab) return;
    const Part& part = parts_.at(static_cast<std::size_t>(tab));
    detail_->present(part.model->line(part.table->currentId()));
}

void ChannelPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) reload();
}

void ChannelPage::reload()
{
    stale_ = false;
    if (tabs_->currentIndex() == kKeysTab) keys_->reload();
    if (!readsMessages()) return;
    for (const Part& part : parts_) {
        const QString current = part.table->currentId();
        const QSignalBlocker quiet(part.table->selectionModel());
        if (const base::Status status = part.model->reload(); !status)
            return message_->say(Tone::Block, workspace_.wording(status.error()));
        part.stack->setCurrentWidget(part.model->rowCount() > 0 ? static_cast<QWidget*>(part.table) : part.empty);
        if (const int row = part.model->rowOf(current); row >= 0) part.table->goToRow(row);
    }
    nameTabs();
    presentCurrent();
}

void ChannelPage::nameTabs()
{
    const std::array names{tr("Inbox"), tr("Outbox"), tr("Quarantine")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int pending = parts_.at(i).model->pending();
        tabs_->setTabText(static_cast<int>(i),
                          pending == 0 ? names.at(i) : tr("%1 (%2)", "box, count").arg(names.at(i)).arg(pending));
    }
}

void ChannelPage::setBusy(bool busy)
{
    exchange_->setEnabled(!busy);
    othersButton_->setEnabled(!busy);
    if (!busy && stop_->hasFocus()) exchange_->setFocus();
    stop_->setVisible(busy);
    progress_->setVisible(busy);
    progress_->setRange(0, 0);
}

void ChannelPage::exchange()
{
    if (work_.running() || others_.running()) return;
    message_->clear();
    if (const base::Status begun = work_.start(); !begun)
        return message_->say(Tone::Block, workspace_.wording(begun.error()));
    setBusy(true);
}

void ChannelPage::letOthersAnswer()
{
    if (work_.running() || others_.running() || !workspace_.others()) return;
    message_->clear();
    othersResult_ = std::make_shared<base::Status>(base::done());
    setBusy(true);
    stop_->hide(); // what they do is short and theirs
    others_.start([result = othersResult_, others = workspace_.others()](service::Progress&) { *result = others(); });
}

void ChannelPage::worked(const base::Result<service::PumpReport>& result)
{
    setBusy(false);
    if (result) {
        const std::set<std::string> known = arrived();
        reload();
        announceArrivals(known);
        tell(*result);
    } else {
        message_->say(Tone::Block, workspace_.wording(result.error()));
    }
    Q_EMIT exchanged();
}

std::set<std::string> ChannelPage::arrived() const
{
    std::set<std::string> ids;
    for (const MessageLine& line : model(Box::Inbox).lines()) ids.insert(line.id);
    return ids;
}

void ChannelPage::announceArrivals(const std::set<std::string>& known)
{
    std::set<std::string> documents;
    for (const MessageLine& line : model(Box::Inbox).lines())
        if (!known.contains(line.id) && !line.document.empty()) documents.insert(line.document);
    for (const std::string& document : documents) workspace_.announceChange(document);
}

void ChannelPage::tell(const service::PumpReport& report)
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    QStringList parts;
    if (report.stopped) parts << tr("Stopped; what was done is done.");
    if (report.taken > 0) parts << tr("%Ln message(s) taken in.", nullptr, count(report.taken));
    if (report.delivered > 0) parts << tr("%Ln delivered.", nullptr, count(report.delivered));
    if (report.open > 0) parts << tr("%Ln to decide.", nullptr, count(report.open));
    if (report.quarantined > 0) parts << tr("%Ln put into quarantine.", nullptr, count(report.quarantined));
    if (report.failed > 0)
        parts << tr("%Ln could not be delivered and will be tried again.", nullptr, count(report.failed));
    if (parts.isEmpty()) parts << tr("Nothing arrived, and nothing was due.");
    const Tone tone = report.quarantined + report.failed > 0 ? Tone::Warn : report.open > 0 ? Tone::Hint : Tone::Good;
    message_->say(tone, parts.join(QLatin1Char(' ')));
}

void ChannelPage::write(const QString& to, const QString& inReplyTo)
{
    auto* dialog = new WriteDialog(workspace_, to, inReplyTo, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        message_->say(Tone::Good, tr("The message is in the outbox; it is delivered in the next round."));
        reload();
    });
    dialog->open();
}

} // namespace tocsin::ui
