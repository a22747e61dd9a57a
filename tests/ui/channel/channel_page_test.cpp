#include "tests/ui/channel/channel_desk.h"
#include "ui/board/table_view.h"
#include "ui/channel/message_detail.h"
#include "ui/style/empty_state.h"
#include "ui/style/message_bar.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>

using namespace tocsin;
using test::ChannelDesk;
using test::exchangeOn;
using ui::Box;

namespace {

template <class Widget>
Widget& part(const QWidget& root, const char* name)
{
    auto* found = root.findChild<Widget*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

QString said(const ui::ChannelPage& page) { return part<ui::MessageBar>(page, "channel_message").text(); }

void press(const QWidget& root, const char* name)
{
    QTest::mouseClick(&part<QPushButton>(root, name), Qt::LeftButton);
    QApplication::processEvents();
}

/// All that the labels of the detail say.
QString detailOf(const ui::ChannelPage& page)
{
    QString all;
    for (const QLabel* label : page.findChild<ui::MessageDetail*>()->findChildren<QLabel*>())
        if (!label->isHidden()) all += label->text() + QLatin1Char('\n');
    return all;
}

void choose(ui::ChannelPage& page, Box box, const char* table, int row = 0)
{
    page.showBox(box);
    part<ui::TableView>(page, table).goToRow(row);
}

void giveReason(const QWidget& root, const char* name, const char* reason)
{
    part<QPlainTextEdit>(root, (std::string(name) + "_reason").c_str()).setPlainText(QLatin1String(reason));
    press(root, (std::string(name) + "_confirm").c_str());
}

} // namespace

TEST_CASE("An empty channel says what will come, and a bureau without one what to do")
{
    ChannelDesk desk;
    const auto workspace = ChannelDesk::workspace(desk.uy, "olga");
    ui::ChannelPage page(*workspace);
    page.show();
    CHECK(page.findChildren<ui::EmptyState*>().size() >= 3);
    CHECK_FALSE(part<ui::TableView>(page, "inbox_table").isVisible());
    CHECK(part<QTabBar>(page, "channel_tabs").tabText(0) == QStringLiteral("Inbox"));
    CHECK_FALSE(part<QTabBar>(page, "channel_tabs").isTabVisible(3));
    exchangeOn(page);
    CHECK(said(page) == QStringLiteral("Nothing arrived, and nothing was due."));

    test::World world;
    const auto without = test::workspaceOf(world, "olga");
    ui::ChannelPage empty(*without);
    empty.show();
    press(empty, "exchange_now");
    CHECK_FALSE(empty.exchanging());
    CHECK(said(empty).contains(QLatin1String("not set up")));
}

TEST_CASE("A notice is sent, receipted and published from the desktop, off the UI thread")
{
    ChannelDesk desk;
    const std::string id = desk.uy.sent("red.notice", test::World::sample());
    const auto workspace = ChannelDesk::workspace(desk.uy, "olga");
    ui::ChannelPage page(*workspace);
    page.show();
    page.showBox(Box::Outbox);
    REQUIRE(page.model(Box::Outbox).rowCount() == 1);
    CHECK(page.model(Box::Outbox).lines()[0].words.text == QStringLiteral("Waiting"));
    CHECK(part<QTabBar>(page, "channel_tabs").tabText(1) == QStringLiteral("Outbox (1)"));

    exchangeOn(page);
    CHECK(said(page) == QStringLiteral("1 delivered."));
    CHECK(page.model(Box::Outbox).lines()[0].words.text == QStringLiteral("Sent, no receipt yet"));
    desk.gsPump();
    channel::Body numbers;
    numbers.entityId = "2031/10456";
    numbers.controlNumber = "A-1/1-2031";
    desk.answer(channel::Kind::Published, numbers);
    desk.gsPump();
    QSignalSpy news(workspace.get(), &ui::Workspace::documentChanged);
    exchangeOn(page);
    CHECK(said(page).startsWith(QLatin1String("2 message(s) taken in.")));
    CHECK(news.count() >= 1);
    CHECK(desk.uy.stateOf(id) == "published");
    CHECK(page.model(Box::Outbox).lines()[0].words.text == QStringLiteral("Received"));

    choose(page, Box::Inbox, "inbox_table");
    CHECK(part<QLabel>(page, "message_title").text() == QStringLiteral("Published"));
    CHECK(detailOf(page).contains(QLatin1String("2031/10456")));
    const std::string key = desk.gs.keys().front().publicKey;
    CHECK(part<QLabel>(page, "message_key").text().remove(QLatin1Char(' ')).contains(ui::toQt(key)));
    CHECK(
        part<QPlainTextEdit>(page, "message_manifest").toPlainText().contains(QLatin1String("\"kind\":\"published\"")));
    QSignalSpy opened(workspace.get(), &ui::Workspace::openRequested);
    press(page, "message_open");
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toString() == ui::toQt(id));

    // Receipts are shown when they are wanted.
    CHECK(page.model(Box::Inbox).rowCount() == 1);
    part<QCheckBox>(page, "show_receipts").setChecked(true);
    CHECK(page.model(Box::Inbox).rowCount() == 2);
}

