#pragma once
// Brings a database to the program's schema: one migration, one transaction, its SHA-256 recorded.

#include "core/store/sqlite/connection.h"

namespace tocsin::store {

/// "TOCS" in the file's header says that this is a bureau.
inline constexpr std::int64_t kApplicationId = 0x544F4353;

/// Number of the newest migration that the program carries.
std::int64_t newestSchema();
/// Throws storage.newer when the program does not know this schema.
void refuseNewer(std::int64_t schema);
/// Throws storage.newer when the database is ahead of the program (nothing was changed), storage.corrupt when a
/// migration that was applied is not the one that the program carries.
/// `upTo` is less than newestSchema() only in tests, which make the databases of older programs.
void migrate(Connection& connection, std::int64_t upTo = newestSchema());

} // namespace tocsin::store
