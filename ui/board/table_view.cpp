#include "ui/board/table_view.h"

#include "ui/board/cell_delegate.h"
#include "ui/models/table_roles.h"
#include "ui/style/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace tocsin::ui {

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight + 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(kRowHeight);
    horizontalHeader()->setMinimumSectionSize(60);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        const QString id = index.data(kIdRole).toString();
        if (!id.isEmpty()) Q_EMIT opened(id);
    });
}

void TableView::setColumnWidths(const std::vector<int>& widths, int stretching)
{
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(stretching, QHeaderView::Stretch);
}

void TableView::goToRow(int row)
{
    if (model() != nullptr) setCurrentIndex(model()->index(row, 0));
}

QString TableView::currentId() const { return currentIndex().data(kIdRole).toString(); }

void TableView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentId().isEmpty()) {
        Q_EMIT opened(currentId());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tocsin::ui
