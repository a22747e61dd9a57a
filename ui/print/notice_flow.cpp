#include "ui/print/notice_flow.h"

#include <algorithm>
#include <cmath>

namespace tocsin::ui {

namespace {

constexpr int kColumns = 12;
constexpr qreal kGutter = 300;
constexpr qreal kAbove = 80; ///< a cell's label
constexpr qreal kBelow = 85; ///< a cell's value
constexpr qreal kPhotoGap = 500;
/// A heading takes at least this much of what follows with it.
constexpr qreal kKept = 2000;
/// A value of more lines gets the whole width.
constexpr std::size_t kMostLinesBeside = 3;
/// What a page break leaves of a value on either side.
constexpr std::size_t kFewestLines = 2;

const TextStyle kLabel{6.6, false, QColor(0x55, 0x5d, 0x69), 1.25};
const TextStyle kValue{9, false, QColor(0x10, 0x14, 0x1a), 1.34};
const TextStyle kStrongValue{9.5, true, QColor(0x10, 0x14, 0x1a), 1.34};
const QColor kRule(0xd3, 0xd7, 0xdd);

} // namespace

qreal NoticeFlow::SetCell::height(std::size_t lines) const
{
    return kAbove + label->height() + value->lineHeight() * static_cast<qreal>(lines) + kBelow;
}

NoticeFlow::NoticeFlow(Sheets& sheets, const PrintTexts& texts, const PrintedNotice& notice, const NoticeColour& colour)
    : sheets_(sheets), texts_(texts), notice_(notice), colour_(colour), frame_(sheets, texts, notice, colour)
{
}

void NoticeFlow::run()
{
    page_ = sheets_.addPage();
    top_ = frame_.head(page_);
    cells(notice_.facts);
    top_ = frame_.name(page_, top_ + mm(2)) + mm(1);
    for (const PrintPart& part : notice_.parts) {
        switch (part.kind) {
        case PrintPart::Kind::Section: section(part); break;
        case PrintPart::Kind::Subheading: subheading(part.title); break;
        case PrintPart::Kind::Cells: cells(part.cells); break;
        }
    }
    waitingPhotos();
    frame_.finish();
}

void NoticeFlow::newPage()
{
    page_ = sheets_.addPage();
    top_ = frame_.runningHead(page_);
    if (!charge_.isEmpty()) bar(texts_.page("continued", {{"label", charge_}}));
}

qreal NoticeFlow::left() const
{
    const bool beside = page_ == photoPage_ && top_ < photoBottom_;
    return kSideMargin + (beside ? kPhotoWidth + kPhotoGap : 0);
}

void NoticeFlow::section(const PrintPart& part)
{
    charge_.clear();
    waitingPhotos();
    if (page_ == photoPage_) top_ = std::max(top_, photoBottom_);
    top_ += mm(3);
    if (room() < mm(8) + kKept) newPage();
    const QRectF square(kSideMargin, top_, mm(5.6), mm(5.6));
    sheets_.fill(page_, square, colour_.accent);
    const auto number = std::make_shared<TextBlock>(
        std::vector<Paragraph>{{QString::number(part.number), Paragraph::Direction::Latin}},
        TextStyle{10, true, Qt::white, 1.3}, square.width(), texts_.rightToLeft(), Side::Centre);
    sheets_.text(page_, "section number",
                 QRectF(square.x(), square.center().y() - number->height() / 2, square.width(), number->height()),
                 number, 0, number->lines());
    const qreal x = kSideMargin + mm(8);
    const qreal wide = kPageWidth - kSideMargin - x;
    const auto title =
        std::make_shared<TextBlock>(std::vector<Paragraph>{{part.title, Paragraph::Direction::Page}},
                                    TextStyle{11.5, true, QColor(Qt::black), 1.3}, wide, texts_.rightToLeft());
    sheets_.text(page_, "section", QRectF(x, square.center().y() - title->height() / 2, wide, title->height()), title,
                 0, title->lines());
    sheets_.fill(page_, QRectF(kSideMargin, square.bottom(), kContentWidth, mm(0.4)), colour_.accent);
    top_ = square.bottom() + mm(1);
    photoColumn(part.photos);
}

void NoticeFlow::subheading(const QString& title)
{
    charge_.clear();
    top_ += mm(2.4);
    if (room() < mm(8) + kKept) newPage();
    charge_ = title;
    bar(title);
}

void NoticeFlow::bar(const QString& title)
{
    const qreal inner = kContentWidth - mm(4);
    const auto words =
        std::make_shared<TextBlock>(std::vector<Paragraph>{{title, Paragraph::Direction::Page}},
                                    TextStyle{9.5, true, colour_.accent, 1.3}, inner, texts_.rightToLeft());
    const qreal height = words->height() + mm(1.4);
    sheets_.fill(page_, QRectF(kSideMargin, top_, kContentWidth, height), colour_.tint);
    sheets_.fill(page_, QRectF(kSideMargin, top_, mm(1), height), colour_.accent);
    sheets_.text(page_, "subheading", QRectF(kSideMargin + mm(3), top_ + mm(0.7), inner, words->height()), words, 0,
                 words->lines());
    top_ += height + mm(0.4);
}

NoticeFlow::Block NoticeFlow::label(const QString& text, qreal width) const
{
    return std::make_shared<TextBlock>(std::vector<Paragraph>{{text, Paragraph::Direction::Page}}, kLabel, width,
                                       texts_.rightToLeft());
}

NoticeFlow::SetCell NoticeFlow::set(const PrintCell& cell, qreal x, qreal width) const
{
    return {
        &cell, x, width, label(cell.label, width),
        std::make_shared<TextBlock>(cell.paragraphs, cell.strong ? kStrongValue : kValue, width, texts_.rightToLeft())};
}

void NoticeFlow::cells(const std::vector<PrintCell>& all)
{
    std::vector<const PrintCell*> waiting;
    int used = 0;
    const auto flush = [&] {
        if (!waiting.empty()) row(waiting);
        waiting.clear();
        used = 0;
    };
    for (const PrintCell& cell : all) {
        if (cell.startsRow || used + cell.span > kColumns) flush();
        const qreal share = width() * cell.span / kColumns - kGutter;
        const bool wraps = cell.span == kColumns || set(cell, 0, share).value->lines() > kMostLinesBeside;
        if (wraps) {
            flush();
            wide(cell);
            continue;
        }
        waiting.push_back(&cell);
        used += cell.span;
    }
    flush();
}

void NoticeFlow::row(const std::vector<const PrintCell*>& row)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        std::vector<SetCell> ready;
        qreal x = left();
        const qreal column = width() / kColumns;
        qreal height = 0;
        for (const PrintCell* cell : row) {
            const bool last = cell == row.back();
            const qreal share = last ? kPageWidth - kSideMargin - x : column * cell->span - kGutter;
            ready.push_back(set(*cell, x, share));
            height = std::max(height, ready.back().height(ready.back().value->lines()));
            x += column * cell->span;
        }
        if (height > room() && attempt == 0) {
            newPage();
            continue;
        }
        const qreal labels = std::max_element(ready.begin(), ready.end(), [](const SetCell& a, const SetCell& b) {
                                 return a.label->height() < b.label->height();
                             })->label->height();
        for (const SetCell& one : ready) {
            const qreal valueTop = top_ + kAbove + labels;
            sheets_.text(page_, "label", QRectF(one.x, top_ + kAbove, one.width, one.label->height()), one.label, 0,
                         one.label->lines());
            sheets_.text(page_, "value", QRectF(one.x, valueTop, one.width, one.value->height()), one.value, 0,
                         one.value->lines());
            height = std::max(height, valueTop + one.value->height() + kBelow - top_);
        }
        const qreal from = left();
        top_ += height;
        rule(from, kPageWidth - kSideMargin - from);
        return;
    }
}

