#include "core/store/sqlite/sqlite_store.h"

#include "core/base/ids.h"
#include "core/store/sqlite/migrations.h"
#include "core/store/sqlite/unit_of_work.h"

#include <filesystem>
#include <sqlite3.h>
#include <string_view>

namespace tocsin::store {

namespace fs = std::filesystem;

namespace {

class SqliteStore final : public Store {
public:
    SqliteStore(std::unique_ptr<Connection> connection, std::string folder)
        : connection_(std::move(connection)), folder_(std::move(folder))
    {
    }
    std::unique_ptr<UnitOfWork> write() override { return beginUnitOfWork(*connection_, true); }
    std::unique_ptr<UnitOfWork> read() override { return beginUnitOfWork(*connection_, false); }
    std::unique_ptr<Store> another() override { return openSqliteStore(folder_); }

private:
    std::unique_ptr<Connection> connection_;
    std::string folder_;
};

std::string fileOf(const std::string& folder) { return (fs::path(folder) / "bureau.db").string(); }

std::int64_t bigEndian(std::string_view header, std::size_t offset)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(header.at(offset + i));
    return number;
}

/// A file that is not ours or is newer must stay as it is. Offsets: SQLite file format, 1.3.
void refuseForeign(std::string_view header, const std::string& file, const std::string& folder)
{
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    constexpr std::size_t kUserVersionAt = 60;
    constexpr std::size_t kApplicationIdAt = 68;
    if (!header.starts_with(kMagic)) throw StorageError("storage.corrupt", file + " is not a database");
    if (bigEndian(header, kApplicationIdAt) != kApplicationId) throw StorageError("storage.not_a_bureau", folder);
    refuseNewer(bigEndian(header, kUserVersionAt));
}

void copyInto(Connection& copy, Connection& connection)
{
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle(), "main", connection.handle(), "main");
    if (backup == nullptr) copy.fail(sqlite3_errcode(copy.handle()), "backup");
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        copy.fail(stepped != SQLITE_DONE ? stepped : finished, "backup");
}

/// A whole, consistent copy beside the file, by SQLite's own backup, before a migration touches it. It gets its name
/// when it is whole and is really of the old schema: another process may have been faster with the migration.
void backUp(Connection& connection, const std::string& target)
{
    const std::string beside = target + "." + base::newIdText() + ".part";
    std::error_code failure;
    std::error_code ignored;
    try {
        bool old = false;
        {
            Connection copy(beside, true);
            copyInto(copy, connection);
            old = copy.number("PRAGMA user_version") < newestSchema();
        }
        fs::remove(beside + "-journal", ignored); // empty since the copy was closed
        if (old) fs::rename(beside, target, failure);
        if (!old) fs::remove(beside, failure);
    } catch (...) {
        fs::remove(beside, ignored);
        fs::remove(beside + "-journal", ignored);
        throw;
    }
    if (failure) throw StorageError("storage.io", target + ": " + failure.message());
}

} // namespace

std::unique_ptr<Store> createSqliteStore(const std::string& folder)
{
    const std::string file = fileOf(folder);
    if (fs::exists(file)) throw StorageError("storage.failed", "there is a bureau in " + folder + " already");
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure) throw StorageError("storage.io", folder + ": " + failure.message());
    fs::permissions(folder, fs::perms::owner_all, failure);
    auto connection = std::make_unique<Connection>(file, true);
    connection->run("PRAGMA application_id=" + std::to_string(kApplicationId));
    migrate(*connection);
    return std::make_unique<SqliteStore>(std::move(connection), folder);
}

std::unique_ptr<Store> openSqliteStore(const std::string& folder)
{
    const std::string file = fileOf(folder);
    if (!fs::exists(file)) throw StorageError("storage.not_a_bureau", folder);
    auto connection = std::make_unique<Connection>(
        file, false, [&](std::string_view header) { refuseForeign(header, file, folder); });
    if (connection->number("PRAGMA application_id") != kApplicationId)
        throw StorageError("storage.not_a_bureau", folder);
    const std::int64_t present = connection->number("PRAGMA user_version");
    if (present < newestSchema()) backUp(*connection, file + ".before-" + std::to_string(newestSchema()));
    migrate(*connection);
    return std::make_unique<SqliteStore>(std::move(connection), folder);
}

} // namespace tocsin::store
