// Who a document is about: the identity particulars of a person, or what is known of a body.

#include "ui/print/parts.h"

#include <QtCore/QStringList>

namespace tocsin::ui {

namespace {

void addNationalities(const PrintTexts& texts, Cells& cells)
{
    const std::string list = "person.nationalities";
    PrintCell cell{texts.label(list), {}, 6};
    for (std::size_t row = 0; row < texts.rows(list); ++row) {
        const std::string at = list + "[" + std::to_string(row) + "]";
        QString line = cells.piece(at + ".country");
        if (isAnswered(texts, at + ".confirmed"))
            line += QStringLiteral(" (") + texts.page(isYes(texts, at + ".confirmed") ? "confirmed" : "not_confirmed") +
                    QLatin1Char(')');
        cell.paragraphs.push_back({line, Paragraph::Direction::Page});
    }
    if (cell.paragraphs.empty()) cell.paragraphs.push_back({texts.page("not_known"), Paragraph::Direction::Page});
    cells.add(std::move(cell));
}

void addDescription(Cells& cells)
{
    cells.field("description.height_cm", 2).field("description.weight_kg", 2).field("description.build", 2);
    cells.field("description.eyes", 3).field("description.hair", 3);
    cells.field("description.distinguishing_marks").field("description.physical_description");
}

void addBiometrics(Cells& cells)
{
    cells.list("biometrics.fingerprints", {"kind", "taken_by", "taken_on"});
    cells.list("biometrics.dna", {"laboratory", "reference", "taken_on"});
}

} // namespace

std::vector<PrintPhoto> photosOf(const PrintTexts& texts)
{
    std::vector<PrintPhoto> photos;
    const std::string list = "biometrics.photographs";
    for (std::size_t row = 0; row < texts.rows(list); ++row) {
        const std::string at = list + "[" + std::to_string(row) + "]";
        const base::Json* hash = texts.json(at + ".file");
        PrintPhoto photo;
        if (hash != nullptr && hash->is_object()) {
            const auto bytes = texts.input().attachments.find(hash->value("sha256", std::string()));
            if (bytes != texts.input().attachments.end()) photo.picture = readPicture(bytes->second);
        }
        switch (photo.picture.state) {
        case Picture::State::Shown: break;
        case Picture::State::Absent: photo.note = texts.page("photograph_absent"); break;
        case Picture::State::Broken: photo.note = texts.page("photograph_broken"); break;
        case Picture::State::TooLarge: photo.note = texts.page("photograph_too_large"); break;
        }
        const QString taken = texts.value(at + ".taken_on");
        QStringList caption;
        if (const QString view = texts.value(at + ".view"); !view.isEmpty()) caption << view;
        caption << (taken.isEmpty() ? texts.page("photograph_undated") : PrintTexts::latin(taken));
        photo.caption = caption.join(QStringLiteral(" · "));
        const bool first = isYes(texts, at + ".primary");
        photos.insert(first ? photos.begin() : photos.end(), std::move(photo));
    }
    return photos;
}

PrintPart identityPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("person.family_name", 6, true).strong().field("person.forename", 6, true).strong();
    cells.field("person.family_name_original", 6).field("person.forename_original", 6);
    cells.field("person.birth_name", 6);
    cells.list("person.aliases", {"name", "name_original", "kind"});
    cells.field("person.sex", 3, true).field("person.date_of_birth", 3, true);
    cells.field("person.place_of_birth", 6, true).field("person.country_of_birth", 6);
    cells.list("person.other_dates_of_birth", {"date"}, {}, 6);
    addNationalities(texts, cells);
    for (const char* parent :
         {"person.father_family_name", "person.father_forename", "person.mother_family_name", "person.mother_forename"})
        cells.field(parent, 3);
    cells.field("person.languages", 6).field("person.occupation", 6).field("person.national_id", 6);
    cells.list("person.identity_documents", {"type", "number", "country", "issued_on", "expires_on", "status"},
               {"issued_on", "expires_on"});
    cells.list("person.addresses", {"text", "country", "from", "to"}, {"from", "to"});
    addDescription(cells);
    addBiometrics(cells);
    if (isYes(texts, "status.minor_flag")) cells.field("status.minor_flag", 6).strong();
    if (isYes(texts, "status.no_restrictive_measures")) cells.field("status.no_restrictive_measures", 12).strong();
    return cells.part();
}

PrintPart discoveryPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("body.discovered_on", 3, true).field("body.place", 6, true).field("body.country", 3);
    cells.field("body.circumstances");
    cells.field("body.police_unit", 6).field("body.police_record", 6);
    return cells.part();
}

PrintPart bodyPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("body.sex", 3, true).field("body.age_from", 3).field("body.age_to", 3);
    cells.field("body.death_estimated", 3).field("body.cause", 6);
    cells.field("body.description");
    addDescription(cells);
    cells.field("body.marks").field("body.clothing");
    return cells.part();
}

PrintPart teethPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("body.teeth");
    cells.list("body.dvi_answers", {"block", "answer"}, {"block"});
    addBiometrics(cells);
    return cells.part();
}

PrintPart descriptionPart(const PrintTexts& texts)
{
    Cells cells(texts);
    addDescription(cells);
    addBiometrics(cells);
    return cells.part();
}

} // namespace tocsin::ui
