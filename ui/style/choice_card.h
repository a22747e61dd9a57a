#pragma once
// One of several things to choose from: a mark, a title, what it is for, and whether it can be chosen.

#include "ui/style/theme.h"

#include <QtWidgets/QAbstractButton>

namespace tocsin::ui {

/// Takes the keyboard also when it cannot be chosen, so that everybody learns why. As high as its words need.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(const QIcon& mark, const QString& title, const QString& purpose, QWidget* parent = nullptr);
    /// A quiet word at the far end of the title, such as an article.
    void setAside(const QString& aside);
    /// A pill beside the title.
    void setNote(Tone tone, const QString& note);
    /// Why it cannot be chosen, said below its purpose; empty: it can.
    void setHindrance(const QString& why);
    [[nodiscard]] bool available() const { return hindrance_.isEmpty(); }
    [[nodiscard]] const QString& hindrance() const { return hindrance_; }
    [[nodiscard]] const QString& purpose() const { return purpose_; }
    [[nodiscard]] const QString& note() const { return note_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void speak();
    /// Lays the words out in this width, and paints them when there is a painter; gives the height.
    int lay(int width, QPainter* painter) const;
    QString purpose_;
    QString aside_;
    QString note_;
    Tone noteTone_ = Tone::Neutral;
    QString hindrance_;
};

} // namespace tocsin::ui
