#include "ui/print/page_frame.h"

#include "core/base/clock.h"
#include "ui/print/qt_text.h"

#include <QtGui/QFontMetricsF>

namespace tocsin::ui {

namespace {

const QColor& quiet()
{
    static const QColor kQuiet(0x55, 0x5d, 0x69);
    return kQuiet;
}

constexpr qreal kHair = 20;

/// "2026-11-24T09:00:00.000Z" as "2026-11-24 09:00 UTC"; anything else as it is.
QString instantText(const std::string& text)
{
    const base::Result<base::Instant> instant = base::parseInstant(text);
    if (!instant) return PrintTexts::visible(text);
    const QString iso = toQt(base::toText(*instant));
    return iso.left(10) + QLatin1Char(' ') + iso.mid(11, 5) + QStringLiteral(" UTC");
}

/// The first 16 digits in groups of four: enough to compare by eye.
QString shortHash(const std::string& hex)
{
    QString out;
    for (std::size_t i = 0; i < hex.size() && i < 16; ++i) {
        if (i > 0 && i % 4 == 0) out += QLatin1Char(' ');
        out += QLatin1Char(hex[i]);
    }
    return out;
}

} // namespace

std::shared_ptr<const TextBlock> PageFrame::line(const QString& text, const TextStyle& style, qreal width,
                                                 Side side) const
{
    const QString fitting =
        QFontMetricsF(printFont(style.points, style.bold)).elidedText(text, Qt::ElideRight, width - 1);
    return std::make_shared<TextBlock>(std::vector<Paragraph>{{fitting, Paragraph::Direction::Page}}, style, width,
                                       texts_.rightToLeft(), side);
}

std::shared_ptr<const TextBlock> PageFrame::tight(const QString& text, const TextStyle& style, qreal& width) const
{
    width = line(text, style, kContentWidth)->widestLine() + 2;
    return line(text, style, width);
}

void PageFrame::put(std::size_t page, const char* role, qreal x, qreal y, qreal width,
                    const std::shared_ptr<const TextBlock>& block) const
{
    sheets_.text(page, role, QRectF(x, y, width, block->height()), block, 0, block->lines());
}

void PageFrame::marking(std::size_t page, qreal top) const
{
    qreal width = 0;
    const TextStyle style{8, true, QColor(Qt::black), 1.3};
    const auto words = tight(notice_.marking.toUpper(), style, width);
    const qreal x = kPageWidth - kSideMargin - width - mm(2.4);
    sheets_.frame(page, QRectF(x - mm(2.4), top, width + mm(4.8), mm(5.4)), Qt::black);
    put(page, "marking", x, top + (mm(5.4) - words->height()) / 2, width, words);
}

qreal PageFrame::head(std::size_t page) const
{
    const qreal top = mm(10);
    put(page, "requester", kSideMargin, top + mm(0.4), mm(110),
        line(PrintTexts::isolated(notice_.requester), {11, true}, mm(110)));
    marking(page, top);
    const QRectF band(kSideMargin, mm(18), kContentWidth, mm(15));
    sheets_.fill(page, band, colour_.band);
    const qreal room = colourName(page, band) - mm(5) - band.x() - mm(5);
    const auto title = fitted(texts_.title().toUpper(), colour_.onBand, room);
    put(page, "title", band.x() + mm(5), band.center().y() - title->height() / 2, room, title);
    return band.bottom() + mm(1);
}

qreal PageFrame::colourName(std::size_t page, const QRectF& band) const
{
    const QString words = !colour_.code.empty()  ? texts_.code("notice_colours", colour_.code)
                          : texts_.isDiffusion() ? texts_.page("diffusion")
                                                 : QString();
    if (words.isEmpty()) return band.right();
    qreal width = 0;
    const auto name = tight(words.toUpper(), {10, true, colour_.accent, 1.3}, width);
    const qreal x = band.right() - mm(5) - mm(3) - width;
    sheets_.fill(page, QRectF(x - mm(3), band.y() + mm(4), width + mm(6), mm(7)), Qt::white);
    put(page, "colour", x, band.center().y() - name->height() / 2, width, name);
    return x - mm(3);
}

std::shared_ptr<const TextBlock> PageFrame::fitted(const QString& text, const QColor& colour, qreal width) const
{
    constexpr qreal kLargest = 21;
    constexpr qreal kOneLine = 12.5; ///< smaller than this, two lines are easier to read
    constexpr qreal kSmallest = 8;
    for (qreal points = kLargest; points > kOneLine; points -= 0.5)
        if (QFontMetricsF(printFont(points, true)).horizontalAdvance(text) < width - mm(1))
            return line(text, {points, true, colour, 1.36}, width);
    std::shared_ptr<const TextBlock> block;
    for (qreal points = kOneLine; points >= kSmallest; points -= 0.5) {
        block = std::make_shared<TextBlock>(std::vector<Paragraph>{{text, Paragraph::Direction::Page}},
                                            TextStyle{points, true, colour, 1.2}, width, texts_.rightToLeft());
        if (block->lines() <= 2) break;
    }
    return block;
}

qreal PageFrame::name(std::size_t page, qreal top) const
{
    const bool original = !notice_.originalName.isEmpty();
    const qreal width = original ? mm(115) : kContentWidth;
    const auto name =
        std::make_shared<TextBlock>(std::vector<Paragraph>{{notice_.name, Paragraph::Direction::Own}},
                                    TextStyle{16, true, QColor(Qt::black), 1.3}, width, texts_.rightToLeft());
    put(page, "name", kSideMargin, top, width, name);
    if (!original) return top + name->height();
    const qreal rest = kContentWidth - width;
    const auto script = std::make_shared<TextBlock>(
        std::vector<Paragraph>{{notice_.originalName, Paragraph::Direction::Own}},
        TextStyle{15, true, QColor(Qt::black), 1.3 * 16 / 15}, rest, texts_.rightToLeft(), Side::Trailing);
    put(page, "original name", kSideMargin + width, top, rest, script);
    return top + std::max(name->height(), script->height());
}

qreal PageFrame::runningHead(std::size_t page) const
{
    const qreal top = mm(10);
    QString words = texts_.title().toUpper() + QStringLiteral("  ·  ") + PrintTexts::isolated(notice_.name);
    if (const QString number = PrintTexts::visible(texts_.input().head.controlNumber); !number.isEmpty())
        words += QStringLiteral("  ·  ") + PrintTexts::latin(number);
    put(page, "running head", kSideMargin, top + mm(0.8), mm(115), line(words, {8.5, true}, mm(115)));
    marking(page, top);
    sheets_.fill(page, QRectF(kSideMargin, mm(17), kContentWidth, mm(1.4)), colour_.band);
    return mm(21);
}

void PageFrame::footer(std::size_t page) const
{
    const PrintHead& head = texts_.input().head;
    const TextStyle small{7, false, quiet(), 1.3};
    const qreal first = mm(283);
    const qreal second = first + mm(3.8);
    const auto latin = [](const std::string& text) { return PrintTexts::latin(PrintTexts::visible(text)); };
    sheets_.fill(page, QRectF(kSideMargin, mm(281.6), kContentWidth, kHair), colour_.accent);
    put(page, "footer", kSideMargin, first, mm(75),
        line(texts_.page("footer_document",
                         {{"number", latin(head.number)}, {"version", QString::number(head.version)}}),
             small, mm(75)));
    put(page, "footer marking", kSideMargin + mm(65), first, mm(50),
        line(notice_.marking.toUpper(), {7, true, QColor(Qt::black), 1.3}, mm(50), Side::Centre));
    put(page, "footer page", kSideMargin + mm(130), first, mm(50),
        line(texts_.page("footer_page",
                         {{"page", QString::number(page + 1)}, {"pages", QString::number(sheets_.count())}}),
             {7.5, true}, mm(50), Side::Trailing));
    put(page, "footer", kSideMargin, second, mm(75),
        line(texts_.page("footer_hash", {{"hash", PrintTexts::latin(shortHash(head.contentHash))}}), small, mm(75)));
    put(page, "footer", kSideMargin + mm(80), second, mm(100),
        line(texts_.page("footer_printed", {{"instant", PrintTexts::latin(instantText(head.printedAt))},
                                            {"person", PrintTexts::isolated(PrintTexts::visible(head.printedBy))}}),
             small, mm(100), Side::Trailing));
    if (head.logSize == 0) return;
    put(page, "footer", kSideMargin, second + mm(3.8), kContentWidth,
        line(texts_.page("footer_log", {{"entries", PrintTexts::latin(QString::number(head.logSize))},
                                        {"root", PrintTexts::latin(shortHash(head.logRoot))},
                                        {"key", latin(head.logKey)}}),
             small, kContentWidth));
}

void PageFrame::watermark(std::size_t page) const
{
    const TextStyle style{54, true, QColor(0xe9, 0xea, 0xed), 1.2};
    sheets_.watermark(page, std::make_shared<TextBlock>(
                                std::vector<Paragraph>{{texts_.page("watermark"), Paragraph::Direction::Page}}, style,
                                mm(330), texts_.rightToLeft(), Side::Centre));
}

void PageFrame::finish() const
{
    for (std::size_t page = 0; page < sheets_.count(); ++page) {
        footer(page);
        if (!texts_.input().head.issued) watermark(page);
    }
}

} // namespace tocsin::ui
