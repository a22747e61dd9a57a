#include "ui/review/finding_card.h"

#include "ui/review/field_text.h"
#include "ui/review/labels.h"
#include "ui/review/reason_form.h"
#include "ui/review/words.h"
#include "ui/style/chip.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace tocsin::ui {

using rules::Outcome;

FindingCard::FindingCard(Workspace& workspace, const ReviewData& review, const rules::Finding& finding, QWidget* parent)
    : QFrame(parent), workspace_(workspace), data_(review), finding_(finding)
{
    setObjectName(QStringLiteral("finding_") + toQt(key()));
    setAccessibleName(workspace_.text(finding_.title));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(kGap / 2);
    addHead(layout);
    addWords(layout);
    addSettlement(layout);
    addOperands(layout);
    addTools(layout);
    if (isQuestion() && mayAnswer()) addAnswering(layout);
    if (mayWaive(workspace_, finding_)) addWaiving(layout);
}

std::string FindingCard::key() const
{
    return finding_.responseScope.empty() ? finding_.rule : finding_.rule + " " + finding_.responseScope;
}

bool FindingCard::isQuestion() const
{
    return finding_.kind == rules::Kind::Reviewer && finding_.outcome != Outcome::NotApplicable;
}

bool FindingCard::mayAnswer() const
{
    return access::may(workspace_.session().user(), access::Permission::AnswerQuestions);
}

void FindingCard::addHead(QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    const bool severe = finding_.open() && !(isQuestion() && finding_.outcome == Outcome::Question);
    const QString word =
        severe ? Words::severityMark(finding_.severity) + QLatin1Char(' ') + Words::severity(finding_.severity)
               : Words::outcomeMark(finding_.outcome) + QLatin1Char(' ') + Words::outcome(finding_.outcome);
    line->addWidget(new Chip(Words::tone(finding_), word, this));
    line->addStretch();
    QLabel* article = mutedLabel(Words::article(finding_.article), this);
    article->setWordWrap(false);
    article->setToolTip(toQt(finding_.rule));
    line->addWidget(article);
    layout->addLayout(line);
}

void FindingCard::addWords(QVBoxLayout* layout)
{
    layout->addWidget(boldLabel(workspace_.text(finding_.title), this));
    if (!finding_.scope.empty()) {
        const FieldText text(workspace_.catalogue(), *data_.form, data_.view.content, workspace_.language());
        layout->addWidget(mutedLabel(text.label(finding_.scope), this));
    }
    // The message says what is wrong: of what is met it would say the contrary. A question stays a question.
    if (finding_.open() || isQuestion() || finding_.outcome == rules::Outcome::Waived)
        layout->addWidget(textLabel(visible(finding_.message.in(workspace_.language())), this));
    const rules::Rule* rule = workspace_.law().pack->find(finding_.rule);
    if (isQuestion() && rule != nullptr && !rule->guidance.empty())
        layout->addWidget(mutedLabel(workspace_.text(rule->guidance), this));
    if (finding_.open() && !isQuestion() && !finding_.fix.empty())
        layout->addWidget(mutedLabel(tr("What to do: %1").arg(workspace_.text(finding_.fix)), this));
}

QString FindingCard::given(const rules::Response& response) const
{
    return tr("%1, %2 UTC", "person, instant")
        .arg(isolated(workspace_.person(response.actor)), isolated(instantUtc(response.at)));
}

void FindingCard::addSettlement(QVBoxLayout* layout)
{
    const bool answer = isQuestion();
    const rules::Response* response = data_.response(finding_);
    if (response != nullptr && (answer || finding_.outcome == Outcome::Waived)) {
        const QString what = !answer ? tr("Accepted") : response->yes ? tr("Yes") : tr("No");
        QLabel* line = boldLabel(tr("%1 — %2", "answer, person and instant").arg(what, given(*response)), this);
        line->setObjectName(QStringLiteral("response_line"));
        layout->addWidget(line);
        layout->addWidget(new ValueLabel(visible(response->reason), this));
    } else if (const rules::Response* lapsed = data_.lapsedResponse(finding_)) {
        const QString what = lapsed->kind == rules::Response::Kind::Waiver ? tr("Accepted")
                             : lapsed->yes                                 ? tr("Yes")
                                                                           : tr("No");
        layout->addWidget(mutedLabel(
            tr("For other values it was said: %1 — %2. The values have changed since.").arg(what, given(*lapsed)),
            this));
    }
}

