#include "ui/board/import_model.h"

#include "ui/review/field_text.h"

#include <QtCore/QStringList>

namespace tocsin::ui {

using service::ImportRow;
using service::Standing;

namespace {

/// Keeps identifiers and names in their own direction within a line of the other.
QString isolated(const QString& text) { return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069); }

QString isolated(const std::string& text) { return isolated(visible(text)); }

} // namespace

ImportModel::ImportModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace)
{
}

void ImportModel::setPreview(std::shared_ptr<const service::ImportPreview> preview)
{
    std::vector<std::size_t> rows(preview->rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = i;
    show(std::move(preview), std::move(rows), true);
}

void ImportModel::setReport(std::shared_ptr<const service::ImportPreview> preview, std::vector<std::size_t> rows)
{
    show(std::move(preview), std::move(rows), false);
}

void ImportModel::show(std::shared_ptr<const service::ImportPreview> preview, std::vector<std::size_t> rows,
                       bool choosing)
{
    beginResetModel();
    preview_ = std::move(preview);
    rows_ = std::move(rows);
    choosing_ = choosing;
    chosen_.assign(rows_.size(), false);
    count_ = 0;
    if (choosing)
        for (const std::size_t row : preview_->proposed()) {
            chosen_[row] = true;
            ++count_;
        }
    endResetModel();
    Q_EMIT chosenChanged();
}

const ImportRow& ImportModel::at(int row) const { return preview_->rows[rows_[static_cast<std::size_t>(row)]]; }

std::vector<std::size_t> ImportModel::chosen() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (chosen_[i]) out.push_back(rows_[i]);
    return out;
}

void ImportModel::choose(Standing standing, bool on)
{
    if (!choosing_ || rows_.empty() || standing == Standing::Refused) return;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (preview_->rows[rows_[i]].standing != standing || chosen_[i] == on) continue;
        chosen_[i] = on;
        count_ = on ? count_ + 1 : count_ - 1;
    }
    Q_EMIT dataChanged(index(0, Chosen), index(rowCount() - 1, Chosen), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ImportRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Chosen || (flags(index) & Qt::ItemIsUserCheckable) == 0) return {};
        return chosen_[static_cast<std::size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return index.column() == Remarks ? details(index.row()).join(QLatin1Char('\n')) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Chosen) return tr("Import the record of %1").arg(text(row, Name));
        return {};
    case ToneRole: return static_cast<int>(tone(row.standing));
    case WordRole: return word(row.standing);
    default: return {};
    }
}

QString ImportModel::text(const ImportRow& row, int column) const
{
    const notice::Headline& line = row.record.headline;
    switch (column) {
    case Status: return word(row.standing);
    case Name: {
        QStringList parts;
        for (const std::string& part : {line.familyName, line.forename})
            if (!part.empty()) parts.append(visible(part));
        return isolated(parts.join(QStringLiteral(", ")));
    }
    case Born: return isolated(line.dateOfBirth);
    case EntityId: return isolated(line.entityId);
    case Place: return row.record.place.empty() ? tr("the whole file") : isolated(row.record.place);
    case Remarks: return remarks(row);
    default: return {};
    }
}

QString ImportModel::remarks(const ImportRow& row) const
{
    const QStringList all = detailsOf(row);
    if (all.isEmpty()) return {};
    return all.size() == 1 ? all.first()
                           : tr("%1 (and %Ln more)", nullptr, static_cast<int>(all.size()) - 1).arg(all.first());
}

QStringList ImportModel::details(int row) const { return detailsOf(at(row)); }

QStringList ImportModel::detailsOf(const ImportRow& row) const
{
    const exchange::Record& record = row.record;
    const auto firstLine = [this](const std::string& key, const base::Params& params) {
        return workspace_.wording(key, params).section(QLatin1Char('\n'), 0, 0);
    };
    QStringList out;
    if (record.refusal) out.append(firstLine(record.refusal->key, record.refusal->params));
    for (const service::LikelyDuplicate& one : row.duplicates)
        out.append(one.sameEntityId
                       ? tr("%1 has the same entity ID.").arg(isolated(one.number))
                       : tr("%1 has the same name and an agreeing date of birth.").arg(isolated(one.number)));
    for (const exchange::Remark& remark : record.remarks) out.append(firstLine(remark.key, remark.params));
    for (const notice::Aside& aside : record.asides)
        if (aside.reason != "import.transport" && aside.reason != "import.several_issuers") // said as a remark
            out.append(tr("Kept aside, %1: %2").arg(isolated(aside.path), firstLine(aside.reason, aside.params)));
    return out;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Chosen || (flags(index) & Qt::ItemIsUserCheckable) == 0)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    const auto row = static_cast<std::size_t>(index.row());
    if (chosen_[row] == on) return true;
    chosen_[row] = on;
    count_ = on ? count_ + 1 : count_ - 1;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool possible = choosing_ && at(index.row()).standing != Standing::Refused;
    if (index.column() == Chosen && possible) flags |= Qt::ItemIsUserCheckable;
    return flags | Qt::ItemNeverHasChildren;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Status: return tr("Status");
    case Name: return tr("Name");
    case Born: return tr("Born");
    case EntityId: return tr("Entity ID");
    case Place: return tr("Place in the file");
    case Remarks: return tr("To look at");
    default: return {};
    }
}

QString ImportModel::word(Standing standing)
{
    switch (standing) {
    case Standing::Fresh: return tr("New draft");
    case Standing::LikelyDuplicate: return tr("Likely duplicate");
    case Standing::Repeated: return tr("Repeated");
    case Standing::Refused: return tr("Refused");
    }
    return {};
}

Tone ImportModel::tone(Standing standing)
{
    switch (standing) {
    case Standing::Fresh: return Tone::Good;
    case Standing::LikelyDuplicate: return Tone::Warn;
    case Standing::Repeated: return Tone::Neutral;
    case Standing::Refused: return Tone::Block;
    }
    return Tone::Neutral;
}

} // namespace tocsin::ui
