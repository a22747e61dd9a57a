#include "ui/forms/form_page.h"

#include "ui/forms/conflict_panel.h"
#include "ui/forms/duplicate_line.h"
#include "ui/forms/findings_model.h"
#include "ui/forms/form_findings.h"
#include "ui/forms/list_field.h"
#include "ui/forms/section_nav.h"
#include "ui/forms/section_view.h"
#include "ui/forms/verdict_bar.h"
#include "ui/review/public_extract.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"

#include <QtCore/QPointer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr std::size_t kBuiltAtOnce = 2; ///< sections that the first look can show
constexpr int kSheetWidth = kLabelWidth + kWideEditor + 5 * kMargin;

std::string topFieldOf(const std::string& path)
{
    const std::size_t dot = path.find('.');
    return path.substr(0, path.find_first_of(".[", dot == std::string::npos ? 0 : dot + 1));
}

} // namespace

FormPage::FormPage(Workspace& workspace, std::string documentId, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      document_(workspace, std::move(documentId), nullptr),
      loaded_(document_.load()),
      host_(workspace, document_),
      judge_(workspace, document_, nullptr)
{
    setObjectName(QStringLiteral("form_page"));
    messages_ = new MessageBar(this);
    messages_->setObjectName(QStringLiteral("form_messages"));
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    if (!loaded_) {
        stack->addWidget(messages_);
        stack->addStretch(1);
        messages_->say(Tone::Block, workspace.wording(loaded_.error()));
        return;
    }
    buildPage();
    connectParts();
    addShortcuts();
    applyReadOnly();
    if (const base::Status judged = judge_.refresh(); !judged)
        messages_->say(Tone::Block, workspace.wording(judged.error()));
    showSections();
    sections_.front()->fields().front()->focusEditor(); // typing may begin at once
    QTimer::singleShot(0, this, &FormPage::buildNext);
}

FormPage::~FormPage()
{
    disconnect(qApp, nullptr, this, nullptr);
    if (QWidget* editing = focusWidget()) editing->clearFocus();
    flush();
    // Fields that lose the keyboard while they go away still speak to host and document: they go first.
    disconnect(&document_, nullptr, this, nullptr);
    disconnect(&judge_, nullptr, this, nullptr);
    const QObjectList parts = children();
    for (QObject* part : parts)
        if (part->isWidgetType()) delete part;
}

void FormPage::buildPage()
{
    verdict_ = new VerdictBar(document_, this);
    model_ = new FindingsModel(workspace_, document_.form(), this);
    findings_ = new FormFindings(*model_, judge_, this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("form_splitter"));
    splitter->setHandleWidth(1);
    nav_ = new SectionNav(splitter);
    nav_->setObjectName(QStringLiteral("section_nav"));
    auto* navScroll = new QScrollArea(splitter);
    navScroll->setWidgetResizable(true);
    navScroll->setFrameShape(QFrame::NoFrame);
    navScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    navScroll->setWidget(nav_);
    splitter->addWidget(navScroll);
    splitter->addWidget(buildForm());
    splitter->addWidget(findings_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({228, 780, 330});
    findings_->setMinimumWidth(260);
    navScroll->setMinimumWidth(168);
    auto* stack = static_cast<QVBoxLayout*>(layout());
    stack->addWidget(verdict_);
    stack->addWidget(hairlineWidget(Qt::Horizontal, this));
    stack->addWidget(messages_);
    stack->addWidget(new ConflictPanel(document_, this));
    stack->addWidget(new DuplicateLine(workspace_, document_, this));
    stack->addWidget(splitter, 1);
}

QWidget* FormPage::buildForm()
{
    scroll_ = new QScrollArea(this);
    scroll_->setObjectName(QStringLiteral("form_scroll"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sheet_ = new QWidget(scroll_);
    auto* stack = new QVBoxLayout(sheet_);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    for (const form::Section& section : document_.form().sections()) {
        auto* view = new SectionView(host_, section, sheet_);
        view->setMaximumWidth(kSheetWidth);
        connect(view, &SectionView::fieldMade, this, &FormPage::adopt);
        lines_.push_back(sections_.empty() ? nullptr : hairlineWidget(Qt::Horizontal, sheet_));
        if (lines_.back() != nullptr) stack->addWidget(lines_.back());
        stack->addWidget(view);
        sections_.push_back(view);
        nav_->addSection(section.id, workspace_.text(section.label));
    }
    stack->addStretch(1);
    for (std::size_t i = 0; i < std::min(kBuiltAtOnce, sections_.size()); ++i) sections_[i]->build();
    scroll_->setWidget(sheet_);
    return scroll_;
}

void FormPage::connectParts()
{
    connect(&document_, &FormDocument::fieldsReplaced, this, &FormPage::showFields);
    connect(&document_, &FormDocument::contentChanged, this, &FormPage::showSections);
    // A section that was emptied under the officer's hands goes away when they leave it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* from) {
        for (const SectionView* view : sections_)
            if (from != nullptr && view->isAncestorOf(from) && !view->isHidden()) return showSections();
    });
    connect(&document_, &FormDocument::stateChanged, this, &FormPage::showState);
    connect(&document_, &FormDocument::rejected, this,
            [this](const QString& why) { messages_->say(Tone::Block, why); });
    connect(&document_, &FormDocument::othersChanged, this, [this] { (void)judge_.refresh(); });
    connect(&document_, &FormDocument::stepped, this, [this](const QString& leaf) {
        if (!leadTo(fromQt(leaf))) leadTo(topFieldOf(fromQt(leaf)));
    });
    connect(&judge_, &LiveJudge::judged, this, &FormPage::showFindings);
    connect(verdict_, &VerdictBar::othersWanted, this, [this] {
        if (flush()) Q_EMIT othersWanted();
    });
    connect(verdict_, &VerdictBar::extractWanted, this, &FormPage::showExtract);
    connect(verdict_, &VerdictBar::stageChosen, &judge_, &LiveJudge::setStage);
    connect(findings_, &FormFindings::led, this, [this](const rules::Finding& finding) {
        for (const std::string& path : finding.fields)
            if (leadTo(path)) return;
    });
    connect(findings_, &FormFindings::waiverWanted, this, &FormPage::waive);
    connect(nav_, &SectionNav::chosen, this, &FormPage::goToSection);
    connect(messages_, &MessageBar::triggered, this, [this] { flush(); });
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, this, &FormPage::followScroll);
}

void FormPage::adopt(FieldWidget* field)
{
    field->setValue(document_.value(field->path()));
    field->setReadOnly(readOnly_);
    field->showFindings(marks_);
    connect(field, &FieldWidget::valueChanged, this, [this, field](const QString& leaf) {
        document_.edit(field->path(), field->value(), fromQt(leaf));
        if (field->field().type == form::FieldType::List) refreshReferences();
    });
    connect(field, &FieldWidget::editingFinished, &document_, &FormDocument::finishStep);
    if (field->path() == "facts.summary") addComposer(field);
}

void FormPage::buildNext()
{
    for (SectionView* section : sections_) {
        if (section->built() || section->isHidden()) continue;
        section->build();
        QTimer::singleShot(0, this, &FormPage::buildNext);
        return;
    }
}

bool FormPage::isOffered(const form::Section& section, const SectionView& view) const
{
    if (form::Form::applies(section, document_.content())) return true;
    // What the bureau's settings filled in is nobody's to empty.
    const bool holds = std::any_of(section.fields.begin(), section.fields.end(), [&](const form::Field& field) {
        return !field.prefilled && !document_.value(section.id + "." + field.id).is_null();
    });
    return holds || (!view.isHidden() && focusWidget() != nullptr && view.isAncestorOf(focusWidget()));
}

void FormPage::showSections()
{
    const std::vector<notice::Completeness> all = notice::completeness(document_.form(), document_.content());
    bool appeared = false;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        SectionView& view = *sections_[i];
        const bool offered = isOffered(view.section(), view);
        appeared = appeared || (offered && view.isHidden() && !view.built());
        view.setCounts(all[i].counts);
        view.setVisible(offered);
        if (lines_[i] != nullptr) lines_[i]->setVisible(offered);
        nav_->setOffered(i, offered);
    }
    nav_->showCompleteness(all);
    verdict_->offerExtract(wantsPublicExtract(document_.content()));
    if (appeared) QTimer::singleShot(0, this, &FormPage::buildNext);
}

