#pragma once
// How the desktop looks, in one place: palettes for light and dark, tones that carry meaning, sizes, fonts.
// Colour never speaks alone: whoever uses a tone also shows a word or a mark.

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

namespace tocsin::ui {

/// What a colour means.
enum class Tone { Neutral, Accent, Block, Warn, Hint, Good };

/// Readable on the palette's window, base and the tone's own fill (contrast of at least 4.5 to 1).
QColor toneText(Tone tone, const QPalette& palette);
/// A quiet fill behind text in the palette's own text colour or in toneText.
QColor toneFill(Tone tone, const QPalette& palette);
bool isDark(const QPalette& palette);
/// The colour of borders and of the one hairline between things.
QColor hairline(const QPalette& palette);
/// `over` laid on `under`: amount 0 is under, 1 is over.
QColor mixed(const QColor& under, const QColor& over, double amount);

/// Distances in device-independent pixels.
inline constexpr int kGap = 8;
inline constexpr int kMargin = 16;
inline constexpr int kRowHeight = 34;
inline constexpr int kControlHeight = 32;
inline constexpr int kRadius = 5;
inline constexpr int kIconSize = 18;

/// Fonts of headings, from the widget's or application's own.
QFont pageTitleFont(const QFont& body);    ///< one per page
QFont sectionTitleFont(const QFont& body); ///< parts of a page
QFont smallFont(const QFont& body);        ///< captions and chips

enum class Appearance { Light, Dark };
/// What the platform asked for when the program started.
Appearance systemAppearance();
/// Sets style, palette and fonts of the whole application; may be called again to change over.
void applyTheme(QApplication& application, Appearance appearance);

} // namespace tocsin::ui
