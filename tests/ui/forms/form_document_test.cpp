#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/conflict_panel.h"
#include "ui/forms/findings_model.h"
#include "ui/forms/form_findings.h"
#include "ui/forms/row_path.h"
#include "ui/forms/verdict_bar.h"
#include "ui/style/message_bar.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace tocsin;
using base::Json;
using test::OpenForm;
using test::World;

namespace {

/// What oscar stores meanwhile in his own session.
void oscarChanges(World& world, const std::string& id, const std::vector<notice::Change>& changes)
{
    const auto oscar = world.as("oscar");
    const auto seen = oscar->registry().show(id).value();
    REQUIRE(oscar->drafting().change(id, seen.head.revision, changes));
}

void type(OpenForm& open, const std::string& path, const char* text)
{
    auto* edit = open.editor<QLineEdit>(path);
    REQUIRE(edit != nullptr);
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromLatin1(text));
}

} // namespace

TEST_CASE("Two people's changes of different fields are merged without a question")
{
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id);
    type(open, "person.forename", "Ana");
    type(open, "judicial.charges[0].law", "Penal Code, article 211");
    oscarChanges(world, id, {{"person.place_of_birth", "Vila Exemplo"}, {"judicial.charges[0].offence", "Robbery"}});
    REQUIRE(open.page->flush());
    const Json stored = open.stored();
    CHECK(stored.at("person").at("forename") == "Ana");
    CHECK(stored.at("person").at("place_of_birth") == "Vila Exemplo");
    CHECK(stored.at("judicial").at("charges")[0].at("law") == "Penal Code, article 211");
    CHECK(stored.at("judicial").at("charges")[0].at("offence") == "Robbery");
    CHECK(open.page->field("person.place_of_birth")->value() == "Vila Exemplo");
    CHECK_FALSE(open.page->document().unsaved());
}

TEST_CASE("A step back after a merge takes back what was done here, not what the other did")
{
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id);
    type(open, "judicial.charges[0].law", "Penal Code, article 211");
    oscarChanges(world, id, {{"judicial.charges[0].offence", "Robbery"}});
    REQUIRE(open.page->flush());
    open.page->document().undoStack().undo();
    REQUIRE(open.page->flush());
    CHECK(open.stored().at("judicial").at("charges")[0].at("law") == "Penal Code, article 210");
    CHECK(open.stored().at("judicial").at("charges")[0].at("offence") == "Robbery");
}

TEST_CASE("A field that both changed waits for the officer's choice")
{
    const bool mine = GENERATE(true, false);
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id);
    type(open, "person.forename", "Ana");
    type(open, "person.place_of_birth", "Porto");
    oscarChanges(world, id, {{"person.forename", "Eva"}});
    CHECK_FALSE(open.page->flush());
    CHECK(open.page->document().state() == ui::FormDocument::State::Conflicted);
    REQUIRE(open.page->document().conflicts().size() == 1);
    const ui::FieldConflict conflict = open.page->document().conflicts().front();
    CHECK(conflict.mineText == QStringLiteral("Ana"));
    CHECK(conflict.theirsText == QStringLiteral("Eva"));
    CHECK(open.stored().at("person").at("forename") == "Eva"); // nothing is written over
    auto* panel = open.page->findChild<ui::ConflictPanel*>();
    REQUIRE(panel->isVisible());
    panel->findChild<QAbstractButton*>(mine ? QStringLiteral("keep_mine_0") : QStringLiteral("take_theirs_0"))->click();
    CHECK(open.stored().at("person").at("forename") == (mine ? "Ana" : "Eva"));
    CHECK(open.stored().at("person").at("place_of_birth") == "Porto");
    CHECK(open.page->field("person.forename")->value() == (mine ? "Ana" : "Eva"));
    CHECK_FALSE(panel->isVisible());
    CHECK_FALSE(open.page->document().unsaved());
}

