#pragma once
// Painting of buttons, fields and marks for TocsinStyle.

#include "ui/style/tocsin_style.h"

#include <QtWidgets/QStyleOption>

class QPainter;

namespace tocsin::ui {

void paintButtonPanel(const QStyleOption& option, QPainter& painter, ButtonLook look);
/// Icon and text, centred as one group.
void paintButtonLabel(const QStyleOptionButton& option, QPainter& painter, ButtonLook look);
void paintToolPanel(const QStyleOption& option, QPainter& painter);
/// The field of line edits, combo boxes and spin boxes; `focused` draws the ring.
void paintField(const QRect& rect, const QStyleOption& option, QPainter& painter, bool focused);
void paintFocusRing(const QRect& rect, const QPalette& palette, QPainter& painter);
void paintCheckBox(const QStyleOption& option, QPainter& painter);
void paintRadioButton(const QStyleOption& option, QPainter& painter);
/// A small arrow head; `degrees` 0 points down, 180 up.
void paintChevron(const QRect& rect, const QColor& colour, QPainter& painter, double degrees = 0);

} // namespace tocsin::ui
