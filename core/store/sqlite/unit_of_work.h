#pragma once
// One SQLite transaction behind the port's interface.

#include "core/store/sqlite/connection.h"

namespace tocsin::store {

/// BEGIN IMMEDIATE for writing, so that two writers queue instead of failing midway; a deferred one for reading.
std::unique_ptr<UnitOfWork> beginUnitOfWork(Connection& connection, bool writing);

} // namespace tocsin::store
