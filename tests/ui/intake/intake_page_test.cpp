#include "core/base/json_reader.h"
#include "tests/support/request_package.h"
#include "tests/support/ui_world.h"
#include "ui/board/table_view.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/request_details.h"
#include "ui/intake/score_bar.h"
#include "ui/style/message_bar.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>

using namespace tocsin;
using base::Json;

namespace {

struct Inbox {
    test::World world;
    test::TempFolder folder;
    std::unique_ptr<ui::Workspace> workspace = test::workspaceOf(world, "olga");

    QString file(const char* name, const Json& package)
    {
        REQUIRE(base::writeFile(folder.path(name), package.dump()));
        return ui::toQt(folder.path(name));
    }
    QString half(const char* reference = "F-9")
    {
        return file((std::string(reference) + ".json").c_str(),
                    test::aRequest("red.notice", Json{{"person", {{"family_name", "TESTINO"}}}}, reference, "Court"));
    }
};

template <class Widget>
Widget* of(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
}

QString said(QWidget& page)
{
    QString out;
    for (const ui::MessageBar* bar : page.findChildren<ui::MessageBar*>())
        if (bar->isVisibleTo(&page)) out += bar->text();
    return out;
}

} // namespace

TEST_CASE("The intake page teaches while it is empty and takes files in by its button", "[intake]")
{
    Inbox inbox;
    ui::IntakePage page(*inbox.workspace);
    page.show();
    const QAbstractItemModelTester tester(of<ui::TableView>(page, "intake_table")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(page.model().rowCount() == 0);
    CHECK_FALSE(of<ui::TableView>(page, "intake_table")->isVisibleTo(&page));
    page.setAskForFiles([&](QWidget*) { return QStringList{inbox.half()}; });
    QTest::mouseClick(of<QPushButton>(page, "intake_receive"), Qt::LeftButton);
    REQUIRE(page.model().rowCount() == 1);
    CHECK(of<ui::TableView>(page, "intake_table")->isVisibleTo(&page));
    const service::RequestItem& item = *page.model().at(0);
    CHECK(page.details().id() == item.row.id);
    CHECK(of<ui::ScoreBar>(page, "request_score")->percent() == item.row.score);
    CHECK(said(page).contains(QStringLiteral("R2026/00001")));
    page.receive({inbox.half()});
    CHECK(page.model().rowCount() == 1);
    CHECK(said(page).contains(QStringLiteral("taken in before")));
}

TEST_CASE("Files dropped on the intake page are each taken in, and a faulty one is named", "[intake]")
{
    Inbox inbox;
    ui::IntakePage page(*inbox.workspace);
    page.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(inbox.half("F-1")), QUrl::fromLocalFile(inbox.file("bad.json", Json::array())),
                  QUrl::fromLocalFile(inbox.half("F-2"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    CHECK(page.model().rowCount() == 2);
    CHECK(said(page).contains(QStringLiteral("bad.json: The file is no request package.")));
}

TEST_CASE("A request is returned with a reason, reminded of, and its answer saved as a file", "[intake]")
{
    Inbox inbox;
    ui::IntakePage page(*inbox.workspace);
    page.show();
    page.receive({inbox.half()});
    const std::string answer = inbox.folder.path("answer.txt");
    page.details().setAskForFile([&](QWidget*, const QString& proposed) {
        CHECK(proposed == QStringLiteral("return-R2026-00001.txt"));
        return ui::toQt(answer);
    });
    CHECK_FALSE(of<QPushButton>(page, "request_remind")->isVisibleTo(&page));
    QTest::mouseClick(of<QPushButton>(page, "request_return"), Qt::LeftButton);
    QTest::mouseClick(of<QPushButton>(page, "request_confirm"), Qt::LeftButton);
    CHECK(page.model().at(0)->row.workflow.state == "request_received"); // no reason was given
    QTest::keyClicks(of<QPlainTextEdit>(page, "request_reason"), QStringLiteral("the warrant is missing"));
    QTest::mouseClick(of<QPushButton>(page, "request_confirm"), Qt::LeftButton);
    CHECK(page.model().at(0)->row.workflow.state == "returned_to_agency");
    CHECK(base::readFile(answer)->find("the warrant is missing") != std::string::npos);
    page.details().setAskForFile([](QWidget*, const QString&) { return QString(); });
    QTest::mouseClick(of<QPushButton>(page, "request_remind"), Qt::LeftButton);
    CHECK_FALSE(page.model().at(0)->row.remindedAt.empty());
    inbox.world.clock.advance(std::chrono::days(15));
    page.reload();
    CHECK(page.model().breached() == 1);
}

TEST_CASE("A draft made on the intake page opens from it, and settled requests are shown on demand", "[intake]")
{
    Inbox inbox;
    ui::IntakePage page(*inbox.workspace);
    page.show();
    page.receive({inbox.half()});
    QTest::mouseClick(of<QPushButton>(page, "request_draft"), Qt::LeftButton);
    CHECK(page.model().rowCount() == 0);
    CHECK(said(page).contains(QStringLiteral("2026/00001")));
    QSignalSpy opened(inbox.workspace.get(), &ui::Workspace::openRequested);
    QTest::mouseClick(of<QPushButton>(page, "request_open"), Qt::LeftButton);
    CHECK(opened.size() == 1);
    of<QCheckBox>(page, "intake_all")->setChecked(true);
    REQUIRE(page.model().rowCount() == 1);
    CHECK(page.model().at(0)->row.workflow.state == "accepted");
    CHECK_FALSE(of<QPushButton>(page, "request_draft")->isVisibleTo(&page));
    CHECK_FALSE(of<QPushButton>(page, "request_newer")->isVisibleTo(&page));
}

TEST_CASE("Who may not draft sees requests and takes none in", "[intake]")
{
    Inbox inbox;
    REQUIRE(inbox.world.as("olga")->intake().receive("r.json", test::aRequest("red.notice", Json::object()).dump()));
    const auto workspace = test::workspaceOf(inbox.world, "carla");
    ui::IntakePage page(*workspace);
    page.show();
    page.reload();
    CHECK(page.model().rowCount() == 1);
    CHECK_FALSE(page.acceptDrops());
    CHECK_FALSE(of<QPushButton>(page, "intake_receive")->isVisibleTo(&page));
    CHECK_FALSE(of<QPushButton>(page, "request_refuse")->isEnabled());
}
