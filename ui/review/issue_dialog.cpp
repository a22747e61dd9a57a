#include "ui/review/issue_dialog.h"

#include "core/notice/carry.h"
#include "ui/i18n/formats.h"
#include "ui/review/field_text.h"
#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/chip.h"
#include "ui/style/choice_card.h"
#include "ui/style/icons.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tocsin::ui {

namespace {

constexpr int kChoicesWidth = 370;

QScrollArea* quietScroll(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (content != nullptr) scroll->setWidget(content);
    return scroll;
}

} // namespace

IssueDialog::IssueDialog(Workspace& workspace, std::string documentId, Offer offer, QWidget* parent)
    : QDialog(parent), workspace_(workspace), id_(std::move(documentId))
{
    setObjectName(QStringLiteral("issue_dialog"));
    const base::Status done = read(offer);
    build(offer);
    if (!done) {
        problem_->setText(workspace_.wording(done.error()));
        problem_->show();
    } else if (fits_.empty()) {
        problem_->setText(tr("No other type can be about what this document is about."));
        problem_->show();
    }
    resize(940, 640);
}

base::Status IssueDialog::read(Offer offer)
{
    base::Result<service::DocumentView> view = workspace_.session().registry().show(id_, 0, service::Look::Glance);
    if (!view) return view.error();
    view_ = std::move(*view);
    base::Result<std::vector<service::Fit>> fits = workspace_.session().casework().fitting(id_);
    if (!fits) return fits.error();
    fits_ = std::move(*fits);
    if (offer == Offer::DiffusionsOnly)
        std::erase_if(fits_, [](const service::Fit& fit) { return !fit.type.ends_with(".diffusion"); });
    return base::done();
}

bool IssueDialog::mayDraft() const { return access::may(workspace_.session().user(), access::Permission::DraftCases); }

void IssueDialog::build(Offer offer)
{
    const bool diffuse = offer == Offer::DiffusionsOnly;
    const QString title = diffuse ? tr("Diffuse meanwhile") : tr("What fits instead");
    setWindowTitle(title);
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(kMargin + kGap, kMargin, kMargin + kGap, kMargin);
    stack->setSpacing(kGap);
    stack->addWidget(new SectionTitle(title, SectionTitle::Level::Page, this));
    stack->addWidget(mutedLabel(
        diffuse
            ? tr("A diffusion to the recipients you choose, while the notice is examined. The notice stays as it is.")
            : tr("The same content judged as every other type that it could be, best first (Article 78). This "
                 "document stays as it is; a new draft is made with what it holds."),
        this));
    problem_ = textLabel({}, this);
    problem_->setObjectName(QStringLiteral("issue_problem"));
    colour(problem_, Tone::Block);
    problem_->hide();
    stack->addWidget(problem_);
    auto* row = new QHBoxLayout;
    row->setSpacing(kMargin);
    row->addWidget(makeChoices());
    row->addWidget(makeDetails(), 1);
    stack->addLayout(row, 1);
    addButtons(*stack);
    if (!cards_.empty()) {
        showChoice(0);
        cards_.front()->setFocus();
    }
}

QWidget* IssueDialog::makeChoices()
{
    auto* list = new QWidget(this);
    auto* stack = new QVBoxLayout(list);
    stack->setContentsMargins(0, 0, kGap, 0);
    stack->setSpacing(6);
    for (std::size_t i = 0; i < fits_.size(); ++i) {
        const service::Fit& fit = fits_[i];
        const form::Form* form = workspace_.catalogue().form(fit.type);
        auto* card =
            new ChoiceCard(typeIcon(fit.type), workspace_.text(form->label()), workspace_.text(form->purpose()), list);
        card->setObjectName(QStringLiteral("fit_") + toQt(fit.type));
        const int missing = static_cast<int>(fit.failing());
        if (missing > 0)
            card->setNote(Tone::Block, tr("%n missing", nullptr, missing));
        else if (!fit.missing.empty())
            card->setNote(Tone::Warn, tr("%n to answer", nullptr, static_cast<int>(fit.missing.size())));
        else
            card->setNote(Tone::Good, tr("Fits"));
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            showChoice(i);
            cards_[i]->setFocus();
        });
        stack->addWidget(card);
        cards_.push_back(card);
    }
    stack->addStretch(1);
    QScrollArea* scroll = quietScroll(list, this);
    scroll->setFixedWidth(kChoicesWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* IssueDialog::makeDetails()
{
    details_ = quietScroll(nullptr, this);
    details_->setObjectName(QStringLiteral("issue_details"));
    details_->setAccessibleName(tr("What is missing and what goes over"));
    return details_;
}

void IssueDialog::addButtons(QVBoxLayout& stack)
{
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("issue_cancel"));
    make_ = buttons->addButton(tr("Make the draft"), QDialogButtonBox::AcceptRole);
    make_->setObjectName(QStringLiteral("issue_make"));
    make_->setDefault(true);
    setLook(*make_, ButtonLook::Primary);
    make_->setEnabled(!fits_.empty());
    make_->setHidden(!mayDraft());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make_, &QPushButton::clicked, this, &IssueDialog::make);
    stack.addWidget(buttons);
}

