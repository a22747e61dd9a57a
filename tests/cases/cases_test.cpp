// Whole documents with the verdict that the text of the Rules gives them, and a complete document of every type.
#include "tests/cases/written_case.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

#include <map>

using namespace tocsin;

namespace {

const std::string kFolder = TOCSIN_TEST_CASES;

bool isBase(const std::string& file) { return file.rfind("bases/", 0) == 0; }

void report(const std::string& file, const std::vector<std::string>& problems)
{
    std::string message = file;
    for (const std::string& problem : problems) message += "\n    " + problem;
    if (!problems.empty()) FAIL_CHECK(message);
}

} // namespace

TEST_CASE("Every written case is judged as the text of the Rules says")
{
    std::map<std::string, int> counts;
    for (const std::string& file : test::caseFiles(kFolder)) {
        if (isBase(file)) continue;
        report(file, test::problemsOf(kFolder, file));
        ++counts[file.substr(0, file.find('/'))];
    }
    for (const auto& [type, count] : counts) {
        INFO(type << ": " << count);
        CHECK(test::catalogue().form(type) != nullptr);
    }
    CHECK(counts["red.notice"] > 0);
}

TEST_CASE("There are 150 cases, 30 of them red, and 75 are lawful ones that look bad or bad ones that look fine")
{
    int all = 0;
    int red = 0;
    int deceiving = 0;
    for (const std::string& file : test::caseFiles(kFolder)) {
        if (isBase(file)) continue;
        ++all;
        red += file.rfind("red.notice/", 0) == 0 ? 1 : 0;
        deceiving += test::deceives(kFolder, file) ? 1 : 0;
    }
    CHECK(all >= 150);
    CHECK(red >= 30);
    CHECK(deceiving >= 75);
}

TEST_CASE("Every complete document is ready once the reviewer has answered")
{
    int count = 0;
    for (const std::string& file : test::caseFiles(kFolder)) {
        if (!isBase(file)) continue;
        report(file, test::problemsOfBase(kFolder, file));
        ++count;
    }
    CHECK(count > 0);
}
