#include "ui/print/printed_notice.h"

#include "core/notice/content.h"
#include "ui/print/cells.h"
#include "ui/print/qt_text.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tocsin::ui {

namespace {

bool isYes(const PrintTexts& texts, const std::string& path)
{
    const base::Json* value = texts.json(path);
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

bool answered(const PrintTexts& texts, const std::string& path) { return texts.json(path) != nullptr; }

PrintPart heading(PrintPart::Kind kind, int number, const QString& title)
{
    PrintPart part;
    part.kind = kind;
    part.number = number;
    part.title = title;
    return part;
}

QString namesOf(const PrintTexts& texts, const char* family, const char* forename, const QString& comma)
{
    QStringList names;
    for (const char* path : {family, forename})
        if (const QString name = texts.value(path); !name.isEmpty()) names << name;
    return names.join(comma);
}

QString requesterOf(const PrintTexts& texts) { return texts.value("request.requesting_entity"); }

/// What an answer should quote: the control number once there is one, else the bureau's numbers.
QString referenceOf(const PrintTexts& texts)
{
    const PrintHead& head = texts.input().head;
    QStringList references;
    for (const QString& one : {PrintTexts::visible(head.controlNumber), PrintTexts::visible(head.entityId),
                               texts.value("request.ncb_file_number"), PrintTexts::visible(head.number)})
        if (!one.isEmpty() && references.size() < 2) references << PrintTexts::latin(one);
    return references.join(QStringLiteral(" · "));
}

std::vector<PrintCell> factsOf(const PrintTexts& texts)
{
    const PrintHead& head = texts.input().head;
    const auto latin = [](const std::string& text) { return PrintTexts::latin(PrintTexts::visible(text)); };
    const QString unknown = QStringLiteral("—");
    Cells cells(texts);
    const auto fact = [&](const QString& label, const QString& value, int span) {
        cells.wording(label, value.isEmpty() ? unknown : value, span).strong();
    };
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

void addPhotos(const PrintTexts& texts, PrintPart& section)
{
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
        section.photos.insert(first ? section.photos.begin() : section.photos.end(), std::move(photo));
    }
}

void addNationalities(const PrintTexts& texts, Cells& cells)
{
    const std::string list = "person.nationalities";
    PrintCell cell{texts.label(list), {}, 6};
    for (std::size_t row = 0; row < texts.rows(list); ++row) {
        const std::string at = list + "[" + std::to_string(row) + "]";
        QString line = cells.piece(at + ".country");
        if (answered(texts, at + ".confirmed"))
            line += QStringLiteral(" (") + texts.page(isYes(texts, at + ".confirmed") ? "confirmed" : "not_confirmed") +
                    QLatin1Char(')');
        cell.paragraphs.push_back({line, Paragraph::Direction::Page});
    }
    if (cell.paragraphs.empty()) cell.paragraphs.push_back({texts.page("not_known"), Paragraph::Direction::Page});
    cells.add(std::move(cell));
}

PrintPart identityCells(const PrintTexts& texts)
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
    cells.field("description.height_cm", 2).field("description.weight_kg", 2).field("description.build", 2);
    cells.field("description.eyes", 3).field("description.hair", 3);
    cells.field("description.distinguishing_marks").field("description.physical_description");
    cells.list("biometrics.fingerprints", {"kind", "taken_by", "taken_on"});
    cells.list("biometrics.dna", {"laboratory", "reference", "taken_on"});
    if (isYes(texts, "status.minor_flag")) cells.field("status.minor_flag", 6).strong();
    if (isYes(texts, "status.no_restrictive_measures")) cells.field("status.no_restrictive_measures", 12).strong();
    return cells.part();
}

/// The officer's summary, or the sentences that follow from the acts.
PrintPart caseCells(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("status.status", 4);
    cells.list("status.other_statuses", {"status", "event"}, {}, 8);
    if (texts.value("facts.summary").isEmpty()) {
        const std::string composed =
            notice::composeSummary(*texts.input().catalogue, texts.input().content, texts.input().language);
        if (composed.empty())
            cells.field("facts.summary", 12, true);
        else
            cells.add({texts.label("facts.summary"), {{PrintTexts::visible(composed), Paragraph::Direction::Own}}, 12});
    } else {
        cells.field("facts.summary");
    }
    if (texts.rows("judicial.charges") == 0) cells.field("judicial.charges", 12, true);
    return cells.part();
}

void addWarrantCopy(const PrintTexts& texts, const std::string& charge, Cells& cells)
{
    if (answered(texts, charge + ".warrant_copy")) {
        cells.wording(texts.label(charge + ".warrant_copy"), texts.page("copy_available"), 6);
        return;
    }
    if (!answered(texts, charge + ".warrant_reference") && !answered(texts, charge + ".warrant_copy_absent_reason"))
        return;
    QString text = texts.page("copy_absent");
    if (const QString why = cells.piece(charge + ".warrant_copy_absent_reason"); !why.isEmpty())
        text += QStringLiteral(" · ") + why;
    cells.wording(texts.label(charge + ".warrant_copy"), text, 6);
}

PrintPart chargeCells(const PrintTexts& texts, const std::string& charge)
{
    Cells cells(texts);
    // What belongs together begins a row, whatever of the row before was filled in.
    const auto row = [&](std::initializer_list<std::pair<const char*, int>> fields) {
        bool first = true;
        for (const auto& [field, span] : fields) {
            const std::size_t before = cells.all().size();
            cells.field(charge + "." + field, span);
            if (first && cells.all().size() > before) {
                cells.startsRow();
                first = false;
            }
        }
    };
    cells.field(charge + ".offence", 12, true).strong().field(charge + ".offence_translation");
    cells.field(charge + ".law", 6, true);
    cells.field(charge + ".maximum_penalty_kind", 3).field(charge + ".maximum_penalty_months", 3);
    cells.field(charge + ".law_wording");
    row({{"warrant_reference", 3}, {"warrant_date", 3}, {"warrant_expires_on", 3}, {"limitation_date", 3}});
    row({{"warrant_authority", 6}, {"warrant_authority_type", 3}, {"warrant_country", 3}});
    addWarrantCopy(texts, charge, cells);
    cells.field(charge + ".appeal_mechanism", 6);
    row({{"judgment_reference", 3}, {"judgment_date", 3}, {"judgment_authority", 6}});
    row({{"sentence_kind", 3}, {"sentence_months", 3}, {"remaining_months", 3}, {"in_absentia", 3}});
    cells.field(charge + ".retrial_right", 3);
    return cells.part();
}

void addCharges(const PrintTexts& texts, std::vector<PrintPart>& parts)
{
    const std::size_t count = texts.rows("judicial.charges");
    for (std::size_t row = 0; row < count; ++row) {
        const std::string charge = "judicial.charges[" + std::to_string(row) + "]";
        QString title =
            texts.page("charge_heading", {{"number", QString::number(row + 1)}, {"count", QString::number(count)}});
        if (const QString basis = texts.value(charge + ".basis"); !basis.isEmpty())
            title += QStringLiteral(" – ") + PrintTexts::isolated(basis);
        parts.push_back(heading(PrintPart::Kind::Subheading, 0, title));
        parts.push_back(chargeCells(texts, charge));
    }
}

void addAssurance(const PrintTexts& texts, Cells& cells)
{
    if (!isYes(texts, "assurances.extradition_assurance_ack")) {
        cells.wording(texts.page("assurance"), texts.page("assurance_absent"));
        return;
    }
    cells.wording(texts.page("assurance"), texts.page("assurance_given"));
    cells.joined(texts.page("given_by"),
                 {"assurances.extradition_assurance_authority", "assurances.extradition_assurance_date"}, 6);
}

PrintPart actionCells(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("request.action_requested", 6).strong().field("request.aim", 6).strong();
    cells.field("distribution.action_if_traced");
    if (isYes(texts, "assurances.provisional_arrest"))
        cells.wording(texts.label("assurances.provisional_arrest"), texts.page("provisional_arrest_wanted"));
    addAssurance(texts, cells);
    cells.field("assurances.extradition_basis", 6).field("assurances.extradition_limited_to", 6);
    cells.list("assurances.extradition_documents", {"description"}, {}, 6);
    cells.wording(texts.page("whom_to_tell"),
                  texts.page("inform", {{"entity", PrintTexts::isolated(requesterOf(texts))},
                                        {"reference", referenceOf(texts)}}));
    return cells.part();
}

/// Whom a restriction bars is said; why stays with the bureau.
PrintPart distributionCells(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("distribution.recipients", 3, true).field("distribution.public_extract", 3);
    cells.field("handling.confidentiality", 3);
    if (isYes(texts, "sensitive.has_sensitive_data")) cells.field("sensitive.has_sensitive_data", 3);
    QStringList barred;
    for (std::size_t row = 0; row < texts.rows("distribution.restrictions"); ++row)
        barred << cells.piece("distribution.restrictions[" + std::to_string(row) + "].entity");
    cells.wording(texts.page("restricted_from"), barred.join(QStringLiteral(" · ")));
    cells.field("distribution.public_extract_limits");
    cells.field("handling.handling_conditions");
    cells.list("handling.related_notices", {"colour", "entity_id", "family_name", "forename"});
    return cells.part();
}

} // namespace

