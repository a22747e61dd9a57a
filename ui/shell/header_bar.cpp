#include "ui/shell/header_bar.h"

#include "ui/style/icons.h"
#include "ui/style/section_title.h"
#include "ui/style/tocsin_style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace tocsin::ui {

HeaderBar::HeaderBar(Workspace& workspace, const QString& person, const QString& roles, QMenu* menu, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("header_bar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedHeight(48);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin + 6, 0, 12, 1);
    row->setSpacing(10);
    auto* name = new SectionTitle(QStringLiteral("Tocsin"), SectionTitle::Level::Section, this);
    const form::CodeList* countries = workspace.catalogue().list("countries");
    const form::Code* country = countries == nullptr ? nullptr : countries->find(workspace.session().country());
    const QString place = country == nullptr ? toQt(workspace.session().country()) : workspace.text(country->label);
    auto* bureau = quietLabel(tr("National Central Bureau · %1", "%1 is a country").arg(place), this);
    bureau->setObjectName(QStringLiteral("bureau_name"));
    auto* rolesLabel = quietLabel(roles, this);
    rolesLabel->setObjectName(QStringLiteral("roles"));
    auto* account = new QPushButton(icon(Icon::User), person, this);
    account->setObjectName(QStringLiteral("account"));
    setLook(*account, ButtonLook::Flat);
    account->setAccessibleName(tr("Signed in as %1", "%1 is a person").arg(person));
    menu->setParent(account, menu->windowFlags());
    account->setMenu(menu);
    row->addWidget(name);
    row->addWidget(bureau);
    row->addStretch();
    row->addWidget(rolesLabel);
    row->addWidget(account);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline(palette()));
}

} // namespace tocsin::ui
