#include "core/store/sqlite/connection.h"

#include "core/base/text.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <thread>

namespace tocsin::store {

namespace {

/// More than the different statements of the engine; those that a filter puts together are the only open end.
constexpr std::size_t kMostAtRest = 100;

/// How long a command waits for others to be done. SQLite's own waiting asks ten times a second and less often the
/// longer it takes, so that whoever works without a pause is always there first; asking all the time is fairer.
constexpr auto kPatience = std::chrono::seconds(20);

const char* keyOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "storage.busy";
    case SQLITE_FULL: return "storage.full";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return "storage.corrupt";
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY: return "storage.io";
    default: return "storage.failed";
    }
}

/// folded_hash(text) for migrations: base::foldedHash, '' of what is no text.
void foldedHash(sqlite3_context* context, int, sqlite3_value** values)
{
    std::string hash;
    if (sqlite3_value_type(values[0]) == SQLITE_TEXT) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
        hash = base::foldedHash(base::repaired({text, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))}));
    }
    sqlite3_result_text(context, hash.data(), static_cast<int>(hash.size()), SQLITE_TRANSIENT);
}

/// The first bytes of the file. Nothing is locked, and no journal is looked for.
std::string headerOf(sqlite3* db)
{
    constexpr int kHeaderSize = 100;
    std::string header(kHeaderSize, '\0');
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr ||
        file->pMethods->xRead(file, header.data(), kHeaderSize, 0) != SQLITE_OK)
        return {};
    return header;
}

} // namespace

Connection::Connection(const std::string& path, bool create, const Accept& accept)
{
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | (create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(path.c_str(), &db_, flags, nullptr);
    try {
        if (code != SQLITE_OK) fail(code, path);
        if (accept) accept(headerOf(db_));
        sqlite3_extended_result_codes(db_, 1);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_busy_handler(db_, waitForTurn, this);
        sqlite3_create_function_v2(db_, "folded_hash", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                   nullptr, foldedHash, nullptr, nullptr, nullptr);
        run("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
            "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA temp_store=MEMORY; PRAGMA "
            "recursive_triggers=ON;");
        const bool safe = text("PRAGMA journal_mode") == "truncate" && number("PRAGMA synchronous") == 3 &&
                          number("PRAGMA foreign_keys") == 1 && number("PRAGMA trusted_schema") == 0 &&
                          number("PRAGMA cell_size_check") == 1 && number("PRAGMA secure_delete") == 1 &&
                          number("PRAGMA recursive_triggers") == 1;
        if (!safe)
            throw StorageError("storage.failed", "the database does not take the settings that durability rests on");
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection() { close(); }

int Connection::waitForTurn(void* connection, int tried)
{
    auto& self = *static_cast<Connection*>(connection);
    const auto now = std::chrono::steady_clock::now();
    if (tried == 0) self.waitingSince_ = now;
    if (now - self.waitingSince_ > kPatience) return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(1 + tried % 4));
    return 1;
}

void Connection::close() noexcept
{
    for (const auto& [sql, statement] : atRest_) sqlite3_finalize(statement);
    atRest_.clear();
    sqlite3_close_v2(db_);
}

void Connection::fail(int code, const std::string& what) const
{
    throw StorageError(keyOf(code), fmt::format("{}: {} ({})", what,
                                                db_ != nullptr ? sqlite3_errmsg(db_) : sqlite3_errstr(code), code));
}

void Connection::run(const std::string& sql)
{
    const int code = sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code, sql.substr(0, 60));
}

std::int64_t Connection::number(const std::string& sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.number(0) : 0;
}

std::string Connection::text(const std::string& sql)
{
    Statement statement(*this, sql);
    return statement.next() ? statement.text(0) : std::string();
}

sqlite3_stmt* Connection::take(std::string_view sql)
{
    if (const auto kept = atRest_.find(sql); kept != atRest_.end()) {
        sqlite3_stmt* statement = kept->second;
        atRest_.erase(kept);
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(db_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK) fail(code, std::string(sql));
    return statement;
}

void Connection::give(sqlite3_stmt* statement) noexcept
{
    // Some pragmas do their work while they are compiled, so they are compiled every time.
    const std::string_view sql = sqlite3_sql(statement);
    if (atRest_.size() >= kMostAtRest || sql.starts_with("PRAGMA")) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    try {
        atRest_.emplace(sql, statement);
    } catch (...) {
        sqlite3_finalize(statement);
    }
}

Statement::Statement(Connection& connection, std::string_view sql)
    : connection_(connection), statement_(connection.take(sql))
{
}

Statement::~Statement() { connection_.give(statement_); }

Statement& Statement::bind(const std::string& text)
{
    const int code = sqlite3_bind_text64(statement_, ++bound_, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) connection_.fail(code, "bind");
    return *this;
}

Statement& Statement::bind(std::int64_t number)
{
    const int code = sqlite3_bind_int64(statement_, ++bound_, number);
    if (code != SQLITE_OK) connection_.fail(code, "bind");
    return *this;
}

Statement& Statement::bindBlob(const std::string& bytes)
{
    const int code = sqlite3_bind_blob64(statement_, ++bound_, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK) connection_.fail(code, "bind");
    return *this;
}

bool Statement::next()
{
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) connection_.fail(code, sqlite3_sql(statement_));
    return false;
}

std::int64_t Statement::execute()
{
    while (next()) {
    }
    return sqlite3_changes64(connection_.handle());
}

std::string Statement::text(int column) const
{
    const void* bytes = sqlite3_column_blob(statement_, column);
    return bytes == nullptr ? std::string()
                            : std::string(static_cast<const char*>(bytes),
                                          static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_, column); }

} // namespace tocsin::store
