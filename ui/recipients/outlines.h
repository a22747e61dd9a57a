#pragma once
// The shapes of the world map, projected: simplified outlines of Natural Earth (public domain; draw_outlines.py). They
// are for orientation and say nothing about borders.

#include <QtCore/QPointF>
#include <QtGui/QPainterPath>

#include <optional>
#include <string>
#include <vector>

namespace tocsin::ui {

/// In map units: x from 0 to 1 leftmost to rightmost, y from 0 to kMapHeight from north to south.
struct Outline {
    std::string code; ///< of the list `countries`; "" for land that is no country of it
    QPainterPath path;
    std::optional<QPointF> dot; ///< for what is too small to see
};

/// Height of the map in its own width.
inline constexpr double kMapHeight = 0.45;

/// Equal Earth projection of degrees, in map units.
QPointF projected(double longitude, double latitude);
/// Read once; empty when the resource cannot be read.
const std::vector<Outline>& outlines();

} // namespace tocsin::ui
