#include "ui/print/sheets.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

namespace {

constexpr qreal kHairline = 15;

void paintWatermark(QPainter& painter, const SheetItem& item)
{
    painter.save();
    painter.translate(item.place.center());
    painter.rotate(-52);
    item.text->paint(painter, QPointF(-item.text->width() / 2, -item.text->height() / 2), 0, item.text->lines());
    painter.restore();
}

void paintItem(QPainter& painter, const SheetItem& item)
{
    switch (item.kind) {
    case SheetItem::Kind::Fill: painter.fillRect(item.place, item.colour); break;
    case SheetItem::Kind::Frame:
        painter.setPen(QPen(item.colour, kHairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(item.place);
        break;
    case SheetItem::Kind::Text: item.text->paint(painter, item.place.topLeft(), item.from, item.to); break;
    case SheetItem::Kind::Image: painter.drawImage(item.place, item.image); break;
    case SheetItem::Kind::Watermark: paintWatermark(painter, item); break;
    }
}

} // namespace

std::size_t Sheets::addPage()
{
    pages_.emplace_back();
    return pages_.size() - 1;
}

QRectF Sheets::placed(const QRectF& logical) const
{
    if (!rightToLeft_) return logical;
    return {kPageWidth - logical.x() - logical.width(), logical.y(), logical.width(), logical.height()};
}

void Sheets::fill(std::size_t page, const QRectF& logical, const QColor& colour)
{
    pages_.at(page).push_back({SheetItem::Kind::Fill, {}, placed(logical), colour, nullptr, 0, 0, {}});
}

void Sheets::frame(std::size_t page, const QRectF& logical, const QColor& colour)
{
    pages_.at(page).push_back({SheetItem::Kind::Frame, {}, placed(logical), colour, nullptr, 0, 0, {}});
}

void Sheets::text(std::size_t page, const char* role, const QRectF& logical, std::shared_ptr<const TextBlock> block,
                  std::size_t from, std::size_t to)
{
    pages_.at(page).push_back({SheetItem::Kind::Text, role, placed(logical), {}, std::move(block), from, to, {}});
}

void Sheets::image(std::size_t page, const char* role, const QRectF& logical, const QImage& image)
{
    pages_.at(page).push_back({SheetItem::Kind::Image, role, placed(logical), {}, nullptr, 0, 0, image});
}

void Sheets::watermark(std::size_t page, std::shared_ptr<const TextBlock> block)
{
    const std::size_t lines = block->lines();
    std::vector<SheetItem>& items = pages_.at(page);
    items.insert(items.begin(), {SheetItem::Kind::Watermark,
                                 "watermark",
                                 QRectF(0, 0, kPageWidth, kPageHeight),
                                 {},
                                 std::move(block),
                                 0,
                                 lines,
                                 {}});
}

void Sheets::paint(QPainter& painter, std::size_t page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const SheetItem& item : pages_.at(page)) paintItem(painter, item);
    painter.restore();
}

} // namespace tocsin::ui
