#pragma once
// Choosing language and look: the entries, for combo boxes and menus alike.

#include "ui/shell/preferences.h"

class QComboBox;

namespace tocsin::ui {

QString appearanceName(AppearanceChoice choice);
/// Fills the box with the four languages under their own names and selects `current`; item data is the code.
void offerLanguages(QComboBox& box, base::Language current);
void offerAppearances(QComboBox& box, AppearanceChoice current);

} // namespace tocsin::ui
