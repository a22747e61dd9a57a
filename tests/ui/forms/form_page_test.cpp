#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/field_widget.h"
#include "ui/forms/findings_model.h"
#include "ui/forms/form_findings.h"
#include "ui/forms/section_nav.h"
#include "ui/forms/verdict_bar.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>

using namespace tocsin;
using base::Json;
using test::OpenForm;
using test::World;

namespace {

/// "judicial.charges[].law" as the first row's path.
std::string firstRow(std::string pattern)
{
    for (std::size_t at = pattern.find("[]"); at != std::string::npos; at = pattern.find("[]"))
        pattern.replace(at, 2, "[0]");
    return pattern;
}

/// Content in which every list has a row.
Json withRows()
{
    Json content = World::sample("red_complete.json");
    const form::Form& form = test::redNotice();
    for (const form::Section& section : form.sections())
        for (const form::Field& field : section.fields) {
            if (field.type != form::FieldType::List || content[section.id].contains(field.id)) continue;
            Json row = Json::object();
            for (const form::Field& inner : field.fields) {
                if (inner.type == form::FieldType::Text) row[inner.id] = "Sample";
                if (inner.type == form::FieldType::Code)
                    row[inner.id] = test::catalogue().list(inner.codeList)->codes().front().code;
                if (inner.type == form::FieldType::PartialDate) row[inner.id] = "1980";
            }
            content[section.id][field.id] = Json::array({row});
        }
    return content;
}

} // namespace

TEST_CASE("Every field of a red notice has a widget named by its path, with a label for screen readers")
{
    World world;
    const std::string id = world.as("olga")->drafting().create("red.notice", withRows()).value().id;
    OpenForm open(world, id);
    const form::Form& form = open.page->document().form();
    for (const std::string& pattern : form.patterns()) {
        const std::string path = firstRow(pattern);
        CAPTURE(path);
        CHECK(open.page->leadTo(path));
        const auto found = open.page->findChildren<ui::FieldWidget*>(QString::fromStdString(path));
        REQUIRE(found.size() == 1);
        CHECK(found.front()->field().id == form.find(pattern)->id);
        const base::Json* value = form::Path::parse(path).value().find(open.page->document().content());
        CHECK(found.front()->value() == (value == nullptr ? Json() : *value));
    }
    CHECK_FALSE(open.page->document().unsaved()); // opening everything has changed nothing
    CHECK_FALSE(open.page->document().undoStack().canUndo());
}

TEST_CASE("What is typed is stored through the door as one types")
{
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id);
    open.page->document().setPause(1);
    QSignalSpy news(&open.workspace, &ui::Workspace::documentChanged);
    auto* edit = open.editor<QLineEdit>("person.forename");
    REQUIRE(edit != nullptr);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Ana"));
    CHECK(open.page->document().state() == ui::FormDocument::State::Waiting);
    CHECK(open.page->verdictBar().saveText() == QStringLiteral("Saving…"));
    CHECK(QTest::qWaitFor([&] { return !open.page->document().unsaved(); }));
    CHECK(open.stored().at("person").at("forename") == "Ana");
    CHECK(open.page->verdictBar().saveText().startsWith(QStringLiteral("Saved ")));
    CHECK(news.count() >= 1);
}

TEST_CASE("Typing in a row is stored, and so is what stands in the editor when the page goes away")
{
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    {
        OpenForm open(world, id);
        auto* edit = open.editor<QLineEdit>("judicial.charges[0].law");
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("Penal Code, article 211"));
        auto* date = open.editor<QLineEdit>("judicial.charges[0].warrant_date");
        QTest::keyClicks(date, QStringLiteral("3/11/2026"));
    }
    const auto stored = world.as("olga")->registry().show(id).value().content;
    CHECK(stored.at("judicial").at("charges")[0].at("law") == "Penal Code, article 211");
    CHECK(stored.at("judicial").at("charges")[0].at("warrant_date") == "2026-11-03");
}

