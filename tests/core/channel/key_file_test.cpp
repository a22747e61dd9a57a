#include "core/channel/key_file.h"

#include "core/base/json_reader.h"
#include "core/channel/retry.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace tocsin;
using channel::KeyFile;

TEST_CASE("An office's keys are kept in a file that only its owner reads", "[channel]")
{
    const test::TempFolder folder;
    const std::string path = folder.path("channel.key");
    KeyFile file;
    const std::string first = file.add("2026-01-01T00:00:00.000Z");
    const std::string second = file.add("2026-06-01T00:00:00.000Z");
    REQUIRE(file.write(path));
    struct stat info{};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);

    const auto read = KeyFile::read(path);
    REQUIRE(read);
    CHECK(read->publicKeys() == std::vector<std::string>{first, second});
    CHECK(base::toHex(read->inForce("2026-05-31T23:59:59.999Z")->publicKey) == first);
    CHECK(base::toHex(read->inForce("2026-06-01T00:00:00.000Z")->publicKey) == second);
    CHECK(read->inForce("2025-12-31T00:00:00.000Z").error().key == "channel.no_key_in_force");

    REQUIRE(::chmod(path.c_str(), 0640) == 0);
    CHECK(KeyFile::read(path).error().key == "channel.key_file_exposed");
    for (
        const char* text :
        {"{}", "[]", R"({"format":"tocsin.key/1","wrapped":"password","keys":[]})",
         R"({"format":"tocsin.key/1","wrapped":"none","keys":[{"public_key":"a","secret_key":"","valid_from":"x"}]})"}) {
        REQUIRE(base::writeFile(folder.path("bad.key"), text));
        CHECK(KeyFile::read(folder.path("bad.key")).error().key == "channel.key_file_malformed");
    }
    CHECK(KeyFile::read(folder.path("none.key")).error().key == "file.unreadable");
}

TEST_CASE("What did not arrive is tried after a minute, then twice as long each time, six hours at most", "[channel]")
{
    const base::Instant now = base::parseInstant("2026-11-24T09:00:00.000Z").value();
    CHECK(base::toText(channel::nextAttempt(now, 1)) == "2026-11-24T09:01:00.000Z");
    CHECK(base::toText(channel::nextAttempt(now, 2)) == "2026-11-24T09:02:00.000Z");
    CHECK(base::toText(channel::nextAttempt(now, 9)) == "2026-11-24T13:16:00.000Z");
    CHECK(base::toText(channel::nextAttempt(now, 1000)) == "2026-11-24T15:00:00.000Z");
}
