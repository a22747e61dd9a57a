#include "ui/recipients/outlines.h"

#include "core/base/json_reader.h"

#include <QtCore/QFile>

#include <cmath>

namespace tocsin::ui {

namespace {

/// Degrees in the unit of the file.
constexpr double kUnit = 0.1;
/// Of the sphere that the map shows: nobody receives anything further south or north.
constexpr double kNorth = 84.0;
constexpr double kSouth = -57.0;

/// Equal Earth of Šavrič, Patterson and Jenny (2018), on a sphere of radius 1.
QPointF equalEarth(double longitude, double latitude)
{
    constexpr double kA1 = 1.340264;
    constexpr double kA2 = -0.081106;
    constexpr double kA3 = 0.000893;
    constexpr double kA4 = 0.003796;
    const double root3 = std::sqrt(3.0);
    const double radians = M_PI / 180;
    const double theta = std::asin(root3 / 2 * std::sin(latitude * radians));
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    const double x = 2 * root3 * longitude * radians * std::cos(theta) /
                     (3 * (9 * kA4 * t6 * t2 + 7 * kA3 * t6 + 3 * kA2 * t2 + kA1));
    return {x, theta * (kA1 + kA2 * t2 + t6 * (kA3 + kA4 * t2))};
}

/// Longitude and latitude of each point. A land across the date line goes on past the map's edge, where most of it
/// lies, instead of around the world.
QPolygonF unwrapped(const base::Json& ring)
{
    QPolygonF points;
    for (const base::Json& point : ring) {
        double longitude = point.at(0).get<double>() * kUnit;
        while (!points.isEmpty() && longitude - points.last().x() > 180) longitude -= 360;
        while (!points.isEmpty() && longitude - points.last().x() < -180) longitude += 360;
        points << QPointF(longitude, point.at(1).get<double>() * kUnit);
    }
    const double middle = points.boundingRect().center().x();
    points.translate(middle > 180 ? -360 : middle < -180 ? 360 : 0, 0);
    return points;
}

QPainterPath pathOf(const base::Json& rings)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const base::Json& ring : rings) {
        QPolygonF onMap;
        for (const QPointF& point : unwrapped(ring)) onMap << projected(point.x(), point.y());
        path.addPolygon(onMap);
        path.closeSubpath();
    }
    return path;
}

std::vector<Outline> read()
{
    QFile file(QStringLiteral(":/tocsin/map/outlines.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    const base::Result<base::Json> json = base::readJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!json) return {};
    std::vector<Outline> out;
    for (const base::Json& one : json->at("countries")) {
        Outline outline{one.at("code").get<std::string>(), pathOf(one.at("rings")), std::nullopt};
        if (const auto dot = one.find("dot"); dot != one.end())
            outline.dot = projected(dot->at(0).get<double>() * kUnit, dot->at(1).get<double>() * kUnit);
        out.push_back(std::move(outline));
    }
    return out;
}

} // namespace

QPointF projected(double longitude, double latitude)
{
    static const double kHalf = equalEarth(180, 0).x();
    static const double kTop = equalEarth(0, kNorth).y();
    static const double kBottom = equalEarth(0, kSouth).y();
    const QPointF at = equalEarth(longitude, latitude);
    return {(at.x() + kHalf) / (2 * kHalf), (kTop - at.y()) / (kTop - kBottom) * kMapHeight};
}

const std::vector<Outline>& outlines()
{
    static const std::vector<Outline> kOutlines = read();
    return kOutlines;
}

} // namespace tocsin::ui
