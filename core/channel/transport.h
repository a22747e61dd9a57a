#pragma once
// How packages travel. A bureau plugs its own by implementing this; the program brings one for folders. A transport may
// lose, repeat, delay and reorder what it carries, and it is not trusted: signatures and receipts are what counts.

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tocsin::channel {

/// One thread at a time.
class Transport {
public:
    virtual ~Transport() = default;
    /// Hands over a package under a name of its own; durable once this is done. The same name again is the same package
    /// again. Errors: channel.no_mailbox {to}, file.unwritable, or the transport's own.
    virtual base::Status deliver(const std::string& to, const std::string& name, std::string_view bytes) = 0;
    /// Names of what lies here for us.
    virtual base::Result<std::vector<std::string>> arrived() = 0;
    /// Errors: file.unreadable, file.too_large.
    virtual base::Result<std::string> fetch(const std::string& name) = 0;
    /// It was taken in for good and need not be kept. May be lost: what is met again is known by its id.
    virtual base::Status finish(const std::string& name) = 0;
    /// Moves out of the way, unread, what cannot be taken in at all.
    virtual base::Status setAside(const std::string& name) = 0;
};

} // namespace tocsin::channel
