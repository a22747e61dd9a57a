#include "core/store/sqlite/migrations.h"

#include "core/base/crypto.h"

#include <iterator>

namespace tocsin::store {

namespace {

struct Migration {
    const char* name;
    const char* sql;
};
const Migration kMigrations[] = {
#include "migration_rows.inc"
};

void apply(Connection& connection, const Migration& migration, std::int64_t number)
{
    connection.run("BEGIN IMMEDIATE");
    try {
        if (connection.number("PRAGMA user_version") >= number) {
            // Another process was faster while this one waited for the lock.
            connection.run("COMMIT");
            return;
        }
        connection.run(migration.sql);
        Statement(connection, "INSERT INTO migration (number, name, sha256) VALUES (?, ?, ?)")
            .bind(number)
            .bind(std::string(migration.name))
            .bind(base::sha256(migration.sql).hex())
            .execute();
        connection.run("PRAGMA user_version=" + std::to_string(number));
        connection.run("COMMIT");
    } catch (...) {
        connection.run("ROLLBACK");
        throw;
    }
}

} // namespace

std::int64_t newestSchema() { return static_cast<std::int64_t>(std::size(kMigrations)); }

void refuseNewer(std::int64_t schema)
{
    if (schema > newestSchema())
        throw StorageError("storage.newer", "schema " + std::to_string(schema) + ", the program knows " +
                                                std::to_string(newestSchema()));
}

void migrate(Connection& connection, std::int64_t upTo)
{
    const std::int64_t present = connection.number("PRAGMA user_version");
    refuseNewer(present);
    if (present == 0)
        connection.run("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 "
                       "TEXT NOT NULL) STRICT");
    for (std::int64_t number = 1; number <= upTo; ++number) {
        const Migration& migration = kMigrations[number - 1];
        if (number > present) {
            apply(connection, migration, number);
            continue;
        }
        Statement recorded(connection, "SELECT sha256 FROM migration WHERE number = ?");
        recorded.bind(number);
        if (!recorded.next() || recorded.text(0) != base::sha256(migration.sql).hex())
            throw StorageError("storage.corrupt",
                               std::string("migration ") + migration.name + " is not the one that was applied");
    }
}

} // namespace tocsin::store
