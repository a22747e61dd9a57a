#pragma once
// The shapes of severity: colour never speaks alone.

#include "core/rules/finding.h"
#include "ui/style/theme.h"

#include <QtCore/QRectF>

class QPainter;

namespace tocsin::ui {

Tone severityTone(rules::Severity severity);
/// A filled disc with a bar for what blocks, a triangle for a warning, a ring for a hint.
void drawSeverity(QPainter& painter, rules::Severity severity, const QRectF& box, const QPalette& palette);

} // namespace tocsin::ui
