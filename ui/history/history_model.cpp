#include "ui/history/history_model.h"

#include "ui/review/field_text.h"
#include "ui/review/words.h"

namespace tocsin::ui {

bool isDestroyed(const service::HistoryItem& item) { return !item.entry.payload.empty() && item.payload.is_null(); }

QString reasonOf(const service::HistoryItem& item)
{
    const auto found = item.payload.is_object() ? item.payload.find("reason") : item.payload.end();
    return found != item.payload.end() && found->is_string() ? visible(found->get<std::string>()) : QString();
}

QString personOf(Workspace& workspace, const audit::Entry& entry)
{
    if (entry.actor.empty()) return {};
    const QString name = isolated(workspace.person(entry.actor));
    return entry.roles.empty() ? name : name + QStringLiteral(" · ") + Words::roles(entry.roles);
}

namespace {

/// Points the way of reading; an arrow is not mirrored by itself.
QString arrow(base::Language language)
{
    return language == base::Language::Arabic ? QStringLiteral(" ← ") : QStringLiteral(" → ");
}

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), workspace_(workspace) {}

void HistoryModel::setItems(std::vector<service::HistoryItem> items)
{
    beginResetModel();
    items_ = std::move(items);
    build();
    endResetModel();
}

void HistoryModel::setGroups(std::set<ActGroup> groups)
{
    if (groups == groups_) return;
    beginResetModel();
    groups_ = std::move(groups);
    build();
    endResetModel();
}

std::size_t HistoryModel::count(ActGroup group) const
{
    return static_cast<std::size_t>(
        std::count_if(items_.begin(), items_.end(),
                      [group](const service::HistoryItem& item) { return ActWords::group(item.entry) == group; }));
}

HistoryLine HistoryModel::lineFor(std::size_t at)
{
    const service::HistoryItem& item = items_[at];
    const audit::Entry& entry = item.entry;
    HistoryLine line;
    line.item = at;
    line.group = ActWords::group(entry);
    line.what = ActWords::what(workspace_, entry);
    line.about = ActWords::about(workspace_, entry);
    line.who = personOf(workspace_, entry);
    if (const std::string to = factOf(entry, "to"); !to.empty())
        line.way =
            workspace_.stateLabel(factOf(entry, "from")) + arrow(workspace_.language()) + workspace_.stateLabel(to);
    line.reason = reasonOf(item);
    if (line.group == ActGroup::Decision && isDestroyed(item))
        line.reason = tr("The reason was destroyed by retention.");
    return line;
}

bool HistoryModel::folds(const HistoryLine& last, std::size_t at) const
{
    const audit::Entry& newer = items_[last.item].entry;
    const audit::Entry& older = items_[at].entry;
    const auto attachment = [](const audit::Entry& entry) { return factOf(entry, "attachment"); };
    return last.group == ActGroup::Reading && newer.act == older.act && newer.actor == older.actor &&
           attachment(newer) == attachment(older) && factOf(newer, "language") == factOf(older, "language");
}

void HistoryModel::build()
{
    lines_.clear();
    for (std::size_t at = items_.size(); at-- > 0;) {
        if (!groups_.empty() && !groups_.contains(ActWords::group(items_[at].entry))) continue;
        if (!lines_.empty() && folds(lines_.back(), at))
            ++lines_.back().count;
        else
            lines_.push_back(lineFor(at));
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const HistoryLine& shown = line(index.row());
    const audit::Entry& entry = item(index.row()).entry;
    if (role == kSeqRole) return QVariant::fromValue(entry.seq);
    if (role == Qt::DisplayRole) return shown.what;
    if (role == Qt::AccessibleTextRole)
        return QStringList{shown.what, shown.about, shown.who, shown.way, shown.reason, instantUtc(entry.at)}.join(
            QLatin1Char('\n'));
    return {};
}

} // namespace tocsin::ui
