#pragma once
// The deadlines as a board: overdue, today, this week, later; each a group with its rows.

#include "ui/shell/workspace.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QDate>

namespace tocsin::ui {

/// Borrows the workspace. Holds the snapshot of the last reload(). Groups stay where they are, empty ones too.
class DeadlinesModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Group { Overdue, Today, Week, Later };
    static constexpr int kGroups = 4;
    enum class Column { Number, What, Due, State };
    static constexpr int kColumns = 4;

    explicit DeadlinesModel(Workspace& workspace, QObject* parent = nullptr);
    /// Reads anew; on an error the old snapshot stays.
    base::Status reload();
    [[nodiscard]] int count() const { return static_cast<int>(all_.size()); }
    [[nodiscard]] int countOf(Group group) const;
    /// The deadline of a row; null for a group.
    [[nodiscard]] const service::CaseDeadline* at(const QModelIndex& index) const;
    /// The day at the office on which it is due.
    [[nodiscard]] QDate dayOf(const service::CaseDeadline& deadline) const;
    /// The first row that is due on the day; invalid when none is.
    [[nodiscard]] QModelIndex firstOn(QDate day) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const std::vector<service::CaseDeadline>& all() const { return all_; }
    /// Null before the first reload().
    [[nodiscard]] const clock::Calendar* calendar() const { return calendar_.get(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Group groupOf(const service::CaseDeadline& deadline) const;
    [[nodiscard]] QVariant groupData(Group group, int role) const;
    [[nodiscard]] QString textOf(const service::CaseDeadline& deadline, Column column) const;
    Workspace& workspace_;
    std::shared_ptr<const clock::Calendar> calendar_;
    base::Instant now_;
    std::vector<service::CaseDeadline> all_;
    std::array<std::vector<std::size_t>, kGroups> groups_; ///< places in `all_`
};

} // namespace tocsin::ui
