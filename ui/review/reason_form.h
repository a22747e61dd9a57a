#pragma once
// A place to write a reason that is required, with the buttons that take or leave it.

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tocsin::ui {

class ReasonForm final : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names of its parts: name_reason, name_fault, name_confirm, name_cancel.
    ReasonForm(const QString& name, const QString& confirmText, QWidget* parent = nullptr);
    [[nodiscard]] QString reason() const;
    void setReason(const QString& reason);
    /// Shows what is wrong, or nothing for an empty text.
    void say(const QString& fault);
    void takeFocus();
    /// Whether there is a way back without a reason.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    /// A reason was given and confirmed.
    void confirmed(const QString& reason);
    void cancelled();

private:
    void confirm();
    QPlainTextEdit* edit_ = nullptr;
    QPushButton* leave_ = nullptr;
    QLabel* fault_ = nullptr;
};

} // namespace tocsin::ui
