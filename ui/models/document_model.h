#pragma once
// All documents that a filter finds, read page by page: a bureau's hundred thousand notices cost a count and the pages
// that are looked at.

#include "ui/models/document_columns.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCache>

namespace tocsin::ui {

/// Borrows the workspace. Filtering and order happen in the store; the model holds a few pages.
class DocumentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kPageRows = 200;

    explicit DocumentModel(Workspace& workspace, QObject* parent = nullptr);

    /// Counts and forgets the pages. On an error the model is empty and the error is given.
    base::Status setFilter(const store::DocumentFilter& filter);
    base::Status reload() { return setFilter(store::DocumentFilter(filter_)); }
    [[nodiscard]] const store::DocumentFilter& filter() const { return filter_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static DocumentColumn columnAt(int section);

Q_SIGNALS:
    /// A page could not be read while the view asked for it.
    void failed(const QString& wording) const;

private:
    using Page = std::vector<store::DocumentRow>;
    [[nodiscard]] const Page* page(int number) const;
    Workspace& workspace_;
    store::DocumentFilter filter_;
    int count_ = 0;
    mutable QCache<int, Page> pages_;
};

} // namespace tocsin::ui
