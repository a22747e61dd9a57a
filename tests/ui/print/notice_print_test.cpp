#include "tests/ui/print/print_fixture.h"
#include "ui/print/text_block.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPalette>

using namespace tocsin;
using base::Language;

namespace {

/// Left where TOCSIN_SHOTS says, for people to look at.
void keepShots(const ui::NoticePrint& print, const QString& name)
{
    const QString folder = qEnvironmentVariable("TOCSIN_SHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    for (int page = 0; page < print.pageCount(); ++page)
        print.image(page, 110).save(QStringLiteral("%1/print-%2-%3.png").arg(folder, name).arg(page + 1));
}

/// All words of the pages, in the order in which they were placed.
QString wordsOf(const ui::NoticePrint& print)
{
    QString out;
    for (const ui::PlacedBlock& block : print.blocks()) out += block.text + QLatin1Char('\n');
    return out;
}

/// How many pixels of the page are darker than a quarter.
qint64 darkPixels(const QImage& image)
{
    qint64 dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 64) ++dark;
    return dark;
}

bool says(const ui::NoticePrint& print, const std::string& role)
{
    for (const ui::PlacedBlock& block : print.blocks())
        if (block.role == role) return true;
    return false;
}

} // namespace

TEST_CASE("The PDF says in each language who is wanted, for what and under which numbers")
{
    for (const Language language : base::kLanguages) {
        const ui::PrintInput input = test::issuedPrintOf(language);
        const auto print = ui::NoticePrint::make(input);
        REQUIRE(print);
        keepShots(*print, ui::toQt(base::code(language)));
        CHECK(print->pageCount() == 2);
        const QString text = test::textOfPdf(print->pdf().toStdString());
        for (const char* words : {"AL-MITHALI",
                                  "Karim",
                                  "Namoudhaji",
                                  "1984-02-29",
                                  "Z0012345",
                                  "Fraud committed by an organized group",
                                  "Use of forged documents",
                                  "Penal Code, article 291, paragraph 2",
                                  "120",
                                  "MA-2025/0213",
                                  "2025-04-09",
                                  "EX-2022/0057",
                                  "2022/119",
                                  "2039-06-30",
                                  "A-4711/11-2026",
                                  "2026/90417",
                                  "2026-11-30",
                                  "NCB-TN-2026-00311",
                                  "2026/00012",
                                  "0123 4567 89ab cdef",
                                  "2026-11-24 09:00 UTC",
                                  "Olga Officer"})
            CHECK(text.contains(QLatin1String(words)));
        // Arabic letters come out of a PDF in the forms in which they were drawn.
        const QString folded = text.normalized(QString::NormalizationForm_KC);
        CHECK(folded.contains(ui::toQt(input.catalogue->list("countries")->find("TN")->label.in(language))));
        CHECK(folded.contains(test::blockSaying(*print, "marking").text));
        CHECK(folded.contains(test::blockSaying(*print, "title").text));
        CHECK(folded.contains(QStringLiteral("كريم المثالي")));
    }
}

TEST_CASE("Labels and page texts are those of the chosen language")
{
    const auto words = [](Language language) { return wordsOf(*ui::NoticePrint::make(test::issuedPrintOf(language))); };
    CHECK(words(Language::English).contains(QStringLiteral("RED NOTICE")));
    CHECK(words(Language::French).contains(QStringLiteral("NOTICE ROUGE")));
    CHECK(words(Language::French).contains(QStringLiteral("Page 2 sur 2")));
    CHECK(words(Language::Spanish).contains(QStringLiteral("NOTIFICACIÓN ROJA")));
    CHECK(words(Language::Arabic).contains(QStringLiteral("النشرة الحمراء")));
    CHECK(words(Language::Arabic).contains(QStringLiteral("الصفحة 1 من 2")));
    CHECK(words(Language::Arabic).contains(QStringLiteral("تونس")));
}

TEST_CASE("Every text that the page asks for exists")
{
    // A missing one would be printed as its key.
    for (const bool issued : {true, false}) {
        const ui::PrintInput input = issued ? test::issuedPrintOf(Language::French) : test::printOf(Language::French);
        const QString words = wordsOf(*ui::NoticePrint::make(input));
        static const QRegularExpression kKey(QStringLiteral("\\b[a-z]+_[a-z_]+\\b"));
        CHECK(kKey.match(words).captured() == QString());
    }
}

