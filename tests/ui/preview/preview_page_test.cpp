#include "ui/preview/preview_page.h"

#include "tests/support/demo_world.h"
#include "tests/ui/print/print_fixture.h"
#include "ui/style/message_bar.h"
#include "ui/style/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tocsin;
using base::Language;

namespace {

/// A bureau with one draft of olga's, seen by somebody.
struct Scene {
    test::World world;
    std::string id;
    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::PreviewPage> page;

    explicit Scene(const char* login = "olga", Language language = Language::English, base::Json content = sample())
    {
        id = world.as("olga")->drafting().create("red.notice", content)->id;
        const auto messages =
            std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value());
        workspace = std::make_unique<ui::Workspace>(world.as(login), messages, language);
        page = std::make_unique<ui::PreviewPage>(*workspace, id);
        page->resize(1000, 760);
    }
    static base::Json sample() { return test::World::sample(); }
    template <class T>
    T* child(const char* name)
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    ui::PaperView* paper() { return child<ui::PaperView>("preview_paper"); }
    QString message() { return child<ui::MessageBar>("preview_message")->text(); }
    void press(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString words()
    {
        QString out;
        for (const ui::PlacedBlock& block : paper()->print()->blocks()) out += block.text + QLatin1Char('\n');
        return out;
    }
    /// Entries of one kind in the document's history.
    std::vector<base::Json> recorded(const char* act)
    {
        std::vector<base::Json> out;
        const auto history = world.as("carla")->registry().history(id).value();
        for (const service::HistoryItem& item : history)
            if (item.entry.act == act) out.push_back(item.entry.facts);
        return out;
    }
};

} // namespace

TEST_CASE("The preview reads the document when it is shown and shows all of its pages")
{
    Scene scene;
    CHECK(scene.recorded(audit::act::kRead).empty());
    scene.page->show();
    REQUIRE(scene.paper()->print() != nullptr);
    CHECK(scene.paper()->print()->pageCount() == 2);
    CHECK(scene.words().contains(QStringLiteral("AL-MITHALI")));
    CHECK(scene.child<QLabel>("preview_place")->text() == QStringLiteral("Page 1 of 2"));
    CHECK(scene.recorded(audit::act::kRead).size() == 1);
}

TEST_CASE("The print's language is the request's at first and is chosen apart from the desktop's")
{
    base::Json content = Scene::sample();
    content["request"]["working_language"] = "es";
    Scene scene("olga", Language::French, content);
    scene.page->show();
    CHECK(scene.words().contains(QStringLiteral("NOTIFICACIÓN ROJA")));
    auto* languages = scene.child<QComboBox>("preview_language");
    CHECK(languages->currentText() == QStringLiteral("Español"));
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Down);
    CHECK(scene.words().contains(QStringLiteral("النشرة الحمراء")));
    QTest::keyClick(languages, Qt::Key_Home);
    CHECK(scene.words().contains(QStringLiteral("RED NOTICE")));
    // Another language of the same content is not another reading.
    CHECK(scene.recorded(audit::act::kRead).size() == 1);
}

TEST_CASE("A saved PDF is the file that the log knows")
{
    Scene scene;
    const QString path = ui::toQt(scene.world.folder.path("notice.pdf"));
    QString suggested;
    scene.page->setPrompts({[&](QWidget*, const QString& suggestion) {
                                suggested = suggestion;
                                return path;
                            },
                            {}});
    scene.page->show();
    scene.press("preview_save");
    CHECK(suggested == QStringLiteral("2026-00001-v1-en.pdf"));
    const auto bytes = base::readFile(ui::fromQt(path));
    REQUIRE(bytes);
    CHECK(bytes->substr(0, 5) == "%PDF-");
    const std::vector<base::Json> printed = scene.recorded(audit::act::kPrinted);
    REQUIRE(printed.size() == 1);
    CHECK(printed[0] == base::Json{{"language", "en"}, {"sha256", base::sha256(*bytes).hex()}});
    CHECK(scene.message().contains(QStringLiteral("Saved and recorded")));
    CHECK(test::textOfPdf(*bytes).contains(QStringLiteral("Olga Officer")));
}

TEST_CASE("Nothing is saved and nothing recorded when the person changes their mind")
{
    Scene scene;
    scene.page->setPrompts(
        {[](QWidget*, const QString&) { return QString(); }, [](QWidget*, QPrinter&) { return false; }});
    scene.page->show();
    scene.press("preview_save");
    scene.press("preview_print");
    CHECK(scene.recorded(audit::act::kPrinted).empty());
    CHECK(scene.message() == QString());
}

TEST_CASE("Who may not read a case sees no page of it")
{
    Scene scene("aud");
    scene.page->show();
    CHECK(scene.paper()->print() == nullptr);
    CHECK_FALSE(scene.child<QPushButton>("preview_save")->isEnabled());
    CHECK_FALSE(scene.child<QPushButton>("preview_print")->isEnabled());
    CHECK(scene.child<ui::MessageBar>("preview_message")->tone() == ui::Tone::Block);
}

