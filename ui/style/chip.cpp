#include "ui/style/chip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tocsin::ui {

namespace {
constexpr int kPadding = 8;

QFont chipFont(const QFont& body)
{
    QFont font = smallFont(body);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

Chip::Chip(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

Chip::Chip(Tone tone, const QString& text, QWidget* parent) : Chip(parent) { set(tone, text); }

void Chip::set(Tone tone, const QString& text)
{
    tone_ = tone;
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(chipFont(font()));
    return {metrics.horizontalAdvance(text_) + 2 * kPadding + 1, metrics.height() + 6};
}

void Chip::paintEvent(QPaintEvent*)
{
    if (text_.isEmpty()) return;
    QPainter painter(this);
    paintChip(painter, rect(), tone_, text_, palette(), font(), layoutDirection());
}

int paintChip(QPainter& painter, const QRect& rect, Tone tone, const QString& text, const QPalette& palette,
              const QFont& font, Qt::LayoutDirection direction)
{
    const QFont small = chipFont(font);
    const QFontMetrics metrics(small);
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * kPadding + 1, rect.width());
    const int height = std::min(metrics.height() + 6, rect.height());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignVCenter | Qt::AlignLeft, QSize(width, height), rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(tone, palette));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(small);
    painter.setPen(toneText(tone, palette));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, width - 2 * kPadding + 2));
    painter.restore();
    return width;
}

Tone toneOfState(const std::string& state)
{
    if (state == "supervisor_review" || state == "compliance_review") return Tone::Accent;
    if (state == "update_review" || state == "update_compliance" || state == "update_draft") return Tone::Accent;
    if (state == "returned" || state == "gs_asked" || state == "suspended" || state == "located" ||
        state == "withdrawal_requested" || state == "withdrawn_at_once")
        return Tone::Warn;
    if (state == "approved" || state == "published" || state == "circulated" || state == "update_approved")
        return Tone::Good;
    if (state == "gs_refused" || state == "refused") return Tone::Block;
    if (state == "sent" || state == "update_sent") return Tone::Hint;
    return Tone::Neutral;
}

} // namespace tocsin::ui