TEST_CASE("What was not issued says so on every page and what was issued does not")
{
    for (const Language language : base::kLanguages) {
        const auto draft = ui::NoticePrint::make(test::printOf(language));
        keepShots(*draft, QStringLiteral("draft-") + ui::toQt(base::code(language)));
        int marked = 0;
        for (const ui::PlacedBlock& block : draft->blocks())
            if (block.role == "watermark") ++marked;
        CHECK(marked == draft->pageCount());
        CHECK_FALSE(says(*ui::NoticePrint::make(test::issuedPrintOf(language)), "watermark"));
    }
    const auto draft = ui::NoticePrint::make(test::printOf(Language::English));
    CHECK(test::blockSaying(*draft, "watermark", QStringLiteral("DRAFT – NOT ISSUED")).page == 0);
    // Its grey is on the paper, where an issued notice is white.
    const auto grey = [](const ui::NoticePrint& print) {
        const QImage page = print.image(0, 60);
        qint64 count = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                if (page.pixel(x, y) == qRgb(0xe9, 0xea, 0xed)) ++count;
        return count;
    };
    CHECK(grey(*draft) > 2000);
    CHECK(grey(*ui::NoticePrint::make(test::issuedPrintOf(Language::English))) < 20);
}

TEST_CASE("Every page carries marking, number, version, content hash and its place among the pages")
{
    const auto print = ui::NoticePrint::make(test::issuedPrintOf(Language::English));
    for (int page = 0; page < print->pageCount(); ++page) {
        QStringList here;
        for (const ui::PlacedBlock& block : print->blocks())
            if (block.page == page) here << block.text;
        CHECK(here.count(QStringLiteral("FOR OFFICIAL USE ONLY")) == 2);
        CHECK(here.contains(QStringLiteral("Document 2026/00012, version 3")));
        CHECK(here.contains(QStringLiteral("Content 0123 4567 89ab cdef")));
        CHECK(here.contains(QStringLiteral("Page %1 of 2").arg(page + 1)));
        CHECK(here.contains(QStringLiteral("Printed 2026-11-24 09:00 UTC by Olga Officer")));
    }
}

TEST_CASE("A long summary runs over pages and loses no word")
{
    ui::PrintInput input = test::issuedPrintOf(Language::English);
    std::string summary;
    QStringList words;
    for (int i = 0; summary.size() < 7990; ++i) {
        words << QStringLiteral("word%1x").arg(i);
        summary += words.last().toStdString() + (i % 40 == 39 ? ".\n" : " ");
    }
    input.content["facts"]["summary"] = summary;
    const auto print = ui::NoticePrint::make(input);
    CHECK(print->pageCount() >= 3);
    const QString text = test::textOfPdf(print->pdf().toStdString());
    QStringList lost;
    for (const QString& word : words)
        if (!text.contains(word)) lost << word;
    CHECK(lost.join(QLatin1Char(' ')) == QString());
    const ui::PlacedBlock label = test::blockSaying(*print, "label", QStringLiteral("Summary of facts"));
    const ui::PlacedBlock more = test::blockSaying(*print, "label", QStringLiteral("Summary of facts (continued)"));
    CHECK(more.page == label.page + 1);
    CHECK(more.millimetres.top() < 30);
}

TEST_CASE("Nothing is placed outside the margins, headings are not alone at a page's foot")
{
    for (const Language language : base::kLanguages) {
        for (const int charges : {1, 2, 5, 9}) {
            ui::PrintInput input = test::issuedPrintOf(language);
            base::Json& list = input.content["judicial"]["charges"];
            while (static_cast<int>(list.size()) < charges) list.push_back(list[list.size() % 2]);
            const auto print = ui::NoticePrint::make(input);
            const std::vector<ui::PlacedBlock>& blocks = print->blocks();
            for (const ui::PlacedBlock& block : blocks) {
                INFO(block.role << " " << block.text.toStdString());
                CHECK(block.millimetres.left() > 14.9);
                CHECK(block.millimetres.right() < 195.1);
                CHECK(block.millimetres.bottom() < 291);
                if (block.role != "subheading" && block.role != "section") continue;
                const auto follows = [&](const ui::PlacedBlock& other) {
                    return other.page == block.page && other.role == "value" &&
                           other.millimetres.top() > block.millimetres.bottom();
                };
                CHECK(std::any_of(blocks.begin(), blocks.end(), follows));
            }
        }
    }
}

