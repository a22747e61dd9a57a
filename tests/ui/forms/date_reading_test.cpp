#include "tests/support/qt_strings.h"
#include "ui/forms/date_reading.h"

using namespace tocsin;

TEST_CASE("Dates are read as officers type them")
{
    const auto [typed, understood] = GENERATE(table<const char*, const char*>({
        {"1970", "1970"},
        {" 1970-05 ", "1970-05"},
        {"1970-5-7", "1970-05-07"},
        {"17/05/1970", "1970-05-17"},
        {"17.5.1970", "1970-05-17"},
        {"5/1970", "1970-05"},
        {"1970/05/17", "1970-05-17"},
        {"١٧/٠٥/١٩٧٠", "1970-05-17"},
        {"05/17/1970", ""},
        {"17/05/70", ""},
        {"1970-02-30", ""},
        {"1970-", ""},
        {"May 1970", ""},
        {"", ""},
    }));
    CAPTURE(typed);
    const auto date = ui::readTypedDate(QString::fromUtf8(typed));
    CHECK((date ? date->text() : std::string()) == understood);
}

TEST_CASE("What was understood is said in words")
{
    const auto spell = [](const char* text) {
        return ui::spelledDate(base::PartialDate::parse(text).value(), base::Language::English);
    };
    CHECK(spell("1970") == QStringLiteral("1970, month and day not known"));
    CHECK(spell("1970-05") == QStringLiteral("May 1970, day not known"));
    CHECK(spell("1970-05-17") == QStringLiteral("17 May 1970"));
}
