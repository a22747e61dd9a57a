#pragma once
// One of a few choices standing side by side, as one bar.

#include <QtWidgets/QRadioButton>

namespace tocsin::ui {

/// A radio button to keyboard and screen readers, a segment of a bar to the eye. Space out none between neighbours.
class SegmentButton final : public QRadioButton {
public:
    SegmentButton(const QString& text, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Whether the bar begins or ends here.
    void setEnds(bool first, bool last);
    /// A choice that says nothing, such as "not answered", is never shown as a strong choice.
    void setQuiet(bool quiet) { quiet_ = quiet; }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    bool first_ = false;
    bool last_ = false;
    bool quiet_ = false;
};

} // namespace tocsin::ui
