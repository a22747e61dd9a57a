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

TEST_CASE("At least half of the cases are lawful documents that look bad or bad ones that look fine")
{
    std::map<std::string, std::pair<int, int>> counts;
    for (const std::string& file : test::caseFiles(kFolder)) {
        if (isBase(file)) continue;
        auto& [deceiving, all] = counts[file.substr(0, file.find('/'))];
        deceiving += test::deceives(kFolder, file) ? 1 : 0;
        ++all;
    }
    for (const std::string type : {"red.notice", "blue.notice", "green.notice", "yellow.notice", "black.notice"}) {
        INFO(type << ": " << counts[type].first << " of " << counts[type].second);
        CHECK(2 * counts[type].first >= counts[type].second);
    }
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
