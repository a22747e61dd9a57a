#include "tests/support/ui_world.h"
#include "ui/models/document_model.h"
#include "ui/models/table_roles.h"

#include <QtTest/QAbstractItemModelTester>

#include <set>

using namespace tocsin;

namespace {

/// Rows straight into the store: the model is about reading them.
void fillStore(test::World& world, int count)
{
    const std::string id = world.as("olga")->drafting().create("red.notice", test::World::sample())->id;
    store::DocumentRow row = world.as("olga")->registry().head(id).value();
    const auto unit = world.store->write();
    for (int index = 0; index < count; ++index) {
        row.id = base::newIdText();
        row.number = unit->nextNumber(2026);
        row.familyName = index % 10 == 0 ? "RARE" : "COMMON";
        unit->insertDocument(row);
    }
    unit->commit();
}

std::size_t listingsOf(test::World& world)
{
    store::AuditFilter filter;
    filter.act = audit::act::kListed;
    return world.store->read()->auditRows(filter).size();
}

} // namespace

TEST_CASE("All documents are read page by page, each row once")
{
    test::World world;
    fillStore(world, 1'000);
    const auto workspace = test::workspaceOf(world, "sam");
    ui::DocumentModel model(*workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.setFilter({}));
    REQUIRE(model.rowCount() == 1'001);
    const std::size_t before = listingsOf(world);
    std::set<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row) ids.insert(model.index(row, 0).data(ui::kIdRole).toString());
    CHECK(ids.size() == 1'001);
    CHECK(listingsOf(world) - before <= 6);
}

TEST_CASE("A filter narrows the list in the store, and a role without the right gets an error and no rows")
{
    test::World world;
    fillStore(world, 50);
    const auto workspace = test::workspaceOf(world, "sam");
    ui::DocumentModel model(*workspace);
    store::DocumentFilter filter;
    filter.text = "rare";
    REQUIRE(model.setFilter(filter));
    CHECK(model.rowCount() == 5);
    filter.states = {"published"};
    REQUIRE(model.setFilter(filter));
    CHECK(model.rowCount() == 0);

    const auto auditor = test::workspaceOf(world, "aud");
    ui::DocumentModel denied(*auditor);
    CHECK(denied.setFilter({}).error().key == "access.denied");
    CHECK(denied.rowCount() == 0);
}
