#pragma once
// What surrounds the content on every page: the head band, the running head, the footer and the watermark.

#include "ui/print/notice_colour.h"
#include "ui/print/printed_notice.h"
#include "ui/print/sheets.h"

namespace tocsin::ui {

/// Where content ends on every page.
inline constexpr qreal kContentBottom = 27800;

/// Borrows everything; it lives while pages are made.
class PageFrame {
public:
    PageFrame(Sheets& sheets, const PrintTexts& texts, const PrintedNotice& notice, const NoticeColour& colour)
        : sheets_(sheets), texts_(texts), notice_(notice), colour_(colour)
    {
    }
    /// The first page's head down to the band; gives the height where what follows begins.
    qreal head(std::size_t page) const;
    /// The same for the name of the person.
    qreal name(std::size_t page, qreal top) const;
    /// A later page's head.
    qreal runningHead(std::size_t page) const;
    /// Footer and, unless the notice was issued, watermark of all pages. Once, when their number is known.
    void finish() const;

private:
    [[nodiscard]] std::shared_ptr<const TextBlock> line(const QString& text, const TextStyle& style, qreal width,
                                                        Side side = Side::Leading) const;
    /// As wide as its words.
    [[nodiscard]] std::shared_ptr<const TextBlock> tight(const QString& text, const TextStyle& style,
                                                         qreal& width) const;
    void put(std::size_t page, const char* role, qreal x, qreal y, qreal width,
             const std::shared_ptr<const TextBlock>& block) const;
    /// The colour in words, or that it is a diffusion, at the end of the band; gives where it begins.
    qreal colourName(std::size_t page, const QRectF& band) const;
    /// As large as it fits in one line, else in two.
    [[nodiscard]] std::shared_ptr<const TextBlock> fitted(const QString& text, const QColor& colour, qreal width) const;
    /// The confidentiality in a frame at the trailing margin.
    void marking(std::size_t page, qreal top) const;
    void footer(std::size_t page) const;
    void watermark(std::size_t page) const;

    Sheets& sheets_;
    const PrintTexts& texts_;
    const PrintedNotice& notice_;
    const NoticeColour& colour_;
};

} // namespace tocsin::ui
