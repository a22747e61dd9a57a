// What each type prints, in which order, and what it never prints. The content is made from the form's definition: a
// text field holds its own path, so that the words on the page say where they come from.
#include "tests/ui/print/print_fixture.h"
#include "ui/print/notice_colour.h"
#include "ui/print/print_texts.h"
#include "ui/print/printed_notice.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <cmath>
#include <set>

using namespace tocsin;
using base::Json;
using base::Language;

namespace {

const form::Catalogue& catalogue() { return *test::printOf(Language::English).catalogue; }

Json filled(const form::Field& field, const std::string& path)
{
    switch (field.type) {
    case form::FieldType::Text:
    case form::FieldType::Paragraph: return "<" + path + ">";
    case form::FieldType::Code: return catalogue().list(field.codeList)->codes().front().code;
    case form::FieldType::Codes: return Json::array({catalogue().list(field.codeList)->codes().front().code});
    case form::FieldType::PartialDate:
    case form::FieldType::Date: return "2026-03-14";
    case form::FieldType::Integer: return field.minimum.value_or(7);
    case form::FieldType::Boolean: return true;
    case form::FieldType::Reference:
    case form::FieldType::Attachment: return nullptr;
    case form::FieldType::List: break;
    }
    Json row{{"id", "r1"}};
    for (const form::Field& inner : field.fields)
        if (Json value = filled(inner, path + "." + inner.id); !value.is_null()) row[inner.id] = std::move(value);
    return Json::array({row});
}

/// Every field of the form holds something.
Json contentOf(const form::Form& form, const char* subject)
{
    Json content = Json::object();
    for (const form::Section& section : form.sections())
        for (const form::Field& field : section.fields)
            if (Json value = filled(field, section.id + "." + field.id); !value.is_null())
                content[section.id][field.id] = std::move(value);
    if (*subject != '\0') content["subject"]["kind"] = subject;
    return content;
}

ui::PrintInput inputOf(const std::string& type, const char* subject, Language language = Language::English)
{
    ui::PrintInput input = test::printOf(language);
    input.type = type;
    input.content = contentOf(*catalogue().form(type), subject);
    return input;
}

ui::PrintedNotice composed(const ui::PrintInput& input)
{
    return ui::composeNotice(ui::PrintTexts(input, *input.catalogue->form(input.type)));
}

std::vector<std::string> titlesOf(const ui::PrintedNotice& notice)
{
    std::vector<std::string> titles;
    for (const ui::PrintPart& part : notice.parts)
        if (part.kind == ui::PrintPart::Kind::Section) titles.push_back(ui::fromQt(part.title));
    return titles;
}

QString wordsOf(const ui::PrintedNotice& notice)
{
    QStringList words{notice.name, notice.originalName};
    const auto take = [&words](const std::vector<ui::PrintCell>& cells) {
        for (const ui::PrintCell& cell : cells)
            for (const ui::Paragraph& paragraph : cell.paragraphs) words << paragraph.text;
    };
    take(notice.facts);
    for (const ui::PrintPart& part : notice.parts) take(part.cells);
    return words.join(QLatin1Char('\n'));
}

struct Expected {
    const char* type;
    const char* subject; ///< code of subject.kind; empty when the form asks for none
    std::vector<std::string> titles;
    std::vector<std::string> sections; ///< of the form, whose values stand on the page
};

const std::vector<Expected>& expectations()
{
    const std::string person = "Identity particulars";
    const std::string facts = "Facts of the case";
    const std::string terrorism = "Terrorism and organised crime";
    const std::string action = "Action to be taken if traced";
    const std::string request = "What is requested";
    const std::string warning = "Warning and handling";
    const std::string recipients = "Recipients and restrictions";
    static const std::vector<Expected> kAll{
        {"red.notice", "", {person, "Judicial information", terrorism, action, recipients}, {"person", "judicial"}},
        {"blue.notice", "", {person, "Investigation", facts, terrorism, request, recipients}, {"investigation"}},
        {"green.notice", "", {person, "Threat", facts, terrorism, warning, recipients}, {"person", "threat"}},
        {"yellow.notice", "", {person, "Disappearance or discovery", action, recipients}, {"person", "missing"}},
        {"black.notice",
         "",
         {"Discovery of the body", "Body", "Teeth, fingerprints and DNA", request, recipients},
         {"body"}},
        {"purple.notice", "", {"Modus operandi", "Objects", terrorism, warning, recipients}, {"method", "objects"}},
        {"orange.notice", "person", {person, "Threat", terrorism, warning, recipients}, {"person", "threat"}},
        {"orange.notice", "event", {"Threat", "Objects", terrorism, warning, recipients}, {"threat", "objects"}},
        {"silver.notice",
         "",
         {person, "Organisation", "Assets", facts, terrorism, request, recipients},
         {"person", "organisation", "assets"}},
        {"un.notice", "person", {person, "Security Council sanctions", "Handling"}, {"person", "sanctions"}},
        {"un.notice",
         "organisation",
         {"Organisation", "Security Council sanctions", "Handling"},
         {"organisation", "sanctions"}},
        {"art.notice", "", {"Work of art", "Handling"}, {"artwork"}},
        {"arrest.diffusion",
         "",
         {recipients, person, "Judicial information", terrorism, action},
         {"person", "judicial", "diffusion"}},
        {"locate.diffusion", "person", {recipients, person, facts, terrorism, request}, {"person"}},
        {"locate.diffusion", "object", {recipients, "Objects", facts, terrorism, request}, {"objects"}},
        {"inquiry.diffusion",
         "organisation",
         {recipients, "Organisation", "Investigation", facts, terrorism, request},
         {"organisation", "investigation"}},
        {"identify.diffusion",
         "body",
         {recipients, "Discovery of the body", "Body", "Teeth, fingerprints and DNA", facts, terrorism, request},
         {"body"}},
        {"warn.diffusion", "", {recipients, person, "Threat", facts, terrorism, warning}, {"person", "threat"}},
        {"inform.diffusion",
         "modus_operandi",
         {recipients, "Modus operandi", "Objects", facts, terrorism, warning},
         {"method", "objects"}},
        {"silver.diffusion",
         "",
         {recipients, person, "Organisation", "Assets", facts, terrorism, request},
         {"person", "organisation", "assets"}}};
    return kAll;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("Each type prints its own sections in their order, numbered from one")
{
    std::set<std::string> seen;
    for (const Expected& expected : expectations()) {
        INFO(expected.type << " about " << expected.subject);
        seen.insert(expected.type);
        const ui::PrintedNotice notice = composed(inputOf(expected.type, expected.subject));
        CHECK(titlesOf(notice) == expected.titles);
        int number = 0;
        for (const ui::PrintPart& part : notice.parts)
            if (part.kind == ui::PrintPart::Kind::Section) CHECK(part.number == ++number);
        const QString words = wordsOf(notice);
        for (const std::string& section : expected.sections) {
            INFO(section);
            CHECK(words.contains(QStringLiteral("<%1.").arg(ui::toQt(section))));
        }
    }
    CHECK(seen.size() == catalogue().types().size());
}

TEST_CASE("What a bureau keeps for itself, and sections of another subject, are never printed")
{
    for (const Expected& expected : expectations()) {
        INFO(expected.type << " about " << expected.subject);
        const ui::PrintInput input = inputOf(expected.type, expected.subject);
        const QString words = wordsOf(composed(input));
        for (const char* kept : {"selfcheck", "legality", "sources", "sensitive"}) {
            INFO(kept);
            CHECK_FALSE(words.contains(QStringLiteral("<%1.").arg(QLatin1String(kept))));
        }
        CHECK_FALSE(words.contains(QStringLiteral("restrictions.reason")));
        for (const form::Section& section : input.catalogue->form(input.type)->sections())
            if (!form::Form::applies(section, input.content)) {
                INFO(section.id);
                CHECK_FALSE(words.contains(QStringLiteral("<%1.").arg(ui::toQt(section.id))));
            }
    }
}

TEST_CASE("A notice without a person has no identity block and is named by its subject")
{
    const ui::PrintedNotice event = composed(inputOf("orange.notice", "event"));
    CHECK(event.name == QStringLiteral("<subject.title>"));
    CHECK(event.originalName.isEmpty());
    CHECK_FALSE(wordsOf(event).contains(QStringLiteral("<person.")));
    CHECK(composed(inputOf("black.notice", "")).name == QStringLiteral("Unidentified body"));
    CHECK(composed(inputOf("inquiry.diffusion", "organisation")).name == QStringLiteral("<organisation.name>"));
}

TEST_CASE("A diffusion says on its head what it is, and first of all who receives it")
{
    for (const std::string& type : catalogue().typesIn("diffusion")) {
        INFO(type);
        ui::PrintInput input = inputOf(
            type, type == "warn.diffusion" || type == "arrest.diffusion" || type == "silver.diffusion" ? "" : "person");
        input.content["distribution"]["recipient_entities"] = {"FR", "BR"};
        const auto print = ui::NoticePrint::make(input);
        REQUIRE(print);
        const ui::PlacedBlock colour = test::blockSaying(*print, "colour");
        CHECK(colour.text == (type == "silver.diffusion" ? QStringLiteral("SILVER") : QStringLiteral("DIFFUSION")));
        const ui::PlacedBlock recipients =
            test::blockSaying(*print, "section", QStringLiteral("Recipients and restrictions"));
        CHECK(recipients.page == 0);
        CHECK(wordsOf(composed(input)).contains(QStringLiteral("Brazil")));
        for (const ui::PlacedBlock& block : print->blocks())
            if (block.role == "section" && block.page == 0)
                CHECK(block.millimetres.top() >= recipients.millimetres.top());
    }
}

TEST_CASE("Every type fits its pages in four languages, with its whole name on the head")
{
    for (const Expected& expected : expectations())
        for (const Language language : base::kLanguages) {
            INFO(expected.type << " in " << base::code(language));
            const ui::PrintInput input = inputOf(expected.type, expected.subject, language);
            const auto print = ui::NoticePrint::make(input);
            REQUIRE(print);
            const ui::PlacedBlock title = test::blockSaying(*print, "title");
            CHECK(title.text == ui::toQt(input.catalogue->form(input.type)->label().in(language)).toUpper());
            CHECK(title.millimetres.top() >= 18);
            CHECK(title.millimetres.bottom() <= 33);
            for (const ui::PlacedBlock& block : print->blocks()) {
                if (block.role == "watermark") continue;
                INFO(block.role << ": " << block.text.toStdString());
                CHECK(block.millimetres.left() >= 14.9);
                CHECK(block.millimetres.right() <= 195.1);
                CHECK(block.millimetres.bottom() <= 292);
            }
            static const QRegularExpression kKey(QStringLiteral("(?<![<.\\w])[a-z]+_[a-z_]+\\b"));
            for (const ui::PlacedBlock& block : print->blocks())
                if (block.role == "label" || block.role == "section")
                    CHECK(kKey.match(block.text).captured() == QString());
        }
}

TEST_CASE("The head's words can be read on every colour, and colour never speaks alone")
{
    std::set<QRgb> bands;
    for (const std::string& type : catalogue().types()) {
        INFO(type);
        const ui::NoticeColour colour = ui::noticeColour(type);
        CHECK(contrast(colour.band, colour.onBand) >= 4.5);
        CHECK(contrast(colour.accent, Qt::white) >= 4.5);
        CHECK(contrast(colour.accent, colour.tint) >= 4.5);
        if (!type.ends_with(".diffusion")) CHECK(bands.insert(colour.band.rgb()).second);
        if (type.ends_with(".notice") && type != "art.notice")
            CHECK(catalogue().list("notice_colours")->find(colour.code) != nullptr);
    }
    CHECK(ui::noticeColour("silver.diffusion").onBand == QColor(Qt::black));
    CHECK(ui::noticeColour("arrest.diffusion").code.empty());
}
