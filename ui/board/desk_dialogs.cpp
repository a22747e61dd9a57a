#include "ui/board/desk_dialogs.h"

#include "ui/i18n/formats.h"
#include "ui/print/qt_text.h"
#include "ui/review/labels.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tocsin::ui {

namespace {

QDate toQDate(base::Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

QVBoxLayout* columnOf(QDialog* dialog, const QString& title, const QString& sentence)
{
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(440);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(kMargin + kGap, kMargin, kMargin + kGap, kMargin);
    column->setSpacing(kGap);
    column->addWidget(new SectionTitle(title, SectionTitle::Level::Page, dialog));
    column->addWidget(textLabel(sentence, dialog));
    return column;
}

QPushButton* addButton(QDialogButtonBox* box, const QString& text, const char* name, QDialogButtonBox::ButtonRole role)
{
    QPushButton* button = box->addButton(text, role);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

FollowUpDialog::FollowUpDialog(const QString& number, base::Date today, const std::string& present, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("follow_up_dialog"));
    QVBoxLayout* column =
        columnOf(this, tr("Follow up %1").arg(leftToRight(number)),
                 tr("The case is out of everybody's work until this day. When a clock runs out, it is back before."));
    const QDate tomorrow = toQDate(today).addDays(1);
    const base::Result<base::Date> stands = base::parseDate(present);
    date_ = new QDateEdit(stands ? std::max(toQDate(*stands), tomorrow) : tomorrow, this);
    date_->setObjectName(QStringLiteral("follow_up_date"));
    date_->setAccessibleName(tr("Day"));
    date_->setLocale(QLocale::c());
    date_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    date_->setCalendarPopup(true);
    date_->setMinimumDate(tomorrow);
    date_->setMinimumHeight(kControlHeight);
    column->addWidget(date_);
    auto* box = new QDialogButtonBox(this);
    connect(addButton(box, tr("Cancel"), "follow_up_cancel", QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    if (!present.empty())
        connect(addButton(box, tr("Show it again"), "follow_up_none", QDialogButtonBox::ActionRole),
                &QPushButton::clicked, this, [this] {
                    accept();
                    Q_EMIT chosen({});
                });
    QPushButton* confirm = addButton(box, tr("Until this day"), "follow_up_confirm", QDialogButtonBox::AcceptRole);
    confirm->setDefault(true);
    setLook(*confirm, ButtonLook::Primary);
    connect(confirm, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT chosen(QLocale::c().toString(date_->date(), QStringLiteral("yyyy-MM-dd")));
    });
    column->addWidget(box);
    date_->setFocus();
}

PauseDialog::PauseDialog(const QString& number, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("pause_dialog"));
    QVBoxLayout* column =
        columnOf(this, tr("Pause the clocks of %1").arg(leftToRight(number)),
                 tr("They stop until somebody resumes them or the case moves on. A day that somebody outside named "
                    "does not wait."));
    reason_ = new QPlainTextEdit(this);
    reason_->setObjectName(QStringLiteral("pause_reason"));
    reason_->setAccessibleName(tr("Reason"));
    reason_->setTabChangesFocus(true);
    reason_->setFixedHeight(96);
    auto* caption = textLabel(tr("Reason"), this);
    caption->setBuddy(reason_);
    fault_ = textLabel({}, this);
    fault_->setObjectName(QStringLiteral("pause_fault"));
    colour(fault_, Tone::Block);
    fault_->hide();
    column->addWidget(caption);
    column->addWidget(reason_);
    column->addWidget(fault_);
    connect(reason_, &QPlainTextEdit::textChanged, fault_, &QWidget::hide);
    auto* box = new QDialogButtonBox(this);
    connect(addButton(box, tr("Cancel"), "pause_cancel", QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    QPushButton* confirmed = addButton(box, tr("Pause"), "pause_confirm", QDialogButtonBox::AcceptRole);
    confirmed->setDefault(true);
    setLook(*confirmed, ButtonLook::Primary);
    connect(confirmed, &QPushButton::clicked, this, &PauseDialog::confirm);
    column->addWidget(box);
    reason_->setFocus();
}

void PauseDialog::confirm()
{
    const QString reason = reason_->toPlainText().trimmed();
    if (reason.isEmpty()) {
        fault_->setText(QStringLiteral("✕ ") + tr("A reason is needed."));
        fault_->show();
        reason_->setFocus();
        return;
    }
    accept();
    Q_EMIT reasoned(reason);
}

} // namespace tocsin::ui
