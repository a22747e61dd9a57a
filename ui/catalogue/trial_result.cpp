#include "ui/catalogue/trial_result.h"

#include "core/rules/condition_text.h"
#include "core/rules/rule_words.h"
#include "ui/i18n/formats.h"
#include "ui/review/field_text.h"
#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/chip.h"
#include "ui/style/section_title.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>

namespace tocsin::ui {

namespace {

/// A field's label and value, a setting's title and value, or the day.
std::pair<QString, QString> told(const Workspace& workspace, const FieldText& text, const rules::Operand& operand)
{
    const rules::Phrases phrases(workspace.catalogue(), "condition_texts", workspace.language());
    if (operand.path == "today" && operand.value.is_string())
        return {toQt(phrases.say("today")), leftToRight(toQt(operand.value.get<std::string>()))};
    constexpr std::string_view kSetting = "setting:";
    if (operand.path.starts_with(kSetting)) {
        const std::string id = operand.path.substr(kSetting.size());
        const rules::ConditionText conditions(workspace.catalogue(), workspace.law().pack->settings(),
                                              base::Date(std::chrono::sys_days()), workspace.language());
        const rules::RuleWords words(workspace.catalogue(), workspace.language());
        return {toQt(conditions.settingTitle(id)),
                operand.value.is_null() ? QStringLiteral("—") : toQt(words.value(operand.value))};
    }
    const QString value =
        operand.value.is_null() ? TrialResult::tr("not given") : text.value(operand.path, operand.value);
    return {text.label(operand.path), value};
}

} // namespace

TrialResult::TrialResult(const Workspace& workspace, const form::Form& form, const base::Json& content,
                         const std::vector<rules::Finding>& findings, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trial_result"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    for (const rules::Finding& finding : findings) addCard(*column, workspace, form, content, finding);
    if (findings.empty()) {
        QLabel* none =
            mutedLabel(tr("There is nothing to judge: no wording of the rule is in force on this day, or the "
                          "list that it is judged for has no row."),
                       this);
        none->setObjectName(QStringLiteral("trial_nothing"));
        column->addWidget(none);
    }
    column->addStretch(1);
}

void TrialResult::addCard(QVBoxLayout& column, const Workspace& workspace, const form::Form& form,
                          const base::Json& content, const rules::Finding& finding)
{
    const FieldText text(workspace.catalogue(), form, content, workspace.language());
    auto* line = new QHBoxLayout;
    line->setSpacing(kGap);
    auto* outcome =
        new Chip(Words::tone(finding),
                 Words::outcomeMark(finding.outcome) + QLatin1Char(' ') + Words::outcome(finding.outcome), this);
    outcome->setObjectName(QStringLiteral("trial_outcome"));
    line->addWidget(outcome);
    if (finding.open()) line->addWidget(new Chip(Tone::Neutral, Words::severity(finding.severity), this));
    if (!finding.scope.empty()) line->addWidget(mutedLabel(text.label(finding.scope), this), 1);
    line->addStretch(finding.scope.empty() ? 1 : 0);
    column.addLayout(line);
    if (finding.open() || finding.kind == rules::Kind::Reviewer)
        column.addWidget(textLabel(visible(finding.message.in(workspace.language())), this));
    if (finding.operands.empty()) return;
    column.addWidget(boldLabel(tr("It rests on"), this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kMargin);
    grid->setVerticalSpacing(kGap / 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const rules::Operand& operand : finding.operands) {
        const auto [label, value] = told(workspace, text, operand);
        QLabel* name = mutedLabel(label, this);
        name->setMinimumWidth(160);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(name, row, 0);
        auto* shown = new ValueLabel(value, this);
        shown->setObjectName(QStringLiteral("trial_operand"));
        grid->addWidget(shown, row++, 1);
    }
    column.addLayout(grid);
    column.addWidget(hairlineWidget(Qt::Horizontal, this));
}

} // namespace tocsin::ui
