// Pictures of the form for people to look at, and how long it takes: ui_tests "[forms-shots]" with TOCSIN_SHOTS=DIR.
#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/section_nav.h"
#include "ui/style/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace tocsin;
using test::OpenForm;
using test::World;

namespace {

void shoot(OpenForm& open, const QString& name, const char* path)
{
    if (path != nullptr) open.page->leadTo(path);
    QTest::qWait(1500); // the glow fades
    const QString folder = qEnvironmentVariable("TOCSIN_SHOTS");
    CHECK(open.page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("The form as pictures", "[.][forms-shots]")
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("TOCSIN_SHOTS"));
    const auto [language, appearance, tag] = GENERATE(table<base::Language, ui::Appearance, const char*>({
        {base::Language::English, ui::Appearance::Light, "en_light"},
        {base::Language::Arabic, ui::Appearance::Dark, "ar_dark"},
    }));
    const bool mirrored = language == base::Language::Arabic;
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    ui::applyTheme(*qApp, appearance);
    World world;
    for (const char* sample : {"red_incomplete", "red_blocked", "red_complete"}) {
        const std::string id = test::draftOf(world, std::string(sample) + ".json");
        QElapsedTimer clock;
        clock.start();
        OpenForm open(world, id, "olga", language);
        open.page->resize(1360, 880);
        const auto first = clock.elapsed();
        open.page->buildAll();
        std::printf("%s %s: shown after %lld ms, all sections after %lld ms\n", tag, sample,
                    static_cast<long long>(first), static_cast<long long>(clock.elapsed()));
        clock.restart();
        open.page->judge().judgeNow();
        std::printf("  judged and shown in %.1f ms\n", double(clock.nsecsElapsed()) / 1e6);
        const QString name = QString::fromLatin1(tag) + QLatin1Char('_') + QString::fromLatin1(sample);
        shoot(open, name + QStringLiteral("_1request"), nullptr);
        shoot(open, name + QStringLiteral("_2person"), "person.aliases");
        shoot(open, name + QStringLiteral("_3nationalities"), "person.identity_documents");
        shoot(open, name + QStringLiteral("_4charges"), "judicial.charges[0].law");
        shoot(open, name + QStringLiteral("_5facts"), "facts.acts[0].place");
        shoot(open, name + QStringLiteral("_6assurances"), "assurances.extradition_limited_to");
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
