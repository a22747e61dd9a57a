#include "ui/forms/findings_delegate.h"

#include "ui/forms/finding_marks.h"
#include "ui/forms/findings_model.h"
#include "ui/forms/severity_mark.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace tocsin::ui {

namespace {

constexpr int kIndent = 18; ///< of the words, after the mark
constexpr int kInset = 10;

int viewWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

} // namespace

FindingsDelegate::FindingsDelegate(const FindingsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), model_(model)
{
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = viewWidth(option);
    switch (model_.row(index).kind) {
    case FindingsModel::Kind::Severity: return {width, 34};
    case FindingsModel::Kind::Section: return {width, 26};
    case FindingsModel::Kind::Finding: break;
    }
    return {width, lay(option, index, width, nullptr)};
}

int FindingsDelegate::lay(const QStyleOptionViewItem& option, const QModelIndex& index, int width,
                          QPainter* painter) const
{
    const FindingsModel::Row& row = model_.row(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect column(option.rect.left() + kInset, option.rect.top() + 6, width - 2 * kInset, 10000);
    column.adjust(mirrored ? 0 : kIndent, 0, mirrored ? -kIndent : 0, 0);
    const int flags =
        int(Qt::TextWordWrap) | int(Qt::AlignAbsolute | Qt::AlignTop) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty()) return;
        const QRect taken = QFontMetrics(font).boundingRect(column, flags, text);
        if (painter != nullptr) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QRect(column.left(), column.top(), column.width(), taken.height()), flags, text);
        }
        column.setTop(column.top() + taken.height() + 1);
    };
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFont small = smallFont(option.font);
    const QColor ink = option.palette.color(QPalette::Text);
    const QColor quiet = toneText(Tone::Neutral, option.palette);
    write(row.text, strong, ink);
    write(row.message, option.font, ink);
    write(row.fix, small, quiet);
    const QString word = row.question ? tr("To be answered") : severityWord(row.severity);
    write(tr("%1 · %2").arg(row.article, word), small, toneText(severityTone(row.severity), option.palette));
    return column.top() - option.rect.top() + 6;
}

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const FindingsModel::Row& row = model_.row(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int side = int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const QRect inner = option.rect.adjusted(kInset, 0, -kInset, 0);
    if (row.kind == FindingsModel::Kind::Severity) {
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(toneText(severityTone(row.severity), option.palette));
        painter->drawText(inner.adjusted(0, 4, 0, 0), side, row.text);
    } else if (row.kind == FindingsModel::Kind::Section) {
        painter->setFont(smallFont(option.font));
        painter->setPen(toneText(Tone::Neutral, option.palette));
        painter->drawText(inner.adjusted(mirrored ? 0 : kIndent, 0, mirrored ? -kIndent : 0, 0), side, row.text);
    } else {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(toneFill(chosen ? Tone::Accent : Tone::Neutral, option.palette));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 4, 4);
        }
        const int x = mirrored ? inner.right() - 10 : inner.left();
        drawSeverity(*painter, row.severity, QRectF(x, option.rect.top() + 11, 11, 11), option.palette);
        lay(option, index, option.rect.width(), painter);
    }
    painter->restore();
}

} // namespace tocsin::ui
