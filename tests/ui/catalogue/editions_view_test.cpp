#include "ui/catalogue/editions_view.h"

#include "tests/ui/catalogue/bench.h"
#include "ui/catalogue/condition_view.h"
#include "ui/catalogue/day_edit.h"
#include "ui/style/empty_state.h"

using namespace tocsin;
using test::Bench;

namespace {

base::Date day(const char* text) { return base::parseDate(text).value(); }

} // namespace

TEST_CASE("Two days of the law show what differs between them, and one day nothing")
{
    test::World world;
    const Bench bench(world, "aud");
    bench.goToTab("catalogue_parts", 1);
    auto* view = bench.page()->editions();
    REQUIRE(view != nullptr);
    REQUIRE(view->isVisible());
    const auto rows = [&] { return bench.child<ui::TableView>("edition_table")->model()->rowCount(); };
    const auto differences = [&](base::Date first, base::Date second) {
        const rules::EditionDifference all = rules::compareDays(bench.pack(), first, second);
        return static_cast<int>(all.rules.size() + all.settings.size());
    };
    view->setDays(day("2010-01-01"), day("2026-11-24"));
    CHECK(rows() == differences(day("2010-01-01"), day("2026-11-24")));
    view->setDays(day("2026-11-24"), day("2026-11-24"));
    CHECK(rows() == 0);
    CHECK(view->findChild<ui::EmptyState*>()->isVisible());
    for (const base::Date turn : rules::turningDays(bench.pack())) {
        auto* turns = bench.child<QComboBox>("edition_turns");
        turns->setFocus();
        QTest::keyClick(turns, Qt::Key_Down);
        CHECK(bench.child<ui::DayEdit>("edition_second")->day() == turn);
        const base::Date before(std::chrono::sys_days(turn) - std::chrono::days(1));
        CHECK(rows() == differences(before, turn));
        CHECK(rows() > 0);
    }
}

TEST_CASE("Lines that the other wording has not are marked by a sign and said to be so")
{
    const std::vector<rules::ConditionLine> lines{{0, "kept"}, {1, "new"}};
    const ui::ConditionView view(lines, nullptr, ui::LineMarks{{"kept"}, QStringLiteral("+"), ui::Tone::Good});
    CHECK(view.accessibleName().contains(QStringLiteral("+ new")));
    CHECK_FALSE(view.accessibleName().contains(QStringLiteral("+ kept")));
    CHECK(view.findChildren<QLabel*>(QStringLiteral("changed_line")).size() == 1);
}

TEST_CASE("A day is written year first and in Latin digits on a screen from right to left too")
{
    const Qt::LayoutDirection before = QApplication::layoutDirection();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QWidget window;
    const ui::DayEdit edit("day", QStringLiteral("Day"), day("2026-11-24"), &window);
    window.show();
    CHECK(edit.text() == QStringLiteral("2026-11-24"));
    CHECK(edit.day() == day("2026-11-24"));
    QApplication::setLayoutDirection(before);
}