TEST_CASE("A question waits for a person, is answered and laid aside with a reason")
{
    ChannelDesk desk;
    const std::string asked = desk.query();
    desk.uy.pump();
    const auto workspace = ChannelDesk::workspace(desk.mt, "olga");
    ui::ChannelPage page(*workspace);
    page.show();
    exchangeOn(page);
    CHECK(said(page).contains(QLatin1String("1 to decide.")));
    choose(page, Box::Inbox, "inbox_table");
    CHECK(part<QLabel>(page, "letter_text").text() == QStringLiteral("Is this man known to you?"));
    CHECK_FALSE(part<QLabel>(page, "message_reason").text().isEmpty());
    CHECK_FALSE(part<QPushButton>(page, "message_take").isVisible());

    press(page, "message_answer");
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("write_dialog"));
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(part<QComboBox>(*dialog, "write_to").isEnabled());
    CHECK(part<QComboBox>(*dialog, "write_to").currentData().toString() == QStringLiteral("UY"));
    press(*dialog, "write_confirm");
    CHECK(dialog->isVisible());
    part<QPlainTextEdit>(*dialog, "write_text").setPlainText(QStringLiteral("He is not."));
    press(*dialog, "write_confirm");
    CHECK(page.model(Box::Outbox).rowCount() == 1);

    choose(page, Box::Inbox, "inbox_table");
    press(page, "message_dismiss");
    press(page, "dismiss_confirm");
    CHECK(desk.mt.world.as("olga")->channel().inbox("open")->size() == 1);
    giveReason(page, "dismiss", "answered");
    QApplication::processEvents();
    CHECK(desk.mt.world.as("olga")->channel().inbox("dismissed")->front().id == asked);
    CHECK(page.model(Box::Inbox).pending() == 0);
    exchangeOn(page);
    desk.uy.pump();
    CHECK(desk.uy.world.as("olga")->channel().inbox().value().size() == 2);
}

TEST_CASE("A package that fails its checks is shown with the reason, taken in once it holds, or given up")
{
    ChannelDesk desk;
    desk.query();
    const std::string key = desk.uy.own().front().publicKey;
    REQUIRE(desk.mt.world.as("ada")->channelKeys().end("UY", key, "2026-11-24T09:00:00.000Z"));
    desk.uy.pump();
    REQUIRE(base::writeFile(desk.folder.path("exchange") + "/MT/rubbish.tar", "no package"));
    const auto workspace = ChannelDesk::workspace(desk.mt, "olga");
    ui::ChannelPage page(*workspace);
    page.show();
    exchangeOn(page);
    CHECK(said(page).contains(QLatin1String("2 put into quarantine.")));
    CHECK(part<QTabBar>(page, "channel_tabs").tabText(2) == QStringLiteral("Quarantine (2)"));
    const auto& lines = page.model(Box::Quarantine).lines();
    const int rubbish = lines[0].name == "rubbish.tar" ? 0 : 1;
    choose(page, Box::Quarantine, "quarantine_table", rubbish);
    CHECK(detailOf(page).contains(QLatin1String("rubbish.tar")));
    press(page, "message_release");
    CHECK_FALSE(page.findChild<ui::MessageDetail*>()->findChild<ui::MessageBar*>()->text().isEmpty());
    press(page, "message_discard");
    giveReason(page, "discard", "nobody sent it");
    QApplication::processEvents();

    REQUIRE(desk.mt.world.as("ada")->channelKeys().end("UY", key, "2027-11-24T09:00:00.000Z"));
    const int honest = page.model(Box::Quarantine).lines()[0].name == "rubbish.tar" ? 1 : 0;
    choose(page, Box::Quarantine, "quarantine_table", honest);
    press(page, "message_release");
    QApplication::processEvents();
    CHECK(page.model(Box::Quarantine).pending() == 0);
    CHECK(page.model(Box::Inbox).pending() == 1);
    CHECK(desk.mt.faults().empty());
}

TEST_CASE("What could not be delivered says why and when next, and goes in the next round when asked")
{
    ChannelDesk desk;
    REQUIRE(desk.uy.world.as("olga")->channel().write({channel::Kind::Query, "AT", "", "", "Known?"}));
    const auto workspace = ChannelDesk::workspace(desk.uy, "olga");
    ui::ChannelPage page(*workspace);
    page.show();
    exchangeOn(page);
    CHECK(said(page).contains(QLatin1String("could not be delivered")));
    choose(page, Box::Outbox, "outbox_table");
    CHECK(page.model(Box::Outbox).lines()[0].words.text == QStringLiteral("Not delivered, tried 1 time(s)"));
    CHECK(part<QLabel>(page, "message_reason").text().contains(QLatin1String("AT")));
    CHECK(detailOf(page).contains(QLatin1String("Next attempt")));
    std::filesystem::create_directories(desk.folder.path("exchange") + "/AT");
    exchangeOn(page);
    CHECK(page.model(Box::Outbox).lines()[0].state == "waiting");
    choose(page, Box::Outbox, "outbox_table");
    press(page, "message_retry");
    QApplication::processEvents();
    exchangeOn(page);
    CHECK(page.model(Box::Outbox).lines()[0].words.text == QStringLiteral("No receipt yet, sent 2 time(s)"));
}

TEST_CASE("Whoever may not draft reads the messages and decides nothing")
{
    ChannelDesk desk;
    desk.query();
    desk.settle();
    const auto workspace = ChannelDesk::workspace(desk.mt, "sam");
    ui::ChannelPage page(*workspace);
    page.show();
    CHECK_FALSE(part<QPushButton>(page, "exchange_now").isVisible());
    choose(page, Box::Inbox, "inbox_table");
    CHECK(page.findChild<QPushButton*>(QStringLiteral("message_dismiss")) == nullptr);
    CHECK(part<QLabel>(page, "letter_text").text() == QStringLiteral("Is this man known to you?"));
}
