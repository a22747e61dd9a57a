#pragma once
// Draws one line of the timeline: mark, what happened, who, from where to where, the reason, and when.

#include <QtWidgets/QStyledItemDelegate>

namespace tocsin::ui {

class HistoryModel;
struct HistoryLine;

/// Borrows the model, which must be the view's.
class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HistoryDelegate(const HistoryModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QStringList linesBelow(const HistoryLine& line) const;
    const HistoryModel& model_;
};

} // namespace tocsin::ui
