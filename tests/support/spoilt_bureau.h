#pragma once
// A copy of a bureau's folder that is edited past every trigger, and what its verification then says.

#include "tests/support/demo_world.h"

#include <algorithm>
#include <filesystem>
#include <sqlite3.h>

namespace tocsin::test {

using Faults = std::vector<audit::Fault>;

inline bool says(const Faults& faults, const std::string& key)
{
    return std::any_of(faults.begin(), faults.end(), [&](const audit::Fault& fault) { return fault.key == key; });
}

inline std::string keysOf(const Faults& faults)
{
    std::string out;
    for (const audit::Fault& fault : faults) out += fault.key + " ";
    return out;
}

inline const service::Law& law()
{
    static const service::Law kLoaded = service::Law::load(data::DataSource::embedded()).value();
    return kLoaded;
}

/// A folder of another bureau or of an older day, opened and edited past every trigger.
struct Other {
    explicit Other(const World& world) { std::filesystem::copy(world.folder.path("bureau"), folder.path("bureau")); }
    void edit(const std::string& sql)
    {
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(folder.path("bureau/bureau.db").c_str(), &db) == SQLITE_OK);
        char* message = nullptr;
        const int code = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message);
        INFO(sql << ": " << (message != nullptr ? message : ""));
        CHECK(code == SQLITE_OK);
        sqlite3_free(message);
        sqlite3_close(db);
    }
    service::AuditReport verify(const World& world, const std::vector<service::GivenCheckpoint>& given = {})
    {
        const auto store = store::openSqliteStore(folder.path("bureau"));
        service::Bureau bureau(*store, world.clock, law(), base::PasswordCost::forTests());
        return bureau.signIn("aud", kPassword).value()->auditing().verify(given).value();
    }
    TempFolder folder;
};

inline constexpr const char* kFreeTheLog =
    "DROP TRIGGER audit_in_order; DROP TRIGGER audit_kept; DROP TRIGGER audit_unchanged; DROP TRIGGER "
    "checkpoint_unchanged; DROP TRIGGER checkpoint_kept;";

} // namespace tocsin::test