TEST_CASE("Steps go back and forth by field, and survive saving")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    auto* edit = open.editor<QLineEdit>("person.forename");
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Ana Maria"));
    QTest::keyClick(edit, Qt::Key_Return);
    auto* place = open.editor<QLineEdit>("person.place_of_birth");
    QTest::keyClicks(place, QStringLiteral("Vila"));
    REQUIRE(open.page->flush());
    CHECK(open.page->document().undoStack().count() == 2);

    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    CHECK(place->text().isEmpty());
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    CHECK(edit->text() == QStringLiteral("Rui"));
    CHECK(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Y, Qt::ControlModifier);
    CHECK(edit->text() == QStringLiteral("Ana Maria"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(place->text() == QStringLiteral("Vila"));
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(open.page->flush());
    CHECK(open.stored().at("person").at("forename") == "Ana Maria");
    CHECK_FALSE(open.stored().at("person").contains("place_of_birth"));
}

TEST_CASE("Removing a charge takes the acts' references with it, and one step back brings both again")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    open.page->buildAll();
    REQUIRE(open.page->document().content().at("facts").at("acts")[0].contains("charges"));
    const base::Json before = open.page->document().content();
    open.page->leadTo("judicial.charges[0].law");
    auto* charges = open.page->field("judicial.charges");
    QTest::mouseClick(charges->findChild<QAbstractButton*>(QStringLiteral("remove")), Qt::LeftButton);
    CHECK_FALSE(open.page->document().content().at("facts").at("acts")[0].contains("charges"));
    open.page->document().undoStack().undo();
    CHECK(open.page->document().content() == before);
    CHECK(charges->value() == before.at("judicial").at("charges"));
}

TEST_CASE("A finding leads to its field, in a folded row too, and shows itself beside it")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    auto& list = open.page->findings().list();
    auto* model = qobject_cast<ui::FindingsModel*>(list.model());
    int led = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        const rules::Finding* finding = model->finding(index);
        if (finding == nullptr) continue;
        list.setCurrentIndex(index);
        open.page->findings().findChild<QAbstractButton*>(QStringLiteral("go_to_field"))->click();
        const std::string path = finding->fields.front();
        CAPTURE(finding->rule, path);
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        auto* field = open.page->findChild<ui::FieldWidget*>(QString::fromStdString(path));
        REQUIRE(field != nullptr);
        CHECK((field->isAncestorOf(focus) || field == focus));
        CHECK(field->findChild<QWidget*>(QStringLiteral("finding_line")) != nullptr);
        ++led;
    }
    CHECK(led > 10);
}

TEST_CASE("F8 goes through the findings in turn")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    open.page->setFocus();
    QTest::keyClick(open.page.get(), Qt::Key_F8);
    const rules::Finding first = *open.page->findings().chosen();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    const rules::Finding second = *open.page->findings().chosen();
    CHECK(first.rule + first.scope != second.rule + second.scope);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(open.page->findings().chosen()->rule == first.rule);
}

TEST_CASE("Ctrl with the page keys goes from section to section")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    CHECK(open.page->navigation().current() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(open.page->navigation().current() == 2);
    CHECK(open.page->field("description.height_cm")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(open.page->navigation().current() == 1);
    CHECK(open.page->field("person.family_name")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The verdict, the findings and the completeness follow what is typed")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    const std::size_t before = open.page->judge().judgement().count(rules::Severity::Block);
    CHECK(open.page->verdictBar().verdict().contains(QStringLiteral("not ready to submit")));
    const QString filled = open.page->navigation().button(5)->figure();
    open.page->leadTo("judicial.charges[0].maximum_penalty_months");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("96"));
    auto* reason = open.editor<QPlainTextEdit>("judicial.seriousness_reason");
    QTest::keyClicks(reason, QStringLiteral("Armed robbery endangers life."));
    CHECK(QTest::qWaitFor([&] { return open.page->judge().judgement().count(rules::Severity::Block) < before; }));
    CHECK(open.page->navigation().button(5)->figure() != filled);
}

TEST_CASE("The stage decides which rules are asked")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    const std::size_t submit = open.page->judge().judgement().findings.size();
    open.page->verdictBar().findChild<QAbstractButton*>(QStringLiteral("stage_draft"))->click();
    CHECK(open.page->judge().judgement().findings.size() < submit);
    CHECK(open.page->judge().judgement().stage == rules::Stage::Draft);
    open.page->verdictBar().findChild<QAbstractButton*>(QStringLiteral("stage_approve"))->click();
    CHECK(open.page->judge().judgement().findings.size() > submit);
}

