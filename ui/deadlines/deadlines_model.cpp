#include "ui/deadlines/deadlines_model.h"

#include "ui/i18n/formats.h"
#include "ui/models/table_roles.h"
#include "ui/style/icons.h"

#include <QtCore/QSize>

namespace tocsin::ui {

namespace {

/// Internal ids: a group is 0, a row is 1 + its group.
constexpr quintptr kGroupId = 0;

QDate toQDate(base::Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

DeadlinesModel::DeadlinesModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), workspace_(workspace)
{
}

base::Status DeadlinesModel::reload()
{
    auto fresh = workspace_.session().queues().deadlines();
    if (!fresh) return fresh.error();
    auto calendar = workspace_.session().office().calendar();
    if (!calendar) return calendar.error();
    beginResetModel();
    now_ = workspace_.session().clock().now();
    calendar_ = *calendar;
    all_ = std::move(*fresh);
    for (std::vector<std::size_t>& group : groups_) group.clear();
    for (std::size_t i = 0; i < all_.size(); ++i) groups_.at(static_cast<std::size_t>(groupOf(all_[i]))).push_back(i);
    endResetModel();
    return base::done();
}

QDate DeadlinesModel::today() const { return calendar_ ? toQDate(calendar_->dateOf(now_)) : QDate(); }

QDate DeadlinesModel::dayOf(const service::CaseDeadline& deadline) const
{
    const base::Result<base::Instant> due = base::parseInstant(deadline.due);
    // What is due at midnight belongs to the day that ends then.
    return due && calendar_ ? toQDate(calendar_->dateOf(*due - std::chrono::milliseconds(1))) : QDate();
}

DeadlinesModel::Group DeadlinesModel::groupOf(const service::CaseDeadline& deadline) const
{
    constexpr int kWeek = 7;
    if (deadline.breached) return Group::Overdue;
    const QDate day = dayOf(deadline);
    if (day <= today()) return Group::Today;
    return day < today().addDays(kWeek) ? Group::Week : Group::Later;
}

int DeadlinesModel::countOf(Group group) const
{
    return static_cast<int>(groups_.at(static_cast<std::size_t>(group)).size());
}

const service::CaseDeadline* DeadlinesModel::at(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroupId) return nullptr;
    return &all_[groups_.at(index.internalId() - 1).at(static_cast<std::size_t>(index.row()))];
}

QModelIndex DeadlinesModel::firstOn(QDate day) const
{
    for (int group = 0; group < kGroups; ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row)
            if (const QModelIndex found = index(row, 0, parent); dayOf(*at(found)) == day) return found;
    }
    return {};
}

QModelIndex DeadlinesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupId);
}

QModelIndex DeadlinesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroupId) return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kGroupId);
}

int DeadlinesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return kGroups;
    if (parent.internalId() != kGroupId || parent.column() != 0) return 0;
    return countOf(static_cast<Group>(parent.row()));
}

int DeadlinesModel::columnCount(const QModelIndex&) const { return kColumns; }

QVariant DeadlinesModel::groupData(Group group, int role) const
{
    if (role == kToneRole)
        return group == Group::Overdue && countOf(group) > 0 ? QVariant(static_cast<int>(Tone::Block)) : QVariant();
    if (role == Qt::DecorationRole)
        return group == Group::Overdue && countOf(group) > 0 ? QVariant(icon(Icon::Warning, Tone::Block)) : QVariant();
    if (role == kQuietRole) return leftToRight(numberText(countOf(group)));
    if (role != Qt::DisplayRole) return {};
    switch (group) {
    case Group::Overdue: return tr("Overdue");
    case Group::Today: return tr("Today");
    case Group::Week: return tr("Within a week");
    case Group::Later: return tr("Later");
    }
    return {};
}

QString DeadlinesModel::textOf(const service::CaseDeadline& deadline, Column column) const
{
    switch (column) {
    case Column::Number: return toQt(deadline.number);
    case Column::What: return workspace_.text(deadline.label);
    case Column::Due: return deadline.paused ? tr("paused") : dueText(deadline.due, now_);
    case Column::State: return workspace_.stateLabel(deadline.state);
    }
    return {};
}

QVariant DeadlinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::SizeHintRole) return QSize(0, kRowHeight + 2);
    const auto column = static_cast<Column>(index.column());
    const service::CaseDeadline* deadline = at(index);
    if (deadline == nullptr) return index.column() == 0 ? groupData(static_cast<Group>(index.row()), role) : QVariant();
    switch (role) {
    case kIdRole: return toQt(deadline->document);
    case Qt::DisplayRole: return textOf(*deadline, column);
    case Qt::ToolTipRole:
        if (column == Column::Due) return exactTimeText(deadline->due);
        return textOf(*deadline, column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        if (column != Column::Due || !deadline->breached) return {};
        return tr("overdue: %1").arg(dueText(deadline->due, now_));
    case Qt::DecorationRole:
        return column == Column::Due && deadline->breached ? QVariant(icon(Icon::Warning, Tone::Block)) : QVariant();
    case kToneRole:
        return column == Column::Due && deadline->breached ? QVariant(static_cast<int>(Tone::Block)) : QVariant();
    case kFixedDirectionRole: return column == Column::Number;
    default: return {};
    }
}

QVariant DeadlinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Number: return tr("Number");
    case Column::What: return tr("What is to be done");
    case Column::Due: return tr("Due");
    case Column::State: return tr("State");
    }
    return {};
}

} // namespace tocsin::ui
