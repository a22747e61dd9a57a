#include "ui/shell/document_page.h"

#include "ui/forms/form_page.h"
#include "ui/history/history_page.h"
#include "ui/i18n/formats.h"
#include "ui/life/life_page.h"
#include "ui/models/document_columns.h"
#include "ui/preview/preview_page.h"
#include "ui/review/action_bar.h"
#include "ui/review/course_bar.h"
#include "ui/review/issue_dialog.h"
#include "ui/review/review_page.h"
#include "ui/style/chip.h"
#include "ui/style/icons.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"
#include "ui/style/type_band.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace tocsin::ui {

DocumentPage::DocumentPage(Workspace& workspace, std::string documentId, QWidget* parent)
    : QWidget(parent), workspace_(workspace), id_(std::move(documentId))
{
    setObjectName(QStringLiteral("document_page"));
    build();
    reload();
    connect(&workspace_, &Workspace::documentChanged, this, [this](const QString& id) {
        if (id == toQt(id_)) reload();
    });
}

void DocumentPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    band_ = new TypeBand(this);
    column->addWidget(band_);
    column->addWidget(headRow());
    message_ = new MessageBar(this);
    column->addWidget(message_);
    tabs_ = new QTabBar(this);
    tabs_->setObjectName(QStringLiteral("document_parts"));
    tabs_->setAccessibleName(tr("Pages of the document"));
    tabs_->setDocumentMode(true);
    tabs_->setExpanding(false);
    column->addWidget(tabs_);
    stack_ = new QStackedWidget(this);
    column->addWidget(stack_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0) showPart(static_cast<Part>(tabs_->tabData(index).toInt()));
    });
}

QWidget* DocumentPage::headRow()
{
    auto* head = new QWidget(this);
    mark_ = new QLabel(head);
    number_ = quietLabel({}, head);
    number_->setObjectName(QStringLiteral("document_number"));
    number_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    type_ = quietLabel({}, head);
    subject_ = new SectionTitle({}, SectionTitle::Level::Page, head);
    subject_->setObjectName(QStringLiteral("document_subject"));
    state_ = new Chip(head);
    state_->setObjectName(QStringLiteral("document_state"));
    facts_ = quietLabel({}, head);
    facts_->setObjectName(QStringLiteral("document_facts"));
    auto* first = new QHBoxLayout;
    first->setSpacing(kGap);
    for (QWidget* part : std::initializer_list<QWidget*>{mark_, number_, type_}) first->addWidget(part);
    first->addSpacing(kGap);
    first->addWidget(facts_, 1);
    diffuse_ = issueButton(tr("Diffuse meanwhile…"), "diffuse_meanwhile",
                           tr("Send a diffusion to chosen recipients while the notice is examined"), true);
    issueAs_ = issueButton(tr("Issue as…"), "issue_as",
                           tr("Begin a draft of another type with what this document holds"), false);
    first->addWidget(diffuse_);
    first->addWidget(issueAs_);
    titleRow_ = new QHBoxLayout;
    titleRow_->setSpacing(12);
    titleRow_->addWidget(subject_);
    titleRow_->addWidget(state_, 0, Qt::AlignVCenter);
    titleRow_->addStretch(1);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(kMargin + 8, 12, kMargin + 8, kGap);
    rows->setSpacing(2);
    rows->addLayout(first);
    rows->addLayout(titleRow_);
    course_ = new CourseBar(head);
    turn_ = quietLabel({}, head);
    turn_->setObjectName(QStringLiteral("document_turn"));
    auto* course = new QHBoxLayout;
    course->setSpacing(kMargin);
    course->addWidget(course_, 1);
    course->addWidget(turn_);
    rows->addLayout(course);
    return head;
}

QPushButton* DocumentPage::issueButton(const QString& text, const char* name, const QString& tip, bool diffuse)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    setLook(*button, ButtonLook::Quiet);
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, diffuse] { askIssue(diffuse); });
    return button;
}

