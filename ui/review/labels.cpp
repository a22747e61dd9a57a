#include "ui/review/labels.h"

#include <QtCore/QEvent>
#include <QtGui/QTextLayout>

namespace tocsin::ui {

namespace {

/// How far the first line of a text reaches above its baseline, fallback fonts included.
qreal ascentOf(const QString& text, const QFont& font)
{
    QTextLayout layout(text.section(QLatin1Char('\n'), 0, 0), font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.ascent() : 0;
}

} // namespace

ValueLabel::ValueLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
}

void ValueLabel::setText(const QString& text)
{
    QLabel::setText(text);
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
    // Arabic letters stand taller in their line than Latin ones, and on an Arabic screen the captions are Arabic.
    const bool captionsTaller = layoutDirection() == Qt::RightToLeft;
    const qreal lower = captionsTaller ? ascentOf(QStringLiteral("ع"), font()) - ascentOf(text(), font()) : 0;
    setContentsMargins(0, std::max(0, qRound(lower)), 0, 0);
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
