#include "ui/print/catalogue_print.h"

#include "tests/support/knowledge.h"
#include "tests/ui/catalogue/bench.h"
#include "ui/style/message_bar.h"

#include <QtCore/QFile>

using namespace tocsin;
using base::Language;
using test::Bench;

namespace {

const rules::Pack& pack()
{
    static const std::shared_ptr<const rules::Pack> loaded =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    return *loaded;
}

std::vector<const rules::Rule*> allRules()
{
    std::vector<const rules::Rule*> out;
    for (const rules::Rule& rule : pack().rules()) out.push_back(&rule);
    return out;
}

/// Enough for what does not depend on how many there are.
std::vector<const rules::Rule*> someRules()
{
    std::vector<const rules::Rule*> out = allRules();
    out.resize(std::min<std::size_t>(out.size(), 40));
    return out;
}

ui::PrintedPages printed(const std::vector<const rules::Rule*>& rules, Language language, const QString& filter = {})
{
    return ui::printCatalogue(
        {test::catalogue(), pack(), rules, base::parseDate("2026-11-24").value(), language, filter});
}

/// The first lines that a block of this role says, without what breaks between lines.
QStringList said(const ui::PrintedPages& pages, const std::string& role)
{
    QStringList out;
    for (const ui::PlacedBlock& block : pages.blocks())
        if (block.role == role) out << block.text.simplified();
    return out;
}

void keepShots(const ui::PrintedPages& print, const char* name)
{
    const QString folder = qEnvironmentVariable("TOCSIN_SHOTS");
    for (int page = 0; !folder.isEmpty() && page < std::min(3, print.pageCount()); ++page)
        print.image(page, 110).save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name)).arg(page + 1));
}

} // namespace

TEST_CASE("The printed rules hold every rule in every language, within the page, with headings above what they head")
{
    for (const Language language : base::kLanguages) {
        CAPTURE(base::code(language));
        const bool all = language == Language::English;
        const std::vector<const rules::Rule*> rules = all ? allRules() : someRules();
        const ui::PrintedPages print = printed(rules, language);
        keepShots(print, ("catalogue-" + std::string(base::code(language))).c_str());
        CHECK(said(print, "page").size() == print.pageCount());
        const QString titles = said(print, "rule").join(QLatin1Char(' '));
        for (const rules::Rule* rule : rules) {
            CAPTURE(rule->id);
            CHECK(titles.contains(ui::toQt(rule->title.in(language)).simplified()));
        }
        const std::vector<ui::PlacedBlock>& blocks = print.blocks();
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            CHECK(QRectF(0, 0, 210, 297).contains(blocks[i].millimetres));
            const bool heads = blocks[i].role == "heading" || blocks[i].role == "article" || blocks[i].role == "rule";
            // The last block of a page is its number.
            if (heads) CHECK((blocks[i + 1].page == blocks[i].page && blocks[i + 1].role != "page"));
        }
    }
}

TEST_CASE("Articles stand in the order of the pack, each once, and the page says what the rules were chosen by")
{
    const ui::PrintedPages print = printed(allRules(), Language::English);
    QStringList articles = said(print, "article");
    CHECK(articles.size() > 5);
    CHECK(articles.removeDuplicates() == 0);
    CHECK(said(print, "filter").isEmpty());
    const ui::PrintedPages some = printed({&pack().rules().front()}, Language::English, QStringLiteral("Warning"));
    CHECK(said(some, "filter").join(QString()).contains(QStringLiteral("Warning")));
    CHECK(said(some, "rule").size() == 1);
    CHECK(some.pageCount() < print.pageCount());
    CHECK(printed({}, Language::French).pageCount() == 1);
}

TEST_CASE("Arabic pages read from right to left")
{
    const auto leadingEdge = [](const ui::PrintedPages& print) {
        for (const ui::PlacedBlock& block : print.blocks())
            if (block.role == "condition") return block.millimetres;
        return QRectF();
    };
    const QRectF arabic = leadingEdge(printed(someRules(), Language::Arabic));
    const QRectF english = leadingEdge(printed(someRules(), Language::English));
    CHECK(english.right() == Approx(195).margin(0.1));
    CHECK(arabic.left() == Approx(15).margin(0.1));
}

TEST_CASE("What is shown is saved as a PDF in the chosen language, and what cannot be written is said")
{
    test::World world;
    test::TempFolder folder;
    const Bench bench(world, "carla");
    bench.type("RPD-83-1-c-several");
    REQUIRE(bench.rows() == 1);
    QString suggested;
    QString file = ui::toQt(folder.path("rules.pdf"));
    bench.page()->setAskFile([&](QWidget*, const QString& suggestion) {
        suggested = suggestion;
        return file;
    });
    bench.page()->savePdf(Language::Arabic);
    CHECK(suggested.endsWith(QStringLiteral("-ar.pdf")));
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    auto* message = bench.page()->findChild<ui::MessageBar*>();
    CHECK(message->tone() == ui::Tone::Good);
    file = ui::toQt(folder.path("no such folder/rules.pdf"));
    bench.page()->savePdf(Language::English);
    CHECK(message->tone() == ui::Tone::Block);
    file.clear();
    message->clear();
    bench.page()->savePdf(Language::English);
    CHECK(message->text().isEmpty());
}
