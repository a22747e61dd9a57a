#include "ui/history/difference_model.h"

#include "ui/review/field_text.h"

namespace tocsin::ui {

using Kind = notice::Difference::Kind;

void DifferenceModel::setLines(std::vector<ChangeLine> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString DifferenceModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Added:
    case Kind::RowAdded: return tr("New");
    case Kind::Removed:
    case Kind::RowRemoved: return tr("Removed");
    case Kind::Changed: return tr("Changed");
    case Kind::RowMoved: return tr("Moved");
    }
    return {};
}

QString DifferenceModel::kindMark(Kind kind)
{
    switch (kind) {
    case Kind::Added:
    case Kind::RowAdded: return QStringLiteral("+");
    case Kind::Removed:
    case Kind::RowRemoved: return QStringLiteral("−");
    case Kind::Changed: return QStringLiteral("≠");
    case Kind::RowMoved: return QStringLiteral("↕");
    }
    return {};
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ChangeLine& line = lines_[static_cast<std::size_t>(index.row())];
    if (role == kPathRole) return toQt(line.path);
    if (role == kSpansRole && (index.column() == kBefore || index.column() == kAfter))
        return QVariant::fromValue(index.column() == kBefore ? line.gone : line.added);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
    case kField: return line.field;
    case kChange: return kindMark(line.kind) + QLatin1Char(' ') + kindText(line.kind);
    case kBefore: return line.destroyed ? tr("Destroyed by retention") : line.before;
    case kAfter: return line.destroyed ? tr("Destroyed by retention") : line.after;
    default: return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case kField: return tr("Field");
    case kChange: return tr("Change");
    case kBefore: return tr("Before");
    case kAfter: return tr("After");
    default: return {};
    }
}

std::vector<ChangeLine> changeLines(const Workspace& workspace, const form::Form& form, const base::Json& content,
                                    const std::vector<notice::Difference>& differences)
{
    const FieldText text(workspace.catalogue(), form, content, workspace.language());
    std::vector<ChangeLine> lines;
    for (const notice::Difference& difference : differences) {
        ChangeLine line;
        line.kind = difference.kind;
        line.path = difference.path;
        line.field = text.label(difference.path);
        if (difference.kind == Kind::RowMoved) {
            const auto place = [](const std::optional<base::Json>& at) {
                return DifferenceModel::tr("Place %1")
                    .arg(at && at->is_number_integer() ? at->get<std::int64_t>() + 1 : 0);
            };
            line.before = place(difference.before);
            line.after = place(difference.after);
        } else {
            if (difference.before) line.before = text.value(difference.path, *difference.before);
            if (difference.after) line.after = text.value(difference.path, *difference.after);
        }
        if (difference.kind == Kind::Changed) std::tie(line.gone, line.added) = changedWords(line.before, line.after);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace tocsin::ui
