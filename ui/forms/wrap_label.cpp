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
    const int wanted = std::max(0, heightForWidth(std::max(width(), 40))); // -1 for no text
    if (minimumHeight() != wanted || maximumHeight() != wanted) setFixedHeight(wanted);
}

} // namespace tocsin::ui
