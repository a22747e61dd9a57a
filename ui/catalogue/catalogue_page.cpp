#include "ui/catalogue/catalogue_page.h"

#include "core/base/json_reader.h"
#include "core/rules/rule_words.h"
#include "ui/board/table_view.h"
#include "ui/catalogue/editions_view.h"
#include "ui/catalogue/rule_detail.h"
#include "ui/catalogue/rule_filters.h"
#include "ui/catalogue/rule_model.h"
#include "ui/catalogue/trial_panel.h"
#include "ui/i18n/translations.h"
#include "ui/print/catalogue_print.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"

#include <QtCore/QDir>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace tocsin::ui {

namespace {

QTabBar* tabs(const char* name, const QString& title, const QStringList& texts, QWidget* parent)
{
    auto* bar = new QTabBar(parent);
    bar->setObjectName(QLatin1String(name));
    bar->setAccessibleName(title);
    bar->setDocumentMode(true);
    bar->setExpanding(false);
    bar->setDrawBase(false);
    for (const QString& text : texts) bar->addTab(text);
    return bar;
}

QString askForFile(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, CataloguePage::tr("Save the rules as a PDF"), suggestion,
                                        CataloguePage::tr("PDF files (*.pdf)"));
}

} // namespace

CataloguePage::CataloguePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), index_(workspace.law(), workspace.language()), askFile_(askForFile)
{
    setObjectName(QStringLiteral("catalogue_page"));
    model_ = new RuleModel(index_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap);
    column->addWidget(makeHead());
    message_ = new MessageBar(this);
    column->addWidget(message_);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(makeRules());
    column->addWidget(pages_, 1);
    setFocusProxy(filters_);
    connect(parts_, &QTabBar::currentChanged, this, [this](int at) { showPart(static_cast<Part>(at)); });
    connect(filters_, &RuleFilters::changed, this, &CataloguePage::apply);
    connect(filters_, &RuleFilters::leftDown, this, [this] {
        if (stack_->currentWidget() != empty_) table_->setFocus();
    });
    connect(empty_, &EmptyState::triggered, filters_, &RuleFilters::reset);
    apply();
}

QWidget* CataloguePage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new SectionTitle(tr("Rules"), SectionTitle::Level::Page, head));
    const rules::Pack& pack = *workspace_.law().pack;
    const rules::RuleWords words(workspace_.catalogue(), workspace_.language());
    QLabel* edition = quietLabel(toQt(words.say("edition", {pack.title().in(workspace_.language()),
                                                            words.phrases().leftToRight(pack.edition())})),
                                 head);
    edition->setObjectName(QStringLiteral("pack_edition"));
    edition->setToolTip(toQt(pack.hash().hex()));
    edition->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(edition, 1, Qt::AlignBottom);
    parts_ = tabs("catalogue_parts", tr("Parts of the page"), {tr("Browse"), tr("Compare two days")}, head);
    row->addWidget(parts_);
    row->addWidget(makePrint(head));
    return head;
}

QPushButton* CataloguePage::makePrint(QWidget* parent)
{
    auto* print = new QPushButton(icon(Icon::Print), tr("Save as PDF…"), parent);
    print->setObjectName(QStringLiteral("print_rules"));
    print->setToolTip(tr("The rules that are shown, article by article"));
    auto* menu = new QMenu(print);
    menu->setObjectName(QStringLiteral("print_languages"));
    for (const base::Language language : base::kLanguages)
        connect(menu->addAction(Translations::ownName(language)), &QAction::triggered, this,
                [this, language] { savePdf(language); });
    print->setMenu(menu);
    return print;
}

QWidget* CataloguePage::makeRules()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    filters_ = new RuleFilters(index_, page);
    column->addWidget(filters_);
    stack_ = new QStackedWidget(page);
    stack_->addWidget(makeBrowser());
    empty_ =
        new EmptyState(Icon::Search, tr("No rule fits"),
                       tr("Search with fewer words or another form of a word, or by an article such as 83 or a part "
                          "of a rule's id. Each filter narrows the others."),
                       stack_);
    empty_->setAction(tr("Show all rules"));
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
    return page;
}

