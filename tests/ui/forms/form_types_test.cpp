// Every type that a bureau drafts, at the keyboard alone, and the sections that follow the subject.
#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/field_widget.h"
#include "ui/forms/section_nav.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace tocsin;
using base::Json;
using test::OpenForm;
using test::World;

namespace {

std::string newDraft(World& world, const char* type, const Json& content = Json::object())
{
    return world.as("olga")->drafting().create(type, content).value().id;
}

/// The innermost field that has the keyboard; null when none has.
const ui::FieldWidget* focusedField()
{
    for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget())
        if (const auto* field = qobject_cast<ui::FieldWidget*>(at)) return field;
    return nullptr;
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents(); // fields that were made by it appear
}

/// Tabs to the field; false when it does not come within so many steps.
bool tabTo(const std::string& path, int steps = 60)
{
    for (int i = 0; i < steps; ++i) {
        if (focusedField() != nullptr && focusedField()->path() == path) return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// Goes on by Ctrl+Page down until the section is there.
bool pageTo(OpenForm& open, const std::string& section)
{
    for (std::size_t i = 0; i < open.page->document().form().sections().size(); ++i) {
        if (open.page->navigation().button(open.page->navigation().current())->objectName() ==
            QStringLiteral("section_") + QString::fromStdString(section))
            return true;
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    return false;
}

/// Writes into the first text fields as Tab comes to them; gives what was typed by path.
std::map<std::string, std::string> typeIntoFirstTexts(std::size_t wanted)
{
    std::map<std::string, std::string> typed;
    for (int i = 0; i < 80 && typed.size() < wanted; ++i) {
        const ui::FieldWidget* field = focusedField();
        const bool text = field != nullptr && field->field().type == form::FieldType::Text && field->value().is_null();
        if (text && qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr) {
            const std::string words = "SAMPLE " + std::to_string(typed.size() + 1);
            QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(words));
            typed[field->path()] = words;
        }
        press(Qt::Key_Tab);
    }
    return typed;
}

const Json* at(const Json& content, const std::string& path) { return form::Path::parse(path).value().find(content); }

struct Case {
    const char* type;
    const char* subject; ///< chosen in subject.kind; empty when the form asks for none
    const char* own;     ///< a text field of what the type is about
};

constexpr std::array kCases{Case{"red.notice", "", "person.family_name"},
                            Case{"blue.notice", "", "investigation.reference"},
                            Case{"green.notice", "", "threat.description"},
                            Case{"yellow.notice", "", "missing.police_unit"},
                            Case{"black.notice", "", "body.place"},
                            Case{"purple.notice", "", "method.description"},
                            Case{"orange.notice", "Event", "threat.description"},
                            Case{"silver.notice", "", "assets.proceedings_reference"},
                            Case{"arrest.diffusion", "", "diffusion.reason_text"},
                            Case{"locate.diffusion", "Person", "person.family_name"},
                            Case{"inquiry.diffusion", "Organisation", "organisation.name"},
                            Case{"identify.diffusion", "Dead", "body.place"},
                            Case{"warn.diffusion", "", "threat.description"},
                            Case{"inform.diffusion", "Modus", "method.description"},
                            Case{"silver.diffusion", "", "assets.proceedings_reference"}};

} // namespace

TEST_CASE("Every drafted type can be drafted by keyboard alone")
{
    CHECK(test::catalogue().typesIn("all").size() == kCases.size());
    for (const Case& one : kCases) {
        DYNAMIC_SECTION(one.type)
        {
            World world;
            std::map<std::string, std::string> typed;
            const std::string id = newDraft(world, one.type);
            {
                OpenForm open(world, id);
                typed = typeIntoFirstTexts(3);
                CHECK(typed.size() == 3);
                if (*one.subject != '\0') {
                    REQUIRE(pageTo(open, "subject"));
                    REQUIRE(tabTo("subject.kind"));
                    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(one.subject));
                    press(Qt::Key_Tab);
                }
                const std::string own = one.own;
                REQUIRE(pageTo(open, own.substr(0, own.find('.'))));
                REQUIRE(tabTo(own));
                QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("WORDS OF ITS OWN"));
                typed[own] = "WORDS OF ITS OWN";
                press(Qt::Key_Tab);
            }
            const Json stored = world.as("olga")->registry().show(id).value().content;
            for (const auto& [path, words] : typed) {
                INFO(path);
                REQUIRE(at(stored, path) != nullptr);
                CHECK(at(stored, path)->get<std::string>() == words);
            }
        }
    }
}

