#pragma once
// The head of a card: what the row is, and how many findings wait inside.

#include "ui/forms/finding_marks.h"

#include <QtWidgets/QAbstractButton>

namespace tocsin::ui {

/// Checked while the card is open.
class RowHeader final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RowHeader(QWidget* parent);
    void setTitle(const QString& number, const QString& title);
    void setCounts(const FindingMarks::Counts& counts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void name();
    QString number_;
    QString title_;
    FindingMarks::Counts counts_;
};

/// Draws counts as marks with figures towards the trailing end of `box`, and returns the width used.
int drawCounts(QPainter& painter, const QRect& box, const FindingMarks::Counts& counts, const QPalette& palette,
               bool mirrored);
/// "2 blocking, 1 warning" for screen readers; empty when there is none.
QString spokenCounts(const FindingMarks::Counts& counts);

} // namespace tocsin::ui
