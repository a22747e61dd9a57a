#pragma once
// What an empty place says: why it is empty and what to do, with the one action that leads on.

#include "ui/style/icons.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tocsin::ui {

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon which, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& sentence);
    /// Shows the button; press it or Enter to emit `triggered`.
    void setAction(const QString& text);

Q_SIGNALS:
    void triggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();
    Icon which_;
    QLabel* picture_;
    QLabel* title_;
    QLabel* sentence_;
    QPushButton* action_;
};

} // namespace tocsin::ui
