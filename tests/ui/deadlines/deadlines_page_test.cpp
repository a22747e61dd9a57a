#include "core/base/json_reader.h"
#include "tests/support/ui_world.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/deadlines/month_view.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace tocsin;
using Group = ui::DeadlinesModel::Group;

namespace {

/// Three cases under review: one overdue, one due today, one in six days.
struct Board {
    test::World world;
    std::vector<std::string> ids;

    Board()
    {
        service::OfficeSettings settings;
        settings.figures["supervisor_review"] = {"P1D", "PT1H"};
        settings.figures["compliance_review"] = {"P5D", ""};
        REQUIRE(world.as("ada")->office().set(settings));
        submit();
        world.clock.advance(std::chrono::hours(23));
        submit();
        submit();
        REQUIRE(world.act("sam", ids[2], "approve") == "compliance_review");
        world.clock.advance(std::chrono::hours(2));
    }
    void submit()
    {
        ids.push_back(world.as("olga")->drafting().create("red.notice", test::World::sample())->id);
        REQUIRE(world.act("olga", ids.back(), "submit") == "supervisor_review");
    }
};

} // namespace

TEST_CASE("Deadlines stand in groups by when they are due")
{
    Board board;
    const auto workspace = test::workspaceOf(board.world, "sam");
    ui::DeadlinesModel model(*workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.reload());
    CHECK(model.count() == 3);
    CHECK(model.countOf(Group::Overdue) == 1);
    CHECK(model.countOf(Group::Today) == 1);
    CHECK(model.countOf(Group::Week) == 1);
    CHECK(model.countOf(Group::Later) == 0);
    const QModelIndex overdue = model.index(0, 0);
    const QModelIndex first = model.index(0, static_cast<int>(ui::DeadlinesModel::Column::Due), overdue);
    CHECK(model.at(first)->document == board.ids[0]);
    CHECK(first.data().toString().contains(QStringLiteral("overdue")));
    CHECK(first.data(Qt::DecorationRole).isValid());
    CHECK(model.at(overdue) == nullptr);
}

TEST_CASE("A deadline is opened at the keyboard, and a day of the month leads to what is due on it")
{
    Board board;
    const auto workspace = test::workspaceOf(board.world, "sam");
    ui::DeadlinesPage page(*workspace);
    page.show();
    auto* view = page.findChild<QTreeView*>(QStringLiteral("deadlines_board"));
    auto* month = page.findChild<ui::MonthView*>();
    const QDate day = page.model().dayOf(page.model().all().back());
    CHECK(month->day(day).due == 1);
    CHECK(month->day(page.model().dayOf(page.model().all().front())).overdue == 1);
    month->setSelectedDate(day);
    REQUIRE(page.model().at(view->currentIndex()) != nullptr);
    CHECK(page.model().at(view->currentIndex())->document == board.ids[2]);
    QSignalSpy opened(workspace.get(), &ui::Workspace::openRequested);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toString() == ui::toQt(board.ids[2]));
}

TEST_CASE("The deadlines are written as iCalendar where the person says, and nowhere when they give up")
{
    Board board;
    const test::TempFolder folder;
    const auto workspace = test::workspaceOf(board.world, "sam");
    ui::DeadlinesPage page(*workspace);
    page.show();
    page.setAskForFile([](QWidget*) { return QString(); });
    page.exportCalendar();
    CHECK(std::filesystem::is_empty(folder.path()));
    page.setAskForFile([&](QWidget*) { return ui::toQt(folder.path("due.ics")); });
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("deadlines_export")), Qt::LeftButton);
    CHECK(base::readFile(folder.path("due.ics")).value().starts_with("BEGIN:VCALENDAR\r\n"));
}

TEST_CASE("Without a clock that runs the page says so")
{
    test::World world;
    const auto workspace = test::workspaceOf(world, "sam");
    ui::DeadlinesPage page(*workspace);
    page.show();
    CHECK_FALSE(page.findChild<QTreeView*>(QStringLiteral("deadlines_board"))->isVisible());
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("deadlines_export"))->isEnabled());
}
