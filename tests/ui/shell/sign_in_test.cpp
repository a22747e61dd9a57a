#include "tests/support/ui_world.h"
#include "ui/shell/sign_in_window.h"
#include "ui/style/message_bar.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tocsin;

namespace {

struct SignIn {
    explicit SignIn(ui::Gate given, const char* folder = "bureau")
        : gate(std::move(given)), window(gate, test::loadedMessages(), preferences(folder))
    {
        window.show();
    }
    static ui::Preferences preferences(const char* folder)
    {
        ui::Preferences out;
        out.bureau = QLatin1String(folder);
        return out;
    }
    [[nodiscard]] QLineEdit* edit(const char* name) const { return window.findChild<QLineEdit*>(QLatin1String(name)); }
    void type(const char* login, const char* password)
    {
        edit("login")->clear();
        QTest::keyClicks(edit("login"), QLatin1String(login));
        QTest::keyClicks(edit("password"), QLatin1String(password));
        QTest::keyClick(edit("password"), Qt::Key_Return);
    }
    [[nodiscard]] ui::MessageBar* message() const { return window.findChild<ui::MessageBar*>(); }

    ui::Gate gate;
    ui::SignInWindow window;
};

} // namespace

TEST_CASE("Signing in with Enter gives the session, and no password stays in the window")
{
    test::World world;
    SignIn shown(test::gateTo(world));
    QSignalSpy signedIn(&shown.window, &ui::SignInWindow::signedIn);
    shown.type("olga", test::kPassword);
    CHECK(shown.edit("password")->text().isEmpty());
    REQUIRE((signedIn.count() > 0 || signedIn.wait(10'000)));
    const auto session = shown.window.takeSession();
    REQUIRE(session);
    CHECK(session->user().login == "olga");
}

TEST_CASE("A wrong password is answered in words, and the next try works")
{
    test::World world;
    SignIn shown(test::gateTo(world));
    QSignalSpy signedIn(&shown.window, &ui::SignInWindow::signedIn);
    shown.type("olga", "not the password");
    REQUIRE(QTest::qWaitFor([&] { return shown.message()->isVisible(); }, 10'000));
    CHECK_FALSE(shown.message()->text().isEmpty());
    CHECK(signedIn.count() == 0);
    shown.type("olga", test::kPassword);
    CHECK((signedIn.count() > 0 || signedIn.wait(10'000)));
}

TEST_CASE("Empty fields are asked for instead of being sent")
{
    test::World world;
    SignIn shown(test::gateTo(world));
    QTest::mouseClick(shown.window.findChild<QPushButton*>(QStringLiteral("sign_in")), Qt::LeftButton);
    CHECK(shown.message()->isVisible());
    CHECK_FALSE(shown.window.isBusy());
    store::AuditFilter failed;
    failed.act = audit::act::kSignInFailed;
    CHECK(world.store->read()->auditRows(failed).empty());
}

TEST_CASE("Logins and password are told of a demonstration bureau, and of no other")
{
    test::World world;
    ui::Gate gate = test::gateTo(world);
    gate.demonstrationFolder = "bureau";
    gate.demonstrationIn = [](const std::string& folder) -> std::optional<ui::Demonstration> {
        if (folder != "elsewhere/demo") return std::nullopt;
        return ui::Demonstration{{{"olga", {access::Role::Officer}}}, "invented people only"};
    };
    SignIn shown(gate);
    auto* hint = shown.window.findChild<QLabel*>(QStringLiteral("bureau_hint"));
    REQUIRE(hint != nullptr);
    CHECK_FALSE(hint->isVisible()); // a bureau that happens to lie where a demonstration is proposed
    shown.window.setBureau(QStringLiteral("elsewhere/demo"));
    CHECK(hint->isVisible());
    CHECK(hint->text().contains(QStringLiteral("olga")));
    CHECK(hint->text().contains(QStringLiteral("invented people only")));
    shown.window.setBureau(QStringLiteral("bureau"));
    CHECK_FALSE(hint->text().contains(QStringLiteral("invented people only")));
}

TEST_CASE("A folder without a bureau closes the fields and offers a demonstration")
{
    test::World world;
    ui::Gate gate = test::gateTo(world);
    gate.demonstrationFolder = "made";
    std::string made;
    gate.makeDemonstration = [&made](const std::string& folder) {
        made = folder;
        return base::done();
    };
    SignIn shown(gate, "nothing");
    CHECK_FALSE(shown.edit("login")->isEnabled());
    auto* button = shown.window.findChild<QPushButton*>(QStringLiteral("make_demonstration"));
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !shown.window.isBusy(); }, 10'000));
    CHECK(made == "made");
    CHECK(shown.window.bureau() == QStringLiteral("made"));
    CHECK(shown.edit("login")->isEnabled());
    CHECK_FALSE(button->isVisible());
}
