#include "core/channel/directory.h"

#include <algorithm>

namespace tocsin::channel {

bool isPublicKey(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

base::Result<TrustedKey> Directory::find(const std::string& address, const std::string& publicKey,
                                         const std::string& now) const
{
    bool sender = false;
    for (const TrustedKey& key : keys_) {
        sender = sender || key.address == address;
        if (key.address != address || key.publicKey != publicKey) continue;
        if (!key.holdsAt(now))
            return base::invalid("channel.key_not_in_force", {{"from", address}, {"key", publicKey}});
        return key;
    }
    if (!sender) return base::invalid("channel.unknown_sender", {{"from", address}});
    return base::invalid("channel.unknown_signer", {{"from", address}, {"key", publicKey}});
}

} // namespace tocsin::channel
