#pragma once
// What all editors of the form share: the direction of text, the page's undo instead of their own, no change by the
// mouse wheel.

#include "core/form/definition.h"

#include <QtCore/QObject>
#include <QtCore/QString>

class QLineEdit;
class QWidget;

namespace tocsin::ui {

/// Letters of Latin fields run left to right whatever the language of the screen; those of all others as their
/// content does, and an empty field as the screen.
void followDirection(QLineEdit* edit, const form::Field& field);

/// Lets Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z through to the page, whose undo knows all fields.
void useUndoOfPage(QWidget* editor);

/// The wheel scrolls the page and never changes a choice under the pointer.
void ignoreWheel(QWidget* editor);

/// Digits of any script as 0 to 9.
QString withPlainDigits(const QString& text);

} // namespace tocsin::ui