void DocumentPage::askIssue(bool diffuse)
{
    if (!flush()) return; // what goes over is what is stored
    auto* dialog = new IssueDialog(workspace_, id_,
                                   diffuse ? IssueDialog::Offer::DiffusionsOnly : IssueDialog::Offer::Everything, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssueDialog::made, this, [this](const QString& id) { workspace_.open(fromQt(id)); });
    dialog->open();
}

void DocumentPage::reload()
{
    base::Result<store::DocumentRow> head = workspace_.session().registry().head(id_);
    readable_ = head.ok();
    if (!head) return message_->say(Tone::Block, workspace_.wording(head.error()));
    head_ = std::move(*head);
    id_ = head_.id;
    showHead();
    arrangeParts();
    Q_EMIT headChanged();
}

void DocumentPage::showHead()
{
    const form::Form* form = workspace_.catalogue().form(head_.type);
    mark_->setPixmap(tabIcon().pixmap(QSize(16, 16), devicePixelRatioF()));
    band_->setType(head_.type);
    number_->setText(leftToRight(toQt(head_.number)));
    type_->setText(form == nullptr ? toQt(head_.type) : workspace_.text(form->label()));
    subject_->setText(subjectOf(head_));
    state_->set(toneOfState(head_.workflow.state), workspace_.stateLabel(head_.workflow.state));
    const QString since = sinceText(head_.workflow.since, workspace_.session().clock().now());
    facts_->setText(tr("for %1 · drafted by %2 · version %3", "%1 is a span such as 3 days, %2 a person")
                        .arg(since, workspace_.person(head_.workflow.drafter), numberText(head_.version)));
    const bool drafts = access::may(workspace_.session().user(), access::Permission::DraftCases);
    const workflow::State* state = workspace_.law().workflows->state(head_.workflow.state);
    const bool underway = state != nullptr && !state->editable && state->kind != workflow::State::Kind::End &&
                          state->phase == workflow::State::Phase::Before;
    issueAs_->setVisible(drafts);
    diffuse_->setVisible(drafts && underway && head_.type.ends_with(".notice"));
    facts_->setToolTip(exactTimeText(head_.workflow.since));
    showCourse();
}

void DocumentPage::showCourse()
{
    const workflow::Definition* life = workspace_.law().workflows->of(head_.workflow);
    const workflow::Course course = life == nullptr ? workflow::Course{} : courseOf(*life, head_.workflow.state);
    std::vector<CourseBar::Step> steps;
    for (const workflow::CourseStep& step : course.steps)
        steps.push_back({workspace_.text(step.state->label), step.is});
    course_->setSteps(std::move(steps));
    const base::Result<service::DeskView> desk = workspace_.session().routing().show(id_);
    const bool taken = desk && !desk->desk.claimedBy.empty();
    turn_->setVisible(taken);
    if (taken) turn_->setText(tr("Taken by %1", "%1 is a person").arg(workspace_.person(desk->desk.claimedBy)));
}

QString DocumentPage::tabText() const
{
    if (!readable_) return tr("Not readable");
    const QString family = toQt(head_.familyName);
    return family.isEmpty() ? toQt(head_.number) : toQt(head_.number) + QLatin1Char(' ') + family;
}

QIcon DocumentPage::tabIcon() const { return typeIcon(head_.type); }

bool DocumentPage::editable() const
{
    const workflow::State* state = workspace_.law().workflows->state(head_.workflow.state);
    return state != nullptr && state->editable &&
           access::may(workspace_.session().user(), access::Permission::DraftCases);
}

std::vector<DocumentPage::Part> DocumentPage::wantedParts() const
{
    std::vector<Part> parts{Part::Review, Part::History, Part::Print};
    const workflow::State* state = workspace_.law().workflows->state(head_.workflow.state);
    const bool stood = state != nullptr && state->phase != workflow::State::Phase::Before;
    if (stood) parts.insert(parts.begin() + 1, Part::Life);
    if (editable()) parts.insert(parts.begin(), Part::Form);
    return parts;
}

