#pragma once
// Labels for case data: plain text always (a name may look like markup), selectable, aligned to the reading side of
// the screen whatever script the value is in.

#include "ui/style/theme.h"

#include <QtWidgets/QLabel>

namespace tocsin::ui {

/// A value of a document. Latin and Arabic values stand under each other at the same edge; each keeps its own reading
/// direction inside.
class ValueLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ValueLabel(const QString& text, QWidget* parent = nullptr);
    /// As QLabel's, and keeps the line on the baseline of its caption.
    void setText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();
};

/// Wrapped text of the screen itself.
QLabel* textLabel(const QString& text, QWidget* parent);
/// Secondary text: quieter, same size.
QLabel* mutedLabel(const QString& text, QWidget* parent);
/// A short heading in the weight of the body's own size, for parts within a section.
QLabel* boldLabel(const QString& text, QWidget* parent);
/// Colours a label by a tone; follows no later change of theme, so rebuild what uses it.
void colour(QLabel* label, Tone tone);

} // namespace tocsin::ui
