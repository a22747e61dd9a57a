#include "tests/support/ui_world.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/type_chooser.h"
#include "ui/style/choice_card.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace tocsin;

namespace {

struct Choosing {
    explicit Choosing(test::World& world, base::Language language = base::Language::English)
        : workspace(test::workspaceOf(world, "olga", language)),
          chooser(*workspace, nullptr),
          chosen(&chooser, &ui::TypeChooser::chosen)
    {
        chooser.show();
        QApplication::setActiveWindow(&chooser);
    }
    [[nodiscard]] QString focused() const
    {
        const QWidget* at = QApplication::focusWidget();
        return at == nullptr ? QString() : at->objectName();
    }
    static void key(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    [[nodiscard]] ui::ChoiceCard* card(const char* type) const
    {
        return chooser.findChild<ui::ChoiceCard*>(QStringLiteral("type_") + QLatin1String(type));
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> out;
        for (const ui::ChoiceCard* one : chooser.shown()) out.push_back(one->objectName().mid(5).toStdString());
        return out;
    }
    std::unique_ptr<ui::Workspace> workspace;
    ui::TypeChooser chooser;
    QSignalSpy chosen;
};

} // namespace

TEST_CASE("Every notice and diffusion is offered in the order of its article, with what it is for")
{
    test::World world;
    const Choosing choosing(world);
    CHECK(choosing.names() == std::vector<std::string>{"red.notice", "blue.notice", "green.notice", "yellow.notice",
                                                       "black.notice", "purple.notice", "orange.notice",
                                                       "silver.notice", "art.notice", "un.notice", "arrest.diffusion",
                                                       "locate.diffusion", "inquiry.diffusion", "identify.diffusion",
                                                       "warn.diffusion", "inform.diffusion", "silver.diffusion"});
    for (const ui::ChoiceCard* card : choosing.chooser.shown()) {
        INFO(card->objectName().toStdString());
        CHECK_FALSE(card->purpose().isEmpty());
        CHECK(card->accessibleDescription().contains(card->purpose()));
        CHECK(card->height() >= card->heightForWidth(card->width())); // all its words are seen
    }
    CHECK(choosing.focused() == QStringLiteral("type_red.notice"));
}

TEST_CASE("Arrows go from card to card, and Enter takes the one with the keyboard")
{
    test::World world;
    const Choosing choosing(world);
    Choosing::key(Qt::Key_Down);
    CHECK(choosing.focused() == QStringLiteral("type_blue.notice"));
    Choosing::key(Qt::Key_Right);
    CHECK(choosing.focused().endsWith(QStringLiteral(".diffusion")));
    Choosing::key(Qt::Key_Left);
    CHECK(choosing.focused().endsWith(QStringLiteral(".notice")));
    Choosing::key(Qt::Key_End);
    CHECK(choosing.focused() == QStringLiteral("type_silver.diffusion"));
    Choosing::key(Qt::Key_Home);
    Choosing::key(Qt::Key_Up);
    CHECK(choosing.focused() == QStringLiteral("type_red.notice"));
    Choosing::key(Qt::Key_Return);
    REQUIRE(choosing.chosen.count() == 1);
    CHECK(choosing.chosen.front().front().toString() == QStringLiteral("red.notice"));
    CHECK_FALSE(choosing.chooser.isVisible());
}

TEST_CASE("In Arabic the right arrow leads back to the notices, which stand at the right")
{
    test::World world;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const Choosing choosing(world, base::Language::Arabic);
        Choosing::key(Qt::Key_Left);
        CHECK(choosing.focused().endsWith(QStringLiteral(".diffusion")));
        Choosing::key(Qt::Key_Right);
        CHECK(choosing.focused().endsWith(QStringLiteral(".notice")));
        CHECK(choosing.card("red.notice")->mapTo(&choosing.chooser, QPoint()).x() >
              choosing.card("arrest.diffusion")->mapTo(&choosing.chooser, QPoint()).x());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("Typing leaves the types that have the words, Backspace brings the others back, Escape drafts nothing")
{
    test::World world;
    const Choosing choosing(world);
    Choosing::type(QStringLiteral("missing person"));
    CHECK(choosing.names() == std::vector<std::string>{"yellow.notice"});
    CHECK(choosing.focused() == QStringLiteral("type_yellow.notice"));
    for (int i = 0; i < 14; ++i) Choosing::key(Qt::Key_Backspace);
    CHECK(choosing.names().size() == 17);
    Choosing::type(QStringLiteral("no such thing"));
    CHECK(choosing.names().empty());
    CHECK(choosing.chooser.findChild<QLabel*>(QStringLiteral("no_type"))->isVisible());
    Choosing::key(Qt::Key_Escape);
    CHECK_FALSE(choosing.chooser.isVisible());
    CHECK(choosing.chosen.count() == 0);
}

TEST_CASE("What a bureau does not draft is shown with the reason and cannot be taken")
{
    test::World world;
    const Choosing choosing(world);
    for (const char* type : {"un.notice", "art.notice"}) {
        INFO(type);
        ui::ChoiceCard* card = choosing.card(type);
        REQUIRE(card != nullptr);
        CHECK_FALSE(card->available());
        CHECK(card->accessibleDescription().contains(card->hindrance()));
        card->setFocus();
        Choosing::key(Qt::Key_Return);
        QTest::mouseClick(card, Qt::LeftButton);
        CHECK(choosing.chosen.count() == 0);
        CHECK(choosing.chooser.isVisible());
    }
    CHECK(choosing.card("art.notice")->hindrance().contains(QStringLiteral("2025-11-27")));
    CHECK(choosing.card("orange.notice")->available());
}

TEST_CASE("On a day before its end a type is still offered")
{
    test::World world;
    world.clock.set("2025-11-26T09:00:00.000Z");
    const Choosing choosing(world);
    CHECK(choosing.card("art.notice")->available());
}

TEST_CASE("Every drafted type is begun by keyboard alone")
{
    test::World world;
    const auto workspace = test::workspaceOf(world, "olga");
    const form::Catalogue& catalogue = workspace->catalogue();
    for (const std::string& type : catalogue.typesIn("all")) {
        DYNAMIC_SECTION(type)
        {
            ui::MainWindow window(*workspace, {});
            window.show();
            QApplication::setActiveWindow(&window);
            QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
            auto* chooser = window.findChild<ui::TypeChooser*>();
            REQUIRE(chooser != nullptr);
            QApplication::setActiveWindow(chooser);
            QTest::keyClicks(QApplication::focusWidget(), workspace->text(catalogue.form(type)->label()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            REQUIRE(window.document() != nullptr);
            const auto made = world.as("olga")->registry().list({}).value();
            REQUIRE(made.size() == 1);
            CHECK(made.front().type == type);
        }
    }
}
