#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/duplicate_line.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tocsin;
using test::OpenForm;
using test::World;

namespace {

constexpr int kPatience = 20'000;

ui::DuplicateLine& lineOf(OpenForm& open)
{
    auto* line = open.page->findChild<ui::DuplicateLine*>();
    REQUIRE(line != nullptr);
    line->setPause(0);
    return *line;
}

void type(OpenForm& open, const char* path, const char* text)
{
    auto* edit = open.editor<QLineEdit>(path);
    REQUIRE(edit != nullptr);
    QTest::keyClicks(edit, QLatin1String(text));
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

TEST_CASE("A line over the form names documents about the same person, and its links open them")
{
    World world;
    const std::string known = test::draftOf(world, "red_complete.json");
    const std::string number = world.as("olga")->registry().head(known)->number;
    const std::string id = world.as("olga")->drafting().create("red.notice", base::Json::object()).value().id;
    OpenForm open(world, id);
    ui::DuplicateLine& line = lineOf(open);
    CHECK_FALSE(line.isVisible());

    type(open, "person.family_name", "al-mithali");
    type(open, "person.forename", "karim");
    CHECK_FALSE(line.isVisible()); // many people have this name
    QSignalSpy looked(&line, &ui::DuplicateLine::looked);
    type(open, "person.date_of_birth", "1984-02-29");
    REQUIRE(QTest::qWaitFor([&] { return line.isVisible(); }, kPatience));
    auto* link = line.findChild<QPushButton*>(QStringLiteral("duplicate_") + ui::toQt(number));
    REQUIRE(link != nullptr);
    QSignalSpy opened(&open.workspace, &ui::Workspace::openRequested);
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toString() == ui::toQt(known));

    type(open, "person.occupation", "Baker");
    const auto looks = looked.count();
    QTest::qWait(50);
    CHECK(looked.count() == looks); // what it looks by has not changed
    open.page->document().undoStack().undo();
    open.page->document().undoStack().undo();
    REQUIRE(QTest::qWaitFor([&] { return !line.isVisible(); }, kPatience));
    CHECK(open.page->flush());
}

TEST_CASE("A document that is not to be edited looks for no duplicates")
{
    World world;
    const std::string id = test::draftOf(world, "red_complete.json");
    REQUIRE(test::draftOf(world, "red_complete.json") != id);
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    OpenForm open(world, id);
    ui::DuplicateLine& line = lineOf(open);
    QTest::qWait(50);
    CHECK_FALSE(line.isVisible());
    store::AuditFilter sought;
    sought.act = audit::act::kDuplicatesSought;
    CHECK(world.store->read()->auditRows(sought).empty());
}
