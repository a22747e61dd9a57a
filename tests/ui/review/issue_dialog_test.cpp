#include "tests/ui/review/review_world.h"
#include "ui/forms/form_page.h"
#include "ui/review/issue_dialog.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/style/choice_card.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace tocsin;
using base::Json;
using ui::IssueDialog;

namespace {

struct Issuing : test::ReviewWorld {
    std::unique_ptr<ui::Workspace> workspace = at("olga");
    std::string blocked = as("olga")->drafting().create("red.notice", sample("red_blocked.json")).value().id;

    std::unique_ptr<IssueDialog> dialog(const std::string& document, ui::Workspace& whose,
                                        IssueDialog::Offer offer = IssueDialog::Offer::Everything)
    {
        auto made = std::make_unique<IssueDialog>(whose, document, offer, nullptr);
        made->show();
        QApplication::setActiveWindow(made.get());
        return made;
    }
    static ui::ChoiceCard& card(const IssueDialog& dialog, const std::string& type)
    {
        return test::child<ui::ChoiceCard>(dialog, ("fit_" + type).c_str());
    }
};

} // namespace

TEST_CASE("What fits instead is shown with verdict, what is missing and what goes over")
{
    Issuing world;
    const auto dialog = world.dialog(world.blocked, *world.workspace);
    REQUIRE(dialog->fits().size() >= 8);
    for (const service::Fit& fit : dialog->fits()) {
        INFO(fit.type);
        const ui::ChoiceCard& card = Issuing::card(*dialog, fit.type);
        CHECK(card.available());
        CHECK_FALSE(card.note().isEmpty());
        CHECK((card.note() == QStringLiteral("Fits")) == fit.missing.empty());
    }
    const service::Fit& blue = *std::find_if(dialog->fits().begin(), dialog->fits().end(),
                                             [](const service::Fit& fit) { return fit.type == "blue.notice"; });
    Issuing::card(*dialog, "blue.notice").click();
    CHECK(dialog->shownType() == "blue.notice");
    const QString words = test::textOf(*test::child<QScrollArea>(*dialog, "issue_details").widget());
    REQUIRE_FALSE(blue.missing.empty());
    CHECK(words.contains(world.workspace->text(blue.missing.front().title)));
    CHECK(words.contains(QString::number(blue.carried)));
    CHECK(words.contains(QStringLiteral("Judicial information"))); // has no place in a blue notice
}

TEST_CASE("The keys choose a type and make its draft, and the document itself stays as it was")
{
    Issuing world;
    const Json before = world.as("olga")->registry().show(world.blocked)->content;
    const auto dialog = world.dialog(world.blocked, *world.workspace);
    QSignalSpy made(dialog.get(), &IssueDialog::made);
    for (int i = 0; i < 20 && dialog->shownType() != "blue.notice"; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    REQUIRE(dialog->shownType() == "blue.notice");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(made.count() == 1);
    CHECK_FALSE(dialog->isVisible());
    const auto fresh = world.as("olga")->registry().show(made.front().front().toString().toStdString()).value();
    CHECK(fresh.head.type == "blue.notice");
    CHECK(fresh.content.at("person").at("family_name") == before.at("person").at("family_name"));
    CHECK_FALSE(fresh.content.contains("judicial"));
    CHECK(world.as("olga")->registry().show(world.blocked)->content == before);
}

TEST_CASE("While a notice is examined only diffusions are offered")
{
    Issuing world;
    const auto dialog = world.dialog(world.id, *world.workspace, IssueDialog::Offer::DiffusionsOnly);
    CHECK_FALSE(dialog->fits().empty());
    for (const service::Fit& fit : dialog->fits()) CHECK(fit.type.ends_with(".diffusion"));
    CHECK(dialog->windowTitle() == QStringLiteral("Diffuse meanwhile"));
}

TEST_CASE("Who does not draft reads what fits and makes nothing of it")
{
    Issuing world;
    const auto sam = world.at("sam");
    const auto dialog = world.dialog(world.blocked, *sam);
    CHECK_FALSE(test::child<QPushButton>(*dialog, "issue_make").isVisible());
    QSignalSpy made(dialog.get(), &IssueDialog::made);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(made.count() == 0);
}

TEST_CASE("The form of a blocked notice asks what fits, and the new draft opens beside it")
{
    Issuing world;
    ui::MainWindow window(*world.workspace, {});
    window.show();
    window.open(world.blocked);
    auto& form = *window.document()->findChild<ui::FormPage*>();
    auto& ask = test::child<QPushButton>(form, "what_fits");
    REQUIRE(ask.isVisible());
    QTest::mouseClick(&ask, Qt::LeftButton);
    auto& dialog = *window.findChild<IssueDialog*>();
    Issuing::card(dialog, "locate.diffusion").click();
    QTest::mouseClick(&test::child<QPushButton>(dialog, "issue_make"), Qt::LeftButton);
    CHECK(window.openDocuments().size() == 2);
    const auto fresh = world.as("olga")->registry().show(window.document()->documentId()).value();
    CHECK(fresh.head.type == "locate.diffusion");
    CHECK(fresh.content.at("subject").at("kind") == "person");
}

TEST_CASE("Diffusing meanwhile is offered for a notice under way, issuing as another type to who drafts")
{
    Issuing world;
    const auto offers = [&](ui::Workspace& workspace, const std::string& id, const char* button) {
        ui::DocumentPage page(workspace, id, nullptr);
        page.show();
        return test::child<QPushButton>(page, button).isVisible();
    };
    CHECK(offers(*world.workspace, world.id, "issue_as"));
    CHECK_FALSE(offers(*world.workspace, world.id, "diffuse_meanwhile"));
    CHECK(world.act("olga", world.id, "submit") == "supervisor_review");
    CHECK(offers(*world.workspace, world.id, "diffuse_meanwhile"));
    const auto sam = world.at("sam");
    CHECK_FALSE(offers(*sam, world.id, "issue_as"));
    CHECK_FALSE(offers(*sam, world.id, "diffuse_meanwhile"));
}
