#include "ui/models/document_model.h"

#include <array>

namespace tocsin::ui {

namespace {
constexpr int kPagesKept = 24;
constexpr std::array kColumns{DocumentColumn::Number, DocumentColumn::Subject, DocumentColumn::Type,
                              DocumentColumn::State,  DocumentColumn::Since,   DocumentColumn::Drafter,
                              DocumentColumn::Updated};
} // namespace

DocumentModel::DocumentModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), pages_(kPagesKept)
{
}

DocumentColumn DocumentModel::columnAt(int section) { return kColumns.at(static_cast<std::size_t>(section)); }

base::Status DocumentModel::setFilter(const store::DocumentFilter& filter)
{
    const base::Result<std::size_t> count = workspace_.session().registry().count(filter);
    beginResetModel();
    filter_ = filter;
    pages_.clear();
    count_ = count ? static_cast<int>(*count) : 0;
    endResetModel();
    return count ? base::done() : base::Status(count.error());
}

const DocumentModel::Page* DocumentModel::page(int number) const
{
    if (const Page* known = pages_.object(number)) return known;
    store::DocumentFilter filter = filter_;
    filter.limit = kPageRows;
    filter.offset = static_cast<std::size_t>(number) * kPageRows;
    base::Result<Page> rows = workspace_.session().registry().list(filter);
    if (!rows) Q_EMIT failed(workspace_.wording(rows.error()));
    // An empty page stands for one that could not be read, so that a view does not ask again with every repaint.
    auto* fresh = new Page(rows ? std::move(*rows) : Page{});
    pages_.insert(number, fresh);
    return fresh;
}

int DocumentModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count_; }

int DocumentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant DocumentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Page* rows = page(index.row() / kPageRows);
    const auto place = static_cast<std::size_t>(index.row() % kPageRows);
    // Another desk may have closed documents since the count; those rows stay blank until the next reload.
    if (rows == nullptr || place >= rows->size()) return {};
    return cellOf(workspace_, (*rows)[place], columnAt(index.column()), role);
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(headingOf(columnAt(section))) : QVariant();
}

} // namespace tocsin::ui
