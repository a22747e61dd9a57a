#include "tests/ui/forms/fake_host.h"
#include "ui/forms/list_field.h"
#include "ui/forms/list_row.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

using namespace tocsin;
using base::Json;
using test::Stand;

namespace {

Json threeNames()
{
    return Json::array(
        {{{"id", "a"}, {"name", "Anna"}}, {{"id", "b"}, {"name", "Berta"}}, {{"id", "c"}, {"name", "Carla"}}});
}

std::string order(const Json& rows)
{
    std::string ids;
    for (const Json& row : rows) ids += row.at("id").get<std::string>();
    return ids;
}

void press(ui::ListRow* row, const char* button)
{
    QTest::mouseClick(row->findChild<QAbstractButton*>(QString::fromLatin1(button)), Qt::LeftButton);
}

} // namespace

TEST_CASE("Rows are added, moved, copied and removed, and keep their ids")
{
    Stand stand("person.aliases");
    auto* list = qobject_cast<ui::ListField*>(stand.field);
    list->setValue(threeNames());
    press(list->rows()[0], "move_down");
    CHECK(order(list->value()) == "bac");
    press(list->rows()[2], "remove");
    CHECK(order(list->value()) == "ba");
    press(list->rows()[1], "duplicate");
    REQUIRE(list->value().size() == 3);
    CHECK(list->value()[2].at("name") == "Anna");
    CHECK(list->value()[2].at("id") != "a");
    CHECK(stand.changed.count() == 3);
    CHECK_FALSE(list->rows()[0]->findChild<QAbstractButton*>(QStringLiteral("move_up"))->isEnabled());
}

TEST_CASE("A new row counts only when something is typed into it")
{
    Stand stand("person.aliases");
    auto* list = qobject_cast<ui::ListField*>(stand.field);
    QTest::mouseClick(list->findChild<QAbstractButton*>(QStringLiteral("add_row")), Qt::LeftButton);
    CHECK(list->value().is_null());
    CHECK(stand.changed.isEmpty());
    REQUIRE(list->rows().size() == 1);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(edit != nullptr);
    test::type(edit, QStringLiteral("Zé"));
    REQUIRE(list->value().size() == 1);
    CHECK(list->value()[0].at("name") == "Zé");
    CHECK(stand.changed.last().first() == QStringLiteral("person.aliases[0].name"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(list->rows().size() == 2);
    CHECK(QApplication::focusWidget() != edit);
}

TEST_CASE("Fields of a row follow its place")
{
    Stand stand("person.aliases");
    auto* list = qobject_cast<ui::ListField*>(stand.field);
    list->setValue(threeNames());
    ui::ListRow* carla = list->rows()[2];
    CHECK(carla->fields()[0]->objectName() == QStringLiteral("person.aliases[2].name"));
    press(carla, "move_up");
    CHECK(carla->fields()[0]->objectName() == QStringLiteral("person.aliases[1].name"));
    CHECK(list->reveal("person.aliases[1].name") == carla->fields()[0]);
    CHECK(list->reveal("person.aliases[7].name") == nullptr);
}

TEST_CASE("A value set again keeps the widgets of rows that stay")
{
    Stand stand("person.aliases");
    auto* list = qobject_cast<ui::ListField*>(stand.field);
    list->setValue(threeNames());
    ui::ListRow* berta = list->rows()[1];
    Json fewer = threeNames();
    fewer.erase(0);
    fewer[0]["name"] = "Bettina";
    list->setValue(fewer);
    CHECK(list->rows()[0] == berta);
    CHECK(berta->fields()[0]->value() == "Bettina");
    CHECK(stand.changed.isEmpty());
}

TEST_CASE("The fields of a card are made when it is opened, and a finding opens it")
{
    Stand stand("judicial.charges");
    auto* list = qobject_cast<ui::ListField*>(stand.field);
    list->setValue(Json::array({{{"id", "c1"}, {"law", "A"}}, {{"id", "c2"}, {"law", "B"}}}));
    CHECK(list->rows()[1]->fields().empty());
    ui::FieldWidget* law = list->reveal("judicial.charges[1].law");
    REQUIRE(law != nullptr);
    CHECK(law->value() == "B");
    CHECK(list->rows()[1]->expanded());
    ui::FindingMarks marks;
    marks.add("judicial.charges[1].law", {rules::Severity::Block, false, QStringLiteral("The law is missing"), {}});
    list->showFindings(marks);
    CHECK(law->findChild<QWidget*>(QStringLiteral("finding_line")) != nullptr);
}
