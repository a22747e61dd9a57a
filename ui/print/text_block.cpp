#include "ui/print/text_block.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tocsin::ui {

namespace {

constexpr qreal kUnitsPerPoint = 2540.0 / 72.0;
/// So few lines read well at either side; more would be ragged at their beginnings.
constexpr int kFewLines = 3;

bool rightToLeftOf(const Paragraph& paragraph, const QString& text, bool page)
{
    switch (paragraph.direction) {
    case Paragraph::Direction::Page: return page;
    case Paragraph::Direction::Own: return text.isRightToLeft();
    case Paragraph::Direction::Latin: return false;
    }
    return page;
}

Qt::Alignment alignmentOf(Side side, bool rightToLeft)
{
    if (side == Side::Centre) return Qt::AlignHCenter;
    return ((side == Side::Leading) != rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
}

bool isIsolate(QChar character) { return character.unicode() >= 0x2066 && character.unicode() <= 0x2069; }

/// Dates and numbers keep the order of their parts in text from right to left. Without the isolates, 2024-05-03 after
/// an Arabic letter would read 03-05-2024 (rule W2 of the bidirectional algorithm). After a Latin word they follow it
/// as they should, and an isolate would tear the two apart.
QString keepingNumbers(const QString& text)
{
    static const QRegularExpression kNumber(
        QStringLiteral("(?<![0-9A-Za-z])(?<![A-Za-z] )(?<![0-9A-Za-z][-/.:,])([0-9]+(?:[-/.:,][0-9A-Za-z]+)+)"));
    QString out = text;
    return out.replace(kNumber, QStringLiteral("\u2066\\1\u2069"));
}

/// Keeps the letters of "fi", "ff" and their like apart: a ligature comes out of a PDF as one odd sign, and a search
/// for "official" would miss it. Any spacing does it; this one is too small to see. Not for whole texts, since spaced
/// Arabic comes out letter by letter.
QList<QTextLayout::FormatRange> withoutLigatures(const QString& text, const QFont& font)
{
    static const QRegularExpression kLigature(QStringLiteral("f+[bfhijklt]?"));
    QFont spaced = font;
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    QTextCharFormat format;
    format.setFont(spaced);
    QList<QTextLayout::FormatRange> ranges;
    for (auto matches = kLigature.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 1)
            ranges.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format});
    }
    return ranges;
}

/// Lays the text out anew in lines of `width`.
void layOut(QTextLayout& layout, qreal width, bool rightToLeft, Qt::Alignment alignment)
{
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) line.setLineWidth(width);
    layout.endLayout();
}

} // namespace

QFont printFont(qreal points, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("WenQuanYi Micro Hei")});
    font.setPixelSize(static_cast<int>(std::lround(points * kUnitsPerPoint)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

TextBlock::TextBlock(const std::vector<Paragraph>& paragraphs, const TextStyle& style, qreal width,
                     bool pageRightToLeft, Side side)
    : style_(style),
      width_(width),
      font_(printFont(style.points, style.bold)),
      lineHeight_(font_.pixelSize() * style.leading)
{
    const QFontMetricsF metrics(font_);
    baseline_ = (lineHeight_ - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (const Paragraph& paragraph : paragraphs)
        for (const QString& text : paragraph.text.split(QLatin1Char('\n')))
            set(text, rightToLeftOf(paragraph, text, pageRightToLeft), pageRightToLeft, side);
}

void TextBlock::set(const QString& text, bool rightToLeft, bool pageRightToLeft, Side side)
{
    QString tidy = text;
    tidy.replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (rightToLeft) tidy = keepingNumbers(tidy);
    auto layout = std::make_unique<QTextLayout>(tidy, font_);
    layout->setCacheEnabled(true);
    layout->setFormats(withoutLigatures(tidy, font_));
    layOut(*layout, width_, rightToLeft, alignmentOf(side, pageRightToLeft));
    if (layout->lineCount() > kFewLines && rightToLeft != pageRightToLeft && side != Side::Centre)
        layOut(*layout, width_, rightToLeft, alignmentOf(side, rightToLeft));
    for (int index = 0; index < layout->lineCount(); ++index) lines_.push_back({layouts_.size(), index});
    layouts_.push_back(std::move(layout));
}

qreal TextBlock::widestLine() const
{
    qreal widest = 0;
    for (const Line& line : lines_)
        widest = std::max(widest, layouts_[line.layout]->lineAt(line.index).naturalTextWidth());
    return widest;
}

QString TextBlock::text(std::size_t from, std::size_t to) const
{
    QStringList out;
    for (std::size_t i = from; i < to && i < lines_.size(); ++i) {
        const QTextLayout& layout = *layouts_[lines_[i].layout];
        const QTextLine line = layout.lineAt(lines_[i].index);
        QString words = layout.text().mid(line.textStart(), line.textLength());
        words.removeIf(isIsolate);
        out << words.trimmed();
    }
    return out.join(QLatin1Char(' '));
}

void TextBlock::paint(QPainter& painter, const QPointF& topLeft, std::size_t from, std::size_t to) const
{
    painter.setPen(style_.colour);
    for (std::size_t i = from; i < to && i < lines_.size(); ++i) {
        const QTextLine line = layouts_[lines_[i].layout]->lineAt(lines_[i].index);
        const qreal top = topLeft.y() + lineHeight_ * static_cast<qreal>(i - from) + baseline_ - line.ascent();
        line.draw(&painter, QPointF(topLeft.x(), top));
    }
}

} // namespace tocsin::ui