void NoticeFlow::wide(const PrintCell& cell)
{
    SetCell ready = set(cell, left(), width());
    const std::size_t lines = ready.value->lines();
    std::size_t from = 0;
    while (from < lines) {
        std::size_t count = lines - from;
        if (ready.height(count) > room()) {
            const qreal free = room() - kAbove - kBelow - ready.label->height();
            const auto fits = static_cast<std::size_t>(std::max(0.0, std::floor(free / ready.value->lineHeight())));
            count = std::min(fits, count - kFewestLines);
            if (lines - from <= kFewestLines || fits < kFewestLines || count < kFewestLines) {
                newPage();
                if (from == 0) ready = set(cell, left(), width());
                continue;
            }
        }
        sheets_.text(page_, "label", QRectF(ready.x, top_ + kAbove, ready.width, ready.label->height()), ready.label, 0,
                     ready.label->lines());
        const qreal valueTop = top_ + kAbove + ready.label->height();
        sheets_.text(page_, "value",
                     QRectF(ready.x, valueTop, ready.width, ready.value->lineHeight() * static_cast<qreal>(count)),
                     ready.value, from, from + count);
        top_ += ready.height(count);
        from += count;
        if (from < lines) {
            newPage();
            ready.label = label(texts_.page("continued", {{"label", cell.label}}), ready.width);
        }
    }
    rule(ready.x, ready.width);
}

void NoticeFlow::rule(qreal x, qreal width) { sheets_.fill(page_, QRectF(x, top_, width, 12), kRule); }

} // namespace tocsin::ui
