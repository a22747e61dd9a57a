#pragma once
// The register of users: who may work here and as what. For administrators.

#include "ui/shell/workspace.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QWidget>

class QPushButton;

namespace tocsin::ui {

class MessageBar;
class TableView;

/// A snapshot of the bureau's users.
class UserModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<access::User> users);
    [[nodiscard]] const access::User* userAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<access::User> users_;
};

/// Borrows the workspace.
class UsersPage final : public QWidget {
    Q_OBJECT
public:
    explicit UsersPage(Workspace& workspace, QWidget* parent = nullptr);
    void reload();

private:
    void add();
    void disable();
    void follow();
    Workspace& workspace_;
    UserModel* model_;
    MessageBar* message_;
    TableView* table_;
    QPushButton* disable_;
};

} // namespace tocsin::ui
