#pragma once
// Desks, pauses, breaches and duties in SQLite (migration 0005).

#include "core/store/routing.h"
#include "core/store/sqlite/connection.h"

namespace tocsin::store {

/// Within the connection's transaction; borrows it.
std::unique_ptr<RoutingRows> routingRows(Connection& connection);

} // namespace tocsin::store