QWidget* CataloguePage::makeBrowser()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("catalogue_splitter"));
    splitter->setChildrenCollapsible(false);
    table_ = new TableView(splitter);
    table_->setObjectName(QStringLiteral("rule_table"));
    table_->setAccessibleName(tr("Rules"));
    table_->setModel(model_);
    table_->setColumnWidths({104, 260, 104}, RuleModel::Title);
    table_->setMinimumWidth(380);
    QWidget* sides = makeSides();
    sides->setMinimumWidth(400);
    splitter->addWidget(table_);
    splitter->addWidget(sides);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({540, 580});
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CataloguePage::showCurrent);
    connect(table_, &TableView::opened, this, [this] { side_->currentWidget()->setFocus(); });
    connect(detail_, &RuleDetail::left, this, [this] { table_->setFocus(); });
    return splitter;
}

QWidget* CataloguePage::makeSides()
{
    auto* sides = new QWidget(this);
    auto* column = new QVBoxLayout(sides);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    sides_ = tabs("rule_sides", tr("Sides of the rule"), {tr("The rule"), tr("Try it")}, sides);
    side_ = new QStackedWidget(sides);
    detail_ = new RuleDetail(workspace_, side_);
    trial_ = new TrialPanel(workspace_, side_);
    side_->addWidget(detail_);
    side_->addWidget(trial_);
    column->addWidget(sides_);
    column->addWidget(side_, 1);
    connect(sides_, &QTabBar::currentChanged, this, [this](int at) { showSide(static_cast<Side>(at)); });
    return sides;
}

void CataloguePage::apply()
{
    const std::string before = detail_->ruleId();
    model_->setFilter(filters_->filter());
    const int count = model_->rowCount();
    filters_->setCount(count, static_cast<int>(index_.entries().size()));
    stack_->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0) table_->goToRow(std::max(0, model_->rowOf(before)));
}

void CataloguePage::showCurrent()
{
    const RuleEntry* entry = model_->entry(table_->currentIndex().row());
    detail_->show(entry);
    // The trial is made ready when it is looked at.
    if (side_->currentWidget() == trial_) trial_->show(entry);
}

void CataloguePage::focusSearch()
{
    showPart(Part::Rules);
    filters_->focusSearch();
}

bool CataloguePage::showRule(const std::string& ruleId)
{
    if (index_.entry(ruleId) == nullptr) return false;
    showPart(Part::Rules);
    if (model_->rowOf(ruleId) < 0) filters_->reset();
    table_->goToRow(model_->rowOf(ruleId));
    return true;
}

void CataloguePage::showPart(Part part)
{
    const int at = static_cast<int>(part);
    if (parts_->currentIndex() != at) return parts_->setCurrentIndex(at);
    if (part == Part::Editions && editions_ == nullptr) {
        editions_ = new EditionsView(workspace_, index_, pages_);
        pages_->addWidget(editions_);
    }
    pages_->setCurrentIndex(at);
}

void CataloguePage::showSide(Side side)
{
    const int at = static_cast<int>(side);
    if (sides_->currentIndex() != at) return sides_->setCurrentIndex(at);
    side_->setCurrentIndex(at);
    showCurrent();
}

QString CataloguePage::filterText() const { return model_->filter().empty() ? QString() : filters_->words(); }

void CataloguePage::savePdf(base::Language language)
{
    const rules::Pack& pack = *workspace_.law().pack;
    const QString suggestion =
        QStringLiteral("%1-%2-%3.pdf").arg(toQt(pack.id()), toQt(pack.edition()), toQt(base::code(language)));
    const QString path = askFile_(this, suggestion);
    if (path.isEmpty()) return;
    CataloguePrintInput input{
        workspace_.catalogue(), pack, {}, base::dateOf(workspace_.session().clock().now()), language, filterText()};
    for (int row = 0; row < model_->rowCount(); ++row) input.rules.push_back(model_->entry(row)->rule);
    const QByteArray pdf = printCatalogue(input).pdf();
    const base::Status written =
        base::writeFile(fromQt(path), std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    if (!written) return message_->say(Tone::Block, workspace_.wording(written.error()));
    message_->say(Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace tocsin::ui
