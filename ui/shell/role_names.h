#pragma once
// Roles in the reader's language.

#include "core/access/user.h"

#include <QtCore/QString>

namespace tocsin::ui {

QString roleName(access::Role role);
/// "Officer, Supervisor".
QString rolesText(const std::vector<access::Role>& roles);

} // namespace tocsin::ui
