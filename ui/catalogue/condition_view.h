#pragma once
// The lines of a condition, each indented below the line that it belongs to.

#include "core/rules/condition_text.h"
#include "ui/style/theme.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace tocsin::ui {

/// Lines that differ from those of another wording: a sign before them, so that colour never speaks alone.
struct LineMarks {
    std::vector<std::string> known; ///< the other wording's lines; whatever is not among them is marked
    QString sign;                   ///< "+" or "−"
    Tone tone = Tone::Good;
};

/// The words can be selected and copied; the accessible name holds them all.
class ConditionView final : public QWidget {
    Q_OBJECT
public:
    explicit ConditionView(const std::vector<rules::ConditionLine>& lines, QWidget* parent = nullptr,
                           const std::optional<LineMarks>& marks = std::nullopt);
};

} // namespace tocsin::ui
