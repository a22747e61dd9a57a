#include "ui/catalogue/trial_panel.h"

#include "core/rules/evaluator.h"
#include "tests/ui/catalogue/bench.h"
#include "ui/catalogue/day_edit.h"
#include "ui/review/words.h"
#include "ui/style/chip.h"

#include <QtWidgets/QListWidget>

using namespace tocsin;
using test::Bench;

namespace {

/// What the cards say, in their order.
QStringList outcomes(const Bench& bench)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList out;
    for (const auto* chip :
         bench.child<QWidget>("trial_result")->findChildren<ui::Chip*>(QStringLiteral("trial_outcome")))
        out << chip->text();
    return out;
}

QStringList expected(const std::vector<rules::Outcome>& outcomes)
{
    QStringList out;
    for (const rules::Outcome one : outcomes)
        out << ui::Words::outcomeMark(one) + QLatin1Char(' ') + ui::Words::outcome(one);
    return out;
}

std::vector<audit::Row> trials(test::World& world)
{
    store::AuditFilter filter;
    filter.act = audit::act::kRead;
    std::vector<audit::Row> out;
    for (const audit::Row& row : world.store->read()->auditRows(filter))
        if (row.text.find("\"rule\"") != std::string::npos) out.push_back(row);
    return out;
}

} // namespace

TEST_CASE("Every example of a rule comes out as it is written, on its own day")
{
    test::World world;
    const Bench bench(world, "aud");
    bench.goToTab("rule_sides", 1);
    CHECK_FALSE(bench.child<QWidget>("try_document")->isVisible());
    for (const char* id : {"RPD-43-1-a-10-days", "RPD-83-2-b-v-valid", "RPD-41-1-minor-flag"}) {
        REQUIRE(bench.page()->showRule(id));
        const rules::Rule& rule = *bench.pack().find(id);
        auto* examples = bench.child<QComboBox>("trial_example");
        REQUIRE(examples->count() == static_cast<int>(rule.examples.size()));
        examples->setFocus();
        for (const rules::Example& example : rule.examples) {
            CAPTURE(id, example.name);
            CHECK(examples->currentText() == ui::toQt(example.name));
            const std::vector<rules::Outcome> wanted = example.expect;
            const QStringList got = outcomes(bench);
            if (!(wanted == std::vector{rules::Outcome::NotApplicable} && got.isEmpty()))
                CHECK(got == expected(wanted));
            QTest::keyClick(examples, Qt::Key_Down);
        }
    }
}

TEST_CASE("Another day gives another outcome, and the values it rests on are told")
{
    test::World world;
    const Bench bench(world, "carla");
    REQUIRE(bench.page()->showRule("RPD-43-1-a-10-days"));
    bench.goToTab("rule_sides", 1);
    REQUIRE(outcomes(bench) == expected({rules::Outcome::Holds}));
    auto* day = bench.child<ui::DayEdit>("trial_day");
    day->setFocus();
    day->setCurrentSection(QDateTimeEdit::YearSection);
    for (int i = 0; i < 20; ++i) QTest::keyClick(day, Qt::Key_Down);
    CHECK(outcomes(bench) == expected({rules::Outcome::Fails}));
    bool tellsDay = false;
    for (const auto* operand :
         bench.child<QWidget>("trial_result")->findChildren<QLabel*>(QStringLiteral("trial_operand")))
        tellsDay = tellsDay || operand->text().contains(ui::toQt(base::toText(day->day())));
    CHECK(tellsDay);
    bench.press("trial_today");
    CHECK(base::toText(day->day()) == "2026-11-24");
}

TEST_CASE("A rule is tried on a document found by its number, and the reading is recorded with rule and day")
{
    test::World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    const Bench bench(world, "carla");
    REQUIRE(bench.page()->showRule("RPD-83-1-a-ii-prosecution"));
    bench.goToTab("rule_sides", 1);
    bench.press("try_document");
    bench.press("try_rule");
    CHECK(trials(world).empty());
    auto* search = bench.child<QLineEdit>("trial_search");
    QTest::keyClicks(search, QStringLiteral("2026/00001"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(bench.label("trial_expected").contains(QStringLiteral("2026/00001")));
    const rules::Judgement whole = world.as("carla")->casework().judge(id, rules::Stage::Approve, true).value();
    std::vector<rules::Outcome> wanted;
    for (const rules::Finding& finding : whole.findings)
        if (finding.rule == "RPD-83-1-a-ii-prosecution") wanted.push_back(finding.outcome);
    REQUIRE_FALSE(wanted.empty());
    CHECK(outcomes(bench) == expected(wanted));
    REQUIRE(trials(world).size() == 1);
    CHECK(trials(world).front().text.find("RPD-83-1-a-ii-prosecution") != std::string::npos);
    CHECK(trials(world).front().text.find("2026-11-24") != std::string::npos);
    bench.press("try_rule");
    CHECK(trials(world).size() == 2);
    CHECK(world.as("aud")->auditing().verify()->faults.empty());
}

TEST_CASE("A document that is not there is said not to be")
{
    test::World world;
    const Bench bench(world, "olga");
    bench.goToTab("rule_sides", 1);
    bench.press("try_document");
    auto* search = bench.child<QLineEdit>("trial_search");
    QTest::keyClicks(search, QStringLiteral("nobody of this name"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(bench.child<QListWidget>("trial_documents")->isHidden());
    CHECK(bench.label("trial_note").contains(QStringLiteral("No document")));
}
