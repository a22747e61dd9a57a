#pragma once
// The SQLite engine of the port. A bureau is a folder with bureau.db in it. No WAL: Debian 12's SQLite 3.40.1 has the
// WAL-reset corruption bug; TRUNCATE with synchronous=EXTRA loses no acknowledged commit (docs/adr/0003).

#include "core/store/store.h"

#include <memory>
#include <string>

namespace tocsin::store {

/// Makes an empty bureau folder. Throws StorageError(storage.failed) when one is there already.
std::unique_ptr<Store> createSqliteStore(const std::string& folder);
/// Opens and, where needed, migrates (after a backup beside the file). Throws StorageError: storage.not_a_bureau,
/// storage.newer (made by a newer program: nothing was changed), storage.corrupt. Thread: one Store per thread.
std::unique_ptr<Store> openSqliteStore(const std::string& folder);

} // namespace tocsin::store