TEST_CASE("The form says the same as the door")
{
    World world;
    for (const char* sample : {"red_incomplete.json", "red_blocked.json", "red_complete.json"}) {
        CAPTURE(sample);
        const std::string id = test::draftOf(world, sample);
        OpenForm open(world, id);
        const auto door = world.as("olga")->casework().judge(id, rules::Stage::Submit).value();
        const auto& form = open.page->judge().judgement();
        REQUIRE(form.findings.size() == door.findings.size());
        CHECK(form.verdict == door.verdict);
        for (std::size_t i = 0; i < door.findings.size(); ++i)
            CHECK(form.findings[i].rule + form.findings[i].scope == door.findings[i].rule + door.findings[i].scope);
    }
}

TEST_CASE("A form that cannot be changed shows itself and takes nothing")
{
    World world;
    const std::string id = test::draftOf(world, "red_incomplete.json");
    OpenForm open(world, id, "sam");
    auto* edit = open.editor<QLineEdit>("person.forename");
    REQUIRE(edit != nullptr);
    const bool mayDraft = access::may(open.workspace.session().user(), access::Permission::DraftCases);
    CHECK(open.page->readOnly() == !mayDraft);
    open.page->setReadOnly(true);
    QTest::keyClicks(edit, QStringLiteral("x"));
    CHECK(edit->text() == QStringLiteral("Rui"));
    CHECK_FALSE(open.page->document().unsaved());
}

TEST_CASE("The summary is composed from the acts, and asks before it replaces one")
{
    World world;
    OpenForm open(world, test::draftOf(world, "red_incomplete.json"));
    auto* summary = open.editor<QPlainTextEdit>("facts.summary");
    auto* compose = open.page->findChild<QAbstractButton*>(QStringLiteral("compose_summary"));
    REQUIRE(compose != nullptr);
    compose->click();
    CHECK(summary->toPlainText().contains(QStringLiteral("Threatened a cashier")));
    CHECK(open.prompts.asked == 0);
    summary->setPlainText(QStringLiteral("My own words"));
    open.prompts.yes = false;
    compose->click();
    CHECK(summary->toPlainText() == QStringLiteral("My own words"));
    open.prompts.yes = true;
    compose->click();
    CHECK(open.prompts.asked == 2);
    CHECK(summary->toPlainText().contains(QStringLiteral("Threatened a cashier")));
    open.page->document().undoStack().undo();
    CHECK(summary->toPlainText() == QStringLiteral("My own words"));
}

TEST_CASE("In Arabic the form runs from right to left, and identifiers do not")
{
    World world;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        OpenForm open(world, test::draftOf(world, "red_complete.json"), "olga", base::Language::Arabic);
        open.page->buildAll();
        CHECK(open.page->layoutDirection() == Qt::RightToLeft);
        CHECK(open.editor<QLineEdit>("request.ncb_file_number")->layoutDirection() == Qt::LeftToRight);
        CHECK(open.editor<QLineEdit>("person.family_name")->layoutDirection() == Qt::LeftToRight);
        CHECK(open.page->navigation().mapTo(open.page.get(), QPoint()).x() > open.page->width() / 2);
        CHECK(open.page->findings().x() < open.page->width() / 2);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
