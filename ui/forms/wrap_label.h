#pragma once
// A wrapped line of plain text that sizes itself, without asking every layout above it for heights by width.

#include <QtWidgets/QLabel>

namespace tocsin::ui {

/// Takes the height that its text needs at its present width.
class WrapLabel final : public QLabel {
public:
    explicit WrapLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setWrappedText(const QString& text);
    /// Smaller than the surrounding text, in the quiet or the given colour.
    void setNote(const QColor& colour);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace tocsin::ui