std::string IssueDialog::shownType() const { return shown_ < fits_.size() ? fits_[shown_].type : std::string(); }

void IssueDialog::showChoice(std::size_t choice)
{
    shown_ = choice;
    const service::Fit& fit = fits_[choice];
    const form::Form* form = workspace_.catalogue().form(fit.type);
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* stack = new QVBoxLayout(page);
    stack->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    stack->setSpacing(kGap / 2);
    stack->addWidget(new SectionTitle(workspace_.text(form->label()), SectionTitle::Level::Section, page));
    stack->addWidget(hairlineWidget(Qt::Horizontal, page));
    addMissing(fit, page, *stack);
    addCarried(fit, page, *stack);
    stack->addStretch(1);
    details_->setWidget(page);
    make_->setText(tr("Draft: %1", "%1 is a type").arg(workspace_.text(form->label())));
}

void IssueDialog::addMissing(const service::Fit& fit, QWidget* page, QVBoxLayout& stack) const
{
    if (fit.missing.empty()) {
        QLabel* none = textLabel(tr("Nothing is missing: its conditions are met by what the document holds."), page);
        colour(none, Tone::Good);
        stack.addWidget(none);
        return;
    }
    stack.addWidget(boldLabel(tr("Missing or still to be answered"), page));
    for (const rules::Finding& finding : fit.missing) {
        const bool fails = finding.outcome == rules::Outcome::Fails;
        auto* line = new QHBoxLayout;
        auto* mark = new QLabel(page);
        mark->setPixmap(iconPixmap(fails ? Icon::Block : Icon::Question,
                                   toneText(fails ? Tone::Block : Tone::Warn, page->palette()), 16,
                                   devicePixelRatioF()));
        mark->setAccessibleName(fails ? tr("Missing") : tr("To be answered"));
        line->addWidget(mark, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(textLabel(workspace_.text(finding.title), page));
        words->addWidget(
            mutedLabel(Words::article(finding.article) + QStringLiteral(" · ") + workspace_.text(finding.fix), page));
        line->addLayout(words, 1);
        stack.addLayout(line);
    }
}

void IssueDialog::addCarried(const service::Fit& fit, QWidget* page, QVBoxLayout& stack) const
{
    const form::Form& own = *workspace_.catalogue().form(view_.head.type);
    const form::Form& target = *workspace_.catalogue().form(fit.type);
    const notice::Carried carried = notice::carry(workspace_.catalogue(), own, target, view_.content);
    const FieldText text(workspace_.catalogue(), own, view_.content, workspace_.language());
    stack.addSpacing(kGap);
    stack.addWidget(boldLabel(tr("What goes over"), page));
    stack.addWidget(textLabel(tr("%n field(s), each with its origin.", nullptr, static_cast<int>(fit.carried)), page));
    stack.addWidget(mutedLabel(tr("Promises that the officer ticked are made anew in the new document."), page));
    if (carried.asides.empty()) return;
    stack.addSpacing(kGap);
    stack.addWidget(boldLabel(tr("What has no place there"), page));
    QStringList names;
    for (const notice::Aside& aside : carried.asides) {
        const form::Section* whole = own.section(aside.path);
        const QString name = whole != nullptr ? workspace_.text(whole->label) : text.label(aside.path);
        if (!names.contains(name)) names << name;
    }
    for (const QString& name : names) stack.addWidget(textLabel(QStringLiteral("• ") + name, page));
    stack.addWidget(mutedLabel(tr("It is kept aside with the new document and stays in this one."), page));
}

void IssueDialog::make()
{
    if (fits_.empty() || !mayDraft()) return;
    const base::Result<service::Saved> saved = workspace_.session().drafting().issueAs(id_, shownType());
    if (!saved) {
        problem_->setText(workspace_.wording(saved.error()));
        problem_->show();
        return;
    }
    const std::string id = saved->id;
    accept();
    workspace_.announceChange(id);
    workspace_.announceChange(id_);
    Q_EMIT made(toQt(id));
}

bool IssueDialog::eventFilter(QObject* watched, QEvent* event)
{
    auto* card = qobject_cast<ChoiceCard*>(watched);
    const auto here = std::find(cards_.begin(), cards_.end(), card);
    if (card == nullptr || here == cards_.end()) return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) showChoice(static_cast<std::size_t>(here - cards_.begin()));
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && std::next(here) != cards_.end()) (*std::next(here))->setFocus();
        if (key == Qt::Key_Up && here != cards_.begin()) (*std::prev(here))->setFocus();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) make();
        return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tocsin::ui
