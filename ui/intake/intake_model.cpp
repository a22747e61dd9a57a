#include "ui/intake/intake_model.h"

#include "ui/i18n/formats.h"
#include "ui/intake/score_bar.h"
#include "ui/models/table_roles.h"
#include "ui/style/icons.h"

namespace tocsin::ui {

namespace {

Tone toneOf(const std::string& state)
{
    if (state == "accepted") return Tone::Good;
    if (state == "request_refused" || state == "request_withdrawn") return Tone::Neutral;
    return state == "returned_to_agency" ? Tone::Warn : Tone::Accent;
}

} // namespace

QString kindOf(const Workspace& workspace, const std::string& type)
{
    const form::Form* form = workspace.catalogue().form(type);
    return form == nullptr ? toQt(type) : workspace.text(form->label());
}

IntakeModel::IntakeModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), workspace_(workspace) {}

base::Status IntakeModel::reload(bool openOnly)
{
    service::RequestFilter filter;
    const workflow::Definition* life = workspace_.law().workflows->forType(workflow::kAgencyRequest);
    if (openOnly && life != nullptr)
        for (const workflow::State& state : life->states())
            if (state.kind != workflow::State::Kind::End) filter.states.push_back(state.id);
    base::Result<std::vector<service::RequestItem>> items = workspace_.session().intake().list(filter);
    if (!items) return items.error();
    beginResetModel();
    now_ = workspace_.session().clock().now();
    items_ = std::move(*items);
    endResetModel();
    return base::done();
}

const service::RequestItem* IntakeModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &items_[static_cast<std::size_t>(row)];
}

int IntakeModel::rowOf(const std::string& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->row.id == id) return row;
    return -1;
}

int IntakeModel::breached() const
{
    return static_cast<int>(std::count_if(items_.begin(), items_.end(), [](const auto& one) { return one.breached; }));
}

int IntakeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int IntakeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString IntakeModel::textOf(const service::RequestItem& item, Column column) const
{
    switch (column) {
    case Column::Number: return toQt(item.row.number);
    case Column::Agency: return toQt(item.row.agency);
    case Column::Kind: return kindOf(workspace_, item.row.type);
    case Column::Score: return QString::number(item.row.score);
    case Column::State: return workspace_.stateLabel(item.row.workflow.state);
    case Column::Waiting: return sinceText(item.row.receivedAt, now_);
    }
    return {};
}

QVariant IntakeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const service::RequestItem& item = *at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case kIdRole: return toQt(item.row.id);
    case ScoreDelegate::kScoreRole: return static_cast<int>(item.row.score);
    case Qt::DisplayRole: return textOf(item, column);
    case Qt::AccessibleTextRole: return column == Column::Score ? tr("%1 of 100").arg(item.row.score) : QVariant();
    case kQuietRole: return column == Column::Agency ? leftToRight(toQt(item.row.reference)) : QVariant();
    case kFixedDirectionRole: return column == Column::Number;
    case kChipRole:
        return column == Column::State ? QVariant(static_cast<int>(toneOf(item.row.workflow.state))) : QVariant();
    case Qt::DecorationRole:
        if (column == Column::Kind) return typeIcon(item.row.type);
        return column == Column::Waiting && item.breached ? QVariant(icon(Icon::Warning, Tone::Block)) : QVariant();
    case kToneRole:
        return column == Column::Waiting && item.breached ? QVariant(static_cast<int>(Tone::Block)) : QVariant();
    case Qt::ToolTipRole:
        if (column != Column::Waiting) return textOf(item, column).toHtmlEscaped();
        return (item.breached ? workspace_.text(item.clockLabel) + QLatin1Char('\n') : QString()) +
               exactTimeText(item.row.receivedAt);
    default: return {};
    }
}

QVariant IntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Number: return tr("Number");
    case Column::Agency: return tr("Agency");
    case Column::Kind: return tr("Asked for");
    case Column::Score: return tr("Complete");
    case Column::State: return tr("State");
    case Column::Waiting: return tr("Received");
    }
    return {};
}

} // namespace tocsin::ui
