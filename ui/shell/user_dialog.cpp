#include "ui/shell/user_dialog.h"

#include "ui/shell/role_names.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

UserDialog::UserDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      message_(new MessageBar(this)),
      name_(new QLineEdit(this)),
      login_(new QLineEdit(this)),
      password_(new QLineEdit(this))
{
    setObjectName(QStringLiteral("user_dialog"));
    setWindowTitle(tr("Add a user"));
    setAttribute(Qt::WA_DeleteOnClose);
    name_->setObjectName(QStringLiteral("user_name"));
    login_->setObjectName(QStringLiteral("user_login"));
    password_->setObjectName(QStringLiteral("user_password"));
    password_->setEchoMode(QLineEdit::Password);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->setHorizontalSpacing(kMargin);
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Login"), login_);
    form->addRow(tr("First password"), password_);
    form->addRow(QString(), quietLabel(tr("At least 12 characters; no other rules."), this));
    auto* roles = new QVBoxLayout;
    for (const access::Role role : {access::Role::Officer, access::Role::Supervisor, access::Role::ComplianceReviewer,
                                    access::Role::HitOfficer, access::Role::RecordsClerk, access::Role::Administrator,
                                    access::Role::Auditor, access::Role::DataProtection}) {
        auto* box = new QCheckBox(roleName(role), this);
        box->setObjectName(QStringLiteral("role_") + toQt(access::name(role)));
        roles->addWidget(box);
        roles_.emplace_back(role, box);
    }
    form->addRow(tr("Roles"), roles);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* add = buttons->addButton(tr("Add user"), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("confirm_user"));
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &UserDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap + 4);
    column->addWidget(new SectionTitle(tr("Add a user"), SectionTitle::Level::Section, this));
    column->addWidget(message_);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(460);
}

QString UserDialog::login() const { return login_->text().trimmed(); }

void UserDialog::accept()
{
    service::NewUser user{fromQt(login()), fromQt(name_->text().trimmed()), {}, fromQt(password_->text())};
    for (const auto& [role, box] : roles_)
        if (box->isChecked()) user.roles.push_back(role);
    const base::Result<base::UserId> added = workspace_.session().administration().addUser(user);
    if (!added) return message_->say(Tone::Warn, workspace_.wording(added.error()));
    password_->clear();
    QDialog::accept();
}

} // namespace tocsin::ui
