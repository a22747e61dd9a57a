#include "tests/ui/story/form_typist.h"
#include "tests/ui/story/walk.h"
#include "ui/forms/verdict_bar.h"
#include "ui/forms/wrap_label.h"
#include "ui/preview/preview_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/audit_page.h"
#include "ui/style/message_bar.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace tocsin;
using test::kPatience;
using test::Walk;
using Part = ui::DocumentPage::Part;

namespace {

constexpr int kJudging = 500; ///< milliseconds within which the law is asked again after a key

std::size_t blocking(ui::FormPage& form) { return form.judge().judgement().count(rules::Severity::Block); }

/// Whether the form says something beside a field of this section.
bool marked(ui::FormPage& form, const char* section)
{
    for (const auto* line : form.findChildren<ui::WrapLabel*>(QStringLiteral("finding_line")))
        if (!line->isHidden() && line->parent()->objectName().startsWith(QLatin1String(section))) return true;
    return false;
}

/// New, by the chooser.
ui::FormPage& begin(Walk& walk)
{
    Walk::press(*walk.window(), "new_notice");
    walk.picture("chooser");
    Walk::press(*walk.window(), "type_red.notice");
    walk.comeBack();
    auto* form = walk.document().findChild<ui::FormPage*>();
    REQUIRE(form != nullptr);
    return *form;
}

/// All that the sample holds, from an empty draft, watching what the law says meanwhile.
void draft(Walk& walk, ui::FormPage& form)
{
    const base::Json sample = test::World::sample();
    const form::Form& definition = form.document().form();
    const std::size_t atFirst = blocking(form);
    CHECK(atFirst > 20);
    CHECK(marked(form, "person."));
    walk.picture("empty_form");
    test::FormTypist typist(form, walk.catalogue());
    QSignalSpy judged(&form.judge(), &ui::LiveJudge::judged);
    typist.type(sample, [&](const std::string& section) {
        judged.wait(kJudging);
        walk.picture(section.c_str());
        if (section != "person") return;
        CHECK(QTest::qWaitFor([&] { return blocking(form) < atFirst; }, kPatience));
        CHECK(QTest::qWaitFor([&] { return !marked(form, "person.family_name"); }, kPatience));
    });
    REQUIRE(form.flush());
    CHECK(QTest::qWaitFor([&] { return form.judge().judgement().verdict == rules::Verdict::Ready; }, kPatience));
    CHECK(blocking(form) == 0);
    CHECK(test::withoutIds(definition, form.document().content()) == test::withoutIds(definition, sample));
}

void publish(Walk& walk)
{
    walk.act("send");
    CHECK(walk.state() == QStringLiteral("Sent, being processed"));
    walk.act("publish", {{"input_entity_id", "2026/70412"}, {"input_control_number", "A-8812/11-2026"}});
    CHECK(walk.state() == QStringLiteral("Published"));
}

void printToPdf(Walk& walk)
{
    walk.document().showPart(Part::Print);
    auto* preview = walk.document().findChild<ui::PreviewPage*>();
    REQUIRE(preview != nullptr);
    test::TempFolder out;
    const QString file = ui::toQt(out.path("notice.pdf"));
    preview->setPrompts({[&](QWidget*, const QString&) { return file; }, {}});
    walk.picture("print");
    Walk::press(*preview, "preview_save");
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(pdf.size() > 40'000); // with the photograph and the fonts
}

void verify(Walk& walk)
{
    auto* page = walk.window()->findChild<ui::AuditPage*>();
    REQUIRE(page != nullptr);
    QSignalSpy ended(page, &ui::AuditPage::verified);
    Walk::press(*page, "verify_log");
    REQUIRE((ended.count() == 1 || ended.wait(kPatience)));
    auto* said = page->findChild<ui::MessageBar*>(QStringLiteral("verify_message"));
    CHECK(said->tone() == ui::Tone::Good);
    CHECK(said->text().contains(QStringLiteral("all hold")));
    walk.picture("verified");
}

} // namespace

TEST_CASE("A red notice is typed from an empty draft, decided on by four people, published, printed and verified",
          "[story]")
{
    Walk walk("red");
    // Whoever drafts may approve the work of others, never their own.
    REQUIRE(walk.world.as("ada")->administration().addUser(
        {"dana", "Dana Double", {access::Role::Officer, access::Role::Supervisor}, test::kPassword}));

    walk.signIn("dana");
    ui::FormPage& form = begin(walk);
    const std::string id = walk.document().documentId();
    draft(walk, form);
    walk.act("submit");
    CHECK(walk.state() == QStringLiteral("Supervisor review"));
    CHECK(walk.document().part() == Part::Review);
    auto* approve = walk.document().findChild<QAbstractButton*>(QStringLiteral("action_approve"));
    REQUIRE(approve != nullptr);
    CHECK_FALSE(approve->isEnabled());
    CHECK_FALSE(walk.whyNot("approve").isEmpty());
    CHECK(walk.world.act("dana", id, "approve") == "workflow.own_work");

    walk.signIn("sam");
    walk.openFromWork(id);
    CHECK(walk.document().part() == Part::Review);
    walk.act("approve");
    CHECK(walk.state() == QStringLiteral("Compliance review"));

    walk.signIn("dora");
    walk.openFromWork(id);
    walk.act("task.data_protection.agree");
    CHECK(walk.state() == QStringLiteral("Compliance review"));

    walk.signIn("carla");
    walk.openFromWork(id);
    walk.answerEveryQuestion();
    walk.act("clear");
    CHECK(walk.state() == QStringLiteral("Approved"));

    walk.signIn("oscar");
    walk.openFromWork(id);
    publish(walk);
    printToPdf(walk);

    walk.signIn("aud");
    verify(walk);
    const service::AuditReport report = walk.world.as("aud")->auditing().verify().value();
    CHECK(report.faults.empty());
    CHECK(report.checked > 60);
}

TEST_CASE("A notice begun with Ctrl+N is stored as it is typed and stands in My work", "[story]")
{
    Walk walk("begun");
    walk.signIn("olga");
    ui::FormPage& form = begin(walk);
    REQUIRE(form.leadTo("person.family_name"));
    auto* edit = form.findChild<QWidget*>(QStringLiteral("person.family_name"))->findChild<QLineEdit*>();
    REQUIRE(edit != nullptr);
    test::typeText(*edit, QStringLiteral("Exempla"));
    QTest::keyClick(walk.window(), Qt::Key_W, Qt::ControlModifier);
    CHECK(walk.window()->document() == nullptr);
    const auto found = walk.world.as("olga")->registry().list({}).value();
    REQUIRE(found.size() == 1);
    CHECK(QString::fromStdString(found.front().familyName).compare(QStringLiteral("exempla"), Qt::CaseInsensitive) ==
          0);
}
