#pragma once
// Requests of national agencies as rows, the longest waiting first.

#include "ui/shell/workspace.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// Borrows the workspace. Holds the snapshot of the last reload().
class IntakeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Number, Agency, Kind, Score, State, Waiting };
    static constexpr int kColumns = 6;

    explicit IntakeModel(Workspace& workspace, QObject* parent = nullptr);
    /// Reads anew; on an error the old snapshot stays. `openOnly` leaves out what is accepted, refused or withdrawn.
    base::Status reload(bool openOnly);
    [[nodiscard]] const service::RequestItem* at(int row) const;
    [[nodiscard]] int rowOf(const std::string& id) const; ///< -1 when it is not listed
    /// Of the snapshot: those with a clock that has run out.
    [[nodiscard]] int breached() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const service::RequestItem& item, Column column) const;
    Workspace& workspace_;
    base::Instant now_;
    std::vector<service::RequestItem> items_;
};

/// "Red notice" for "red.notice".
QString kindOf(const Workspace& workspace, const std::string& type);

} // namespace tocsin::ui
