// The case behind a document: charges, investigation, disappearance, facts, and their link to terrorism.

#include "core/notice/content.h"
#include "ui/print/parts.h"
#include "ui/print/qt_text.h"

namespace tocsin::ui {

namespace {

void addStatus(const PrintTexts& texts, Cells& cells)
{
    if (!texts.counts("status")) return;
    cells.field("status.status", 4);
    cells.list("status.other_statuses", {"status", "event"}, {}, 8);
}

/// The officer's summary, or the sentences that follow from the acts.
void addSummary(const PrintTexts& texts, Cells& cells)
{
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
}

void addWarrantCopy(const PrintTexts& texts, const std::string& charge, Cells& cells)
{
    if (isAnswered(texts, charge + ".warrant_copy")) {
        cells.wording(texts.label(charge + ".warrant_copy"), texts.page("copy_available"), 6);
        return;
    }
    if (!isAnswered(texts, charge + ".warrant_reference") && !isAnswered(texts, charge + ".warrant_copy_absent_reason"))
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

} // namespace

PrintPart judicialPart(const PrintTexts& texts)
{
    Cells cells(texts);
    addStatus(texts, cells);
    addSummary(texts, cells);
    if (texts.rows("judicial.charges") == 0) cells.field("judicial.charges", 12, true);
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
        parts.push_back({PrintPart::Kind::Subheading, 0, title, {}, {}});
        parts.push_back(chargeCells(texts, charge));
    }
}

PrintPart investigationPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("investigation.aims", 6, true).strong().field("investigation.person_identified", 6);
    addStatus(texts, cells);
    cells.field("investigation.offences");
    cells.field("investigation.authority", 6).field("investigation.reference", 6);
    return cells.part();
}

PrintPart missingPart(const PrintTexts& texts)
{
    Cells cells(texts);
    cells.field("missing.kind", 6, true).strong().field("missing.suspicion", 6).strong();
    addStatus(texts, cells);
    cells.field("missing.place", 6).field("missing.country", 3).field("status.event_date", 3);
    cells.field("missing.circumstances", 12, true);
    cells.field("missing.clothing", 6).field("missing.last_seen_with", 6).field("missing.vehicle", 6);
    cells.field("missing.likely_countries", 6);
    cells.field("missing.police_unit", 6).field("missing.police_record", 3).field("missing.reported_on", 3);
    if (isYes(texts, "missing.custody_contested"))
        cells.field("missing.custody_contested", 6).field("missing.custody_decision", 6);
    return cells.part();
}

PrintPart factsPart(const PrintTexts& texts)
{
    Cells cells(texts);
    if (!texts.counts("investigation")) addStatus(texts, cells);
    addSummary(texts, cells);
    return cells.part();
}

PrintPart terrorismPart(const PrintTexts& texts)
{
    Cells cells(texts);
    if (!isYes(texts, "terrorism.related")) return cells.part();
    cells.field("terrorism.organisation", 6)
        .field("terrorism.designation", 3)
        .field("terrorism.designation_reference", 3);
    cells.field("terrorism.roles", 6).field("terrorism.support", 6).field("terrorism.financing");
    cells.field("terrorism.movements", 6).field("terrorism.conflict_countries", 6);
    cells.field("terrorism.judicial_measures", 6).field("terrorism.judicial_detail", 6);
    cells.field("terrorism.mobility_risk", 4).field("terrorism.mobility_assessed_by", 4);
    cells.field("terrorism.mobility_assessed_on", 4);
    cells.list("terrorism.crime_links", {"area", "link"});
    cells.field("terrorism.hazards").list("terrorism.hazard_materials", {"material", "quantity", "container"});
    cells.field("terrorism.hazard_incident").field("terrorism.council_resolutions");
    return cells.part();
}

} // namespace tocsin::ui
