#include "ui/shell/users_page.h"

#include "ui/board/table_view.h"
#include "ui/models/table_roles.h"
#include "ui/shell/role_names.h"
#include "ui/shell/user_dialog.h"
#include "ui/style/message_bar.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

void UserModel::set(std::vector<access::User> users)
{
    beginResetModel();
    users_ = std::move(users);
    endResetModel();
}

const access::User* UserModel::userAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &users_[static_cast<std::size_t>(row)];
}

int UserModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(users_.size());
}

int UserModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 4; }

QVariant UserModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const access::User& user = users_[static_cast<std::size_t>(index.row())];
    if (role == kChipRole && index.column() == 3) return static_cast<int>(user.disabled ? Tone::Neutral : Tone::Good);
    if (role == kToneRole && user.disabled) return static_cast<int>(Tone::Neutral);
    if (role == kFixedDirectionRole) return index.column() == 1;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case 0: return toQt(user.displayName);
    case 1: return toQt(user.login);
    case 2: return rolesText(user.roles);
    default: return user.disabled ? tr("Disabled") : tr("Active");
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case 0: return tr("Name");
    case 1: return tr("Login");
    case 2: return tr("Roles");
    default: return tr("Account");
    }
}

UsersPage::UsersPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      model_(new UserModel(this)),
      message_(new MessageBar(this)),
      table_(new TableView(this)),
      disable_(new QPushButton(tr("Disable…"), this))
{
    setObjectName(QStringLiteral("users_page"));
    setFocusProxy(table_);
    auto* fresh = new QPushButton(icon(Icon::Add), tr("Add user…"), this);
    fresh->setObjectName(QStringLiteral("add_user"));
    setLook(*fresh, ButtonLook::Primary);
    disable_->setObjectName(QStringLiteral("disable_user"));
    setLook(*disable_, ButtonLook::Danger);
    table_->setObjectName(QStringLiteral("users_table"));
    table_->setAccessibleName(tr("Users"));
    table_->setModel(model_);
    table_->setColumnWidths({220, 160, 260, 130}, 2);
    auto* top = new QHBoxLayout;
    top->addWidget(new SectionTitle(tr("Users"), SectionTitle::Level::Page, this), 1);
    top->addWidget(disable_);
    top->addWidget(fresh);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + 8, kMargin + 4, kMargin + 8, kMargin);
    column->setSpacing(kGap);
    column->addLayout(top);
    column->addWidget(
        quietLabel(tr("Nobody approves what they drafted or last edited, whatever roles they hold."), this));
    column->addWidget(message_);
    column->addWidget(table_, 1);
    connect(fresh, &QPushButton::clicked, this, &UsersPage::add);
    connect(disable_, &QPushButton::clicked, this, &UsersPage::disable);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPage::follow);
    reload();
}

void UsersPage::reload()
{
    base::Result<std::vector<access::User>> users = workspace_.session().administration().users();
    if (!users) return message_->say(Tone::Block, workspace_.wording(users.error()));
    model_->set(std::move(*users));
    follow();
}

void UsersPage::follow()
{
    const access::User* user = model_->userAt(table_->currentIndex().row());
    disable_->setEnabled(user != nullptr && !user->disabled);
}

void UsersPage::add()
{
    auto* dialog = new UserDialog(workspace_, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        message_->say(Tone::Good, tr("%1 can sign in now.", "%1 is a login").arg(dialog->login()));
        reload();
    });
    dialog->open();
}

void UsersPage::disable()
{
    const access::User* user = model_->userAt(table_->currentIndex().row());
    if (user == nullptr) return;
    auto* question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("disable_question"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Disable a user"));
    question->setText(tr("Disable the account of %1?", "%1 is a person").arg(toQt(user->displayName)));
    question->setInformativeText(tr("The next command of this person is refused, also where they are signed in now. "
                                    "What they did stays in the log."));
    QPushButton* yes = question->addButton(tr("Disable"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirm_disable"));
    setLook(*yes, ButtonLook::Danger);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, login = user->login] {
        const base::Status status = workspace_.session().administration().disableUser(login);
        if (!status) return message_->say(Tone::Block, workspace_.wording(status.error()));
        message_->say(Tone::Good, tr("%1 is disabled.", "%1 is a login").arg(toQt(login)));
        reload();
    });
    question->open();
}

} // namespace tocsin::ui
