#pragma once
// The colour that names a notice, as ink on paper. Colour never speaks alone: the page names it in words beside.

#include <QtGui/QColor>

#include <string>

namespace tocsin::ui {

struct NoticeColour {
    std::string code; ///< of the list notice_colours
    QColor band;
    QColor onBand; ///< text on the band, with a contrast of at least 4.5 to 1
    QColor accent; ///< thin lines and numbers on white
    QColor tint;   ///< behind subheadings
};

/// By form type: "red.notice" is red. An unknown type is printed in black.
NoticeColour noticeColour(const std::string& formType);

} // namespace tocsin::ui
