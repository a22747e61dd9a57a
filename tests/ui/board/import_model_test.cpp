#include "ui/board/import_model.h"

#include "tests/support/demo_world.h"
#include "tests/support/qt_strings.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace tocsin;
using service::Standing;
using ui::ImportModel;

namespace {

struct Shown {
    test::World world;
    ui::Workspace workspace{
        world.as("olga"),
        std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value()),
        base::Language::English};
    ImportModel model{workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    std::shared_ptr<const service::ImportPreview> preview(const std::string& name)
    {
        const std::string bytes = base::readFile(TOCSIN_TEST_DATA "/import/" + name).value();
        return std::make_shared<const service::ImportPreview>(
            workspace.session().importing().preview(name, bytes).value());
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return model.index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
};

} // namespace

TEST_CASE("The preview's rows say in word and tone what would happen")
{
    Shown shown;
    shown.model.setPreview(shown.preview("oddities.json"));
    REQUIRE(shown.model.rowCount() == 6);
    CHECK(shown.text(0, ImportModel::Status) == QStringLiteral("New draft"));
    CHECK(shown.text(0, ImportModel::Name) == QStringLiteral("CORREA EJEMPLO"));
    CHECK(shown.text(0, ImportModel::Born) == QStringLiteral("1975-04"));
    CHECK(shown.text(1, ImportModel::Name) == QStringLiteral("SOLO NOMBRE"));
    CHECK(shown.text(2, ImportModel::Status) == QStringLiteral("Refused"));
    CHECK(shown.text(2, ImportModel::Remarks).contains(QStringLiteral("not a record")));
    CHECK(shown.text(3, ImportModel::Place) == QStringLiteral("[3]"));
    CHECK(shown.model.index(2, 0).data(ImportModel::ToneRole).toInt() == static_cast<int>(ui::Tone::Block));
    CHECK(shown.model.details(3).filter(QStringLiteral("U+202E")).size() == 1);
    CHECK(shown.model.headerData(ImportModel::Born, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("Born"));
}

TEST_CASE("New records are chosen at first, refused ones never")
{
    Shown shown;
    shown.model.setPreview(shown.preview("oddities.json"));
    CHECK(shown.model.chosen() == std::vector<std::size_t>{0, 1, 3, 5});
    const QSignalSpy spy(&shown.model, &ImportModel::chosenChanged);
    CHECK_FALSE(shown.model.setData(shown.model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(shown.model.setData(shown.model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(spy.count() == 1);
    CHECK(shown.model.chosen() == std::vector<std::size_t>{1, 3, 5});
    CHECK(shown.model.chosenCount() == 3);
    shown.model.choose(Standing::Fresh, false);
    CHECK(shown.model.chosen().empty());
    shown.model.choose(Standing::Refused, true);
    CHECK(shown.model.chosenCount() == 0);
}

TEST_CASE("A report shows its rows without a choice")
{
    Shown shown;
    shown.model.setReport(shown.preview("oddities.json"), {2, 4});
    REQUIRE(shown.model.rowCount() == 2);
    CHECK(shown.text(1, ImportModel::Place) == QStringLiteral("[4]"));
    CHECK_FALSE(shown.model.index(0, 0).data(Qt::CheckStateRole).isValid());
    CHECK(shown.model.chosen().empty());
}
