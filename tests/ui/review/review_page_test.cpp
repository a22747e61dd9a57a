#include "ui/review/review_page.h"

#include "tests/ui/review/review_world.h"
#include "ui/history/difference_view.h"
#include "ui/review/content_view.h"
#include "ui/review/field_cell.h"
#include "ui/review/findings_panel.h"
#include "ui/review/photo_tile.h"
#include "ui/style/chip.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace tocsin;
using test::child;
using test::ReviewWorld;
using test::textOf;

namespace {

QString news(const ui::ReviewPage& page) { return child<QLabel>(page, "review_news").text(); }

bool marked(const ui::ReviewPage& page, const char* cell) { return child<ui::FieldCell>(page, cell).isChanged(); }

/// The cards of the reviewer's questions that can be answered now.
std::vector<ui::FindingCard*> questions(const ui::ReviewPage& page)
{
    std::vector<ui::FindingCard*> found;
    for (ui::FindingCard* card : page.findChildren<ui::FindingCard*>())
        if (card->asks() && card->isOpen()) found.push_back(card);
    return found;
}

void answer(ui::FindingCard& card, const char* choice, const QString& reason)
{
    child<QRadioButton>(card, choice).setChecked(true);
    child<QPlainTextEdit>(card, "answer_reason").setPlainText(reason);
    child<QPushButton>(card, "answer_confirm").click();
    QApplication::processEvents();
}

struct ComplianceWorld : ReviewWorld {
    ComplianceWorld()
    {
        REQUIRE(act("olga", id, "submit") == "supervisor_review");
        REQUIRE(act("sam", id, "approve") == "compliance_review");
    }
};

} // namespace

TEST_CASE("The whole content is there to read, with codes, references and rows in words")
{
    ReviewWorld world;
    const auto sam = world.at("sam", base::Language::French);
    ui::ReviewPage page(*sam, world.id);
    const QString text = textOf(child<QWidget>(page, "review_content"));
    CHECK(text.contains(QLatin1String("AL-MITHALI")));
    CHECK(text.contains(QStringLiteral("المثالي")));
    CHECK(text.contains(QLatin1String("Masculin")));
    CHECK(text.contains(QLatin1String("Tunisie")));
    CHECK(text.contains(QLatin1String("Penal Code, article 172")));
    // An act names its charge by its words, not by the row's id.
    CHECK(child<ui::FieldCell>(page, "cell_facts.acts[2].charges")
              .accessibleDescription()
              .contains(QLatin1String("Use of forged documents")));
    CHECK_FALSE(
        child<ui::FieldCell>(page, "cell_facts.acts[2].charges").accessibleDescription().contains(QLatin1String("c2")));
}

TEST_CASE("A first reader is told so, and nothing is marked")
{
    ReviewWorld world;
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    CHECK(news(page).contains(QLatin1String("first time")));
    CHECK_FALSE(marked(page, "cell_person.forename"));
    CHECK(child<QPushButton>(page, "next_change").isHidden());
}

TEST_CASE("What changed since the reader last looked is marked where it stands, with the value before")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    REQUIRE(world.as("sam")->registry().show(world.id));
    world.clock.advance(std::chrono::minutes(20));
    world.changeMeanwhile({{"person.forename", "Karim Ali"},
                           {"person.occupation", ""},
                           {"person.aliases[1]", nullptr},
                           {"person.identity_documents[+]", {{"type", "passport"}, {"number", "Z7"}}}});
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    CHECK(news(page).contains(QLatin1String("since version 1")));
    CHECK(page.subject()->changes.size() == 4);
    CHECK(marked(page, "cell_person.forename"));
    CHECK(child<QLabel>(child<ui::FieldCell>(page, "cell_person.forename"), "change_note").text() ==
          QStringLiteral("≠ Changed · before: Karim"));
    // A removed value is shown although empty fields are hidden.
    CHECK(marked(page, "cell_person.occupation"));
    CHECK_FALSE(marked(page, "cell_person.family_name"));
    CHECK(textOf(page).contains(QLatin1String("Abu Mithal")));
    CHECK(page.findChild<ui::FieldCell*>(QStringLiteral("row_mark_person.identity_documents[2]")) != nullptr);

    QTest::keyClick(&page, Qt::Key_F7);
    page.stepChange(1);
    page.stepChange(1);
    const auto current = [&page] {
        int count = 0;
        for (const ui::FieldCell* cell : page.findChildren<ui::FieldCell*>()) count += cell->isCurrent() ? 1 : 0;
        return count;
    };
    CHECK(current() == 1);
    page.stepChange(-1);
    CHECK(current() == 1);

    child<QPushButton>(page, "only_changes").click();
    CHECK(page.findChild<ui::DifferenceView*>()->model().rowCount() == 4);
    CHECK(page.reveal("person.forename"));
    CHECK_FALSE(child<QPushButton>(page, "only_changes").isChecked());
}