void FindingCard::addOperands(QVBoxLayout* layout)
{
    operands_ = new QWidget(this);
    operands_->setObjectName(QStringLiteral("operands"));
    auto* grid = new QGridLayout(operands_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const FieldText text(workspace_.catalogue(), *data_.form, data_.view.content, workspace_.language());
    int row = 0;
    for (const rules::Operand& operand : finding_.operands) {
        QLabel* label = mutedLabel(text.label(operand.path), operands_);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(label, row, 0);
        const QString value = operand.value.is_null() ? tr("absent") : text.value(operand.path, operand.value);
        grid->addWidget(new ValueLabel(value, operands_), row++, 1);
    }
    operands_->hide();
    layout->addWidget(operands_);
}

void FindingCard::addTools(QVBoxLayout* layout)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kGap / 2);
    if (!finding_.fields.empty()) {
        auto* go = new QPushButton(tr("Show the field"), this);
        go->setObjectName(QStringLiteral("show_field"));
        setLook(*go, ButtonLook::Quiet);
        connect(go, &QPushButton::clicked, this, [this] { Q_EMIT fieldChosen(toQt(finding_.fields.front())); });
        line->addWidget(go);
    }
    if (!finding_.operands.empty()) {
        auto* why = new QPushButton(tr("Why?"), this);
        why->setObjectName(QStringLiteral("why"));
        why->setCheckable(true);
        why->setToolTip(tr("The values that this rests on"));
        setLook(*why, ButtonLook::Quiet);
        connect(why, &QPushButton::toggled, operands_, &QWidget::setVisible);
        line->addWidget(why);
    }
    if (isQuestion() && mayAnswer() && data_.response(finding_) != nullptr) {
        anew_ = new QPushButton(tr("Answer anew"), this);
        anew_->setObjectName(QStringLiteral("answer_anew"));
        setLook(*anew_, ButtonLook::Quiet);
        line->addWidget(anew_);
    }
    line->addStretch();
    layout->addLayout(line);
}

void FindingCard::addAnswering(QVBoxLayout* layout)
{
    answering_ = new QWidget(this);
    auto* inside = new QVBoxLayout(answering_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(kGap / 2);
    auto* choice = new QHBoxLayout;
    yes_ = new QRadioButton(tr("Yes"), answering_);
    yes_->setObjectName(QStringLiteral("answer_yes"));
    no_ = new QRadioButton(tr("No"), answering_);
    no_->setObjectName(QStringLiteral("answer_no"));
    choice->addWidget(yes_);
    choice->addSpacing(kMargin);
    choice->addWidget(no_);
    choice->addStretch();
    reason_ = new ReasonForm(QStringLiteral("answer"), tr("Record the answer"), answering_);
    inside->addLayout(choice);
    inside->addWidget(reason_);
    layout->addWidget(answering_);
    answering_->setVisible(anew_ == nullptr);
    reason_->setCancellable(anew_ != nullptr);
    connect(reason_, &ReasonForm::confirmed, this, &FindingCard::answer);
    connect(reason_, &ReasonForm::cancelled, this, [this] {
        setDraft({});
        if (anew_ != nullptr) answering_->hide();
    });
    if (anew_ != nullptr)
        connect(anew_, &QPushButton::clicked, answering_, [this] {
            answering_->show();
            takeFocus();
        });
}

void FindingCard::addWaiving(QVBoxLayout* layout)
{
    auto* accept = new QPushButton(tr("Accept with a reason…"), this);
    accept->setObjectName(QStringLiteral("waive"));
    waiver_ = new ReasonForm(QStringLiteral("waiver"), tr("Accept the warning"), this);
    waiver_->hide();
    layout->addWidget(accept, 0, Qt::AlignLeading);
    layout->addWidget(waiver_);
    connect(accept, &QPushButton::clicked, this, [this, accept] {
        accept->hide();
        waiver_->show();
        waiver_->takeFocus();
    });
    connect(waiver_, &ReasonForm::cancelled, this, [this, accept] {
        waiver_->hide();
        accept->show();
    });
    connect(waiver_, &ReasonForm::confirmed, this, &FindingCard::waive);
}

void FindingCard::answer(const QString& reason)
{
    if (!yes_->isChecked() && !no_->isChecked()) {
        reason_->say(tr("Choose yes or no."));
        yes_->setFocus();
        return;
    }
    const base::Status status =
        workspace_.session().casework().answer(data_.view.head.id, finding_.rule, finding_.responseScope,
                                               yes_->isChecked(), fromQt(reason), finding_.valuesHash);
    if (!status) return reason_->say(workspace_.wording(status.error()));
    setDraft({});
    Q_EMIT responded();
}

void FindingCard::waive(const QString& reason)
{
    const base::Status status = workspace_.session().casework().waive(
        data_.view.head.id, finding_.rule, finding_.responseScope, fromQt(reason), finding_.valuesHash);
    if (!status) return waiver_->say(workspace_.wording(status.error()));
    Q_EMIT responded();
}

AnswerDraft FindingCard::draft() const
{
    AnswerDraft draft;
    if (yes_ == nullptr) return draft;
    if (yes_->isChecked() || no_->isChecked()) draft.yes = yes_->isChecked();
    draft.reason = reason_->reason();
    draft.open = anew_ != nullptr && !answering_->isHidden();
    return draft;
}

void FindingCard::setDraft(const AnswerDraft& draft)
{
    if (yes_ == nullptr) return;
    for (QRadioButton* button : {yes_, no_}) {
        button->setAutoExclusive(false);
        button->setChecked(draft.yes && *draft.yes == (button == yes_));
        button->setAutoExclusive(true);
    }
    reason_->setReason(draft.reason);
    if (anew_ != nullptr) answering_->setVisible(!draft.empty());
}

void FindingCard::takeFocus()
{
    if (yes_ != nullptr) yes_->setFocus();
}

void FindingCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !finding_.fields.empty())
        Q_EMIT fieldChosen(toQt(finding_.fields.front()));
}

void FindingCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (!finding_.open()) return;
    const QColor tone = toneText(Words::tone(finding_), palette());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rtl ? width() - 3 : 0, 4, 3, height() - 8, tone);
}

} // namespace tocsin::ui
