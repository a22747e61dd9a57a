#include "ui/review/findings_panel.h"

#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/chip.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace tocsin::ui {

using rules::Finding;
using rules::Outcome;

namespace {

struct Parts {
    std::vector<const Finding*> open;
    std::vector<const Finding*> questions;
    std::vector<const Finding*> declared;
    std::vector<const Finding*> accepted;
    std::vector<const Finding*> settled;
};

Parts partsOf(const rules::Judgement& judgement)
{
    Parts parts;
    for (const Finding& finding : judgement.findings) {
        if (finding.kind == rules::Kind::Reviewer && finding.outcome != Outcome::NotApplicable)
            parts.questions.push_back(&finding);
        else if (finding.open())
            parts.open.push_back(&finding);
        else if (finding.outcome == Outcome::Waived)
            parts.accepted.push_back(&finding);
        else if (finding.kind == rules::Kind::Attestation && finding.outcome == Outcome::Holds)
            parts.declared.push_back(&finding);
        else
            parts.settled.push_back(&finding);
    }
    return parts;
}

} // namespace

FindingsPanel::FindingsPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("findings_panel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kMargin, kMargin, kMargin, 0);
    head->setSpacing(kGap / 2);
    auto* line = new QHBoxLayout;
    line->addWidget(new SectionTitle(tr("What the Rules say"), SectionTitle::Level::Section, this));
    line->addStretch();
    verdict_ = new Chip(this);
    verdict_->setObjectName(QStringLiteral("verdict"));
    line->addWidget(verdict_);
    head->addLayout(line);
    judged_ = mutedLabel({}, this);
    head->addWidget(judged_);
    progress_ = textLabel({}, this);
    progress_->setObjectName(QStringLiteral("question_progress"));
    head->addWidget(progress_);
    bar_ = new QProgressBar(this);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(4);
    bar_->setAccessibleName(tr("Questions answered"));
    head->addWidget(bar_);
    layout->addLayout(head);
    scroll_ = new QScrollArea(this);
    scroll_->setObjectName(QStringLiteral("findings_scroll"));
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll_, 1);
}

void FindingsPanel::present(const ReviewData& review)
{
    keepDrafts();
    data_ = &review;
    rebuild();
}

std::vector<FindingCard*> FindingsPanel::cards() const
{
    const QList<FindingCard*> found =
        scroll_->widget() == nullptr ? QList<FindingCard*>() : scroll_->widget()->findChildren<FindingCard*>();
    return {found.begin(), found.end()};
}

void FindingsPanel::keepDrafts()
{
    for (const FindingCard* card : cards()) {
        if (!card->asks()) continue;
        if (const AnswerDraft draft = card->draft(); draft.empty())
            drafts_.erase(card->key());
        else
            drafts_[card->key()] = draft;
    }
}

QString FindingsPanel::progressText() const { return progress_->text(); }

void FindingsPanel::rebuild()
{
    const rules::Judgement& judgement = data_->judgement;
    switch (judgement.verdict) {
    case rules::Verdict::Ready: verdict_->set(Tone::Good, QStringLiteral("✓ ") + tr("Ready")); break;
    case rules::Verdict::NeedsAnswers: verdict_->set(Tone::Warn, QStringLiteral("? ") + tr("Needs answers")); break;
    case rules::Verdict::Blocked: verdict_->set(Tone::Block, QStringLiteral("■ ") + tr("Blocked")); break;
    }
    judged_->setText(tr("Judged up to %1 by the Rules of %2, edition %3.")
                         .arg(Words::stage(rules::name(judgement.stage)), isolated(toQt(judgement.date)),
                              isolated(toQt(judgement.packEdition))));
    const Progress progress = progressOf(judgement);
    progress_->setVisible(progress.all > 0);
    bar_->setVisible(progress.all > 0);
    progress_->setText(tr("%1 of %2 questions answered").arg(progress.answered).arg(progress.all));
    bar_->setRange(0, std::max(1, static_cast<int>(progress.all)));
    bar_->setValue(static_cast<int>(progress.answered));

    const int scrolled = scroll_->verticalScrollBar()->value();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, 0, kMargin, kMargin);
    layout->setSpacing(kGap);
    const Parts parts = partsOf(judgement);
    if (parts.open.empty() && parts.questions.empty())
        layout->addWidget(textLabel(QStringLiteral("✓ ") + tr("Nothing is open."), page));
    addPart(layout, tr("Open findings"), {}, parts.open);
    addPart(layout, tr("Questions for the compliance reviewer"), {}, parts.questions);
    addPart(layout, tr("Accepted warnings"), {}, parts.accepted);
    addPart(layout, tr("Declared by the officer"), boundBy(), parts.declared);
    addSettled(layout, parts.settled);
    layout->addStretch();
    scroll_->setWidget(page);
    layout->activate();
    scroll_->verticalScrollBar()->setValue(scrolled);
}

void FindingsPanel::addPart(QVBoxLayout* layout, const QString& title, const QString& note, const Findings& findings)
{
    if (findings.empty()) return;
    QWidget* page = layout->parentWidget();
    layout->addWidget(
        boldLabel(tr("%1 (%2)", "part, number of findings").arg(title, QString::number(findings.size())), page));
    if (!note.isEmpty()) layout->addWidget(mutedLabel(note, page));
    for (const Finding* finding : findings) {
        auto* card = new FindingCard(workspace_, *data_, *finding, page);
        if (const auto kept = drafts_.find(card->key()); kept != drafts_.end()) card->setDraft(kept->second);
        connect(card, &FindingCard::fieldChosen, this, &FindingsPanel::fieldChosen);
        // The card is rebuilt by what follows, so it must have returned from its own signal first.
        connect(card, &FindingCard::responded, this, &FindingsPanel::responded, Qt::QueuedConnection);
        layout->addWidget(card);
    }
}

void FindingsPanel::addSettled(QVBoxLayout* layout, const Findings& findings)
{
    if (findings.empty()) return;
    QWidget* page = layout->parentWidget();
    auto* toggle = new QCheckBox(tr("Show what is met or does not apply (%1)").arg(findings.size()), page);
    toggle->setObjectName(QStringLiteral("show_settled"));
    toggle->setChecked(showSettled_);
    connect(toggle, &QCheckBox::toggled, this, &FindingsPanel::setShowSettled, Qt::QueuedConnection);
    layout->addWidget(toggle);
    if (showSettled_) addPart(layout, tr("Settled"), {}, findings);
}

void FindingsPanel::setShowSettled(bool show)
{
    if (show == showSettled_) return;
    showSettled_ = show;
    keepDrafts();
    if (data_ != nullptr) rebuild();
}

QString FindingsPanel::boundBy() const
{
    const workflow::Instance& instance = data_->view.head.workflow;
    if (!instance.submitter.empty())
        return tr("%1 submitted these declarations and answers for them.")
            .arg(isolated(workspace_.person(instance.submitter)));
    return tr("Whoever submits the document answers for these declarations. Last changed by %1.")
        .arg(isolated(workspace_.person(instance.lastEditor)));
}

void FindingsPanel::showFirstOpen()
{
    const std::vector<FindingCard*> all = cards();
    const auto open = std::find_if(all.begin(), all.end(), [](const FindingCard* card) { return card->isOpen(); });
    if (open == all.end()) return;
    scroll_->ensureWidgetVisible(*open, 0, kMargin);
    (*open)->takeFocus();
}

} // namespace tocsin::ui
