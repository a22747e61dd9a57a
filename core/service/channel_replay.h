#pragma once
// What the log says of messages, packages and keys, compared with what is stored. Internal to core/service.

#include "core/store/store.h"

#include <functional>
#include <map>
#include <set>

namespace tocsin::service {

/// Part of Replay, for the channel's rows. What changes with every attempt to deliver (attempts, next_at, error) is not
/// in the log and not compared.
class ChannelReplay {
public:
    using Fault = std::function<void(std::int64_t seq, const char* key, base::Params params)>;
    void take(const audit::Entry& entry);
    /// Faults: audit.message_altered {message, column, seq}, audit.message_added {message, seq}, audit.message_missing
    /// {message, seq}, audit.package_altered {package, seq}, audit.key_altered {address, seq}.
    void compare(store::UnitOfWork& unit, const Fault& fault) const;

private:
    /// A row of the outbox or the inbox, column by column.
    struct Message {
        std::int64_t seq = 0;
        std::map<std::string, std::string> columns;
    };
    using Messages = std::map<std::string, Message>;
    struct Package {
        std::int64_t seq = 0;
        std::string sha256, reason, state;
    };
    struct Key {
        std::int64_t seq = 0;
        std::string from, until;
    };

    void takeMessage(const audit::Entry& entry);
    void takePackage(const audit::Entry& entry);
    void compareMessages(const Messages& said, const Messages& stored, const Fault& fault) const;
    void comparePackages(store::UnitOfWork& unit, const Fault& fault) const;
    void compareKeys(store::UnitOfWork& unit, const Fault& fault) const;

    Messages sent_;
    Messages taken_;
    std::map<std::string, Package> packages_;
    std::map<std::pair<std::string, std::string>, Key> keys_; ///< by address and key
    std::int64_t last_ = 0;
};

} // namespace tocsin::service
