// Names stand in their original script, on the screen and on paper: no letter may be an empty box.
#include "tests/ui/print/print_fixture.h"
#include "ui/print/text_block.h"
#include "ui/style/theme.h"

#include <QtGui/QGlyphRun>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>

using namespace tocsin;

namespace {

/// Invented names; one for each script that bureaus of the organisation write.
const std::vector<std::pair<const char*, const char*>>& names()
{
    static const std::vector<std::pair<const char*, const char*>> all{{"Chinese, simplified", "范例伟"},
                                                                      {"Chinese, traditional", "範例國強"},
                                                                      {"Japanese", "見本たろう サンプル"},
                                                                      {"Korean", "김보기 똠방"},
                                                                      {"Arabic", "المثالي كريم"},
                                                                      {"Persian", "نمونه پگاه ژاله"},
                                                                      {"Urdu", "مثالی ٹھیکیدار"},
                                                                      {"Hebrew", "דוגמה כהן"},
                                                                      {"Cyrillic", "Прикладенко Ґалина"},
                                                                      {"Greek", "Παράδειγμα"},
                                                                      {"Georgian", "ნიმუში"},
                                                                      {"Armenian", "Օրինակյան"},
                                                                      {"Thai", "ตัวอย่าง"},
                                                                      {"Devanagari", "उदाहरण"},
                                                                      {"Bengali", "উদাহরণ"},
                                                                      {"Tamil", "உதாரணம்"},
                                                                      {"Amharic", "ምሳሌ"},
                                                                      {"Khmer", "ឧទាហរណ៍"},
                                                                      {"Lao", "ຕົວຢ່າງ"},
                                                                      {"Myanmar", "ဥပမာ"},
                                                                      {"Sinhala", "උදාහරණ"},
                                                                      {"Mongolian in Cyrillic", "Жишээ"}};
    return all;
}

/// How many letters the font has no picture of.
int missing(const QFont& font, const QString& text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    int boxes = 0;
    for (const QGlyphRun& run : layout.glyphRuns()) boxes += int(run.glyphIndexes().count(0));
    return boxes;
}

} // namespace

TEST_CASE("Names in every script have all their letters, on paper and on the screen")
{
    CHECK(missing(ui::printFont(10, false), QStringLiteral("\U0010FFFD")) == 1); // the test can see a box
    ui::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ui::Appearance::Light);
    for (const auto& [script, name] : names()) {
        INFO(script);
        CHECK(missing(ui::printFont(10, false), QString::fromUtf8(name)) == 0);
        CHECK(missing(ui::printFont(10, true), QString::fromUtf8(name)) == 0);
        CHECK(missing(QApplication::font(), QString::fromUtf8(name)) == 0);
    }
}

TEST_CASE("A Chinese name stands in the PDF with the font that draws it")
{
    ui::PrintInput input = test::printOf(base::Language::English);
    input.content["person"]["family_name_original"] = "范例";
    input.content["person"]["forename_original"] = "伟";
    const base::Result<std::string> pdf = ui::pdfOf(input);
    REQUIRE(pdf);
    CHECK(pdf->find("WenQuanYi") != std::string::npos);
    CHECK(test::textOfPdf(*pdf).contains(QString::fromUtf8("范例")));
}