TEST_CASE("An Arabic page mirrors an English one")
{
    const auto left = ui::NoticePrint::make(test::issuedPrintOf(Language::English));
    const auto right = ui::NoticePrint::make(test::issuedPrintOf(Language::Arabic));
    const auto photograph = [](const ui::NoticePrint& print) { return test::blockSaying(print, "photograph"); };
    CHECK(photograph(*left).millimetres.left() < 20);
    CHECK(photograph(*right).millimetres.right() > 190);
    // The marking is at the trailing margin, the requester at the leading one.
    const auto arabicMarking = test::blockSaying(*right, "marking", QStringLiteral("للاستخدام الرسمي فقط"));
    CHECK(arabicMarking.millimetres.left() < 20);
    CHECK(test::blockSaying(*left, "marking", QStringLiteral("FOR OFFICIAL USE ONLY")).millimetres.right() > 190);
    // First columns stand right of second ones, and identifiers keep their order of signs.
    const auto control = test::blockSaying(*right, "value", QStringLiteral("A-4711/11-2026"));
    const auto entity = test::blockSaying(*right, "value", QStringLiteral("2026/90417"));
    CHECK(control.millimetres.left() > entity.millimetres.right() - 0.1);
    // Ink of a right-to-left label touches the right end of its place.
    const ui::PlacedBlock label = test::blockSaying(*right, "label", QStringLiteral("رقم المراقبة"));
    const QImage page = right->image(0, 254);
    const QRect place = QRectF(label.millimetres.topLeft() * 10, label.millimetres.size() * 10).toAlignedRect();
    const QImage piece = page.copy(place);
    CHECK(darkPixels(piece.copy(0, 0, piece.width() / 2, piece.height())) == 0);
    CHECK(piece.copy(piece.width() - 40, 0, 40, piece.height()).convertToFormat(QImage::Format_Grayscale8) !=
          QImage(40, piece.height(), QImage::Format_Grayscale8));
}

TEST_CASE("A dark desktop prints black on white")
{
    const QPalette before = QGuiApplication::palette();
    const auto draw = [] { return ui::NoticePrint::make(test::issuedPrintOf(Language::English))->image(0, 90); };
    const QImage light = draw();
    QPalette dark;
    dark.setColor(QPalette::Text, QColor(0xf0, 0xf0, 0xf0));
    dark.setColor(QPalette::WindowText, QColor(0xf0, 0xf0, 0xf0));
    dark.setColor(QPalette::Base, QColor(0x10, 0x10, 0x10));
    dark.setColor(QPalette::Window, QColor(0x10, 0x10, 0x10));
    QGuiApplication::setPalette(dark);
    const QImage inDark = draw();
    QGuiApplication::setPalette(before);
    CHECK(inDark == light);
    CHECK(darkPixels(inDark) > 5000);
    CHECK(inDark.pixel(2, 2) == qRgb(255, 255, 255));
}

TEST_CASE("Hostile text stays text and inside the margins")
{
    ui::PrintInput input = test::issuedPrintOf(Language::English);
    input.content["person"]["family_name"] = "<b>BOLD</b><img src=x>&amp;";
    input.content["person"]["forename"] = "Ka\xE2\x80\xAErim"; // a right-to-left override
    input.content["person"]["occupation"] = std::string(400, 'W');
    input.content["facts"]["summary"] = std::string(8000, 'm');
    const auto print = ui::NoticePrint::make(input);
    const QString words = wordsOf(*print);
    CHECK(words.contains(QStringLiteral("<b>BOLD</b><img src=x>&amp;")));
    CHECK(words.contains(QStringLiteral("Ka[U+202E]rim")));
    CHECK_FALSE(words.contains(QChar(0x202E)));
    CHECK(words.count(QLatin1Char('W')) >= 400);
    CHECK(words.count(QLatin1Char('m')) >= 8000);
    for (int page = 0; page < print->pageCount(); ++page) {
        const QImage image = print->image(page, 72);
        CHECK(darkPixels(image.copy(0, 0, 40, image.height())) == 0);
        CHECK(darkPixels(image.copy(image.width() - 40, 0, 40, image.height())) == 0);
    }
}

