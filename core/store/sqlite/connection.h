#pragma once
// Thin RAII over the SQLite C API: exact locking, exact errors, no more.

#include "core/store/store.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tocsin::store {

/// One open database. One thread at a time. Keeps prepared statements that are at rest, because compiling the SQL of a
/// small command costs more than running it.
class Connection {
public:
    /// What a file begins with, as far as it goes; throws when it is not a file to open.
    using Accept = std::function<void(std::string_view header)>;

    /// Opens or, with `create`, makes the file; sets and verifies every pragma that durability rests on. `accept` sees
    /// the first 100 bytes before anything is changed: setting the journal mode or rolling a journal back already
    /// would. They are read through SQLite's own handle: closing any other handle on the file would drop every lock
    /// that this process holds on it (POSIX), those of a transaction on another thread too.
    Connection(const std::string& path, bool create, const Accept& accept = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void run(const std::string& sql);
    [[nodiscard]] sqlite3* handle() const { return db_; }
    [[nodiscard]] std::int64_t number(const std::string& sql);
    [[nodiscard]] std::string text(const std::string& sql);
    [[noreturn]] void fail(int code, const std::string& what) const;
    /// A statement of `sql` at rest, new or kept. give() takes it back, without the values it was bound to.
    [[nodiscard]] sqlite3_stmt* take(std::string_view sql);
    void give(sqlite3_stmt* statement) noexcept;

private:
    void close() noexcept;
    /// SQLite's busy handler: whether to try for the lock once more.
    static int waitForTurn(void* connection, int tried);

    sqlite3* db_ = nullptr;
    std::chrono::steady_clock::time_point waitingSince_;
    std::multimap<std::string, sqlite3_stmt*, std::less<>> atRest_; ///< by their SQL
};

/// A prepared statement, bound by call order and stepped row by row.
class Statement {
public:
    Statement(Connection& connection, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const std::string& text);
    Statement& bind(std::int64_t number);
    Statement& bindBlob(const std::string& bytes);
    /// True when there is a row.
    bool next();
    /// Runs to the end; the number of rows changed.
    std::int64_t execute();
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;

private:
    Connection& connection_;
    sqlite3_stmt* statement_ = nullptr;
    int bound_ = 0;
};

} // namespace tocsin::store