std::size_t FormPage::neighbour(std::size_t section, int step) const
{
    for (std::size_t i = section + static_cast<std::size_t>(step); i < sections_.size();
         i += static_cast<std::size_t>(step))
        if (!sections_[i]->isHidden()) return i;
    return section;
}

void FormPage::buildAll()
{
    for (SectionView* section : sections_) section->build();
}

FieldWidget* FormPage::field(const std::string& path)
{
    const std::string id = path.substr(0, path.find('.'));
    for (SectionView* section : sections_) {
        if (section->section().id != id && section->isHidden()) continue;
        section->build(); // what stands above must have its height before anything scrolls below it
        if (section->section().id == id) return section->isHidden() ? nullptr : section->field(path);
    }
    return nullptr;
}

bool FormPage::leadTo(const std::string& path)
{
    FieldWidget* top = field(topFieldOf(path));
    FieldWidget* target = top == nullptr ? nullptr : top->reveal(path);
    if (target == nullptr) return false;
    const bool there = target->isAncestorOf(focusWidget());
    if (!there) target->focusEditor();
    scrollTo(target);
    if (!there) target->flash();
    return true;
}

void FormPage::scrollTo(QWidget* target)
{
    // Cards that were just opened get their place only when the layouts have run.
    QPointer<QWidget> kept(target);
    const auto move = [this, kept] {
        if (kept.isNull()) return;
        QScrollBar* bar = scroll_->verticalScrollBar();
        const int height = scroll_->viewport()->height();
        const int top = kept->mapTo(sheet_, QPoint()).y();
        leading_ = true;
        if (top < bar->value() + kMargin ||
            top + std::min(kept->height(), height / 2) > bar->value() + height - kMargin)
            bar->setValue(top - height / 4);
        leading_ = false;
        for (std::size_t i = 0; i < sections_.size(); ++i)
            if (sections_[i]->isAncestorOf(kept)) nav_->setCurrent(i);
    };
    sheet_->layout()->activate();
    move();
    QTimer::singleShot(0, this, move);
}

