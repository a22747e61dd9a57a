#include "ui/recipients/recipients_panel.h"

#include "tests/support/channel_world.h"
#include "tests/ui/review/review_world.h"
#include "ui/board/table_view.h"
#include "ui/recipients/world_map.h"
#include "ui/review/action_dialog.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tocsin;
using test::child;
using test::ReviewWorld;
using test::textOf;

namespace {

base::Json contentOf(const base::Json& distribution, const base::Json& check = base::Json::object())
{
    return {{"distribution", distribution}, {"selfcheck", check}};
}

QString why(const ui::RecipientsPanel& panel, const char* code)
{
    const auto* model = panel.findChild<ui::RecipientsModel*>();
    const int row = model->rowOf(code);
    return row < 0 ? QString() : model->index(row, 2).data().toString();
}

} // namespace

TEST_CASE("The recipients are counted, and each is listed with why it is in or out")
{
    ReviewWorld world;
    const auto workspace = world.at("olga");
    ui::RecipientsPanel panel(*workspace);
    const QAbstractItemModelTester tester(panel.findChild<ui::RecipientsModel*>(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    panel.present("arrest.diffusion",
                  contentOf({{"recipients", "selected"},
                             {"recipient_regions", {"middle_east_north_africa"}},
                             {"recipient_entities", {"AT", "914", "TV"}},
                             {"restrictions", {{{"entity", "TN"}, {"reason", "asked by the source"}}}}}));
    CHECK(child<QLabel>(panel, "recipients_count").text() == QStringLiteral("18 bureau(s) receive it."));
    CHECK(why(panel, "AT") == QStringLiteral("Named"));
    CHECK(why(panel, "EG").contains(QLatin1String("Middle East")));
    CHECK(why(panel, "TN") == QStringLiteral("Restricted · asked by the source"));
    CHECK(why(panel, "914") == QStringLiteral("Named"));
    CHECK(why(panel, "TV") == QStringLiteral("Neither Member nor entity"));
    CHECK(why(panel, "DE").isEmpty());
    child<QCheckBox>(panel, "recipients_all").setChecked(true);
    CHECK(why(panel, "DE") == QStringLiteral("Not chosen"));
    child<QLineEdit>(panel, "recipients_search").setText(QStringLiteral("tuni"));
    CHECK(panel.findChild<ui::RecipientsModel*>()->rowCount() == 1);
}

TEST_CASE("A country that the person fled stands first and is said in words")
{
    ReviewWorld world;
    const auto workspace = world.at("olga");
    ui::RecipientsPanel panel(*workspace);
    const base::Json check = {{"country_fled", {"TN"}}, {"asylum_countries", {"AT"}}};
    panel.present("arrest.diffusion", contentOf({{"recipient_entities", {"AT", "TN", "BE"}}}, check));
    CHECK(child<QLabel>(panel, "recipients_concerned")
              .text()
              .contains(QLatin1String("fled from a country that receives it: Tunisia")));
    CHECK(textOf(panel).contains(QLatin1String("A country of asylum receives it: Austria")));
    const auto* model = panel.findChild<ui::RecipientsModel*>();
    CHECK(model->rowOf("BE") == 2);
    panel.present("arrest.diffusion", contentOf({{"recipient_entities", {"BE"}}}, check));
    CHECK(child<QLabel>(panel, "recipients_concerned").isHidden());
    panel.present("arrest.diffusion", contentOf(base::Json::object()));
    CHECK(child<QLabel>(panel, "recipients_count").text().startsWith(QLatin1String("Nobody receives it")));
}

TEST_CASE("The list and the map point at each other")
{
    ReviewWorld world;
    const auto workspace = world.at("olga");
    ui::RecipientsPanel panel(*workspace);
    panel.resize(900, 800);
    panel.show();
    panel.present("arrest.diffusion", contentOf({{"recipient_entities", {"BR"}}}));
    auto& map = child<ui::WorldMap>(panel, "world_map");
    auto& table = child<ui::TableView>(panel, "recipients_table");
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.placeOf("CN")->toPoint());
    CHECK(table.currentId() == QStringLiteral("CN"));
    const QImage before = map.grab().toImage();
    table.goToRow(panel.findChild<ui::RecipientsModel*>()->rowOf("BR"));
    CHECK(map.grab().toImage() != before);
}

TEST_CASE("Who receives a document is shown before it is sent, and not before other actions")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto open = [&](const char* login, const char* action) {
        const auto workspace = world.at(login);
        const auto actions = workspace->session().casework().actions(world.id).value();
        for (const service::ActionView& one : actions)
            if (one.action == action) {
                ui::ActionDialog dialog(*workspace, {world.id, {}, one, one.contentHash, 1});
                const auto* panel = dialog.findChild<ui::RecipientsPanel*>();
                return panel == nullptr ? -1 : static_cast<int>(panel->set().count());
            }
        return -2;
    };
    CHECK(open("sam", "approve") == -1);
    REQUIRE(world.act("sam", world.id, "approve") == "compliance_review");
    test::answerAll(world, world.id);
    REQUIRE(world.act("carla", world.id, "clear") == "approved");
    CHECK(open("olga", "send") == 207);
}
