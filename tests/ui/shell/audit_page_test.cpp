#include "tests/support/ui_world.h"
#include "ui/shell/audit_page.h"
#include "ui/style/message_bar.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace tocsin;

namespace {

constexpr int kPatience = 20'000;

struct Shown {
    explicit Shown(test::World& world) : workspace(test::workspaceOf(world, "aud"))
    {
        page = std::make_unique<ui::AuditPage>(*workspace);
        page->resize(900, 600);
        page->show();
    }
    template <class Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    void press(const char* name) const { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }

    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::AuditPage> page;
};

} // namespace

TEST_CASE("Verifying shows its progress, leaves the window usable and says how many entries hold")
{
    test::World world;
    REQUIRE(world.as("olga")->drafting().create("red.notice", test::World::sample()));
    const Shown shown(world);
    CHECK_FALSE(shown.part<QProgressBar>("verify_progress").isVisible());
    QSignalSpy ended(shown.page.get(), &ui::AuditPage::verified);
    shown.press("verify_log");
    CHECK(shown.page->verifying()); // it came back at once
    CHECK(shown.part<QProgressBar>("verify_progress").isVisible());
    CHECK(shown.part<QPushButton>("stop_verifying").isVisible());
    CHECK_FALSE(shown.part<QPushButton>("verify_log").isEnabled());
    // The bureau is free meanwhile.
    CHECK(world.as("olga")->drafting().create("red.notice", base::Json::object()));
    REQUIRE((ended.count() == 1 || ended.wait(kPatience)));
    CHECK(shown.part<ui::MessageBar>("verify_message").tone() == ui::Tone::Good);
    CHECK_FALSE(shown.part<QPushButton>("stop_verifying").isVisible());
    CHECK(shown.part<QPushButton>("verify_log").isEnabled());
}

TEST_CASE("A verification that is stopped says so and can be begun again")
{
    test::World world;
    const auto olga = world.as("olga");
    for (int i = 0; i < 20; ++i) REQUIRE(olga->drafting().create("red.notice", test::World::sample()));
    const Shown shown(world);
    QSignalSpy ended(shown.page.get(), &ui::AuditPage::verified);
    shown.press("verify_log");
    shown.press("stop_verifying");
    REQUIRE((ended.count() == 1 || ended.wait(kPatience)));
    const auto& said = shown.part<ui::MessageBar>("verify_message");
    // On an idle machine it may have come to its end before it was stopped.
    CHECK((said.tone() == ui::Tone::Hint || said.tone() == ui::Tone::Good));
    shown.press("verify_log");
    REQUIRE((ended.count() == 2 || ended.wait(kPatience)));
    CHECK(said.tone() == ui::Tone::Good);
}

TEST_CASE("A page that goes away while it verifies takes the work with it")
{
    test::World world;
    const auto olga = world.as("olga");
    for (int i = 0; i < 20; ++i) REQUIRE(olga->drafting().create("red.notice", test::World::sample()));
    Shown shown(world);
    shown.press("verify_log");
    shown.page.reset();
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}
