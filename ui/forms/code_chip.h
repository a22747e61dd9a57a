#pragma once
// One chosen value in a row of them: shows its label, and can be removed and moved by mouse and keyboard.

#include <QtWidgets/QAbstractButton>

namespace tocsin::ui {

/// Delete or a click on the cross removes; Alt+Left and Alt+Right move in reading order.
class CodeChip final : public QAbstractButton {
    Q_OBJECT
public:
    CodeChip(const QString& code, const QString& label, QWidget* parent);
    [[nodiscard]] const QString& code() const { return code_; }
    [[nodiscard]] QSize sizeHint() const override;
    void setRemovable(bool removable);

Q_SIGNALS:
    void removeRequested();
    /// -1 towards the beginning, +1 towards the end.
    void moveRequested(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect cross() const;
    QString code_;
    bool removable_ = true;
};

} // namespace tocsin::ui
