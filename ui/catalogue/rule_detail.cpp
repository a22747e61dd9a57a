#include "ui/catalogue/rule_detail.h"

#include "ui/catalogue/condition_view.h"
#include "ui/i18n/formats.h"
#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/chip.h"
#include "ui/style/section_title.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>

namespace tocsin::ui {

namespace {

QLabel* selectable(QLabel* label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RuleDetail::RuleDetail(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), workspace_(workspace), words_(workspace.catalogue(), workspace.language())
{
    setObjectName(QStringLiteral("rule_detail"));
    setAccessibleName(tr("The rule"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    show(nullptr);
}

void RuleDetail::show(const RuleEntry* entry)
{
    if (entry != nullptr && entry_.rule == entry->rule) return;
    entry_ = entry == nullptr ? RuleEntry{} : *entry;
    const service::Law& law = workspace_.law();
    text_.emplace(*law.catalogue, law.pack->settings(), base::dateOf(workspace_.session().clock().now()),
                  workspace_.language());
    sheet_ = new QWidget(this);
    sheet_->setObjectName(QStringLiteral("rule_sheet"));
    auto* column = new QVBoxLayout(sheet_);
    column->setContentsMargins(kMargin + 4, kMargin, kMargin + 4, kMargin);
    column->setSpacing(kGap - 2);
    if (entry_.rule != nullptr) {
        addHead(*column);
        addWords(*column);
        addFacts(*column);
        addVersions(*column);
        addSettings(*column);
        addExamples(*column);
    }
    column->addStretch(1);
    setWidget(sheet_); // takes the earlier one away
    sheet_->setAutoFillBackground(true);
    sheet_->setBackgroundRole(QPalette::Base);
}

void RuleDetail::addHead(QVBoxLayout& column)
{
    const rules::Rule& rule = *entry_.rule;
    auto* line = new QHBoxLayout;
    line->setSpacing(kGap);
    auto* article = boldLabel(toQt(words_.article(rule.article)), sheet_);
    article->setObjectName(QStringLiteral("rule_article"));
    article->setWordWrap(false);
    line->addWidget(article);
    line->addWidget(new Chip(Words::tone(rule.severity),
                             Words::severityMark(rule.severity) + QLatin1Char(' ') + Words::severity(rule.severity),
                             sheet_));
    line->addWidget(new Chip(Tone::Neutral, toQt(words_.kind(rule.kind)), sheet_));
    if (rule.confidence != "read") {
        auto* mark = new Chip(Tone::Warn, toQt(words_.mark(rule.confidence)), sheet_);
        mark->setObjectName(QStringLiteral("rule_mark"));
        mark->setToolTip(toQt(words_.source(rule.confidence)));
        line->addWidget(mark);
    }
    line->addStretch(1);
    column.addLayout(line);
    auto* title = new SectionTitle(workspace_.text(rule.title), SectionTitle::Level::Page, sheet_);
    title->setObjectName(QStringLiteral("rule_title"));
    title->setWordWrap(true);
    column.addWidget(selectable(title));
    auto* id = new ValueLabel(leftToRight(toQt(rule.id)), sheet_);
    id->setForegroundRole(QPalette::PlaceholderText);
    id->setObjectName(QStringLiteral("rule_id"));
    column.addWidget(id);
}

void RuleDetail::addWords(QVBoxLayout& column)
{
    const rules::Rule& rule = *entry_.rule;
    addHeading(column, say(rule.kind == rules::Kind::Reviewer ? "asks" : "says"));
    QLabel* message = selectable(textLabel(toQt(text_->message(rule, entry_.forms)), sheet_));
    message->setObjectName(QStringLiteral("rule_message"));
    column.addWidget(message);
    if (!rule.fix.empty()) {
        addHeading(column, say("fix"));
        column.addWidget(selectable(textLabel(workspace_.text(rule.fix), sheet_)));
    }
    if (!rule.guidance.empty()) {
        addHeading(column, say("guidance"));
        column.addWidget(selectable(textLabel(workspace_.text(rule.guidance), sheet_)));
    }
}

void RuleDetail::addFacts(QVBoxLayout& column)
{
    const rules::Rule& rule = *entry_.rule;
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, kGap, 0, 0);
    grid->setHorizontalSpacing(kMargin);
    grid->setVerticalSpacing(kGap / 2);
    grid->setColumnStretch(1, 1);
    addFact(*grid, say("counts_from"), textLabel(toQt(words_.when(rule.stage)), sheet_));
    addFact(*grid, say("severity"), severityFact());
    addFact(*grid, say("decides"), textLabel(toQt(words_.who(rule.kind)), sheet_));
    addFact(*grid, say("accepts"), textLabel(toQt(words_.waiver(rule)), sheet_));
    addFact(*grid, say("source"), textLabel(toQt(words_.source(rule.confidence)), sheet_));
    if (!rule.each.empty())
        addFact(*grid, say("judged"),
                textLabel(toQt(words_.say("judged_rows", {text_->label(rule.each, entry_.forms)})), sheet_));
    QLabel* forms = textLabel(toQt(words_.judges(rule, entry_.forms)), sheet_);
    forms->setObjectName(QStringLiteral("rule_forms"));
    addFact(*grid, say("judges"), forms);
    if (!rule.note.empty()) addFact(*grid, say("note"), selectable(new ValueLabel(toQt(rule.note), sheet_)));
    column.addLayout(grid);
}

QWidget* RuleDetail::severityFact()
{
    const rules::Rule& rule = *entry_.rule;
    auto* cell = new QWidget(sheet_);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(textLabel(Words::severity(rule.severity), cell));
    for (const rules::SeverityCase& one : rule.severityWhen) {
        column->addWidget(mutedLabel(toQt(words_.exception(one)), cell));
        if (one.when) column->addWidget(new ConditionView(text_->lines(one.whenSource, entry_.forms, rule.each), cell));
    }
    return cell;
}

void RuleDetail::addVersions(QVBoxLayout& column)
{
    const rules::Rule& rule = *entry_.rule;
    const base::Date today = base::dateOf(workspace_.session().clock().now());
    addHeading(column, say("wordings"));
    // The newest stands first: it is what is asked for.
    for (auto version = rule.versions.rbegin(); version != rule.versions.rend(); ++version) {
        auto* line = new QHBoxLayout;
        line->setSpacing(kGap);
        QLabel* period = boldLabel(toQt(words_.period(version->from, version->until)), sheet_);
        period->setObjectName(QStringLiteral("rule_period"));
        period->setWordWrap(false);
        line->addWidget(period);
        const bool now = rule.on(today) == &*version;
        line->addWidget(
            new Chip(now ? Tone::Good : Tone::Neutral, now ? say("in_force") : say("not_in_force"), sheet_));
        line->addStretch(1);
        column.addLayout(line);
        addCondition(column, say("applies_when"), version->whenSource);
        addCondition(column, say("met_when"), version->holdsSource);
        if (version->whenSource.is_null() && version->holdsSource.is_null())
            column.addWidget(mutedLabel(say("answer_decides"), sheet_));
    }
}

void RuleDetail::addCondition(QVBoxLayout& column, const QString& heading, const base::Json& condition)
{
    if (condition.is_null()) return;
    column.addWidget(mutedLabel(heading, sheet_));
    column.addWidget(new ConditionView(text_->lines(condition, entry_.forms, entry_.rule->each), sheet_));
}

void RuleDetail::addSettings(QVBoxLayout& column)
{
    const std::vector<const rules::Setting*> settings =
        rules::settingsOf(*entry_.rule, workspace_.law().pack->settings());
    if (settings.empty()) return;
    addHeading(column, say("settings"));
    for (const rules::Setting* setting : settings) {
        QLabel* title = boldLabel(toQt(text_->settingTitle(setting->id)), sheet_);
        title->setToolTip(toQt(setting->id));
        column.addWidget(title);
        for (auto version = setting->versions.rbegin(); version != setting->versions.rend(); ++version) {
            auto* value = selectable(new ValueLabel(toQt(words_.value(version->value)), sheet_));
            value->setObjectName(QStringLiteral("setting_value"));
            column.addWidget(value);
            column.addWidget(mutedLabel(toQt(words_.say("setting_source", {words_.period(version->from, version->until),
                                                                           "\u2068" + version->source + "\u2069"})),
                                        sheet_));
        }
    }
}

void RuleDetail::addExamples(QVBoxLayout& column)
{
    addHeading(column, say("examples"));
    for (const rules::Example& example : entry_.rule->examples) {
        auto* line = new QHBoxLayout;
        line->setSpacing(kGap);
        for (const rules::Outcome outcome : example.expect) {
            const Tone tone = outcome == rules::Outcome::Holds   ? Tone::Good
                              : outcome == rules::Outcome::Fails ? Words::tone(entry_.rule->severity)
                                                                 : Tone::Neutral;
            line->addWidget(
                new Chip(tone, Words::outcomeMark(outcome) + QLatin1Char(' ') + Words::outcome(outcome), sheet_), 0,
                Qt::AlignTop);
        }
        QString name = isolated(toQt(example.name));
        if (example.on) name += QStringLiteral(" · ") + leftToRight(toQt(base::toText(*example.on)));
        QLabel* words = selectable(textLabel(name, sheet_));
        words->setObjectName(QStringLiteral("rule_example"));
        line->addWidget(words, 1);
        column.addLayout(line);
    }
}

void RuleDetail::addHeading(QVBoxLayout& column, const QString& text)
{
    column.addSpacing(kGap);
    column.addWidget(new SectionTitle(text, SectionTitle::Level::Section, sheet_));
}

void RuleDetail::addFact(QGridLayout& grid, const QString& label, QWidget* value)
{
    const int row = grid.rowCount();
    QLabel* name = mutedLabel(label, sheet_);
    name->setWordWrap(false);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
}

void RuleDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QScrollArea::keyPressEvent(event);
}

} // namespace tocsin::ui
