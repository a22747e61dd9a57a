#pragma once
// Whose signature counts, as a table.

#include "ui/shell/workspace.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// Borrows the workspace. Holds the snapshot of the last reload().
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Office, Key, From, Until, State };
    static constexpr int kColumns = 5;

    explicit KeysModel(Workspace& workspace, QObject* parent = nullptr);
    base::Status reload();
    [[nodiscard]] const channel::TrustedKey* at(int row) const;
    /// Whether it is one of this bureau's own.
    [[nodiscard]] bool isOwn(const channel::TrustedKey& key) const;
    [[nodiscard]] bool holds(const channel::TrustedKey& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const channel::TrustedKey& key, Column column) const;
    Workspace& workspace_;
    std::string now_;
    std::vector<channel::TrustedKey> keys_;
};

} // namespace tocsin::ui
