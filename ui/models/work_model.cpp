#include "ui/models/work_model.h"

#include "ui/i18n/formats.h"
#include "ui/models/table_roles.h"

#include <algorithm>
#include <array>

namespace tocsin::ui {

namespace {
constexpr std::array kColumns{DocumentColumn::Number, DocumentColumn::Subject, DocumentColumn::Type,
                              DocumentColumn::State,  DocumentColumn::Since,   DocumentColumn::NextAction};
} // namespace

WorkModel::WorkModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), workspace_(workspace) {}

DocumentColumn WorkModel::columnAt(int section) { return kColumns.at(static_cast<std::size_t>(section)); }

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
    if (column == DocumentColumn::NextAction && role != kIdRole) return nextAction(item, role);
    return cellOf(workspace_, item.row, column, role);
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
        if (column == DocumentColumn::NextAction) return nextAction(item, Qt::DisplayRole).toString();
        return cellOf(workspace_, item.row, column, Qt::DisplayRole).toString();
    };
    std::stable_sort(items_.begin(), items_.end(), [&](const service::WorkItem& a, const service::WorkItem& b) {
        const int compared = QString::localeAwareCompare(key(a), key(b));
        return sortOrder_ == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
}

} // namespace tocsin::ui
