#include "ui/catalogue/editions_view.h"

#include "ui/board/table_view.h"
#include "ui/catalogue/condition_view.h"
#include "ui/catalogue/day_edit.h"
#include "ui/i18n/formats.h"
#include "ui/review/labels.h"
#include "ui/style/chip.h"
#include "ui/style/empty_state.h"
#include "ui/style/section_title.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace tocsin::ui {

namespace {

QString dayText(base::Date day) { return leftToRight(toQt(base::toText(day))); }

base::Date before(base::Date day) { return base::Date(std::chrono::sys_days(day) - std::chrono::days(1)); }

} // namespace

EditionsView::EditionsView(Workspace& workspace, const RuleIndex& index, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      index_(index),
      words_(workspace.catalogue(), workspace.language()),
      model_(new EditionModel(index, this))
{
    setObjectName(QStringLiteral("editions_view"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeBar());
    stack_ = new QStackedWidget(this);
    stack_->addWidget(makeBrowser());
    empty_ =
        new EmptyState(Icon::Law, tr("Nothing differs"),
                       tr("No rule and no setting of the pack began, changed or ended between these days. The list "
                          "above has the days on which the law changed."),
                       stack_);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);
    setFocusProxy(first_);
    connect(first_, &DayEdit::dayChanged, this, &EditionsView::compare);
    connect(second_, &DayEdit::dayChanged, this, &EditionsView::compare);
    connect(turns_, &QComboBox::activated, this, [this](int at) {
        if (const auto day = base::parseDate(fromQt(turns_->itemData(at).toString())); day) setDays(before(*day), *day);
    });
    compare();
}

QWidget* EditionsView::makeBar()
{
    const base::Date today = base::dateOf(workspace_.session().clock().now());
    const std::vector<base::Date> turns = rules::turningDays(*workspace_.law().pack);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    const base::Date earliest = turns.empty() ? today : before(turns.front());
    first_ = new DayEdit("edition_first", tr("First day"), earliest, bar);
    second_ = new DayEdit("edition_second", tr("Second day"), today, bar);
    turns_ = new QComboBox(bar);
    turns_->setObjectName(QStringLiteral("edition_turns"));
    turns_->setAccessibleName(tr("Days on which the law changed"));
    turns_->addItem(tr("Days on which the law changed"));
    for (const base::Date day : turns) turns_->addItem(dayText(day), toQt(base::toText(day)));
    turns_->setEnabled(!turns.empty());
    count_ = quietLabel({}, bar);
    count_->setObjectName(QStringLiteral("edition_count"));
    row->addWidget(quietLabel(tr("From"), bar));
    row->addWidget(first_);
    row->addWidget(quietLabel(tr("to", "between two days"), bar));
    row->addWidget(second_);
    row->addSpacing(kGap);
    row->addWidget(turns_);
    row->addStretch(1);
    row->addWidget(count_);
    return bar;
}

QWidget* EditionsView::makeBrowser()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    table_ = new TableView(splitter);
    table_->setObjectName(QStringLiteral("edition_table"));
    table_->setAccessibleName(tr("What differs"));
    table_->setModel(model_);
    table_->setColumnWidths({104, 200, 104}, EditionModel::Title);
    table_->setMinimumWidth(340);
    detail_ = new QScrollArea(splitter);
    detail_->setObjectName(QStringLiteral("edition_detail"));
    detail_->setAccessibleName(tr("Both wordings"));
    detail_->setWidgetResizable(true);
    detail_->setFrameShape(QFrame::NoFrame);
    detail_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    detail_->setMinimumWidth(420);
    splitter->addWidget(table_);
    splitter->addWidget(detail_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 700});
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EditionsView::showCurrent);
    connect(table_, &TableView::opened, this, [this] { detail_->setFocus(); });
    return splitter;
}

void EditionsView::setDays(base::Date first, base::Date second)
{
    {
        const QSignalBlocker quietFirst(first_);
        const QSignalBlocker quietSecond(second_);
        first_->setDay(first);
        second_->setDay(second);
    }
    compare();
}

void EditionsView::compare()
{
    model_->compare(first_->day(), second_->day());
    const int count = model_->rowCount();
    count_->setText(count == 0 ? QString() : tr("%Ln difference(s)", nullptr, count));
    stack_->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0) table_->goToRow(0);
}

