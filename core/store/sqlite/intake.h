#pragma once
// Requests of agencies and their packages in SQLite (migration 0008).

#include "core/store/intake.h"
#include "core/store/sqlite/connection.h"

namespace tocsin::store {

/// Within the connection's transaction; borrows it.
std::unique_ptr<IntakeRows> intakeRows(Connection& connection);

} // namespace tocsin::store