TEST_CASE("Changes stay marked while the page is open, though reading has been recorded")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    QSignalSpy shown(&page, &ui::ReviewPage::contentShown);
    world.clock.advance(std::chrono::minutes(20));
    world.changeMeanwhile({{"person.forename", "Karim Ali"}});
    sam->announceChange(world.id);
    CHECK(marked(page, "cell_person.forename"));
    sam->announceChange(world.id);
    CHECK(marked(page, "cell_person.forename"));
    CHECK(shown.count() >= 2);
    CHECK(page.view()->version == 2);
    const ui::ReviewPage again(*sam, world.id);
    CHECK(news(again).contains(QLatin1String("Nothing has changed")));
}

TEST_CASE("Empty fields are hidden until they are wanted, and a finding leads to an empty field all the same")
{
    ReviewWorld world;
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    CHECK(page.findChild<QWidget*>(QStringLiteral("cell_person.birth_name")) == nullptr);
    CHECK(page.reveal("person.birth_name"));
    CHECK(child<QCheckBox>(page, "show_empty").isChecked());
    CHECK(child<ui::FieldCell>(page, "cell_person.birth_name").isCurrent());
    CHECK(page.reveal("judicial.charges[0].no_such_field"));
    CHECK_FALSE(page.reveal("nowhere.at_all"));
}

TEST_CASE("Markup in a value is shown as it was typed")
{
    ReviewWorld world;
    const auto olga = world.as("olga");
    const std::string hostile = "<img src=x onerror=alert(1)><b>Ana</b>";
    REQUIRE(olga->drafting().change(world.id, 1, {{"person.forename", hostile}, {"facts.summary", hostile}}));
    const auto sam = world.at("sam");
    const ui::ReviewPage page(*sam, world.id);
    int found = 0;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->text().contains(QLatin1String("onerror"))) continue;
        ++found;
        CHECK(label->textFormat() == Qt::PlainText);
    }
    CHECK(found >= 2);
}

TEST_CASE("The findings are those of the stage at which this state is decided")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    CHECK(page.subject()->judgement.stage == rules::Stage::Submit);
    CHECK(questions(page).empty());
    REQUIRE(world.act("sam", world.id, "approve") == "compliance_review");
    sam->announceChange(world.id);
    CHECK(page.subject()->judgement.stage == rules::Stage::Approve);
    CHECK(child<ui::Chip>(page, "verdict").text().contains(QLatin1String("Needs answers")));
    // A supervisor reads the questions but does not answer them.
    CHECK(questions(page).empty());
    CHECK(textOf(page).contains(QLatin1String("Questions for the compliance reviewer")));
}

TEST_CASE("Answering every question with a reason turns the verdict to ready")
{
    ComplianceWorld world;
    const auto carla = world.at("carla");
    ui::ReviewPage page(*carla, world.id);
    const std::size_t all = questions(page).size();
    REQUIRE(all > 3);
    const auto* panel = page.findChild<ui::FindingsPanel*>();
    CHECK(panel->progressText() == QStringLiteral("0 of %1 questions answered").arg(all));
    for (std::size_t i = 0; i < all; ++i)
        answer(*questions(page).front(), "answer_yes", QStringLiteral("Seen in the file."));
    CHECK(panel->progressText() == QStringLiteral("%1 of %1 questions answered").arg(all));
    CHECK(questions(page).empty());
    CHECK(child<ui::Chip>(page, "verdict").text().contains(QLatin1String("Ready")));
    CHECK(textOf(page).contains(QLatin1String("Carla Compliance")));
    CHECK(textOf(page).contains(QLatin1String("Seen in the file.")));
    CHECK(world.act("carla", world.id, "clear") == "approved");
}

