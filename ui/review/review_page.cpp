#include "ui/review/review_page.h"

#include "ui/history/difference_view.h"
#include "ui/review/content_view.h"
#include "ui/review/extract_dialog.h"
#include "ui/review/findings_panel.h"
#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace tocsin::ui {

ReviewPage::ReviewPage(Workspace& workspace, std::string documentId, QWidget* parent)
    : QWidget(parent), workspace_(workspace), id_(std::move(documentId))
{
    setObjectName(QStringLiteral("review_page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    trouble_ = new MessageBar(this);
    layout->addWidget(trouble_);
    layout->addWidget(makeStrip());
    layout->addWidget(hairlineWidget(Qt::Horizontal, this));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("review_splitter"));
    splitter->setChildrenCollapsible(false);
    stack_ = new QStackedWidget(splitter);
    content_ = new ContentView(workspace_, stack_);
    differences_ = new DifferenceView(workspace_, stack_);
    stack_->addWidget(content_);
    stack_->addWidget(differences_);
    stack_->setMinimumWidth(480);
    findings_ = new FindingsPanel(workspace_, splitter);
    findings_->setMinimumWidth(300);
    splitter->addWidget(stack_);
    splitter->addWidget(findings_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({900, 400});
    layout->addWidget(splitter, 1);
    setFocusProxy(content_);
    connect(findings_, &FindingsPanel::fieldChosen, this, [this](const QString& path) { reveal(fromQt(path)); });
    connect(findings_, &FindingsPanel::responded, this, [this] { workspace_.announceChange(id_); });
    connect(differences_, &DifferenceView::fieldChosen, this, [this](const QString& path) { reveal(fromQt(path)); });
    connect(content_, &ContentView::showEmptyChanged, empty_, &QCheckBox::setChecked);
    connect(&workspace_, &Workspace::documentChanged, this, [this](const QString& changed) {
        if (fromQt(changed) != id_) return;
        outdated_ = wasShown_ && !isVisible();
        if (!outdated_) reload();
    });
    reload();
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    wasShown_ = true;
    if (std::exchange(outdated_, false)) reload();
}

ReviewPage::~ReviewPage() = default;

QWidget* ReviewPage::makeStrip()
{
    auto* strip = new QWidget(this);
    strip->setObjectName(QStringLiteral("change_strip"));
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(kMargin, kGap / 2, kMargin, kGap / 2);
    line->setSpacing(kGap);
    news_ = textLabel({}, strip);
    news_->setObjectName(QStringLiteral("review_news"));
    place_ = mutedLabel({}, strip);
    place_->setWordWrap(false);
    const auto button = [&](const QString& text, const char* name, const QString& tip) {
        auto* made = new QPushButton(text, strip);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        setLook(*made, ButtonLook::Quiet);
        return made;
    };
    previous_ = button(tr("Previous change"), "previous_change", tr("Go to the change before (Shift+F7)"));
    next_ = button(tr("Next change"), "next_change", tr("Go to the next change (F7)"));
    only_ = button(tr("Only changes"), "only_changes", tr("List the changes instead of the whole document"));
    only_->setCheckable(true);
    extract_ = button(tr("Public extract"), "public_extract", tr("See what the public page would show"));
    extract_->hide();
    others_ = button(tr("What fits instead?"), "what_fits", tr("Judge the same content as every other type"));
    others_->hide();
    empty_ = new QCheckBox(tr("Show empty fields"), strip);
    empty_->setObjectName(QStringLiteral("show_empty"));
    line->addWidget(news_, 1);
    line->addWidget(place_);
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, next_, only_, others_, extract_, empty_})
        line->addWidget(widget);
    connect(previous_, &QPushButton::clicked, this, [this] { stepChange(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { stepChange(1); });
    connect(extract_, &QPushButton::clicked, this, &ReviewPage::showExtract);
    connect(others_, &QPushButton::clicked, this, &ReviewPage::othersWanted);
    connect(only_, &QPushButton::toggled, this, &ReviewPage::setOnlyChanges);
    connect(empty_, &QCheckBox::toggled, this, [this](bool show) { content_->setShowEmpty(show); });
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, this, [this] { stepChange(1); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7), this), &QShortcut::activated, this,
            [this] { stepChange(-1); });
    return strip;
}

void ReviewPage::reload()
{
    auto read = readForReview(workspace_, id_, since_);
    if (!read) {
        trouble_->say(Tone::Block, workspace_.wording(read.error()));
        return;
    }
    trouble_->clear();
    // What the page showed until now stays alive until its widgets are gone.
    const std::unique_ptr<ReviewData> before = std::move(data_);
    data_ = std::make_unique<ReviewData>(std::move(*read));
    since_ = data_->since;
    if (before && before->view.head.contentHash != data_->view.head.contentHash &&
        before->view.version < data_->view.version && *since_ == 0) {
        // First read on this page, and it has moved on since: from now on that is what was seen.
        since_ = before->view.version;
        return reload();
    }
    content_->present(*data_, [this](const std::string& sha256) { return attachment(sha256); });
    differences_->present(data_->view.head.type, data_->view.content, data_->changes);
    findings_->present(*data_);
    fillStrip();
    Q_EMIT contentShown();
}

void ReviewPage::fillStrip()
{
    const int changes = static_cast<int>(data_->changes.size());
    QString news;
    if (data_->since == 0)
        news = tr("You read this document for the first time (version %1).").arg(data_->view.version);
    else if (changes == 0)
        news = tr("Nothing has changed since you last looked (version %1).").arg(data_->view.version);
    else
        news = tr("%Ln change(s) since version %1, which you last read.", nullptr, changes).arg(data_->since);
    news_->setText(news);
    place_->clear();
    others_->setVisible(data_->judgement.verdict == rules::Verdict::Blocked);
    extract_->setVisible(wantsPublicExtract(data_->view.content));
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, next_, only_}) widget->setVisible(changes > 0);
    if (changes == 0) only_->setChecked(false);
}

void ReviewPage::showExtract()
{
    const base::Date today = base::dateOf(workspace_.session().clock().now());
    const PublicExtract extract = PublicExtractComposer(workspace_, *data_->form, data_->view.content, today).compose();
    auto* dialog = new ExtractDialog(
        extract, workspace_.text(data_->form->label()),
        [this](const std::string& sha256) { return attachment(sha256); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewPage::setOnlyChanges(bool only)
{
    stack_->setCurrentWidget(only ? static_cast<QWidget*>(differences_) : content_);
    empty_->setVisible(!only);
}

void ReviewPage::stepChange(int by)
{
    only_->setChecked(false);
    const int at = content_->stepChange(by);
    place_->setText(at == 0 ? QString()
                            : tr("%1 of %2", "place among the changes").arg(at).arg(content_->changeCount()));
}

bool ReviewPage::reveal(const std::string& path)
{
    only_->setChecked(false);
    return content_->reveal(path);
}

void ReviewPage::showFindings() { findings_->showFirstOpen(); }

std::string ReviewPage::attachment(const std::string& sha256)
{
    const auto known = pictures_.find(sha256);
    if (known != pictures_.end()) return known->second;
    auto bytes = workspace_.session().registry().attachment(id_, sha256);
    return pictures_[sha256] = bytes ? std::move(*bytes) : std::string();
}

} // namespace tocsin::ui
