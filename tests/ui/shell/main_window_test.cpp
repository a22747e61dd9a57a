#include "tests/support/ui_world.h"
#include "ui/board/table_view.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/style/message_bar.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace tocsin;

namespace {

struct Window {
    Window(test::World& world, const char* login) : workspace(test::workspaceOf(world, login)), main(*workspace, {})
    {
        main.show();
    }
    [[nodiscard]] QWidget* child(const char* name) const { return main.findChild<QWidget*>(QLatin1String(name)); }
    [[nodiscard]] bool offers(const char* name) const { return child(name) != nullptr && child(name)->isVisible(); }
    void click(const char* name) const
    {
        REQUIRE(child(name) != nullptr);
        QTest::mouseClick(child(name), Qt::LeftButton);
    }
    std::unique_ptr<ui::Workspace> workspace;
    ui::MainWindow main;
};

} // namespace

TEST_CASE("Each role is offered its own places and nothing else")
{
    test::World world;
    const Window olga(world, "olga");
    CHECK(olga.offers("new_notice"));
    CHECK(olga.offers("nav_work"));
    CHECK_FALSE(olga.offers("nav_users"));
    CHECK_FALSE(olga.offers("nav_audit"));
    const Window sam(world, "sam");
    CHECK_FALSE(sam.offers("new_notice"));
    CHECK(sam.offers("nav_documents"));
    const Window ada(world, "ada");
    CHECK_FALSE(ada.offers("nav_work"));
    CHECK(ada.offers("nav_users"));
    CHECK(ada.offers("users_page"));
    const Window aud(world, "aud");
    CHECK(aud.offers("audit_page"));
    CHECK_FALSE(aud.offers("nav_documents"));
}

TEST_CASE("Ctrl+N and Enter draft a notice and open it, Ctrl+W closes it, Ctrl+F searches")
{
    test::World world;
    Window olga(world, "olga");
    ui::MainWindow* window = &olga.main;
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    olga.click("type_red.notice");
    REQUIRE(window->document() != nullptr);
    CHECK(window->openDocuments().size() == 1);
    CHECK(window->document()
              ->findChild<QLabel*>(QStringLiteral("document_number"))
              ->text()
              .contains(QStringLiteral("2026/00001")));
    QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
    CHECK(window->document() == nullptr);
    CHECK(window->openDocuments().empty());
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == olga.child("search"));
}

TEST_CASE("A document opens once, and its head follows the news")
{
    test::World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    Window sam(world, "sam");
    sam.main.open(id);
    sam.main.goTo(ui::Place::Documents);
    sam.main.open(id);
    CHECK(sam.main.openDocuments().size() == 1);
    CHECK(world.act("olga", id, "submit") == "supervisor_review");
    sam.workspace->announceChange(id);
    CHECK(sam.main.document()->findChild<QWidget*>(QStringLiteral("document_state"))->accessibleName() ==
          QStringLiteral("Supervisor review"));
}

TEST_CASE("An unknown document says so instead of opening empty")
{
    test::World world;
    Window sam(world, "sam");
    sam.main.open("nowhere");
    REQUIRE(sam.main.document() != nullptr);
    CHECK_FALSE(sam.main.document()->isReadable());
    CHECK(sam.main.document()->findChild<ui::MessageBar*>()->isVisible());
}

TEST_CASE("An administrator adds a user, who can sign in, and disables them, who then cannot")
{
    test::World world;
    const Window ada(world, "ada");
    ada.click("add_user");
    auto* dialog = ada.child("user_dialog");
    REQUIRE(dialog != nullptr);
    const auto type = [&](const char* name, const char* text) {
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QLatin1String(name)), QLatin1String(text));
    };
    type("user_name", "Nina Newcomer");
    type("user_login", "nina");
    type("user_password", "too short");
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirm_user")), Qt::LeftButton);
    CHECK(dialog->findChild<ui::MessageBar*>()->isVisible());
    type("user_password", " but longer now");
    dialog->findChild<QCheckBox*>(QStringLiteral("role_officer"))->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirm_user")), Qt::LeftButton);
    REQUIRE(world.bureau.signIn("nina", "too short but longer now"));

    auto* table = ada.main.findChild<ui::TableView*>(QStringLiteral("users_table"));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 1).data().toString() == QStringLiteral("nina")) table->selectRow(row);
    ada.click("disable_user");
    ada.click("confirm_disable");
    CHECK_FALSE(world.bureau.signIn("nina", "too short but longer now"));
}

TEST_CASE("The auditor sees how many entries hold")
{
    test::World world;
    const Window aud(world, "aud");
    aud.click("verify_log");
    auto* message = aud.child("audit_page")->findChild<ui::MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return message->isVisible(); }, 20'000));
    CHECK(message->tone() == ui::Tone::Good);
    CHECK(aud.main.findChild<QLabel*>(QStringLiteral("log_head"))->text().size() > 64);
}
