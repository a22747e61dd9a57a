#pragma once
// Headings: the title of a page and of its parts.

#include "ui/style/theme.h"

#include <QtWidgets/QLabel>

namespace tocsin::ui {

/// Plain text in the heading's font; follows changes of the application's font.
class SectionTitle final : public QLabel {
    Q_OBJECT
public:
    enum class Level { Page, Section };
    explicit SectionTitle(const QString& text, Level level = Level::Section, QWidget* parent = nullptr);
};

/// A label in the quiet colour of captions.
QLabel* quietLabel(const QString& text, QWidget* parent = nullptr);
/// A one-pixel line between parts, in the palette's hairline colour.
QWidget* hairlineWidget(Qt::Orientation orientation, QWidget* parent = nullptr);

} // namespace tocsin::ui
