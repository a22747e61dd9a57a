// What is asked, of whom, and how the document is to be handled.

#include "ui/print/parts.h"
#include "ui/print/qt_text.h"

#include <QtCore/QStringList>

namespace tocsin::ui {

namespace {

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

void addWhomToTell(const PrintTexts& texts, Cells& cells, const char* wording)
{
    cells.wording(texts.page("whom_to_tell"), texts.page(wording, {{"entity", PrintTexts::isolated(requesterOf(texts))},
                                                                   {"reference", referenceOf(texts)}}));
}

/// Whom a restriction bars is said; why stays with the bureau.
void addRestrictions(const PrintTexts& texts, Cells& cells)
{
    QStringList barred;
    for (std::size_t row = 0; row < texts.rows("distribution.restrictions"); ++row)
        barred << cells.piece("distribution.restrictions[" + std::to_string(row) + "].entity");
    cells.wording(texts.page("restricted_from"), barred.join(QStringLiteral(" · ")));
}

void addHandling(Cells& cells)
{
    cells.field("handling.handling_conditions");
    cells.list("handling.related_notices", {"colour", "entity_id", "family_name", "forename"});
}

} // namespace

PrintPart actionPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("request.action_requested", 6).strong().field("request.aim", 6).strong();
    cells.field("distribution.action_if_traced");
    if (isYes(texts, "assurances.provisional_arrest"))
        cells.wording(texts.label("assurances.provisional_arrest"), texts.page("provisional_arrest_wanted"));
    if (texts.counts("judicial")) addAssurance(texts, cells);
    cells.field("assurances.extradition_basis", 6).field("assurances.extradition_limited_to", 6);
    cells.list("assurances.extradition_documents", {"description"}, {}, 6);
    addWhomToTell(texts, cells, "inform");
    return cells.part();
}

PrintPart requestPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("investigation.sought", 12, true).strong().field("investigation.sought_text");
    cells.field("investigation.contact_rule", 6).strong().field("investigation.witness_caution");
    cells.field("distribution.action_if_traced");
    addWhomToTell(texts, cells, texts.counts("body") ? "inform_body" : "inform_information");
    return cells.part();
}

PrintPart warningPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("threat.handling_advice").strong().field("method.detection_hints").strong();
    cells.field("threat.supervision").field("distribution.action_if_traced");
    cells.field("threat.contact_at_all_hours", 6).strong();
    addWhomToTell(texts, cells, "inform_information");
    return cells.part();
}

PrintPart diffusionPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("distribution.recipients", 4, true).field("distribution.recipient_regions", 8).strong();
    cells.field("distribution.recipient_entities").strong();
    addRestrictions(texts, cells);
    cells.field("diffusion.reason", 6).field("diffusion.reason_text");
    cells.field("diffusion.notice_under_examination", 6).field("diffusion.linked_notice", 6);
    cells.field("diffusion.approval_reference", 6);
    cells.field("handling.confidentiality", 6);
    if (isYes(texts, "sensitive.has_sensitive_data")) cells.field("sensitive.has_sensitive_data", 6);
    addHandling(cells);
    return cells.part();
}

PrintPart distributionPart(const PrintTexts& texts)
{
    Cells cells(texts);
    const bool distributed = texts.counts("distribution");
    if (distributed) cells.field("distribution.recipients", 3, true).field("distribution.public_extract", 3);
    cells.field("handling.confidentiality", 3);
    if (isYes(texts, "sensitive.has_sensitive_data")) cells.field("sensitive.has_sensitive_data", 3);
    addRestrictions(texts, cells);
    cells.field("distribution.public_extract_limits");
    addHandling(cells);
    return cells.part();
}

} // namespace tocsin::ui
