#include "ui/history/history_page.h"

#include "ui/history/difference_view.h"
#include "ui/history/history_delegate.h"
#include "ui/review/labels.h"
#include "ui/review/words.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

/// Ids of the filter buttons: the groups, and all of them.
constexpr int kAll = -2;

} // namespace

HistoryPage::HistoryPage(Workspace& workspace, std::string documentId, QWidget* parent)
    : QWidget(parent), workspace_(workspace), id_(std::move(documentId)), model_(workspace)
{
    setObjectName(QStringLiteral("history_page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    trouble_ = new MessageBar(this);
    layout->addWidget(trouble_);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto* story = new QWidget(splitter);
    auto* left = new QVBoxLayout(story);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(makeFilters());
    left->addWidget(hairlineWidget(Qt::Horizontal, story));
    list_ = new QListView(story);
    list_->setObjectName(QStringLiteral("history_list"));
    list_->setAccessibleName(tr("History of the document, newest first"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setModel(&model_);
    list_->setItemDelegate(new HistoryDelegate(model_, list_));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    left->addWidget(list_, 1);
    story->setMinimumWidth(340);
    splitter->addWidget(story);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({460, 820});
    layout->addWidget(splitter, 1);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showEntry);
    connect(&workspace_, &Workspace::documentChanged, this, [this](const QString& changed) {
        if (fromQt(changed) != id_) return;
        outdated_ = wasShown_ && !isVisible();
        if (!outdated_) reload();
    });
    reload();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    wasShown_ = true;
    if (std::exchange(outdated_, false)) reload();
}

HistoryPage::~HistoryPage() = default;

QWidget* HistoryPage::makeFilters()
{
    auto* strip = new QWidget(this);
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    line->setSpacing(2);
    filters_ = new QButtonGroup(this);
    for (const auto& [id, name] :
         {std::pair{kAll, "history_all"}, std::pair{static_cast<int>(ActGroup::Decision), "history_decisions"},
          std::pair{static_cast<int>(ActGroup::Change), "history_changes"},
          std::pair{static_cast<int>(ActGroup::Reading), "history_readings"}}) {
        auto* button = new QPushButton(strip);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        setLook(*button, ButtonLook::Quiet);
        filters_->addButton(button, id);
        line->addWidget(button);
    }
    filters_->button(kAll)->setChecked(true);
    line->addStretch();
    connect(filters_, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked) return;
        model_.setGroups(id == kAll ? std::set<ActGroup>() : std::set<ActGroup>{static_cast<ActGroup>(id)});
        select(0);
    });
    return strip;
}

void HistoryPage::fillFilters()
{
    const auto label = [this](int id, const QString& text, std::size_t count) {
        filters_->button(id)->setText(tr("%1 (%2)", "filter, number of entries").arg(text, QString::number(count)));
    };
    label(kAll, tr("All"), model_.count());
    label(static_cast<int>(ActGroup::Decision), tr("Decisions"), model_.count(ActGroup::Decision));
    label(static_cast<int>(ActGroup::Change), tr("Changes"), model_.count(ActGroup::Change));
    label(static_cast<int>(ActGroup::Reading), tr("Readings"), model_.count(ActGroup::Reading));
}

QWidget* HistoryPage::makeComparison()
{
    auto* strip = new QWidget(this);
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    const auto choice = [strip](const char* name, const QString& spoken) {
        auto* box = new QComboBox(strip);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(spoken);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(22);
        return box;
    };
    older_ = choice("older_version", tr("Version to compare from"));
    newer_ = choice("newer_version", tr("Version to compare with"));
    compare_ = new QPushButton(tr("Compare"), strip);
    compare_->setObjectName(QStringLiteral("compare_versions"));
    line->addWidget(older_, 1);
    line->addWidget(quietLabel(tr("with", "between two versions to compare"), strip));
    line->addWidget(newer_, 1);
    line->addWidget(compare_);
    connect(compare_, &QPushButton::clicked, this,
            [this] { compare(older_->currentData().toLongLong(), newer_->currentData().toLongLong()); });
    return strip;
}

QWidget* HistoryPage::makeDetail()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(makeComparison());
    layout->addWidget(hairlineWidget(Qt::Horizontal, side));
    title_ = new SectionTitle({}, SectionTitle::Level::Section, side);
    title_->setObjectName(QStringLiteral("history_title"));
    layout->addWidget(title_);
    detail_ = new QWidget(side);
    detail_->setObjectName(QStringLiteral("history_detail"));
    grid_ = new QGridLayout(detail_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(kMargin);
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(1, 1);
    layout->addWidget(detail_);
    // The room below stays empty when an entry changed nothing.
    auto* below = new QWidget(side);
    auto* room = new QVBoxLayout(below);
    room->setContentsMargins(0, 0, 0, 0);
    differences_ = new DifferenceView(workspace_, below);
    room->addWidget(differences_);
    layout->addWidget(below, 1);
    side->setMinimumWidth(480);
    return side;
}

void HistoryPage::reload()
{
    service::Session& session = workspace_.session();
    auto view = session.registry().show(id_, 0, service::Look::Glance);
    auto versions = session.registry().versions(id_);
    auto history = session.registry().history(id_);
    for (const base::Error* error :
         {view ? nullptr : &view.error(), versions ? nullptr : &versions.error(), history ? nullptr : &history.error()})
        if (error != nullptr) return trouble_->say(Tone::Block, workspace_.wording(*error));
    trouble_->clear();
    view_ = std::move(*view);
    versions_ = std::move(*versions);
    model_.setItems(std::move(*history));
    fillVersions();
    fillFilters();
    select(0);
}

void HistoryPage::fillVersions()
{
    for (QComboBox* box : {older_, newer_}) {
        box->clear();
        for (const store::VersionRow& row : versions_)
            box->addItem(tr("Version %1 — %2, %3", "number, person, instant")
                             .arg(QString::number(row.version), isolated(workspace_.person(row.author)),
                                  isolated(instantUtc(row.at))),
                         QVariant::fromValue(static_cast<qlonglong>(row.version)));
    }
    const int last = static_cast<int>(versions_.size()) - 1;
    older_->setCurrentIndex(std::max(0, last - 1));
    newer_->setCurrentIndex(last);
    compare_->setEnabled(versions_.size() > 1);
}

void HistoryPage::select(int row)
{
    if (row >= 0 && row < model_.rowCount())
        list_->setCurrentIndex(model_.index(row));
    else
        showEntry({});
}

void HistoryPage::clearDetail()
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HistoryPage::addDetail(const QString& label, const QString& value)
{
    if (value.isEmpty()) return;
    const int row = grid_->rowCount();
    QLabel* caption = mutedLabel(label, detail_);
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    caption->setFixedWidth(140);
    grid_->addWidget(caption, row, 0);
    grid_->addWidget(new ValueLabel(value, detail_), row, 1);
}

void HistoryPage::showEntry(const QModelIndex& index)
{
    clearDetail();
    if (!index.isValid()) {
        title_->setText(tr("Nothing of this kind has happened"));
        return differences_->hide();
    }
    const HistoryLine& line = model_.line(index.row());
    const service::HistoryItem& item = model_.item(index.row());
    title_->setText(line.what);
    addDetail(tr("When"), tr("%1 UTC, here %2", "instant, the same in local time")
                              .arg(isolated(instantUtc(item.entry.at)), isolated(instantLocal(item.entry.at))));
    addDetail(tr("Who"), line.who);
    addDetail(tr("About"), line.about);
    addDetail(tr("State"), line.way);
    addDetail(tr("Reason"), line.reason);
    addDetail(tr("Version"), item.entry.version > 0 ? QString::number(item.entry.version) : QString());
    addDetail(tr("Content"), isolated(shortHash(item.entry.after)));
    addDetail(tr("Entry of the log"), QString::number(item.entry.seq));
    showChanges(item);
}

void HistoryPage::showChanges(const service::HistoryItem& item)
{
    const form::Form* form = workspace_.catalogue().form(view_.head.type);
    const bool change = ActWords::group(item.entry) == ActGroup::Change && form != nullptr;
    differences_->setVisible(change);
    if (change) differences_->presentLines(changesOf(workspace_, *form, view_.content, item));
}

void HistoryPage::compare(std::int64_t older, std::int64_t newer)
{
    const auto changes = workspace_.session().registry().compare(id_, older, newer);
    list_->setCurrentIndex({});
    title_->setText(tr("From version %1 to version %2").arg(older).arg(newer));
    differences_->setVisible(true);
    if (!changes) return differences_->say(workspace_.wording(changes.error()));
    differences_->present(view_.head.type, view_.content, *changes);
}

} // namespace tocsin::ui
