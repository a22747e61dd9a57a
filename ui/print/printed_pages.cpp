#include "ui/print/printed_pages.h"

#include "core/base/check.h"
#include "ui/print/sheets.h"

#include <QtCore/QBuffer>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>
#include <cmath>

namespace tocsin::ui {

namespace {

constexpr qreal kUnitsPerMillimetre = 100;
constexpr qreal kUnitsPerInch = 2540;

PlacedBlock blockOf(std::size_t page, const SheetItem& item)
{
    const QRectF& place = item.place;
    return {static_cast<int>(page), item.role,
            QRectF(place.topLeft() / kUnitsPerMillimetre, place.size() / kUnitsPerMillimetre),
            item.text != nullptr ? item.text->text(item.from, item.to) : QString()};
}

} // namespace

PrintedPages::PrintedPages(std::unique_ptr<Sheets> sheets, QString title)
    : sheets_(std::move(sheets)), title_(std::move(title))
{
    for (std::size_t page = 0; page < sheets_->count(); ++page)
        for (const SheetItem& item : sheets_->items(page))
            if (!item.role.empty()) blocks_.push_back(blockOf(page, item));
}

PrintedPages::PrintedPages(PrintedPages&&) noexcept = default;
PrintedPages& PrintedPages::operator=(PrintedPages&&) noexcept = default;
PrintedPages::~PrintedPages() = default;

int PrintedPages::pageCount() const { return static_cast<int>(sheets_->count()); }

void PrintedPages::paintPage(QPainter& painter, int page, const QRectF& target) const
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / kPageWidth, target.height() / kPageHeight);
    sheets_->paint(painter, static_cast<std::size_t>(page));
    painter.restore();
}

QImage PrintedPages::image(int page, int dpi) const
{
    const QSize size(static_cast<int>(std::lround(kPageWidth / kUnitsPerInch * dpi)),
                     static_cast<int>(std::lround(kPageHeight / kUnitsPerInch * dpi)));
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(dpi / 0.0254)));
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, QRectF(QPointF(0, 0), QSizeF(size)));
    return image;
}

bool PrintedPages::paintAll(QPagedPaintDevice& device) const
{
    QPainter painter;
    if (!painter.begin(&device)) return false;
    // The painter's origin is where the printable area begins, while our pages carry their own margins. Paper of
    // another size gets the A4 page as large as it fits, in the middle.
    const QRectF paper = device.pageLayout().fullRectPixels(device.logicalDpiX());
    const qreal scale = std::min(paper.width() / kPageWidth, paper.height() / kPageHeight);
    QRectF target(0, 0, kPageWidth * scale, kPageHeight * scale);
    target.moveCenter(paper.center());
    target.translate(-QPointF(device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft()));
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage()) return false;
        paintPage(painter, page, target);
    }
    return painter.end();
}

QByteArray PrintedPages::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(title_);
    writer.setCreator(QStringLiteral("Tocsin " TOCSIN_VERSION));
    TOCSIN_CHECK(paintAll(writer), "a PDF in memory cannot be refused");
    return bytes;
}

} // namespace tocsin::ui
