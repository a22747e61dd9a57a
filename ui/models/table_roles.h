#pragma once
// What models tell the table delegate beyond Qt's own roles.

#include <QtCore/Qt>

namespace tocsin::ui {

enum TableRole {
    kIdRole = Qt::UserRole + 1, ///< the row's document or login, a QString
    kChipRole,                  ///< int of a Tone: the cell's text is drawn as a chip
    kToneRole,                  ///< int of a Tone: the cell's text is coloured
    kQuietRole,                 ///< QString: second text of the cell, drawn after the first in the quiet colour
    kFixedDirectionRole,        ///< bool: an identifier, kept left to right
};

} // namespace tocsin::ui
