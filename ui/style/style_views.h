#pragma once
// Painting of headers, tabs, scroll bars and progress for TocsinStyle.

#include <QtWidgets/QStyleOption>

class QPainter;

namespace tocsin::ui {

/// A flat header section: quiet text, one hairline below, the sort arrow beside the text.
void paintHeader(const QStyleOptionHeader& option, QPainter& painter);
void paintHeaderGround(const QStyleOption& option, QPainter& painter);
void paintTab(const QStyleOptionTab& option, QPainter& painter);
void paintScrollGroove(const QStyleOptionSlider& option, QPainter& painter);
void paintScrollHandle(const QStyleOptionSlider& option, const QRect& handle, QPainter& painter);
void paintProgress(const QStyleOptionProgressBar& option, QPainter& painter);

} // namespace tocsin::ui
