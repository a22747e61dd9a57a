#include "ui/print/printed_notice.h"

#include "ui/print/parts.h"
#include "ui/print/qt_text.h"

#include <QtCore/QStringList>

namespace tocsin::ui {

bool isYes(const PrintTexts& texts, const std::string& path)
{
    const base::Json* value = texts.json(path);
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

bool isAnswered(const PrintTexts& texts, const std::string& path) { return texts.json(path) != nullptr; }

QString namesOf(const PrintTexts& texts, const char* family, const char* forename, const QString& comma)
{
    QStringList names;
    for (const char* path : {family, forename})
        if (const QString name = texts.value(path); !name.isEmpty()) names << name;
    return names.join(comma);
}

QString requesterOf(const PrintTexts& texts) { return texts.value("request.requesting_entity"); }

namespace {

std::vector<PrintCell> factsOf(const PrintTexts& texts)
{
    const PrintHead& head = texts.input().head;
    const auto latin = [](const std::string& text) { return PrintTexts::latin(PrintTexts::visible(text)); };
    const QString unknown = QStringLiteral("—");
    Cells cells(texts);
    const auto fact = [&](const QString& label, const QString& value, int span) {
        cells.wording(label, value.isEmpty() ? unknown : value, span).strong();
    };
    if (texts.isDiffusion())
        fact(texts.label("diffusion.message_reference"), PrintTexts::latin(texts.value("diffusion.message_reference")),
             3);
    else
        fact(texts.page("control_number"), latin(head.controlNumber), 3);
    fact(texts.label("request.entity_id"),
         latin(head.entityId.empty() ? fromQt(texts.value("request.entity_id")) : head.entityId), 3);
    fact(texts.page("date_of_issue"), head.issued ? latin(head.issuedOn) : texts.page("not_issued"), 3);
    fact(texts.page("state"), toQt(head.state.in(texts.input().language)), 3);
    fact(texts.page("requesting_country"), PrintTexts::isolated(requesterOf(texts)), 3);
    fact(texts.label("request.ncb_file_number"), PrintTexts::latin(texts.value("request.ncb_file_number")), 3);
    fact(texts.page("document_number"), latin(head.number), 3);
    fact(texts.label("request.urgency"), texts.value("request.urgency"), 3);
    return cells.all();
}

/// What the document is about, in a few words: the person, else the body, the organisation, the subject or the method.
QString titleOf(const PrintTexts& texts)
{
    if (texts.counts("person"))
        if (QString name = namesOf(texts, "person.family_name", "person.forename", QStringLiteral(", "));
            !name.isEmpty())
            return name;
    if (texts.counts("body")) return texts.page("unidentified_body");
    for (const auto& [section, path] :
         {std::pair("organisation", "organisation.name"), std::pair("subject", "subject.title"),
          std::pair("method", "method.kinds"), std::pair("artwork", "artwork.object_title")})
        if (texts.counts(section))
            if (QString title = texts.value(path); !title.isEmpty()) return title;
    return texts.page("not_known");
}

/// Puts the sections in order and numbers them; what says nothing is left out.
class Sections {
public:
    explicit Sections(std::vector<PrintPart>& parts) : parts_(parts) {}
    void add(const QString& title, PrintPart cells, std::vector<PrintPhoto> photos = {})
    {
        if (cells.cells.empty() && photos.empty()) return;
        PrintPart section;
        section.kind = PrintPart::Kind::Section;
        section.number = ++number_;
        section.title = title;
        section.photos = std::move(photos);
        parts_.push_back(std::move(section));
        parts_.push_back(std::move(cells));
    }

private:
    std::vector<PrintPart>& parts_;
    int number_ = 0;
};

void addSubject(const PrintTexts& texts, Sections& sections)
{
    if (texts.counts("person")) {
        sections.add(texts.sectionLabel("person"), identityPart(texts), photosOf(texts));
    } else if (texts.counts("body")) {
        sections.add(texts.page("section_found"), discoveryPart(texts), photosOf(texts));
        sections.add(texts.sectionLabel("body"), bodyPart(texts));
        sections.add(texts.page("section_teeth"), teethPart(texts));
    } else if (texts.counts("description")) {
        sections.add(texts.sectionLabel("description"), descriptionPart(texts), photosOf(texts));
    }
    if (texts.counts("organisation")) sections.add(texts.sectionLabel("organisation"), organisationPart(texts));
}

void addCase(const PrintTexts& texts, Sections& sections, std::vector<PrintPart>& parts)
{
    using Compose = PrintPart (*)(const PrintTexts&);
    static const std::initializer_list<std::pair<const char*, Compose>> kCases{
        {"sanctions", sanctionsPart}, {"artwork", artworkPart},
        {"missing", missingPart},     {"investigation", investigationPart},
        {"threat", threatPart},       {"method", methodPart},
        {"objects", objectsPart},     {"assets", assetsPart}};
    for (const auto& [section, compose] : kCases)
        if (texts.counts(section)) sections.add(texts.sectionLabel(section), compose(texts));
    if (texts.counts("judicial")) {
        sections.add(texts.sectionLabel("judicial"), judicialPart(texts));
        addCharges(texts, parts);
    } else if (texts.counts("facts")) {
        sections.add(texts.sectionLabel("facts"), factsPart(texts));
    }
    if (texts.counts("terrorism")) sections.add(texts.sectionLabel("terrorism"), terrorismPart(texts));
}

void addRequest(const PrintTexts& texts, Sections& sections)
{
    if (texts.counts("threat") || texts.counts("method"))
        sections.add(texts.page("section_warning"), warningPart(texts));
    else if (texts.counts("judicial") || texts.counts("missing"))
        sections.add(texts.page("section_action"), actionPart(texts));
    else if (!texts.counts("sanctions") && !texts.counts("artwork"))
        sections.add(texts.page("section_request"), requestPart(texts));
}

} // namespace

PrintedNotice composeNotice(const PrintTexts& texts)
{
    PrintedNotice notice;
    notice.name = titleOf(texts);
    if (texts.counts("person"))
        notice.originalName =
            namesOf(texts, "person.forename_original", "person.family_name_original", QStringLiteral(" "));
    notice.facts = factsOf(texts);
    notice.marking = texts.value("handling.confidentiality");
    if (notice.marking.isEmpty()) notice.marking = texts.code("confidentiality_levels", "official_use_only");
    notice.requester = requesterOf(texts);
    Sections sections(notice.parts);
    // Who receives a diffusion is what sets it apart, so it stands first.
    if (texts.isDiffusion()) sections.add(texts.sectionLabel("distribution"), diffusionPart(texts));
    addSubject(texts, sections);
    addCase(texts, sections, notice.parts);
    addRequest(texts, sections);
    if (!texts.isDiffusion())
        sections.add(texts.sectionLabel(texts.counts("distribution") ? "distribution" : "handling"),
                     distributionPart(texts));
    return notice;
}

} // namespace tocsin::ui
