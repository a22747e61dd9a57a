#include "core/base/crypto.h"

#include "core/base/ids.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tocsin::base;

TEST_CASE("SHA-256 gives the published values")
{
    CHECK(sha256("").hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc").hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("Leaf and node hashes are RFC 6962's")
{
    CHECK(leafHash("").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    CHECK(nodeHash(leafHash(""), leafHash("")) != leafHash(""));
    CHECK(leafHash("a") != sha256("a"));
}

TEST_CASE("Hex goes both ways and refuses what is not hex")
{
    CHECK(fromHex("00ff10").value() == std::string("\x00\xff\x10", 3));
    CHECK(toHex(std::string("\x00\xff\x10", 3)) == "00ff10");
    for (const char* bad : {"0", "0g", "00 "}) CHECK_FALSE(fromHex(bad));
    CHECK_FALSE(Hash::fromHex("00"));
    CHECK(Hash::fromHex(sha256("x").hex()).value() == sha256("x"));
}

TEST_CASE("Base64 goes both ways")
{
    for (const std::string& text : {std::string(), std::string("a"), std::string("ab"), std::string("abc\0d", 5)})
        CHECK(fromBase64(toBase64(text)).value() == text);
    CHECK_FALSE(fromBase64("*"));
}

TEST_CASE("A password matches its hash alone")
{
    initCrypto();
    const std::string stored = hashPassword("correct horse battery", PasswordCost::forTests());
    CHECK(stored.starts_with("$argon2id$"));
    CHECK(passwordMatches(stored, "correct horse battery"));
    CHECK_FALSE(passwordMatches(stored, "correct horse batterz"));
    CHECK(hashPassword("correct horse battery", PasswordCost::forTests()) != stored);
}

TEST_CASE("A signature holds for its key and message alone")
{
    const SigningKey key = newSigningKey();
    std::string signature = sign(key, "message");
    CHECK(verifySignature(key.publicKey, "message", signature));
    CHECK_FALSE(verifySignature(key.publicKey, "massage", signature));
    CHECK_FALSE(verifySignature(newSigningKey().publicKey, "message", signature));
    signature[0] = static_cast<char>(signature[0] ^ 1);
    CHECK_FALSE(verifySignature(key.publicKey, "message", signature));
    CHECK_FALSE(verifySignature(key.publicKey, "message", ""));
}

TEST_CASE("Ids are 26 characters and do not repeat")
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(newIdText());
    CHECK(seen.size() == 1000);
    CHECK(seen.begin()->size() == 26);
}
