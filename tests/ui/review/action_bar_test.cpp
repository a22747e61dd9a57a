#include "ui/review/action_bar.h"

#include "tests/ui/review/review_world.h"
#include "ui/history/difference_view.h"
#include "ui/review/why_not.h"
#include "ui/style/chip.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace tocsin;
using test::child;
using test::ReviewWorld;
using test::textOf;

namespace {

bool enabled(const ui::ActionBar& bar, const char* name) { return child<QPushButton>(bar, name).isEnabled(); }

void press(const QWidget& root, const char* name)
{
    QTest::mouseClick(&child<QPushButton>(root, name), Qt::LeftButton);
}

} // namespace

TEST_CASE("Each role sees its own actions, and what it never has is not offered")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto olga = world.at("olga");
    const ui::ActionBar officers(*olga, world.id);
    CHECK(enabled(officers, "action_withdraw_submission"));
    CHECK(officers.findChild<QPushButton*>(QStringLiteral("action_approve")) == nullptr);
    const auto sam = world.at("sam");
    const ui::ActionBar supervisors(*sam, world.id);
    for (const char* name : {"action_approve", "action_return", "action_refuse"}) CHECK(enabled(supervisors, name));
    CHECK(child<ui::Chip>(supervisors, "action_state").text() == QStringLiteral("Supervisor review"));
    const auto carla = world.at("carla");
    const ui::ActionBar reviewers(*carla, world.id);
    CHECK_FALSE(enabled(reviewers, "action_return"));
    CHECK(child<QPushButton>(reviewers, "action_return").toolTip().contains(QLatin1String("Supervisor")));
}

TEST_CASE("A person without any action here is told whose turn it is")
{
    ReviewWorld world;
    const auto carla = world.at("carla");
    ui::ActionBar bar(*carla, world.id);
    CHECK(child<QLabel>(bar, "action_note").text() == QStringLiteral("Waits for: Officer"));
    const ui::WhyNot* why = bar.explain();
    REQUIRE(why != nullptr);
    CHECK(textOf(*why).contains(QLatin1String("Submit: Officer")));
}

TEST_CASE("Every guard that stands against an action is worded, with a way to the findings")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", world.id, "approve") == "compliance_review");
    const auto carla = world.at("carla");
    ui::ActionBar bar(*carla, world.id);
    CHECK_FALSE(enabled(bar, "action_clear"));
    QSignalSpy asked(&bar, &ui::ActionBar::findingsRequested);
    press(bar, "action_why_not");
    const auto* why = bar.findChild<ui::WhyNot*>();
    REQUIRE(why != nullptr);
    CHECK(textOf(*why).contains(QLatin1String("approval")));
    CHECK_FALSE(textOf(*why).contains(QLatin1String("workflow.")));
    press(*why, "show_findings");
    CHECK(asked.count() == 1);
}

TEST_CASE("The parties of a case are named when they may not decide on their own work")
{
    ReviewWorld world;
    REQUIRE(world.as("ada")->administration().addUser(
        {"both", "Bo Both", {access::Role::Officer, access::Role::Supervisor}, test::kPassword}));
    const std::string own = world.as("both")->drafting().create("red.notice", test::World::sample()).value().id;
    REQUIRE(world.act("both", own, "submit") == "supervisor_review");
    const auto both = world.at("both");
    ui::ActionBar bar(*both, own);
    CHECK_FALSE(enabled(bar, "action_approve"));
    const QString said = textOf(*bar.explain());
    CHECK(said.contains(QLatin1String("you drafted it")));
    CHECK(said.contains(QLatin1String("you submitted it")));
}

TEST_CASE("A supervisor approves through the dialog, which says what the approval binds to")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ActionBar bar(*sam, world.id);
    const service::DocumentView view = sam->session().registry().show(world.id).value();
    bar.setSeen(view);
    QSignalSpy done(&bar, &ui::ActionBar::done);
    QSignalSpy changed(sam.get(), &ui::Workspace::documentChanged);
    press(bar, "action_approve");
    const auto* dialog = bar.findChild<ui::ActionDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(child<QLabel>(*dialog, "action_way").text().contains(QLatin1String("Compliance review")));
    const QString hash = ui::toQt(view.head.contentHash);
    CHECK(textOf(*dialog).contains(hash.left(4) + QLatin1Char(' ') + hash.mid(4, 4)));
    press(*dialog, "action_confirm");
    CHECK(world.state() == "compliance_review");
    REQUIRE(done.count() == 1);
    CHECK(done.front().front().toString().contains(QLatin1String("Compliance review")));
    CHECK(changed.count() == 1);
    CHECK(child<ui::Chip>(bar, "action_state").text() == QStringLiteral("Compliance review"));
}

