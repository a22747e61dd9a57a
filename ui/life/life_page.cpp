#include "ui/life/life_page.h"

#include "ui/life/hit_dialog.h"
#include "ui/review/labels.h"
#include "ui/review/reason_form.h"
#include "ui/review/words.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

/// The row that a line of the list shows.
constexpr int kHitRole = Qt::UserRole + 1;

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString dayText(const std::string& day) { return isolated(toQt(day)); }

} // namespace

LifePage::LifePage(Workspace& workspace, std::string documentId, QWidget* parent)
    : QScrollArea(parent), workspace_(workspace), id_(std::move(documentId))
{
    setObjectName(QStringLiteral("life_page"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(kMargin + 8, kMargin, kMargin + 8, kMargin);
    layout->setSpacing(kGap);
    trouble_ = new MessageBar(inside);
    layout->addWidget(trouble_);
    addStanding(layout);
    addHold(layout);
    addHits(layout);
    layout->addStretch(1);
    setWidget(inside);
    connect(&workspace_, &Workspace::documentChanged, this, [this](const QString& changed) {
        if (fromQt(changed) == id_) reload();
    });
    reload();
}

void LifePage::addStanding(QVBoxLayout* layout)
{
    layout->addWidget(new SectionTitle(tr("How it stands"), SectionTitle::Level::Section, this));
    facts_ = new QGridLayout;
    facts_->setHorizontalSpacing(kMargin);
    facts_->setVerticalSpacing(4);
    facts_->setColumnStretch(1, 1);
    layout->addLayout(facts_);
    lines_ = new QVBoxLayout;
    lines_->setSpacing(4);
    layout->addLayout(lines_);
}

void LifePage::addHold(QVBoxLayout* layout)
{
    hold_ = new QPushButton(this);
    hold_->setObjectName(QStringLiteral("life_hold"));
    setLook(*hold_, ButtonLook::Normal);
    why_ = new ReasonForm(QStringLiteral("hold"), tr("Record"), this);
    why_->setCancellable(true);
    why_->hide();
    connect(hold_, &QPushButton::clicked, this, [this] {
        why_->show();
        why_->takeFocus();
    });
    connect(why_, &ReasonForm::cancelled, why_, &QWidget::hide);
    connect(why_, &ReasonForm::confirmed, this, &LifePage::decideHold);
    auto* row = new QHBoxLayout;
    row->addWidget(hold_);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(why_);
    layout->addWidget(hairlineWidget(Qt::Horizontal, this));
}

void LifePage::addHits(QVBoxLayout* layout)
{
    layout->addWidget(new SectionTitle(tr("Hits"), SectionTitle::Level::Section, this));
    hits_ = new QTreeWidget(this);
    hits_->setObjectName(QStringLiteral("life_hits"));
    hits_->setAccessibleName(tr("Hits on this document, oldest first"));
    hits_->setRootIsDecorated(false);
    hits_->setUniformRowHeights(true);
    hits_->setMinimumHeight(180);
    hits_->setHeaderLabels({tr("Day"), tr("Country"), tr("Place"), tr("Found by"), tr("Action taken"),
                            tr("Source bureau contacted"), tr("Outcome"), tr("Answered by")});
    hits_->header()->setSectionResizeMode(QHeaderView::Interactive);
    layout->addWidget(hits_);
    add_ = new QPushButton(tr("Record a hit…"), this);
    add_->setObjectName(QStringLiteral("life_add_hit"));
    follow_ = new QPushButton(tr("Follow the hit…"), this);
    follow_->setObjectName(QStringLiteral("life_follow_hit"));
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {add_, follow_}) {
        setLook(*button, ButtonLook::Normal);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    connect(add_, &QPushButton::clicked, this, &LifePage::addHit);
    connect(follow_, &QPushButton::clicked, this, &LifePage::followHit);
    connect(hits_, &QTreeWidget::itemActivated, this, &LifePage::followHit);
    connect(hits_, &QTreeWidget::itemSelectionChanged, this,
            [this] { follow_->setEnabled(!hits_->selectedItems().isEmpty()); });
}

void LifePage::reload()
{
    base::Result<service::LifeView> view = workspace_.session().life().standing(id_);
    if (!view) return trouble_->say(Tone::Block, workspace_.wording(view.error()));
    view_ = std::move(*view);
    showStanding();
    showLines();
    showHits();
    const access::User& user = workspace_.session().user();
    const bool alive = !view_.tombstone;
    hold_->setText(view_.held() ? tr("Release the hold…") : tr("Place a hold…"));
    hold_->setVisible(alive && access::may(user, access::Permission::ManageRetention));
    const bool records = alive && access::may(user, access::Permission::RecordHits);
    add_->setVisible(records);
    follow_->setVisible(records);
}

void LifePage::fact(const QString& caption, const QString& value)
{
    if (value.isEmpty()) return;
    const int row = facts_->rowCount();
    facts_->addWidget(mutedLabel(caption, this), row, 0);
    facts_->addWidget(new ValueLabel(value, this), row, 1);
}

void LifePage::showStanding()
{
    clear(facts_);
    const store::LifeRow row = view_.row.value_or(store::LifeRow{});
    fact(tr("State"), workspace_.stateLabel(view_.head.workflow.state));
    fact(tr("Recorded on"), toQt(row.recordedOn));
    if (row.publishedVersion > 0) fact(tr("Version that stands"), QString::number(row.publishedVersion));
    fact(tr("Suspended until"), toQt(row.suspendedUntil));
    fact(tr("Public extract since"), toQt(row.publicSince));
    fact(tr("Ended on"), toQt(row.endedOn));
    if (view_.retention && row.endedOn.empty() && !view_.tombstone) {
        fact(tr("Keeping is reviewed from"), toQt(base::toText(view_.retention->reviewFrom)));
        fact(tr("Kept until"), toQt(base::toText(view_.retention->until)));
    }
    if (view_.held()) fact(tr("Held because"), toQt(view_.holds.back().reason));
    if (view_.tombstone) fact(tr("Destroyed"), instantLocal(view_.tombstone->at));
}

void LifePage::showLines()
{
    clear(lines_);
    for (const service::Addendum& one : view_.addenda)
        lines_->addWidget(textLabel(
            tr("Addendum: %1 refused extradition on %2 (%3). The notice stands.")
                .arg(codeLabel("countries", one.country), dayText(one.on), codeLabel("refusal_grounds", one.ground)),
            this));
    for (const store::CopyRow& copy : view_.copies) {
        const QString system = isolated(toQt(copy.system));
        lines_->addWidget(textLabel(copy.deletedOn.empty()
                                        ? tr("%1 holds a copy since %2.").arg(system, dayText(copy.givenOn))
                                        : tr("%1 deleted its copy on %2.").arg(system, dayText(copy.deletedOn)),
                                    this));
    }
    if (view_.download)
        lines_->addWidget(
            textLabel(tr("A copy of what %1 recorded, last refreshed on %2.")
                          .arg(isolated(toQt(view_.download->source)), dayText(view_.download->refreshedOn)),
                      this));
}

QString LifePage::codeLabel(const char* list, const std::string& code) const
{
    const form::CodeList* known = workspace_.catalogue().list(list);
    const form::Code* found = known == nullptr ? nullptr : known->find(code);
    return found == nullptr ? toQt(code) : workspace_.text(found->label);
}

void LifePage::showHits()
{
    hits_->clear();
    for (std::size_t i = 0; i < view_.hits.size(); ++i) {
        const store::HitRow& hit = view_.hits[i];
        const QString contact = codeLabel("hit_contacts", hit.contacted);
        auto* item = new QTreeWidgetItem(
            {toQt(hit.happenedOn), codeLabel("countries", hit.country), toQt(hit.place), toQt(hit.foundBy),
             toQt(hit.actionTaken),
             hit.contactedOn.empty() ? contact : tr("%1, %2", "whether, day").arg(contact, dayText(hit.contactedOn)),
             codeLabel("hit_outcomes", hit.outcome),
             hit.answeredBy.empty() ? tr("not answered") : workspace_.person(hit.answeredBy)});
        item->setData(0, kHitRole, QVariant::fromValue(static_cast<int>(i)));
        for (int column = 0; column < item->columnCount(); ++column) item->setToolTip(column, item->text(column));
        hits_->addTopLevelItem(item);
    }
    for (int column = 0; column < hits_->columnCount(); ++column) hits_->resizeColumnToContents(column);
    if (hits_->topLevelItemCount() > 0) hits_->setCurrentItem(hits_->topLevelItem(0));
    follow_->setEnabled(hits_->topLevelItemCount() > 0);
}

HitDialog* LifePage::ask(HitDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HitDialog::recorded, this, [this] { workspace_.announceChange(id_); });
    dialog->open();
    return dialog;
}

HitDialog* LifePage::addHit() { return ask(new HitDialog(workspace_, id_, this)); }

HitDialog* LifePage::followHit()
{
    const QTreeWidgetItem* item = hits_->currentItem();
    const bool records = access::may(workspace_.session().user(), access::Permission::RecordHits);
    if (item == nullptr || !records || view_.tombstone) return nullptr;
    return ask(new HitDialog(workspace_, view_.hits[static_cast<std::size_t>(item->data(0, kHitRole).toInt())], this));
}

void LifePage::decideHold(const QString& reason)
{
    service::Life desk = workspace_.session().life();
    const base::Status done = view_.held() ? desk.releaseHold(id_, fromQt(reason)) : desk.hold(id_, fromQt(reason));
    if (!done) return why_->say(workspace_.wording(done.error()));
    why_->setReason({});
    why_->hide();
    workspace_.announceChange(id_);
}

} // namespace tocsin::ui
