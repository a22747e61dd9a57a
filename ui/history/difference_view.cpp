#include "ui/history/difference_view.h"

#include "ui/review/labels.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

constexpr int kPadding = 6;

/// Draws a cell as wrapped plain text at the reading edge, with changed words struck out or underlined.
class ChangeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        box.text.clear();
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &box, painter, widget);
        QTextLayout layout;
        lay(layout, option, index, option.rect.width());
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->setClipRect(option.rect);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        layout.draw(painter, QPointF(option.rect.left() + kPadding, option.rect.top() + kPadding),
                    selected ? QList<QTextLayout::FormatRange>() : formats(option, index));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        const int width = table != nullptr ? table->columnWidth(index.column()) : option.rect.width();
        QTextLayout layout;
        const qreal height = lay(layout, option, index, width);
        return {width, static_cast<int>(height) + 2 * kPadding};
    }

private:
    static qreal lay(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index, int width)
    {
        QString text = index.data(Qt::DisplayRole).toString();
        layout.setText(text.replace(QLatin1Char('\n'), QChar::LineSeparator));
        layout.setFont(option.font);
        const bool rtl = option.direction == Qt::RightToLeft;
        QTextOption wrapping((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        wrapping.setTextDirection(Qt::LayoutDirectionAuto);
        layout.setTextOption(wrapping);
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(20, width - 2 * kPadding));
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        return y;
    }

    static QList<QTextLayout::FormatRange> formats(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        QList<QTextLayout::FormatRange> out;
        QTextCharFormat format;
        const bool before = index.column() == DifferenceModel::kBefore;
        format.setForeground(toneText(before ? Tone::Block : Tone::Good, option.palette));
        format.setBackground(toneFill(before ? Tone::Block : Tone::Good, option.palette));
        format.setFontStrikeOut(before);
        format.setFontUnderline(!before);
        for (const Span& span : index.data(DifferenceModel::kSpansRole).value<std::vector<Span>>())
            out.push_back({static_cast<int>(span.start), static_cast<int>(span.length), format});
        return out;
    }
};

} // namespace

DifferenceView::DifferenceView(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    note_ = mutedLabel({}, this);
    note_->setObjectName(QStringLiteral("difference_note"));
    note_->hide();
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("difference_table"));
    table_->setAccessibleName(tr("Differences, field by field"));
    table_->setModel(&model_);
    table_->setItemDelegate(new ChangeDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->viewport()->installEventFilter(this);
    table_->setShowGrid(false);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(note_);
    layout->addWidget(table_, 1);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT fieldChosen(index.data(DifferenceModel::kPathRole).toString());
    });
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!fitting_) table_->resizeRowsToContents();
    });
}

void DifferenceView::present(const std::string& formType, const base::Json& content,
                             const std::vector<notice::Difference>& differences)
{
    const form::Form* form = workspace_.catalogue().form(formType);
    if (form == nullptr) return say(tr("No form describes this document."));
    presentLines(changeLines(workspace_, *form, content, differences));
}

void DifferenceView::presentLines(std::vector<ChangeLine> lines)
{
    if (lines.empty()) return say(tr("The contents are the same."));
    model_.setLines(std::move(lines));
    note_->hide();
    table_->show();
    fit();
}

void DifferenceView::say(const QString& sentence)
{
    model_.setLines({});
    note_->setText(sentence);
    note_->show();
    table_->hide();
}

bool DifferenceView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_->viewport() && event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
}

void DifferenceView::fit()
{
    const int width = std::max(400, table_->viewport()->width());
    const int kind = 110;
    const int field = std::min(240, width / 4);
    if (fitting_) return;
    fitting_ = true;
    table_->setColumnWidth(DifferenceModel::kField, field);
    table_->setColumnWidth(DifferenceModel::kChange, kind);
    table_->setColumnWidth(DifferenceModel::kBefore, (width - field - kind) / 2);
    table_->setColumnWidth(DifferenceModel::kAfter, width - field - kind - (width - field - kind) / 2);
    table_->resizeRowsToContents();
    fitting_ = false;
}

} // namespace tocsin::ui
