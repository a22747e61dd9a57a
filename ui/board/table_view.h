#pragma once
// The desktop's table: whole rows, no grid, fixed heights, Enter or a double click opens.

#include <QtWidgets/QTableView>

namespace tocsin::ui {

class TableView final : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    /// Starting widths in pixels; the column `stretching` takes the room that is left.
    void setColumnWidths(const std::vector<int>& widths, int stretching);
    /// Makes a row the current one, selected and in view. QTableView::selectRow finds no column when the layout is from
    /// right to left, so this is the way to select.
    void goToRow(int row);
    /// kIdRole of the current row; empty when none.
    [[nodiscard]] QString currentId() const;
    /// Where the first column's text begins, for what stands above the table.
    static constexpr int kInset = 10;

Q_SIGNALS:
    void opened(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tocsin::ui
