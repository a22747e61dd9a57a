#include "ui/channel/messages_model.h"

#include "ui/i18n/formats.h"
#include "ui/models/table_roles.h"
#include "ui/style/icons.h"

#include <algorithm>

namespace tocsin::ui {

namespace {

std::string numberIn(const std::string& manifestText)
{
    const base::Result<channel::Manifest> manifest = channel::readManifest(manifestText);
    return manifest && manifest->document ? manifest->document->number : std::string();
}

MessageLine lineOf(const store::InboxRow& row)
{
    return {Box::Inbox,
            row.id,
            row.kind,
            row.from,
            {},
            row.document,
            numberIn(row.manifest),
            row.at,
            {},
            row.state,
            row.reason,
            row.params,
            ChannelWords::state(row)};
}

MessageLine lineOf(const store::OutboxRow& row)
{
    // What kept it from being delivered names only where it should have gone.
    return {Box::Outbox,
            row.id,
            row.kind,
            row.to,
            {},
            row.document,
            numberIn(row.manifest),
            row.createdAt,
            row.nextAt,
            row.state,
            row.error,
            base::Json{{"to", row.to}}.dump(),
            ChannelWords::state(row)};
}

MessageLine lineOf(const store::QuarantineRow& row)
{
    return {Box::Quarantine,         row.id, {}, {}, row.name, {}, {}, row.at, {}, row.state, row.reason, row.params,
            ChannelWords::state(row)};
}

template <class Row>
base::Result<std::vector<MessageLine>> linesOf(base::Result<std::vector<Row>> rows)
{
    if (!rows) return rows.error();
    std::vector<MessageLine> lines;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) lines.push_back(lineOf(*row));
    return lines;
}

} // namespace

MessagesModel::MessagesModel(Workspace& workspace, Box box, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), box_(box)
{
}

base::Result<std::vector<MessageLine>> MessagesModel::read()
{
    service::Channel channel = workspace_.session().channel();
    switch (box_) {
    case Box::Inbox: return linesOf(channel.inbox());
    case Box::Outbox: return linesOf(channel.outbox());
    case Box::Quarantine: return linesOf(channel.quarantine());
    }
    return std::vector<MessageLine>();
}

base::Status MessagesModel::reload()
{
    base::Result<std::vector<MessageLine>> fresh = read();
    if (!fresh) return fresh.error();
    beginResetModel();
    now_ = workspace_.session().clock().now();
    lines_ = std::move(*fresh);
    if (!showsReceipts_) std::erase_if(lines_, [](const MessageLine& line) { return line.kind == "receipt"; });
    endResetModel();
    return base::done();
}

void MessagesModel::setShowsReceipts(bool shows) { showsReceipts_ = shows; }

const MessageLine* MessagesModel::line(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &lines_[static_cast<std::size_t>(row)];
}

int MessagesModel::rowOf(const QString& id) const
{
    const std::string wanted = fromQt(id);
    const auto found =
        std::find_if(lines_.begin(), lines_.end(), [&](const MessageLine& line) { return line.id == wanted; });
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

int MessagesModel::pending() const
{
    return static_cast<int>(std::count_if(lines_.begin(), lines_.end(), [](const MessageLine& line) {
        return line.state == "open" || line.state == "held" ||
               (line.box == Box::Outbox && line.kind != "receipt" && line.state != "received");
    }));
}

int MessagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int MessagesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString MessagesModel::textOf(const MessageLine& line, Column column) const
{
    switch (column) {
    case Column::What: return line.box == Box::Quarantine ? toQt(line.name) : ChannelWords::kind(workspace_, line.kind);
    case Column::With:
        return line.box == Box::Quarantine
                   ? ChannelWords::reason(workspace_, line.reason, line.params).section(QLatin1Char('\n'), 0, 0)
                   : ChannelWords::correspondent(workspace_, line.with);
    case Column::Document: return toQt(line.number);
    case Column::State: return line.words.text;
    case Column::When: return timeText(line.at);
    }
    return {};
}

QString MessagesModel::tipOf(const MessageLine& line, Column column) const
{
    if (column == Column::When) return exactTimeText(line.at);
    if (column == Column::State && !line.reason.empty())
        return ChannelWords::reason(workspace_, line.reason, line.params).toHtmlEscaped();
    if (column == Column::State && !line.nextAt.empty() && line.words.tone != Tone::Neutral)
        return tr("Next attempt %1").arg(dueText(line.nextAt, now_));
    return textOf(line, column).toHtmlEscaped();
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MessageLine& line = lines_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case kIdRole: return toQt(line.id);
    case Qt::DisplayRole: return textOf(line, column);
    case Qt::ToolTipRole: return tipOf(line, column);
    case kChipRole: return column == Column::State ? QVariant(static_cast<int>(line.words.tone)) : QVariant();
    case kFixedDirectionRole:
        return column == Column::Document || (column == Column::What && line.box == Box::Quarantine);
    default: return {};
    }
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const bool held = box_ == Box::Quarantine;
    switch (static_cast<Column>(section)) {
    case Column::What: return held ? tr("File") : tr("Message");
    case Column::With: return held ? tr("Why it is not believed") : box_ == Box::Inbox ? tr("From") : tr("To");
    case Column::Document: return tr("Document");
    case Column::State: return tr("State");
    case Column::When: return box_ == Box::Outbox ? tr("Written") : tr("Arrived");
    }
    return {};
}

} // namespace tocsin::ui
