#include "ui/models/work_model.h"

#include "ui/i18n/formats.h"
#include "ui/models/table_roles.h"
#include "ui/style/icons.h"

#include <algorithm>
#include <array>

namespace tocsin::ui {

namespace {
constexpr std::array kColumns{DocumentColumn::Number,  DocumentColumn::Subject,   DocumentColumn::Type,
                              DocumentColumn::State,   DocumentColumn::Due,       DocumentColumn::Since,
                              DocumentColumn::TakenBy, DocumentColumn::NextAction};
} // namespace

WorkModel::WorkModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), workspace_(workspace) {}

DocumentColumn WorkModel::columnAt(int section) { return kColumns.at(static_cast<std::size_t>(section)); }

int WorkModel::columnOf(DocumentColumn column)
{
    return static_cast<int>(std::find(kColumns.begin(), kColumns.end(), column) - kColumns.begin());
}

base::Status WorkModel::reload()
{
    base::Result<std::vector<service::WorkItem>> fresh = workspace_.session().registry().myWork();
    if (!fresh) return fresh.error();
    beginResetModel();
    items_ = std::move(*fresh);
    order();
    endResetModel();
    return base::done();
}

int WorkModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(items_.begin(), items_.end(),
                                    [&](const service::WorkItem& item) { return toQt(item.row.id) == id; });
    return found == items_.end() ? -1 : static_cast<int>(found - items_.begin());
}

std::string WorkModel::longestSince() const
{
    const auto longest =
        std::min_element(items_.begin(), items_.end(), [](const service::WorkItem& a, const service::WorkItem& b) {
            return a.row.workflow.since < b.row.workflow.since;
        });
    return longest == items_.end() ? std::string() : longest->row.workflow.since;
}

int WorkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int WorkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant WorkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const service::WorkItem& item = items_[static_cast<std::size_t>(index.row())];
    const DocumentColumn column = columnAt(index.column());
    if (role != kIdRole) {
        if (column == DocumentColumn::NextAction) return nextAction(item, role);
        if (column == DocumentColumn::Due) return dueCell(item, role);
        if (column == DocumentColumn::TakenBy) return takenCell(item, role);
    }
    return cellOf(workspace_, item.row, column, role);
}

const service::WorkItem* WorkModel::item(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &items_[static_cast<std::size_t>(row)];
}

bool WorkModel::anyTaken() const
{
    return std::any_of(items_.begin(), items_.end(), [](const service::WorkItem& item) {
        return !item.desk.claimedBy.empty() || !item.standsInFor.empty();
    });
}

int WorkModel::breached() const
{
    return static_cast<int>(
        std::count_if(items_.begin(), items_.end(), [](const auto& item) { return item.breached; }));
}

QVariant WorkModel::dueCell(const service::WorkItem& item, int role) const
{
    if (item.due.empty()) return {};
    switch (role) {
    case Qt::DisplayRole: return item.paused ? tr("paused") : dueText(item.due, workspace_.session().clock().now());
    case Qt::DecorationRole: return item.breached ? QVariant(icon(Icon::Warning, Tone::Block)) : QVariant();
    case kToneRole: return item.breached ? QVariant(static_cast<int>(Tone::Block)) : QVariant();
    case Qt::AccessibleTextRole:
        if (!item.breached) return {};
        return tr("overdue: %1").arg(dueText(item.due, workspace_.session().clock().now()));
    case Qt::ToolTipRole: {
        QStringList lines{workspace_.text(item.clockLabel).toHtmlEscaped(), exactTimeText(item.due)};
        if (item.escalated) lines << tr("It has run out, which calls you as a supervisor.");
        return lines.join(QStringLiteral("\n"));
    }
    default: return {};
    }
}

QVariant WorkModel::takenCell(const service::WorkItem& item, int role) const
{
    if (role == Qt::ToolTipRole && !item.standsInFor.empty())
        return tr("You stand in for %1.").arg(workspace_.person(item.standsInFor)).toHtmlEscaped();
    if (role == kToneRole && item.claimedByOther) return static_cast<int>(Tone::Neutral);
    if (role != Qt::DisplayRole) return {};
    if (!item.desk.claimedBy.empty())
        return item.desk.claimedBy == workspace_.session().user().id.text() ? tr("me", "taken by me")
                                                                            : workspace_.person(item.desk.claimedBy);
    return item.standsInFor.empty() ? QString() : tr("for %1").arg(workspace_.person(item.standsInFor));
}

QVariant WorkModel::nextAction(const service::WorkItem& item, int role) const
{
    const auto label = [&](const std::string& action) {
        return workspace_.actionLabel(item.row.workflow.state, action);
    };
    if (role == Qt::DisplayRole) return item.actions.empty() ? QString() : label(item.actions.front());
    if (role != kQuietRole && role != Qt::ToolTipRole) return {};
    QStringList others;
    for (std::size_t i = 1; i < item.actions.size(); ++i) others << label(item.actions[i]);
    if (others.isEmpty()) return {};
    if (role == Qt::ToolTipRole) return others.join(QLatin1Char('\n'));
    return leftToRight(QStringLiteral("+%1").arg(numberText(others.size())));
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (columnAt(section) == DocumentColumn::Since) return tr("Waiting since");
    return headingOf(columnAt(section));
}

void WorkModel::sort(int column, Qt::SortOrder order)
{
    sortColumn_ = column;
    sortOrder_ = order;
    beginResetModel();
    this->order();
    endResetModel();
}

void WorkModel::order()
{
    if (sortColumn_ < 0 || sortColumn_ >= columnCount()) return;
    const DocumentColumn column = columnAt(sortColumn_);
    const auto key = [&](const service::WorkItem& item) -> QString {
        if (column == DocumentColumn::Since) return toQt(item.row.workflow.since);
        if (column == DocumentColumn::Due) return item.due.empty() ? QStringLiteral("~") : toQt(item.due);
        if (column == DocumentColumn::TakenBy) return takenCell(item, Qt::DisplayRole).toString();
        if (column == DocumentColumn::NextAction) return nextAction(item, Qt::DisplayRole).toString();
        return cellOf(workspace_, item.row, column, Qt::DisplayRole).toString();
    };
    std::stable_sort(items_.begin(), items_.end(), [&](const service::WorkItem& a, const service::WorkItem& b) {
        const int compared = QString::localeAwareCompare(key(a), key(b));
        return sortOrder_ == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
}

} // namespace tocsin::ui
