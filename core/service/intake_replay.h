#pragma once
// What the log says of agencies' requests, compared with what is stored. Internal to core/service.

#include "core/store/store.h"

#include <functional>
#include <map>

namespace tocsin::service {

/// Part of Replay, for requests and their packages. Texts whose payload retention destroyed are not compared, nor bytes
/// that it emptied.
class IntakeReplay {
public:
    using Fault = std::function<void(std::int64_t seq, const char* key, base::Params params)>;
    /// `moment` is what the clock said; `values` what the entry's payload holds, null when none.
    void take(const audit::Entry& entry, const std::string& moment, const base::Json& values);
    /// Faults: audit.request_altered {number, column, seq}, audit.request_added {number, seq}, audit.request_missing
    /// {number, seq}, audit.request_package_altered {number, version, seq}.
    void compare(store::UnitOfWork& unit, const Fault& fault) const;

private:
    struct Request {
        std::int64_t seq = 0;
        std::string number;
        std::map<std::string, std::string> columns;   ///< those that are known
        std::map<std::int64_t, std::string> packages; ///< SHA-256 and score by version
    };

    void compareRow(const store::RequestRow& row, const Request& said, const Fault& fault) const;
    void comparePackages(store::UnitOfWork& unit, const store::RequestRow& row, const Request& said,
                         const Fault& fault) const;

    std::map<std::string, Request> requests_; ///< by id
    std::int64_t last_ = 0;
};

} // namespace tocsin::service
