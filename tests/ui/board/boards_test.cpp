#include "tests/support/ui_world.h"
#include "ui/board/documents_page.h"
#include "ui/board/table_view.h"
#include "ui/board/work_page.h"
#include "ui/style/empty_state.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tocsin;

TEST_CASE("An officer without work is shown the way to a first notice")
{
    test::World world;
    const auto workspace = test::workspaceOf(world, "olga");
    ui::WorkPage page(*workspace);
    page.show();
    auto* action = page.findChild<QPushButton*>(QStringLiteral("empty_action"));
    REQUIRE(action->isVisible());
    QSignalSpy wanted(&page, &ui::WorkPage::newRequested);
    QTest::mouseClick(action, Qt::LeftButton);
    CHECK(wanted.count() == 1);
}

TEST_CASE("My work takes in news of a document at once, and Enter opens it")
{
    test::World world;
    const auto workspace = test::workspaceOf(world, "olga");
    ui::WorkPage page(*workspace);
    page.show();
    const std::string id = workspace->session().drafting().create("red.notice", test::World::sample())->id;
    workspace->announceChange(id);
    REQUIRE(page.model().rowCount() == 1);
    auto* table = page.findChild<ui::TableView*>(QStringLiteral("work_table"));
    REQUIRE(table->isVisible());
    CHECK(page.findChild<QLabel*>(QStringLiteral("work_summary"))->isVisible());
    table->selectRow(0);
    QSignalSpy opened(workspace.get(), &ui::Workspace::openRequested);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toString() == ui::toQt(id));
}

TEST_CASE("The list of all documents follows what is typed and chosen, and says when nothing fits")
{
    test::World world;
    const auto olga = world.as("olga");
    REQUIRE(olga->drafting().create("red.notice", test::World::sample()));
    REQUIRE(olga->drafting().create("red.notice", base::Json::object()));
    const auto workspace = test::workspaceOf(world, "sam");
    ui::DocumentsPage page(*workspace);
    page.show();
    auto* table = page.findChild<ui::TableView*>(QStringLiteral("documents_table"));
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
    CHECK(table->model()->rowCount() == 2);
    QTest::keyClicks(search, QStringLiteral("2026/00002"));
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 5'000));
    page.showState(QStringLiteral("published"));
    CHECK(table->model()->rowCount() == 0);
    auto* empty = page.findChild<ui::EmptyState*>();
    REQUIRE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(QStringLiteral("empty_action")), Qt::LeftButton);
    CHECK(table->model()->rowCount() == 2);
    CHECK(page.findChild<QComboBox*>(QStringLiteral("state_filter"))->currentIndex() == 0);
}
