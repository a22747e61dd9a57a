#include "ui/board/import_dialog.h"

#include "tests/support/demo_world.h"
#include "tests/support/notice_generator.h"
#include "tests/support/qt_strings.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tocsin;
using ui::ImportDialog;

namespace {

constexpr int kPatience = 60'000; // milliseconds; under sanitizers and load a preview takes its time

struct Opened {
    test::World world;
    ui::Workspace workspace{
        world.as("olga"),
        std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value()),
        base::Language::English};
    ImportDialog dialog{workspace};

    Opened() { dialog.show(); }
    /// Waits until the dialog stands on the page.
    bool arrives(ImportDialog::Page page)
    {
        return QTest::qWaitFor([&] { return dialog.page() == page; }, kPatience);
    }
    bool load(const QString& path)
    {
        dialog.loadFile(path);
        return arrives(ImportDialog::Page::Preview);
    }
    void press(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QPushButton* button(const char* name)
    {
        auto* found = dialog.findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] std::size_t documents() { return world.store->read()->countDocuments({}); }
};

QString fixture(const char* name) { return QStringLiteral(TOCSIN_TEST_DATA "/import/") + QLatin1String(name); }

} // namespace

TEST_CASE("A file is previewed, chosen from and imported, and the report says what was left")
{
    Opened opened;
    QSignalSpy changed(&opened.workspace, &ui::Workspace::documentChanged);
    opened.dialog.setFileChooser([] { return fixture("oddities.json"); });
    opened.press("empty_action");
    REQUIRE(opened.arrives(ImportDialog::Page::Preview));
    CHECK(opened.button("import_run")->text() == QStringLiteral("Import 4 draft(s)"));
    auto* rows = opened.dialog.findChild<QTableView*>(QStringLiteral("import_rows"));
    REQUIRE(rows != nullptr);
    rows->selectRow(3);
    CHECK(
        opened.dialog.findChild<QLabel*>(QStringLiteral("import_details"))->text().contains(QStringLiteral("U+202E")));
    // The keyboard alone unticks a record.
    rows->setCurrentIndex(opened.dialog.model().index(1, ui::ImportModel::Chosen));
    QTest::keyClick(rows, Qt::Key_Space);
    CHECK(opened.dialog.model().chosenCount() == 3);
    CHECK(opened.documents() == 0);
    opened.press("import_run");
    REQUIRE(opened.arrives(ImportDialog::Page::Report));
    CHECK(opened.documents() == 3);
    CHECK(changed.count() == 1);
    opened.press("import_copy_report");
    const QString report = QGuiApplication::clipboard()->text();
    CHECK(report.contains(QStringLiteral("2026/00001\t[0]\tCORREA EJEMPLO")));
    CHECK(report.contains(QStringLiteral("Refused\t[2]")));
    CHECK(report.contains(QStringLiteral("Not chosen\t[1]")));
}

TEST_CASE("A file that cannot be read leads back to the choice with the reason")
{
    Opened opened;
    opened.dialog.loadFile(fixture("malformed.json"));
    REQUIRE(opened.arrives(ImportDialog::Page::Choose));
    bool said = false;
    for (const QLabel* label : opened.dialog.findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("line 3"));
    CHECK(said);
    opened.dialog.loadFile(QStringLiteral("/nowhere/file.json"));
    CHECK(opened.arrives(ImportDialog::Page::Choose));
}

TEST_CASE("Duplicates are marked and left out unless they are chosen")
{
    Opened opened;
    REQUIRE(opened.load(fixture("red_detail.json")));
    opened.press("import_run");
    REQUIRE(opened.arrives(ImportDialog::Page::Report));
    REQUIRE(opened.load(fixture("red_detail.json")));
    CHECK(opened.dialog.model().chosenCount() == 0);
    CHECK_FALSE(opened.button("import_run")->isEnabled());
    opened.press("import_choose_duplicates");
    CHECK(opened.dialog.model().chosenCount() == 1);
    opened.press("import_choose_none");
    CHECK(opened.dialog.model().chosenCount() == 0);
    opened.dialog.reject();
    CHECK(opened.documents() == 1);
}

TEST_CASE("Cancel in the middle of an import keeps nothing and leads back to the preview")
{
    Opened opened;
    const std::string path = opened.world.folder.path("many.json");
    REQUIRE(base::writeFile(path, test::noticeFile(800)));
    REQUIRE(opened.load(ui::toQt(path)));
    opened.press("import_run");
    REQUIRE(opened.dialog.page() == ImportDialog::Page::Working);
    opened.press("import_close");
    REQUIRE(opened.arrives(ImportDialog::Page::Preview));
    CHECK(opened.dialog.isVisible());
    CHECK(opened.documents() == 0);
}

TEST_CASE("A dialog destroyed at work stops it first")
{
    test::World world;
    ui::Workspace workspace(
        world.as("olga"),
        std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value()),
        base::Language::Arabic);
    const std::string path = world.folder.path("many.json");
    REQUIRE(base::writeFile(path, test::noticeFile(400)));
    {
        ImportDialog dialog(workspace);
        dialog.loadFile(ui::toQt(path));
    }
    CHECK(world.store->read()->countDocuments({}) == 0);
}