void DocumentPage::arrangeParts()
{
    const std::vector<Part> wanted = wantedParts();
    if (wanted == order_) return;
    const std::optional<Part> before = part();
    order_ = wanted;
    {
        const QSignalBlocker quiet(tabs_);
        while (tabs_->count() > 0) tabs_->removeTab(0);
        for (const Part part : wanted) addPart(part);
    }
    if (!editable() && form_ != nullptr) {
        // The state took the document out of the officer's hands; what was typed is stored or was refused.
        stack_->removeWidget(form_);
        form_->deleteLater();
        form_ = nullptr;
        parts_.erase(Part::Form);
    }
    const bool stays = before && std::find(wanted.begin(), wanted.end(), *before) != wanted.end();
    showPart(stays ? *before : wanted.front());
    if (actions_ == nullptr) addActions();
}

void DocumentPage::addPart(Part part)
{
    const auto add = [&](Icon mark, const QString& text) {
        tabs_->setTabData(tabs_->addTab(icon(mark), text), static_cast<int>(part));
    };
    switch (part) {
    case Part::Form: return add(Icon::Edit, tr("Form"));
    case Part::Review: return add(Icon::Review, tr("Review"));
    case Part::Life: return add(Icon::Check, tr("Life"));
    case Part::History: return add(Icon::History, tr("History"));
    case Part::Print: return add(Icon::Print, tr("Print"));
    }
}

QWidget* DocumentPage::make(Part part)
{
    switch (part) {
    case Part::Form:
        form_ = new FormPage(workspace_, id_, stack_);
        connect(form_, &FormPage::othersWanted, this, [this] { askIssue(false); });
        return form_;
    case Part::Review: return makeReview();
    case Part::Life: return new LifePage(workspace_, id_, stack_);
    case Part::History: return new HistoryPage(workspace_, id_, stack_);
    case Part::Print: return new PreviewPage(workspace_, id_, stack_);
    }
    return nullptr;
}

QWidget* DocumentPage::makeReview()
{
    auto* review = new ReviewPage(workspace_, id_, stack_);
    connect(review, &ReviewPage::othersWanted, this, [this] { askIssue(false); });
    const auto tell = [this, review] {
        if (actions_ != nullptr && review->view() != nullptr) actions_->setSeen(*review->view());
    };
    connect(review, &ReviewPage::contentShown, this, tell);
    tell();
    return review;
}

/// Made after the first page: reading for the actions must not count as the reviewer's first look.
void DocumentPage::addActions()
{
    actions_ = new ActionBar(workspace_, id_, this);
    actions_->setStateShown(false);
    titleRow_->addWidget(actions_, 0, Qt::AlignVCenter);
    if (const auto shown = parts_.find(Part::Review); shown != parts_.end())
        if (const auto* view = static_cast<ReviewPage*>(shown->second)->view()) actions_->setSeen(*view);
    connect(actions_, &ActionBar::done, this, [this](const QString& text) { message_->say(Tone::Good, text); });
    connect(actions_, &ActionBar::findingsRequested, this, [this] {
        showPart(Part::Review);
        if (auto* review = qobject_cast<ReviewPage*>(stack_->currentWidget())) review->showFindings();
    });
}

bool DocumentPage::flush() { return form_ == nullptr || form_->flush(); }

void DocumentPage::showPart(Part part)
{
    for (int index = 0; index < tabs_->count(); ++index)
        if (tabs_->tabData(index).toInt() == static_cast<int>(part) && tabs_->currentIndex() != index)
            return tabs_->setCurrentIndex(index);
    // The other pages read what is stored.
    if (part != Part::Form && form_ != nullptr) form_->flush();
    QWidget*& page = parts_[part];
    if (page == nullptr) {
        page = make(part);
        stack_->addWidget(page);
    }
    stack_->setCurrentWidget(page);
    page->setFocus();
}

void DocumentPage::showNth(int index)
{
    if (index < tabs_->count()) tabs_->setCurrentIndex(index);
}

std::optional<DocumentPage::Part> DocumentPage::part() const
{
    if (tabs_->currentIndex() < 0) return std::nullopt;
    return static_cast<Part>(tabs_->tabData(tabs_->currentIndex()).toInt());
}

} // namespace tocsin::ui
