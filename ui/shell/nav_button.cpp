#include "ui/shell/nav_button.h"

#include "ui/i18n/formats.h"
#include "ui/style/style_controls.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

NavButton::NavButton(const QIcon& mark, const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setIcon(mark);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCount(int count)
{
    count_ = count;
    setAccessibleName(count < 0 ? text() : text() + QLatin1Char(' ') + numberText(count));
    update();
}

void NavButton::setSecondary(bool secondary)
{
    secondary_ = secondary;
    updateGeometry();
}

void NavButton::setCompact(bool compact)
{
    compact_ = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const { return {compact_ ? 36 : 180, secondary_ ? 28 : 36}; }

void NavButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    const bool chosen = isChecked();
    painter.setPen(Qt::NoPen);
    if (chosen || underMouse()) {
        painter.setBrush(chosen ? toneFill(Tone::Accent, colours)
                                : mixed(colours.color(QPalette::Window), colours.color(QPalette::Text), 0.05));
        painter.drawRoundedRect(rect(), kRadius, kRadius);
    }
    const auto visual = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int start = compact_ ? (width() - kIconSize) / 2 : (secondary_ ? 38 : 10);
    const int mark = secondary_ ? 0 : kIconSize;
    if (!secondary_) icon().paint(&painter, visual({start, (height() - mark) / 2, mark, mark}));
    if (compact_) {
        if (hasFocus()) paintFocusRing(rect(), colours, painter);
        return;
    }
    const QString count = count_ < 0 ? QString() : numberText(count_);
    QFont body = font();
    if (secondary_) body = smallFont(body);
    if (chosen) body.setWeight(QFont::DemiBold);
    painter.setFont(body);
    const QFontMetrics metrics(body);
    const int countWidth = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + 10;
    const QRect place(start + mark + (secondary_ ? 0 : 10), 0,
                      width() - start - mark - (secondary_ ? 0 : 10) - countWidth - 8, height());
    const QColor quiet = colours.color(QPalette::PlaceholderText);
    painter.setPen(chosen ? toneText(Tone::Accent, colours)
                          : (secondary_ ? quiet : colours.color(QPalette::WindowText)));
    const int lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(visual(place), lead | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideRight, place.width()));
    if (countWidth > 0) {
        painter.setPen(chosen ? toneText(Tone::Accent, colours) : quiet);
        painter.drawText(visual({width() - countWidth - 4, 0, countWidth, height()}), Qt::AlignCenter, count);
    }
    if (hasFocus()) paintFocusRing(rect(), colours, painter);
}

} // namespace tocsin::ui
