#include "ui/channel/messages_model.h"

#include "tests/ui/channel/channel_desk.h"
#include "ui/models/table_roles.h"

#include <QtTest/QAbstractItemModelTester>

using namespace tocsin;
using test::ChannelDesk;
using ui::Box;
using ui::ChannelWords;
using ui::MessagesModel;

TEST_CASE("Messages are listed newest first with their correspondent in words")
{
    ChannelDesk desk;
    desk.query("one");
    desk.advance(std::chrono::minutes(1));
    const std::string second =
        desk.uy.world.as("olga")->channel().write({channel::Kind::Query, "IPSG", "", "", "two"}).value();
    const auto workspace = ChannelDesk::workspace(desk.uy, "olga");
    MessagesModel model(*workspace, Box::Outbox);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.reload());
    REQUIRE(model.rowCount() == 2);
    const auto cell = [&](int row, MessagesModel::Column column, int role = Qt::DisplayRole) {
        return model.index(row, static_cast<int>(column)).data(role);
    };
    CHECK(model.lines()[0].id == second);
    CHECK(cell(0, MessagesModel::Column::What).toString() == QStringLiteral("Question"));
    CHECK(cell(0, MessagesModel::Column::With).toString() == QStringLiteral("General Secretariat"));
    CHECK(cell(1, MessagesModel::Column::With).toString() == QStringLiteral("Malta"));
    CHECK(cell(1, MessagesModel::Column::State, ui::kChipRole).isValid());
    CHECK(model.rowOf(ui::toQt(second)) == 0);
    CHECK(model.rowOf(QStringLiteral("nobody")) == -1);
}

TEST_CASE("Every state of a message has its own words")
{
    store::OutboxRow out;
    out.kind = "query";
    out.state = "waiting";
    QStringList words{ChannelWords::state(out).text};
    out.attempts = 3;
    out.error = "channel.no_mailbox";
    words << ChannelWords::state(out).text;
    CHECK(ChannelWords::state(out).text.contains(QLatin1Char('3')));
    out.error.clear();
    out.state = "delivered";
    words << ChannelWords::state(out).text;
    out.attempts = 1;
    words << ChannelWords::state(out).text;
    out.state = "received";
    words << ChannelWords::state(out).text;
    for (const char* state : {"open", "done", "dismissed"}) {
        store::InboxRow in;
        in.state = state;
        words << ChannelWords::state(in).text;
    }
    for (const char* state : {"held", "released", "discarded"}) {
        store::QuarantineRow held;
        held.state = state;
        words << ChannelWords::state(held).text;
    }
    CHECK(words.removeDuplicates() == 0);
}
