#include "tests/support/ui_world.h"
#include "ui/i18n/translations.h"
#include "ui/models/table_roles.h"
#include "ui/models/work_model.h"
#include "ui/style/theme.h"

#include <QtTest/QAbstractItemModelTester>

using namespace tocsin;
using ui::DocumentColumn;

namespace {

int columnOf(const ui::WorkModel& model, DocumentColumn wanted)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (ui::WorkModel::columnAt(column) == wanted) return column;
    FAIL("no such column");
    return -1;
}

QString cell(const ui::WorkModel& model, int row, DocumentColumn column)
{
    return model.index(row, columnOf(model, column)).data().toString();
}

} // namespace

TEST_CASE("My work lists what waits for me with its next step, longest first, and can be ordered otherwise")
{
    test::World world;
    const std::string first = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    world.clock.advance(std::chrono::hours(30));
    REQUIRE(world.as("olga")->drafting().create("red.notice", base::Json::object()));
    const auto workspace = test::workspaceOf(world, "olga");
    ui::WorkModel model(*workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.reload());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data(ui::kIdRole).toString() == ui::toQt(first));
    CHECK(cell(model, 0, DocumentColumn::NextAction) == QStringLiteral("Submit"));
    CHECK(cell(model, 0, DocumentColumn::Since).startsWith(QStringLiteral("1 ")));
    CHECK(cell(model, 1, DocumentColumn::Subject) == QStringLiteral("No name yet"));
    CHECK(model.rowOf(ui::toQt(first)) == 0);
    model.sort(columnOf(model, DocumentColumn::Number), Qt::DescendingOrder);
    CHECK(model.rowOf(ui::toQt(first)) == 1);
}

TEST_CASE("A wait beyond the workflow's timer is coloured, and a long one without a timer is too")
{
    test::World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    const auto workspace = test::workspaceOf(world, "olga");
    workflow::Instance instance = workspace->session().registry().head(id)->workflow;
    const auto tone = [&] { return ui::waitingTone(workspace->law(), instance, world.clock.now()); };
    CHECK(tone() == ui::Tone::Neutral);
    world.clock.advance(std::chrono::hours(24 * 8));
    CHECK(tone() == ui::Tone::Warn);
    instance.state = "approved";
    CHECK(tone() == ui::Tone::Block);
    instance.state = "published";
    CHECK(tone() == ui::Tone::Neutral);
}

TEST_CASE("What is due says when in words, and what has run out has a mark and not only a colour")
{
    ui::Translations translations;
    translations.use(base::Language::English);
    test::World world;
    service::OfficeSettings settings;
    settings.figures["supervisor_review"] = {"PT6H", ""};
    REQUIRE(world.as("ada")->office().set(settings));
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    const auto workspace = test::workspaceOf(world, "sam");
    ui::WorkModel model(*workspace);
    REQUIRE(model.reload());
    const auto due = [&](int role) { return model.index(0, columnOf(model, DocumentColumn::Due)).data(role); };
    CHECK(due(Qt::DisplayRole).toString() == QStringLiteral("in 6 hours"));
    CHECK(due(Qt::ToolTipRole).toString().contains(QStringLiteral("2026-11-24 15:00:00 UTC")));
    CHECK_FALSE(due(Qt::DecorationRole).isValid());
    CHECK(model.breached() == 0);
    world.clock.advance(std::chrono::hours(8));
    REQUIRE(model.reload());
    CHECK(due(Qt::DisplayRole).toString() == QStringLiteral("2 hours overdue"));
    CHECK(due(Qt::DecorationRole).isValid());
    CHECK(due(ui::kToneRole).toInt() == static_cast<int>(ui::Tone::Block));
    CHECK(due(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("overdue")));
    CHECK(model.breached() == 1);
}