TEST_CASE("An answer needs a choice and a reason, and what was begun survives the page's renewal")
{
    ComplianceWorld world;
    const auto carla = world.at("carla");
    ui::ReviewPage page(*carla, world.id);
    const auto two = questions(page);
    const std::string second = two[1]->key();
    child<QRadioButton>(*two[1], "answer_no").setChecked(true);
    child<QPlainTextEdit>(*two[1], "answer_reason").setPlainText(QStringLiteral("begun"));
    child<QPushButton>(*two[0], "answer_confirm").click();
    CHECK(child<QLabel>(*two[0], "answer_fault").text().contains(QLatin1String("reason")));
    child<QPlainTextEdit>(*two[0], "answer_reason").setPlainText(QStringLiteral("Because."));
    child<QPushButton>(*two[0], "answer_confirm").click();
    CHECK(child<QLabel>(*two[0], "answer_fault").text().contains(QLatin1String("yes or no")));
    answer(*two[0], "answer_yes", QStringLiteral("Because."));
    for (const ui::FindingCard* card : questions(page)) {
        if (card->key() != second) continue;
        CHECK(child<QPlainTextEdit>(*card, "answer_reason").toPlainText() == QStringLiteral("begun"));
        CHECK(child<QRadioButton>(*card, "answer_no").isChecked());
        return;
    }
    FAIL("the second question is gone");
}

TEST_CASE("No as an answer blocks, with the reviewer's words, and can be answered anew")
{
    ComplianceWorld world;
    const auto carla = world.at("carla");
    ui::ReviewPage page(*carla, world.id);
    const std::string key = questions(page).front()->key();
    answer(*questions(page).front(), "answer_no", QStringLiteral("The act is a private dispute."));
    CHECK(child<ui::Chip>(page, "verdict").text().contains(QLatin1String("Blocked")));
    for (ui::FindingCard* card : page.findChildren<ui::FindingCard*>()) {
        if (card->key() != key) continue;
        CHECK(textOf(*card).contains(QLatin1String("private dispute")));
        child<QPushButton>(*card, "answer_anew").click();
        answer(*card, "answer_yes", QStringLiteral("The court says otherwise."));
        break;
    }
    CHECK_FALSE(child<ui::Chip>(page, "verdict").text().contains(QLatin1String("Blocked")));
}

TEST_CASE("An answer given for values that have changed since is refused and no longer counts")
{
    ComplianceWorld world;
    const auto carla = world.at("carla");
    ui::ReviewPage page(*carla, world.id);
    REQUIRE(world.act("carla", world.id, "return", "Look again.") == "returned");
    world.clock.advance(std::chrono::minutes(20));
    const auto olga = world.as("olga");
    REQUIRE(olga->drafting().change(world.id, olga->registry().show(world.id)->head.revision,
                                    {{"facts.summary", "Another summary of the facts, long enough to be read."},
                                     {"facts.acts[0].act", "Handed over one forged guarantee."},
                                     {"judicial.charges[0].offence", "Fraud"},
                                     {"judicial.charges[1].offence", "Forgery"}}));
    int refused = 0;
    for (ui::FindingCard* card : questions(page)) {
        child<QRadioButton>(*card, "answer_yes").setChecked(true);
        child<QPlainTextEdit>(*card, "answer_reason").setPlainText(QStringLiteral("Seen."));
        child<QPushButton>(*card, "answer_confirm").click();
        if (child<QLabel>(*card, "answer_fault").text().contains(QLatin1String("changed"))) ++refused;
    }
    CHECK(refused > 0);
}

TEST_CASE("A warning is accepted with a reason by the role that may, and shown with who did")
{
    ReviewWorld world;
    const auto olga = world.as("olga");
    REQUIRE(olga->drafting().change(world.id, 1, {{"judicial.charges[0].law_wording", ""}}));
    const auto officer = world.at("olga");
    ui::ReviewPage page(*officer, world.id);
    auto* accept = page.findChild<QPushButton*>(QStringLiteral("waive"));
    REQUIRE(accept != nullptr);
    auto* card = qobject_cast<ui::FindingCard*>(accept->parentWidget());
    REQUIRE(card != nullptr);
    accept->click();
    child<QPushButton>(*card, "waiver_confirm").click();
    CHECK(child<QLabel>(*card, "waiver_fault").text().contains(QLatin1String("reason")));
    child<QPlainTextEdit>(*card, "waiver_reason").setPlainText(QStringLiteral("The code is public."));
    child<QPushButton>(*card, "waiver_confirm").click();
    QApplication::processEvents();
    CHECK(textOf(page).contains(QLatin1String("The code is public.")));
    CHECK(textOf(page).contains(QLatin1String("Olga Officer")));
    CHECK(textOf(page).contains(QLatin1String("Accepted warnings (1)")));
}

