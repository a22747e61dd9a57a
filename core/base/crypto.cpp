#include "core/base/crypto.h"

#include "core/base/check.h"
#include "core/base/ids.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <sodium.h>

namespace tocsin::base {

namespace {

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

Hash hashWithPrefix(unsigned char prefix, std::string_view first, std::string_view second)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, &prefix, 1);
    crypto_hash_sha256_update(&state, raw(first), first.size());
    crypto_hash_sha256_update(&state, raw(second), second.size());
    Hash::Bytes bytes{};
    crypto_hash_sha256_final(&state, bytes.data());
    return Hash(bytes);
}

std::string_view view(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.bytes().data()), hash.bytes().size()};
}

} // namespace

void initCrypto() { TOCSIN_CHECK(sodium_init() >= 0, "libsodium could not be started"); }

Result<Hash> Hash::fromHex(std::string_view hex)
{
    const Result<std::string> bytes = base::fromHex(hex);
    if (!bytes || bytes->size() != 32) return invalid("hash.malformed", {{"text", std::string(hex)}});
    Bytes out{};
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return Hash(out);
}

std::string Hash::hex() const { return toHex(view(*this)); }

Hash sha256(std::string_view bytes)
{
    Hash::Bytes out{};
    crypto_hash_sha256(out.data(), raw(bytes), bytes.size());
    return Hash(out);
}

Hash leafHash(std::string_view bytes) { return hashWithPrefix(0x00, bytes, {}); }
Hash nodeHash(const Hash& left, const Hash& right) { return hashWithPrefix(0x01, view(left), view(right)); }

std::string randomBytes(std::size_t count)
{
    initCrypto();
    std::string out(count, '\0');
    randombytes_buf(out.data(), out.size());
    return out;
}

std::string toHex(std::string_view bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += kDigits[(static_cast<unsigned char>(c) >> 4U) & 15U];
        out += kDigits[static_cast<unsigned char>(c) & 15U];
    }
    return out;
}

