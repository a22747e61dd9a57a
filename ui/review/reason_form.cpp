#include "ui/review/reason_form.h"

#include "ui/review/labels.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

ReasonForm::ReasonForm(const QString& name, const QString& confirmText, QWidget* parent)
    : QWidget(parent), edit_(new QPlainTextEdit(this)), fault_(textLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 2);
    edit_->setObjectName(name + QStringLiteral("_reason"));
    edit_->setAccessibleName(tr("Reason"));
    edit_->setPlaceholderText(tr("Reason, for the record"));
    edit_->setTabChangesFocus(true);
    edit_->setFixedHeight(64);
    fault_->setObjectName(name + QStringLiteral("_fault"));
    colour(fault_, Tone::Block);
    fault_->hide();
    auto* buttons = new QHBoxLayout;
    auto* take = new QPushButton(confirmText, this);
    take->setObjectName(name + QStringLiteral("_confirm"));
    leave_ = new QPushButton(tr("Cancel"), this);
    leave_->setObjectName(name + QStringLiteral("_cancel"));
    setLook(*leave_, ButtonLook::Quiet);
    buttons->addWidget(take);
    buttons->addWidget(leave_);
    buttons->addStretch();
    layout->addWidget(edit_);
    layout->addWidget(fault_);
    layout->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, &ReasonForm::confirm);
    connect(leave_, &QPushButton::clicked, this, &ReasonForm::cancelled);
    connect(edit_, &QPlainTextEdit::textChanged, this, [this] { say({}); });
}

QString ReasonForm::reason() const { return edit_->toPlainText(); }

void ReasonForm::setReason(const QString& reason)
{
    const QSignalBlocker quiet(edit_);
    edit_->setPlainText(reason);
}

void ReasonForm::say(const QString& fault)
{
    fault_->setText(fault.isEmpty() ? fault : QStringLiteral("✕ ") + fault);
    fault_->setVisible(!fault.isEmpty());
}

void ReasonForm::setCancellable(bool cancellable) { leave_->setVisible(cancellable); }

void ReasonForm::takeFocus() { edit_->setFocus(); }

void ReasonForm::confirm()
{
    const QString reason = edit_->toPlainText().trimmed();
    if (reason.isEmpty()) {
        say(tr("A reason is needed."));
        edit_->setFocus();
        return;
    }
    Q_EMIT confirmed(reason);
}

} // namespace tocsin::ui
