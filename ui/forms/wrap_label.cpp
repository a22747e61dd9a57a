#include "ui/forms/wrap_label.h"

#include <QtCore/QEvent>

namespace tocsin::ui {

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // no height for width: fit() sets the height itself
    setWrappedText(text);
}

void WrapLabel::setWrappedText(const QString& text)
{
    if (text == this->text() && height() > 0 && minimumHeight() > 0) return;
    setText(text);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
    fit();
}

void WrapLabel::setNote(const QColor& colour)
{
    QFont small = font();
    small.setPointSizeF(parentWidget() == nullptr ? 9 : parentWidget()->font().pointSizeF() * 0.92);
    setFont(small);
    QPalette own = palette();
    if (own.color(QPalette::WindowText) != colour) {
        own.setColor(QPalette::WindowText, colour);
        setPalette(own);
    }
}

void WrapLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WrapLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void WrapLabel::fit()
{
    // QLabel's own height for width never falls below the minimum that was set for a narrower one.
    const QMargins around = contentsMargins();
    const int inner = std::max(width(), 40) - around.left() - around.right() - 2 * margin();
    const int lines = text().isEmpty()
                          ? 0
                          : fontMetrics().boundingRect(QRect(0, 0, inner, 100000), Qt::TextWordWrap, text()).height();
    const int wanted = lines + around.top() + around.bottom() + 2 * margin();
    if (minimumHeight() != wanted || maximumHeight() != wanted) setFixedHeight(wanted);
}

} // namespace tocsin::ui