Result<std::string> fromHex(std::string_view hex)
{
    std::string out(hex.size() / 2, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const bool read = sodium_hex2bin(raw(out), out.size(), hex.data(), hex.size(), nullptr, &length, &end) == 0;
    if (!read || hex.size() % 2 != 0 || end != hex.data() + hex.size())
        return invalid("hash.malformed", {{"text", std::string(hex)}});
    return out;
}

std::string toBase64(std::string_view bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), raw(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back(); // the terminating NUL that libsodium counts
    return out;
}

Result<std::string> fromBase64(std::string_view text)
{
    std::string out(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    if (sodium_base642bin(raw(out), out.size(), text.data(), text.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return invalid("base64.malformed");
    out.resize(length);
    return out;
}

Hash commitment(std::string_view salt, std::string_view value)
{
    std::string joined(salt);
    joined += value;
    return sha256(joined);
}

std::string hashPassword(std::string_view password, const PasswordCost& cost)
{
    initCrypto();
    std::string out(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str_alg(out.data(), password.data(), password.size(), cost.operations,
                                             cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    TOCSIN_CHECK(failed == 0, "not enough memory to hash a password");
    out.resize(out.find('\0'));
    return out;
}

bool passwordMatches(const std::string& stored, std::string_view password)
{
    initCrypto();
    return crypto_pwhash_str_verify(stored.c_str(), password.data(), password.size()) == 0;
}

SigningKey newSigningKey()
{
    initCrypto();
    SigningKey key{std::string(crypto_sign_PUBLICKEYBYTES, '\0'), std::string(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(raw(key.publicKey), raw(key.secretKey));
    return key;
}

std::string sign(const SigningKey& key, std::string_view message)
{
    TOCSIN_CHECK(key.secretKey.size() == crypto_sign_SECRETKEYBYTES, "a signing key of the wrong size");
    std::string out(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(out), nullptr, raw(message), message.size(), raw(key.secretKey));
    return out;
}

namespace {

/// The key that a password gives; empty when memory does not suffice.
std::string keyFromPassword(std::string_view password, std::string_view salt, const PasswordCost& cost)
{
    std::string key(crypto_secretbox_KEYBYTES, '\0');
    if (crypto_pwhash(raw(key), key.size(), password.data(), password.size(), raw(salt), cost.operations,
                      cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        key.clear();
    return key;
}

/// The parts of a wrapped secret; nothing when the text is none, or asks for more than a sign-in may cost.
struct Wrapped {
    PasswordCost cost;
    std::string salt, nonce, box;

    static std::optional<Wrapped> read(std::string_view text)
    {
        constexpr std::uint64_t kMostOperations = 64;
        constexpr std::size_t kMostMemory = std::size_t{1} << 30;
        std::vector<std::string> parts;
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('$', at), text.size());
            parts.emplace_back(text.substr(at, end - at));
            at = end + 1;
        }
        if (parts.size() != 6 || parts[0] != kWrapping) return std::nullopt;
        Wrapped out;
        const auto number = [](const std::string& digits, auto& into) {
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), into);
            return read.ec == std::errc() && read.ptr == digits.data() + digits.size();
        };
        const Result<std::string> salt = fromBase64(parts[3]);
        const Result<std::string> nonce = fromBase64(parts[4]);
        const Result<std::string> box = fromBase64(parts[5]);
        const bool good = number(parts[1], out.cost.operations) && number(parts[2], out.cost.memoryBytes) && salt &&
                          nonce && box && salt->size() == crypto_pwhash_SALTBYTES &&
                          nonce->size() == crypto_secretbox_NONCEBYTES && box->size() >= crypto_secretbox_MACBYTES &&
                          out.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && out.cost.operations <= kMostOperations &&
                          out.cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && out.cost.memoryBytes <= kMostMemory;
        if (!good) return std::nullopt;
        out.salt = *salt;
        out.nonce = *nonce;
        out.box = *box;
        return out;
    }
    static constexpr std::string_view kWrapping = "argon2id13-xsalsa20poly1305";
};

} // namespace

std::string wrapSecret(std::string_view secret, std::string_view password, const PasswordCost& cost)
{
    const std::string salt = randomBytes(crypto_pwhash_SALTBYTES);
    const std::string nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    std::string key = keyFromPassword(password, salt, cost);
    TOCSIN_CHECK(!key.empty(), "not enough memory to wrap a secret");
    std::string box(secret.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(raw(box), raw(secret), secret.size(), raw(std::string_view(nonce)),
                          raw(std::string_view(key)));
    wipe(key);
    return std::string(Wrapped::kWrapping) + "$" + std::to_string(cost.operations) + "$" +
           std::to_string(cost.memoryBytes) + "$" + toBase64(salt) + "$" + toBase64(nonce) + "$" + toBase64(box);
}

Result<std::string> unwrapSecret(std::string_view wrapped, std::string_view password)
{
    initCrypto();
    const std::optional<Wrapped> parts = Wrapped::read(wrapped);
    if (!parts) return invalid("crypto.not_unwrapped");
    std::string key = keyFromPassword(password, parts->salt, parts->cost);
    std::string secret(parts->box.size() - crypto_secretbox_MACBYTES, '\0');
    const bool opened = !key.empty() && crypto_secretbox_open_easy(
                                            raw(secret), raw(std::string_view(parts->box)), parts->box.size(),
                                            raw(std::string_view(parts->nonce)), raw(std::string_view(key))) == 0;
    wipe(key);
    if (!opened) return invalid("crypto.not_unwrapped");
    return secret;
}

Result<SigningKey> signingKeyOf(std::string_view secretKey)
{
    if (secretKey.size() != crypto_sign_SECRETKEYBYTES) return invalid("crypto.bad_key");
    SigningKey key{std::string(crypto_sign_PUBLICKEYBYTES, '\0'), std::string(secretKey)};
    // The second half of a secret key repeats the public one; the pair is made anew so that neither half can lie.
    std::string secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(key.publicKey), raw(secret), raw(secretKey));
    const bool same = secret == secretKey;
    wipe(secret);
    if (!same) return invalid("crypto.bad_key");
    return key;
}

void wipe(std::string& secret)
{
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

bool verifySignature(std::string_view publicKey, std::string_view message, std::string_view signature)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES) return false;
    return crypto_sign_verify_detached(raw(signature), raw(message), message.size(), raw(publicKey)) == 0;
}

std::string newIdText()
{
    static constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    const std::string bytes = randomBytes(16);
    std::string out;
    unsigned buffer = 0;
    unsigned bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(c);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out += kAlphabet[(buffer >> bits) & 31U];
        }
    }
    out += kAlphabet[(buffer << (5 - bits)) & 31U];
    return out;
}

} // namespace tocsin::base
