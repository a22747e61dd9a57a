#include "ui/style/theme.h"

#include "ui/style/tocsin_style.h"

#include <QtWidgets/QToolTip>

#include <array>
#include <optional>

namespace tocsin::ui {

namespace {

struct ToneColours {
    const char* lightText;
    const char* darkText;
    const char* lightFill;
    const char* darkFill;
};

const ToneColours& coloursOf(Tone tone)
{
    static const ToneColours kNeutral{"#4a5361", "#aab3c0", "#eceff3", "#2b3038"};
    static const ToneColours kAccent{"#1d5fa8", "#7db8f2", "#e3eef9", "#1f3247"};
    static const ToneColours kBlock{"#b3261e", "#ff9c94", "#fbe6e4", "#45211f"};
    static const ToneColours kWarn{"#8a5300", "#f2bf6b", "#fbeed9", "#41311a"};
    static const ToneColours kHint{"#3f5a8a", "#a7bde8", "#e7edf8", "#262f42"};
    static const ToneColours kGood{"#1b6b3a", "#7fd6a0", "#e1f3e8", "#1c3a29"};
    switch (tone) {
    case Tone::Neutral: return kNeutral;
    case Tone::Accent: return kAccent;
    case Tone::Block: return kBlock;
    case Tone::Warn: return kWarn;
    case Tone::Hint: return kHint;
    case Tone::Good: return kGood;
    }
    return kNeutral;
}

struct RoleColour {
    QPalette::ColorRole role;
    const char* light;
    const char* dark;
};

constexpr std::array kRoles{
    RoleColour{QPalette::Window, "#f5f6f8", "#1b1e23"},
    RoleColour{QPalette::Base, "#ffffff", "#22262c"},
    RoleColour{QPalette::AlternateBase, "#fafbfc", "#252a31"},
    RoleColour{QPalette::WindowText, "#1d2530", "#e4e8ed"},
    RoleColour{QPalette::Text, "#1d2530", "#e4e8ed"},
    RoleColour{QPalette::PlaceholderText, "#687281", "#98a2af"},
    RoleColour{QPalette::Button, "#ffffff", "#2a2f37"},
    RoleColour{QPalette::ButtonText, "#1d2530", "#e4e8ed"},
    RoleColour{QPalette::BrightText, "#b3261e", "#ff9c94"},
    RoleColour{QPalette::Highlight, "#d3e4f7", "#2c4a6b"},
    RoleColour{QPalette::HighlightedText, "#10233b", "#ffffff"},
    RoleColour{QPalette::Link, "#1d5fa8", "#7db8f2"},
    RoleColour{QPalette::LinkVisited, "#5b4a9c", "#b9a8ef"},
    RoleColour{QPalette::ToolTipBase, "#263041", "#39414c"},
    RoleColour{QPalette::ToolTipText, "#f7f9fb", "#f2f4f7"},
    RoleColour{QPalette::Light, "#ffffff", "#363c45"},
    RoleColour{QPalette::Midlight, "#eceff3", "#2e343c"},
    RoleColour{QPalette::Mid, "#d8dde4", "#3a414b"},
    RoleColour{QPalette::Dark, "#aeb6c1", "#4d5662"},
    RoleColour{QPalette::Shadow, "#868f9c", "#0e1013"},
};

constexpr std::array kDisabled{
    RoleColour{QPalette::WindowText, "#98a1ad", "#6b7480"}, RoleColour{QPalette::Text, "#8b94a1", "#747d89"},
    RoleColour{QPalette::ButtonText, "#98a1ad", "#6b7480"}, RoleColour{QPalette::PlaceholderText, "#a9b1bb", "#5d6570"},
    RoleColour{QPalette::Base, "#f5f6f8", "#1f2328"},       RoleColour{QPalette::Button, "#f5f6f8", "#23272d"},
    RoleColour{QPalette::Highlight, "#e3e7ec", "#333a43"},  RoleColour{QPalette::HighlightedText, "#6b7480", "#8b94a1"},
    RoleColour{QPalette::Link, "#98a1ad", "#6b7480"},
};

QPalette paletteOf(bool dark)
{
    QPalette palette;
    const auto colour = [dark](const RoleColour& role) { return QColor(QLatin1String(dark ? role.dark : role.light)); };
    for (const RoleColour& role : kRoles) palette.setColor(role.role, colour(role));
    for (const RoleColour& role : kDisabled) palette.setColor(QPalette::Disabled, role.role, colour(role));
    return palette;
}

QFont scaled(const QFont& body, double factor, QFont::Weight weight)
{
    QFont font(body);
    if (body.pointSizeF() > 0) font.setPointSizeF(body.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

QColor toneText(Tone tone, const QPalette& palette)
{
    const ToneColours& colours = coloursOf(tone);
    return QColor(QLatin1String(isDark(palette) ? colours.darkText : colours.lightText));
}

QColor toneFill(Tone tone, const QPalette& palette)
{
    const ToneColours& colours = coloursOf(tone);
    return QColor(QLatin1String(isDark(palette) ? colours.darkFill : colours.lightFill));
}

QColor hairline(const QPalette& palette) { return palette.color(QPalette::Mid); }

QColor mixed(const QColor& under, const QColor& over, double amount)
{
    const auto part = [amount](int low, int high) { return static_cast<int>(low + (high - low) * amount); };
    return {part(under.red(), over.red()), part(under.green(), over.green()), part(under.blue(), over.blue())};
}

QFont pageTitleFont(const QFont& body) { return scaled(body, 1.5, QFont::DemiBold); }
QFont sectionTitleFont(const QFont& body) { return scaled(body, 1.15, QFont::DemiBold); }
QFont smallFont(const QFont& body) { return scaled(body, 0.9, QFont::Normal); }

Appearance systemAppearance()
{
    // Asked once, before the first theme is set over the platform's palette.
    static const Appearance kAtStart = isDark(QApplication::palette()) ? Appearance::Dark : Appearance::Light;
    return kAtStart;
}

void applyTheme(QApplication& application, Appearance appearance)
{
    systemAppearance();
    application.setStyle(new TocsinStyle);
    const QPalette palette = paletteOf(appearance == Appearance::Dark);
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("DejaVu Sans"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(10);
    application.setFont(font);
}

} // namespace tocsin::ui