void EditionsView::showCurrent()
{
    auto* sheet = new QWidget(detail_);
    sheet->setObjectName(QStringLiteral("edition_sheet"));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(kMargin + 4, kMargin, kMargin + 4, kMargin);
    column->setSpacing(kGap);
    const int row = table_->currentIndex().row();
    const rules::RuleChange* rule = model_->rule(row);
    const rules::SettingChange* setting = model_->setting(row);
    if (rule != nullptr || setting != nullptr) {
        auto* title = new SectionTitle(model_->index(row, EditionModel::Title).data().toString(),
                                       SectionTitle::Level::Page, sheet);
        title->setWordWrap(true);
        const rules::EditionChange change = rule != nullptr ? rule->change : setting->change;
        auto* line = new QHBoxLayout;
        if (rule != nullptr) line->addWidget(boldLabel(toQt(words_.article(rule->rule->article)), sheet));
        line->addWidget(new Chip(toneOf(change), changeText(index_, change), sheet));
        line->addStretch(1);
        column->addLayout(line);
        column->addWidget(title);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(kMargin + 4);
        grid->setVerticalSpacing(kGap);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        grid->addWidget(boldLabel(dayText(first_->day()), sheet), 0, 0);
        grid->addWidget(boldLabel(dayText(second_->day()), sheet), 0, 1);
        column->addLayout(grid);
        detail_->setWidget(sheet);
        rule != nullptr ? showRule(*grid, *rule) : showSetting(*grid, *setting);
    }
    column->addStretch(1);
    if (detail_->widget() != sheet) detail_->setWidget(sheet);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
}

void EditionsView::showRule(QGridLayout& grid, const rules::RuleChange& change)
{
    QWidget* sheet = detail_->widget();
    int column = 0;
    for (const rules::Version* version : {change.before, change.after}) {
        QLabel* period = mutedLabel(
            version == nullptr ? tr("No wording in force") : toQt(words_.period(version->from, version->until)), sheet);
        grid.addWidget(period, 1, column++);
    }
    addConditions(grid, "applies_when", change, &rules::Version::whenSource);
    addConditions(grid, "met_when", change, &rules::Version::holdsSource);
}

void EditionsView::addConditions(QGridLayout& grid, const char* heading, const rules::RuleChange& change,
                                 base::Json rules::Version::* source)
{
    const std::vector<const form::Form*>& forms = index_.entry(change.rule->id)->forms;
    const auto lines = [&](const rules::Version* version, base::Date day) {
        const rules::ConditionText text(workspace_.catalogue(), workspace_.law().pack->settings(), day,
                                        workspace_.language());
        return version == nullptr ? std::vector<rules::ConditionLine>()
                                  : text.lines(version->*source, forms, change.rule->each);
    };
    const std::vector<rules::ConditionLine> before = lines(change.before, first_->day());
    const std::vector<rules::ConditionLine> after = lines(change.after, second_->day());
    if (before.empty() && after.empty()) return;
    QWidget* sheet = detail_->widget();
    const int row = grid.rowCount();
    grid.addWidget(mutedLabel(toQt(words_.say(heading)), sheet), row, 0, 1, 2);
    const auto marks = [&](const std::vector<rules::ConditionLine>& other, const QString& sign, Tone tone) {
        LineMarks out{{}, sign, tone};
        for (const rules::ConditionLine& line : other) out.known.push_back(line.text);
        return out;
    };
    const auto view = [&](const std::vector<rules::ConditionLine>& own, const LineMarks& marked, int column) {
        grid.addWidget(own.empty() ? static_cast<QWidget*>(mutedLabel(QStringLiteral("—"), sheet))
                                   : new ConditionView(own, sheet, marked),
                       row + 1, column, Qt::AlignTop);
    };
    view(before, marks(after, QStringLiteral("−"), Tone::Warn), 0);
    view(after, marks(before, QStringLiteral("+"), Tone::Good), 1);
}

void EditionsView::showSetting(QGridLayout& grid, const rules::SettingChange& change)
{
    QWidget* sheet = detail_->widget();
    int column = 0;
    for (const rules::SettingVersion* version : {change.before, change.after}) {
        auto* value = new ValueLabel(version == nullptr ? tr("No value") : toQt(words_.value(version->value)), sheet);
        value->setObjectName(QStringLiteral("edition_value"));
        grid.addWidget(value, 1, column);
        if (version != nullptr)
            grid.addWidget(mutedLabel(toQt(words_.say("setting_source", {words_.period(version->from, version->until),
                                                                         "\u2068" + version->source + "\u2069"})),
                                      sheet),
                           2, column);
        ++column;
    }
}

} // namespace tocsin::ui
