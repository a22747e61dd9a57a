#include "ui/catalogue/trial_panel.h"

#include "core/rules/evaluator.h"
#include "ui/catalogue/day_edit.h"
#include "ui/catalogue/document_picker.h"
#include "ui/catalogue/trial_result.h"
#include "ui/forms/segment_button.h"
#include "ui/i18n/formats.h"
#include "ui/review/words.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace tocsin::ui {

TrialPanel::TrialPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("trial_panel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 4, kMargin, kMargin + 4, kMargin);
    column->setSpacing(kGap);
    column->addWidget(makeSource());
    source_ = new QStackedWidget(this);
    source_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    source_->addWidget(makeExamples());
    picker_ = new DocumentPicker(workspace_, source_);
    source_->addWidget(picker_);
    column->addWidget(source_);
    auto* when = new QHBoxLayout;
    when->setSpacing(kGap);
    makeDay(*when);
    column->addLayout(when);
    message_ = new MessageBar(this);
    column->addWidget(message_);
    expected_ = quietLabel({}, this);
    expected_->setObjectName(QStringLiteral("trial_expected"));
    expected_->setWordWrap(true);
    column->addWidget(expected_);
    result_ = new QScrollArea(this);
    result_->setObjectName(QStringLiteral("trial_area"));
    result_->setWidgetResizable(true);
    result_->setFrameShape(QFrame::NoFrame);
    result_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(result_, 1);
    connect(picker_, &DocumentPicker::picked, this, &TrialPanel::judgeDocument);
    chooseSource();
}

QWidget* TrialPanel::makeSource()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    onExample_ = new SegmentButton(tr("On an example"), bar);
    onExample_->setObjectName(QStringLiteral("try_example"));
    onExample_->setEnds(true, false);
    onExample_->setChecked(true);
    onDocument_ = new SegmentButton(tr("On a document"), bar);
    onDocument_->setObjectName(QStringLiteral("try_document"));
    onDocument_->setEnds(false, true);
    row->addWidget(onExample_);
    row->addWidget(onDocument_);
    row->addStretch(1);
    // Documents are for those who work on cases.
    bar->setVisible(access::may(workspace_.session().user(), access::Permission::ReadCases));
    connect(onDocument_, &QRadioButton::toggled, this, &TrialPanel::chooseSource);
    return bar;
}

QWidget* TrialPanel::makeExamples()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    examples_ = new QComboBox(page);
    examples_->setObjectName(QStringLiteral("trial_example"));
    examples_->setAccessibleName(tr("Example"));
    examples_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    examples_->setMinimumContentsLength(12);
    row->addWidget(examples_);
    connect(examples_, &QComboBox::currentIndexChanged, this, &TrialPanel::chooseExample);
    return page;
}

void TrialPanel::makeDay(QHBoxLayout& row)
{
    const base::Date today = base::dateOf(workspace_.session().clock().now());
    QLabel* caption = quietLabel(tr("By the law of"), this);
    day_ = new DayEdit("trial_day", tr("Day of the law"), today, this);
    caption->setBuddy(day_);
    auto* now = new QPushButton(tr("Today"), this);
    now->setObjectName(QStringLiteral("trial_today"));
    setLook(*now, ButtonLook::Quiet);
    judge_ = new QPushButton(tr("Try the rule"), this);
    judge_->setObjectName(QStringLiteral("try_rule"));
    setLook(*judge_, ButtonLook::Primary);
    row.addWidget(caption);
    row.addWidget(day_);
    row.addWidget(now);
    row.addStretch(1);
    row.addWidget(judge_);
    connect(day_, &DayEdit::dayChanged, this, [this] {
        if (!onDocument()) judgeExample();
    });
    connect(now, &QPushButton::clicked, this, [this, today] { day_->setDay(today); });
    connect(judge_, &QPushButton::clicked, this, &TrialPanel::judgeDocument);
}

bool TrialPanel::onDocument() const { return onDocument_->isChecked(); }

void TrialPanel::show(const RuleEntry* entry)
{
    if (entry != nullptr && entry_.rule == entry->rule) return;
    entry_ = entry == nullptr ? RuleEntry{} : *entry;
    {
        const QSignalBlocker quietExamples(examples_);
        examples_->clear();
        std::vector<std::string> types;
        if (entry_.rule != nullptr)
            for (const rules::Example& example : entry_.rule->examples) examples_->addItem(toQt(example.name));
        for (const form::Form* form : entry_.forms) types.push_back(form->type());
        picker_->setTypes(std::move(types));
    }
    chooseSource();
}

void TrialPanel::chooseSource()
{
    source_->setCurrentIndex(onDocument() ? 1 : 0);
    // A stack is as tall as its tallest page; here only the page in front counts.
    for (int i = 0; i < source_->count(); ++i)
        source_->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == source_->currentIndex() ? QSizePolicy::Maximum : QSizePolicy::Ignored);
    judge_->setVisible(onDocument());
    message_->clear();
    expected_->clear();
    result_->setWidget(new QWidget(result_));
    if (!onDocument()) chooseExample();
}

const rules::Example* TrialPanel::example() const
{
    const int index = examples_->currentIndex();
    return entry_.rule == nullptr || index < 0 ? nullptr : &entry_.rule->examples[static_cast<std::size_t>(index)];
}

void TrialPanel::chooseExample()
{
    const rules::Example* chosen = example();
    if (chosen == nullptr || onDocument()) return;
    {
        const QSignalBlocker quiet(day_);
        day_->setDay(rules::exampleDay(*entry_.rule, *chosen));
    }
    judgeExample();
}

void TrialPanel::judgeExample()
{
    const rules::Example* chosen = example();
    const form::Form* form = chosen == nullptr ? nullptr : workspace_.catalogue().form(chosen->form);
    if (form == nullptr) return;
    const rules::Pack& pack = *workspace_.law().pack;
    present(*form, chosen->content, rules::judgeExample(pack, *entry_.rule, *chosen, *form, day_->day()));
    QStringList outcomes;
    for (const rules::Outcome outcome : chosen->expect) outcomes << Words::outcome(outcome);
    expected_->setText(tr("%1, written for %2: %3", "a form, a day, and the outcomes that the example expects")
                           .arg(workspace_.text(form->label()),
                                leftToRight(toQt(base::toText(rules::exampleDay(*entry_.rule, *chosen)))),
                                outcomes.join(QStringLiteral(" · "))));
}

void TrialPanel::judgeDocument()
{
    if (entry_.rule == nullptr || !onDocument()) return;
    if (picker_->documentId().empty()) {
        message_->say(Tone::Hint, tr("Find a document first."));
        return picker_->setFocus();
    }
    const auto trial = workspace_.session().casework().tryRule(picker_->documentId(), entry_.rule->id, day_->day());
    if (!trial) return message_->say(Tone::Block, workspace_.wording(trial.error()));
    message_->clear();
    const form::Form* form = workspace_.catalogue().form(trial->head.type);
    expected_->setText(tr("%1, version %2", "number of a document")
                           .arg(leftToRight(toQt(trial->head.number)), numberText(trial->head.version)));
    if (form != nullptr) present(*form, trial->content, trial->findings);
}

void TrialPanel::present(const form::Form& form, const base::Json& content, const std::vector<rules::Finding>& findings)
{
    auto* sheet = new TrialResult(workspace_, form, content, findings, result_);
    result_->setWidget(sheet); // takes the earlier one away
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
}

} // namespace tocsin::ui
