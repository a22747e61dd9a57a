#include "ui/style/icons.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QStyle>

#include <array>
#include <optional>

namespace tocsin::ui {

namespace {

constexpr std::array kNames{
    "add",    "attachment", "block",    "check",    "chevron",  "clock",  "close",  "comment", "copy",    "down",
    "edit",   "export",     "eye",      "eye_off",  "filter",   "folder", "form",   "help",    "hint",    "history",
    "home",   "import",     "inbox",    "keyboard", "language", "law",    "list",   "lock",    "moon",    "ok",
    "photo",  "print",      "question", "redo",     "refresh",  "remove", "return", "review",  "search",  "send",
    "shield", "sign_out",   "sun",      "undo",     "up",       "user",   "users",  "warning", "zoom_in", "zoom_out"};

void paintIcon(Icon which, const QColor& colour, QPainter& painter, const QRectF& rect)
{
    QFile file(QStringLiteral(":/tocsin/icons/%1.svg").arg(QLatin1String(kNames.at(static_cast<std::size_t>(which)))));
    if (!file.open(QIODevice::ReadOnly)) return;
    QByteArray drawing = file.readAll();
    drawing.replace("#000", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    renderer.render(&painter, rect);
}

/// Draws at the size and in the colour of the moment.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(Icon which, std::optional<Tone> tone) : which_(which), tone_(tone) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        QColor colour = tone_ ? toneText(*tone_, palette)
                              : mixed(palette.color(QPalette::Base), palette.color(QPalette::ButtonText), 0.82);
        if (mode == QIcon::Disabled) colour = palette.color(QPalette::Disabled, QPalette::ButtonText);
        const int side = std::min(rect.width(), rect.height());
        paintIcon(which_, colour, *painter,
                  QRectF(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, rect)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(which_, tone_); }

private:
    Icon which_;
    std::optional<Tone> tone_;
};

/// A notice is a leaf with a turned-down corner, a diffusion a disc with a ring that goes out from it, each filled with
/// its colour.
class TypeEngine final : public QIconEngine {
public:
    TypeEngine(QColor colour, bool diffusion) : colour_(std::move(colour)), diffusion_(diffusion) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled) painter->setOpacity(painter->opacity() * 0.5);
        painter->setPen(QPen(mixed(colour_, isDark(QApplication::palette()) ? Qt::white : Qt::black, 0.25), 1));
        painter->setBrush(colour_);
        if (diffusion_)
            paintDisc(*painter, rect);
        else
            paintLeaf(*painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TypeEngine(colour_, diffusion_); }

private:
    void paintDisc(QPainter& painter, const QRect& rect) const
    {
        const double side = std::min(rect.width(), rect.height());
        const QPointF centre = QRectF(rect).center();
        painter.drawEllipse(centre, side * 0.42, side * 0.42);
        painter.setPen(QPen(mixed(colour_, Qt::white, 0.8), side * 0.07));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, side * 0.26, side * 0.26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colour_, Qt::white, 0.8));
        painter.drawEllipse(centre, side * 0.1, side * 0.1);
    }
    void paintLeaf(QPainter& painter, const QRect& rect) const
    {
        const double side = std::min(rect.width(), rect.height());
        const QRectF box(rect.x() + (rect.width() - side) / 2 + side * 0.19, rect.y() + (rect.height() - side) / 2 + 1,
                         side * 0.62, side - 2);
        const double fold = box.width() * 0.36;
        QPainterPath leaf(box.topLeft());
        leaf.lineTo(box.right() - fold, box.top());
        leaf.lineTo(box.right(), box.top() + fold);
        leaf.lineTo(box.bottomRight());
        leaf.lineTo(box.bottomLeft());
        leaf.closeSubpath();
        painter.drawPath(leaf);
        painter.setBrush(mixed(colour_, Qt::white, 0.55));
        painter.drawPolygon(QPolygonF({{box.right() - fold, box.top()},
                                       {box.right() - fold, box.top() + fold},
                                       {box.right(), box.top() + fold}}));
    }

    QColor colour_;
    bool diffusion_;
};

} // namespace

QIcon icon(Icon which) { return QIcon(new TintedEngine(which, std::nullopt)); }

QIcon icon(Icon which, Tone tone) { return QIcon(new TintedEngine(which, tone)); }

QPixmap iconPixmap(Icon which, const QColor& colour, int size, double ratio)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintIcon(which, colour, painter, QRectF(0, 0, size, size));
    return picture;
}

Icon markOf(Tone tone)
{
    switch (tone) {
    case Tone::Block: return Icon::Block;
    case Tone::Warn: return Icon::Warning;
    case Tone::Good: return Icon::Ok;
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Hint: return Icon::Hint;
    }
    return Icon::Hint;
}

QColor typeColour(const std::string& type)
{
    struct Known {
        const char* prefix;
        const char* colour;
    };
    static constexpr std::array kKnown{
        Known{"red.", "#c8372d"},    Known{"blue.", "#2b6cb0"},   Known{"green.", "#2f8f4e"},
        Known{"yellow.", "#e0b32a"}, Known{"black.", "#3a3f47"},  Known{"purple.", "#7d4fa3"},
        Known{"orange.", "#dd7b23"}, Known{"silver.", "#a9b2bc"}, Known{"un.", "#4b9cd9"}};
    for (const Known& known : kKnown)
        if (type.starts_with(known.prefix)) return {QLatin1String(known.colour)};
    return {0x8a, 0x93, 0x9f};
}

QIcon typeIcon(const std::string& type)
{
    return QIcon(new TypeEngine(typeColour(type), type.ends_with(".diffusion")));
}

} // namespace tocsin::ui
