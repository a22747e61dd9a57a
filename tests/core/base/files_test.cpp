#include "core/base/json_reader.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <fstream>
#include <thread>

#include <sys/stat.h>

using namespace tocsin::base;
using tocsin::test::TempFolder;

namespace {

std::ptrdiff_t filesIn(const std::string& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
}

} // namespace

TEST_CASE("A file is written whole and read back, and a missing one says so")
{
    const TempFolder folder;
    const std::string path = folder.path("a.json");
    REQUIRE(writeFile(path, "first"));
    REQUIRE(writeFile(path, "second"));
    CHECK(*readFile(path) == "second");
    CHECK(filesIn(folder.path()) == 1);
    CHECK(readFile(path, 3).error().key == "file.too_large");
    CHECK(readFile(path, 6).value() == "second");
    CHECK(readFile(folder.path("none")).error().key == "file.unreadable");
    CHECK(readFile("/").error().key == "file.unreadable");
    CHECK(writeFile("/nonexistent-folder/x", "y").error().key == "file.unwritable");
    CHECK(writeFile(folder.path(), "y").error().key == "file.unwritable");
    CHECK(writeFile("", "y").error().key == "file.unwritable");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("A file that is written is private to its owner")
{
    const TempFolder folder;
    REQUIRE(writeFile(folder.path("a"), "x"));
    struct stat info{};
    REQUIRE(::stat(folder.path("a").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
}

TEST_CASE("Two writers of one file never mix their bytes nor lose the file")
{
    const TempFolder folder;
    const std::string path = folder.path("shared");
    std::atomic<int> failures{0};
    const auto write = [&](char letter) {
        for (int i = 0; i < 50; ++i)
            if (!writeFile(path, std::string(200'000, letter))) ++failures;
    };
    std::thread first(write, 'a');
    std::thread second(write, 'b');
    first.join();
    second.join();
    CHECK(failures == 0);
    const std::string bytes = readFile(path).value();
    CHECK(bytes.size() == 200'000);
    CHECK(bytes.find_first_not_of(bytes.front()) == std::string::npos);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("A file that another program left beside is not touched")
{
    const TempFolder folder;
    std::ofstream(folder.path("a.part")) << "theirs";
    REQUIRE(writeFile(folder.path("a"), "ours"));
    CHECK(readFile(folder.path("a.part")).value() == "theirs");
}

TEST_CASE("Writing through a symbolic link changes the file, not the link")
{
    const TempFolder folder;
    REQUIRE(writeFile(folder.path("real"), "old"));
    std::filesystem::create_symlink("real", folder.path("link"));
    REQUIRE(writeFile(folder.path("link"), "new"));
    CHECK(std::filesystem::is_symlink(folder.path("link")));
    CHECK(readFile(folder.path("real")).value() == "new");
}

TEST_CASE("A device is written to, never replaced by a file")
{
    const TempFolder folder;
    std::filesystem::create_symlink("/dev/null", folder.path("nothing"));
    REQUIRE(writeFile(folder.path("nothing"), "swallowed"));
    CHECK(std::filesystem::is_symlink(folder.path("nothing")));
    CHECK(std::filesystem::is_character_file("/dev/null"));
}
