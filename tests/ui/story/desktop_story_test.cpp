#include "tests/support/ui_world.h"
#include "ui/board/table_view.h"
#include "ui/forms/form_page.h"
#include "ui/models/table_roles.h"
#include "ui/preview/preview_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/desktop.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_window.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace tocsin;
using Part = ui::DocumentPage::Part;

namespace {

constexpr int kPatience = 20'000;

/// One person after another at the desktop: clicks and keys only, but for finding the widgets.
class Story {
public:
    Story()
        : desktop_(test::gateTo(world), test::loadedMessages(),
                   ui::PreferencesFile(ui::toQt(settings_.path("desktop.ini"))),
                   {QStringLiteral("bureau"), {}, base::Language::English, ui::AppearanceChoice::Light})
    {
        desktop_.start();
    }

    void signIn(const char* login)
    {
        if (window() != nullptr) Q_EMIT window()->signOutRequested();
        REQUIRE(desktop_.signInWindow() != nullptr);
        type(*desktop_.signInWindow(), "login", login);
        type(*desktop_.signInWindow(), "password", test::kPassword);
        press(*desktop_.signInWindow(), "sign_in");
        REQUIRE(QTest::qWaitFor([&] { return window() != nullptr && desktop_.signInWindow() == nullptr; }, kPatience));
    }
    [[nodiscard]] ui::MainWindow* window() const { return desktop_.mainWindow(); }
    [[nodiscard]] ui::DocumentPage& document() const
    {
        REQUIRE(window()->document() != nullptr);
        return *window()->document();
    }
    /// Opens from My work with the keyboard.
    void openFromWork(const std::string& id) const
    {
        auto* table = window()->findChild<ui::TableView*>(QStringLiteral("work_table"));
        REQUIRE(table != nullptr);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data(ui::kIdRole).toString() == ui::toQt(id)) table->selectRow(row);
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(document().documentId() == id);
    }
    static void press(QWidget& inside, const char* name)
    {
        auto* button = inside.findChild<QAbstractButton*>(QLatin1String(name));
        INFO(name);
        REQUIRE(button != nullptr);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void type(QWidget& inside, const char* name, const char* text)
    {
        auto* edit = inside.findChild<QWidget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(edit != nullptr);
        QTest::keyClicks(edit, QLatin1String(text));
    }
    /// An action of the bar with its dialog.
    void act(const char* action, const std::vector<std::pair<const char*, const char*>>& inputs = {})
    {
        // Buttons of before the last change go when the event loop runs.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        press(document(), (std::string("action_") + action).c_str());
        auto* dialog = window()->findChild<QWidget*>(QStringLiteral("action_dialog"));
        REQUIRE(dialog != nullptr);
        for (const auto& [name, text] : inputs) type(*dialog, name, text);
        press(*dialog, "action_confirm");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QString state() const
    {
        return document().findChild<QWidget*>(QStringLiteral("document_state"))->accessibleName();
    }

    test::World world;

private:
    test::TempFolder settings_;
    ui::Desktop desktop_;
};

/// A draft that lacks the date of birth, as an officer left it yesterday.
std::string unfinishedDraft(test::World& world)
{
    base::Json content = test::World::sample();
    content["person"].erase("date_of_birth");
    return world.as("olga")->drafting().create("red.notice", content).value().id;
}

void answerEveryQuestion(Story& story)
{
    for (int guard = 0; guard < 60; ++guard) {
        QAbstractButton* yes = nullptr;
        for (auto* button : story.document().findChildren<QAbstractButton*>(QStringLiteral("answer_yes")))
            if (button->isVisibleTo(&story.document())) {
                yes = button;
                break;
            }
        if (yes == nullptr) return;
        QWidget* answering = yes->parentWidget();
        QTest::keyClick(yes, Qt::Key_Space);
        Story::type(*answering, "answer_reason", "checked against the file");
        Story::press(*answering, "answer_confirm");
        QCoreApplication::processEvents(); // the page takes the answer in when the event loop runs
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    FAIL("the questions never end");
}

} // namespace

TEST_CASE("A red notice goes from the officer's form to publication and paper through the desktop's windows")
{
    Story story;
    const std::string id = unfinishedDraft(story.world);

    story.signIn("olga");
    story.openFromWork(id);
    auto* form = story.document().findChild<ui::FormPage*>();
    REQUIRE(form != nullptr);
    auto* submit = story.document().findChild<QAbstractButton*>(QStringLiteral("action_submit"));
    REQUIRE((submit == nullptr || !submit->isEnabled()));
    REQUIRE(form->leadTo("person.date_of_birth"));
    auto* field = form->findChild<QWidget*>(QStringLiteral("person.date_of_birth"));
    REQUIRE(field != nullptr);
    auto* edit = field->findChild<QLineEdit*>();
    QTest::keyClicks(edit, QStringLiteral("1975-03-02"));
    QTest::keyClick(edit, Qt::Key_Tab);
    REQUIRE(form->flush());
    story.act("submit");
    CHECK(story.state() == QStringLiteral("Supervisor review"));
    CHECK(story.document().part() == Part::Review);

    story.signIn("sam");
    story.openFromWork(id);
    CHECK(story.document().part() == Part::Review);
    story.act("approve");
    CHECK(story.state() == QStringLiteral("Compliance review"));

    story.world.agree(id);
    story.signIn("carla");
    story.openFromWork(id);
    answerEveryQuestion(story);
    story.act("clear");
    CHECK(story.state() == QStringLiteral("Approved"));

    story.signIn("olga");
    story.openFromWork(id);
    story.act("send");
    story.act("publish", {{"input_entity_id", "2026/70412"}, {"input_control_number", "A-8812/11-2026"}});
    CHECK(story.state() == QStringLiteral("Published"));
    QTest::keyClick(story.window(), Qt::Key_3, Qt::ControlModifier);
    story.document().showPart(Part::Print);
    auto* preview = story.document().findChild<ui::PreviewPage*>();
    REQUIRE(preview != nullptr);
    test::TempFolder out;
    const QString file = ui::toQt(out.path("notice.pdf"));
    preview->setPrompts({[&](QWidget*, const QString&) { return file; }, {}});
    Story::press(*preview, "preview_save");
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");

    story.signIn("aud");
    Story::press(*story.window(), "verify_log");
    const service::AuditReport report = story.world.as("aud")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.checked > 40);
}

TEST_CASE("A notice begun with Ctrl+N is stored as it is typed and stands in My work")
{
    Story story;
    story.signIn("olga");
    Story::press(*story.window(), "new_notice");
    Story::press(*story.window(), "type_red.notice");
    auto* form = story.document().findChild<ui::FormPage*>();
    REQUIRE(form != nullptr);
    REQUIRE(form->leadTo("person.family_name"));
    auto* edit = form->findChild<QWidget*>(QStringLiteral("person.family_name"))->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    QTest::keyClicks(edit, QStringLiteral("Exempla"));
    QTest::keyClick(story.window(), Qt::Key_W, Qt::ControlModifier);
    CHECK(story.window()->document() == nullptr);
    const auto found = story.world.as("olga")->registry().list({}).value();
    REQUIRE(found.size() == 1);
    CHECK(QString::fromStdString(found.front().familyName).compare(QStringLiteral("exempla"), Qt::CaseInsensitive) ==
          0);
}