TEST_CASE("Sections of another subject are neither shown nor counted, and come with their subject")
{
    World world;
    OpenForm open(world, newDraft(world, "orange.notice", {{"subject", {{"kind", "event"}}}}));
    const auto shown = [&](const char* section) {
        const QString name = QString::fromLatin1(section);
        const bool there = open.page->findChild<QWidget*>(QStringLiteral("view_") + name)->isVisible();
        CHECK(open.page->findChild<QWidget*>(QStringLiteral("section_") + name)->isVisible() == there);
        return there;
    };
    CHECK(shown("threat"));
    CHECK(shown("objects"));
    CHECK_FALSE(shown("person"));
    CHECK_FALSE(shown("status"));
    CHECK(open.page->field("person.family_name") == nullptr);
    CHECK_FALSE(open.page->leadTo("person.family_name"));
    for (const notice::Completeness& one :
         notice::completeness(open.page->document().form(), open.page->document().content()))
        CHECK((one.total == 0) == !one.counts);

    auto* kind = open.editor<QComboBox>("subject.kind");
    REQUIRE(kind != nullptr);
    QTest::keyClicks(kind, QStringLiteral("Person"));
    CHECK(shown("person"));
    CHECK_FALSE(shown("objects"));
    CHECK(open.page->leadTo("person.family_name"));
    open.page->document().undoStack().undo();
    CHECK_FALSE(shown("person"));
    CHECK(shown("objects"));
}

TEST_CASE("A section that no longer counts but holds something stays, says so, and goes when it is emptied")
{
    World world;
    OpenForm open(world, newDraft(world, "orange.notice",
                                  {{"subject", {{"kind", "person"}}}, {"person", {{"occupation", "welder"}}}}));
    auto* view = open.page->findChild<QWidget*>(QStringLiteral("view_person"));
    auto* entry = static_cast<ui::SectionButton*>(open.page->findChild<QWidget*>(QStringLiteral("section_person")));
    CHECK(view->findChild<QWidget*>(QStringLiteral("idle_person")) == nullptr);
    CHECK_FALSE(entry->idle());
    QTest::keyClicks(open.editor<QComboBox>("subject.kind"), QStringLiteral("Event"));
    REQUIRE(view->isVisible());
    CHECK(view->findChild<QWidget*>(QStringLiteral("idle_person"))->isVisible());
    CHECK(entry->idle());
    CHECK(entry->accessibleName().contains(QStringLiteral("does not count")));
    CHECK_FALSE(open.page->findChild<QWidget*>(QStringLiteral("view_biometrics"))->isVisible());

    auto* edit = open.editor<QLineEdit>("person.occupation");
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    CHECK_FALSE(open.page->document().content().contains("person"));
    CHECK(view->isVisible()); // the keyboard is still in it
    open.page->leadTo("subject.title");
    CHECK_FALSE(view->isVisible());
    CHECK(open.page->findChild<QWidget*>(QStringLiteral("view_subject"))->isVisible());
}

TEST_CASE("The page keys pass over sections that are not shown")
{
    World world;
    OpenForm open(world, newDraft(world, "orange.notice", {{"subject", {{"kind", "object"}}}}));
    REQUIRE(pageTo(open, "subject"));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(focusedField() != nullptr);
    CHECK(focusedField()->path().starts_with("threat."));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(focusedField()->path().starts_with("subject."));
}
