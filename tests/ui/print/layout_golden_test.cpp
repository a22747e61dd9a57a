// The layout of the complete sample, block by block, against what stands in tests/data/print. After an intended change
// run with TOCSIN_REWRITE_GOLDENS=1 and read the difference before it is committed.
#include "tests/ui/print/print_fixture.h"

#include <QtCore/QStringList>

using namespace tocsin;
using base::Language;

namespace {

/// "1 label       15.0   35.2   40.0  Control number": page, role, left, top and width in millimetres, words.
QString dumpOf(const ui::NoticePrint& print)
{
    QString out;
    for (const ui::PlacedBlock& block : print.blocks())
        out += QStringLiteral("%1 %2 %3 %4 %5  %6\n")
                   .arg(block.page + 1)
                   .arg(ui::toQt(block.role), -16)
                   .arg(block.millimetres.left(), 6, 'f', 1)
                   .arg(block.millimetres.top(), 6, 'f', 1)
                   .arg(block.millimetres.width(), 6, 'f', 1)
                   .arg(block.text);
    return out;
}

void compareWithGolden(const ui::NoticePrint& print, const std::string& name)
{
    const std::string path = std::string(TOCSIN_TEST_DATA "/print/") + name;
    const QString found = dumpOf(print);
    if (qEnvironmentVariableIntValue("TOCSIN_REWRITE_GOLDENS") == 1) REQUIRE(base::writeFile(path, ui::fromQt(found)));
    const base::Result<std::string> bytes = base::readFile(path);
    REQUIRE(bytes);
    const QStringList expected = ui::toQt(*bytes).split(QLatin1Char('\n'));
    const QStringList lines = found.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(expected.size(), lines.size()); ++i) {
        INFO(name << ", line " << i + 1);
        CHECK(lines.value(i) == expected.value(i));
    }
}

} // namespace

TEST_CASE("The complete sample is laid out as it was reviewed, in English and in Arabic")
{
    compareWithGolden(*ui::NoticePrint::make(test::printOf(Language::English)), "red_complete.en.txt");
    compareWithGolden(*ui::NoticePrint::make(test::issuedPrintOf(Language::Arabic)), "red_complete.ar.txt");
}

TEST_CASE("A yellow notice, an orange one without a person and a diffusion are laid out as they were reviewed")
{
    for (const Language language : {Language::English, Language::Arabic}) {
        const std::string end = "." + std::string(base::code(language)) + ".txt";
        ui::PrintInput yellow = test::printOf(language, "yellow_complete.json");
        yellow.type = "yellow.notice";
        compareWithGolden(*ui::NoticePrint::make(yellow), "yellow_complete" + end);
        ui::PrintInput orange = test::printOf(language, "orange_event.json");
        orange.type = "orange.notice";
        compareWithGolden(*ui::NoticePrint::make(orange), "orange_event" + end);
        ui::PrintInput diffusion = test::printOf(language);
        diffusion.type = "arrest.diffusion";
        diffusion.content["distribution"]["recipients"] = "selected";
        diffusion.content["distribution"]["recipient_entities"] = {"IT", "MT", "FR"};
        diffusion.content["diffusion"] = {{"reason", "limited_circulation"},
                                          {"reason_text", "The person was seen in these countries only."}};
        compareWithGolden(*ui::NoticePrint::make(diffusion), "arrest_diffusion" + end);
    }
}
