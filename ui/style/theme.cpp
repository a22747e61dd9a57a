#include "ui/style/theme.h"

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

void applyTheme(QApplication& application, Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(QLatin1String(dark ? "#1c1f24" : "#f6f7f9")));
    palette.setColor(QPalette::Base, QColor(QLatin1String(dark ? "#22262c" : "#ffffff")));
    palette.setColor(QPalette::WindowText, QColor(QLatin1String(dark ? "#e6e9ee" : "#1d2530")));
    palette.setColor(QPalette::Text, QColor(QLatin1String(dark ? "#e6e9ee" : "#1d2530")));
    application.setPalette(palette);
}

} // namespace tocsin::ui