TEST_CASE("A reason that is required is asked for where it is missing")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ActionBar bar(*sam, world.id);
    ui::ActionDialog* dialog = bar.ask("return");
    REQUIRE(dialog != nullptr);
    auto& reason = child<QPlainTextEdit>(*dialog, "action_reason");
    QTest::keyClicks(&reason, QStringLiteral("   "));
    press(*dialog, "action_confirm");
    CHECK_FALSE(child<QLabel>(*dialog, "fault_reason").isHidden());
    CHECK(world.state() == "supervisor_review");
    QTest::keyClicks(&reason, QStringLiteral("Give the place of the second act."));
    CHECK(child<QLabel>(*dialog, "fault_reason").isHidden());
    press(*dialog, "action_confirm");
    CHECK(world.state() == "returned");
}

TEST_CASE("The numbers of a publication are checked where they are typed")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    REQUIRE(world.act("sam", world.id, "approve") == "compliance_review");
    test::answerAll(world, world.id);
    REQUIRE(world.act("carla", world.id, "clear") == "approved");
    REQUIRE(world.act("olga", world.id, "send") == "sent");
    const auto olga = world.at("olga");
    ui::ActionBar bar(*olga, world.id);
    ui::ActionDialog* dialog = bar.ask("publish");
    REQUIRE(dialog != nullptr);
    press(*dialog, "action_confirm");
    CHECK_FALSE(child<QLabel>(*dialog, "fault_entity_id").isHidden());
    QTest::keyClicks(&child<QLineEdit>(*dialog, "input_entity_id"), QStringLiteral("2026-77"));
    QTest::keyClicks(&child<QLineEdit>(*dialog, "input_control_number"), QStringLiteral("A-12/3-2026"));
    press(*dialog, "action_confirm");
    CHECK(child<QLabel>(*dialog, "fault_entity_id").text().contains(QLatin1String("2026/12345")));
    CHECK(child<QLabel>(*dialog, "fault_control_number").isHidden());
    child<QLineEdit>(*dialog, "input_entity_id").setText(QStringLiteral(" 2026/77 "));
    press(*dialog, "action_confirm");
    CHECK(world.state() == "published");
    CHECK(world.as("olga")->registry().show(world.id)->head.entityId == "2026/77");
}

TEST_CASE("An approval of content that has moved on is refused, and the dialog shows what changed")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ActionBar bar(*sam, world.id);
    bar.setSeen(sam->session().registry().show(world.id).value());
    ui::ActionDialog* dialog = bar.ask("approve");
    REQUIRE(dialog != nullptr);
    world.changeMeanwhile({{"person.forename", "Karim Ali"}});
    QSignalSpy changed(sam.get(), &ui::Workspace::documentChanged);
    press(*dialog, "action_confirm");
    CHECK(world.state() == "supervisor_review");
    CHECK(child<QLabel>(*dialog, "action_problem_text").text().contains(QLatin1String("has changed")));
    CHECK_FALSE(child<QPushButton>(*dialog, "action_confirm").isEnabled());
    const auto* differences = dialog->findChild<ui::DifferenceView*>();
    REQUIRE(differences != nullptr);
    REQUIRE(differences->model().lines().size() == 1);
    CHECK(differences->model().lines().front().after == QStringLiteral("Karim Ali"));
    press(*dialog, "action_reload");
    CHECK(changed.count() == 1);
}

TEST_CASE("The bar follows what others announce and words everything in the reader's language")
{
    ReviewWorld world;
    const auto olga = world.at("olga", base::Language::Arabic);
    const ui::ActionBar bar(*olga, world.id);
    CHECK(child<QPushButton>(bar, "action_submit").text() == QStringLiteral("تقديم"));
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    olga->announceChange(world.id);
    CHECK(child<ui::Chip>(bar, "action_state").text() == QStringLiteral("مراجعة المشرف"));
    CHECK(enabled(bar, "action_withdraw_submission"));
}

TEST_CASE("What an officer changed themselves counts as seen when they submit")
{
    ReviewWorld world;
    const auto olga = world.at("olga");
    ui::ActionBar bar(*olga, world.id);
    bar.setSeen(olga->session().registry().show(world.id).value());
    REQUIRE(olga->session().drafting().change(world.id, 1, {{"person.forename", "Karim Ali"}}));
    olga->announceChange(world.id);
    ui::ActionDialog* dialog = bar.ask("submit");
    REQUIRE(dialog != nullptr);
    press(*dialog, "action_confirm");
    CHECK(world.state() == "supervisor_review");
}

TEST_CASE("News alone does not make a reviewer have seen the content")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ActionBar bar(*sam, world.id);
    bar.setSeen(sam->session().registry().show(world.id).value());
    world.changeMeanwhile({{"person.forename", "Karim Ali"}});
    sam->announceChange(world.id);
    ui::ActionDialog* dialog = bar.ask("approve");
    REQUIRE(dialog != nullptr);
    press(*dialog, "action_confirm");
    CHECK(world.state() == "supervisor_review");
    CHECK_FALSE(child<QWidget>(*dialog, "action_problem").isHidden());
}
