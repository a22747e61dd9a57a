#pragma once
// The colour that names a notice, as ink on paper. Colour never speaks alone: the page names it in words beside.

#include <QtGui/QColor>

#include <string>

namespace tocsin::ui {

struct NoticeColour {
    std::string code; ///< of the list notice_colours; empty when the type has no colour
    QColor band;
    QColor onBand; ///< text on the band, with a contrast of at least 4.5 to 1
    QColor accent; ///< thin lines and numbers on white
    QColor tint;   ///< behind subheadings
};

/// By form type: "red.notice" and "silver.diffusion" have their colours. The diffusions of Article 97 have a purpose
/// and no colour: they and whatever else has none are printed in slate.
NoticeColour noticeColour(const std::string& formType);

} // namespace tocsin::ui
