#include "ui/board/documents_page.h"

#include "ui/board/table_view.h"
#include "ui/i18n/formats.h"
#include "ui/models/table_roles.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"

#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>

namespace tocsin::ui {

namespace {
constexpr int kTypingPause = 220; ///< milliseconds of silence before a search runs
}

DocumentsPage::DocumentsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new DocumentModel(workspace, this)), typing_(new QTimer(this))
{
    setObjectName(QStringLiteral("documents_page"));
    build();
    setFocusProxy(search_);
    typing_->setSingleShot(true);
    typing_->setInterval(kTypingPause);
    connect(typing_, &QTimer::timeout, this, &DocumentsPage::apply);
    connect(search_, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        typing_->stop();
        apply();
        table_->setFocus();
        if (model_->rowCount() > 0) table_->goToRow(0);
    });
    connect(state_, &QComboBox::currentIndexChanged, this, &DocumentsPage::apply);
    connect(mine_, &QCheckBox::toggled, this, &DocumentsPage::apply);
    connect(table_, &TableView::opened, this, [this](const QString& id) { workspace_.open(fromQt(id)); });
    connect(empty_, &EmptyState::triggered, this, [this] {
        search_->clear();
        state_->setCurrentIndex(0);
        mine_->setChecked(false);
        apply();
    });
    connect(model_, &DocumentModel::failed, message_,
            [this](const QString& text) { message_->say(Tone::Block, text); });
    connect(&workspace_, &Workspace::documentChanged, this, [this] {
        stale_ = true;
        if (isVisible()) reload();
    });
}

void DocumentsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap);
    column->addWidget(new SectionTitle(tr("All documents"), SectionTitle::Level::Page, this));
    column->addWidget(filters());
    message_ = new MessageBar(this);
    column->addWidget(message_);
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("documents_table"));
    table_->setAccessibleName(tr("All documents"));
    table_->setModel(model_);
    table_->setColumnWidths({112, 240, 156, 190, 100, 150, 140}, 1);
    empty_ = new EmptyState(Icon::Search, {}, {}, this);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
}

QWidget* DocumentsPage::filters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap + 4);
    search_ = new QLineEdit(bar);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Number, name or entity id"));
    search_->setAccessibleName(tr("Search documents"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    search_->setMinimumWidth(280);
    state_ = new QComboBox(bar);
    state_->setObjectName(QStringLiteral("state_filter"));
    state_->setAccessibleName(tr("State"));
    state_->addItem(tr("All states"), QString());
    for (const workflow::State* state : workspace_.law().workflows->states())
        state_->addItem(workspace_.text(state->label), toQt(state->id));
    mine_ = new QCheckBox(tr("Drafted by me"), bar);
    mine_->setObjectName(QStringLiteral("drafted_by_me"));
    mine_->setVisible(access::may(workspace_.session().user(), access::Permission::DraftCases));
    count_ = quietLabel({}, bar);
    count_->setObjectName(QStringLiteral("document_count"));
    row->addWidget(search_, 2);
    row->addWidget(state_);
    row->addWidget(mine_);
    row->addStretch(1);
    row->addWidget(count_);
    return bar;
}

void DocumentsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) reload();
}

void DocumentsPage::showState(const QString& state) { state_->setCurrentIndex(std::max(0, state_->findData(state))); }

void DocumentsPage::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

store::DocumentFilter DocumentsPage::filter() const
{
    store::DocumentFilter filter;
    filter.text = fromQt(search_->text().simplified());
    if (const QString state = state_->currentData().toString(); !state.isEmpty()) filter.states = {fromQt(state)};
    if (mine_->isChecked()) filter.drafter = workspace_.session().user().id.text();
    return filter;
}

void DocumentsPage::reload()
{
    const QString current = table_->currentId();
    const int row = table_->currentIndex().row();
    apply();
    if (row >= 0 && row < model_->rowCount() && model_->index(row, 0).data(kIdRole).toString() == current)
        table_->goToRow(row);
}

void DocumentsPage::apply()
{
    stale_ = false;
    const store::DocumentFilter wanted = filter();
    const base::Status status = model_->setFilter(wanted);
    if (!status) return message_->say(Tone::Block, workspace_.wording(status.error()));
    message_->clear();
    const int count = model_->rowCount();
    count_->setText(count == 0 ? QString() : tr("%Ln document(s)", nullptr, count));
    stack_->setCurrentWidget(count > 0 ? static_cast<QWidget*>(table_) : empty_);
    if (count > 0) return;
    const bool narrowed = !wanted.text.empty() || !wanted.states.empty() || !wanted.drafter.empty();
    empty_->setTexts(narrowed ? tr("No document fits") : tr("No documents yet"),
                     narrowed ? tr("Nothing has this number, name or entity id in the chosen state. Try fewer letters, "
                                   "or look in all states.")
                              : tr("New notices and imported ones will stand here, whatever state they are in."));
    empty_->setAction(narrowed ? tr("Show all documents") : QString());
}

} // namespace tocsin::ui
