#pragma once
// What waits for the signed-in person, what is due first, as a table.

#include "ui/models/document_columns.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// Borrows the workspace. Holds the snapshot of the last reload().
class WorkModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit WorkModel(Workspace& workspace, QObject* parent = nullptr);

    /// Reads anew; on an error the old snapshot stays.
    base::Status reload();
    [[nodiscard]] const std::vector<service::WorkItem>& items() const { return items_; }
    /// Row of a document, -1 when it does not wait here.
    [[nodiscard]] int rowOf(const QString& id) const;
    /// When the longest-waiting document came; empty when none waits.
    [[nodiscard]] std::string longestSince() const;

    /// The item of a document; null when it does not wait here.
    [[nodiscard]] const service::WorkItem* item(const QString& id) const;
    /// Whether somebody has taken one of them.
    [[nodiscard]] bool anyTaken() const;
    /// How many have a clock that has run out.
    [[nodiscard]] int breached() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    static DocumentColumn columnAt(int section);
    static int columnOf(DocumentColumn column);

private:
    void order();
    [[nodiscard]] QVariant dueCell(const service::WorkItem& item, int role) const;
    [[nodiscard]] QVariant takenCell(const service::WorkItem& item, int role) const;
    [[nodiscard]] QVariant nextAction(const service::WorkItem& item, int role) const;
    Workspace& workspace_;
    std::vector<service::WorkItem> items_;
    int sortColumn_ = -1; ///< -1: as the desk gave them
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace tocsin::ui
