#include "ui/forms/verdict_bar.h"

#include "ui/forms/form_document.h"
#include "ui/forms/glyph_button.h"
#include "ui/forms/segment_button.h"
#include "ui/style/chip.h"
#include "ui/style/icons.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tocsin::ui {

namespace {

QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("VerdictBar", text, nullptr, count);
}

QString readiness(rules::Stage stage, bool ready)
{
    switch (stage) {
    case rules::Stage::Draft:
        return ready ? said(QT_TRANSLATE_NOOP("VerdictBar", "nothing blocks the draft"))
                     : said(QT_TRANSLATE_NOOP("VerdictBar", "the draft has faults"));
    case rules::Stage::Submit:
        return ready ? said(QT_TRANSLATE_NOOP("VerdictBar", "ready to submit"))
                     : said(QT_TRANSLATE_NOOP("VerdictBar", "not ready to submit"));
    case rules::Stage::Approve:
        return ready ? said(QT_TRANSLATE_NOOP("VerdictBar", "ready to approve"))
                     : said(QT_TRANSLATE_NOOP("VerdictBar", "not ready to approve"));
    }
    return {};
}

} // namespace

QString clockTime(base::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toString(QStringLiteral("HH:mm"));
}

QString verdictText(const rules::Judgement& judgement)
{
    int blocking = 0;
    int toAnswer = 0;
    int warnings = 0;
    for (const rules::Finding& finding : judgement.findings) {
        if (!finding.open()) continue;
        if (finding.severity == rules::Severity::Block)
            ++(finding.outcome == rules::Outcome::Fails ? blocking : toAnswer);
        if (finding.severity == rules::Severity::Warn) ++warnings;
    }
    QStringList parts;
    if (blocking > 0) parts << said(QT_TRANSLATE_N_NOOP("VerdictBar", "%n blocking"), blocking);
    if (toAnswer > 0) parts << said(QT_TRANSLATE_N_NOOP("VerdictBar", "%n to answer"), toAnswer);
    if (warnings > 0) parts << said(QT_TRANSLATE_N_NOOP("VerdictBar", "%n warnings"), warnings);
    const QString end = readiness(judgement.stage, judgement.verdict == rules::Verdict::Ready);
    if (parts.isEmpty()) return said(QT_TRANSLATE_NOOP("VerdictBar", "Nothing open: %1")).arg(end);
    return said(QT_TRANSLATE_NOOP("VerdictBar", "%1: %2"))
        .arg(parts.join(said(QT_TRANSLATE_NOOP("VerdictBar", ", "))), end);
}

VerdictBar::VerdictBar(FormDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      chip_(new Chip(this)),
      verdict_(new QLabel(this)),
      saved_(new QLabel(this)),
      extract_(new QPushButton(tr("Public extract"), this)),
      others_(new QPushButton(tr("What fits instead?"), this)),
      stages_(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("verdict_bar"));
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    saved_->setObjectName(QStringLiteral("save_state"));
    saved_->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 6, kGap, 6);
    row->setSpacing(kGap);
    row->addWidget(chip_);
    row->addWidget(verdict_, 1);
    row->addWidget(saved_);
    others_->setObjectName(QStringLiteral("what_fits"));
    others_->setToolTip(tr("Judge the same content as every other type"));
    setLook(*others_, ButtonLook::Quiet);
    others_->hide();
    connect(others_, &QPushButton::clicked, this, &VerdictBar::othersWanted);
    row->insertWidget(2, others_);
    extract_->setObjectName(QStringLiteral("public_extract"));
    extract_->setToolTip(tr("See what the public page would show"));
    setLook(*extract_, ButtonLook::Quiet);
    extract_->hide();
    connect(extract_, &QPushButton::clicked, this, &VerdictBar::extractWanted);
    row->addWidget(extract_);
    const auto step = [&](Icon which, const QString& name, const char* object, auto able, auto can, auto act) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(which));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(QLatin1String(object));
        button->setEnabled((document_.undoStack().*can)());
        connect(&document_.undoStack(), able, button, &QWidget::setEnabled);
        connect(button, &QToolButton::clicked, &document_.undoStack(), act);
        row->addWidget(button);
    };
    step(Icon::Undo, tr("Undo (Ctrl+Z)"), "undo", &QUndoStack::canUndoChanged, &QUndoStack::canUndo, &QUndoStack::undo);
    step(Icon::Redo, tr("Redo (Ctrl+Shift+Z)"), "redo", &QUndoStack::canRedoChanged, &QUndoStack::canRedo,
         &QUndoStack::redo);
    row->addWidget(makeStages());
    connect(&document, &FormDocument::stateChanged, this, &VerdictBar::showState);
    showState();
}

QWidget* VerdictBar::makeStages()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    box->setToolTip(tr("Up to which stage the rules are asked"));
    const auto add = [&](const QString& text, const char* object, rules::Stage stage) {
        auto* button = new SegmentButton(text, box);
        button->setObjectName(QLatin1String(object));
        button->setEnds(stage == rules::Stage::Draft, stage == rules::Stage::Approve);
        button->setChecked(stage == rules::Stage::Submit);
        stages_->addButton(button, int(stage));
        row->addWidget(button);
    };
    add(tr("Draft"), "stage_draft", rules::Stage::Draft);
    add(tr("Submit"), "stage_submit", rules::Stage::Submit);
    add(tr("Approve"), "stage_approve", rules::Stage::Approve);
    connect(stages_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) Q_EMIT stageChosen(rules::Stage(id));
    });
    return box;
}

void VerdictBar::showVerdict(const rules::Judgement& judgement)
{
    switch (judgement.verdict) {
    case rules::Verdict::Ready: chip_->set(Tone::Good, tr("Ready")); break;
    case rules::Verdict::NeedsAnswers: chip_->set(Tone::Warn, tr("Needs answers")); break;
    case rules::Verdict::Blocked: chip_->set(Tone::Block, tr("Blocked")); break;
    }
    others_->setVisible(judgement.verdict == rules::Verdict::Blocked);
    verdict_->setText(verdictText(judgement));
    verdict_->setToolTip(verdict_->text());
}

void VerdictBar::showState()
{
    QString text;
    switch (document_.state()) {
    case FormDocument::State::Saved:
        text = document_.savedAt() ? tr("Saved %1").arg(clockTime(*document_.savedAt()))
                                   : (document_.editable() ? tr("All changes are saved as you type") : tr("Read only"));
        break;
    case FormDocument::State::Waiting: text = tr("Saving…"); break;
    case FormDocument::State::Conflicted: text = tr("Waiting for your choice"); break;
    case FormDocument::State::Failed: text = tr("Not saved"); break;
    }
    saved_->setText(text);
    QPalette own = palette();
    const bool bad = document_.state() == FormDocument::State::Failed;
    own.setColor(QPalette::WindowText, toneText(bad ? Tone::Block : Tone::Neutral, palette()));
    saved_->setPalette(own);
}

void VerdictBar::offerExtract(bool offered) { extract_->setVisible(offered); }

QString VerdictBar::verdict() const { return verdict_->text(); }
QString VerdictBar::saveText() const { return saved_->text(); }

} // namespace tocsin::ui
