#include "ui/deadlines/deadlines_page.h"

#include "core/base/json_reader.h"
#include "ui/board/cell_delegate.h"
#include "ui/deadlines/month_view.h"
#include "ui/models/table_roles.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kRefreshMilliseconds = 120'000;
constexpr int kMonthWidth = 340;
constexpr int kMonthHeight = 330;

} // namespace

DeadlinesPage::DeadlinesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new DeadlinesModel(workspace, this)), timer_(new QTimer(this))
{
    setObjectName(QStringLiteral("deadlines_page"));
    ask_ = [](QWidget* over) {
        return QFileDialog::getSaveFileName(over, tr("Save the deadlines"), QStringLiteral("tocsin.ics"),
                                            tr("iCalendar files (*.ics)"));
    };
    build();
    setFocusProxy(board_);
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

void DeadlinesPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap);
    column->addWidget(new SectionTitle(tr("Deadlines"), SectionTitle::Level::Page, this));
    auto* line = new QHBoxLayout;
    summary_ = quietLabel({}, this);
    summary_->setObjectName(QStringLiteral("deadlines_summary"));
    export_ = new QPushButton(icon(Icon::Export), tr("Export as iCalendar…"), this);
    export_->setObjectName(QStringLiteral("deadlines_export"));
    export_->setToolTip(tr("Numbers of documents and what is to be done, for another calendar; no name of a person. "
                           "The export is recorded."));
    setLook(*export_, ButtonLook::Quiet);
    connect(export_, &QPushButton::clicked, this, &DeadlinesPage::exportCalendar);
    line->addWidget(summary_, 1);
    line->addWidget(export_);
    column->addLayout(line);
    message_ = new MessageBar(this);
    column->addWidget(message_);
    buildBoard();
    empty_ =
        new EmptyState(Icon::Clock, tr("No clock runs"),
                       tr("As soon as a case stands where something has to be done by a day, it stands here."), this);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(board_);
    stack_->addWidget(empty_);
    month_ = new MonthView(this);
    month_->setObjectName(QStringLiteral("deadlines_month"));
    month_->setAccessibleName(tr("Deadlines of the month"));
    month_->setFixedSize(kMonthWidth, kMonthHeight);
    connect(month_, &QCalendarWidget::selectionChanged, this, [this] { goTo(month_->selectedDate()); });
    connect(month_, &QCalendarWidget::activated, this, [this](QDate day) {
        goTo(day);
        board_->setFocus();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(kMargin);
    row->addWidget(stack_, 1);
    row->addWidget(month_, 0, Qt::AlignTop);
    column->addLayout(row, 1);
}

void DeadlinesPage::buildBoard()
{
    board_ = new QTreeView(this);
    board_->setObjectName(QStringLiteral("deadlines_board"));
    board_->setAccessibleName(tr("What is due, the soonest first"));
    board_->setModel(model_);
    board_->setItemDelegate(new CellDelegate(board_));
    board_->setFrameShape(QFrame::NoFrame);
    board_->setRootIsDecorated(false);
    board_->setItemsExpandable(false);
    board_->setIndentation(0);
    board_->setUniformRowHeights(true);
    board_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    board_->setSelectionBehavior(QAbstractItemView::SelectRows);
    board_->setMouseTracking(true);
    board_->setAllColumnsShowFocus(true);
    board_->header()->setFixedHeight(kRowHeight);
    board_->header()->setHighlightSections(false);
    board_->header()->setStretchLastSection(false);
    board_->setColumnWidth(0, 120);
    board_->setColumnWidth(2, 170);
    board_->setColumnWidth(3, 190);
    board_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    board_->installEventFilter(this);
    connect(board_, &QTreeView::doubleClicked, this, &DeadlinesPage::openCurrent);
}

bool DeadlinesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == board_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DeadlinesPage::openCurrent()
{
    if (const service::CaseDeadline* deadline = model_->at(board_->currentIndex())) workspace_.open(deadline->document);
}

void DeadlinesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) reload();
}

void DeadlinesPage::reload()
{
    const service::CaseDeadline* current = model_->at(board_->currentIndex());
    const std::string document = current == nullptr ? std::string() : current->document;
    const std::string clock = current == nullptr ? std::string() : current->clock;
    if (const base::Status status = model_->reload(); !status)
        return message_->say(Tone::Block, workspace_.wording(status.error()));
    stale_ = false;
    board_->expandAll();
    for (int group = 0; group < DeadlinesModel::kGroups; ++group) {
        const QModelIndex parent = model_->index(group, 0);
        board_->setFirstColumnSpanned(group, {}, true);
        for (int row = 0; row < model_->rowCount(parent); ++row) {
            const QModelIndex index = model_->index(row, 0, parent);
            const service::CaseDeadline& one = *model_->at(index);
            if (one.document == document && one.clock == clock) board_->setCurrentIndex(index);
        }
    }
    describe();
}

void DeadlinesPage::describe()
{
    const int count = model_->count();
    const int late = model_->countOf(DeadlinesModel::Group::Overdue);
    stack_->setCurrentWidget(count > 0 ? static_cast<QWidget*>(board_) : empty_);
    summary_->setText(count == 0 ? QString()
                                 : tr("%Ln clock(s) run.", nullptr, count) + QLatin1Char(' ') +
                                       (late == 0 ? tr("None has run out.") : tr("%Ln ran out.", nullptr, late)));
    export_->setEnabled(count > 0);
    std::map<QDate, MonthView::Day> days;
    for (const service::CaseDeadline& deadline : model_->all()) {
        MonthView::Day& day = days[model_->dayOf(deadline)];
        ++day.due;
        if (deadline.breached) ++day.overdue;
    }
    month_->show(days, model_->calendar(), model_->today());
}

void DeadlinesPage::goTo(QDate day)
{
    const QModelIndex found = model_->firstOn(day);
    if (!found.isValid()) return;
    board_->setCurrentIndex(found);
    board_->scrollTo(found);
}

void DeadlinesPage::exportCalendar()
{
    const QString file = ask_(this);
    if (file.isEmpty()) return;
    const auto text = workspace_.session().queues().iCalendar(workspace_.language());
    if (!text) return message_->say(Tone::Block, workspace_.wording(text.error()));
    if (const base::Status written = base::writeFile(fromQt(file), *text); !written)
        return message_->say(Tone::Block, workspace_.wording(written.error()));
    message_->say(Tone::Good, tr("The deadlines were written to %1.").arg(file));
}

} // namespace tocsin::ui
