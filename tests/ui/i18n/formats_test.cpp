#include "tests/support/qt_strings.h"
#include "ui/i18n/formats.h"
#include "ui/i18n/translations.h"

using namespace tocsin;

TEST_CASE("A span is told in one unit, and a moment ahead of the clock is now")
{
    ui::Translations translations;
    translations.use(base::Language::English);
    const base::Instant now = base::parseInstant("2026-11-24T09:00:00.000Z").value();
    CHECK(ui::sinceText("2026-11-24T08:59:40.000Z", now) == QStringLiteral("just now"));
    CHECK(ui::sinceText("2026-11-24T09:05:00.000Z", now) == QStringLiteral("just now"));
    CHECK(ui::sinceText("2026-11-24T08:20:00.000Z", now).startsWith(QStringLiteral("40 ")));
    CHECK(ui::sinceText("2026-11-23T10:00:00.000Z", now).startsWith(QStringLiteral("23 ")));
    CHECK(ui::sinceText("2026-11-21T09:00:00.000Z", now).startsWith(QStringLiteral("3 ")));
    CHECK(ui::sinceText("yesterday", now) == QStringLiteral("yesterday"));
    CHECK(ui::daysSince("2026-11-21T09:00:00.000Z", now) == 3);
}

TEST_CASE("Numbers and times have Latin digits in all four languages")
{
    ui::Translations translations;
    for (const base::Language language : base::kLanguages) {
        translations.use(language);
        for (const QString& text : {ui::numberText(1234567), ui::timeText("2026-11-24T09:00:00.000Z"),
                                    ui::exactTimeText("2026-11-24T09:00:00.000Z")})
            for (const QChar letter : text)
                if (letter.isDigit()) CHECK((letter >= QLatin1Char('0') && letter <= QLatin1Char('9')));
        CHECK(ui::exactTimeText("2026-11-24T09:00:13.000Z").contains(QStringLiteral("2026-11-24 09:00:13 UTC")));
    }
    translations.use(base::Language::English);
}

TEST_CASE("When something is due is told from now, and what is overdue says so")
{
    ui::Translations translations;
    translations.use(base::Language::English);
    const base::Instant now = base::parseInstant("2026-11-24T09:00:00.000Z").value();
    CHECK(ui::dueText("2026-11-24T12:30:00.000Z", now) == QStringLiteral("in 3 hours"));
    CHECK(ui::dueText("2026-11-22T09:00:00.000Z", now) == QStringLiteral("2 days overdue"));
    CHECK(ui::dueText("2026-11-24T09:00:30.000Z", now) == QStringLiteral("due now"));
    CHECK(ui::dueText("soon", now) == QStringLiteral("soon"));
}
