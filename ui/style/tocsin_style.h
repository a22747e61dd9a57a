#pragma once
// The look of every control: Fusion made flat, with one accent, visible focus and room to read. All colours come from
// the palette, so a change of palette is a change of look.

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QProxyStyle>

namespace tocsin::ui {

/// How loudly a button speaks. One primary action at most in a view.
enum class ButtonLook {
    Normal,
    Primary,
    Danger,
    Quiet, ///< no frame, the accent's colour: an offer beside other things
    Flat   ///< no frame, plain text: part of a bar
};
/// Sets the button's look; the style reads it when it paints.
void setLook(QAbstractButton& button, ButtonLook look);
ButtonLook lookOf(const QWidget* button);

class TocsinStyle final : public QProxyStyle {
    Q_OBJECT
public:
    TocsinStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

} // namespace tocsin::ui
