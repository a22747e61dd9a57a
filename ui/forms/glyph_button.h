#pragma once
// Small flat buttons whose sign is drawn, so that they are crisp at any scale and follow the palette.

#include <QtWidgets/QAbstractButton>

namespace tocsin::ui {

/// A 24 x 24 button. The text given is its name for the tooltip and for screen readers.
class GlyphButton final : public QAbstractButton {
public:
    enum class Glyph { Add, Remove, Up, Down, Duplicate, Help, Expand, Drop };
    GlyphButton(Glyph glyph, const QString& name, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Glyph glyph_;
};

/// Draws a glyph into a rectangle with the painter's pen.
void drawGlyph(QPainter& painter, GlyphButton::Glyph glyph, const QRectF& box, bool open, bool rightToLeft);

} // namespace tocsin::ui
