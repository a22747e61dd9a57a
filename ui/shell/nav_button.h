#pragma once
// One entry of the side navigation: a mark, a word, and perhaps a count.

#include "ui/style/icons.h"

#include <QtWidgets/QAbstractButton>

namespace tocsin::ui {

class NavButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(const QIcon& mark, const QString& text, QWidget* parent = nullptr);
    /// Shown at the trailing edge; negative shows none.
    void setCount(int count);
    /// Smaller and indented, below another entry.
    void setSecondary(bool secondary);
    /// Only the mark; the text becomes the tooltip.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int count_ = -1;
    bool secondary_ = false;
    bool compact_ = false;
};

} // namespace tocsin::ui
