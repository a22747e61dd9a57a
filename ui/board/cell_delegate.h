#pragma once
// Cells of the desktop's tables: text, chips, quiet second texts, and one hairline under each row.

#include <QtWidgets/QStyledItemDelegate>

namespace tocsin::ui {

/// Reads the roles of ui/models/table_roles.h.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tocsin::ui
