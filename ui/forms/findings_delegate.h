#pragma once
// Draws a finding whole: mark, title, what is wrong, the article and what to do.

#include <QtWidgets/QStyledItemDelegate>

namespace tocsin::ui {

class FindingsModel;

class FindingsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    FindingsDelegate(const FindingsModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Lays the parts of a finding one below the other; draws them when there is a painter. Gives the height.
    int lay(const QStyleOptionViewItem& option, const QModelIndex& index, int width, QPainter* painter) const;
    const FindingsModel& model_;
};

} // namespace tocsin::ui
