#pragma once
// Pages as painted items at fixed places. Places are given as for a page read from left to right; for Arabic every
// item is mirrored here, once, so that no other part of printing knows about sides.

#include "ui/print/text_block.h"

#include <QtCore/QRectF>
#include <QtGui/QImage>

#include <memory>
#include <string>
#include <vector>

namespace tocsin::ui {

/// A4 and its margins, in hundredths of a millimetre.
inline constexpr qreal kPageWidth = 21000;
inline constexpr qreal kPageHeight = 29700;
inline constexpr qreal kSideMargin = 1500;
inline constexpr qreal kContentWidth = kPageWidth - 2 * kSideMargin;

struct SheetItem {
    enum class Kind { Fill, Frame, Text, Image, Watermark } kind = Kind::Fill;
    std::string role; ///< what it is to a reader: "title", "label", "value", "photograph" …
    QRectF place;     ///< as painted
    QColor colour;
    std::shared_ptr<const TextBlock> text;
    std::size_t from = 0, to = 0; ///< lines of `text`
    QImage image;
};

class Sheets {
public:
    explicit Sheets(bool rightToLeft) : rightToLeft_(rightToLeft) {}

    [[nodiscard]] std::size_t count() const { return pages_.size(); }
    [[nodiscard]] const std::vector<SheetItem>& items(std::size_t page) const { return pages_.at(page); }
    [[nodiscard]] bool rightToLeft() const { return rightToLeft_; }
    std::size_t addPage();

    void fill(std::size_t page, const QRectF& logical, const QColor& colour);
    void frame(std::size_t page, const QRectF& logical, const QColor& colour);
    /// Lines [from, to) of the block, whose width is that of `logical`.
    void text(std::size_t page, const char* role, const QRectF& logical, std::shared_ptr<const TextBlock> block,
              std::size_t from, std::size_t to);
    void image(std::size_t page, const char* role, const QRectF& logical, const QImage& image);
    /// Across the whole page, below everything else.
    void watermark(std::size_t page, std::shared_ptr<const TextBlock> block);

    /// Paints a page in hundredths of a millimetre, the painter's origin at its top left corner.
    void paint(QPainter& painter, std::size_t page) const;

private:
    [[nodiscard]] QRectF placed(const QRectF& logical) const;

    bool rightToLeft_;
    std::vector<std::vector<SheetItem>> pages_;
};

} // namespace tocsin::ui