TEST_CASE("A row removed here and changed there is kept until the officer chooses")
{
    const bool mine = GENERATE(true, false);
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id);
    open.page->leadTo("judicial.charges[0].law");
    open.page->field("judicial.charges")->findChild<QAbstractButton*>(QStringLiteral("remove"))->click();
    oscarChanges(world, id, {{"judicial.charges[0].offence", "Robbery"}});
    CHECK_FALSE(open.page->flush());
    REQUIRE_FALSE(open.page->document().conflicts().empty());
    while (!open.page->document().conflicts().empty()) open.page->document().settle(0, mine);
    const Json stored = open.stored();
    const bool left = stored.contains("judicial") && stored.at("judicial").contains("charges");
    CHECK(left == !mine);
}

TEST_CASE("What cannot be stored is kept, said, and tried again")
{
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id);
    REQUIRE(world.as("ada")->administration().disableUser("olga"));
    type(open, "person.forename", "Ana");
    CHECK_FALSE(open.page->flush());
    CHECK(open.page->document().state() == ui::FormDocument::State::Failed);
    CHECK(open.page->document().unsaved());
    CHECK(open.page->verdictBar().saveText() == QStringLiteral("Not saved"));
    CHECK(open.page->messages().isVisible());
    CHECK(open.page->messages().tone() == ui::Tone::Block);
    CHECK(open.page->field("person.forename")->value() == "Ana");
}

TEST_CASE("A document that moved on to a state without editing becomes read only, and the news is heard")
{
    World world;
    const std::string id = test::draftOf(world, "red_complete.json");
    OpenForm open(world, id);
    CHECK_FALSE(open.page->readOnly());
    REQUIRE(world.act("olga", id, "submit") == "supervisor_review");
    open.workspace.announceChange(id);
    CHECK(open.page->readOnly());
    REQUIRE(world.act("sam", id, "return", "Add the sentence") != "workflow.wrong_role");
    open.workspace.announceChange(id);
    CHECK_FALSE(open.page->readOnly());
}

TEST_CASE("A warning is accepted with a reason by whom the rule names, and comes back when the values change")
{
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id);
    auto& list = open.page->findings().list();
    auto* model = qobject_cast<ui::FindingsModel*>(list.model());
    auto* waive = open.page->findings().findChild<QAbstractButton*>(QStringLiteral("waive_finding"));
    std::optional<rules::Finding> warning;
    for (int row = 0; row < model->rowCount(); ++row) {
        const rules::Finding* finding = model->finding(model->index(row));
        if (finding == nullptr) continue;
        list.setCurrentIndex(model->index(row));
        CHECK(waive->isEnabled() == open.page->judge().mayWaive(*finding));
        if (!warning && open.page->judge().mayWaive(*finding)) warning = *finding;
    }
    REQUIRE(warning);
    list.setCurrentIndex(model->indexOf(warning->rule, warning->responseScope));
    waive->click(); // no reason given: nothing happens
    CHECK(model->indexOf(warning->rule, warning->responseScope).isValid());
    open.prompts.reason = QStringLiteral("The authority confirmed it by telephone.");
    waive->click();
    CHECK_FALSE(model->indexOf(warning->rule, warning->responseScope).isValid());
}

TEST_CASE("Paths by row id hold while rows come and go")
{
    const Json three = Json::parse(R"({"judicial":{"charges":[{"id":"a"},{"id":"b"},{"id":"c"}]}})");
    const Json two = Json::parse(R"({"judicial":{"charges":[{"id":"b"},{"id":"c"}]}})");
    const std::string path = ui::withRowIds("judicial.charges[1].law", three);
    CHECK(path == "judicial.charges[#b].law");
    CHECK(ui::withPositions(path, two) == "judicial.charges[0].law");
    CHECK_FALSE(ui::withPositions("judicial.charges[#a].law", two));
    CHECK(ui::withPositions("person.forename", two) == "person.forename");
}
