#include "core/rules/article.h"
#include "core/rules/coverage.h"
#include "tests/support/knowledge.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tocsin;
using base::Json;

namespace {

const rules::Pack& pack()
{
    static const std::shared_ptr<const rules::Pack> loaded =
        rules::Pack::load(data::DataSource::embedded(), test::catalogue(), "rpd").value();
    return *loaded;
}

using Files = std::map<std::string, Json>;

Files ownFiles()
{
    Files files;
    const data::DataSource source = data::DataSource::embedded();
    for (const std::string& name : source.list("coverage/rpd")) files[name] = Json::parse(source.read(name).value());
    return files;
}

/// The program's own list with something done to it; the key of what is wrong, or "".
template <class Change>
std::string faultAfter(Change change)
{
    Files files = ownFiles();
    change(files);
    std::map<std::string, std::string> texts;
    for (const auto& [name, json] : files) texts[name] = json.dump();
    const auto coverage = rules::readCoverage(data::DataSource::fromMap(texts), pack());
    if (coverage) return {};
    CHECK(coverage.error().params.count("file") == 1);
    return coverage.error().key;
}

Json& lines(Files& files) { return files.at("coverage/rpd/article_83.json")["facts"]; }
Json& leftOut(Files& files) { return files.at("coverage/rpd/left_out_audit.json")["facts"]; }

} // namespace

TEST_CASE("Every rule answers for a fact, and a fact has rules or a reason or is open")
{
    const rules::Coverage coverage = rules::readCoverage(data::DataSource::embedded(), pack()).value();
    CHECK(coverage.facts.size() == 771); // the Rules 758, the resolution 10, practice 3
    std::size_t judged = 0;
    for (const rules::CoveredFact& fact : coverage.facts) {
        INFO(fact.fact);
        CHECK((fact.open() || fact.rules.empty() != fact.leftOut.empty()));
        judged += fact.rules.empty() ? 0U : 1U;
    }
    CHECK(judged + coverage.leftOutCount() + coverage.openCount() == coverage.facts.size());
    CHECK(judged >= 88);
    CHECK(coverage.articles.front() == "1");
    CHECK(coverage.articles.back() == "Practice");
    CHECK(std::is_sorted(coverage.articles.begin(), coverage.articles.end(), rules::articleBefore));
}

TEST_CASE("Facts that only arise after the approval are left out with a reason")
{
    const rules::Coverage coverage = rules::readCoverage(data::DataSource::embedded(), pack()).value();
    for (const rules::CoveredFact& fact : coverage.facts) {
        INFO(fact.fact);
        const bool later = fact.stage == "after_publication" || fact.stage == "retention" || fact.stage == "audit";
        if (later) CHECK_FALSE(fact.leftOut.empty());
    }
}

TEST_CASE("A coverage list that forgets or invents something is refused")
{
    CHECK(faultAfter([](Files&) {}).empty());
    CHECK(faultAfter([](Files& files) { lines(files).erase(0); }) == "rules.uncovered_rule");
    CHECK(faultAfter([](Files& files) { lines(files)[0]["rules"][0] = "RPD-0"; }) == "rules.no_such_rule");
    CHECK(faultAfter([](Files& files) { lines(files)[0].erase("rules"); }) == "rules.missing_key");
    CHECK(faultAfter([](Files& files) { lines(files)[0]["rules"] = Json::array(); }) == "rules.wrong_type");
    CHECK(faultAfter([](Files& files) { lines(files)[0]["leftOut"] = "hits"; }) == "rules.unknown_key");
    CHECK(faultAfter([](Files& files) { lines(files).push_back(lines(files)[0]); }) == "rules.duplicate_id");
    CHECK(faultAfter([](Files& files) { leftOut(files).push_back(lines(files)[0]); }) == "rules.duplicate_id");
    CHECK(faultAfter([](Files& files) { lines(files)[0]["rule"] = 1; }) == "rules.unknown_key");
    CHECK(faultAfter([](Files& files) { lines(files)[0]["fact"] = "RPD-0"; }) == "rules.unknown_fact");
    CHECK(faultAfter([](Files& files) { lines(files)[0]["article"] = "12"; }) == "rules.other_article");
    CHECK(faultAfter([](Files& files) { leftOut(files)[0]["leftOut"] = "because"; }) == "rules.unknown_reason");
    CHECK(faultAfter([](Files& files) { leftOut(files)[0]["leftOut"] = {{"en", "Only English"}}; }) ==
          "rules.missing_language");
    CHECK(faultAfter([](Files& files) { files.erase("coverage/rpd/facts.json"); }) == "data.missing");
    CHECK(faultAfter([](Files& files) { files.at("coverage/rpd/facts.json")["facts"][0]["stage"] = "later"; }) ==
          "rules.wrong_type");
}

TEST_CASE("A fact without a line is open, and its removal is no fault")
{
    Files files = ownFiles();
    leftOut(files).erase(0);
    std::map<std::string, std::string> texts;
    for (const auto& [name, json] : files) texts[name] = json.dump();
    const std::size_t before = rules::readCoverage(data::DataSource::embedded(), pack()).value().openCount();
    CHECK(rules::readCoverage(data::DataSource::fromMap(texts), pack()).value().openCount() == before + 1);
}

TEST_CASE("Places of the law stand in their order and name their article")
{
    CHECK(rules::articleBefore("9", "10"));
    CHECK(rules::articleBefore("82", "83(1)(a)(ii)"));
    CHECK(rules::articleBefore("43", "43A"));
    CHECK(rules::articleBefore("135(1)", "Charter (2)"));
    CHECK_FALSE(rules::articleBefore("10", "10"));
    CHECK(rules::articleOf("1(24); 104(1)") == "1");
    CHECK(rules::articleOf("43A(4)-(6)") == "43A");
    CHECK(rules::articleOf("59; 26(2)") == "59");
    CHECK(rules::articleOf("Charter (1)(c)") == "Charter");
}
