#pragma once
// Whose signature counts: the public keys of the correspondents, each with the time in which it holds.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tocsin::channel {

struct TrustedKey {
    std::string address;
    std::string publicKey;  ///< Ed25519, 64 hex digits; also the key's name
    std::string validFrom;  ///< instant text
    std::string validUntil; ///< exclusive; "" while no end is known
    [[nodiscard]] bool holdsAt(const std::string& instant) const
    {
        return validFrom <= instant && (validUntil.empty() || instant < validUntil);
    }
    friend bool operator==(const TrustedKey&, const TrustedKey&) = default;
};

/// 64 lower-case hex digits.
bool isPublicKey(std::string_view text);

/// A value; the bureau's keys as they stood when it was asked.
class Directory {
public:
    explicit Directory(std::vector<TrustedKey> keys = {}) : keys_(std::move(keys)) {}
    [[nodiscard]] const std::vector<TrustedKey>& keys() const { return keys_; }
    /// The correspondent's key, in force at `now`. A key counts by the time of arrival, never by what a message says of
    /// its own time, so a key that was given up cannot be used by dating back. Errors (Invalid): channel.unknown_sender
    /// {from} (no key of this address is known), channel.unknown_signer {from, key}, channel.key_not_in_force {from,
    /// key}.
    [[nodiscard]] base::Result<TrustedKey> find(const std::string& address, const std::string& publicKey,
                                                const std::string& now) const;

private:
    std::vector<TrustedKey> keys_;
};

} // namespace tocsin::channel
