#include "tests/support/ui_world.h"
#include "ui/shell/desktop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace tocsin;

namespace {

void signIn(ui::Desktop& desktop, const char* login)
{
    REQUIRE(desktop.signInWindow() != nullptr);
    desktop.signInWindow()->setLogin(QLatin1String(login));
    auto* password = desktop.signInWindow()->findChild<QLineEdit*>(QStringLiteral("password"));
    QTest::keyClicks(password, QLatin1String(test::kPassword));
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(
        QTest::qWaitFor([&] { return desktop.mainWindow() != nullptr && desktop.signInWindow() == nullptr; }, 10'000));
}

} // namespace

TEST_CASE("Signing out ends the session, is recorded, and leads back to a sign-in without a name")
{
    test::World world;
    test::TempFolder settings;
    ui::Desktop desktop(test::gateTo(world), test::loadedMessages(),
                        ui::PreferencesFile(ui::toQt(settings.path("desktop.ini"))),
                        {QStringLiteral("bureau"), {}, base::Language::English, {}});
    desktop.start();
    signIn(desktop, "olga");
    store::AuditFilter signedOut;
    signedOut.act = audit::act::kSignOut;
    const std::size_t before = world.store->read()->auditRows(signedOut).size();
    Q_EMIT desktop.mainWindow()->signOutRequested();
    REQUIRE(desktop.mainWindow() == nullptr);
    REQUIRE(desktop.signInWindow() != nullptr);
    CHECK(desktop.signInWindow()->login().isEmpty());
    CHECK(world.store->read()->auditRows(signedOut).size() == before + 1);
    const QByteArray kept = [&] {
        QFile file(ui::toQt(settings.path("desktop.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    CHECK(kept.contains("bureau"));
    CHECK_FALSE(kept.contains("olga"));
    CHECK_FALSE(kept.contains(test::kPassword));
}

TEST_CASE("Changing the language keeps session and opened documents, and turns the window round")
{
    test::World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    test::TempFolder settings;
    ui::Desktop desktop(test::gateTo(world), test::loadedMessages(),
                        ui::PreferencesFile(ui::toQt(settings.path("desktop.ini"))),
                        {QStringLiteral("bureau"), {}, base::Language::English, {}});
    desktop.start();
    signIn(desktop, "olga");
    desktop.mainWindow()->open(id);
    desktop.useLanguage(base::Language::Arabic);
    REQUIRE(desktop.mainWindow() != nullptr);
    CHECK(desktop.mainWindow()->layoutDirection() == Qt::RightToLeft);
    CHECK(desktop.mainWindow()->openDocuments() == std::vector<std::string>{id});
    CHECK(desktop.workspace()->stateLabel("draft") == QStringLiteral("مسودة"));
    desktop.useAppearance(ui::AppearanceChoice::Dark);
    CHECK(QTest::qWaitFor([&] { return ui::isDark(desktop.mainWindow()->palette()); }, 5'000));
    desktop.useAppearance(ui::AppearanceChoice::Light);
    desktop.useLanguage(base::Language::English);
    CHECK(desktop.mainWindow()->layoutDirection() == Qt::LeftToRight);
}
