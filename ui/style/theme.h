#pragma once
// How the desktop looks, in one place: palettes for light and dark, tones that carry meaning, sizes, icons.
// Colour never speaks alone: whoever uses a tone also shows a word or a mark.

#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

namespace tocsin::ui {

/// What a colour means.
enum class Tone { Neutral, Accent, Block, Warn, Hint, Good };

/// Readable on the palette's window and base (contrast of at least 4.5 to 1).
QColor toneText(Tone tone, const QPalette& palette);
/// A quiet fill behind text in the palette's own text colour.
QColor toneFill(Tone tone, const QPalette& palette);
bool isDark(const QPalette& palette);

/// Distances in device-independent pixels.
inline constexpr int kGap = 8;
inline constexpr int kMargin = 16;
inline constexpr int kRowHeight = 34;

enum class Appearance { Light, Dark };
/// Sets style, palette and fonts of the whole application; may be called again to change over.
void applyTheme(QApplication& application, Appearance appearance);

} // namespace tocsin::ui
