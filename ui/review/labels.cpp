#include "ui/review/labels.h"

#include <QtCore/QEvent>

namespace tocsin::ui {

ValueLabel::ValueLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
    align();
}

void ValueLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) align();
    QLabel::changeEvent(event);
}

void ValueLabel::align()
{
    // QLabel turns AlignLeading around for a text of the other direction; AlignAbsolute keeps the column's edge.
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignTop);
}

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

void colour(QLabel* label, Tone tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, toneText(tone, palette));
    label->setPalette(palette);
}

} // namespace tocsin::ui