void FormPage::goToSection(std::size_t section)
{
    for (std::size_t i = 0; i <= section; ++i)
        if (!sections_[i]->isHidden()) sections_[i]->build();
    sheet_->layout()->activate();
    const auto move = [this, section] {
        leading_ = true;
        scroll_->verticalScrollBar()->setValue(sections_[section]->y());
        leading_ = false;
        nav_->setCurrent(section);
    };
    move();
    QTimer::singleShot(0, this, move);
    sections_[section]->fields().front()->focusEditor();
}

void FormPage::followScroll()
{
    if (leading_) return;
    const int top = scroll_->verticalScrollBar()->value() + 60;
    std::size_t current = 0;
    for (std::size_t i = 0; i < sections_.size(); ++i)
        if (!sections_[i]->isHidden() && sections_[i]->y() <= top) current = i;
    nav_->setCurrent(current);
}

void FormPage::showFields(const QStringList& fields)
{
    for (SectionView* section : sections_)
        for (FieldWidget* one : section->fields())
            if (fields.contains(one->objectName())) one->setValue(document_.value(one->path()));
    refreshReferences();
}

void FormPage::refreshReferences()
{
    for (SectionView* section : sections_)
        for (FieldWidget* one : section->fields())
            if (auto* list = qobject_cast<ListField*>(one)) list->refreshReferences();
}

void FormPage::showFindings()
{
    const std::vector<rules::Finding>& findings = judge_.judgement().findings;
    marks_ = {};
    for (const rules::Finding& finding : findings) {
        if (!finding.open() || finding.fields.empty()) continue;
        marks_.add(finding.fields.front(), {finding.severity, finding.outcome != rules::Outcome::Fails,
                                            workspace_.text(finding.title), workspace_.text(finding.message)});
    }
    for (SectionView* section : sections_)
        for (FieldWidget* one : section->fields()) one->showFindings(marks_);
    nav_->showFindings(marks_);
    model_->setFindings(findings);
    verdict_->showVerdict(judge_.judgement());
}

bool FormPage::flush()
{
    if (!loaded_) return true;
    for (SectionView* section : sections_)
        for (FieldWidget* one : section->fields()) one->commit();
    return document_.save();
}

} // namespace tocsin::ui
