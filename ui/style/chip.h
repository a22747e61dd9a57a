#pragma once
// A word in a quiet coloured pill: a state, a severity, a count.

#include "ui/style/theme.h"

#include <QtWidgets/QWidget>

namespace tocsin::ui {

class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(Tone tone, const QString& text, QWidget* parent = nullptr);
    void set(Tone tone, const QString& text);
    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] Tone tone() const { return tone_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone_ = Tone::Neutral;
    QString text_;
};

/// The same pill for delegates; gives the width it took. `rect` is where it may stand, aligned to its leading edge.
int paintChip(QPainter& painter, const QRect& rect, Tone tone, const QString& text, const QPalette& palette,
              const QFont& font, Qt::LayoutDirection direction);
/// The tone that goes with a workflow state.
Tone toneOfState(const std::string& state);

} // namespace tocsin::ui