TEST_CASE("Declarations say who is bound by them, and what is met is shown on demand")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    CHECK(textOf(page).contains(QStringLiteral("Olga Officer\u2069 submitted these declarations")));
    const auto before = page.findChildren<ui::FindingCard*>().size();
    child<QCheckBox>(page, "show_settled").click();
    QApplication::processEvents();
    CHECK(page.findChildren<ui::FindingCard*>().size() > before + 20);
}

TEST_CASE("A finding shows the values it rests on and leads to its field")
{
    ReviewWorld world;
    const auto olga = world.as("olga");
    REQUIRE(olga->drafting().change(world.id, 1, {{"person.date_of_birth", ""}}));
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    CHECK(child<ui::Chip>(page, "verdict").text().contains(QLatin1String("Ready")) == false);
    ui::FindingCard* card = page.findChildren<ui::FindingCard*>().front();
    REQUIRE(card->isOpen());
    child<QPushButton>(*card, "why").click();
    CHECK_FALSE(child<QWidget>(*card, "operands").isHidden());
    child<QPushButton>(*card, "show_field").click();
    bool current = false;
    for (const ui::FieldCell* cell : page.findChildren<ui::FieldCell*>()) current = current || cell->isCurrent();
    CHECK(current);
}

TEST_CASE("A photograph is shown small, and one that is missing or no picture says so")
{
    ui::PhotoTile tile;
    CHECK(tile.text().contains(QLatin1String("not in this bureau")));
    tile.setPicture("not really a picture");
    CHECK(tile.text().contains(QLatin1String("cannot be shown")));
    QImage image(900, 1200, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    tile.setPicture(bytes.toStdString());
    CHECK(tile.pixmap().height() == tile.height());
}

TEST_CASE("A document that cannot be read says so instead of showing an empty page")
{
    ReviewWorld world;
    const auto sam = world.at("sam");
    const ui::ReviewPage page(*sam, "nosuchdocument");
    CHECK(page.view() == nullptr);
    CHECK(textOf(page).contains(QLatin1String("nosuchdocument")));
}

TEST_CASE("A hidden page waits with its news until it is looked at again")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    page.show();
    page.hide();
    world.clock.advance(std::chrono::minutes(20));
    world.changeMeanwhile({{"person.forename", "Karim Ali"}});
    sam->announceChange(world.id);
    CHECK(page.view()->version == 1);
    page.show();
    CHECK(page.view()->version == 2);
    CHECK(marked(page, "cell_person.forename"));
}

TEST_CASE("Answering leaves the content where it was read")
{
    ComplianceWorld world;
    const auto carla = world.at("carla");
    ui::ReviewPage page(*carla, world.id);
    const auto* cell = &child<ui::FieldCell>(page, "cell_person.forename");
    REQUIRE(page.reveal("person.forename"));
    answer(*questions(page).front(), "answer_yes", QStringLiteral("Seen in the file."));
    CHECK(&child<ui::FieldCell>(page, "cell_person.forename") == cell);
    CHECK(cell->isCurrent());
}

TEST_CASE("A declaration that is met is shown by its title, not by the fault it would be without")
{
    ReviewWorld world;
    REQUIRE(world.act("olga", world.id, "submit") == "supervisor_review");
    const auto sam = world.at("sam");
    ui::ReviewPage page(*sam, world.id);
    const QString text = textOf(child<QWidget>(page, "findings_panel"));
    const rules::Rule* rule = sam->law().pack->find("RPD-84-a-power");
    REQUIRE(rule != nullptr);
    CHECK(text.contains(sam->text(rule->title)));
    CHECK_FALSE(text.contains(sam->text(rule->message)));
}
