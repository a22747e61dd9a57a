#include "tests/support/ui_world.h"
#include "ui/board/desk_dialogs.h"
#include "ui/board/documents_page.h"
#include "ui/board/table_view.h"
#include "ui/board/work_page.h"
#include "ui/style/empty_state.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
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

TEST_CASE("A case is taken and given back from My work, and a colleague's is not offered")
{
    test::World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    const auto workspace = test::workspaceOf(world, "sam");
    ui::WorkPage page(*workspace);
    page.show();
    auto* table = page.findChild<ui::TableView*>(QStringLiteral("work_table"));
    auto* take = page.findChild<QPushButton*>(QStringLiteral("work_take"));
    CHECK_FALSE(take->isEnabled());
    table->goToRow(0);
    REQUIRE(take->isEnabled());
    CHECK(table->isColumnHidden(ui::WorkModel::columnOf(ui::DocumentColumn::TakenBy)));
    QTest::mouseClick(take, Qt::LeftButton);
    CHECK(world.as("sam")->routing().show(id)->desk.claimedBy == workspace->session().user().id.text());
    CHECK_FALSE(table->isColumnHidden(ui::WorkModel::columnOf(ui::DocumentColumn::TakenBy)));
    CHECK(take->text() == QStringLiteral("Give back"));
    QTest::mouseClick(take, Qt::LeftButton);
    CHECK(world.as("sam")->routing().show(id)->desk.claimedBy.empty());
}

TEST_CASE("A follow-up date is chosen at the keyboard and takes the case out of My work")
{
    test::World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", base::Json::object())->id;
    const auto workspace = test::workspaceOf(world, "olga");
    ui::WorkPage page(*workspace);
    page.show();
    page.findChild<ui::TableView*>(QStringLiteral("work_table"))->goToRow(0);
    page.followUp();
    auto* dialog = page.findChild<ui::FollowUpDialog*>();
    REQUIRE(dialog);
    auto* date = dialog->findChild<QDateEdit*>(QStringLiteral("follow_up_date"));
    CHECK(date->minimumDate() == QDate(2026, 11, 25));
    date->setDate(QDate(2026, 12, 24));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("follow_up_confirm")), Qt::LeftButton);
    CHECK(world.as("olga")->routing().show(id)->desk.followUp == "2026-12-24");
    CHECK(page.model().rowCount() == 0);
}

TEST_CASE("The clocks of a case pause with a reason only, and run again without")
{
    test::World world;
    service::OfficeSettings settings;
    settings.figures["supervisor_review"] = {"PT6H", ""};
    REQUIRE(world.as("ada")->office().set(settings));
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    const auto workspace = test::workspaceOf(world, "sam");
    ui::WorkPage page(*workspace);
    page.show();
    auto* table = page.findChild<ui::TableView*>(QStringLiteral("work_table"));
    table->goToRow(0);
    page.pause();
    auto* dialog = page.findChild<ui::PauseDialog*>();
    REQUIRE(dialog);
    auto* confirm = dialog->findChild<QPushButton*>(QStringLiteral("pause_confirm"));
    QTest::mouseClick(confirm, Qt::LeftButton);
    CHECK(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("pause_reason")), QStringLiteral("court sits"));
    QTest::mouseClick(confirm, Qt::LeftButton);
    REQUIRE(world.as("sam")->routing().show(id)->pauses.size() == 1);
    CHECK(world.as("sam")->routing().show(id)->pauses[0].reason == "court sits");
    CHECK(page.findChild<QPushButton*>(QStringLiteral("work_pause"))->text() == QStringLiteral("Resume"));
    page.pause();
    CHECK_FALSE(world.as("sam")->routing().show(id)->pauses[0].until.empty());
}
