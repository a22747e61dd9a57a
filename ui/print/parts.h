#pragma once
// The parts of a printed notice or diffusion, each made of one or several sections of its form. Internal to ui/print.
// A part without any value is empty; who puts the notice together leaves it out.

#include "ui/print/cells.h"
#include "ui/print/print_texts.h"
#include "ui/print/printed_notice.h"

namespace tocsin::ui {

bool isYes(const PrintTexts& texts, const std::string& path);
bool isAnswered(const PrintTexts& texts, const std::string& path);
/// "AL-MITHALI, Karim"; empty when neither is known.
QString namesOf(const PrintTexts& texts, const char* family, const char* forename, const QString& comma);
/// The requesting entity's name.
QString requesterOf(const PrintTexts& texts);

// The person or the body.
std::vector<PrintPhoto> photosOf(const PrintTexts& texts);
PrintPart identityPart(const PrintTexts& texts);
PrintPart discoveryPart(const PrintTexts& texts); ///< of a body: where, when and by whom it was found
PrintPart bodyPart(const PrintTexts& texts);
PrintPart teethPart(const PrintTexts& texts);
PrintPart descriptionPart(const PrintTexts& texts); ///< of whoever is neither named nor a body

// What else a document is about.
PrintPart organisationPart(const PrintTexts& texts);
PrintPart objectsPart(const PrintTexts& texts);
PrintPart methodPart(const PrintTexts& texts);
PrintPart threatPart(const PrintTexts& texts);
PrintPart assetsPart(const PrintTexts& texts);
PrintPart sanctionsPart(const PrintTexts& texts);
PrintPart artworkPart(const PrintTexts& texts);

// The case.
PrintPart judicialPart(const PrintTexts& texts); ///< the facts with it; addCharges follows
void addCharges(const PrintTexts& texts, std::vector<PrintPart>& parts);
PrintPart investigationPart(const PrintTexts& texts);
PrintPart missingPart(const PrintTexts& texts);
PrintPart factsPart(const PrintTexts& texts);
PrintPart terrorismPart(const PrintTexts& texts);

// What is asked, of whom, and how it is to be handled.
PrintPart actionPart(const PrintTexts& texts);  ///< of a person who is sought
PrintPart requestPart(const PrintTexts& texts); ///< for information
PrintPart warningPart(const PrintTexts& texts);
PrintPart diffusionPart(const PrintTexts& texts); ///< recipients first, and why it is no notice
PrintPart distributionPart(const PrintTexts& texts);

} // namespace tocsin::ui
