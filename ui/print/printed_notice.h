#pragma once
// What a printed notice says, in order, before it is set on pages: sections, charges and their cells. What stands
// here follows from the content alone, so it can be read and tested without a page.
//
// Not printed, although the form holds it: the bureau's own checks (Articles 2 and 3, excluded offences), the reasons
// of restrictions, sensitive details, and the act table when a summary was written from it.

#include "ui/print/picture.h"
#include "ui/print/print_texts.h"
#include "ui/print/text_block.h"

#include <vector>

namespace tocsin::ui {

/// A label and what it says. `span` of 12 columns; a value that needs more lines takes the whole width.
struct PrintCell {
    QString label;
    std::vector<Paragraph> paragraphs;
    int span = 12;
    bool strong = false;
    bool startsRow = false;
};

struct PrintPhoto {
    Picture picture;
    QString caption; ///< view and date
    QString note;    ///< why nothing is shown
};

struct PrintPart {
    enum class Kind {
        Section,    ///< numbered heading
        Subheading, ///< a charge
        Cells,
    };
    Kind kind = Kind::Cells;
    int number = 0; ///< Section
    QString title;
    std::vector<PrintCell> cells;
    std::vector<PrintPhoto> photos; ///< Section: stand beside the cells that follow
};

struct PrintedNotice {
    QString name;                 ///< "AL-MITHALI, Karim"
    QString originalName;         ///< in the original script; may be empty
    std::vector<PrintCell> facts; ///< of the head: control number, file number, dates, who asks
    QString marking;              ///< confidentiality
    QString requester;
    std::vector<PrintPart> parts;
};

/// Needs a QGuiApplication for the pictures.
PrintedNotice composeNotice(const PrintTexts& texts);

} // namespace tocsin::ui