TEST_CASE("Dates and numbers in Arabic text keep the order of their parts")
{
    // After an Arabic letter a plain 2024-05-03 would be drawn as 03-05-2024, and Latin words must stay in their order.
    const QStringList pieces{QStringLiteral("2024-05-03"), QStringLiteral("A-12/2024"),
                             QStringLiteral("MINA AL-MITHAL 2024/7"), QStringLiteral("12/B/2024")};
    for (const QString& piece : pieces) {
        ui::TextBlock alone({{piece, ui::Paragraph::Direction::Latin}}, {}, 8000, false);
        ui::TextBlock within({{QStringLiteral("تاريخ ") + piece, ui::Paragraph::Direction::Own}}, {}, 8000, true);
        // Arabic stands at the right, so the left end of the line is the piece as it looks alone.
        const auto inkOf = [](const ui::TextBlock& block, qreal left) {
            QImage image(1600, 90, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.2, 0.2);
            block.paint(painter, QPointF(-left, 0), 0, 1);
            return image;
        };
        const int width = static_cast<int>(alone.widestLine() * 0.2) - 1;
        const QImage expected = inkOf(alone, 0).copy(0, 0, width, 90);
        const QImage found = inkOf(within, 8000 - within.widestLine()).copy(0, 0, width, 90);
        INFO(piece.toStdString());
        qint64 ink = 0;
        qint64 different = 0;
        for (int y = 0; y < 90; ++y)
            for (int x = 0; x < width; ++x) {
                ink += 255 - qGray(expected.pixel(x, y));
                different += std::abs(qGray(expected.pixel(x, y)) - qGray(found.pixel(x, y)));
            }
        CHECK(ink > 100'000);
        CHECK(different < ink / 4);
    }
}

TEST_CASE("Piles of marks on a letter are shown as code points beyond what a script needs")
{
    std::string name = "Z";
    for (int i = 0; i < 12; ++i) name += "\xCC\x81"; // combining acute
    ui::PrintInput input = test::printOf(Language::English);
    input.content["person"]["forename"] = name;
    const QString words = wordsOf(*ui::NoticePrint::make(input));
    CHECK(words.contains(QStringLiteral("[U+0301]")));
    CHECK_FALSE(words.contains(QString(5, QChar(0x0301))));
    input.content["person"]["forename"] = "Nguyễn Thị";
    CHECK(wordsOf(*ui::NoticePrint::make(input)).contains(QStringLiteral("Nguyễn Thị")));
}

TEST_CASE("A charge that runs over a page says so at the top of the next")
{
    ui::PrintInput input = test::issuedPrintOf(Language::English);
    input.content["judicial"]["charges"][0]["law_wording"] = std::string(1800, 'a') + " end";
    const auto print = ui::NoticePrint::make(input);
    const auto more =
        test::blockSaying(*print, "subheading", QStringLiteral("Charge 1 of 2 – Prosecution (continued)"));
    CHECK(more.page == 1);
    CHECK(more.millimetres.top() < 25);
    // Section 3 begins anew, whatever page it falls on.
    for (const ui::PlacedBlock& block : print->blocks())
        CHECK_FALSE((block.role == "subheading" && block.page == 2 && block.text.contains(QStringLiteral("Charge 1"))));
}

TEST_CASE("An empty notice still prints the lines that are expected of it")
{
    ui::PrintInput input = test::printOf(Language::English);
    input.content = base::Json::object();
    const auto print = ui::NoticePrint::make(input);
    REQUIRE(print);
    CHECK(print->pageCount() == 1);
    const QString words = wordsOf(*print);
    CHECK(words.contains(QStringLiteral("Family name\nNot known")));
    CHECK(words.contains(QStringLiteral("FOR OFFICIAL USE ONLY")));
    CHECK(words.contains(QStringLiteral("Summary of facts\nNot known")));
    CHECK(words.contains(QStringLiteral("Charges\nNot known")));
    CHECK(words.contains(QStringLiteral("Recipients\nNot known")));
    CHECK_FALSE(words.contains(QStringLiteral("Occupation")));
}

TEST_CASE("A form that nobody knows is not printed")
{
    ui::PrintInput input = test::printOf(Language::English);
    input.type = "mauve.notice";
    CHECK(ui::pdfOf(input).error().key == "form.unknown_type");
    CHECK(ui::renderPages(input, 72).error().key == "form.unknown_type");
}

TEST_CASE("The facts are composed from the acts when nobody wrote a summary")
{
    ui::PrintInput input = test::printOf(Language::English);
    input.content["facts"].erase("summary");
    const QString words = wordsOf(*ui::NoticePrint::make(input));
    CHECK(words.contains(QStringLiteral("Handed three forged bank guarantees")));
    CHECK_FALSE(wordsOf(*ui::NoticePrint::make(test::printOf(Language::English)))
                    .contains(QStringLiteral("Handed three forged bank guarantees")));
}
