#include "ui/forms/row_header.h"

#include "ui/forms/glyph_button.h"
#include "ui/forms/severity_mark.h"
#include "ui/style/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace tocsin::ui {

namespace {

constexpr int kHeight = 34;

} // namespace

RowHeader::RowHeader(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("row_header"));
}

QSize RowHeader::sizeHint() const { return {240, kHeight}; }

void RowHeader::setTitle(const QString& number, const QString& title)
{
    number_ = number;
    title_ = title;
    name();
    update();
}

void RowHeader::setCounts(const FindingMarks::Counts& counts)
{
    if (counts == counts_) return;
    counts_ = counts;
    name();
    update();
}

void RowHeader::name()
{
    QString spoken = number_ + QLatin1String(". ") + title_;
    if (const QString counts = spokenCounts(counts_); !counts.isEmpty()) spoken += QLatin1String(", ") + counts;
    setAccessibleName(spoken);
}

void RowHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (hasFocus()) {
        painter.setPen(QPen(toneText(Tone::Accent, palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
    }
    const QRect chevron(mirrored ? width() - 30 : 6, (height() - 24) / 2, 24, 24);
    painter.setPen(QPen(toneText(Tone::Neutral, palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawGlyph(painter, GlyphButton::Glyph::Expand, chevron, isChecked(), mirrored);
    const int marks = drawCounts(painter, rect().adjusted(8, 0, -8, 0), counts_, palette(), mirrored);
    QRect words = mirrored ? rect().adjusted(16 + marks, 0, -34, 0) : rect().adjusted(34, 0, -16 - marks, 0);
    const int side = int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.setPen(toneText(Tone::Neutral, palette()));
    painter.drawText(words, side, number_);
    const int taken = fontMetrics().horizontalAdvance(number_) + 10;
    words.adjust(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    QFont strong = font();
    strong.setWeight(QFont::Medium);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(words, side, QFontMetrics(strong).elidedText(title_, Qt::ElideRight, words.width()));
}

int drawCounts(QPainter& painter, const QRect& box, const FindingMarks::Counts& counts, const QPalette& palette,
               bool mirrored)
{
    int used = 0;
    const auto draw = [&](std::size_t count, rules::Severity severity) {
        if (count == 0) return;
        const QString figure = QString::number(count);
        const int figureWidth = painter.fontMetrics().horizontalAdvance(figure);
        const int whole = 14 + figureWidth + 8;
        const int x = mirrored ? box.left() + used : box.right() + 1 - used - whole;
        const QRectF mark(mirrored ? x + figureWidth + 11 : x, box.center().y() - 4.5, 10, 10);
        drawSeverity(painter, severity, mark, palette);
        painter.setPen(toneText(severityTone(severity), palette));
        painter.drawText(QRect(mirrored ? x + 8 : x + 13, box.top(), figureWidth + 2, box.height()),
                         int(Qt::AlignAbsolute | Qt::AlignVCenter | Qt::AlignLeft), figure);
        used += whole;
    };
    draw(counts.hint, rules::Severity::Hint);
    draw(counts.warn, rules::Severity::Warn);
    draw(counts.block, rules::Severity::Block);
    return used;
}

QString spokenCounts(const FindingMarks::Counts& counts)
{
    QStringList parts;
    const auto say = [&parts](std::size_t count, const char* text) {
        if (count > 0) parts << QCoreApplication::translate("FindingCounts", text, nullptr, int(count));
    };
    say(counts.block, QT_TRANSLATE_N_NOOP("FindingCounts", "%n blocking"));
    say(counts.warn, QT_TRANSLATE_N_NOOP("FindingCounts", "%n warnings"));
    say(counts.hint, QT_TRANSLATE_N_NOOP("FindingCounts", "%n hints"));
    return parts.join(QLatin1String(", "));
}

} // namespace tocsin::ui
