#include "ui/history/history_page.h"

#include "tests/ui/review/review_world.h"
#include "ui/history/difference_view.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace tocsin;
using test::child;
using test::ReviewWorld;
using test::textOf;
using ui::ActGroup;

namespace {

QStringList whatHappened(const ui::HistoryModel& model)
{
    QStringList all;
    for (int row = model.rowCount() - 1; row >= 0; --row) all << model.line(row).what;
    return all;
}

int rowOf(const ui::HistoryModel& model, const QString& what)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.line(row).what == what) return row;
    FAIL(what.toStdString());
    return -1;
}

/// Drafted, changed, submitted, returned with a reason, submitted again and approved.
struct Story : ReviewWorld {
    Story()
    {
        clock.advance(std::chrono::minutes(20));
        const auto olga = as("olga");
        REQUIRE(olga->drafting().change(id, 1, {{"person.forename", "Karim Ali"}}));
        REQUIRE(act("olga", id, "submit") == "supervisor_review");
        REQUIRE(act("sam", id, "return", "Give the <b>place</b> of birth.") == "returned");
        REQUIRE(act("olga", id, "submit") == "supervisor_review");
        REQUIRE(act("sam", id, "approve") == "compliance_review");
        REQUIRE(as("olga")->registry().printed(id, 2, "ar", std::string(64, 'b')));
    }
};

} // namespace

TEST_CASE("The history tells in order what happened, who did it and why")
{
    Story world;
    const auto carla = world.at("carla");
    ui::HistoryModel model(*carla);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(carla->session().registry().history(world.id).value());
    model.setGroups({ActGroup::Decision});
    CHECK(whatHappened(model) == QStringList{QStringLiteral("Submitted"), QStringLiteral("Returned"),
                                             QStringLiteral("Submitted"), QStringLiteral("Approved")});
    const ui::HistoryLine& returned = model.line(rowOf(model, QStringLiteral("Returned")));
    CHECK(returned.who == QStringLiteral("\u2068Sam Supervisor\u2069 · Supervisor"));
    CHECK(returned.way == QStringLiteral("Supervisor review → Returned"));
    CHECK(returned.reason == QStringLiteral("Give the <b>place</b> of birth."));
    model.setGroups({ActGroup::Change});
    CHECK(whatHappened(model) == QStringList{QStringLiteral("Draft made"), QStringLiteral("1 field(s) changed")});
    model.setGroups({});
    CHECK(whatHappened(model).contains(QStringLiteral("Printed in Arabic")));
}

TEST_CASE("Readings by one person in a row are one line")
{
    ReviewWorld world;
    const auto sam = world.at("sam");
    for (int i = 0; i < 5; ++i) REQUIRE(sam->session().registry().show(world.id));
    ui::HistoryModel model(*sam);
    model.setItems(sam->session().registry().history(world.id).value());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.line(0).count == 5);
    CHECK(model.count(ActGroup::Reading) == 5);
}

TEST_CASE("A refused attempt is told with what was tried and why it failed")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    REQUIRE(world.act("olga", world.id, "approve") == "workflow.wrong_role");
    const auto sam = world.at("sam");
    ui::HistoryModel model(*sam);
    model.setItems(sam->session().registry().history(world.id).value());
    const ui::HistoryLine& line = model.line(rowOf(model, QStringLiteral("Refused attempt: Approve")));
    CHECK(line.group == ActGroup::Decision);
    CHECK(line.about.contains(QLatin1String("reserved")));
}

TEST_CASE("A change entry shows what it changed, field by field")
{
    Story world;
    const auto sam = world.at("sam");
    ui::HistoryPage page(*sam, world.id);
    page.select(rowOf(page.model(), QStringLiteral("1 field(s) changed")));
    const auto& lines = page.findChild<ui::DifferenceView*>()->model().lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().before == QStringLiteral("Karim"));
    CHECK(lines.front().after == QStringLiteral("Karim Ali"));
    page.select(rowOf(page.model(), QStringLiteral("Returned")));
    CHECK(page.findChild<ui::DifferenceView*>()->isHidden());
    CHECK(textOf(page).contains(QLatin1String("<b>place</b>")));
}

TEST_CASE("Any two versions can be compared")
{
    Story world;
    const auto sam = world.at("sam");
    ui::HistoryPage page(*sam, world.id);
    CHECK(child<QComboBox>(page, "older_version").count() == 2);
    child<QPushButton>(page, "compare_versions").click();
    const auto* view = page.findChild<ui::DifferenceView*>();
    REQUIRE(view->model().lines().size() == 1);
    CHECK(child<QLabel>(page, "history_title").text() == QStringLiteral("From version 1 to version 2"));
    page.compare(2, 2);
    CHECK(view->model().lines().empty());
    page.compare(2, 77);
    CHECK(textOf(*view).contains(QLatin1String("77")));
}

TEST_CASE("Reading the history does not make news old")
{
    Story world;
    const auto carla = world.at("carla");
    const ui::HistoryPage page(*carla, world.id);
    CHECK(page.model().rowCount() > 5);
    CHECK(carla->session().registry().show(world.id)->lastSeen == 0);
}

TEST_CASE("What retention destroyed is said to be destroyed")
{
    Story world;
    const auto sam = world.at("sam");
    std::vector<service::HistoryItem> items = sam->session().registry().history(world.id).value();
    for (service::HistoryItem& item : items) item.payload = nullptr;
    ui::HistoryModel model(*sam);
    model.setItems(items);
    CHECK(model.line(rowOf(model, QStringLiteral("Returned"))).reason.contains(QLatin1String("destroyed")));
    // An approval without a reason had nothing that could be destroyed.
    CHECK(model.line(rowOf(model, QStringLiteral("Approved"))).reason.isEmpty());
    const service::HistoryItem& change = model.item(rowOf(model, QStringLiteral("1 field(s) changed")));
    const auto lines = ui::changesOf(*sam, *sam->catalogue().form("red.notice"), {}, change);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().destroyed);
    CHECK(lines.front().kind == notice::Difference::Kind::Changed);
    ui::DifferenceModel table;
    table.setLines(lines);
    CHECK(table.index(0, ui::DifferenceModel::kBefore).data().toString().contains(QLatin1String("Destroyed")));
}

TEST_CASE("The filters count their entries and narrow the timeline")
{
    Story world;
    const auto sam = world.at("sam", base::Language::Arabic);
    ui::HistoryPage page(*sam, world.id);
    CHECK(child<QPushButton>(page, "history_decisions").text().contains(QLatin1String("4")));
    child<QPushButton>(page, "history_decisions").click();
    CHECK(page.model().rowCount() == 4);
    CHECK(page.model().line(0).way == QStringLiteral("مراجعة المشرف ← مراجعة المطابقة"));
}
