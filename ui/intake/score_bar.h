#pragma once
// How complete a request is: a bar with its number, so that the colour never speaks alone.

#include "ui/style/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace tocsin::ui {

/// 100 is good, below a half warns, in between neither.
Tone toneOfScore(int percent);
/// Within `rect`, filled from the leading edge.
void paintScore(QPainter& painter, const QRect& rect, int percent, const QPalette& palette, const QFont& font,
                Qt::LayoutDirection direction);

/// Paints the number in kScoreRole of a cell; the row's ground is the table's own.
class ScoreDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kScoreRole = Qt::UserRole + 40;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The same as a widget.
class ScoreBar final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreBar(QWidget* parent = nullptr);
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return percent_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int percent_ = 0;
};

} // namespace tocsin::ui
