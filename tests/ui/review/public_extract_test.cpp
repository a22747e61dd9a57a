#include "tests/ui/review/review_world.h"
#include "ui/forms/form_page.h"
#include "ui/review/extract_dialog.h"
#include "ui/review/public_extract.h"
#include "ui/review/review_page.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace tocsin;
using base::Json;

namespace {

struct Extract : test::World {
    std::unique_ptr<ui::Workspace> workspace;
    Json content = sample("yellow_complete.json");

    explicit Extract(base::Language language = base::Language::English)
        : workspace(std::make_unique<ui::Workspace>(
              as("olga"),
              std::make_shared<const data::Messages>(data::Messages::load(data::DataSource::embedded()).value()),
              language))
    {
    }
    ui::PublicExtract compose(const char* type = "yellow.notice")
    {
        return ui::PublicExtractComposer(*workspace, *workspace->catalogue().form(type), content,
                                         base::parseDate("2026-11-24").value())
            .compose();
    }
    static QString words(const ui::PublicExtract& extract)
    {
        QString all;
        for (const ui::ExtractGroup& group : extract.groups)
            for (const ui::ExtractLine& line : group.lines)
                all += line.label + QLatin1String(": ") + line.text + QLatin1Char('\n');
        return all;
    }
};

} // namespace

TEST_CASE("The extract holds the public page's fields and nothing else of the document")
{
    Extract world;
    const ui::PublicExtract extract = world.compose();
    const QString words = Extract::words(extract);
    for (const char* shown : {"MUESTRA", "Villa Ejemplo", "2017-03-08", "(9 year", "Uruguay", "1.32 metres", "Brown",
                              "Birthmark on the left wrist"}) {
        INFO(shown);
        CHECK(words.contains(QString::fromUtf8(shown)));
    }
    for (const char* kept : {"rain jacket", "mother", "MODELO", "Family court", "UYE 0042", "NCB-UY-2026-00087"}) {
        INFO(kept);
        CHECK_FALSE(words.contains(QString::fromUtf8(kept), Qt::CaseInsensitive));
    }
    CHECK(extract.photographs.size() == 1);
    CHECK(extract.authorised);
    CHECK(extract.keptBack.isEmpty());
}

TEST_CASE("Only the kinds of data that the bureau named are shown")
{
    Extract world;
    world.content["distribution"]["public_fields"] = {"names", "facts", "biometrics"};
    const ui::PublicExtract extract = world.compose();
    REQUIRE(extract.groups.size() == 1);
    CHECK(extract.groups.front().lines.size() == 2);
    CHECK(extract.photographs.empty());
    CHECK(extract.keptBack.size() == 2); // the public page has no place for facts and prints

    world.content["distribution"].erase("public_fields");
    CHECK(world.compose().groups.empty());
    CHECK_FALSE(world.compose().authorised);
}

TEST_CASE("An age is told only when the date of birth makes it certain")
{
    Extract world;
    world.content["person"]["date_of_birth"] = "2017";
    CHECK(Extract::words(world.compose()).contains(QStringLiteral("2017")));
    CHECK_FALSE(Extract::words(world.compose()).contains(QStringLiteral("year")));
}

TEST_CASE("Charges of a red notice are shown as the requesting entity gave them, without the law or the warrant")
{
    Extract world;
    world.content = test::World::sample();
    world.content["distribution"]["public_fields"] = {"charges"};
    const QString words = Extract::words(world.compose("red.notice"));
    CHECK(words.contains(QStringLiteral("Fraud committed by an organized group")));
    CHECK_FALSE(words.contains(QStringLiteral("Penal Code")));
    CHECK_FALSE(words.contains(QStringLiteral("MA-2025/0213")));
}

TEST_CASE("The form and the review offer the preview when the answer is yes, and not before")
{
    Extract world;
    world.content["distribution"]["public_extract"] = "no";
    const std::string id = world.as("olga")->drafting().create("yellow.notice", world.content).value().id;
    ui::FormPage form(*world.workspace, id, nullptr);
    form.resize(1280, 800);
    form.show();
    auto& offered = test::child<QPushButton>(form, "public_extract");
    CHECK_FALSE(offered.isVisible());
    form.document().edit("distribution.public_extract", "limited", "distribution.public_extract");
    REQUIRE(offered.isVisible());
    QTest::mouseClick(&offered, Qt::LeftButton);
    auto& dialog = test::child<ui::ExtractDialog>(form, "extract_dialog");
    CHECK(test::textOf(dialog).contains(QStringLiteral("MUESTRA")));
    CHECK_FALSE(test::textOf(dialog).contains(QStringLiteral("rain jacket")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());

    REQUIRE(form.flush());
    ui::ReviewPage review(*world.workspace, id, nullptr);
    review.show();
    QTest::mouseClick(&test::child<QPushButton>(review, "public_extract"), Qt::LeftButton);
    CHECK(test::textOf(test::child<ui::ExtractDialog>(review, "extract_dialog")).contains(QStringLiteral("MUESTRA")));
}
