#include "ui/style/choice_card.h"

#include "ui/style/chip.h"
#include "ui/style/style_controls.h"

#include <QtGui/QPainter>

namespace tocsin::ui {

namespace {

constexpr int kInset = 12;
constexpr int kAbove = 9;
constexpr int kMark = 22;
constexpr int kWordsAt = kInset + kMark + 10;

} // namespace

ChoiceCard::ChoiceCard(const QIcon& mark, const QString& title, const QString& purpose, QWidget* parent)
    : QAbstractButton(parent), purpose_(purpose)
{
    setIcon(mark);
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speak();
}

void ChoiceCard::setAside(const QString& aside)
{
    aside_ = aside;
    update();
}

void ChoiceCard::setNote(Tone tone, const QString& note)
{
    noteTone_ = tone;
    note_ = note;
    speak();
    update();
}

void ChoiceCard::setHindrance(const QString& why)
{
    hindrance_ = why;
    speak();
    updateGeometry();
    update();
}

void ChoiceCard::speak()
{
    setAccessibleName(note_.isEmpty() ? text() : text() + QLatin1String(", ") + note_);
    setAccessibleDescription(hindrance_.isEmpty() ? purpose_ : purpose_ + QLatin1Char(' ') + hindrance_);
}

QSize ChoiceCard::sizeHint() const { return {320, heightForWidth(320)}; }

int ChoiceCard::heightForWidth(int width) const { return lay(width, nullptr); }

int ChoiceCard::lay(int width, QPainter* painter) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int lead = int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignAbsolute);
    const auto visual = [&](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), logical);
    };
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFont small = smallFont(font());
    const QFontMetrics title(strong);
    const QFontMetrics quiet(small);
    const QColor ink = palette().color(available() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const int room = width - kWordsAt - kInset;
    // Arabic letters come from another font and may be higher than this one says.
    const int titleHeight = std::max(
        title.height(), title.boundingRect(QRect(0, 0, room, 1000), lead | int(Qt::TextSingleLine), text()).height());
    int y = kAbove;
    if (painter != nullptr) {
        icon().paint(painter, visual({kInset, y - 1, kMark, kMark}), Qt::AlignCenter,
                     available() ? QIcon::Normal : QIcon::Disabled);
        const int asideWidth = aside_.isEmpty() ? 0 : quiet.horizontalAdvance(aside_) + 8;
        const int noteWidth = note_.isEmpty() ? 0 : quiet.horizontalAdvance(note_) + 30;
        const QString words = title.elidedText(text(), Qt::ElideRight, room - asideWidth - noteWidth);
        const int wordsWidth = title.horizontalAdvance(words) + 2;
        painter->setFont(strong);
        painter->setPen(ink);
        painter->drawText(visual({kWordsAt, y, wordsWidth, titleHeight}), lead | Qt::TextSingleLine, words);
        if (noteWidth > 0)
            paintChip(*painter, visual({kWordsAt + wordsWidth + 8, y - 2, noteWidth, titleHeight + 4}), noteTone_,
                      note_, palette(), font(), layoutDirection());
        painter->setFont(small);
        painter->setPen(toneText(Tone::Neutral, palette()));
        painter->drawText(visual({width - kInset - asideWidth, y, asideWidth, titleHeight}),
                          int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignAbsolute | Qt::AlignVCenter),
                          aside_);
    }
    y += titleHeight + 1;
    const auto write = [&](const QString& words, const QColor& colour) {
        if (words.isEmpty()) return;
        const int flags = lead | int(Qt::TextWordWrap);
        const int taken = quiet.boundingRect(QRect(0, 0, room, 10000), flags, words).height();
        if (painter != nullptr) {
            painter->setFont(small);
            painter->setPen(colour);
            painter->drawText(visual({kWordsAt, y, room, taken}), flags, words);
        }
        y += taken + 1;
    };
    write(purpose_, toneText(Tone::Neutral, palette()));
    write(hindrance_, toneText(Tone::Warn, palette()));
    return y + kAbove - 2;
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(available() ? QPalette::Base : QPalette::Window);
    painter.setPen(hairline(palette()));
    painter.setBrush(underMouse() && available() ? mixed(ground, palette().color(QPalette::Text), 0.035) : ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    lay(width(), &painter);
    if (hasFocus()) paintFocusRing(rect(), palette(), painter);
}

void ChoiceCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tocsin::ui
