#pragma once
// The secret half of an office's own keys: a file that only its owner can read. It is not encrypted today; `wrapped` in
// the file says so and leaves room for a password.

#include "core/base/crypto.h"
#include "core/channel/directory.h"

#include <optional>
#include <vector>

namespace tocsin::channel {

/// Holds secrets and wipes them when it goes. The newest key is last.
class KeyFile {
public:
    KeyFile() = default;
    ~KeyFile();
    KeyFile(const KeyFile&) = delete;
    KeyFile& operator=(const KeyFile&) = delete;
    KeyFile(KeyFile&&) = default;
    KeyFile& operator=(KeyFile&&) = default;

    /// Errors: file.unreadable, channel.key_file_exposed {path} (others may read it, or it is somebody else's),
    /// channel.key_file_malformed {path}.
    static base::Result<KeyFile> read(const std::string& path);
    /// Readable by its owner only. Errors: file.unwritable.
    [[nodiscard]] base::Status write(const std::string& path) const;

    /// Makes a new key that holds from `from` on; gives its public half, hex.
    std::string add(const std::string& from);
    /// The newest key whose time has begun. Errors: channel.no_key_in_force.
    [[nodiscard]] base::Result<base::SigningKey> inForce(const std::string& now) const;
    [[nodiscard]] std::vector<std::string> publicKeys() const; ///< hex, oldest first
    /// The pair of a public half (hex); nothing when it is not here.
    [[nodiscard]] std::optional<base::SigningKey> pairOf(const std::string& publicKey) const;

private:
    struct Held {
        base::SigningKey key;
        std::string from;
    };
    std::vector<Held> keys_;
};

} // namespace tocsin::channel
