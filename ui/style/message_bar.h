#pragma once
// A message that does not interrupt: a coloured strip with a mark, the words, and a way to put it away.

#include "ui/style/icons.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tocsin::ui {

/// Hidden until say() is called. Plain text only: what it shows may quote a document.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// The first line is what happened, further lines what to do. Replaces an earlier message.
    void say(Tone tone, const QString& text);
    /// Offers one action beside the message; an empty text takes it away.
    void setAction(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return tone_; }

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tint();
    Tone tone_ = Tone::Neutral;
    QLabel* mark_;
    QLabel* words_;
    QPushButton* action_;
    QToolButton* close_;
};

} // namespace tocsin::ui
