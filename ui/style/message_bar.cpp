#include "ui/style/message_bar.h"

#include "ui/style/tocsin_style.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tocsin::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      mark_(new QLabel(this)),
      words_(new QLabel(this)),
      action_(new QPushButton(this)),
      close_(new QToolButton(this))
{
    setObjectName(QStringLiteral("message_bar"));
    words_->setObjectName(QStringLiteral("message_text"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    action_->setObjectName(QStringLiteral("message_action"));
    setLook(*action_, ButtonLook::Quiet);
    action_->hide();
    close_->setObjectName(QStringLiteral("message_close"));
    close_->setIcon(icon(Icon::Close));
    close_->setAutoRaise(true);
    close_->setAccessibleName(tr("Put this message away"));
    close_->setToolTip(close_->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(mark_, 0, Qt::AlignVCenter);
    row->addWidget(words_, 1);
    row->addWidget(action_);
    row->addWidget(close_, 0, Qt::AlignVCenter);
    connect(close_, &QToolButton::clicked, this, &MessageBar::clear);
    connect(action_, &QPushButton::clicked, this, &MessageBar::triggered);
    hide();
}

void MessageBar::say(Tone tone, const QString& text)
{
    tone_ = tone;
    words_->setText(text);
    setAccessibleName(text);
    tint();
    show();
}

void MessageBar::setAction(const QString& text)
{
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

void MessageBar::clear()
{
    words_->clear();
    setAction({});
    hide();
}

QString MessageBar::text() const { return words_->text(); }

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) tint();
}

void MessageBar::tint()
{
    mark_->setPixmap(iconPixmap(markOf(tone_), toneText(tone_, palette()), kIconSize, devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(toneFill(tone_, palette()), toneText(tone_, palette()), 0.25));
    painter.setBrush(toneFill(tone_, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace tocsin::ui
