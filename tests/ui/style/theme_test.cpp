#include "ui/style/theme.h"

#include "ui/style/icons.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

#include <catch2/catch.hpp>

#include <cmath>

using namespace tocsin;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QPalette themed(ui::Appearance appearance)
{
    ui::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), appearance);
    return QApplication::palette();
}

} // namespace

TEST_CASE("Text of every tone is readable on window, base and its own fill, light and dark")
{
    for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
        const QPalette palette = themed(appearance);
        CHECK(ui::isDark(palette) == (appearance == ui::Appearance::Dark));
        for (const ui::Tone tone :
             {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Block, ui::Tone::Warn, ui::Tone::Hint, ui::Tone::Good}) {
            const QColor text = ui::toneText(tone, palette);
            CHECK(contrast(text, palette.color(QPalette::Window)) >= 4.5);
            CHECK(contrast(text, palette.color(QPalette::Base)) >= 4.5);
            CHECK(contrast(text, ui::toneFill(tone, palette)) >= 4.5);
        }
        for (const auto& [text, ground] :
             {std::pair(QPalette::Text, QPalette::Base), std::pair(QPalette::WindowText, QPalette::Window),
              std::pair(QPalette::PlaceholderText, QPalette::Base),
              std::pair(QPalette::PlaceholderText, QPalette::Window),
              std::pair(QPalette::HighlightedText, QPalette::Highlight),
              std::pair(QPalette::ButtonText, QPalette::Button), std::pair(QPalette::Link, QPalette::Base),
              std::pair(QPalette::ToolTipText, QPalette::ToolTipBase)})
            CHECK(contrast(palette.color(text), palette.color(ground)) >= 4.5);
    }
    themed(ui::Appearance::Light);
}

TEST_CASE("Every icon draws something, and in the colour of the palette of the moment")
{
    const auto darkness = [](const QIcon& icon) {
        const QImage picture = icon.pixmap(32, 32).toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y).alpha() > 128 && picture.pixelColor(x, y).lightness() < 128) ++count;
        return count;
    };
    themed(ui::Appearance::Light);
    for (int which = 0; which <= static_cast<int>(ui::Icon::ZoomOut); ++which) {
        INFO(which);
        CHECK(darkness(ui::icon(static_cast<ui::Icon>(which))) > 10);
    }
    const QIcon icon = ui::icon(ui::Icon::Search);
    themed(ui::Appearance::Dark);
    CHECK(darkness(icon) == 0);
    themed(ui::Appearance::Light);
    CHECK(ui::typeIcon("red.notice").pixmap(16, 16).toImage().pixelColor(8, 12).red() > 180);
}

TEST_CASE("A focused button and field show it, and a primary button differs from a plain one")
{
    themed(ui::Appearance::Light);
    QPushButton plain(QStringLiteral("Submit"));
    QPushButton primary(QStringLiteral("Submit"));
    ui::setLook(primary, ui::ButtonLook::Primary);
    for (QPushButton* button : {&plain, &primary}) button->resize(100, 32);
    const QImage before = plain.grab().toImage();
    CHECK(before != primary.grab().toImage());
    plain.show();
    plain.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&plain));
    plain.setFocus();
    REQUIRE(QApplication::focusWidget() == &plain);
    CHECK(before != plain.grab().toImage());
}