PrintedNotice composeNotice(const PrintTexts& texts)
{
    PrintedNotice notice;
    notice.name = namesOf(texts, "person.family_name", "person.forename", QStringLiteral(", "));
    if (notice.name.isEmpty()) notice.name = texts.page("not_known");
    notice.originalName =
        namesOf(texts, "person.forename_original", "person.family_name_original", QStringLiteral(" "));
    notice.facts = factsOf(texts);
    notice.marking = texts.value("handling.confidentiality");
    if (notice.marking.isEmpty()) notice.marking = texts.code("confidentiality_levels", "official_use_only");
    notice.requester = requesterOf(texts);
    PrintPart identity = heading(PrintPart::Kind::Section, 1, texts.sectionLabel("person"));
    addPhotos(texts, identity);
    notice.parts.push_back(std::move(identity));
    notice.parts.push_back(identityCells(texts));
    notice.parts.push_back(heading(PrintPart::Kind::Section, 2, texts.sectionLabel("judicial")));
    notice.parts.push_back(caseCells(texts));
    addCharges(texts, notice.parts);
    notice.parts.push_back(heading(PrintPart::Kind::Section, 3, texts.page("section_action")));
    notice.parts.push_back(actionCells(texts));
    notice.parts.push_back(heading(PrintPart::Kind::Section, 4, texts.sectionLabel("distribution")));
    notice.parts.push_back(distributionCells(texts));
    return notice;
}

} // namespace tocsin::ui
