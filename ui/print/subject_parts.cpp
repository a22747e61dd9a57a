// What a document is about when it is not, or not only, a person: organisation, objects, method, threat, assets.

#include "ui/print/parts.h"

namespace tocsin::ui {

PrintPart organisationPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("organisation.name", 6).strong().field("organisation.name_original", 6);
    cells.list("organisation.other_names", {"name"});
    cells.field("organisation.legal_form", 3).field("organisation.registration_number", 3);
    cells.field("organisation.registered_at", 3).field("organisation.country", 3);
    cells.field("organisation.main_activity");
    cells.list("organisation.administrators", {"name", "role"});
    cells.list("organisation.addresses", {"text", "country"});
    return cells.part();
}

PrintPart objectsPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.list("objects.items", {"kind", "description", "make", "model", "identifier", "country"},
               {"make", "model", "identifier"});
    return cells.part();
}

PrintPart methodPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("method.aims", 6).strong().field("method.kinds", 6);
    cells.field("method.description", 12, true).field("method.distinctive_reason");
    cells.field("method.offences").field("method.seriousness_reason");
    cells.field("method.equipment").field("method.hiding_places").field("method.match_identifiers");
    cells.field("method.cases", 3).field("method.date_from", 3).field("method.date_to", 3);
    cells.field("method.under_investigation", 3).field("method.countries");
    return cells.part();
}

PrintPart threatPart(const PrintTexts& texts)
{
    Cells cells(texts);
    if (isYes(texts, "threat.imminent")) cells.field("threat.imminent", 4).strong();
    cells.field("threat.person_threat", 8).strong();
    cells.field("threat.description", 12, true);
    cells.field("threat.target", 6).field("threat.place", 3).field("threat.country", 3);
    cells.field("threat.timeframe").field("threat.expected_damage").field("threat.reviewed_by_date", 6);
    cells.field("threat.assessor", 6).startsRow().field("threat.assessor_kind", 3).field("threat.assessed_on", 3);
    cells.field("threat.conclusion");
    cells.list("threat.convictions", {"offence", "court", "date", "country", "sentence"});
    cells.field("threat.other_grounds");
    return cells.part();
}

PrintPart assetsPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("assets.purposes").strong();
    cells.list("assets.items", {"kind", "description", "identifier", "value", "country", "holder"},
               {"identifier", "value", "holder"});
    if (isYes(texts, "assets.unknown_assets")) cells.field("assets.unknown_assets", 6);
    cells.field("assets.link").field("assets.offence");
    cells.field("assets.proceedings_reference", 6).field("assets.confiscation", 6);
    cells.field("assets.agreement_reference", 6).field("assets.conditions_edition", 6);
    return cells.part();
}

PrintPart sanctionsPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("sanctions.reference", 4, true).strong().field("sanctions.reference_date", 4);
    cells.field("sanctions.resolution", 4).field("sanctions.measures").strong();
    cells.field("sanctions.summary");
    return cells.part();
}

PrintPart artworkPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("artwork.object_title", 6, true).strong().field("artwork.kind", 6);
    cells.field("artwork.maker", 6).field("artwork.period", 6);
    cells.field("artwork.materials", 6).field("artwork.measurements", 6);
    cells.field("artwork.markings").field("artwork.description");
    cells.field("artwork.theft_date", 3).field("artwork.theft_place", 6).field("artwork.police_record", 3);
    return cells.part();
}

} // namespace tocsin::ui
