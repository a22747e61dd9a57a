#include "ui/style/style_controls.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

namespace {

bool on(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }
bool enabled(const QStyleOption& option) { return on(option, QStyle::State_Enabled); }
QColor accent(const QPalette& palette) { return toneText(Tone::Accent, palette); }

/// Text on a button filled with the accent.
QColor onAccent(const QPalette& palette) { return isDark(palette) ? QColor(0x0f, 0x1c, 0x2b) : QColor(Qt::white); }

void paintBox(const QRectF& rect, const QColor& fill, const QColor& border, QPainter& painter, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace

void paintButtonPanel(const QStyleOption& option, QPainter& painter, ButtonLook look)
{
    const QPalette& palette = option.palette;
    QColor fill = palette.color(QPalette::Button);
    QColor border = mixed(hairline(palette), palette.color(QPalette::Dark), 0.35);
    if (look == ButtonLook::Primary && enabled(option)) {
        fill = accent(palette);
        border = fill;
    } else if (look == ButtonLook::Danger && enabled(option)) {
        border = mixed(palette.color(QPalette::Button), toneText(Tone::Block, palette), 0.55);
    } else if (look == ButtonLook::Quiet || look == ButtonLook::Flat) {
        fill = QColor();
        border = QColor();
    }
    if (enabled(option) && (on(option, QStyle::State_Sunken) || on(option, QStyle::State_On)))
        fill = mixed(fill.isValid() ? fill : palette.color(QPalette::Window), palette.color(QPalette::Text), 0.14);
    else if (enabled(option) && on(option, QStyle::State_MouseOver))
        fill = mixed(fill.isValid() ? fill : palette.color(QPalette::Window), palette.color(QPalette::Text), 0.06);
    paintBox(QRectF(option.rect), fill, border, painter, kRadius);
    if (on(option, QStyle::State_HasFocus)) paintFocusRing(option.rect, palette, painter);
}

void paintButtonLabel(const QStyleOptionButton& option, QPainter& painter, ButtonLook look)
{
    const QPalette& palette = option.palette;
    QColor colour = palette.color(enabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (enabled(option) && look == ButtonLook::Primary) colour = onAccent(palette);
    if (enabled(option) && look == ButtonLook::Danger) colour = toneText(Tone::Block, palette);
    if (enabled(option) && look == ButtonLook::Quiet) colour = accent(palette);
    const bool arrow = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth > 0 && !option.text.isEmpty() ? 6 : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int total = std::min(iconWidth + gap + textWidth + (arrow ? 18 : 0), option.rect.width());
    QRect rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {total, option.rect.height()}, option.rect);
    const auto visual = [&](const QRect& logical) { return QStyle::visualRect(option.direction, rect, logical); };
    painter.save();
    if (iconWidth > 0) {
        QIcon::Mode mode = enabled(option) ? QIcon::Normal : QIcon::Disabled;
        QPixmap pixmap = option.icon.pixmap(option.iconSize, painter.device()->devicePixelRatio(), mode);
        if (enabled(option) && look != ButtonLook::Normal && look != ButtonLook::Flat) {
            QPainter tint(&pixmap);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixmap.rect(), colour);
        }
        const QRect place(rect.left(), rect.center().y() - option.iconSize.height() / 2 + 1, iconWidth,
                          option.iconSize.height());
        painter.drawPixmap(visual(place), pixmap);
    }
    painter.setPen(colour);
    const QRect text(rect.left() + iconWidth + gap, rect.top(), total - iconWidth - gap - (arrow ? 18 : 0),
                     rect.height());
    painter.drawText(visual(text), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    if (arrow) paintChevron(visual(QRect(rect.right() - 11, rect.top(), 12, rect.height())), colour, painter);
    painter.restore();
}

void paintToolPanel(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    if (!enabled(option)) return;
    QColor fill;
    if (on(option, QStyle::State_On))
        fill = toneFill(Tone::Accent, palette);
    else if (on(option, QStyle::State_Sunken))
        fill = mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.14);
    else if (on(option, QStyle::State_MouseOver))
        fill = mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.07);
    if (fill.isValid()) paintBox(QRectF(option.rect), fill, QColor(), painter, kRadius);
    if (on(option, QStyle::State_HasFocus)) paintFocusRing(option.rect, palette, painter);
}

void paintField(const QRect& rect, const QStyleOption& option, QPainter& painter, bool focused)
{
    const QPalette& palette = option.palette;
    const QColor fill = palette.color(enabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Base);
    const bool quiet = !enabled(option) || on(option, QStyle::State_ReadOnly);
    const QColor border = quiet ? hairline(palette) : mixed(hairline(palette), palette.color(QPalette::Dark), 0.55);
    paintBox(QRectF(rect), fill, border, painter, kRadius);
    if (focused) paintFocusRing(rect, palette, painter);
}

void paintFocusRing(const QRect& rect, const QPalette& palette, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent(palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.restore();
}

void paintCheckBox(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = !on(option, QStyle::State_Off);
    const QColor strong = enabled(option) ? accent(palette) : palette.color(QPalette::Disabled, QPalette::Text);
    paintBox(box, filled ? strong : palette.color(QPalette::Base),
             filled ? strong : mixed(hairline(palette), palette.color(QPalette::PlaceholderText), 0.6), painter, 3);
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(option.rect.adjusted(-2, -2, 2, 2), palette, painter);
    if (!filled) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(onAccent(palette), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (on(option, QStyle::State_NoChange))
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)}));
    painter.restore();
}

void paintRadioButton(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const bool chosen = on(option, QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor strong = enabled(option) ? accent(palette) : palette.color(QPalette::Disabled, QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen ? strong : mixed(hairline(palette), palette.color(QPalette::PlaceholderText), 0.6),
                        chosen ? 2 : 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(box);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        const double inset = box.width() * 0.27;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintChevron(const QRect& rect, const QColor& colour, QPainter& painter, double degrees)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(rect).center());
    painter.rotate(degrees);
    painter.drawPolyline(QPolygonF({QPointF(-3.5, -1.7), QPointF(0, 1.8), QPointF(3.5, -1.7)}));
    painter.restore();
}

} // namespace tocsin::ui
