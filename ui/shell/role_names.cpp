#include "ui/shell/role_names.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace tocsin::ui {

QString roleName(access::Role role)
{
    switch (role) {
    case access::Role::Officer: return QCoreApplication::translate("Roles", "Officer");
    case access::Role::Supervisor: return QCoreApplication::translate("Roles", "Supervisor");
    case access::Role::ComplianceReviewer: return QCoreApplication::translate("Roles", "Compliance reviewer");
    case access::Role::Administrator: return QCoreApplication::translate("Roles", "Administrator");
    case access::Role::Auditor: return QCoreApplication::translate("Roles", "Auditor");
    case access::Role::DataProtection: return QCoreApplication::translate("Roles", "Data protection officer");
    case access::Role::HitOfficer: return QCoreApplication::translate("Roles", "Hit officer");
    case access::Role::RecordsClerk: return QCoreApplication::translate("Roles", "Records clerk");
    }
    return {};
}

QString rolesText(const std::vector<access::Role>& roles)
{
    QStringList names;
    for (const access::Role role : roles) names << roleName(role);
    return names.join(QCoreApplication::translate("Roles", ", ", "between the names of roles"));
}

} // namespace tocsin::ui
