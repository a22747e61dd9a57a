#include "ui/history/difference_model.h"

#include "tests/ui/review/review_world.h"
#include "ui/history/difference_view.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QTableView>

using namespace tocsin;
using Kind = notice::Difference::Kind;

namespace {

const form::Form& redNotice(const ui::Workspace& workspace) { return *workspace.catalogue().form("red.notice"); }

} // namespace

TEST_CASE("Differences are told with the field's label and the values as people read them")
{
    test::ReviewWorld world;
    const auto sam = world.at("sam", base::Language::French);
    const base::Json content = test::World::sample();
    const auto lines = ui::changeLines(
        *sam, redNotice(*sam), content,
        {{Kind::Changed, "person.sex", "M", "F"},
         {Kind::Changed, "facts.acts[0].charges", base::Json::array({"c1"}), base::Json::array({"c2"})},
         {Kind::RowMoved, "judicial.charges[0]", 1, 0},
         {Kind::RowAdded, "person.aliases[1]", std::nullopt, base::Json{{"id", "n9"}, {"name", "Zed"}}}});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].before == QStringLiteral("Masculin"));
    CHECK(lines[0].field.contains(QStringLiteral("›")));
    CHECK(lines[1].after.contains(QLatin1String("Use of forged documents")));
    CHECK(lines[2].before == QStringLiteral("Place 2"));
    CHECK(lines[3].after.contains(QLatin1String("Zed")));
    CHECK_FALSE(lines[3].after.contains(QLatin1String("n9")));
}

TEST_CASE("The model of differences behaves as a table and marks each change with a mark and a word")
{
    test::ReviewWorld world;
    const auto sam = world.at("sam");
    ui::DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(ui::changeLines(*sam, redNotice(*sam), {},
                                   {{Kind::Removed, "person.forename", "Ana", std::nullopt},
                                    {Kind::Added, "person.birth_name", std::nullopt, "Ana"}}));
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0, ui::DifferenceModel::kChange).data().toString() == QStringLiteral("− Removed"));
    CHECK(model.index(1, ui::DifferenceModel::kChange).data().toString() == QStringLiteral("+ New"));
    model.setLines({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Markup and reordering characters in a value are shown, not obeyed")
{
    test::ReviewWorld world;
    const auto sam = world.at("sam");
    const auto lines = ui::changeLines(
        *sam, redNotice(*sam), {}, {{Kind::Changed, "person.forename", "<b>Ana</b>", std::string("Ana\u202Egnp.exe")}});
    CHECK(lines[0].before == QStringLiteral("<b>Ana</b>"));
    CHECK(lines[0].after == QStringLiteral("Ana⟦U+202E⟧gnp.exe"));
}

TEST_CASE("A view without differences says that the contents are the same")
{
    test::ReviewWorld world;
    const auto sam = world.at("sam");
    ui::DifferenceView view(*sam);
    view.present("red.notice", {}, {});
    CHECK(test::textOf(view).contains(QLatin1String("the same")));
    CHECK(test::child<QTableView>(view, "difference_table").isHidden());
    view.present("red.notice", {}, {{Kind::Changed, "person.forename", "Ana", "Anna"}});
    CHECK_FALSE(test::child<QTableView>(view, "difference_table").isHidden());
}
