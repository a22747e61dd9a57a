#include "ui/channel/keys_view.h"

#include "core/base/canonical_json.h"
#include "tests/ui/channel/channel_desk.h"
#include "ui/board/table_view.h"
#include "ui/style/message_bar.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTabBar>

using namespace tocsin;
using test::ChannelDesk;

namespace {

void press(const QWidget& root, const char* name)
{
    auto* button = root.findChild<QPushButton*>(QLatin1String(name));
    INFO(name);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString said(const ui::KeysView& view) { return view.findChild<ui::MessageBar*>()->text(); }

} // namespace

TEST_CASE("An administrator sees the keys and no message, trusts a file's keys after a look, and ends one")
{
    ChannelDesk desk;
    const auto workspace = ChannelDesk::workspace(desk.uy, "ada");
    ui::ChannelPage page(*workspace);
    page.show();
    auto* tabs = page.findChild<QTabBar*>(QStringLiteral("channel_tabs"));
    CHECK_FALSE(tabs->isTabVisible(0));
    CHECK(tabs->currentIndex() == 3);
    auto* view = page.findChild<ui::KeysView*>();
    auto* table = view->findChild<ui::TableView*>();
    REQUIRE(table->model()->rowCount() == 3);

    const std::string file = desk.folder.path("at.keys");
    const channel::TrustedKey key{"AT", std::string(64, 'c'), "2026-11-24T09:00:00.000Z", ""};
    REQUIRE(base::writeFile(file, base::canonicalJson(channel::keysJson({key})).value()));
    view->setAskForOpen([](QWidget*) { return QString(); });
    press(*view, "trust_keys");
    CHECK(table->model()->rowCount() == 3);
    view->setAskForOpen([&](QWidget*) { return ui::toQt(file); });
    press(*view, "trust_keys");
    auto* question = view->findChild<QMessageBox*>(QStringLiteral("trust_question"));
    REQUIRE(question != nullptr);
    CHECK(question->informativeText().contains(ui::toQt(key.publicKey)));
    CHECK(table->model()->rowCount() == 3);
    press(*question, "confirm_trust");
    CHECK(said(*view) == QStringLiteral("1 key(s) trusted."));
    REQUIRE(table->model()->rowCount() == 4);

    table->goToRow(0);
    CHECK(table->currentId() == ui::toQt(key.publicKey));
    press(*view, "end_key");
    press(*view->findChild<QMessageBox*>(QStringLiteral("end_question")), "confirm_end");
    CHECK(said(*view) == QStringLiteral("The key has ended."));
    CHECK(table->model()->index(0, 4).data().toString() == QStringLiteral("Ended"));
    // Our own is not ended here: it is rotated.
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString().contains(QLatin1String("this bureau"))) table->goToRow(row);
    CHECK_FALSE(view->findChild<QPushButton*>(QStringLiteral("end_key"))->isEnabled());
    CHECK(desk.uy.faults().empty());
}

TEST_CASE("A bad file of keys is refused in words, and our own keys are written for the others")
{
    ChannelDesk desk;
    const auto workspace = ChannelDesk::workspace(desk.uy, "ada");
    ui::KeysView view(*workspace);
    view.show();
    view.reload();
    const std::string bad = desk.folder.path("bad.keys");
    REQUIRE(base::writeFile(bad, "{\"format\":\"tocsin.keys/1\",\"keys\":[]}"));
    view.setAskForOpen([&](QWidget*) { return ui::toQt(bad); });
    press(view, "trust_keys");
    CHECK_FALSE(said(view).isEmpty());
    CHECK(view.findChild<QMessageBox*>() == nullptr);
    const std::string own = desk.folder.path("own.keys");
    view.setAskForSave([&](QWidget*) { return ui::toQt(own); });
    press(view, "write_keys");
    CHECK(channel::readKeys(own).value() == desk.uy.own());
}
