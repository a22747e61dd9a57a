#pragma once
// Who receives a document as a table: bureau, in or out, why. Those that need a look come first.

#include "core/notice/recipients.h"
#include "ui/shell/workspace.h"

#include <QtCore/QAbstractTableModel>

namespace tocsin::ui {

/// Borrows the workspace.
class RecipientsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Bureau, Receives, Why };
    static constexpr int kColumns = 3;

    explicit RecipientsModel(Workspace& workspace, QObject* parent = nullptr);
    void present(const notice::RecipientSet& set);
    /// Only bureaus whose name or code holds the text; without those that nothing brings in unless `all`.
    void setFilter(const QString& text, bool all);
    [[nodiscard]] const notice::Recipient* at(int row) const;
    [[nodiscard]] int rowOf(const std::string& code) const;
    /// "Austria: named", for tooltips.
    [[nodiscard]] QString describe(const notice::Recipient& one) const;
    [[nodiscard]] QString nameOf(const std::string& code) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whyOf(const notice::Recipient& one) const;
    void select();
    Workspace& workspace_;
    notice::RecipientSet set_;
    QString text_;
    bool all_ = false;
    std::vector<std::size_t> rows_; ///< places in the set
};

} // namespace tocsin::ui
