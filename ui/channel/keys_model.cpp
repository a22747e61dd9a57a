#include "ui/channel/keys_model.h"

#include "ui/channel/channel_words.h"
#include "ui/i18n/formats.h"
#include "ui/models/table_roles.h"

namespace tocsin::ui {

KeysModel::KeysModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), workspace_(workspace) {}

base::Status KeysModel::reload()
{
    base::Result<std::vector<channel::TrustedKey>> fresh = workspace_.session().channelKeys().keys();
    if (!fresh) return fresh.error();
    beginResetModel();
    keys_ = std::move(*fresh);
    now_ = base::toText(workspace_.session().clock().now());
    endResetModel();
    return base::done();
}

const channel::TrustedKey* KeysModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &keys_[static_cast<std::size_t>(row)];
}

bool KeysModel::isOwn(const channel::TrustedKey& key) const { return key.address == workspace_.session().country(); }

bool KeysModel::holds(const channel::TrustedKey& key) const { return key.holdsAt(now_); }

int KeysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(keys_.size());
}

int KeysModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString KeysModel::textOf(const channel::TrustedKey& key, Column column) const
{
    constexpr int kShown = 16;
    switch (column) {
    case Column::Office:
        return isOwn(key) ? tr("%1 (this bureau)").arg(ChannelWords::correspondent(workspace_, key.address))
                          : ChannelWords::correspondent(workspace_, key.address);
    case Column::Key: return toQt(key.publicKey).left(kShown) + QStringLiteral("…");
    case Column::From: return timeText(key.validFrom);
    case Column::Until: return key.validUntil.empty() ? tr("no end set") : timeText(key.validUntil);
    case Column::State: return holds(key) ? tr("Counts") : key.validFrom > now_ ? tr("Not yet") : tr("Ended");
    }
    return {};
}

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const channel::TrustedKey& key = keys_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case kIdRole: return toQt(key.publicKey);
    case Qt::DisplayRole: return textOf(key, column);
    case Qt::ToolTipRole: return column == Column::Key ? toQt(key.publicKey) : textOf(key, column).toHtmlEscaped();
    case kChipRole:
        return column == Column::State ? QVariant(static_cast<int>(holds(key) ? Tone::Good : Tone::Neutral))
                                       : QVariant();
    case kFixedDirectionRole: return column == Column::Key;
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::Office: return tr("Office");
    case Column::Key: return tr("Key");
    case Column::From: return tr("From");
    case Column::Until: return tr("Until");
    case Column::State: return tr("State");
    }
    return {};
}

} // namespace tocsin::ui