TEST_CASE("What cannot be recorded is not saved")
{
    // Her rights are gone while the page is still on her screen.
    Scene scene;
    const QString path = ui::toQt(scene.world.folder.path("notice.pdf"));
    scene.page->setPrompts({[&](QWidget*, const QString&) { return path; }, {}});
    scene.page->show();
    REQUIRE(scene.world.as("ada")->administration().disableUser("olga"));
    scene.press("preview_save");
    CHECK_FALSE(QFile::exists(path));
    CHECK(scene.recorded(audit::act::kPrinted).empty());
    CHECK(scene.child<ui::MessageBar>("preview_message")->tone() == ui::Tone::Block);
}

TEST_CASE("A file that cannot be written is said and not called done")
{
    Scene scene;
    scene.page->setPrompts(
        {[&](QWidget*, const QString&) { return ui::toQt(scene.world.folder.path("no/such/folder/notice.pdf")); }, {}});
    scene.page->show();
    scene.press("preview_save");
    CHECK_FALSE(scene.message().contains(QStringLiteral("Saved")));
    CHECK(scene.child<ui::MessageBar>("preview_message")->tone() == ui::Tone::Block);
}

TEST_CASE("Paper is printed as the preview shows it, and recorded")
{
    Scene scene;
    const std::string path = scene.world.folder.path("printer.pdf");
    scene.page->setPrompts({{}, [&](QWidget*, QPrinter& printer) {
                                printer.setOutputFormat(QPrinter::PdfFormat);
                                printer.setOutputFileName(ui::toQt(path));
                                return true;
                            }});
    scene.page->show();
    scene.press("preview_print");
    const QString text = test::textOfPdf(base::readFile(path).value());
    CHECK(text.contains(QStringLiteral("Fraud committed by an organized group")));
    CHECK(text.contains(QStringLiteral("Page 2 of 2")));
    CHECK(scene.recorded(audit::act::kPrinted).size() == 1);
    CHECK(scene.message() == QStringLiteral("Sent to the printer and recorded."));
}

TEST_CASE("The preview follows changes of its document and of no other")
{
    Scene scene;
    scene.page->show();
    service::Registry registry = scene.workspace->session().registry();
    const auto view = registry.show(scene.id);
    REQUIRE(scene.workspace->session().drafting().change(scene.id, view->head.revision,
                                                         {{"person.occupation", "Lighthouse keeper"}}));
    scene.workspace->announceChange("another");
    CHECK_FALSE(scene.words().contains(QStringLiteral("Lighthouse keeper")));
    scene.workspace->announceChange(scene.id);
    CHECK(scene.words().contains(QStringLiteral("Lighthouse keeper")));
}

TEST_CASE("Zoom is chosen from the list and shown as it is")
{
    Scene scene;
    scene.page->show();
    auto* zoom = scene.child<QComboBox>("preview_zoom");
    CHECK(zoom->currentIndex() == 0);
    zoom->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(zoom, Qt::Key_Down);
    CHECK(scene.paper()->zoom() == Approx(1));
    scene.paper()->zoomIn();
    CHECK(zoom->currentText() == QStringLiteral("125 %"));
    scene.paper()->fitWidth();
    CHECK(zoom->currentIndex() == 0);
}

TEST_CASE("Everything in the preview has a name and is reached by the keyboard")
{
    Scene scene;
    scene.page->show();
    for (const char* name : {"preview_language", "preview_zoom", "preview_zoom_in", "preview_zoom_out", "preview_print",
                             "preview_save", "preview_paper"}) {
        const auto* widget = scene.child<QWidget>(name);
        INFO(name);
        CHECK((widget->focusPolicy() & Qt::TabFocus) != 0);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
    }
}

TEST_CASE("The preview looks right in light and dark, from left and from right")
{
    const QString folder = qEnvironmentVariable("TOCSIN_SHOTS");
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const bool dark : {false, true}) {
        for (const bool arabic : {false, true}) {
            ui::applyTheme(application, dark ? ui::Appearance::Dark : ui::Appearance::Light);
            base::Json content = Scene::sample();
            content["request"]["working_language"] = arabic ? "ar" : "en";
            Scene scene("olga", arabic ? Language::Arabic : Language::English, content);
            scene.page->setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
            scene.page->show();
            QCoreApplication::sendPostedEvents();
            const QImage image = scene.page->grab().toImage();
            // The language stands at the leading side, saving at the trailing one.
            const int language = scene.child<QComboBox>("preview_language")->mapTo(scene.page.get(), QPoint()).x();
            const int save = scene.child<QPushButton>("preview_save")->mapTo(scene.page.get(), QPoint()).x();
            CHECK((language < save) == !arabic);
            if (folder.isEmpty()) continue;
            QDir().mkpath(folder);
            image.save(QStringLiteral("%1/preview-%2-%3.png")
                           .arg(folder, dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                arabic ? QStringLiteral("ar") : QStringLiteral("en")));
        }
    }
    ui::applyTheme(application, ui::Appearance::Light);
}
