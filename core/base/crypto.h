#pragma once
// Hashing, passwords and signatures, all by libsodium. Call initCrypto() once at program start.

#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tocsin::base {

/// Starts libsodium; a machine without random bytes cannot run the program (TOCSIN_CHECK).
void initCrypto();

/// A SHA-256 value.
class Hash {
public:
    using Bytes = std::array<std::uint8_t, 32>;
    Hash() = default;
    explicit Hash(const Bytes& bytes) : bytes_(bytes) {}
    static Result<Hash> fromHex(std::string_view hex); ///< Errors: hash.malformed.
    [[nodiscard]] std::string hex() const;             ///< 64 lower-case digits
    [[nodiscard]] const Bytes& bytes() const { return bytes_; }
    [[nodiscard]] bool isZero() const { return bytes_ == Bytes{}; }
    friend auto operator<=>(const Hash&, const Hash&) = default;

private:
    Bytes bytes_{};
};

Hash sha256(std::string_view bytes);
/// RFC 6962 leaf hash: SHA-256(0x00 || bytes), so that today's chain can become tomorrow's tree unchanged.
Hash leafHash(std::string_view bytes);
/// RFC 6962 node hash: SHA-256(0x01 || left || right).
Hash nodeHash(const Hash& left, const Hash& right);

std::string randomBytes(std::size_t count);
std::string toHex(std::string_view bytes);
Result<std::string> fromHex(std::string_view hex);
std::string toBase64(std::string_view bytes);
Result<std::string> fromBase64(std::string_view text);

/// A commitment to a value that can be forgotten: SHA-256(salt || value) with a 16-byte salt kept elsewhere.
Hash commitment(std::string_view salt, std::string_view value);

/// What Argon2id may cost. `interactive` is the floor of 64 MiB; tests may use `forTests`.
struct PasswordCost {
    std::uint64_t operations = 3;
    std::size_t memoryBytes = 64U << 20;
    static PasswordCost forTests() { return {1, 8192}; }
};
/// libsodium's self-describing Argon2id string; carries salt and cost.
std::string hashPassword(std::string_view password, const PasswordCost& cost);
bool passwordMatches(const std::string& stored, std::string_view password);

/// Ed25519.
struct SigningKey {
    std::string publicKey; ///< 32 bytes
    std::string secretKey; ///< 64 bytes
};
SigningKey newSigningKey();
std::string sign(const SigningKey& key, std::string_view message);
/// The pair that a secret key of 64 bytes belongs to. Errors: crypto.bad_key.
Result<SigningKey> signingKeyOf(std::string_view secretKey);
/// A secret under a password: its key comes from the password by Argon2id, and the box says whether it was opened whole
/// (XSalsa20-Poly1305). A text that carries salt, cost and box.
std::string wrapSecret(std::string_view secret, std::string_view password, const PasswordCost& cost);
/// Errors: crypto.not_unwrapped (another password, or the text is not what was wrapped).
Result<std::string> unwrapSecret(std::string_view wrapped, std::string_view password);
/// Overwrites a secret so that it does not stay in memory, and empties it.
void wipe(std::string& secret);
bool verifySignature(std::string_view publicKey, std::string_view message, std::string_view signature);

} // namespace tocsin::base
