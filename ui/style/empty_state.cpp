#include "ui/style/empty_state.h"

#include "ui/style/tocsin_style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {
constexpr int kSentenceWidth = 440;
}

EmptyState::EmptyState(Icon which, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      which_(which),
      picture_(new QLabel(this)),
      title_(new QLabel(this)),
      sentence_(new QLabel(this)),
      action_(new QPushButton(this))
{
    setObjectName(QStringLiteral("empty_state"));
    for (QLabel* label : {picture_, title_, sentence_}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    title_->setFont(sectionTitleFont(font()));
    sentence_->setWordWrap(true);
    sentence_->setFixedWidth(kSentenceWidth);
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    action_->setObjectName(QStringLiteral("empty_action"));
    setLook(*action_, ButtonLook::Primary);
    action_->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kGap);
    column->addStretch(2);
    column->addWidget(picture_, 0, Qt::AlignCenter);
    column->addSpacing(kGap);
    column->addWidget(title_, 0, Qt::AlignCenter);
    column->addWidget(sentence_, 0, Qt::AlignCenter);
    column->addSpacing(kGap);
    column->addWidget(action_, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(action_, &QPushButton::clicked, this, &EmptyState::triggered);
    setTexts(title, sentence);
    tint();
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    title_->setText(title);
    sentence_->setText(sentence);
    // A layout that centres a label does not ask it how high its wrapped lines are.
    sentence_->setMinimumHeight(std::max(0, sentence_->heightForWidth(kSentenceWidth))); // -1 without words
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setAction(const QString& text)
{
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) tint();
}

void EmptyState::tint()
{
    picture_->setPixmap(
        iconPixmap(which_, mixed(hairline(palette()), palette().color(QPalette::Dark), 0.7), 44, devicePixelRatioF()));
}

} // namespace tocsin::ui
