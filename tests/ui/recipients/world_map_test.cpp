#include "ui/recipients/world_map.h"

#include "tests/support/qt_strings.h"
#include "tests/support/ui_world.h"
#include "ui/recipients/outlines.h"
#include "ui/style/theme.h"

#include <QtGui/QImage>

#include <set>

using namespace tocsin;
using ui::WorldMap;

namespace {

const service::Law& law()
{
    static const service::Law kLaw = service::Law::load(data::DataSource::embedded()).value();
    return kLaw;
}

notice::RecipientSet setOf(const base::Json& distribution, const base::Json& check = base::Json::object())
{
    return notice::recipientsOf({{"distribution", distribution}, {"selfcheck", check}}, true, *law().members, "UY");
}

struct Shown {
    WorldMap map;
    explicit Shown(const notice::RecipientSet& set)
    {
        map.resize(1000, map.heightForWidth(1000));
        map.present(set, [](const notice::Recipient& one) { return ui::toQt(one.code); });
    }
    /// The colour in which a country is drawn.
    QColor at(const std::string& code) { return map.grab().toImage().pixelColor(map.placeOf(code)->toPoint()); }
};

} // namespace

TEST_CASE("The map shows every Member, inside its frame, north above south and west before east")
{
    std::set<std::string> shown;
    for (const ui::Outline& one : ui::outlines()) {
        shown.insert(one.code);
        const QRectF box = one.path.boundingRect();
        // A land across the date line goes on a little past the edge, and none of its parts around the world.
        CHECK((box.isEmpty() || (box.left() > -0.06 && box.right() < 1.06)));
        for (const QPolygonF& part : one.path.toSubpathPolygons()) CHECK(part.boundingRect().width() < 0.6);
    }
    for (const notice::BureauEntry& one : law().members->all()) {
        INFO(one.code);
        // The Caribbean Netherlands have no shape of their own in the source.
        CHECK((shown.contains(one.code) || one.kind == notice::BureauEntry::Kind::Entity || one.code == "BQ"));
    }
    const Shown shownMap(setOf(base::Json::object()));
    CHECK(shownMap.map.placeOf("NO")->y() < shownMap.map.placeOf("ZA")->y());
    CHECK(shownMap.map.placeOf("BR")->x() < shownMap.map.placeOf("IN")->x());
    CHECK_FALSE(shownMap.map.placeOf("914"));
}

TEST_CASE("Who receives, who may not and who sends are drawn apart, in light and in dark")
{
    Shown shown(setOf({{"recipient_entities", {"BR", "AU", "MT"}},
                       {"restrictions", {{{"entity", "AU"}, {"reason", "asked by the source"}}}}}));
    CHECK(shown.map.markOf("BR") == WorldMap::Mark::Receives);
    CHECK(shown.map.markOf("AU") == WorldMap::Mark::Restricted);
    CHECK(shown.map.markOf("UY") == WorldMap::Mark::Own);
    CHECK(shown.map.markOf("CN") == WorldMap::Mark::Plain);
    CHECK(shown.map.accessibleName().contains(QLatin1String("2 bureau(s)")));
    for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
        ui::applyTheme(*qApp, appearance);
        CHECK(shown.at("BR") != shown.at("CN"));
        CHECK(shown.at("MT") != shown.at("CN"));
    }
    ui::applyTheme(*qApp, ui::Appearance::Light);
}

TEST_CASE("A country is found under the pointer, small ones by their dot, and water is none")
{
    Shown shown(setOf({{"recipients", "all_members"}}));
    for (const char* code : {"BR", "AU", "CN", "DZ", "MT", "VA", "SG"})
        CHECK(shown.map.countryAt(*shown.map.placeOf(code)) == code);
    CHECK(shown.map.countryAt({2, 2}).empty());
    QSignalSpy chosen(&shown.map, &WorldMap::chosen);
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.map.placeOf("MT")->toPoint());
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toString() == QStringLiteral("MT"));
}

TEST_CASE("The country fled is marked on the map beyond its colour")
{
    Shown without(setOf({{"recipient_entities", {"DZ"}}}));
    Shown with(setOf({{"recipient_entities", {"DZ"}}}, {{"country_fled", {"DZ"}}}));
    CHECK(without.map.grab().toImage() != with.map.grab().toImage());
}
